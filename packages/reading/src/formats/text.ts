import type { Known, Passage, Span } from "@kulla/core";
import { decode } from "../charset.ts";
import { placeOf, where } from "../draft.ts";
import type { Draft, Published, ReadingContext, Source } from "../draft.ts";
import { finding } from "../findings.ts";
import { headerOf, headerValue } from "../metadata/header-lines.ts";
import type { Header } from "../metadata/header-lines.ts";
import { edtfOf } from "../metadata/printed-date.ts";
import { publishedOf } from "../metadata/published.ts";
import { hostOf, publisherOf, siteLabel } from "../metadata/site.ts";
import { joined, masked } from "../passages/block.ts";
import { classify, letters } from "../passages/classify.ts";
import type { Classified } from "../passages/classify.ts";
import { linesOf } from "../passages/lines.ts";
import { textBlocks } from "../passages/text-blocks.ts";

/** Reads a text file or Markdown: the text is the decoded file, unchanged; markup in it is masked. */
export function readText(source: Source, context: ReadingContext): Draft {
  const text = decodeText(source, context);
  return draftOfText(text, source.mediaType === "text/markdown");
}

/** Decodes the bytes of a source to text, with findings on what the encoding was and what did not fit it; cut at the limit. */
export function decodeText(source: Source, context: ReadingContext, declared = source.charset): string {
  const { text, encoding, how, replaced } = decode(source.bytes, declared);
  const at = placeOf(source);
  if (how === "guessed") context.findings.push(finding("reading-encoding-guessed", `Read as ${encoding}.`, at));
  if (replaced > 0) {
    context.findings.push(
      finding("reading-characters-lost", `${String(replaced)} bytes are no ${encoding} and were replaced.`, at),
    );
  }
  const limit = context.budget.limits.maxCharacters;
  if (text.length <= limit) return text;
  context.findings.push(
    finding("reading-text-cut", `The text was cut at ${String(limit)} characters.`, { ...at, offset: limit }),
  );
  return text.slice(0, limit);
}

/** The document that a text is. */
export function draftOfText(text: string, isMarkdown: boolean): Draft {
  const lines = linesOf(text);
  const header = headerOf(text, lines);
  const cut = textBlocks(text, header.end, lines, isMarkdown || header.markup.length > 0);
  const title = headerValue(header, "title");
  const titleSpan = title?.value.at;
  const markup = joined([...withoutTitle(header.markup, titleSpan), ...cut.markup]);
  const url = headerValue(header, "url")?.value;
  const label = url === undefined ? undefined : siteLabel(hostOf(url.value) ?? "");
  const blank = masked(text, markup);
  const classified = classify(blank, cut.blocks, {
    ...where("title", title?.value.value),
    ...where("site", label === undefined ? undefined : letters(label)),
  });
  return {
    text,
    markup,
    passages: [...headerPassages(header, titleSpan), ...classified.passages],
    authors: authorsOf(header, classified),
    ...where("title", title?.value ?? classified.title),
    ...where("publisher", publisher(header, classified, url, blank)),
    ...where("url", url),
    ...where("published", publishedOf({ header: dateOf(header), url: url?.value, classified })),
    ...where("language", languageOf(header)),
  };
}

function withoutTitle(ranges: readonly Span[], title: Span | undefined): Span[] {
  if (title === undefined) return [...ranges];
  return ranges.flatMap((range) =>
    title.start < range.start || title.end > range.end
      ? [range]
      : [
          { start: range.start, end: title.start },
          { start: title.end, end: range.end },
        ],
  );
}

/** Header lines are furniture, but the words of the title are the title. */
function headerPassages(header: Header, title: Span | undefined): Passage[] {
  const passages: Passage[] = [];
  for (const line of header.furniture) {
    const holds = title !== undefined && title.start >= line.start && title.end <= line.end;
    passages.push({ start: line.start, end: holds ? title.start : line.end, kind: "furniture" });
  }
  if (title !== undefined) passages.push({ ...title, kind: "title" });
  return passages.sort((a, b) => a.start - b.start);
}

function authorsOf(header: Header, classified: Classified): Known<string>[] {
  const named = headerValue(header, "author")?.value;
  const others = classified.authors.filter((author) => author.value !== named?.value);
  return named === undefined ? others : [named, ...others];
}

/** The site's own name first; an author on a platform is their own publisher. */
function publisher(
  header: Header,
  classified: Classified,
  url: Known<string> | undefined,
  text: string,
): Known<string> | undefined {
  const said = headerValue(header, "publisher")?.value ?? classified.publisher;
  if (said !== undefined) return said;
  const byUrl = url === undefined ? undefined : publisherOf(url.value, text.slice(header.end));
  if (byUrl !== undefined)
    return byUrl.at === undefined ? byUrl : { value: byUrl.value, at: shifted(byUrl.at, header.end) };
  return url === undefined ? undefined : headerValue(header, "author")?.value;
}

function shifted(span: Span, by: number): Span {
  return { start: span.start + by, end: span.end + by };
}

/** Dates in front matter are metadata; those in header lines are what the collector wrote above. The finer one holds. */
function dateOf(header: Header): Published | undefined {
  let best: Published | undefined;
  for (const entry of header.entries) {
    if (entry.field !== "date") continue;
    const edtf = /^(?:19|20)\d{2}$/.test(entry.value.value) ? entry.value.value : edtfOf(entry.value.value);
    if (edtf === undefined || (best !== undefined && edtf.length <= best.value.length)) continue;
    const inFrontMatter = header.markup.some(
      (range) => range.start <= entry.value.at.start && entry.value.at.end <= range.end,
    );
    best = { value: edtf, at: entry.value.at, how: inFrontMatter ? "metadata" : "header" };
  }
  return best;
}

function languageOf(header: Header): string | undefined {
  const language = headerValue(header, "language")?.value.value.toLowerCase();
  return language === undefined ? undefined : /^([a-z]{2})(?:[-_]|$)/.exec(language)?.[1];
}
