/** Whether two positions were taken at different times. */
import { parseEdtf } from "../edtf.ts";
import type { Statement } from "../statement.ts";
import type { CaseView, Position } from "./disagreement.ts";
import { saidAt } from "./disagreement.ts";

/** Days between two statements from which on a change of mind is more likely than a disagreement of reports. */
export const DAYS_OF_CHANGE = 7;

/** First day on which a statement may have been made, where that is known. */
export function dayOf(view: CaseView, statement: Statement): readonly number[] {
  const span = parseEdtf(saidAt(view, statement) ?? "");
  return span === undefined || !Number.isFinite(span.earliest) ? [] : [span.earliest];
}

/**
 * All of the one was said at least a week before all of the other. The day of publication stands in for the time of speaking on one
 * side only: of two reports without any time of speaking, the later need not tell the later words.
 */
export function isChange(view: CaseView, a: Position, b: Position): boolean {
  if (![a, b].some(({ statements }) => statements.every((statement) => statement.saidAt !== undefined))) return false;
  const [left, right] = [a, b].map(({ statements }) => statements.flatMap((statement) => dayOf(view, statement)));
  if (left === undefined || right === undefined || left.length === 0 || right.length === 0) return false;
  return (
    Math.max(...left) + DAYS_OF_CHANGE <= Math.min(...right) || Math.max(...right) + DAYS_OF_CHANGE <= Math.min(...left)
  );
}
