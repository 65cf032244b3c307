/** What is kept of a document to tell copies by: numbers and places, not its words. */
import type { Document } from "../document.ts";
import type { Span } from "../evidence.ts";
import type { DocumentKey } from "../statement-facts.ts";
import { documentKeyOf } from "../statement-facts.ts";
import { creditOf } from "./credit.ts";
import { minHash } from "./min-hash.ts";
import { quotationsIn } from "./quotations.ts";
import { shinglesOf, union } from "./shingles.ts";
import { wordHashes } from "./word-hashes.ts";

/** Words from which on a paragraph that two documents have tells that one has it from the other. */
const TELLING_PARAGRAPH = 12;

/** Words from which on a quotation does. */
const TELLING_QUOTATION = 6;

/** A stretch of a document's text with the runs of words in it. Offsets are UTF-16 code units of the document's text. */
export interface Print extends Span {
  readonly words: number;
  readonly shingles: Uint32Array;
}

/** A document as the search for copies sees it. */
export interface DocumentPrint {
  readonly key: DocumentKey;
  readonly words: number;
  /** Runs of words of all paragraphs. */
  readonly shingles: Uint32Array;
  readonly signature: Uint32Array;
  /** Those of twelve words and more. */
  readonly paragraphs: readonly Print[];
  /** Those of six words and more, in the order of the text. */
  readonly quotations: readonly Print[];
  /** Whose text it says it is: `Reuters`. */
  readonly credit?: string;
}

/** Reads a document once. What is no speech of its author (menus, code) is left out; markup counts as blank. */
export function printOfDocument(document: Document): DocumentPrint {
  const passages = document.passages.filter(({ kind }) => kind !== "furniture" && kind !== "code");
  const text = withoutMarkup(document);
  const prints = passages.map(({ start, end }) => printOf(text, { start, end }));
  const quotations = passages.flatMap(({ start, end, kind }): readonly Span[] =>
    kind === "post" ? [{ start, end }] : quotationsIn(text.slice(start, end), start),
  );
  const shingles = union(prints.map((print) => print.shingles));
  const own = passages.filter(({ kind }) => kind !== "caption" && kind !== "post");
  const credit = creditOf(own.map(({ start, end }) => text.slice(start, end)));
  return {
    key: documentKeyOf(document),
    words: prints.reduce((sum, { words }) => sum + words, 0),
    shingles,
    signature: minHash(shingles),
    paragraphs: prints.filter(({ words }) => words >= TELLING_PARAGRAPH),
    quotations: quotations.map((span) => printOf(text, span)).filter(({ words }) => words >= TELLING_QUOTATION),
    ...(credit !== undefined && { credit }),
  };
}

function printOf(text: string, { start, end }: Span): Print {
  const words = wordHashes(text.slice(start, end));
  return { start, end, words: words.length, shingles: shinglesOf(words) };
}

function withoutMarkup({ text, markup }: Document): string {
  if (markup.length === 0) return text;
  const parts: string[] = [];
  let at = 0;
  for (const { start, end } of markup) {
    parts.push(text.slice(at, start), " ".repeat(end - start));
    at = end;
  }
  return [...parts, text.slice(at)].join("");
}
