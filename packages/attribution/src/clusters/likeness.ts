import type { Activity, ActivityFeature, ActivityTime, FeatureKind } from "./activity.ts";
import type { ClusterParameters, Spread } from "./cluster-parameters.ts";
import { CARRYING, SPREAD } from "./cluster-parameters.ts";
import type { Rarity } from "./rarity.ts";
import { compareText } from "../order.ts";

/** Something that two activities have in common, and what it is worth. */
export interface SharedFeature {
  readonly kind: FeatureKind;
  readonly id: string;
  readonly text: string;
  readonly nats: number;
}

/** How like two activities are. `nats` is the sum of `base`, `shared`, `otherMalware` and `time`. */
export interface Likeness {
  readonly nats: number;
  /** That both go back to the same actors, by the model: logistic of `nats`, at most `CEILING`. */
  readonly probability: number;
  /** The strongest first. */
  readonly shared: readonly SharedFeature[];
  readonly base: number;
  readonly otherMalware: number;
  readonly time: number;
  /** Whole days between the two; absent where one of them has no date. */
  readonly daysApart?: number;
}

/** Features of two activities that are the same, the rarity of each summed by kind: what the parameters are fitted on. */
export interface LikenessSums {
  /** Sums of rarity, those of `SPREAD` divided. */
  readonly shared: Readonly<Partial<Record<FeatureKind, number>>>;
  readonly hasOtherMalware: boolean;
  readonly daysApart?: number;
}

/** The likeness of two activities, each part by itself. */
export function likenessOf(a: Activity, b: Activity, rarity: Rarity, parameters: ClusterParameters): Likeness {
  const common = commonFeatures(a, b);
  const shared = common
    .map(({ kind, id, text }): SharedFeature => {
      const nats = (Math.max(0, rarity(id)) * parameters.shared[kind]) / spreadOf(kind, a, b);
      return { kind, id, text, nats };
    })
    .sort((one, other) => other.nats - one.nats || compareText(one.id, other.id));
  const otherMalware = haveOtherMalware(a, b, common) ? parameters.otherMalware : 0;
  const daysApart = gapOf(a.time, b.time);
  const time = natsOfGap(daysApart, parameters);
  const nats = shared.reduce((sum, one) => sum + one.nats, parameters.base + otherMalware + time);
  return {
    nats,
    probability: chanceOf(nats),
    shared,
    base: parameters.base,
    otherMalware,
    time,
    ...(daysApart === undefined ? {} : { daysApart }),
  };
}

/** The same, before the parameters. */
export function likenessSums(a: Activity, b: Activity, rarity: Rarity): LikenessSums {
  const common = commonFeatures(a, b);
  const shared: Partial<Record<FeatureKind, number>> = {};
  for (const { kind, id } of common)
    shared[kind] = (shared[kind] ?? 0) + Math.max(0, rarity(id)) / spreadOf(kind, a, b);
  const daysApart = gapOf(a.time, b.time);
  return {
    shared,
    hasOtherMalware: haveOtherMalware(a, b, common),
    ...(daysApart === undefined ? {} : { daysApart }),
  };
}

/** True where something is shared that can link two activities at all. */
export function isLinked({ shared }: Pick<Likeness, "shared">): boolean {
  return shared.some(({ kind }) => CARRYING.has(kind));
}

/** Likeness alone is never more than very likely (ICD 203): tools are stolen, sold and copied, and servers are let to the next. */
const CEILING = 0.94;

/** The probability that log-odds stand for. */
export function chanceOf(nats: number): number {
  return Math.min(CEILING, 1 / (1 + Math.exp(-nats)));
}

/** Days between two times; 0 where they overlap. */
export function gapOf(a: ActivityTime | undefined, b: ActivityTime | undefined): number | undefined {
  if (a === undefined || b === undefined) return undefined;
  return Math.max(0, a.first - b.last, b.first - a.last);
}

/** What the days between two activities are worth; 0 where they are not known. */
export function natsOfGap(days: number | undefined, { apart }: ClusterParameters): number {
  if (days === undefined) return 0;
  return (apart.find(({ upTo }) => days <= upTo) ?? apart.at(-1))?.nats ?? 0;
}

/** How many features of a kind an activity has. */
export function countOf({ features }: Activity, kind: FeatureKind): number {
  return features.reduce((count, one) => count + Number(one.kind === kind), 0);
}

/** What the features of a kind divide by, of one activity. */
export function shareOf(activity: Activity, kind: FeatureKind, { power, least }: Spread): number {
  return Math.max(least, countOf(activity, kind)) ** power;
}

function spreadOf(kind: FeatureKind, a: Activity, b: Activity): number {
  const spread = SPREAD.get(kind);
  return spread === undefined ? 1 : shareOf(a, kind, spread) * shareOf(b, kind, spread);
}

function haveOtherMalware(a: Activity, b: Activity, common: readonly ActivityFeature[]): boolean {
  return !common.some(isMalware) && a.features.some(isMalware) && b.features.some(isMalware);
}

function isMalware({ kind }: ActivityFeature): boolean {
  return kind === "malware";
}

/** Both lists are sorted by id. */
function commonFeatures(a: Activity, b: Activity): readonly ActivityFeature[] {
  const common: ActivityFeature[] = [];
  let left = 0;
  let right = 0;
  while (left < a.features.length && right < b.features.length) {
    const [one, other] = [a.features[left], b.features[right]];
    if (one === undefined || other === undefined) break;
    if (one.id === other.id && one.kind === other.kind) common.push(one);
    if (one.id <= other.id) left += 1;
    if (one.id >= other.id) right += 1;
  }
  return common;
}
