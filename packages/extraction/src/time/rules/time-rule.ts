import type { Lexeme } from "../lexeme.ts";
import type { TimeShape } from "../time-shape.ts";

/** What a rule has matched. */
export interface TimeMatch {
  readonly text: string;
  /** All lexemes of the stretch; those matched are `[from, to)`. */
  readonly lexemes: readonly Lexeme[];
  readonly from: number;
  readonly to: number;
  /** The first matched lexeme of one of some classes. */
  first(classes: string): Lexeme | undefined;
}

/** A way in which a time is written. */
export interface TimeRule {
  /** Classes of lexemes that a match can begin with. */
  readonly starts: string;
  /** Over the classes of lexemes (`lexeme.ts`), sticky. */
  readonly find: RegExp;
  readonly read: (match: TimeMatch) => TimeShape | undefined;
}

/** What may stand between the parts of a date. */
export const BETWEEN = "[ot]{0,2}";
/** A year behind a date: `, 2022`, `of 2022`, `të vitit 2022`, `2022 року`. */
export const YEAR_TAIL = ",?[otar]{0,3}Yr?";
/** `of this year`, `vitit të kaluar`. */
export const BACK_TAIL = ",?[ot]{0,2}(?:[HLjJ]t?[ar]|[ar][HLjJ]|z)";
/** What makes a month or a year without a day a time. */
export const CONTEXT = "[isuIR&otqLHVPB]";

export const rule = (starts: string, pattern: string, read: TimeRule["read"]): TimeRule => ({
  starts,
  find: new RegExp(pattern, "y"),
  read,
});

/** A number of units, as figures or as a word. */
export function countOf(match: TimeMatch): { readonly count: number; readonly approximate: boolean } {
  const lexeme = match.first("CcND");
  const approximate = lexeme?.cls === "c" || match.first("q") !== undefined;
  return { count: Number(lexeme?.value ?? 1), approximate };
}
