import { likelihoodOfProbability } from "@kulla/core";
import { ORGANS } from "@kulla/knowledge";
import { actorKey, hypothesisId } from "../actor-key.ts";
import { actorName } from "../actor-name.ts";
import type { Hypothesis } from "../assessment.ts";
import type { ActorRef } from "../evidence.ts";
import { compareText } from "../order.ts";
import { pointedArguments } from "./case-clusters.ts";
import type { Pointed } from "./pointed.ts";
import { pointedTo, withConsidered } from "./pointed.ts";
import { stateShares } from "./states.ts";
import type { Weighing } from "./weighing.ts";

/**
 * The level of organisations: organs of states that evidence points to. An organ has a part of its state's probability, never more: within the state the known organs and one
 * that nobody named start alike, and what points to an organ speaks for it against the others.
 */
export function organisationHypotheses(
  weighing: Weighing,
  considered: readonly ActorRef[] = [],
): readonly Hypothesis[] {
  const { model, scorer, role } = weighing;
  const pointed = withConsidered(pointedTo(scorer.table.rows, organOf), considered);
  const byHand = new Set(considered.map(actorKey));
  const states = new Map(stateShares(weighing).map(({ country, probability }) => [country, probability]));
  const hypotheses = pointed.flatMap((one): Hypothesis[] => {
    if (one.actor.kind !== "organ") return [];
    const { country } = one.actor;
    const probability = (states.get(country) ?? 0) * shareWithin(country, one, pointed);
    return [
      {
        id: hypothesisId("organisation", role, one.actor),
        actor: one.actor,
        name: actorName(model, one.actor),
        level: "organisation",
        role,
        probability,
        likelihood: likelihoodOfProbability(probability),
        nats: one.nats,
        arguments: pointedArguments(weighing, one),
        ...(byHand.has(actorKey(one.actor)) ? { byHand: true } : {}),
      },
    ];
  });
  return hypotheses.sort((a, b) => b.probability - a.probability || compareText(a.id, b.id));
}

function shareWithin(country: string, own: Pointed, pointed: readonly Pointed[]): number {
  const rivals = pointed.filter(({ actor }) => actor.kind === "organ" && actor.country === country);
  const known = Math.max(rivals.length, ORGANS.filter((organ) => organ.country === country).length);
  const weight = rivals.reduce((sum, { nats }) => sum + Math.exp(nats), known - rivals.length + 1);
  return Math.exp(own.nats) / weight;
}

function organOf(to: ActorRef): { readonly key: string; readonly actor: ActorRef } | undefined {
  return to.kind === "organ" ? { key: actorKey(to), actor: to } : undefined;
}
