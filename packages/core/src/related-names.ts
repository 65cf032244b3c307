/** Whether two names may mean one thing in a looser sense than the fold's: `Albania` and `the Albanian government`. */
import { nameKey, nameWords } from "./name.ts";

// Words that many names share and that therefore tell nothing.
const COMMON = new Set(
  (
    "united the of and a an in on for to by from its his her their group groups gang team unit actor actors hackers hacker attackers state states " +
    "government governments national ministry minister prime president agency service services system systems network networks company " +
    "organisation organization organisations organizations official officials spokesperson spokesman republic federation islamic " +
    "cyber attack attacks cyberattack cyberattacks security linked backed sponsored related based department office council"
  ).split(" "),
);

// Seats and services by which a state is called. Only what means one state everywhere.
const METONYMS = new Map([
  ["kremlin", "russia"],
  ["moscow", "russia"],
  ["gru", "russia"],
  ["fsb", "russia"],
  ["svr", "russia"],
  ["tehran", "iran"],
  ["irgc", "iran"],
  ["mois", "iran"],
  ["beijing", "china"],
  ["pyongyang", "korea"],
  ["dprk", "korea"],
]);

/** A word such as "system" or "government", which many names share. */
export function isCommonWord(word: string): boolean {
  return COMMON.has(word);
}

/** The telling words of as many names as this are kept, then all are forgotten. What is returned does not depend on it. */
const KEPT_NAMES = 20_000;
const LONGEST_KEPT = 400;
const kept = new Map<string, readonly string[]>();

/** Words that tell names apart; where a name has only common words, all its words. */
export function tellingWords(name: string): readonly string[] {
  const known = kept.get(name);
  if (known !== undefined) return known;
  const words = findTellingWords(name);
  if (kept.size >= KEPT_NAMES) kept.clear();
  if (name.length <= LONGEST_KEPT) kept.set(name, words);
  return words;
}

function findTellingWords(name: string): readonly string[] {
  const words = nameWords(name);
  const telling = words.filter((word) => !COMMON.has(word));
  return (telling.length > 0 ? telling : words).map((word) => METONYMS.get(word) ?? word);
}

/** True for forms of one word: `Albania` and `Albanian`, `Ukraine` and `Ukrainian`. Words with digits must be equal. */
export function relatedWords(a: string, b: string): boolean {
  if (a === b) return true;
  if (/\d/.test(a + b)) return false;
  const shorter = Math.min(a.length, b.length);
  let shared = 0;
  while (shared < shorter && a[shared] === b[shared]) shared++;
  return shorter >= 4 && shared >= 0.8 * shorter && Math.max(a.length, b.length) - shared <= 4;
}

/** True where the names are equal or share a telling word in some form. */
export function relatedNames(a: string, b: string): boolean {
  if (a === b || nameKey(a) === nameKey(b)) return true;
  const others = tellingWords(b);
  return tellingWords(a).some((word) => word.length >= 2 && others.some((other) => relatedWords(word, other)));
}

export function anyRelated(left: readonly string[], right: readonly string[]): boolean {
  return left.some((a) => right.some((b) => relatedNames(a, b)));
}
