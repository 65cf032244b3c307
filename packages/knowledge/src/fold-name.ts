/**
 * The form in which two spellings of one name are equal: NFKD without marks, lower case, letters and digits only.
 * `Fancy Bear`, `FANCY-BEAR` and `FancyBear` fold to `fancybear`; `APT 28` to `apt28`. Scripts other than Latin keep their letters.
 */
export function foldName(name: string): string {
  // Nearly all names are plain ASCII, for which the rules on Unicode come to this and cost a tenth.
  if (!/[^\x20-\x7E]/.test(name)) return name.toLowerCase().replace(/[^a-z0-9]+/g, "");
  return name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "");
}

/** Order by UTF-16 code units: the same on every machine. */
export function byCodeUnit(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}

/** The distinct values in code-unit order. */
export function sortedSet(values: Iterable<string>): string[] {
  return [...new Set(values)].sort(byCodeUnit);
}
