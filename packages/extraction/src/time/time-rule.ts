import type { TimeShape } from "./time-shape.ts";

/**
 * What a rule's matches are never without, and a cheap scan finds: the name of a month, a year, 月, a word for a day counted back
 * (`yesterday`), a unit of time, `ago`, a day of the week.
 */
export type Trigger = "month" | "year" | "moon" | "day" | "unit" | "ago" | "weekday";

/** A way in which a time is written. */
export interface TimeRule {
  /** What no match is without: the rule runs only around it. */
  readonly trigger: Trigger;
  readonly find: RegExp;
  readonly read: (groups: readonly (string | undefined)[], matched: string) => TimeShape | undefined;
}

/** The start of a word, in a regular expression with the `u` flag. */
export const B = "(?<![\\p{L}\\p{N}])";
/** The end of a word. */
export const E = "(?![\\p{L}\\p{N}])";
