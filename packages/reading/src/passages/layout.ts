import type { PassageKind } from "@kulla/core";
import type { Block } from "./block.ts";

/** Lays out blocks one below the other: an empty line between them, a plain end of line between rows or items of one list. */
export class Layout {
  readonly #pieces: string[] = [];
  readonly #blocks: Block[] = [];
  readonly #limit: number;
  #length = 0;
  #isCut = false;

  constructor(limit: number) {
    this.#limit = limit;
  }

  /** Adds a block and gives its place; nothing where there are no words or the limit is reached. */
  add(words: string, hint?: PassageKind, level?: number): Block | undefined {
    if (words === "" || this.#isCut) return undefined;
    const before = this.#blocks.at(-1);
    const close = before?.hint === hint && (hint === "list-item" || hint === "table-row" || hint === "code");
    const gap = before === undefined ? "" : close ? "\n" : "\n\n";
    if (this.#length + gap.length + words.length > this.#limit) {
      this.#isCut = true;
      return undefined;
    }
    const start = this.#length + gap.length;
    this.#pieces.push(gap, words);
    this.#length = start + words.length;
    const block: Block = {
      start,
      end: this.#length,
      ...(hint === undefined ? {} : { hint }),
      ...(level === undefined ? {} : { level }),
    };
    this.#blocks.push(block);
    return block;
  }

  get isCut(): boolean {
    return this.#isCut;
  }

  get text(): string {
    return this.#pieces.join("");
  }

  get blocks(): readonly Block[] {
    return this.#blocks;
  }
}

const UNTIDY = /[\t\n\v\f\r\u00a0\u00ad\u2002-\u200b\u202f\u2060\u3000\ufeff]| {2}/;

/** Words with white space drawn together to one blank, and without characters that have no width. */
export function tidy(words: string): string {
  if (!UNTIDY.test(words)) return words.trim();
  return words
    .replace(/[\u200b\u2060\ufeff\u00ad]/gu, "")
    .replace(/[ \t\f\v\u00a0\u2002-\u200a\u202f\u3000]+/gu, " ")
    .replace(/ ?[\r\n]\s*/gu, "\n")
    .trim();
}
