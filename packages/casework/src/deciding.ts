import type { Decision, Statement } from "@kulla/core";
import { applyDecisions, canonicalJson, hypothesesByHand } from "@kulla/core";

/**
 * The decisions of before, where those of now leave a case as they did: the same statements stand for the same claims, pairs and sources are judged
 * alike, and people put the same beside the model. An acceptance is such a decision. Else those of now.
 */
export function decidingOf(
  statements: readonly Statement[],
  decisions: readonly Decision[],
  before: readonly Decision[],
): readonly Decision[] {
  const [now, then] = [decisions, before].map((some) => applyDecisions(statements, some));
  if (now === undefined || then === undefined || !stateAlike(now.statements, then.statements)) return decisions;
  const judged = [decisions, before].map((some) => {
    const { corrected, same, distinct, natures, ratings, findings } = applyDecisions(statements, some);
    return canonicalJson([
      [...corrected],
      same,
      distinct,
      [...natures],
      [...ratings],
      findings,
      hypothesesByHand(some),
    ]);
  });
  return judged[0] === judged[1] ? before : decisions;
}

/** A corrected statement is made anew each time; all others are the very same. */
function stateAlike(a: readonly Statement[], b: readonly Statement[]): boolean {
  return (
    a.length === b.length &&
    a.every((one, at) => {
      const other = b[at];
      return one === other || (one.id === other?.id && canonicalJson(one) === canonicalJson(other));
    })
  );
}
