import { likelihoodOfProbability } from "@kulla/core";
import { actorKey, hypothesisId } from "../actor-key.ts";
import { actorName } from "../actor-name.ts";
import type { Hypothesis } from "../assessment.ts";
import type { ActorRef } from "../evidence.ts";
import { compareText } from "../order.ts";
import { byStrength, plainArgument } from "./arguments-for.ts";
import type { Pointed } from "./pointed.ts";
import { pointedTo } from "./pointed.ts";
import type { Weighing } from "./weighing.ts";

/**
 * The level of clusters: names that the case's own reports give to who acted, and fronts. Before anything points to them, all of them together are as probable as
 * the user's prior leaves room for; the rest is somebody whom no report names.
 */
export function clusterHypotheses(weighing: Weighing): readonly Hypothesis[] {
  const { model, scorer, prior, role } = weighing;
  const { rows } = scorer.table;
  const pointed = [...pointedTo(rows, (to) => clusterOf(weighing, to)).values()];
  const start = (1 - prior) / Math.max(1, pointed.length);
  const weights = pointed.map(({ nats }) => start * Math.exp(nats));
  const total = prior + weights.reduce((sum, weight) => sum + weight, 0);
  const hypotheses = pointed.map((one, index): Hypothesis => {
    const probability = ((1 - model.parameters.floor) * (weights[index] ?? 0)) / total;
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
