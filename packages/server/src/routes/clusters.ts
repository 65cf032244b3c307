import {
  changeCluster,
  formCluster as formContract,
  readClusters,
  readWholeBoard,
  undoClusterDecision,
} from "@kulla/api";
import type { ClusterBoardReply } from "@kulla/api";
import type { Activity } from "@kulla/attribution";
import type { ClusterBoard } from "@kulla/casework";
import {
  boardOf,
  decideOnCluster,
  findActivities,
  findActorRefs,
  formCluster,
  namesForParts,
  sharedBy,
  storeAtClearance,
  undoDecision,
  withShared,
} from "@kulla/casework";
import type { ActivityCluster, ActivityRef, ClusterId, ClusterVerdict, Decision, Finding } from "@kulla/core";
import { activityKey, actorKey, addAll, standingDecisions } from "@kulla/core";
import type { Call, ServedRoute } from "../handle.ts";
import { serve } from "../handle.ts";
import { keptBoard } from "../kept-boards.ts";
import { notFound, Problem } from "../problem.ts";
import { asReply } from "../read-view.ts";
import { seesWhole } from "../whole-sight.ts";

type BoardCall = Pick<Call<typeof readClusters>, "viewer" | "workbench">;

/** Most features that the reply tells of what a cluster has in common. */
const MOST_COMMON = 12;

/** Activity clusters over all cases that the viewer sees whole. */
export const CLUSTER_ROUTES: readonly ServedRoute[] = [
  serve(readClusters, async (call) => told(await boardFor(call, call.query.asOf))),

  serve(readWholeBoard, async (call) => {
    const { asOf, clusters, descriptions, activities, proposals, decisions, findings } = await boardFor(
      call,
      call.query.asOf,
    );
    return asReply(readWholeBoard, {
      asOf,
      clusters,
      descriptions: Object.fromEntries(descriptions),
      activities: [...activities.values()],
      proposals,
      decisions,
      findings,
    });
  }),

  serve(formContract, async (call) => {
    const { activities: keys, scheme, reason } = call.body;
    const board = await boardFor(call);
    const activities = meant(board, keys);
    const { value, findings } = await formCluster({
      ...(await deciding(call, reason)),
      ...sharedBy(activities),
      activities: activities.map(({ ref }) => ref),
      ...(scheme !== undefined && { scheme }),
    });
    const made = required(value, findings);
    return { decision: made.id, cluster: clusterOf(made), made };
  }),

  serve(changeCluster, async (call) => {
    const { verdict: wanted, reason } = call.body;
    const board = await boardFor(call);
    const { id } = shown(board, call.params.cluster);
    const { value, findings } = await decideOnCluster({
      ...(await deciding(call, reason)),
      cluster: id,
      ...withShared(board, id, await verdictOf(call, board, id, wanted)),
    });
    const made = required(value, findings);
    return { decision: made.id, cluster: id, made };
  }),

  serve(undoClusterDecision, async (call) => {
    const { decision: id, reason } = call.body;
    const decision = (await boardFor(call)).decisions.find((one) => one.id === id);
    if (decision === undefined) throw notFound("decision on a cluster");
    const { value, findings } = await undoDecision({ ...(await deciding(call, reason)), decision });
    return asReply(undoClusterDecision, { decision: value.id, made: value, findings });
  }),
];

/**
 * The board of what the viewer sees: decisions and activities at the viewer's clearance, of the cases in which the viewer has a role. It is made anew only
 * where one of these has changed.
 */
async function boardFor({ viewer, workbench }: BoardCall, asOf?: string): Promise<ClusterBoard> {
  const { store, views } = workbench;
  const { clearance } = viewer;
  const only = await viewer.cases();
  const keyNow = async () => {
    const seen = storeAtClearance(store, clearance, only);
    const states = await Promise.all(
      (await seen.cases()).map(async ({ name }) => {
        const revision = await views.revision(name, clearance);
        return [name, revision?.revision, revision?.inputs];
      }),
    );
    const decided = (await seen.decided()).map(({ id }) => id);
    return JSON.stringify([clearance, asOf, states, decided]);
  };
  return keptBoard(workbench, keyNow, () => boardAt({ viewer, workbench }, only, asOf));
}

async function boardAt(
  { viewer, workbench }: BoardCall,
  only: readonly string[] | undefined,
  asOf: string | undefined,
): Promise<ClusterBoard> {
  const { store, views, knowledge } = workbench;
  const seen = storeAtClearance(store, viewer.clearance, only);
  const activities: Activity[] = [];
  for (const { name } of await seen.cases()) {
    const body = await views.row(name, viewer.clearance, "clusters.activities", "all");
    addAll(activities, (body ?? []) as readonly Activity[]);
  }
  return boardOf({
    decisions: await seen.decided(),
    activities,
    relations: knowledge.relations,
    catalogue: knowledge.catalogue,
    ...(asOf === undefined ? {} : { asOf: new Date(asOf).toISOString() }),
  });
}

/**
 * Who decides on clusters sees all that they may be made of: a decision that its own author could not see afterwards would be worse than none.
 *
 * @throws Problem `access-denied`
 */
async function requireWholeSight(call: BoardCall): Promise<void> {
  if (await seesWhole(call)) return;
  throw new Problem(
    "access-denied",
    "Clusters are the whole workspace's: to decide on them takes TLP:RED and a role in every case.",
  );
}

async function deciding(call: BoardCall, reason: string) {
  await requireWholeSight(call);
  const { viewer, workbench } = call;
  return { store: workbench.store, author: viewer.name, reason, now: workbench.now() };
}

/** @throws Problem where a key names no activity that the viewer sees */
function meant({ activities }: ClusterBoard, keys: readonly string[]): readonly Activity[] {
  return keys.map((key) => {
    const found = findActivities(activities, key);
    if (found[0] !== undefined && found.length === 1) return found[0];
    throw new Problem("server-request-invalid", `${key} is no activity that you can see.`);
  });
}

/** Activities of a cluster, those that are not told of any more among them. */
function membersMeant(board: ClusterBoard, cluster: ClusterId, keys: readonly string[]): readonly ActivityRef[] {
  const members = board.clusters.find(({ id }) => id === cluster)?.members ?? [];
  return keys.flatMap((key) => {
    const member = members.find(({ activity }) => activityKey(activity) === key);
    return member === undefined ? meant(board, [key]).map(({ ref }) => ref) : [member.activity];
  });
}

function shown({ clusters }: ClusterBoard, id: ClusterId): ActivityCluster {
  const cluster = clusters.find((one) => one.id === id);
  if (cluster === undefined) throw notFound("cluster");
  return cluster;
}

type WantedVerdict = Call<typeof changeCluster>["body"]["verdict"];

async function verdictOf(
  { workbench }: BoardCall,
  board: ClusterBoard,
  id: ClusterId,
  wanted: WantedVerdict,
): Promise<ClusterVerdict> {
  const refs = (keys: readonly string[]): readonly ActivityRef[] => meant(board, keys).map(({ ref }) => ref);
  switch (wanted.kind) {
    case "grow":
      return { kind: "grow", activities: refs(wanted.activities) };
    case "shrink":
      return { kind: "shrink", activities: membersMeant(board, id, wanted.activities) };
    case "split": {
      const names = await namesForParts(workbench.store, id, wanted.parts.length);
      const parts = wanted.parts.map((keys, at) => ({
        cluster: names[at] ?? "",
        activities: membersMeant(board, id, keys),
      }));
      return { kind: "split", parts };
    }
    case "merge":
      return { kind: "merge", clusters: wanted.clusters.map((one) => shown(board, one).id) };
    case "keep-apart": {
      const clusters = wanted.clusters.map((one) => shown(board, one).id);
      const activities = refs(wanted.activities);
      return {
        kind: "keep-apart",
        ...(clusters.length > 0 && { clusters }),
        ...(activities.length > 0 && { activities }),
      };
    }
    case "rename":
      return { kind: "rename", name: wanted.name };
    case "promote": {
      const groups = findActorRefs(workbench.knowledge.catalogue, wanted.group).filter(({ kind }) => kind === "group");
      const [group] = groups;
      if (groups.length > 1)
        throw new Problem(
          "server-request-invalid",
          `${groups.length} groups of the catalogue are called ${wanted.group}: name one by its id (${groups.map(actorKey).join(", ")}).`,
        );
      if (group?.kind !== "group") return { kind: "promote", group: wanted.group };
      const known = workbench.knowledge.catalogue.actors.find((one) => one.id === group.id);
      return { kind: "promote", group: known?.name ?? wanted.group, catalogue: group.id };
    }
  }
}

/** @throws Problem with what speaks against the decision, where it was not kept */
function required(decision: Decision | undefined, findings: readonly Finding[]): Decision {
  if (decision !== undefined) return decision;
  const detail = findings.map(({ message }) => message).join(" ");
  throw new Problem("server-conflict", detail === "" ? "The decision would change nothing." : detail);
}

function clusterOf({ about }: Decision): ClusterId {
  return "cluster" in about ? about.cluster : "";
}

function told(board: ClusterBoard): ClusterBoardReply {
  const { asOf, clusters, proposals, activities, decisions } = board;
  const activity = (ref: ActivityRef) => {
    const key = activityKey(ref);
    return { key, name: activities.get(key)?.name ?? key };
  };
  const standing = new Set(standingDecisions(decisions, asOf).map(({ id }) => id));
  return {
    ...(asOf === undefined ? {} : { asOf }),
    clusters: clusters.map(({ id, name, group, members, mergedInto, from, apart }) => {
      const description = board.descriptions.get(id);
      return {
        id,
        ...(name === undefined ? {} : { name }),
        ...(group === undefined ? {} : { group }),
        members: members.map((one) => activity(one.activity)),
        ...(mergedInto === undefined ? {} : { mergedInto }),
        ...(from === undefined ? {} : { from }),
        apart: apart.map(({ cluster }) => cluster),
        ...(description === undefined ? {} : { description: described(description) }),
        history: historyOf(id, decisions, standing),
      };
    }),
    proposals: proposals.map((one) => ({
      kind: one.kind,
      ...("cluster" in one ? { cluster: one.cluster } : {}),
      clusters: one.kind === "merge" ? [...one.clusters] : [],
      activities: proposedRefs(one).map(activity),
      parts: one.kind === "split" ? one.parts.map((part) => part.map(activityKey)) : [],
      description: described(one.description),
    })),
    activities: [...activities.values()].filter(({ ref }) => ref.kind !== "catalogue").map(({ ref }) => activity(ref)),
  };
}

function proposedRefs(proposal: ClusterBoard["proposals"][number]): readonly ActivityRef[] {
  if (proposal.kind === "merge") return [];
  return proposal.kind === "split" ? proposal.parts.flat() : proposal.activities;
}

function described({ probability, common }: ClusterBoard["proposals"][number]["description"]) {
  return {
    probability,
    common: common.slice(0, MOST_COMMON).map(({ kind, text, members, nats }) => ({ kind, text, members, nats })),
  };
}

/** The decisions on a cluster and those that take them back, in the order of time. */
function historyOf(id: ClusterId, decisions: readonly Decision[], standing: ReadonlySet<string>) {
  const own = new Set<string>();
  for (const { id: decision, about, verdict } of decisions) {
    const isAbout = "cluster" in about && about.cluster === id;
    const isPart = verdict.kind === "split" && verdict.parts.some(({ cluster }) => cluster === id);
    const takesIn = verdict.kind === "merge" && verdict.clusters.includes(id);
    const takesBack = "decision" in about && own.has(about.decision);
    if (isAbout || isPart || takesIn || takesBack) own.add(decision);
  }
  return decisions
    .filter((one) => own.has(one.id))
    .map(({ id: decision, about, decidedAt, author, reason, verdict }) => ({
      decision,
      at: decidedAt,
      author,
      reason,
      kind: verdict.kind,
      holds: "decision" in about ? !standing.has(about.decision) : standing.has(decision),
    }));
}
