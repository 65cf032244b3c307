import type { ActivityCluster, ActivityRef, ClusterId, Finding } from "@kulla/core";
import { activityKey } from "@kulla/core";
import { attributionFinding } from "../findings.ts";
import { compareText } from "../order.ts";
import type { Activity, ActivityFeature } from "./activity.ts";
import type { ClusterParameters } from "./cluster-parameters.ts";
import { CLUSTER_PARAMETERS } from "./cluster-parameters.ts";
import type { ClusterDescription } from "./describe-cluster.ts";
import { describeCluster } from "./describe-cluster.ts";
import type { JoinedPart } from "./join-parts.ts";
import { joinParts } from "./join-parts.ts";
import type { PairTable } from "./pair-table.ts";
import { pairTable } from "./pair-table.ts";
import type { Background } from "./rarity.ts";
import { NO_BACKGROUND, rarityOf } from "./rarity.ts";

export interface ProposeClustersInput {
  readonly activities: readonly Activity[];
  /** Those that people have made, see `foldClusters`. */
  readonly clusters?: readonly ActivityCluster[];
  readonly background?: Background;
  readonly parameters?: ClusterParameters;
}

/** What likeness speaks for. Nothing is done: a person decides. */
export type ClusterProposal = {
  /** Why: what holds all of its activities together. */
  readonly description: ClusterDescription;
} & (
  | { readonly kind: "form"; readonly activities: readonly ActivityRef[] }
  | { readonly kind: "grow"; readonly cluster: ClusterId; readonly activities: readonly ActivityRef[] }
  | { readonly kind: "merge"; readonly cluster: ClusterId; readonly clusters: readonly ClusterId[] }
  /** The largest part stays; the description is of what the whole has in common. */
  | {
      readonly kind: "split";
      readonly cluster: ClusterId;
      readonly parts: readonly (readonly ActivityRef[])[];
    }
);

export interface ClusterProposals {
  /** Merges, then growth, splits and new clusters; within each, the surest first. */
  readonly proposals: readonly ClusterProposal[];
  readonly findings: readonly Finding[];
}

/**
 * Clusters activities by what they have in common and sets the result against the clusters there are: what could be formed, grown, merged or split. Whatever a
 * person put together stays together, and what a person took apart stays apart; only a split is proposed against it. Equal inputs give equal proposals.
 */
export function proposeClusters(input: ProposeClustersInput): ClusterProposals {
  const { parameters = CLUSTER_PARAMETERS, background = NO_BACKGROUND } = input;
  const sorted = [...new Map(input.activities.map((one) => [activityKey(one.ref), one])).entries()]
    .sort(([a], [b]) => compareText(a, b))
    .map(([, one]) => one);
  const activities = ofOneKind(sorted);
  const rarity = rarityOf(activities, background);
  const table = pairTable(activities, rarity, parameters);
  const seeds = seedsOf(activities, input.clusters ?? []);
  const parts = joinParts(table, seeds.parts, parameters, seeds.apart);
  const describe = (indexes: readonly number[]) => describeCluster(pick(activities, indexes), rarity, parameters);
  const proposals = [
    ...parts.flatMap((part) => proposalsOf(part, seeds, activities, describe)),
    ...seeds.seeds.flatMap((seed) => splitOf(seed, table, activities, parameters, describe)),
  ];
  return { proposals: proposals.sort(inOrder), findings: findingsOf(table) };
}

/** A software that one case calls malware and another a tool is a tool, which says less. */
function ofOneKind(activities: readonly Activity[]): readonly Activity[] {
  const tools = new Set(
    activities.flatMap(({ features }) => features.filter(({ kind }) => kind === "tool").map(({ id }) => id)),
  );
  const isMixed = ({ kind, id }: ActivityFeature): boolean => kind === "malware" && tools.has(id);
  return activities.map((one) =>
    one.features.some(isMixed)
      ? { ...one, features: one.features.map((it) => (isMixed(it) ? { ...it, kind: "tool" as const } : it)) }
      : one,
  );
}

/** A cluster that people made, with its activities by index. */
interface Seed {
  readonly cluster: ActivityCluster;
  readonly indexes: readonly number[];
}

interface Seeds {
  readonly seeds: readonly Seed[];
  /** The seeds, in their order, then every other activity by itself. */
  readonly parts: readonly (readonly number[])[];
  /** Pairs of parts, by number. */
  readonly apart: readonly (readonly [number, number])[];
}

type Describe = (indexes: readonly number[]) => ClusterDescription | undefined;

/** An activity that several clusters have weighs with each of them. */
function seedsOf(activities: readonly Activity[], clusters: readonly ActivityCluster[]): Seeds {
  const indexOf = new Map(activities.map(({ ref }, index) => [activityKey(ref), index]));
  const seeds = clusters.flatMap((cluster): Seed[] => {
    const indexes = cluster.members.flatMap(({ activity }) => indexOf.get(activityKey(activity)) ?? []);
    return indexes.length === 0 ? [] : [{ cluster, indexes }];
  });
  const taken = new Set(seeds.flatMap(({ indexes }) => indexes));
  const free = activities.flatMap((_, index) => (taken.has(index) ? [] : [[index]]));
  const parts = [...seeds.map(({ indexes }) => indexes), ...free];
  return { seeds, parts, apart: apartOf(seeds, parts, indexOf) };
}

/** Pairs of parts that a person keeps apart: clusters from each other, and from them what was taken out of one. */
function apartOf(
  seeds: readonly Seed[],
  parts: readonly (readonly number[])[],
  indexOf: ReadonlyMap<string, number>,
): Seeds["apart"] {
  const numberOf = new Map(seeds.map(({ cluster }, number) => [cluster.id, number]));
  const partsWith = new Map<number, number[]>();
  for (const [number, part] of parts.entries())
    for (const index of part) partsWith.set(index, [...(partsWith.get(index) ?? []), number]);
  return seeds.flatMap(({ cluster }, own) => {
    const others = cluster.apart.flatMap((one) => numberOf.get(one.cluster) ?? []);
    const out = cluster.excluded.flatMap((key) => partsWith.get(indexOf.get(key) ?? -1) ?? []);
    return [...others, ...out].map((other) => [own, other] as const);
  });
}

function proposalsOf(
  { activities: part, of }: JoinedPart,
  { seeds }: Seeds,
  activities: readonly Activity[],
  describe: Describe,
): ClusterProposal[] {
  const own = of.flatMap((number) => seeds[number] ?? []);
  const held = new Set(own.flatMap(({ indexes }) => indexes));
  const fresh = part.filter((index) => !held.has(index));
  if (part.length < 2 || (own.length === 1 && fresh.length === 0)) return [];
  const description = describe(part);
  if (description === undefined) return [];
  const refs = pick(activities, fresh).map(({ ref }) => ref);
  const [first, ...others] = own.map(({ cluster }) => cluster.id);
  if (first === undefined) return [{ kind: "form", activities: refs, description }];
  return [
    ...(others.length === 0 ? [] : [{ kind: "merge" as const, cluster: first, clusters: others, description }]),
    ...(refs.length === 0 ? [] : [{ kind: "grow" as const, cluster: first, activities: refs, description }]),
  ];
}

/** A cluster whose activities fall into several parts of two or more, each linked within and not to the others. */
function splitOf(
  { cluster, indexes }: Seed,
  table: PairTable,
  activities: readonly Activity[],
  parameters: ClusterParameters,
  describe: Describe,
): ClusterProposal[] {
  const parts = joinParts(
    table,
    indexes.map((index) => [index]),
    parameters,
  )
    .map((part) => part.activities)
    .filter((part) => part.length > 1);
  const description = describe(indexes);
  if (parts.length < 2 || description === undefined) return [];
  const [, ...leaving] = [...parts].sort((a, b) => b.length - a.length || (a[0] ?? 0) - (b[0] ?? 0));
  const refs = leaving.map((part) => pick(activities, part).map(({ ref }) => ref));
  return [{ kind: "split", cluster: cluster.id, parts: refs, description }];
}

const KINDS: readonly ClusterProposal["kind"][] = ["merge", "grow", "split", "form"];

function inOrder(a: ClusterProposal, b: ClusterProposal): number {
  const byKind = KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind);
  const sign = a.kind === "split" ? -1 : 1;
  return byKind || sign * (b.description.nats - a.description.nats) || compareText(nameOf(a), nameOf(b));
}

function nameOf(proposal: ClusterProposal): string {
  if (proposal.kind !== "form") return proposal.cluster;
  const [first] = proposal.activities;
  return first === undefined ? "" : activityKey(first);
}

function pick(activities: readonly Activity[], indexes: readonly number[]): Activity[] {
  return indexes.flatMap((index) => activities[index] ?? []);
}

function findingsOf({ passedOver }: PairTable): Finding[] {
  if (passedOver.length === 0) return [];
  const some = passedOver.slice(0, 5).join(", ");
  const message = `${String(passedOver.length)} features that very many activities have did not count: ${some}${passedOver.length > 5 ? " …" : ""}.`;
  return [attributionFinding("cluster-features-passed-over", message)];
}
