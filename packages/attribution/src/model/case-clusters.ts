import { likelihoodOfProbability } from "@kulla/core";
import { actorKey, hypothesisId } from "../actor-key.ts";
import { actorName } from "../actor-name.ts";
import type { Hypothesis } from "../assessment.ts";
import type { ActorRef } from "../evidence.ts";
import { compareText } from "../order.ts";
import { byStrength, plainArgument } from "./arguments-for.ts";
import type { Pointed } from "./pointed.ts";
import { pointedTo, withConsidered } from "./pointed.ts";
import type { Weighing } from "./weighing.ts";

/**
 * The level of clusters: names that the case's own reports give to who acted, and fronts. Several may have acted together, so that each is weighed by itself: before anything
 * points to it, half of what the user's prior leaves is the name's, the other half that of somebody whom no report names.
 */
export function clusterHypotheses(weighing: Weighing, considered: readonly ActorRef[] = []): readonly Hypothesis[] {
  const { model, scorer, prior, role } = weighing;
  const { rows } = scorer.table;
  const pointed = withConsidered(
    pointedTo(rows, (to) => clusterOf(weighing, to)),
    considered,
  );
  const byHand = new Set(considered.map(actorKey));
  const hypotheses = pointed.map((one): Hypothesis => {
    const start = (1 - prior) / 2;
    const weight = start * Math.exp(one.nats);
    const probability = ((1 - model.parameters.floor) * weight) / (weight + 1 - start);
    return {
      id: hypothesisId("cluster", role, one.actor),
      actor: one.actor,
      name: actorName(model, one.actor),
      level: "cluster",
      role,
      probability,
      likelihood: likelihoodOfProbability(probability),
      nats: one.nats,
      arguments: pointedArguments(weighing, one),
      ...(byHand.has(actorKey(one.actor)) ? { byHand: true } : {}),
    };
  });
  return hypotheses.sort((a, b) => b.probability - a.probability || compareText(a.id, b.id));
}

function clusterOf({ model }: Weighing, to: ActorRef): { readonly key: string; readonly actor: ActorRef } | undefined {
  const isFront = to.kind === "group" && !model.groups.has(to.id);
  return to.kind === "named" || isFront ? { key: actorKey(to), actor: to } : undefined;
}

/** The pointers to an actor as arguments. */
export function pointedArguments({ scorer }: Weighing, { rows }: Pointed): Hypothesis["arguments"] {
  return byStrength([...rows].flatMap(([row, nats]) => plainArgument(scorer.table.rows[row]?.item, nats)));
}
