import type { Document, Sha256 } from "@kulla/core";

/** Characters of text that are kept where nothing else is said; a character takes up to two bytes. */
const CHARACTERS = 64_000_000;

/**
 * Documents that were read already, those that were used last: reading is pure, so the same evidence gives the same documents again, whoever sees them. A
 * case that is computed again after a decision is not read again.
 */
export class DocumentShelf {
  readonly #documents = new Map<Sha256, readonly Document[]>();
  readonly #limit: number;
  #characters = 0;

  constructor(limit = CHARACTERS) {
    this.#limit = limit;
  }

  get(evidence: Sha256): readonly Document[] | undefined {
    const known = this.#documents.get(evidence);
    if (known === undefined) return undefined;
    this.#documents.delete(evidence);
    this.#documents.set(evidence, known);
    return known;
  }

  /** Keeps documents; where there are too many, those that were not used for the longest time go. */
  keep(evidence: Sha256, documents: readonly Document[]): void {
    this.#forget(evidence);
    const size = sizeOf(documents);
    if (size > this.#limit) return;
    this.#documents.set(evidence, documents);
    this.#characters += size;
    for (const oldest of this.#documents.keys()) {
      if (this.#characters <= this.#limit) return;
      this.#forget(oldest);
    }
  }

  #forget(evidence: Sha256): void {
    const known = this.#documents.get(evidence);
    if (known === undefined) return;
    this.#documents.delete(evidence);
    this.#characters -= sizeOf(known);
  }
}

/** Passages weigh about as much as forty characters each. */
function sizeOf(documents: readonly Document[]): number {
  return documents.reduce(
    (sum, { text, passages, markup }) => sum + text.length + 40 * (passages.length + markup.length),
    0,
  );
}
