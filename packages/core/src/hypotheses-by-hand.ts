import type { AdmiraltyCode } from "./admiralty.ts";
import type { Decision, DecisionId } from "./decision.ts";
import type { Instant } from "./evidence.ts";
import type { ActorRef, AttackRole, HypothesisId, HypothesisLevel, MatrixRating, Relevance } from "./hypothesis.ts";
import type { StatementId } from "./statement.ts";
import { compareText } from "./order.ts";
import { standingDecisions } from "./standing-decisions.ts";

/** Whose word something is, and why. */
export interface ByHand {
  readonly decision: DecisionId;
  readonly author: string;
  readonly reason: string;
  readonly decidedAt: Instant;
  readonly because: readonly StatementId[];
}

export interface AddedHypothesis extends ByHand {
  readonly hypothesis: HypothesisId;
  readonly level: HypothesisLevel;
  readonly role: AttackRole;
  readonly actor: ActorRef;
}

/** An analyst's own item of evidence for or against one hypothesis. */
export interface AddedArgument extends ByHand {
  readonly hypothesis: HypothesisId;
  readonly item: string;
  readonly ratio: number;
  readonly text: string;
  readonly grade: AdmiraltyCode;
}

export interface OverriddenRating extends ByHand {
  readonly hypothesis: HypothesisId;
  readonly item: string;
  readonly rating: MatrixRating;
}

export interface DecidedRelevance extends ByHand {
  readonly item: string;
  readonly relevance: Relevance;
}

/** What people added to the competing hypotheses of a case, as it holds. Lists sorted by hypothesis, then item. */
export interface HypothesesByHand {
  readonly added: readonly AddedHypothesis[];
  readonly arguments: readonly AddedArgument[];
  readonly ratings: readonly OverriddenRating[];
  readonly relevances: readonly DecidedRelevance[];
}

/** Reads the decisions of a case that stood at an instant (or stand now). The newest of a kind on the same thing holds. */
export function hypothesesByHand(decisions: readonly Decision[], asOf?: Instant): HypothesesByHand {
  const added = new Map<string, AddedHypothesis>();
  const argued = new Map<string, AddedArgument>();
  const ratings = new Map<string, OverriddenRating>();
  const relevances = new Map<string, DecidedRelevance>();
  for (const one of standingDecisions(decisions, asOf)) {
    const { about, verdict } = one;
    if (!("hypothesis" in about || "item" in about)) continue;
    const hypothesis = "hypothesis" in about ? about.hypothesis : "";
    const item = "item" in about ? about.item : "";
    const key = JSON.stringify([hypothesis, item]);
    const by = byHand(one);
    if (verdict.kind === "withdraw") for (const held of [added, argued, ratings, relevances]) held.delete(key);
    if (hypothesis !== "" && item === "" && verdict.kind === "consider") {
      const { level, role, actor } = verdict;
      added.set(key, { hypothesis, level, role, actor, ...by });
    }
    if (hypothesis !== "" && item !== "" && verdict.kind === "argue") {
      const { ratio, text, grade } = verdict;
      argued.set(key, { hypothesis, item, ratio, text, grade, ...by });
    }
    if (hypothesis !== "" && item !== "" && verdict.kind === "rating")
      ratings.set(key, { hypothesis, item, rating: verdict.rating, ...by });
    if (hypothesis === "" && verdict.kind === "relevance")
      relevances.set(key, { item, relevance: verdict.relevance, ...by });
  }
  return {
    added: sorted(added),
    arguments: sorted(argued),
    ratings: sorted(ratings),
    relevances: sorted(relevances),
  };
}

function byHand({ id, author, reason, decidedAt, because = [] }: Decision): ByHand {
  return { decision: id, author, reason, decidedAt, because };
}

/** By their keys. */
function sorted<T>(held: ReadonlyMap<string, T>): readonly T[] {
  return [...held].sort(([a], [b]) => compareText(a, b)).map(([, one]) => one);
}
