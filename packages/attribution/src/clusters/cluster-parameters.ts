import type { FeatureKind } from "./activity.ts";
import { FITTED } from "./fitted-cluster-parameters.ts";

/** What likeness of two activities is worth, in nats. */
export interface ClusterParameters {
  /** Log-odds that two activities with nothing in common are one actor's. */
  readonly base: number;
  /** Nats for a nat of rarity of what is shared. Of kinds in `SPREAD`, the sum is divided. */
  readonly shared: Readonly<Record<FeatureKind, number>>;
  /** Both used malware, and none of it in common. */
  readonly otherMalware: number;
  /** By the days between the two, the nearest first; what is further apart has the last. */
  readonly apart: readonly { readonly upTo: number; readonly nats: number }[];
  /** Where a pair is worth less than this it counts as this: what is not known of a pair cannot break a cluster by itself. */
  readonly floor: number;
  /** Mean log-odds of the pairs between two parts from which on they are one cluster. */
  readonly join: number;
}

/** How the sum of what is shared is divided: by the product of both numbers of features, each at least `least`, to the power. */
export interface Spread {
  readonly power: number;
  readonly least: number;
}

/**
 * Kinds of which an activity has the more the more is written about it, so that sharing one says less. By the half power, long lists of techniques have no more in
 * common than short ones; and who is known by one technique or two has not everything in common with another of whom that is known.
 */
export const SPREAD: ReadonlyMap<FeatureKind, Spread> = new Map([
  ["malware", { power: 0.25, least: 1 }],
  ["technique", { power: 0.5, least: 8 }],
  ["country", { power: 0.25, least: 1 }],
  ["sector", { power: 0.25, least: 1 }],
]);

/** Kinds that can link two activities. Whom they hit and when only strengthens or weakens a link: victims are chosen by many. */
export const CARRYING: ReadonlySet<FeatureKind> = new Set([
  "infrastructure",
  "address",
  "sample",
  "malware",
  "tool",
  "technique",
  "weakness",
  "named actor",
]);

/**
 * The nats of what no dataset at hand lets one measure, as judged by us. A domain that nobody else has (7 nats of rarity) makes a link more likely than not by itself;
 * an address, a weakness that many exploit, or a name that somebody gave to the actor never does.
 */
const JUDGED = {
  infrastructure: 0.9,
  address: 0.5,
  sample: 0.7,
  weakness: 0.15,
  "named actor": 0.5,
  victim: 0.3,
} as const;

export const CLUSTER_PARAMETERS: ClusterParameters = {
  base: FITTED.base,
  shared: { ...JUDGED, ...FITTED.shared },
  otherMalware: FITTED.otherMalware,
  apart: FITTED.apart,
  floor: -2,
  join: 0,
};
