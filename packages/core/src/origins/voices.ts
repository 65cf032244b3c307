/** Whose words a statement has: a name that two documents may both report, or nobody's in particular. */
import { Groups } from "../groups.ts";
import { nameKey, nameWords } from "../name.ts";
import { compareText } from "../order.ts";
import { pushTo } from "../push-to.ts";
import { isSpellingOf } from "../spelled-alike.ts";

// Words that name no one: two documents that quote "officials" may mean two.
const NOBODY = new Set(
  (
    "a an the of and in its his her their some several many other one two three local senior western top unnamed anonymous former government state " +
    "national foreign public official officials authority authorities researcher researchers expert experts analyst analysts source sources " +
    "investigator investigators spokesperson spokesman spokeswoman spokespeople representative representatives report reports media press police " +
    "company companies firm firms vendor vendors agency agencies group groups hacker hackers attacker attackers actor actors security cyber " +
    "cybersecurity intelligence they he she it we observers people users customers statement document documents court letter email zyrtare zyrtaret " +
    "autoritetet behorden experten forscher autorites chercheurs experts autorita esperti ricercatori autoridades expertos investigadores"
  ).split(" "),
);

/** False for "officials", "two researchers": words that name nobody whom another document could mean. */
export function namesSomebody(name: string): boolean {
  const words = nameWords(name);
  return words.length > 0 && !words.every((word) => NOBODY.has(word));
}

/**
 * Says which printed names are one voice: those that differ in case, accents and punctuation only, or by so little that one is a
 * misspelling, and a surname that belongs to one full name. Gives the key of the voice for each key of a name.
 */
export function voicesOf(names: Iterable<string>): ReadonlyMap<string, string> {
  const spellings = new Map<string, string>();
  for (const name of [...names].sort(compareText)) {
    const key = nameKey(name);
    if (key !== "" && !spellings.has(key)) spellings.set(key, name);
  }
  const groups = new Groups();
  const byInitial = new Map<string, string[]>();
  for (const [key, name] of spellings) {
    groups.add(key);
    const alike = byInitial.get(key.slice(0, 1)) ?? [];
    for (const other of alike) {
      if (isSpellingOf(name, spellings.get(other) ?? "")) groups.join(other, key);
    }
    pushTo(byInitial, key.slice(0, 1), key);
  }
  for (const [short, full] of surnames(spellings)) groups.join(short, full);
  return new Map([...spellings.keys()].map((key) => [key, groups.nameOf(key)]));
}

/** A full name: two or three words with capitals. */
const FULL_NAME = /^\p{Lu}[\p{L}.'’-]{0,30}(?: \p{Lu}[\p{L}.'’-]{0,30}){1,2}$/u;

/** Names of one word that are the last word of one full name of the case and of no other. */
function surnames(spellings: ReadonlyMap<string, string>): readonly (readonly [string, string])[] {
  const full = new Map<string, string[]>();
  for (const [key, name] of spellings) {
    const last = nameWords(name).at(-1);
    if (last !== undefined && FULL_NAME.test(name) && namesSomebody(last)) pushTo(full, last, key);
  }
  return [...full].flatMap(([last, keys]) => {
    const [first, ...others] = keys;
    return first !== undefined && others.length === 0 && spellings.has(last) ? [[last, first] as const] : [];
  });
}
