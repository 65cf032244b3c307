import type { Finding } from "@kulla/core";
import { likelihoodOfProbability } from "@kulla/core";
import { actorKey, hypothesisId } from "../actor-key.ts";
import { actorName } from "../actor-name.ts";
import type { Hypothesis } from "../assessment.ts";
import type { ActorRef, AttackRole, CaseEvidence } from "../evidence.ts";
import { attributionFinding } from "../findings.ts";
import { compareText } from "../order.ts";
import { argumentsFor } from "./arguments-for.ts";
import { tabulate } from "./evidence-table.ts";
import type { AttributionModel } from "./open-model.ts";
import type { Scorer } from "./scorer.ts";
import { scorerOf } from "./scorer.ts";
import type { RankedActor, Weighing } from "./weighing.ts";

export interface WeighOptions {
  /** The user's prior that the actor is unknown: what the parameters were fitted at unless given. */
  readonly prior?: number;
  readonly role?: AttackRole;
  /** Actors at the level of groups who are candidates whatever the evidence. */
  readonly considered?: readonly ActorRef[];
}

const [LEAST_PRIOR, MOST_PRIOR] = [0.01, 0.99];

/** Weighs the evidence about a role against every group of the knowledge and the actor that nobody knows. */
export function weigh(model: AttributionModel, evidence: CaseEvidence, options: WeighOptions = {}): Weighing {
  const { prior: asked = model.parameters.prior, role = "whole", considered = [] } = options;
  const prior = Math.max(LEAST_PRIOR, Math.min(MOST_PRIOR, Number.isNaN(asked) ? model.parameters.prior : asked));
  const table = tabulate(model, evidence, role, considered);
  const scorer = scorerOf(model, table, prior);
  const clamped = prior === asked ? [] : [priorFinding(asked, prior)];
  return {
    model,
    evidence,
    role,
    prior,
    considered,
    scorer,
    ranking: rank(model, scorer),
    findings: [...table.findings, ...clamped],
  };
}

function rank(model: AttributionModel, scorer: Scorer): RankedActor[] {
  const scores = scorer.scores();
  const probabilities = scorer.probabilities();
  const ranked = scorer.table.candidates.map((actor, candidate): RankedActor => ({
    actor,
    name: actorName(model, actor),
    probability: probabilities[candidate] ?? 0,
    nats: scores[candidate] ?? 0,
    candidate,
  }));
  return ranked.sort(
    (a, b) => inRank(a.probability, b.probability) || compareText(actorKey(a.actor), actorKey(b.actor)),
  );
}

/** Descending; what differs by less than the rounding of sums is equal. */
function inRank(a: number, b: number): number {
  const [first, second] = [Math.round(a * 1e9), Math.round(b * 1e9)];
  return second - first;
}

/**
 * The first hypotheses of the ranking with their arguments, without groups that nothing speaks for or against. The unknown actor and those that a person considers are always
 * among them, behind the others where they rank lower.
 */
export function hypothesesOf(weighing: Weighing, most: number): readonly Hypothesis[] {
  const { ranking } = weighing;
  const isKept = (ranked: RankedActor): boolean => ranked.actor.kind === "unknown" || isConsidered(weighing, ranked);
  const kept = ranking.filter(isKept);
  const others = ranking.filter((ranked) => !isKept(ranked) && isInQuestion(weighing, ranked));
  const shown = new Set([...kept, ...others.slice(0, Math.max(0, most - kept.length))]);
  return ranking.filter((ranked) => shown.has(ranked)).map((ranked) => hypothesisOf(weighing, ranked));
}

function isConsidered({ considered }: Weighing, { actor }: RankedActor): boolean {
  return considered.some((one) => one.kind === actor.kind && actorKey(one) === actorKey(actor));
}

/** Whether anything was observed that bears on the candidate. */
export function isInQuestion({ scorer }: Weighing, { actor, candidate }: RankedActor): boolean {
  return actor.kind === "unknown" || scorer.contributions(candidate).size > 0;
}

/** One candidate as a hypothesis. */
export function hypothesisOf(weighing: Weighing, ranked: RankedActor): Hypothesis {
  const { actor, name, probability, nats, candidate } = ranked;
  return {
    id: hypothesisId("group", weighing.role, actor),
    actor,
    name,
    level: "group",
    role: weighing.role,
    probability,
    likelihood: likelihoodOfProbability(probability),
    nats,
    arguments: argumentsFor(weighing, candidate),
    ...(isConsidered(weighing, ranked) ? { byHand: true } : {}),
  };
}

function priorFinding(asked: number, used: number): Finding {
  return attributionFinding("attribution-prior-clamped", `A prior of ${asked} was asked for; ${used} was used.`);
}
