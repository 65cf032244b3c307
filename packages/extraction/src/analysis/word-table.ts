/**
 * Values by word, looked up where the word stands in a text: no text is cut out for it. It forgets where it is full, so that a text
 * of ever new words, or of words made to share a place, costs time that stays linear, and no memory.
 */
export class WordTable<Value> {
  static readonly #SLOTS = 1 << 16;
  /** Places that are looked at for a word. */
  static readonly #PROBES = 12;
  readonly #entries: ({ readonly word: string; readonly hash: number; readonly value: Value } | undefined)[] = [];

  clear(): void {
    this.#entries.length = 0;
  }

  /**
   * The value of the word `text[from, to)`.
   * @param hash of its code units, by `hashed`
   * @param make makes the value of a word that is not known
   */
  get(text: string, from: number, to: number, hash: number, make: (word: string) => Value): Value {
    const entries = this.#entries;
    if (entries.length === 0) for (let i = 0; i < WordTable.#SLOTS; i += 1) entries.push(undefined);
    const home = (hash ^ (hash >>> 15)) & (WordTable.#SLOTS - 1);
    let free = home;
    for (let probe = 0; probe < WordTable.#PROBES; probe += 1) {
      const slot = (home + probe) & (WordTable.#SLOTS - 1);
      const entry = entries[slot];
      if (entry === undefined) {
        free = slot;
        break;
      }
      if (entry.hash === hash && entry.word.length === to - from && text.startsWith(entry.word, from))
        return entry.value;
    }
    const word = text.slice(from, to);
    const value = make(word);
    entries[free] = { word, hash, value };
    return value;
  }
}

/** The hash of a word by one more code unit; that of the empty word is 0. */
export function hashed(hash: number, code: number): number {
  return (Math.imul(hash, 31) + code) | 0;
}
