import type { Activity, CatalogueActivities, ClusterDescription, ClusterProposal } from "@kulla/attribution";
import {
  catalogueActivities,
  CLUSTER_PARAMETERS,
  describeCluster,
  proposeClusters,
  rarityOf,
} from "@kulla/attribution";
import type { ActivityCluster, ClusterId, Decision, Finding, Instant } from "@kulla/core";
import { activityKey, foldClusters } from "@kulla/core";
import type { Catalogue, Relations } from "@kulla/knowledge";
import { relationsAsOf } from "@kulla/knowledge";
import { finding } from "./findings.ts";
import { storeAsOf } from "./store-as-of.ts";
import type { WorkspaceActivitiesInput } from "./workspace-activities.ts";
import { workspaceActivities } from "./workspace-activities.ts";

export interface ClusterBoardInput extends WorkspaceActivitiesInput {
  readonly relations: Relations;
  /** Everything as the workspace knew it then. */
  readonly asOf?: Instant;
}

/** The clusters of a workspace, what they are made of, and what likeness speaks for. */
export interface ClusterBoard {
  readonly asOf?: Instant;
  readonly clusters: readonly ActivityCluster[];
  /** What holds each cluster together; absent for one of fewer than two activities. */
  readonly descriptions: ReadonlyMap<ClusterId, ClusterDescription>;
  /** By `activityKey`: those of the workspace, the campaigns of the catalogue, and its groups that are in a cluster. */
  readonly activities: ReadonlyMap<string, Activity>;
  /** Those that concern an activity of the workspace or a cluster. */
  readonly proposals: readonly ClusterProposal[];
  /** All decisions of the workspace that were made by then, whether they still hold or not. In the order of time. */
  readonly decisions: readonly Decision[];
  readonly findings: readonly Finding[];
}

/** Replays the decisions on clusters and sets what the cases tell beside them. Equal contents and knowledge give equal boards. */
export async function clusterBoard(input: ClusterBoardInput): Promise<ClusterBoard> {
  const { asOf, relations } = input;
  const store = asOf === undefined ? input.store : storeAsOf(input.store, asOf);
  const decisions = await input.store.decided();
  const { value: activities, findings } = await workspaceActivities({ ...input, store });
  return boardOf({
    decisions,
    activities,
    findings,
    relations,
    catalogue: input.tool.catalogue,
    ...(asOf === undefined ? {} : { asOf }),
  });
}

/** What a board is made of, where the activities of the cases are at hand. */
export interface BoardOfInput {
  /** Of the workspace; those after `asOf` are left out. */
  readonly decisions: readonly Decision[];
  /** Of the cases, as `workspaceActivities` gives them. */
  readonly activities: readonly Activity[];
  /** What was noticed with the activities. */
  readonly findings?: readonly Finding[];
  readonly relations: Relations;
  readonly catalogue: Catalogue;
  readonly asOf?: Instant;
}

/** The board that these decisions and activities make. */
export function boardOf(input: BoardOfInput): ClusterBoard {
  const { asOf, catalogue, findings: noticed = [] } = input;
  const decisions = input.decisions
    .filter(({ decidedAt }) => asOf === undefined || decidedAt <= asOf)
    .sort((a, b) => inOrder(a.decidedAt, b.decidedAt) || inOrder(a.id, b.id));
  const { clusters, findings } = foldClusters(decisions, asOf);
  const relations = asOf === undefined ? input.relations : relationsAsOf(input.relations, asOf.slice(0, 10));
  const known = catalogueActivities(catalogue, relations);
  const activities = [...input.activities, ...catalogueMembers(clusters, known)];
  const byKey = new Map(activities.map((one) => [activityKey(one.ref), one]));
  const proposed = proposeClusters({ activities, clusters, background: known.background });
  const rarity = rarityOf(activities, known.background);
  const descriptions = new Map(
    clusters.flatMap(({ id, members }): [ClusterId, ClusterDescription][] => {
      const own = members.flatMap(({ activity }) => byKey.get(activityKey(activity)) ?? []);
      const description = describeCluster(own, rarity, CLUSTER_PARAMETERS);
      return description === undefined ? [] : [[id, description]];
    }),
  );
  return {
    ...(asOf === undefined ? {} : { asOf }),
    clusters,
    descriptions,
    activities: byKey,
    proposals: proposed.proposals.filter(isOurs),
    decisions,
    findings: [...findings, ...noticed, ...proposed.findings, ...goneMembers(clusters, byKey)],
  };
}

/** The campaigns, and the groups that a person put into a cluster. */
function catalogueMembers(clusters: readonly ActivityCluster[], known: CatalogueActivities): readonly Activity[] {
  const campaigns = new Map(known.campaigns.map((one) => [activityKey(one.ref), one]));
  for (const { members } of clusters)
    for (const { activity } of members) {
      const own = activity.kind === "catalogue" ? known.activity(activity.id) : undefined;
      if (own !== undefined) campaigns.set(activityKey(own.ref), own);
    }
  return [...campaigns.values()];
}

/** That campaigns of the catalogue are like each other is no news of this workspace. */
function isOurs(proposal: ClusterProposal): boolean {
  return proposal.kind !== "form" || proposal.activities.some(({ kind }) => kind !== "catalogue");
}

function goneMembers(clusters: readonly ActivityCluster[], activities: ReadonlyMap<string, Activity>): Finding[] {
  return clusters.flatMap(({ id, members }) =>
    members
      .map(({ activity }) => activityKey(activity))
      .filter((key) => !activities.has(key))
      .map((key) => finding("cluster-activity-gone", `${id} has ${key}, which the workspace does not tell of now.`)),
  );
}

function inOrder(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
