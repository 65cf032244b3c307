/** Finding fixed phrases in printed words, whatever their case, accents and punctuation. */
import { nameWords } from "./name.ts";

/**
 * Makes a function that gives the meaning of the longest phrase found in a text; of equally long ones the first in the text.
 * A phrase right behind one of the `undoing` words does not count, unless the longer phrase with that word is itself in the
 * list. Time is linear in the text for a fixed list.
 */
export function phraseFinder<T>(
  phrases: readonly (readonly [phrase: string, meaning: T])[],
  undoing: readonly string[] = [],
): (text: string) => T | undefined {
  const meanings = new Map(phrases.map(([phrase, meaning]) => [key(phrase), meaning]));
  const undoers = new Set(undoing.map(key));
  const longest = Math.max(...phrases.map(([phrase]) => nameWords(phrase).length));
  return (text) => {
    const words = nameWords(text);
    for (let length = Math.min(longest, words.length); length > 0; length--) {
      for (let at = 0; at + length <= words.length; at++) {
        const phrase = words.slice(at, at + length).join(" ");
        const meaning = meanings.get(phrase);
        if (meaning === undefined) continue;
        return isUndone(words, at, undoers) ? undefined : meaning;
      }
    }
    return undefined;
  };
}

function isUndone(words: readonly string[], at: number, undoers: ReadonlySet<string>): boolean {
  // "not with high confidence", "no particularly high confidence": up to two words may stand between.
  for (let back = 1; back <= 3 && back <= at; back++) {
    const one = words[at - back] ?? "";
    const two = `${words[at - back - 1] ?? ""} ${one}`;
    if (undoers.has(one) || undoers.has(two)) return true;
  }
  return false;
}

function key(phrase: string): string {
  return nameWords(phrase).join(" ");
}
