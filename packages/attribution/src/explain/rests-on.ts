import type { Hypothesis } from "../assessment.ts";
import type { Weighing } from "../model/weighing.ts";
import { actorKey } from "../actor-key.ts";

/** Less probable hypotheses are told as they are: nobody takes them for an answer. */
const WORTH_TELLING = 0.1;

/** Items whose loss is tried. */
const STRONGEST = 5;

/**
 * What a hypothesis at the level of groups rests on, where it is one item: without it less than half of the probability is left. A figure that hangs on one thing reads as more than it
 * is, so that it is told beside the figure.
 */
export function restsOn(weighing: Weighing, { actor, probability }: Hypothesis): Hypothesis["restsOn"] {
  const { ranking, scorer } = weighing;
  const candidate = ranking.find((one) => one.actor.kind === actor.kind && actorKey(one.actor) === actorKey(actor));
  if (candidate === undefined || actor.kind === "unknown" || probability < WORTH_TELLING) return undefined;
  const strongest = [...scorer.contributions(candidate.candidate)]
    .sort(([a, own], [b, other]) => other - own || a - b)
    .slice(0, STRONGEST);
  const tried = strongest.map(([row]) => ({
    item: scorer.table.rows[row]?.item.id ?? "",
    probability: scorer.probabilities(new Set([row]))[candidate.candidate] ?? 0,
  }));
  const [weakest] = tried.sort((a, b) => a.probability - b.probability);
  return weakest !== undefined && weakest.probability < probability / 2 ? weakest : undefined;
}
