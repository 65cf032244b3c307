import type { PassageKind } from "@kulla/core";
import { tidy } from "../passages/layout.ts";
import { isElement, nodesOf } from "./dom.ts";
import type { DomElement, DomNode } from "./dom.ts";

/** A block of a page: its words, the text nodes that they come from, and what the elements around say. */
export interface HtmlBlock {
  readonly words: string;
  readonly nodes: readonly DomNode[];
  readonly hint: PassageKind | undefined;
  readonly level: number | undefined;
  /** Inside an element that holds no report by its meaning: navigation, footer, form. */
  readonly outside: boolean;
  /** Letters that stand in links. */
  readonly linked: number;
}

export interface HtmlBlocks {
  readonly blocks: readonly HtmlBlock[];
  /** Letters in elements that are not shown. */
  readonly hidden: number;
  /** Printed technique ids whose link leads to another technique: printed, linked. */
  readonly misprints: readonly (readonly [string, string])[];
}

const DROPPED = names(
  "script style noscript template svg math canvas iframe object embed head select option datalist textarea audio video map meta link",
);
const BLOCKS = names(
  "address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html legend li main nav ol p pre section summary table tbody tfoot thead tr td th caption ul",
);
const OUTSIDE = names("nav footer aside form button dialog menu");
const OUTSIDE_ROLES = names(
  "navigation banner contentinfo complementary search dialog alertdialog menu menubar toolbar",
);
const OUTSIDE_CLASSES =
  /(?:^|[\s_-])(?:cookies?|consent|gdpr|newsletter|subscri(?:be|ption)|share|sharing|social|related|recirc|promo|advert(?:s|isement)?|ads?|sponsor(?:ed)?|breadcrumbs?|comments?|sidebar|widgets?|menu|nav(?:bar|igation)?|footer|masthead|popup|modal|paywall|skip-?link)(?:$|[\s_-])/i;

const TECHNIQUE_PAGE =
  /^https?:\/\/attack\.mitre\.org\/(?:versions\/v\d{1,3}\/)?techniques\/(T\d{4})(?:[/.](\d{3}))?\/?$/;

function names(list: string): ReadonlySet<string> {
  return new Set(list.split(" "));
}

interface Frame {
  readonly node: DomElement;
  readonly hint: PassageKind | undefined;
  readonly level: number | undefined;
  readonly outside: boolean;
  readonly inArticle: boolean;
  /** In a row of a table of data: cells are divided by bars, blocks inside do not break. */
  readonly inRow: boolean;
  readonly isPre: boolean;
  readonly isPost: boolean;
  readonly inLink: boolean;
}

/** Cuts a page into blocks in the order of the document. Iterative, so that deep nesting does no harm. */
export function htmlBlocks(body: DomElement): HtmlBlocks {
  const walker = new Walker(body);
  walker.walk();
  return { blocks: walker.blocks, hidden: walker.hidden, misprints: walker.misprints };
}

class Walker {
  readonly blocks: HtmlBlock[] = [];
  hidden = 0;
  readonly misprints: (readonly [string, string])[] = [];
  readonly #root: DomElement;
  readonly #stack: Frame[];
  #words: string[] = [];
  #nodes: DomNode[] = [];
  #linked = 0;

  constructor(root: DomElement) {
    this.#root = root;
    this.#stack = [
      {
        node: root,
        hint: undefined,
        level: undefined,
        outside: false,
        inArticle: false,
        inRow: false,
        isPre: false,
        isPost: false,
        inLink: false,
      },
    ];
  }

  walk(): void {
    let node: DomNode | null = this.#root.firstChild;
    while (node !== null) {
      const enter = this.#visit(node);
      if (enter && node.firstChild !== null) {
        node = node.firstChild;
        continue;
      }
      if (enter) this.#leave(node);
      node = this.#up(node);
    }
    this.#flush();
  }

  /** The next node that is no descendant; closes the elements that end on the way. */
  #up(from: DomNode): DomNode | null {
    let node = from;
    while (node.nextSibling === null) {
      const parent = node.parentNode;
      if (parent === null || parent === this.#root) return null;
      this.#leave(parent);
      node = parent;
    }
    return node.nextSibling;
  }

  get #frame(): Frame {
    const top = this.#stack.at(-1);
    if (top === undefined) throw new Error("The stack of elements is empty.");
    return top;
  }

  /** Takes a text node, or opens an element; false where its children are not to be read. */
  #visit(node: DomNode): boolean {
    if (node.nodeType === 3) {
      this.#addText(node);
      return false;
    }
    if (!isElement(node)) return false;
    const name = node.localName.toLowerCase();
    if (DROPPED.has(name)) return false;
    if (isHidden(node)) {
      this.hidden += tidy(node.textContent).length;
      return false;
    }
    if (name === "br") {
      this.#break();
      return false;
    }
    if (name === "td" || name === "th") this.#cell();
    if (BLOCKS.has(name) && !this.#frame.inRow) this.#flush();
    else if (BLOCKS.has(name)) this.#words.push(" ");
    this.#stack.push(frameOf(node, name, this.#frame));
    return true;
  }

  #leave(node: DomNode): void {
    if (this.#frame.node !== node) return;
    const name = this.#frame.node.localName.toLowerCase();
    if (name === "a") this.#compareLink(this.#frame.node);
    if (BLOCKS.has(name)) {
      const parent = this.#stack.at(-2);
      if (parent?.inRow === true) this.#words.push(" ");
      else this.#flush();
    }
    this.#stack.pop();
  }

  /** Sets the linked technique behind a printed one that differs from it, so that neither is lost. */
  #compareLink(link: DomElement): void {
    const target = TECHNIQUE_PAGE.exec(link.getAttribute("href") ?? "");
    const printed = target === null ? undefined : /^\[?(T\d{4}(?:\.\d{3})?)\]?$/.exec(link.textContent.trim())?.[1];
    if (target?.[1] === undefined || printed === undefined) return;
    const linked = target[2] === undefined ? target[1] : `${target[1]}.${target[2]}`;
    if (linked === printed || linked.startsWith(`${printed}.`)) return;
    this.#words.push(` (link: ${linked})`);
    this.misprints.push([printed, linked]);
  }

  #addText(node: DomNode): void {
    const data = node.data ?? "";
    if (data === "") return;
    this.#words.push(this.#frame.isPre || !/[^\S ]| {2}/.test(data) ? data : data.replace(/\s+/gu, " "));
    if (/\S/.test(data)) this.#nodes.push(node);
    if (this.#frame.inLink) this.#linked += data.length;
  }

  #break(): void {
    const isSecond = this.#words.at(-1) === "\n";
    if (isSecond && !this.#frame.inRow && !this.#frame.isPost && !this.#frame.isPre) this.#flush();
    else this.#words.push(this.#frame.inRow ? " " : "\n");
  }

  #cell(): void {
    if (this.#frame.inRow && this.#words.some((words) => /\S/.test(words))) this.#words.push(" | ");
  }

  #flush(): void {
    const frame = this.#frame;
    const joined = this.#words.join("");
    const words = frame.isPre ? joined.replace(/^\s*\n|\s+$/g, "") : tidy(joined);
    if (words !== "" && this.#nodes.length > 0) {
      const hint = frame.inRow ? "table-row" : frame.hint;
      this.blocks.push({
        words,
        nodes: this.#nodes,
        hint,
        level: frame.level,
        outside: frame.outside,
        linked: this.#linked,
      });
    }
    this.#words = [];
    this.#nodes = [];
    this.#linked = 0;
  }
}

function frameOf(node: DomElement, name: string, parent: Frame): Frame {
  const heading = /^h([1-6])$/.exec(name)?.[1];
  const own = ownHint(node, name);
  const inArticle = parent.inArticle || name === "article" || name === "main";
  return {
    node,
    hint: own ?? parent.hint,
    level: heading === undefined ? (own === undefined ? parent.level : undefined) : Number(heading),
    outside: parent.outside || isOutside(node, name, inArticle),
    inArticle,
    inRow: parent.inRow || (name === "tr" && isDataRow(node)),
    isPre: parent.isPre || name === "pre",
    inLink: parent.inLink || name === "a",
    isPost: parent.isPost || (name === "blockquote" && /tweet|toot|post|embed/i.test(node.getAttribute("class") ?? "")),
  };
}

function ownHint(node: DomElement, name: string): PassageKind | undefined {
  if (/^h[1-6]$/.test(name)) return "heading";
  if (name === "li" || name === "dt" || name === "dd") return "list-item";
  if (name === "pre") return "code";
  if (name === "figcaption") return "caption";
  const classes = node.getAttribute("class") ?? "";
  return classes.length < 400 && /(?:^|[\s_-])(?:caption|photo-?credit|image-?credit)(?:$|[\s_-])/i.test(classes)
    ? "caption"
    : undefined;
}

function isOutside(node: DomElement, name: string, inArticle: boolean): boolean {
  if (name === "body" || name === "article" || name === "main" || name === "html") return false;
  if (OUTSIDE.has(name) || OUTSIDE_ROLES.has(node.getAttribute("role") ?? "")) return true;
  if (name === "header" && !inArticle) return true;
  const marks = `${node.getAttribute("class") ?? ""} ${node.getAttribute("id") ?? ""}`;
  return marks.length < 600 && OUTSIDE_CLASSES.test(marks);
}

function isHidden(node: DomElement): boolean {
  if (node.getAttribute("hidden") !== null || node.getAttribute("aria-hidden") === "true") return true;
  const style = node.getAttribute("style");
  return (
    style !== null &&
    style.length < 2_000 &&
    /(?:display\s{0,3}:\s{0,3}none|visibility\s{0,3}:\s{0,3}hidden)/i.test(style)
  );
}

const LOOKED_AT = 400;

/** A row of data: more than one cell, no table inside, few blocks for each cell. Tables that only lay a page out have other rows. */
function isDataRow(row: DomElement): boolean {
  let cells = 0;
  let blocks = 0;
  let seen = 0;
  for (const node of nodesOf(row)) {
    seen += 1;
    if (seen > LOOKED_AT) break;
    if (!isElement(node)) continue;
    const name = node.localName.toLowerCase();
    if (name === "table") return false;
    if (name === "td" || name === "th") cells += 1;
    else if (/^(?:p|div|h[1-6]|section|article|blockquote)$/.test(name)) blocks += 1;
  }
  return cells > 1 && blocks <= cells * 4;
}
