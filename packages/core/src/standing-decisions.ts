import type { Decision, DecisionId } from "./decision.ts";
import type { Instant } from "./evidence.ts";
import { compareText } from "./order.ts";
import { pushTo } from "./push-to.ts";

/**
 * The decisions that were made by an instant and not taken back by then, in the order of time, then of id. A withdrawal of a decision is a decision
 * too: taken back itself, what it took back holds again. What withdraws something by its subject (a rating of a source) is left to who reads the subject.
 */
export function standingDecisions(decisions: readonly Decision[], asOf?: Instant): readonly Decision[] {
  const made = inTime(decisions, asOf);
  const fallen = fallenDecisions(made);
  return made.filter(({ id, about }) => !fallen.has(id) && !("decision" in about));
}

/** A decision that was taken back, and the decision that took it back: the newest where there are several. */
export interface TakenBack {
  readonly decision: Decision;
  readonly by: Decision;
}

/** What was made by an instant and taken back by then, in the order of time of what took it back. A withdrawal that was itself taken back takes nothing back. */
export function takenBackDecisions(decisions: readonly Decision[], asOf?: Instant): readonly TakenBack[] {
  const made = inTime(decisions, asOf);
  const fallen = fallenDecisions(made);
  const known = new Map(made.map((one) => [one.id, one]));
  const newest = new Map<DecisionId, TakenBack>();
  for (const by of made) {
    if (!("decision" in by.about) || by.verdict.kind !== "withdraw" || fallen.has(by.id)) continue;
    const decision = known.get(by.about.decision);
    if (decision === undefined) continue;
    newest.delete(decision.id);
    newest.set(decision.id, { decision, by });
  }
  return [...newest.values()];
}

function inTime(decisions: readonly Decision[], asOf: Instant | undefined): readonly Decision[] {
  return decisions
    .filter(({ decidedAt }) => asOf === undefined || decidedAt <= asOf)
    .sort((a, b) => compareText(a.decidedAt, b.decidedAt) || compareText(a.id, b.id));
}

/**
 * The ids of what is taken back. A withdrawal is settled when all withdrawals of it are, whatever the clocks said; ids being made of content, they
 * form no circle, and where forged ones do, none of these takes anything back.
 */
function fallenDecisions(decisions: readonly Decision[]): ReadonlySet<DecisionId> {
  const targetOf = new Map<DecisionId, DecisionId>();
  for (const { id, about, verdict } of decisions)
    if ("decision" in about && verdict.kind === "withdraw") targetOf.set(id, about.decision);
  const unsettled = new Map<DecisionId, DecisionId[]>();
  for (const [id, target] of targetOf) pushTo(unsettled, target, id);
  const open = new Map([...unsettled].map(([target, by]) => [target, by.length]));
  const fallen = new Set<DecisionId>();
  const settled = [...targetOf.keys()].filter((id) => !open.has(id));
  for (let id = settled.pop(); id !== undefined; id = settled.pop()) {
    const target = targetOf.get(id);
    if (target === undefined) continue;
    if (!fallen.has(id)) fallen.add(target);
    const left = (open.get(target) ?? 0) - 1;
    open.set(target, left);
    if (left === 0) settled.push(target);
  }
  return fallen;
}
