// Frozen knowledge: what was known on a day is asked about what was reported after it.
import type { KnownCase } from "./known-case.ts";

/** Cases from after a day. Their own reports need not be taken away: a model of that day has none of them. */
export function casesAfter(cases: readonly KnownCase[], day: string): KnownCase[] {
  return cases
    .filter(({ published }) => published !== undefined && published > day)
    .map((known) => ({ ...known, without: [] }));
}
