import type { Document, Span } from "@kulla/core";
import { addAll } from "@kulla/core";
import type { Excerpt } from "./dossier.ts";

/** Longer texts (UTF-16 code units) keep only the stretches that are cited, with their neighbours. */
const LONG_TEXT = 50_000;

/** A longer stretch is cut at white space, so that one endless line does not fill the page. */
const LONG_STRETCH = 4_000;
const PIECE = 1_500;

type Stretch = Omit<Excerpt, "cited" | "skipped">;

const touches = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** The part of `span` from `start` on that has words in it, without the white space around them. */
function wordsIn(text: string, span: Span): Span | undefined {
  const slice = text.slice(span.start, span.end);
  const words = slice.trim();
  if (words === "") return undefined;
  const start = span.start + (slice.length - slice.trimStart().length);
  return { start, end: start + words.length };
}

function pieces(text: string, span: Span): Span[] {
  if (span.end - span.start <= LONG_STRETCH) return [span];
  const cut: Span[] = [];
  let start = span.start;
  while (start < span.end) {
    let end = Math.min(start + PIECE, span.end);
    if (end < span.end) {
      const space = text.lastIndexOf(" ", end);
      // A half character must not be cut from its other half.
      if (space > start) end = space + 1;
      else if (/[\ud800-\udbff]/u.test(text.charAt(end - 1))) end += 1;
    }
    cut.push({ start, end });
    start = end;
  }
  return cut;
}

/** Paragraphs of a text whose reader told no passages. */
function paragraphs(text: string): Span[] {
  const found: Span[] = [];
  let start = 0;
  while (start < text.length) {
    const stop = text.indexOf("\n", start);
    const end = stop === -1 ? text.length : stop;
    const words = wordsIn(text, { start, end });
    if (words !== undefined) found.push(words);
    start = end + 1;
  }
  return found;
}

/** Every stretch of the text in order: passages as the reader told them, and what is cited between them. */
function stretches(document: Document, cited: readonly Span[]): Stretch[] {
  const { text } = document;
  const markupIn = (span: Span) => document.markup.filter((range) => touches(range, span));
  const make = (span: Span, kind: Excerpt["kind"], more: Partial<Stretch> = {}): Stretch[] =>
    pieces(text, span).map((piece) => ({
      kind,
      ...more,
      start: piece.start,
      text: text.slice(piece.start, piece.end),
      markup: markupIn(piece),
    }));
  if (document.passages.length === 0) return paragraphs(text).flatMap((span) => make(span, "paragraph"));
  const found: Stretch[] = [];
  let reached = 0;
  const gap = (end: number): void => {
    const words = wordsIn(text, { start: reached, end });
    if (words !== undefined && cited.some((span) => touches(span, words) && !onlyPassing(document, span)))
      addAll(found, make(words, "gap"));
  };
  for (const passage of document.passages) {
    gap(passage.start);
    addAll(
      found,
      make(passage, passage.kind, {
        ...(passage.level === undefined ? {} : { level: passage.level }),
        ...(passage.language === undefined ? {} : { language: passage.language }),
      }),
    );
    reached = Math.max(reached, passage.end);
  }
  gap(text.length);
  return found;
}

/** A span that lies in passages at both its ends only passes over the markup between them. */
function onlyPassing(document: Document, span: Span): boolean {
  const holds = (offset: number) =>
    document.passages.some((passage) => passage.start <= offset && offset < passage.end);
  return holds(span.start) && holds(span.end - 1);
}

/** What is shown of a document: all of a short one; of a long one what is cited, with the stretch before and after. */
export function excerptsOf(document: Document, cited: readonly Span[]): { excerpts: Excerpt[]; left: number } {
  const sorted = [...cited].sort((a, b) => a.start - b.start);
  let next = 0;
  const open: Span[] = [];
  const all = stretches(document, sorted).map((stretch): Excerpt => {
    const span = { start: stretch.start, end: stretch.start + stretch.text.length };
    for (; next < sorted.length && (sorted[next]?.start ?? 0) < span.end; next++) open.push(sorted[next] as Span);
    const live = open.filter((mark) => mark.end > span.start);
    open.splice(0, open.length, ...live);
    return { ...stretch, skipped: 0, cited: live.some((mark) => touches(mark, span)) };
  });
  return document.text.length <= LONG_TEXT ? { excerpts: all, left: 0 } : citedAndNear(all);
}

function citedAndNear(all: readonly Excerpt[]): { excerpts: Excerpt[]; left: number } {
  const excerpts: Excerpt[] = [];
  let skipped = 0;
  all.forEach((excerpt, at) => {
    if ([at - 1, at, at + 1].some((near) => all[near]?.cited === true)) {
      excerpts.push({ ...excerpt, skipped });
      skipped = 0;
    } else skipped += 1;
  });
  return { excerpts, left: skipped };
}
