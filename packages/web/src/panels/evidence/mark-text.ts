import type { PassageKind, Span } from "@kulla/core";

/** A stretch of the text that something rests on. Marks may overlap, lie in one another, or be the same. */
export interface Mark extends Span {
  readonly id: string;
}

/** Text that the same marks lie on. `text` stands in the document exactly so, from `start` on. */
export interface Run {
  readonly start: number;
  readonly text: string;
  /** Ids of the marks, the widest first: the last is the one that says most about these words. At most `MOST_MARKS`. */
  readonly marks: readonly string[];
}

/** A paragraph, heading, list item … with its runs in order. What lies between runs is markup, and not shown. */
export interface Block extends Span {
  readonly kind: PassageKind | "gap";
  readonly level?: number;
  readonly language?: string;
  readonly runs: readonly Run[];
}

export interface MarkableText {
  readonly text: string;
  readonly markup: readonly Span[];
  readonly passages: readonly (Span & {
    readonly kind: PassageKind;
    readonly level?: number | undefined;
    readonly language?: string | undefined;
  })[];
}

/** Marks that are told of one run; a place with more of them still shows that it is marked. */
export const MOST_MARKS = 24;

/**
 * Cuts a text into blocks, and each block into runs at the ends of the marks. Blocks are the passages that the reader found; text between
 * them is markup for the most part and becomes a block only where a mark rests on it. Time grows with marks and runs, not with
 * text × marks.
 */
export function markText(document: MarkableText, marks: readonly Mark[]): readonly Block[] {
  const { text } = document;
  const sorted = marks
    .filter(({ start, end }) => start >= 0 && start < end && end <= text.length)
    .sort((a, b) => a.start - b.start || b.end - a.end || (a.id < b.id ? -1 : 1));
  const sweep = new Sweep(text, document.markup, sorted);
  return stretchesOf(document, sorted).map((stretch) => ({ ...stretch, runs: sweep.runsOf(stretch) }));
}

type Stretch = Omit<Block, "runs">;

/** All stretches in order, none over another. */
function stretchesOf({ text, passages }: MarkableText, marks: readonly Mark[]): Stretch[] {
  if (passages.length === 0) return linesOf(text);
  const stretches: Stretch[] = [];
  const loose = looseMarks(marks, passages);
  let reached = 0;
  const gap = (end: number): void => {
    const words = wordsIn(text, reached, end);
    if (words !== undefined && loose.some((mark) => mark.start < words.end && mark.end > words.start))
      stretches.push({ kind: "gap", ...words });
  };
  for (const { start, end, kind, level, language } of passages) {
    gap(start);
    const more = { ...(level !== undefined && { level }), ...(language !== undefined && { language }) };
    if (end > reached) stretches.push({ kind, start: Math.max(start, reached), end, ...more });
    reached = Math.max(reached, end);
  }
  gap(text.length);
  return stretches;
}

/** Paragraphs of a text in which the reader found none. */
function linesOf(text: string): Stretch[] {
  const lines: Stretch[] = [];
  for (let start = 0; start < text.length;) {
    const stop = text.indexOf("\n", start);
    const end = stop === -1 ? text.length : stop;
    const words = wordsIn(text, start, end);
    if (words !== undefined) lines.push({ kind: "paragraph", ...words });
    start = end + 1;
  }
  return lines;
}

/** The range without the white space around it; undefined where nothing else is in it. */
function wordsIn(text: string, start: number, end: number): Span | undefined {
  const slice = text.slice(start, end);
  const words = slice.trim();
  if (words === "") return undefined;
  const from = start + slice.length - slice.trimStart().length;
  return { start: from, end: from + words.length };
}

/** Marks that begin or end outside of the passages. One that does neither only passes over what lies between them. */
function looseMarks(marks: readonly Mark[], passages: MarkableText["passages"]): readonly Mark[] {
  const isInPassage = (offset: number): boolean => {
    let [low, high] = [0, passages.length - 1];
    while (low <= high) {
      const middle = (low + high) >> 1;
      const passage = passages[middle];
      if (passage === undefined || offset < passage.start) high = middle - 1;
      else if (offset >= passage.end) low = middle + 1;
      else return true;
    }
    return false;
  };
  return marks.filter(({ start, end }) => !(isInPassage(start) && isInPassage(end - 1)));
}

/** Goes over the text once, from the front to the back, with the marks that lie on the place it has reached. */
class Sweep {
  readonly #text: string;
  readonly #markup: readonly Span[];
  readonly #marks: readonly Mark[];
  #nextMark = 0;
  #nextMarkup = 0;
  /** Widest first. */
  #open: Mark[] = [];

  constructor(text: string, markup: readonly Span[], marks: readonly Mark[]) {
    this.#text = text;
    this.#markup = markup;
    this.#marks = marks;
  }

  runsOf({ start, end }: Span): Run[] {
    const runs: Run[] = [];
    for (let at = start; at < end;) {
      this.#reach(at);
      const hidden = this.#markupAt(at);
      if (hidden !== undefined) {
        at = Math.min(hidden.end, end);
        continue;
      }
      const stop = this.#nextEnd(at, end);
      const marks = this.#open.slice(-MOST_MARKS).map(({ id }) => id);
      const last = runs.at(-1);
      if (last !== undefined && last.start + last.text.length === at && isSame(last.marks, marks))
        runs[runs.length - 1] = { ...last, text: last.text + this.#text.slice(at, stop) };
      else runs.push({ start: at, text: this.#text.slice(at, stop), marks });
      at = stop;
    }
    return runs;
  }

  /** Opens the marks that begin at the place or before it, and closes those that end there. */
  #reach(at: number): void {
    if (this.#open.some(({ end }) => end <= at)) this.#open = this.#open.filter(({ end }) => end > at);
    for (let mark = this.#marks[this.#nextMark]; mark !== undefined && mark.start <= at;) {
      if (mark.end > at) this.#insert(mark);
      this.#nextMark += 1;
      mark = this.#marks[this.#nextMark];
    }
  }

  #insert(mark: Mark): void {
    const width = mark.end - mark.start;
    let place = this.#open.length;
    while (place > 0 && widthOf(this.#open[place - 1]) < width) place -= 1;
    this.#open.splice(place, 0, mark);
  }

  #markupAt(at: number): Span | undefined {
    while ((this.#markup[this.#nextMarkup]?.end ?? Infinity) <= at) this.#nextMarkup += 1;
    const next = this.#markup[this.#nextMarkup];
    return next !== undefined && next.start <= at ? next : undefined;
  }

  /** The first place after `at` where a mark begins or ends, or markup begins. */
  #nextEnd(at: number, end: number): number {
    let next = Math.min(end, this.#markup[this.#nextMarkup]?.start ?? end, this.#marks[this.#nextMark]?.start ?? end);
    for (const mark of this.#open) next = Math.min(next, mark.end);
    return Math.max(next, at + 1);
  }
}

const widthOf = (span: Span | undefined): number => (span === undefined ? 0 : span.end - span.start);

function isSame(left: readonly string[], right: readonly string[]): boolean {
  return left.length === right.length && left.every((id, index) => id === right[index]);
}
