/** A sentence that is written in English elsewhere, `%` for each value in it, and what it says in Albanian. */
export type Template = readonly [english: string, albanian: (...values: string[]) => string];

/** Longest value in a sentence that is recognised, in UTF-16 code units. */
const LONGEST = 300;

/** The pattern of a sentence: it matches all of it or nothing. */
export function patternOf(english: string): RegExp {
  const escaped = english.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&");
  return new RegExp(`^${escaped.replaceAll("%", `(.{1,${String(LONGEST)}}?)`)}$`, "su");
}

interface Read {
  readonly fixed: readonly string[];
  readonly pattern: RegExp;
  readonly albanian: Template[1];
}

/**
 * Tells sentences by their templates, the first that fits; undefined where none does. What stands still in a template is looked for first, so that
 * most templates cost no match.
 */
export function tellerOf(templates: readonly Template[]): (english: string) => string | undefined {
  const read = templates.map(([english, albanian]): Read => ({
    fixed: english.split("%"),
    pattern: patternOf(english),
    albanian,
  }));
  return (english) => {
    for (const { fixed, pattern, albanian } of read) {
      if (!english.startsWith(fixed[0] ?? "") || !english.endsWith(fixed.at(-1) ?? "")) continue;
      if (!fixed.every((one) => english.includes(one))) continue;
      const match = pattern.exec(english);
      if (match !== null) return albanian(...match.slice(1));
    }
    return undefined;
  };
}
