import type { PassageKind, Span } from "@kulla/core";
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
  const blank = blanked(markup);
  const pieces = piecesOf(text, body, tags, markdown, blank);
  return { blocks: blocksOf(text, body, pieces), markup };
}

/** A function that trims a range and its markup ends away. Ranges must be asked for in order. */
function blanked(markup: readonly Span[]): (text: string, start: number, end: number) => Span | undefined {
  let next = 0;
  return (text, start, end) => {
    while (next > 0 && (markup[next - 1]?.end ?? 0) > start) next -= 1;
    while (next < markup.length && (markup[next]?.end ?? 0) <= start) next += 1;
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

function piecesOf(
  text: string,
  lines: readonly Line[],
  tags: readonly Tag[],
  markdown: MarkdownMask,
  blank: (text: string, start: number, end: number) => Span | undefined,
): Piece[] {
  const pieces: Piece[] = [];
  const breaks = tags.filter((tag) => tag.breaks);
  let next = 0;
  const state: { open: Tag | undefined; inside: boolean } = { open: undefined, inside: false };
  for (const [index, line] of lines.entries()) {
    let at = line.start;
    let continues = state.inside && state.open !== undefined;
    const add = (end: number) => {
      const words = blank(text, at, Math.max(at, end));
      if (words === undefined) return;
      const marked = markdown.hints.get(index);
      const hint = state.open?.hint ?? marked?.hint;
      const level = state.open?.level ?? marked?.level;
      pieces.push({
        ...words,
        line: index,
        continues,
        ...(hint === undefined ? {} : { hint }),
        ...(level === undefined ? {} : { level }),
      });
      state.inside = true;
    };
    for (let tag = breaks[next]; tag !== undefined && tag.start < line.end; tag = breaks[next]) {
      add(tag.start);
      state.inside = false;
      continues = false;
      state.open = openAfter(state.open, tag);
      at = Math.max(at, tag.end);
      next += 1;
    }
    if (at < line.end) add(line.end);
  }
  return pieces;
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
    else {
      blocks.push({
        start: piece.start,
        end: piece.end,
        ...(piece.hint === undefined ? {} : { hint: piece.hint }),
        ...(piece.level === undefined ? {} : { level: piece.level }),
      });
    }
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
