import { HASHES, hashOf } from "./characters.ts";
import { NUMBER_WORDS } from "../lexicon/number-words.ts";
import type { TimeUnit, TimeWords } from "./words/time-words.ts";

/** A word or phrase of times. */
export interface Phrase {
  /** Lower case. */
  readonly words: readonly string[];
  readonly cls: string;
  readonly value: number | string;
  readonly hasCapital: boolean;
  readonly isPlural?: boolean;
}

/** The words of a language, ready for look-up. */
export interface TimeLexicon {
  readonly languages: readonly string[];
  /** Phrases by their first word, the longest first. */
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>;
  /** 1 for the hash of each such first word: most words of a text are none. */
  readonly firstWords: Uint8Array;
  /** Words of which every time of the language has one, unless it is written in figures. */
  readonly triggers: ReadonlySet<string>;
  readonly ordinalDot: boolean;
  readonly to: ReadonlySet<string>;
  readonly and: ReadonlySet<string>;
  readonly between: ReadonlySet<string>;
}

const TRIGGERING = new Set([..."MWFTdzbUar"]);

const listed = (text: string): string[] => (text === "" ? [] : text.split(", "));

/** Makes the tables of a language. Where a word is listed twice, the first meaning in the order below holds. */
export function compileTimeWords(words: TimeWords): TimeLexicon {
  const phrases = new Map<string, Phrase[]>();
  const triggers = new Set<string>();
  const known = new Set<string>();
  const plurals = new Set(listed(words.plurals));
  const add = (cls: string, value: number | string, list: string, hasCapital = false): void => {
    for (const text of listed(list)) {
      if (known.has(text)) continue;
      known.add(text);
      const parts = text.split(/[ '-]/);
      const [first = ""] = parts;
      phrases.set(first, [
        ...(phrases.get(first) ?? []),
        { words: parts, cls, value, hasCapital, isPlural: plurals.has(text) },
      ]);
      if (TRIGGERING.has(cls)) triggers.add(parts[parts.length - 1] ?? first);
    }
  };
  words.months.forEach((names, index) => add("M", index + 1, names, words.hasCapitals));
  words.weekdays.forEach((names, index) => add("W", index + 1, names, words.hasCapitals));
  for (const [text, day] of Object.entries(words.days)) add("T", day, text);
  for (const [text, year] of Object.entries(words.years ?? {})) add("z", year, text);
  for (const [text, day] of Object.entries(words.toldDays)) add("d", day, text);
  for (const [part, list] of Object.entries(words.parts)) add("P", part, list);
  add("b", 0, words.weekend);
  words.seasons.forEach((names, index) => add("F", 21 + index, names));
  addLengths(words, add);
  addRelations(words, add);
  words.shortWeekdays.forEach((names, index) => add("w", index + 1, names, words.hasCapitals));
  const firstWords = new Uint8Array(HASHES);
  for (const word of phrases.keys()) firstWords[hashOf(word)] = 1;
  for (const list of phrases.values()) list.sort((a, b) => b.words.length - a.words.length);
  return {
    languages: words.languages,
    phrases,
    firstWords,
    triggers,
    ordinalDot: words.ordinalDot ?? false,
    to: new Set(listed(words.to)),
    and: new Set(listed(words.and)),
    between: new Set(listed(words.between)),
  };
}

type Add = (cls: string, value: number | string, list: string) => void;

function addLengths(words: TimeWords, add: Add): void {
  add("r", "year", words.yearBehind ?? "");
  for (const [unit, list] of Object.entries(words.units) as [TimeUnit, string][])
    add(unit === "year" ? "a" : "U", unit, list);
  words.ordinals.forEach((names, index) => add("O", index + 1, names));
  add("c", 3, words.few);
  add("C", 1, words.one);
  for (const entry of (NUMBER_WORDS[words.languages[0] ?? ""] ?? "").split(" ")) {
    const [word = "", value] = entry.split("=");
    if (value !== undefined) add("C", Number(value), word.replace("’", "'"));
  }
}

function addRelations(words: TimeWords, add: Add): void {
  const until = new Set(listed(words.until));
  add("B", "until", words.agoBefore);
  add("A", "ago", words.ago);
  add("G", 1, words.later);
  add("E", -1, words.earlier);
  add("J", 1, words.following);
  add("j", -1, words.preceding);
  add("L", 1, words.last);
  add("H", 0, words.current);
  add("V", -1, words.next);
  for (const text of listed(words.to)) add("R", until.has(text) ? "until" : "to", text);
  add("o", "of", words.of);
  add("&", "and", words.and);
  add("s", "from", words.since);
  add("u", "until", words.until);
  add("I", "between", words.between);
  add("g", 1, words.laterAlone);
  add("e", -1, words.earlierAlone);
  add("q", "about", words.about);
  add("n", "every", words.every);
  add("i", "at", words.at);
  add("t", "the", words.articles);
}
