import type { PassageKind, Span } from "@kulla/core";
import { where } from "../draft.ts";
import { joined, trimmed } from "./block.ts";
import type { Block } from "./block.ts";
import { htmlTags } from "./html-mask.ts";
import type { Tag } from "./html-mask.ts";
import { isFull, wrapWidth } from "./lines.ts";
import type { Line } from "./lines.ts";
import { looksLikeMarkdown, markdownMask } from "./markdown-mask.ts";
import type { MarkdownMask } from "./markdown-mask.ts";

export interface TextBlocks {
  readonly blocks: readonly Block[];
  readonly markup: readonly Span[];
}

/** A stretch of one line between two tags that break it. */
interface Piece extends Span {
  readonly line: number;
  readonly hint?: PassageKind;
  readonly level?: number;
  /** Joined to the piece before it: both stand in one element that is open over the end of the line. */
  readonly continues: boolean;
}

/**
 * Cuts a text into blocks from an offset on: at blank lines, at ends of line (unless the lines were wrapped by a program), and at
 * tags of HTML blocks. Says which ranges are markup.
 */
export function textBlocks(text: string, from: number, lines: readonly Line[], isMarkdown: boolean): TextBlocks {
  const body = lines.filter((line) => line.start >= from);
  const tags = text.includes("<") ? htmlTags(text).filter((tag) => tag.start >= from) : [];
  const markdown: MarkdownMask =
    isMarkdown || looksLikeMarkdown(text, body) ? markdownMask(text, body) : { markup: [], hints: new Map() };
  const markup = joined([...tags, ...markdown.markup]);
  const isPlain = markup.length === 0 && markdown.hints.size === 0;
  const pieces = isPlain ? plainPieces(body) : piecesOf(text, body, tags, markdown, markup);
  return { blocks: blocksOf(text, body, pieces), markup };
}

/** A function that trims a range and its markup ends away. Ranges must be asked for in order. */
function blanked(markup: readonly Span[]): (text: string, start: number, end: number) => Span | undefined {
  let next = 0;
  return (text, start, end) => {
    while (next > 0 && (markup[next - 1]?.end ?? 0) > start) next -= 1;
    while (next < markup.length && (markup[next]?.end ?? 0) <= start) next += 1;
    if ((markup[next]?.start ?? end) >= end) return start < end ? trimmed(text, start, end) : undefined;
    let first: Span | undefined;
    let last: Span | undefined;
    let at = start;
    for (let index = next; at < end; index += 1) {
      const range = markup[index];
      const stop = Math.min(end, range?.start ?? end);
      const words = stop > at ? trimmed(text, at, stop) : undefined;
      first ??= words;
      last = words ?? last;
      if (range === undefined || range.start >= end) break;
      at = range.end;
    }
    return first === undefined || last === undefined ? undefined : { start: first.start, end: last.end };
  };
}

/** The same where nothing is markup: every line with words is a piece. */
function plainPieces(lines: readonly Line[]): Piece[] {
  const pieces: Piece[] = [];
  for (const [index, { words }] of lines.entries())
    if (words !== undefined) pieces.push({ start: words.start, end: words.end, line: index, continues: false });
  return pieces;
}

function piecesOf(
  text: string,
  lines: readonly Line[],
  tags: readonly Tag[],
  markdown: MarkdownMask,
  markup: readonly Span[],
): Piece[] {
  const blank = blanked(markup);
  const pieces: Piece[] = [];
  const breaks = tags.filter((tag) => tag.breaks);
  let next = 0;
  let open: Tag | undefined;
  let inside = false;
  for (const [index, line] of lines.entries()) {
    let at = line.start;
    let continues = inside && open !== undefined;
    for (;;) {
      const tag = breaks[next];
      const isBroken = tag !== undefined && tag.start < line.end;
      const words = isBroken || at < line.end ? blank(text, at, isBroken ? tag.start : line.end) : undefined;
      if (words !== undefined) {
        pieces.push(pieceOf(words, index, continues, open, markdown));
        inside = true;
      }
      if (!isBroken) break;
      inside = false;
      continues = false;
      open = openAfter(open, tag);
      at = Math.max(at, tag.end);
      next += 1;
    }
  }
  return pieces;
}

function pieceOf(words: Span, line: number, continues: boolean, open: Tag | undefined, markdown: MarkdownMask): Piece {
  const marked = markdown.hints.get(line);
  const hint = open?.hint ?? marked?.hint;
  const level = open?.level ?? marked?.level;
  const { start, end } = words;
  if (hint === undefined && level === undefined) return { start, end, line, continues };
  return { start, end, line, continues, ...where("hint", hint), ...where("level", level) };
}

const HOLDERS = new Set([
  "p",
  "li",
  "td",
  "th",
  "tr",
  "dt",
  "dd",
  "figcaption",
  "pre",
  "nav",
  "h1",
  "h2",
  "h3",
  "h4",
  "h5",
  "h6",
]);

/** The element that holds the words after a tag. Rows hold their cells together; other elements inside do not matter. */
function openAfter(open: Tag | undefined, tag: Tag): Tag | undefined {
  if (!HOLDERS.has(tag.name)) return open;
  if (tag.closing) return open?.name === tag.name ? undefined : open;
  if (open !== undefined && (open.name === "tr" || open.name === "nav" || open.name === "li") && tag.name === "p")
    return open;
  return tag;
}

function blocksOf(text: string, lines: readonly Line[], pieces: readonly Piece[]): Block[] {
  const width = wrapWidth(text, lines);
  const blocks: (Block & { end: number })[] = [];
  let before: Piece | undefined;
  for (const piece of pieces) {
    const last = blocks.at(-1);
    if (before !== undefined && last !== undefined && isSameBlock(text, lines, before, piece, width))
      last.end = piece.end;
    else
      blocks.push({ start: piece.start, end: piece.end, ...where("hint", piece.hint), ...where("level", piece.level) });
    before = piece;
  }
  return blocks;
}

const ITEM_START = /^(?:[-*+•·▪◦‣–—]|\d{1,3}[.)]|\([a-z\d]{1,3}\))\s/u;

function isSameBlock(
  text: string,
  lines: readonly Line[],
  before: Piece,
  piece: Piece,
  width: number | undefined,
): boolean {
  if (piece.line !== before.line + 1 && !(piece.hint === "code" && before.hint === "code")) return false;
  if (piece.hint === "code" && before.hint === "code") return true;
  if (piece.continues && piece.hint === before.hint) return true;
  if (width === undefined || piece.hint === "heading" || piece.hint === "list-item" || before.hint === "heading")
    return false;
  if (piece.hint === "table-row" || before.hint === "table-row") return false;
  if (ITEM_START.test(text.slice(piece.start, piece.start + 8))) return false;
  return isFull(text, before, piece, lines[before.line]?.start ?? before.start, width);
}
