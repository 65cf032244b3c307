import type { ActorRef } from "../evidence.ts";
import { isInQuestion } from "../model/weigh.ts";
import type { RankedActor, Weighing } from "../model/weighing.ts";
import type { StateShare } from "../model/states.ts";
import { meanContributions, stateContributions, statesOf } from "../model/states.ts";

/** Whom the rule may name: a group, a set of sister groups, or a country. */
export interface Subject {
  readonly verdict: "group" | "sister groups" | "country";
  readonly actors: readonly ActorRef[];
  readonly names: readonly string[];
  /** In the words of a sentence: `OilRig`, `one of APT38, Lazarus Group`, `Iran`. */
  readonly label: string;
  /** Candidates at the level of groups that it stands for. */
  readonly candidates: readonly number[];
  readonly probability: (without?: ReadonlySet<number>) => number;
  /** Row → nats: what each item adds, on average over the candidates by their probability. */
  readonly contributions: ReadonlyMap<number, number>;
}

/** The most probable group that anything bears on. */
export function leadingGroup(weighing: Weighing): Subject | undefined {
  const { scorer } = weighing;
  const leader = groupInLead(weighing);
  if (leader === undefined) return undefined;
  const { candidate, actor, name } = leader;
  return {
    verdict: "group",
    actors: [actor],
    names: [name],
    label: name,
    candidates: [candidate],
    probability: (without) => scorer.probabilities(without)[candidate] ?? 0,
    contributions: scorer.contributions(candidate),
  };
}

/** The most probable group together with those sisters of it that have a part of the probability; undefined where it has none. */
export function leadingSisters(weighing: Weighing, leastShare: number): Subject | undefined {
  const { ranking, scorer, model } = weighing;
  const leader = groupInLead(weighing);
  if (leader?.actor.kind !== "group") return undefined;
  const sisters = new Set(model.facts.get(leader.actor.id)?.sisters ?? []);
  const set = ranking.filter(({ actor }) => actor.kind === "group" && sisters.has(actor.id));
  const total = leader.probability + set.reduce((sum, { probability }) => sum + probability, 0);
  const shown = [leader, ...set.filter(({ probability }) => probability >= leastShare * total)];
  if (shown.length === 1) return undefined;
  const candidates = shown.map(({ candidate }) => candidate);
  return {
    verdict: "sister groups",
    actors: shown.map(({ actor }) => actor),
    names: shown.map(({ name }) => name),
    label: `one of the sister groups ${shown.map(({ name }) => name).join(", ")}`,
    candidates,
    probability: (without) => sumAt(scorer.probabilities(without), candidates),
    contributions: meanContributions(weighing, candidates),
  };
}

export function groupInLead(weighing: Weighing): RankedActor | undefined {
  return weighing.ranking.find((ranked) => ranked.actor.kind === "group" && isInQuestion(weighing, ranked));
}

/** The most probable state that anything bears on. */
export function leadingState(weighing: Weighing, name: (country: string) => string): Subject | undefined {
  const states = statesOf(weighing);
  const leader = states().find((share) => stateContributions(weighing, share).size > 0);
  if (leader === undefined) return undefined;
  const { country, groups } = leader;
  return {
    verdict: "country",
    actors: [{ kind: "state", country }],
    names: [name(country)],
    label: name(country),
    candidates: groups,
    probability: (without) => shareOf(states(without), country),
    contributions: stateContributions(weighing, leader),
  };
}

function shareOf(shares: readonly StateShare[], country: string): number {
  return shares.find((share) => share.country === country)?.probability ?? 0;
}

function sumAt(values: Float64Array, indexes: readonly number[]): number {
  return indexes.reduce((sum, index) => sum + (values[index] ?? 0), 0);
}
