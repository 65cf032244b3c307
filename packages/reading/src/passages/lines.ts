import type { Span } from "@kulla/core";
import { trimmed } from "./block.ts";

/** A line without its end of line. `words` is undefined for a blank one. */
export interface Line extends Span {
  readonly words: Span | undefined;
}

/** Cuts a text at LF, CRLF, CR and form feed. Linear. */
export function linesOf(text: string, from = 0): Line[] {
  const lines: Line[] = [];
  let start = from;
  for (let at = from; at <= text.length; at += 1) {
    const code = at === text.length ? 10 : text.charCodeAt(at);
    if (code !== 10 && code !== 13 && code !== 12) continue;
    lines.push({ start, end: at, words: trimmed(text, start, at) });
    if (code === 13 && text.charCodeAt(at + 1) === 10) at += 1;
    start = at + 1;
  }
  return lines;
}

const NARROWEST = 40;
const WIDEST = 132;

/**
 * The width at which lines were broken by a program, or undefined where a line is a paragraph. Lines were broken if nine in ten of
 * those that are followed by another could not have taken the next word too.
 */
export function wrapWidth(text: string, lines: readonly Line[]): number | undefined {
  const lengths: number[] = [];
  for (const { start, words } of lines) if (words !== undefined) lengths.push(words.end - start);
  if (lengths.length < 4) return undefined;
  lengths.sort((a, b) => a - b);
  const width = lengths[Math.floor(lengths.length * 0.97)] ?? 0;
  if (width < NARROWEST || width > WIDEST) return undefined;
  let pairs = 0;
  let full = 0;
  for (let at = 0; at + 1 < lines.length; at += 1) {
    const line = lines[at];
    const next = lines[at + 1];
    if (line?.words === undefined || next?.words === undefined) continue;
    pairs += 1;
    if (isFull(text, line.words, next.words, line.start, width)) full += 1;
  }
  return pairs >= 3 && full * 10 >= pairs * 6 ? width : undefined;
}

/** Whether a line was so long that the first word of the next would not have fitted, give or take a few characters. */
export function isFull(text: string, line: Span, next: Span, start: number, width: number): boolean {
  let first = next.start;
  while (first < next.end && first - next.start < 40 && !isSpace(text.charCodeAt(first))) first += 1;
  return line.end - start + 1 + (first - next.start) > width - 4;
}

const isSpace = (code: number): boolean =>
  code === 32 || (code >= 9 && code <= 13) || (code > 127 && /\s/.test(String.fromCharCode(code)));
