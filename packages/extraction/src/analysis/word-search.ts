import { readExpression } from "./expression.ts";
import { isLetter } from "./letters.ts";

/**
 * An expression whose matches start where a word does, searched for in whole texts. It is tried only at words with the first letters
 * of one that can start a match.
 */
export class WordSearch {
  readonly #expression: RegExp;
  /** By the first letters of words, where it can start; undefined where that cannot be told from the expression. */
  readonly #beginnings: Uint8Array | undefined;

  /** @param source matches in lower case; its matches must start with a letter behind none */
  constructor(source: string, flags: string) {
    const { starts } = readExpression(source);
    this.#expression = new RegExp(source, `${flags}${starts === undefined ? "g" : "y"}`);
    if (starts === undefined) return;
    this.#beginnings = new Uint8Array(1 << 16);
    for (const start of starts) {
      const letters = start.replaceAll("^", "");
      const first = letters.charCodeAt(0);
      if (letters.length > 1) this.#beginnings[slotOf(first, letters.charCodeAt(1))] = 1;
      else for (let second = 0; second < 1 << 16; second += 1) this.#beginnings[slotOf(first, second)] = 1;
    }
  }

  /**
   * All matches in `text`, left to right, not overlapping.
   * @param folded the same text in lower case, offset by offset
   */
  *find(text: string, folded: string): Generator<RegExpExecArray> {
    if (this.#beginnings === undefined) {
      yield* text.matchAll(this.#expression);
      return;
    }
    let behindLetter = false;
    for (let at = 0; at < folded.length; at += 1) {
      const code = folded.charCodeAt(at);
      const starts = !behindLetter && this.#beginnings[slotOf(code, folded.charCodeAt(at + 1))] === 1;
      behindLetter = isLetter(code);
      if (!starts) continue;
      this.#expression.lastIndex = at;
      const hit = this.#expression.exec(text);
      if (hit === null) continue;
      yield hit;
      at += Math.max(hit[0].length, 1) - 1;
      behindLetter = isLetter(folded.charCodeAt(at));
    }
  }
}

/** Different beginnings may share a slot: the expression decides. */
function slotOf(first: number, second: number): number {
  return (Math.imul(first, 0x9e37) ^ second) & 0xffff;
}
