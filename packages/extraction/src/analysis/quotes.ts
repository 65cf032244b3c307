import type { Passage, Span } from "@kulla/core";

/** A stretch within quotation marks, marks included. `open`: the passage ends before the quote does. */
export interface Quote extends Span {
  readonly open: boolean;
  /** Continues a quote that the passage before left open. */
  readonly continues: boolean;
}

const PAIRS: Readonly<Record<string, string>> = {
  "\u201C": "\u201D",
  "\u201E": "\u201C\u201D",
  "\u00AB": "\u00BB",
  '"': '"',
  "\u300C": "\u300D",
};

/** Quotes of a passage, in order. Apostrophes and single quotes are left alone: they cannot be told apart safely. */
export function findQuotes(masked: string, passage: Passage, openBefore: boolean): Quote[] {
  const found: Quote[] = [];
  let start: number | undefined;
  let closing = "";
  for (let i = passage.start; i < passage.end; i += 1) {
    const character = masked[i] ?? "";
    if (start === undefined) {
      const closes = PAIRS[character];
      if (closes === undefined) continue;
      start = i;
      closing = closes;
    } else if (closing.includes(character)) {
      found.push({
        start,
        end: i + 1,
        open: false,
        continues: openBefore && found.length === 0 && start <= passage.start + 2,
      });
      start = undefined;
    }
  }
  // A straight mark that nothing closes is a stray; a curly one is a quote that goes on in the next paragraph.
  if (start !== undefined && closing !== '"')
    found.push({ start, end: passage.end, open: true, continues: openBefore && found.length === 0 });
  return found;
}
