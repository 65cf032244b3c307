import type { PassageKind, Span } from "@kulla/core";

/** A stretch of the text before it is known what it is. `hint` is what the format says about it. */
export interface Block extends Span {
  readonly hint?: PassageKind;
  readonly level?: number;
}

/** The text with its markup read as blanks of the same length. */
export function masked(text: string, markup: readonly Span[]): string {
  if (markup.length === 0) return text;
  const pieces: string[] = [];
  let at = 0;
  for (const range of markup) {
    pieces.push(text.slice(at, range.start), " ".repeat(range.end - range.start));
    at = range.end;
  }
  pieces.push(text.slice(at));
  return pieces.join("");
}

/** Sorted, without overlaps: ranges that touch or overlap are joined. */
export function joined(ranges: readonly Span[]): Span[] {
  const sorted = [...ranges]
    .filter((range) => range.end > range.start)
    .sort((a, b) => a.start - b.start || a.end - b.end);
  const result: { start: number; end: number }[] = [];
  for (const range of sorted) {
    const last = result.at(-1);
    if (last !== undefined && range.start <= last.end) last.end = Math.max(last.end, range.end);
    else result.push({ start: range.start, end: range.end });
  }
  return result;
}

/** Code units of white space and of characters without width. */
const BLANK = new Set([9, 10, 11, 12, 13, 32, 0xa0, 0x200b, 0x2028, 0x2029, 0x3000, 0xfeff]);

/** The range without blanks at its ends, or undefined where there is nothing else. */
export function trimmed(text: string, start: number, end: number): Span | undefined {
  let from = start;
  let to = end;
  while (from < to && BLANK.has(text.charCodeAt(from))) from += 1;
  while (to > from && BLANK.has(text.charCodeAt(to - 1))) to -= 1;
  return from < to ? { start: from, end: to } : undefined;
}
