import type { Span } from "@kulla/core";
import { HEADLINE_WORDS } from "../lexicon/headline-words.ts";

/** Longer lines are no headlines. */
const LONGEST_HEADLINE = 160;
const SHORTEST_HEADLINE = 20;

const WORDS = /(?<![\p{L}\p{N}'’-])\p{L}[\p{L}'’]{2,}/gu;
/** Written small in title case too. */
const SMALL = /^(?:the|and|for|but|nor|from|with|into|over|after|amid|via|off|out|than|that|its|are|was|has|says|say)$/;

/** The lines of a text in title case, "Ministry Expels Envoys Over Breach": capitals tell nothing of names there. In order. */
export function headlinesIn(text: string): Span[] {
  const found: Span[] = [];
  for (let start = 0; start < text.length;) {
    const newline = text.indexOf("\n", start);
    const end = newline < 0 ? text.length : newline;
    if (end - start >= SHORTEST_HEADLINE && end - start <= LONGEST_HEADLINE && isTitleCase(text.slice(start, end)))
      found.push({ start, end });
    start = end + 1;
  }
  return found;
}

/** Capitalised but for small words, and with a word of headlines among them: a row of names alone is none. */
function isTitleCase(line: string): boolean {
  if (/[.;]\s*$/.test(line)) return false;
  let [capitals, small, known] = [0, 0, 0];
  for (const [word] of line.matchAll(WORDS)) {
    if (/^\p{Lu}/u.test(word)) {
      capitals += 1;
      if (HEADLINE_WORDS.has(word.toLowerCase())) known += 1;
    } else if (!SMALL.test(word)) small += 1;
    if (small > 1) return false;
  }
  return capitals >= 4 && known >= 1 && small * 5 <= capitals;
}

/** The stretches of `text[from, to)` between the ordinary words of headlines. */
export function withoutHeadlineWords(text: string, from: number, to: number): Span[] {
  const found: Span[] = [];
  let start = from;
  for (const hit of text.slice(from, to).matchAll(/[\p{L}'’-]+/gu)) {
    if (!HEADLINE_WORDS.has(hit[0].toLowerCase())) continue;
    const at = from + hit.index;
    if (at > start) found.push({ start, end: at });
    start = at + hit[0].length;
  }
  if (start < to) found.push({ start, end: to });
  return found;
}
