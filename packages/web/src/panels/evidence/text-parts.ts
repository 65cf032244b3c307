import type { Span } from "@kulla/core";
import type { MarkableText } from "./mark-text.ts";
import { markText } from "./mark-text.ts";

/** Blocks that are in the page at once. A text with more is shown in parts. */
const BLOCKS = 1_200;

/** The same for a text with more statements than are loaded at once: those of a part are loaded when it is shown. */
const BLOCKS_OF_DENSE = 300;

/** Cuts a text into the parts that are shown one at a time, each of whole blocks. Together they are the text; there is always one. */
export function textParts(document: MarkableText, isDense: boolean): readonly Span[] {
  const blocks = markText(document, []);
  const most = isDense ? BLOCKS_OF_DENSE : BLOCKS;
  const starts = blocks.filter((_, index) => index > 0 && index % most === 0).map(({ start }) => start);
  return [0, ...starts].map((start, index) => ({ start, end: starts[index] ?? document.text.length }));
}

/** Index of the part in which a place of the text is; the last for one behind it. */
export function partAt(parts: readonly Span[], place: number): number {
  const found = parts.findIndex(({ end }) => place < end);
  return found < 0 ? Math.max(0, parts.length - 1) : found;
}
