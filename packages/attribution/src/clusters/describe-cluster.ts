import type { Activity, FeatureKind } from "./activity.ts";
import { activityKey } from "@kulla/core";
import type { ClusterParameters } from "./cluster-parameters.ts";
import type { Likeness } from "./likeness.ts";
import { likenessOf } from "./likeness.ts";
import type { Rarity } from "./rarity.ts";
import { compareText } from "../order.ts";

/** Something that several activities of a cluster have in common. */
export interface CommonFeature {
  readonly kind: FeatureKind;
  readonly id: string;
  readonly text: string;
  /** How many of the activities have it. */
  readonly members: number;
  /** What it adds to the mean log-odds of a pair, in nats. */
  readonly nats: number;
}

/** How an activity hangs together with the others. */
export interface MemberTie {
  /** `activityKey`. */
  readonly activity: string;
  /** Mean log-odds of its pairs with the others. */
  readonly nats: number;
  /** The other that it is most like, and why. */
  readonly nearest: { readonly activity: string; readonly likeness: Likeness };
}

/** Why activities are held to be one actor's. */
export interface ClusterDescription {
  /** Mean log-odds over all pairs: the sum of what is common, and of `base`. */
  readonly nats: number;
  /** Mean probability, over all pairs, that both are one actor's. */
  readonly probability: number;
  /** What adds most first. */
  readonly common: readonly CommonFeature[];
  /** What pairs have without anything in common, times apart and other malware included. */
  readonly base: number;
  /** The loosest first. */
  readonly ties: readonly MemberTie[];
  /** How many activities the figures are of, where there are more than are compared pair by pair. */
  readonly comparedOf?: number;
}

/** Most activities that are compared pair by pair. */
const MOST_COMPARED = 150;

/** Says what holds activities together; undefined for fewer than two. */
export function describeCluster(
  activities: readonly Activity[],
  rarity: Rarity,
  parameters: ClusterParameters,
): ClusterDescription | undefined {
  const compared = activities.slice(0, MOST_COMPARED);
  const pairs = pairsOf(compared, rarity, parameters);
  if (pairs.length === 0) return undefined;
  const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
  const nats = mean(pairs.map(({ likeness }) => likeness.nats));
  const common = commonFeatures(activities, pairs);
  return {
    nats,
    probability: mean(pairs.map(({ likeness }) => likeness.probability)),
    common,
    base: nats - common.reduce((sum, one) => sum + one.nats, 0),
    ties: tiesOf(compared, pairs),
    ...(compared.length < activities.length ? { comparedOf: activities.length } : {}),
  };
}

interface Pair {
  readonly a: number;
  readonly b: number;
  readonly likeness: Likeness;
}

function pairsOf(activities: readonly Activity[], rarity: Rarity, parameters: ClusterParameters): readonly Pair[] {
  return activities.flatMap((one, a) =>
    activities.slice(a + 1).map((other, after): Pair => {
      return { a, b: a + 1 + after, likeness: likenessOf(one, other, rarity, parameters) };
    }),
  );
}

function commonFeatures(activities: readonly Activity[], pairs: readonly Pair[]): readonly CommonFeature[] {
  const members = new Map<string, number>();
  for (const { features } of activities) for (const { id } of features) members.set(id, (members.get(id) ?? 0) + 1);
  const found = new Map<string, CommonFeature>();
  for (const { likeness } of pairs)
    for (const { kind, id, text, nats } of likeness.shared) {
      const known = found.get(id)?.nats ?? 0;
      found.set(id, { kind, id, text, members: members.get(id) ?? 0, nats: known + nats / pairs.length });
    }
  return [...found.values()].sort((a, b) => b.nats - a.nats || compareText(a.id, b.id));
}

function tiesOf(activities: readonly Activity[], pairs: readonly Pair[]): readonly MemberTie[] {
  const own: Pair[][] = activities.map(() => []);
  for (const pair of pairs) {
    own[pair.a]?.push(pair);
    own[pair.b]?.push(pair);
  }
  const keys = activities.map(({ ref }) => activityKey(ref));
  return own
    .map((list, index): MemberTie => {
      const [nearest] = [...list].sort((a, b) => b.likeness.nats - a.likeness.nats || a.a - b.a || a.b - b.b);
      const { a, b, likeness } = nearest as Pair;
      const nats = list.reduce((sum, pair) => sum + pair.likeness.nats, 0) / list.length;
      return { activity: keys[index] ?? "", nats, nearest: { activity: keys[a === index ? b : a] ?? "", likeness } };
    })
    .sort((a, b) => a.nats - b.nats || compareText(a.activity, b.activity));
}
