import type { Document, Span } from "@kulla/core";

/** What stands before and after quoted words in their sentence, as printed. */
export interface WordsAround {
  readonly before: string;
  readonly after: string;
}

/** Characters (UTF-16 code units) that are shown on either side. */
const REACH = 240;

/** Where a sentence ends, with the marks that may close it. */
const ENDS = /[.!?…。！？]["”’»)\]]?\s/gu;

/**
 * The sentence around quoted words: words out of their sentence cannot be judged. It stays within the passage that holds them, leaves
 * markup out, and is cut at white space where it is long.
 *
 * @returns undefined where nothing stands around them
 */
export function wordsAround({ text, passages, markup }: Document, at: Span): WordsAround | undefined {
  const passage = passages.find(({ start, end }) => start <= at.start && at.end <= end);
  if (passage === undefined) return undefined;
  const from = Math.max(passage.start, at.start - REACH);
  const to = Math.min(passage.end, at.end + REACH);
  const plain = (start: number, end: number): string => withoutMarkup(text, { start, end }, markup);
  const before = sentenceBefore(plain(from, at.start), from > passage.start);
  const after = sentenceAfter(plain(at.end, to), to < passage.end);
  return before.trim() === "" && after.trim() === "" ? undefined : { before, after };
}

function withoutMarkup(text: string, span: Span, markup: readonly Span[]): string {
  let plain = "";
  let start = span.start;
  for (const range of markup) {
    if (range.end <= span.start || range.start >= span.end) continue;
    plain += text.slice(start, Math.max(start, range.start));
    start = Math.max(start, range.end);
  }
  return (plain + text.slice(start, Math.max(start, span.end))).replaceAll(/\s+/gu, " ");
}

function sentenceBefore(words: string, isCut: boolean): string {
  const end = [...words.matchAll(ENDS)].at(-1);
  if (end !== undefined) return words.slice(end.index + end[0].length);
  return isCut ? `… ${words.slice(words.indexOf(" ") + 1)}` : words;
}

function sentenceAfter(words: string, isCut: boolean): string {
  // A mark at the very end of the text closes the sentence without white space behind it.
  const end = /[.!?…。！？]["”’»)\]]?(?=\s|$)/u.exec(words);
  if (end !== null && (end.index + end[0].length < words.length || !isCut))
    return words.slice(0, end.index + end[0].length);
  return isCut ? `${words.slice(0, Math.max(0, words.lastIndexOf(" ")))} …` : words;
}
