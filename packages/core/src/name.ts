/** Comparing names as the field prints them: `Zeroclear`, `ZEROCLEARE`, `Mujahedin-e Khalq (MEK)`. */

/** Longer names are cut before they are compared: what is longer is no name. */
const LONGEST_NAME = 400;

/** Names recur: the words of as many as this are kept, then all are forgotten. What is returned does not depend on it. */
const KEPT_NAMES = 50_000;
const kept = new Map<string, KeptName>();

interface KeptName {
  readonly words: readonly string[];
  readonly key: string;
}

/** The words of a name: compatibility forms decomposed (NFKD), case folded, without accents and punctuation. */
export function nameWords(name: string): readonly string[] {
  return keptName(name).words;
}

function keptName(name: string): KeptName {
  const known = kept.get(name);
  if (known !== undefined) return known;
  const words = splitWords(name);
  const found = { words, key: words.join("") };
  if (kept.size >= KEPT_NAMES) kept.clear();
  if (name.length <= LONGEST_NAME) kept.set(name, found);
  return found;
}

function splitWords(name: string): readonly string[] {
  return name
    .slice(0, LONGEST_NAME)
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[’'`´‘]/g, "")
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
}

/** An English word without the s of the plural; words of three letters stay as they are. */
export function singular(word: string): string {
  return word.length > 3 && word.endsWith("s") ? word.slice(0, -1) : word;
}

/** One key for all spellings of a name that differ only in case, accents, punctuation and spaces. */
export function nameKey(name: string): string {
  return keptName(name).key;
}

/** The name without a closing acronym in brackets, and that acronym: `["Mujahedin-e Khalq", "MEK"]`. */
export function splitAcronym(name: string): readonly [full: string, acronym: string | undefined] {
  const trimmed = name.trim();
  const open = trimmed.lastIndexOf("(");
  if (open <= 0 || !trimmed.endsWith(")")) return [trimmed, undefined];
  const inside = trimmed.slice(open + 1, -1).trim();
  if (!/^[\p{Lu}\p{N}][\p{Lu}\p{N}&./-]{1,11}$/u.test(inside)) return [trimmed, undefined];
  return [trimmed.slice(0, open).trim(), inside];
}

/**
 * Number of single changes (insert, delete, replace, swap of neighbours) between two keys, or `limit + 1` where there are more
 * (optimal string alignment).
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let best = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min(at(previous, j) + 1, at(row, j - 1) + 1, at(previous, j - 1) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, at(before, j - 2) + 1);
      row.push(cost);
      best = Math.min(best, cost);
    }
    if (best > limit) return limit + 1;
    before = previous;
    previous = row;
  }
  return Math.min(at(previous, b.length), limit + 1);
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Infinity;
}
