import type { PassageKind, Span } from "@kulla/core";

/** A tag in a text, with what it means for the words around it. */
export interface Tag extends Span {
  readonly name: string;
  readonly closing: boolean;
  /** The words on both sides belong to different blocks. */
  readonly breaks: boolean;
  readonly hint?: PassageKind;
  readonly level?: number;
}

const BLOCKS =
  "address article aside blockquote br body caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 head header hr html li main nav ol p pre section summary table tbody tfoot thead title tr ul";
const INLINE =
  "a abbr acronym area audio b bdi bdo big button canvas cite code data del dfn em embed font i iframe img input ins kbd label link map mark meta meter noscript object option output param picture progress q rp rt ruby s samp script select small source span strike strong style sub sup svg td template textarea th time tt u var video wbr";
const BLOCK_NAMES = new Set(BLOCKS.split(" "));
const NAMES = new Set([...BLOCK_NAMES, ...INLINE.split(" ")]);
/** Elements whose content is no text. */
const OPAQUE = new Set(["script", "style", "svg", "template", "iframe"]);
const HINTS = new Map<string, PassageKind>([
  ["li", "list-item"],
  ["dt", "list-item"],
  ["dd", "list-item"],
  ["tr", "table-row"],
  ["figcaption", "caption"],
  ["pre", "code"],
  ["nav", "furniture"],
]);
const LONGEST_TAG = 8_000;

/** What keeps the search linear on hostile text. */
interface Search {
  /** Elements with no closing tag in the rest of the text: not looked for again. */
  readonly unclosed: Set<string>;
  /** Characters passed over for tags that never ended. */
  wasted: number;
}

/** Tags, comments and the content of scripts in a text that holds HTML, in order. Only names of HTML elements count as tags. Linear. */
export function htmlTags(text: string): Tag[] {
  const tags: Tag[] = [];
  const search: Search = { unclosed: new Set(), wasted: 0 };
  let at = text.indexOf("<");
  while (at >= 0 && search.wasted <= text.length) {
    const tag = text.startsWith("<!--", at) ? comment(text, at, search) : tagAt(text, at, search);
    if (tag === undefined) {
      at = text.indexOf("<", at + 1);
      continue;
    }
    const whole = !tag.closing && OPAQUE.has(tag.name) ? withContent(text, tag, search) : tag;
    tags.push(whole);
    at = text.indexOf("<", whole.end);
  }
  return tags;
}

function comment(text: string, start: number, search: Search): Tag {
  const close = search.unclosed.has("!--") ? -1 : text.indexOf("-->", start + 4);
  if (close < 0) search.unclosed.add("!--");
  return { start, end: close < 0 ? start + 4 : close + 3, name: "!--", closing: false, breaks: false };
}

const NAME = /<(\/?)([a-z][a-z0-9]{0,11})(?=[\s/>])/iy;

function tagAt(text: string, start: number, search: Search): Tag | undefined {
  NAME.lastIndex = start;
  const match = NAME.exec(text);
  const name = match?.[2]?.toLowerCase();
  if (match === null || name === undefined || !NAMES.has(name)) return undefined;
  const end = tagEnd(text, start + match[0].length, search);
  if (end === undefined) return undefined;
  const heading = /^h([1-6])$/.exec(name)?.[1];
  const hint = heading === undefined ? HINTS.get(name) : "heading";
  return {
    start,
    end,
    name,
    closing: match[1] === "/",
    breaks: BLOCK_NAMES.has(name),
    ...(hint === undefined ? {} : { hint }),
    ...(heading === undefined ? {} : { level: Number(heading) }),
  };
}

/** The end of a tag: the first `>` outside quotation marks; undefined where none is near. */
function tagEnd(text: string, from: number, search: Search): number | undefined {
  let quote = "";
  const limit = Math.min(text.length, from + LONGEST_TAG);
  for (let at = from; at < limit; at += 1) {
    const char = text.charAt(at);
    if (quote !== "") {
      if (char === quote) quote = "";
    } else if (char === ">") return at + 1;
    else if (char === "<") return undefined;
    else if ((char === '"' || char === "'") && text.charAt(at - 1) === "=") quote = char;
  }
  search.wasted += limit - from;
  return undefined;
}

function withContent(text: string, tag: Tag, search: Search): Tag {
  if (text.charAt(tag.end - 2) === "/" || search.unclosed.has(tag.name)) return tag;
  const close = new RegExp(`</${tag.name}\\s{0,9}>`, "gi");
  close.lastIndex = tag.end;
  const match = close.exec(text);
  if (match === null) search.unclosed.add(tag.name);
  return match === null ? tag : { ...tag, end: match.index + match[0].length };
}
