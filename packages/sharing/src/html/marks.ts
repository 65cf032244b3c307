import type { Excerpt, Passage } from "../dossier/dossier.ts";
import { escapedVisibly } from "./html.ts";

/** The name of a passage in the page's addresses: `p2-3`. */
export const markId = (passage: string): string => `p${passage.replace(".", "-")}`;

interface Piece {
  readonly passage: string;
  readonly start: number;
  readonly end: number;
  /** Holds the first words of its passage, and so its address. */
  readonly first: boolean;
  /** Holds the last words of its passage, and so its way back. */
  readonly last: boolean;
}

/** The longer of two that start together comes first, so that the shorter lies in it. */
function inTextOrder(a: Piece, b: Piece): number {
  return a.start - b.start || b.end - a.end;
}

function insert(queue: Piece[], piece: Piece): void {
  let at = queue.findIndex((other) => inTextOrder(piece, other) < 0);
  if (at === -1) at = queue.length;
  queue.splice(at, 0, piece);
}

/** Ranges of the text without those that are markup; all of it where nothing else would be left. */
function shownText(excerpt: Excerpt, start: number, end: number): string {
  let reached = start;
  const kept: string[] = [];
  const cut = (from: number, to: number) => excerpt.text.slice(from - excerpt.start, to - excerpt.start);
  for (const range of excerpt.markup) {
    if (range.end <= reached || range.start >= end) continue;
    if (range.start > reached) kept.push(cut(reached, range.start));
    reached = Math.min(range.end, end);
  }
  if (reached < end) kept.push(cut(reached, end));
  return kept.join("");
}

/** Marks one stretch of text; `addressed` gives the passages that have had their address in an earlier stretch and grows. */
export class Marker {
  readonly #passages: readonly Passage[];
  readonly #addressed = new Set<string>();
  readonly #split = new Set<string>();
  readonly #back: (passage: string) => string;

  /** `back` makes the markup that leads from a passage to where it is used. */
  constructor(passages: readonly Passage[], back: (passage: string) => string) {
    this.#passages = passages.filter(({ at }) => at !== undefined);
    this.#back = back;
  }

  /** Passages that got an address so far. */
  get addressed(): ReadonlySet<string> {
    return this.#addressed;
  }

  /** Passages that are marked in more than one piece. */
  get split(): ReadonlySet<string> {
    return this.#split;
  }

  /** The words of a stretch, each cited span in a `mark`. Spans that cross each other are cut at the crossing. */
  mark(excerpt: Excerpt): string {
    const end = excerpt.start + excerpt.text.length;
    const queue = this.#piecesIn(excerpt.start, end);
    const open: Piece[] = [];
    let out = "";
    let reached = excerpt.start;
    const write = (to: number): void => {
      if (to > reached) out += escapedVisibly(shownText(excerpt, reached, to));
      reached = Math.max(reached, to);
    };
    const closeUntil = (position: number): void => {
      for (let top = open.at(-1); top !== undefined && top.end <= position; top = open.at(-1)) {
        write(top.end);
        out += `</mark>${top.last ? this.#back(top.passage) : ""}`;
        open.pop();
      }
    };
    for (let piece = queue.shift(); piece !== undefined; piece = queue.shift()) {
      closeUntil(piece.start);
      write(piece.start);
      const top = open.at(-1);
      const crossing = top !== undefined && top.end < piece.end;
      if (crossing) {
        insert(queue, { ...piece, start: top.end, first: false });
        this.#split.add(piece.passage);
        piece = { ...piece, end: top.end, last: false };
      }
      out += this.#opening(piece);
      open.push(piece);
    }
    closeUntil(end);
    write(end);
    return out;
  }

  #piecesIn(start: number, end: number): Piece[] {
    const found: Piece[] = [];
    for (const { id, at } of this.#passages) {
      if (at === undefined || at.start >= end || at.end <= start) continue;
      const first = !this.#addressed.has(id);
      const last = at.end <= end;
      if (!first || !last) this.#split.add(id);
      this.#addressed.add(id);
      found.push({ passage: id, start: Math.max(at.start, start), end: Math.min(at.end, end), first, last });
    }
    return found.sort(inTextOrder);
  }

  #opening({ passage, first }: Piece): string {
    const id = markId(passage);
    return first ? `<mark id="${id}">` : `<mark class="${id}">`;
  }
}
