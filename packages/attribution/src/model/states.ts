import { likelihoodOfProbability } from "@kulla/core";
import { actorKey, hypothesisId } from "../actor-key.ts";
import { actorName } from "../actor-name.ts";
import type { Hypothesis } from "../assessment.ts";
import type { ActorRef } from "../evidence.ts";
import { compareText } from "../order.ts";
import { byStrength, plainArgument } from "./arguments-for.ts";
import type { Pointed } from "./pointed.ts";
import { pointersOf } from "./pointed.ts";
import { shareOf, sponsoredBy } from "./pointers.ts";
import { stateOf } from "./unknown-states.ts";
import type { Weighing } from "./weighing.ts";

/** How probable it is that a state stands behind the attack. */
export interface StateShare {
  readonly country: string;
  readonly probability: number;
  /** Candidates at the level of groups that it is said to sponsor. */
  readonly groups: readonly number[];
  readonly pointed?: Pointed;
}

/**
 * The level of states, the most probable first. A state has what the groups have together that it is said to sponsor, and of the unknown actor the part that follows from its
 * share of the known groups and from what points to it. The rest is a state that nobody named, or none.
 */
export function stateShares(weighing: Weighing): readonly StateShare[] {
  return statesOf(weighing)();
}

/** The same for several looks with some rows left out. */
export function statesOf(weighing: Weighing): (without?: ReadonlySet<number>) => readonly StateShare[] {
  const pointers = pointersOf(weighing.scorer.table.rows, stateOf);
  const all = pointers();
  const { rows } = weighing.scorer.table;
  return (without) => {
    const isPointerLost = [...(without ?? [])].some((row) => rows[row]?.kind === "pointer");
    return sharesOf(weighing, isPointerLost ? pointers(without) : all, without);
  };
}

function sharesOf(
  weighing: Weighing,
  pointed: ReadonlyMap<string, Pointed>,
  without: ReadonlySet<number> | undefined,
): readonly StateShare[] {
  const { model, scorer } = weighing;
  const probabilities = scorer.probabilities(without);
  // What the floor keeps for the unknown actor no evidence gives to anybody.
  const unknown = Math.max(0, (probabilities[probabilities.length - 1] ?? 0) - model.parameters.floor);
  const countries = [...new Set([...model.sponsors.keys(), ...pointed.keys()])].sort(compareText);
  const shares = countries.map((country) => {
    const groups = sponsoredBy(model, country);
    const share = shareOf(model, country);
    return { country, groups, share, weight: share * Math.exp(pointed.get(country)?.nats ?? 0) };
  });
  const others = Math.max(0, 1 - shares.reduce((sum, { share }) => sum + share, 0));
  const total = others + shares.reduce((sum, { weight }) => sum + weight, 0);
  const found = shares.map(({ country, groups, weight }): StateShare => {
    const known = groups.reduce((sum, group) => sum + (probabilities[group] ?? 0) / sponsorsOf(weighing, group), 0);
    const own = pointed.get(country);
    const probability = Math.min(1, known + (unknown * weight) / total);
    return { country, groups, probability, ...(own === undefined ? {} : { pointed: own }) };
  });
  return found.sort((a, b) => Math.round((b.probability - a.probability) * 1e9) || compareText(a.country, b.country));
}

function sponsorsOf({ model }: Weighing, group: number): number {
  return Math.max(1, model.facts.get(model.profiles.groups[group] ?? "")?.sponsors.length ?? 1);
}

/** From this probability a state is told that nothing points to: more than any has before there is evidence, since many of the known groups are China's. */
const TOLD = 0.25;

/** States as hypotheses: those that evidence points to or that a person considers, and those that their groups make likelier than they were. */
export function stateHypotheses(weighing: Weighing, considered: readonly ActorRef[] = []): readonly Hypothesis[] {
  const byHand = new Set(considered.map(actorKey));
  const shares = stateShares(weighing);
  const known = new Set(shares.map(({ country }) => country));
  const others = [...byHand].filter((country) => !known.has(country)).sort(compareText);
  const all = [...shares, ...others.map((country): StateShare => ({ country, probability: 0, groups: [] }))];
  return all
    .filter(({ country, probability, pointed }) => pointed !== undefined || probability >= TOLD || byHand.has(country))
    .map((share) => ({ ...stateHypothesis(weighing, share), ...(byHand.has(share.country) ? { byHand: true } : {}) }));
}

function stateHypothesis(weighing: Weighing, share: StateShare): Hypothesis {
  const actor: ActorRef = { kind: "state", country: share.country };
  const { rows } = weighing.scorer.table;
  const nats = stateContributions(weighing, share);
  const all = byStrength([...nats].flatMap(([row, own]) => plainArgument(rows[row]?.item, own)));
  return {
    id: hypothesisId("state", weighing.role, actor),
    actor,
    name: actorName(weighing.model, actor),
    level: "state",
    role: weighing.role,
    probability: share.probability,
    likelihood: likelihoodOfProbability(share.probability),
    nats: all.reduce((sum, { nats }) => sum + nats, 0),
    arguments: all,
  };
}

/** Row → nats: what points to the state in full; other items by what they add on average to its groups. */
export function stateContributions(weighing: Weighing, { groups, pointed }: StateShare): ReadonlyMap<number, number> {
  return new Map([...meanContributions(weighing, groups), ...(pointed?.rows ?? [])]);
}

/** Candidate → its part of the probability of all of them. */
export function sharesAmong({ scorer }: Weighing, candidates: readonly number[]): ReadonlyMap<number, number> {
  const probabilities = scorer.probabilities();
  const total = candidates.reduce((sum, candidate) => sum + (probabilities[candidate] ?? 0), 0);
  return new Map(candidates.map((one) => [one, total > 0 ? (probabilities[one] ?? 0) / total : 0]));
}

/** Row → nats on average over candidates, each weighing by its probability. */
export function meanContributions(weighing: Weighing, candidates: readonly number[]): ReadonlyMap<number, number> {
  const { scorer } = weighing;
  const mean = new Map<number, number>();
  for (const [candidate, weight] of sharesAmong(weighing, candidates)) {
    for (const [row, nats] of scorer.contributions(candidate)) mean.set(row, (mean.get(row) ?? 0) + weight * nats);
  }
  return mean;
}
