import { actorKey } from "../actor-key.ts";
import type { ActorRef } from "../evidence.ts";
import type { Weights } from "./row.ts";
import type { AttributionModel } from "./open-model.ts";

/** Beyond this a ratio is a claim of certainty, which no evidence gives. */
const MOST = 1_000_000;

/** Whether a ratio of likelihoods can be used. */
export function readableRatio(ratio: number): boolean {
  return ratio >= 1 / MOST && ratio <= MOST;
}

/**
 * What a pointer adds to each candidate. A pointer to a state or one of its organs speaks for every group that the state is said to sponsor, and for the unknown
 * actor as far as an unknown actor may be that state's: LR = q·LR + (1 − q), q being its share (`shareOf`). That is of a pointer alone; what several
 * add to the unknown actor together, `unknownStates` tells.
 */
export function pointerWeights(
  model: AttributionModel,
  to: ActorRef,
  nats: number,
  candidates: readonly ActorRef[],
): Weights {
  const unknown = candidates.length - 1;
  switch (to.kind) {
    case "group":
    case "named": {
      const index = candidateOf(to, candidates);
      return index < 0 ? new Map() : new Map([[index, nats]]);
    }
    case "unknown":
      return new Map([[unknown, nats]]);
    case "state":
    case "organ": {
      const own = sponsoredBy(model, to.country);
      const unknownNats = Math.log1p(shareOf(model, to.country) * Math.expm1(nats));
      return new Map([...own.map((index): [number, number] => [index, nats]), [unknown, unknownNats]]);
    }
  }
}

/** Index of a group or a name among the candidates, −1 where it is none of them. */
export function candidateOf(actor: ActorRef, candidates: readonly ActorRef[]): number {
  return candidates.findIndex((candidate) => candidate.kind === actor.kind && actorKey(candidate) === actorKey(actor));
}

/** Indexes of the groups that a state is said to sponsor. */
export function sponsoredBy({ sponsors }: AttributionModel, country: string): readonly number[] {
  return sponsors.get(country) ?? [];
}

/** Share of the actors that nobody knows that are a state's: that of the known ones; of a state that has none, half a group's. */
export function shareOf(model: AttributionModel, country: string): number {
  return Math.max(0.5, sponsoredBy(model, country).length) / Math.max(1, model.profiles.groups.length + 1);
}
