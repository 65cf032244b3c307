import type { Document, Passage, Span } from "@kulla/core";

/** A sentence within a passage. Offsets are into the document's text. */
export interface Sentence extends Span {
  readonly passage: Passage;
  /** Index of the passage in the document. */
  readonly passageIndex: number;
}

/** The document's text with markup blanked out, so that offsets stay those of the text. */
export function maskMarkup(document: Document): string {
  if (document.markup.length === 0) return document.text;
  const pieces: string[] = [];
  let position = 0;
  for (const { start, end } of document.markup) {
    if (start < position) continue;
    pieces.push(document.text.slice(position, start), " ".repeat(end - start));
    position = end;
  }
  pieces.push(document.text.slice(position));
  return pieces.join("");
}

const ABBREVIATIONS = new Set(
  "mr mrs ms dr prof gen col lt sgt sen rep gov st no nos vs inc ltd corp co llc jr sr dept est approx fig vol u.s u.k u.n e.g i.e a.m p.m jan feb mar apr jun jul aug sep sept oct nov dec dt bzw z.b ca nr abs str usw dott sig ing art".split(
    " ",
  ),
);

/**
 * Where a sentence can end: a stop with closing quotes behind it, then white space; one between a word in small letters and a
 * capitalised word ("transpired.This", where a page lost its line breaks); or a CJK stop.
 */
const STOP =
  /[.!?…]{1,4}["”’'»)\]]{0,3}(?=\s|$)|[.!?](?<=[\p{Ll}\d]\p{Ll}{2}.)["”’»)]?(?=["“]?\p{Lu}\p{Ll}*[\s,’'-])|[。！？]["”’」』）]{0,3}/gu;

/** "am 8. Dezember": a day before the name of a month, in languages that write it as an ordinal. */
const ORDINAL = /(?:^|[^\d.,])\d{1,2}$/;
const MONTH_BEHIND = /^\s(?:Jan|Jän|Feb|Mär|Mar|Apr|Mai|Maj|Jun|Jul|Aug|Sep|Okt|Oct|Nov|Dez|Dec|Jahrhundert)/;

/** Longer sentences are cut at white space: hostile text must not make the rules slow. */
const LONGEST_SENTENCE = 1_500;

/** Splits a passage into sentences. */
export function splitSentences(masked: string, passage: Passage, passageIndex: number): Sentence[] {
  const found: Sentence[] = [];
  const text = masked.slice(passage.start, passage.end);
  let from = 0;
  const push = (to: number): void => {
    for (const piece of cut(text, from, to)) {
      found.push({ start: passage.start + piece.start, end: passage.start + piece.end, passage, passageIndex });
    }
    from = to;
  };
  STOP.lastIndex = 0;
  for (let stop = STOP.exec(text); stop !== null; stop = STOP.exec(text)) {
    const end = stop.index + stop[0].length;
    if (endsSentence(text, from, stop.index, end)) push(end);
  }
  push(text.length);
  return found;
}

function endsSentence(text: string, from: number, stop: number, end: number): boolean {
  if (text[stop] !== ".") return !/^\s{1,3}\p{Ll}/u.test(text.slice(end, end + 4));
  if (ORDINAL.test(text.slice(Math.max(from, stop - 4), stop)) && MONTH_BEHIND.test(text.slice(end, end + 12)))
    return false;
  if (/^["“]?\p{Lu}/u.test(text.slice(end, end + 2))) return !isDottedName(text, from, stop);
  const next = /^\s{0,8}(\S)/.exec(text.slice(end, end + 10))?.[1];
  if (next !== undefined && /\p{Ll}/u.test(next)) return false;
  const word = /[\p{L}.]{1,12}$/u.exec(text.slice(Math.max(from, stop - 12), stop))?.[0]?.toLowerCase();
  if (word === undefined) return !/^\s?\d/.test(text.slice(end, end + 2)) || !/\d$/.test(text.slice(from, stop));
  if (ABBREVIATIONS.has(word)) return false;
  return !(word.length === 1 && next !== undefined && /\p{Lu}/u.test(next));
}

/** "www.example.Com", "john.Smith@": the stop belongs to an address. */
function isDottedName(text: string, from: number, stop: number): boolean {
  const before = /\S{1,60}$/.exec(text.slice(Math.max(from, stop - 60), stop))?.[0] ?? "";
  const behind = /^\S{1,60}/.exec(text.slice(stop + 1, stop + 61))?.[0] ?? "";
  return /[./@:\\_]/.test(before) || /[/@\\_]/.test(behind);
}

function* cut(text: string, from: number, to: number): Generator<Span> {
  let start = from;
  while (start < to) {
    while (start < to && /\s/.test(text[start] ?? "")) start += 1;
    let end = Math.min(to, start + LONGEST_SENTENCE);
    if (end < to) {
      const space = text.lastIndexOf(" ", end);
      if (space > start) end = space;
    }
    let last = end;
    while (last > start && /\s/.test(text[last - 1] ?? "")) last -= 1;
    if (last > start) yield { start, end: last };
    start = end;
  }
}

/**
 * Joins what was cut behind "a.k.a.": the name that follows belongs to the same sentence. Not a part of `splitSentences`, by whose sentences the model of
 * techniques was trained.
 */
export function withOtherNames(masked: string, sentences: readonly Sentence[]): Sentence[] {
  const joined: Sentence[] = [];
  for (const sentence of sentences) {
    const before = joined[joined.length - 1];
    const isCut = before !== undefined && /[\s(]a\.k\.a\.$/i.test(masked.slice(before.end - 7, before.end));
    if (isCut && sentence.end - before.start <= LONGEST_SENTENCE)
      joined[joined.length - 1] = { ...before, end: sentence.end };
    else joined.push(sentence);
  }
  return joined;
}
