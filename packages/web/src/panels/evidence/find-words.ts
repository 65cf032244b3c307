import type { Span } from "@kulla/core";

/** Most places that are told. */
const MOST_PLACES = 200;

/**
 * Places of words in a text. White space counts as one blank whatever it is, and markup as nothing, so that words are found as they are
 * read and not as they are stored. A span goes from the first to the last character of the words in the text.
 */
export function findWords(text: string, markup: readonly Span[], words: string): readonly Span[] {
  const wanted = words.trim().replaceAll(/\s+/gu, " ");
  if (wanted === "") return [];
  const { read, offsets } = readable(text, markup);
  const places: Span[] = [];
  for (let at = read.indexOf(wanted); at >= 0 && places.length < MOST_PLACES; at = read.indexOf(wanted, at + 1)) {
    const start = offsets[at];
    const last = offsets[at + wanted.length - 1];
    if (start !== undefined && last !== undefined) places.push({ start, end: last + 1 });
  }
  return places;
}

/** The text as it is read, with the offset of each of its characters in the text as it is stored. */
function readable(
  text: string,
  markup: readonly Span[],
): { readonly read: string; readonly offsets: readonly number[] } {
  const characters: string[] = [];
  const offsets: number[] = [];
  let next = 0;
  for (let at = 0; at < text.length; at += 1) {
    while ((markup[next]?.end ?? Infinity) <= at) next += 1;
    const hidden = markup[next];
    if (hidden !== undefined && hidden.start <= at) {
      at = Math.min(hidden.end, text.length) - 1;
      continue;
    }
    const character = text.charAt(at);
    const isBlank = /\s/u.test(character);
    if (isBlank && characters.at(-1) === " ") continue;
    characters.push(isBlank ? " " : character);
    offsets.push(at);
  }
  return { read: characters.join(""), offsets };
}

/** The span without white space at its ends; undefined where it holds nothing else. */
export function trimmedSpan(text: string, { start, end }: Span): Span | undefined {
  const slice = text.slice(start, end);
  const words = slice.trim();
  if (words === "") return undefined;
  const from = start + slice.length - slice.trimStart().length;
  return { start: from, end: from + words.length };
}

/** The words of a span as they are read: without markup, white space as one blank. */
export function wordsOf(text: string, markup: readonly Span[], { start, end }: Span): string {
  const inside = markup.flatMap((one) =>
    one.end > start && one.start < end ? [{ start: one.start - start, end: one.end - start }] : [],
  );
  return readable(text.slice(start, end), inside).read.trim();
}
