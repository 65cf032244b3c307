import { Readability } from "@mozilla/readability";
import { placeOf, where } from "../draft.ts";
import type { Draft, Published, ReadingContext, Source } from "../draft.ts";
import { finding } from "../findings.ts";
import { publishedOf } from "../metadata/published.ts";
import { hostOf, publisherOf, siteLabel } from "../metadata/site.ts";
import { classify, letters } from "../passages/classify.ts";
import { Layout } from "../passages/layout.ts";
import { isDeeper, nestsDeeper, nodesOf, parseDom } from "./dom.ts";
import type { DomDocument, DomNode } from "./dom.ts";
import { htmlBlocks } from "./html-blocks.ts";
import type { HtmlBlock, HtmlBlocks } from "./html-blocks.ts";
import { htmlMetadata } from "./html-metadata.ts";
import type { HtmlMetadata } from "./html-metadata.ts";
import { decodeText, draftOfText } from "./text.ts";

/** Reads a web page. The whole page becomes text; what is outside the article is furniture. */
export function readHtml(source: Source, context: ReadingContext): Draft {
  const head = new TextDecoder("windows-1252").decode(source.bytes.subarray(0, 4_096));
  const html = decodeText(source, context, source.charset ?? declaredCharset(head));
  return draftOfHtml(html, source, context);
}

function declaredCharset(head: string): string | undefined {
  return /<meta\s[^>]{0,200}charset\s{0,3}=\s{0,3}["']?([\w:-]{2,40})/i.exec(head)?.[1];
}

/** The document that a page is. */
export function draftOfHtml(html: string, source: Source, context: ReadingContext): Draft {
  if (nestsDeeper(html, DEEPEST_TAGS)) {
    const message =
      "The elements of the page are nested too deep to be told apart; it was read as a text with tags in it.";
    context.findings.push(finding("reading-too-deep", message, placeOf(source)));
    return draftOfText(html, false);
  }
  const document = parseDom(html);
  const body = document.body ?? document.documentElement;
  const metadata = htmlMetadata(document);
  const page: HtmlBlocks = body === null ? { blocks: [], hidden: 0, misprints: [] } : htmlBlocks(body);
  for (const [printed, linked] of page.misprints) {
    context.findings.push(
      finding("reading-link-differs", `The printed ${printed} links to ${linked}.`, placeOf(source)),
    );
  }
  const isArticle = articleTest(document, page.blocks, source, context);
  const layout = new Layout(context.budget.limits.maxCharacters);
  const shown = withTitle(page.blocks, metadata);
  const left = { furniture: 0, all: page.hidden };
  for (const block of shown) {
    const inside = block.hint === "title" || isArticle(block);
    left.all += block.words.length;
    if (!inside) left.furniture += block.words.length;
    layout.add(block.words, inside ? block.hint : "furniture", block.level);
  }
  noteLeftOut(left.furniture, page.hidden, left.all, source, context);
  return drafted(layout, metadata);
}

function noteLeftOut(furniture: number, hidden: number, all: number, source: Source, context: ReadingContext): void {
  if (furniture + hidden === 0 || all === 0) return;
  const percent = (part: number) => `${String(Math.round((100 * part) / all))} %`;
  const message = `${percent(furniture)} of the page is not of the article and was marked as furniture; ${percent(hidden)} is hidden and was left out.`;
  context.findings.push(finding("reading-left-out", message, placeOf(source)));
}

/** The title as a block: the heading that says it, else a block of its own above the rest. */
function withTitle(blocks: readonly HtmlBlock[], metadata: HtmlMetadata): HtmlBlock[] {
  const wanted = metadata.title === undefined ? "" : letters(metadata.title);
  const headings = blocks.filter((block) => block.hint === "heading" && block.level !== undefined && block.level <= 2);
  const named = headings.find((block) => letters(block.words) === wanted && wanted !== "");
  const first = headings.find((block) => block.level === 1 && block.words.length > 8);
  const similar =
    first !== undefined &&
    (wanted === "" || wanted.includes(letters(first.words)) || letters(first.words).includes(wanted));
  const chosen = named ?? (similar ? first : undefined);
  if (chosen !== undefined)
    return blocks.map((block) => (block === chosen ? { ...block, hint: "title", level: undefined } : block));
  if (metadata.title === undefined || blocks.length === 0) return [...blocks];
  return [{ words: metadata.title, nodes: [], hint: "title", level: undefined, outside: false, linked: 0 }, ...blocks];
}

const MOST_ELEMENTS = 40_000;
const DEEPEST = 400;
const DEEPEST_TAGS = 1_500;
const SHORTEST_ARTICLE = 250;

/**
 * Tells which blocks are of the article. Readability picks the article's nodes out of the same tree that the blocks were cut from;
 * where it finds none, or too little, everything outside navigation, footers and the like is the article.
 */
function articleTest(
  document: DomDocument,
  blocks: readonly HtmlBlock[],
  source: Source,
  context: ReadingContext,
): (block: HtmlBlock) => boolean {
  const inside = blocks.filter((block) => !block.outside);
  const expected = inside.reduce((sum, block) => sum + block.words.length, 0);
  const picked = pickedNodes(document, expected);
  const isPicked = (block: HtmlBlock) => block.nodes.some((node) => picked.has(node));
  const found = blocks.reduce((sum, block) => sum + (isPicked(block) ? block.words.length : 0), 0);
  if (found >= SHORTEST_ARTICLE && found * 4 >= expected) return withNeighbours(blocks, isPicked);
  if (blocks.length > 3) {
    context.findings.push(
      finding(
        "reading-no-article",
        "All of the page outside navigation and footers was taken as its text.",
        placeOf(source),
      ),
    );
  }
  return (block) => !block.outside;
}

/**
 * Readability drops sections that stand beside the main one. Headings, and prose that is not mostly links, are of the article too if they
 * stand above its last picked block.
 */
function withNeighbours(
  blocks: readonly HtmlBlock[],
  isPicked: (block: HtmlBlock) => boolean,
): (block: HtmlBlock) => boolean {
  const last = blocks.findLastIndex(isPicked);
  const above = new Set(blocks.slice(0, last));
  return (block) =>
    isPicked(block) || (!block.outside && above.has(block) && (block.hint === "heading" || isProse(block)));
}

function isProse(block: HtmlBlock): boolean {
  return block.words.length >= 80 && block.linked * 2 < block.words.length && /[.!?。:]["”’)]?$/u.test(block.words);
}

function pickedNodes(document: DomDocument, expected: number): Set<DomNode> {
  const picked = new Set<DomNode>();
  const root = document.documentElement;
  if (root === null || expected < SHORTEST_ARTICLE || isDeeper(root, DEEPEST)) return picked;
  if ([...document.querySelectorAll("*")].length > MOST_ELEMENTS) return picked;
  const article = parsedArticle(document);
  if (article === null) return picked;
  for (const node of nodesOf(article)) if (node.nodeType === 3) picked.add(node);
  return picked;
}

/** Readability throws on some broken trees; that is no article then. With no threshold it keeps the nodes of the tree as they are. */
function parsedArticle(document: DomDocument): DomNode | null {
  try {
    const options = { charThreshold: 0, disableJSONLD: true, serializer: (node: unknown) => node as DomNode };
    return (
      new Readability<DomNode>(document as ConstructorParameters<typeof Readability>[0], options).parse()?.content ??
      null
    );
  } catch {
    return null;
  }
}

function drafted(layout: Layout, metadata: HtmlMetadata): Draft {
  const text = layout.text;
  const label = metadata.url === undefined ? undefined : siteLabel(hostOf(metadata.url) ?? "");
  const classified = classify(text, layout.blocks, {
    structured: true,
    ...where("title", metadata.title),
    ...where("site", label === undefined ? undefined : letters(label)),
  });
  const published: Published | undefined =
    metadata.published === undefined ? undefined : { value: metadata.published, how: "metadata" };
  const byUrl = metadata.url === undefined ? undefined : publisherOf(metadata.url, text);
  const authors = metadata.authors.map((value) => ({ value }));
  return {
    text,
    markup: [],
    passages: classified.passages,
    ...where("title", classified.title ?? (metadata.title === undefined ? undefined : { value: metadata.title })),
    ...where(
      "publisher",
      metadata.publisher === undefined ? (classified.publisher ?? byUrl) : { value: metadata.publisher },
    ),
    authors: authors.length > 0 ? authors : classified.authors,
    ...where("url", metadata.url === undefined ? undefined : { value: metadata.url }),
    ...where("published", publishedOf({ metadata: published, url: metadata.url, classified })),
    ...where("language", metadata.language),
  };
}
