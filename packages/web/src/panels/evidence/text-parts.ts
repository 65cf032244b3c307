import type { Span } from "@kulla/core";
import type { Block, MarkableText, Run } from "./mark-text.ts";
import { markText } from "./mark-text.ts";

/** Blocks that are in the page at once. A text with more is shown in parts. */
const BLOCKS = 1_200;

/** The same for a text with more statements than are loaded at once: those of a part are loaded when it is shown. */
const BLOCKS_OF_DENSE = 300;

/** Characters of a part of such a text: a list of addresses without a blank line is one block, with a statement in every few characters. */
const LONGEST_OF_DENSE = 30_000;

/**
 * Cuts a text into the parts that are shown one at a time, each of whole blocks as far as that goes; a block that is too long for a part is cut
 * where a line or a word ends. Together they are the text; there is always one.
 */
export function textParts(document: MarkableText, isDense: boolean): readonly Span[] {
  const most = isDense ? BLOCKS_OF_DENSE : BLOCKS;
  const longest = isDense ? LONGEST_OF_DENSE : Infinity;
  const starts = [0];
  let from = 0;
  let held = 0;
  const begin = (start: number): void => {
    starts.push(start);
    from = start;
    held = 0;
  };
  for (const { start, end } of markText(document, [])) {
    if (held >= most || (held > 0 && end - from > longest)) begin(start);
    while (end - from > longest) begin(cutBefore(document.text, from + longest, Math.max(from, start)));
    held += 1;
  }
  return starts.map((start, index) => ({ start, end: starts[index + 1] ?? document.text.length }));
}

/** Where a line, else a word, ends at a place or before it; the place itself where neither does in the second half of what is behind `from`. */
function cutBefore(text: string, place: number, from: number): number {
  const half = (from + place) >> 1;
  const words = text.slice(half, place);
  for (const space of ["\n", " "]) {
    const found = words.lastIndexOf(space) + 1;
    if (found > 0) return half + found;
  }
  // Between the two halves of one character nothing is cut.
  const isHalf = /[\uDC00-\uDFFF]/u.test(text.charAt(place)) && /[\uD800-\uDBFF]/u.test(text.charAt(place - 1));
  return isHalf ? place - 1 : place;
}

/** Index of the part in which a place of the text is; the last for one behind it. */
export function partAt(parts: readonly Span[], place: number): number {
  const found = parts.findIndex(({ end }) => place < end);
  return found < 0 ? Math.max(0, parts.length - 1) : found;
}

/** The blocks of a part; of a block that goes over its borders what lies between them. */
export function blocksOfPart(blocks: readonly Block[], part: Span): readonly Block[] {
  return blocks.flatMap((block) => {
    if (block.start >= part.end || block.end <= part.start) return [];
    if (block.start >= part.start && block.end <= part.end) return [block];
    const [start, end] = [Math.max(block.start, part.start), Math.min(block.end, part.end)];
    return [{ ...block, start, end, runs: block.runs.flatMap((run) => within(run, start, end)) }];
  });
}

function within({ start, text, marks }: Run, from: number, to: number): readonly Run[] {
  const words = text.slice(Math.max(0, from - start), Math.max(0, to - start));
  return words === "" ? [] : [{ start: Math.max(start, from), text: words, marks }];
}
