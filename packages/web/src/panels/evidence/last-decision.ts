import type { DecisionItem } from "@kulla/api";
import type { Claim } from "@kulla/core";

/** A decision with whether it holds, the oldest first. */
export type DecisionLine = DecisionItem;

/** The decisions on the statement itself that were not taken back, the newest last. */
function standing(decisions: readonly DecisionLine[]): readonly DecisionLine[] {
  return decisions.filter(({ decision: { about }, holds }) => holds && "statement" in about);
}

/** The decision that now says how the statement stands, and that an undo takes back; undefined where there is none. */
export function lastDecision(decisions: readonly DecisionLine[]): DecisionLine | undefined {
  const last = standing(decisions).at(-1);
  return last?.decision.verdict.kind === "withdraw" ? undefined : last;
}

/** What the statement says after its last correction; undefined where it counts as it was read. */
export function correctedClaim(decisions: readonly DecisionLine[]): Claim | undefined {
  const verdict = standing(decisions).at(-1)?.decision.verdict;
  return verdict?.kind === "correct" ? verdict.claim : undefined;
}
