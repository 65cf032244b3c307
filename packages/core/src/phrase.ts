/** Finding fixed phrases in printed words, whatever their case, accents and punctuation. */
import { nameWords } from "./name.ts";

/** A phrase, what it means, and the words that right before it take its meaning away: `not`, `lack of`. */
export interface Phrase<T> {
  readonly words: string;
  readonly meaning: T;
  readonly undoing?: readonly string[];
}

interface Known<T> {
  readonly meaning: T;
  readonly undoing: Set<string>;
}

const HAN = /\p{Script=Han}/u;

/**
 * Makes a function that gives the meaning of the longest phrase found in a text; of equally long ones the first in the text.
 * A phrase right behind one of its `undoing` words does not count, unless the longer phrase with that word is itself in the
 * list. Phrases in Chinese are found within a run of characters, since Chinese puts no spaces. Time is linear in the text for a
 * fixed list.
 */
export function phraseFinder<T>(phrases: readonly Phrase<T>[]): (text: string) => T | undefined {
  const known = new Map<string, Known<T>>();
  for (const { words, meaning, undoing = [] } of phrases) {
    // Languages share words: "probable" is undone by what undoes it in any of them.
    const entry = known.get(key(words)) ?? { meaning, undoing: new Set<string>() };
    for (const word of undoing) entry.undoing.add(key(word));
    known.set(key(words), entry);
  }
  const [inHan, inWords] = [[...known].filter(([words]) => HAN.test(words)), [...known.keys()]];
  const longest = Math.max(...inWords.map((words) => words.split(" ").length));
  const byLength = inHan.sort(([a], [b]) => b.length - a.length);
  return (text) => longestInWords(text, known, longest) ?? (HAN.test(text) ? longestInHan(text, byLength) : undefined);
}

function longestInWords<T>(text: string, known: ReadonlyMap<string, Known<T>>, longest: number): T | undefined {
  const words = nameWords(text);
  for (let length = Math.min(longest, words.length); length > 0; length--) {
    for (let at = 0; at + length <= words.length; at++) {
      const found = known.get(words.slice(at, at + length).join(" "));
      if (found === undefined) continue;
      return isUndone(words, at, found.undoing) ? undefined : found.meaning;
    }
  }
  return undefined;
}

function longestInHan<T>(text: string, phrases: readonly (readonly [string, Known<T>])[]): T | undefined {
  const folded = nameWords(text).join("");
  for (const [phrase, { meaning, undoing }] of phrases) {
    const at = folded.indexOf(phrase);
    if (at < 0) continue;
    const before = folded.slice(Math.max(0, at - 3), at);
    return [...undoing].some((word) => before.includes(word)) ? undefined : meaning;
  }
  return undefined;
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
