import type { Activity } from "@kulla/attribution";
import type {
  ActivityRef,
  ClusterId,
  ClusterVerdict,
  Decision,
  Finding,
  Instant,
  Read,
  StatementId,
  Store,
} from "@kulla/core";
import { activityKey, addAll, foldClusters, makeDecision, nextClusterId } from "@kulla/core";
import type { ClusterBoard } from "./cluster-board.ts";
import { decisionTime } from "./decision-time.ts";

export interface ClusterDecisionInput {
  readonly store: Store;
  readonly cluster: ClusterId;
  readonly verdict: ClusterVerdict;
  /** Statements that it rests on. */
  readonly because?: readonly StatementId[];
  readonly author: string;
  readonly reason: string;
  readonly now: Instant;
}

/** A decision that was kept; undefined where it would change nothing, and the findings say why. */
export type Decided = Read<Decision | undefined>;

/** Appends a person's decision on a cluster. What would have no effect (an unknown cluster, one merged away) is refused and not kept. */
export async function decideOnCluster(input: ClusterDecisionInput): Promise<Decided> {
  const { store, cluster, verdict, because = [], author, reason, now } = input;
  const before = await store.decided();
  const cited = [...new Set(because)].sort();
  const decision = makeDecision({
    about: { cluster },
    verdict,
    author,
    reason,
    ...(cited.length === 0 ? {} : { because: cited }),
    decidedAt: decisionTime(before, now),
  });
  const findings = newFindings(before, [...before, decision]);
  if (findings.length > 0) return { value: undefined, findings };
  await store.decide([decision]);
  return { value: decision, findings: [] };
}

/** How often forming is tried again where others form clusters at the same time. */
const TRIES = 20;

/**
 * Forms a cluster under the next free name of the workspace's scheme: the letters of the newest cluster, unless others are given. Where another process takes the
 * name at the same time, the later decision is taken back and made again under the next name.
 */
export async function formCluster(
  input: Omit<ClusterDecisionInput, "cluster" | "verdict"> & {
    readonly activities: readonly ActivityRef[];
    readonly shared?: readonly string[];
    readonly scheme?: string;
  },
): Promise<Decided> {
  const { activities, shared, scheme, ...rest } = input;
  const verdict = { kind: "form" as const, activities, ...(shared === undefined ? {} : { shared }) };
  for (let round = 0; round < TRIES; round += 1) {
    const decisions = await rest.store.decided();
    const cluster = nextClusterId(namesIn(decisions), scheme ?? schemeOf(decisions));
    const decided = await decideOnCluster({ ...rest, cluster, verdict });
    if (decided.value === undefined || !(await isTaken(rest.store, decided.value))) return decided;
    await undoDecision({
      ...rest,
      decision: decided.value,
      reason: `${cluster} was formed by another at the same time`,
    });
  }
  throw new Error(`No free name of a cluster was found in ${String(TRIES)} tries.`);
}

/** Every name that a decision ever gave, whether it holds or not: numbers are never given twice. */
function namesIn(decisions: readonly Decision[]): readonly ClusterId[] {
  return decisions.flatMap(({ about, verdict }) => [
    ...("cluster" in about ? [about.cluster] : []),
    ...(verdict.kind === "split" ? verdict.parts.map(({ cluster }) => cluster) : []),
  ]);
}

/** The letters of the cluster that was formed last. */
function schemeOf(decisions: readonly Decision[]): string | undefined {
  const [newest] = decisions
    .filter(({ verdict }) => verdict.kind === "form")
    .sort((a, b) => (a.decidedAt === b.decidedAt ? (a.id < b.id ? 1 : -1) : a.decidedAt < b.decidedAt ? 1 : -1));
  if (newest === undefined || !("cluster" in newest.about)) return undefined;
  return newest.about.cluster.slice(0, newest.about.cluster.lastIndexOf("-"));
}

/** True where another decision forms the same name and comes first. */
async function isTaken(store: Store, { id, about }: Decision): Promise<boolean> {
  const { clusters } = foldClusters(await store.decided());
  return "cluster" in about && clusters.find((one) => one.id === about.cluster)?.history[0] !== id;
}

/** The next free names for the parts of a split. */
export async function namesForParts(store: Store, cluster: ClusterId, count: number): Promise<readonly ClusterId[]> {
  const taken = [...namesIn(await store.decided())];
  const scheme = cluster.slice(0, cluster.lastIndexOf("-"));
  return Array.from({ length: count }, () => {
    const next = nextClusterId(taken, scheme);
    taken.push(next);
    return next;
  });
}

/** Takes a decision of the workspace back. The findings tell which later decisions have nothing to act on any more. */
export async function undoDecision(input: {
  readonly store: Store;
  readonly decision: Decision;
  readonly author: string;
  readonly reason: string;
  readonly now: Instant;
}): Promise<Read<Decision>> {
  const { store, decision, author, reason, now } = input;
  const before = await store.decided();
  const undone = makeDecision({
    about: { decision: decision.id },
    verdict: { kind: "withdraw" },
    author,
    reason,
    decidedAt: decisionTime(before, now),
  });
  await store.decide([undone]);
  return { value: undone, findings: newFindings(before, [...before, undone]) };
}

/** What the replay tells of the later decisions and not of the earlier. */
function newFindings(before: readonly Decision[], after: readonly Decision[]): readonly Finding[] {
  const known = new Set(foldClusters(before).findings.map(({ message }) => message));
  return foldClusters(after).findings.filter(({ message }) => !known.has(message));
}

/** Most features and statements that a decision keeps of what was shared. */
const MOST_KEPT = 100;

/** What at least two of the activities have in common: features, and the statements that tell of them. */
export function sharedBy(activities: readonly Activity[]): {
  readonly shared: readonly string[];
  readonly because: readonly StatementId[];
} {
  const seen = new Map<string, { times: number; because: StatementId[] }>();
  for (const { features } of activities)
    for (const { id, because } of features) {
      const known = seen.get(id) ?? { times: 0, because: [] };
      known.times += 1;
      addAll(known.because, because);
      seen.set(id, known);
    }
  const shared = [...seen].filter(([, { times }]) => times > 1).sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    shared: shared.map(([id]) => id).slice(0, MOST_KEPT),
    because: [...new Set(shared.flatMap(([, { because }]) => because))].sort().slice(0, MOST_KEPT),
  };
}

/** The activities that words mean: a key (`incident:albania-2022/incident-2022-07-15-main`), the part after the colon, an id of the catalogue, or a name. */
export function findActivities(activities: ReadonlyMap<string, Activity>, words: string): readonly Activity[] {
  const exact = activities.get(words);
  if (exact !== undefined) return [exact];
  const all = [...activities.values()];
  const byEnd = all.filter(({ ref }) => activityKey(ref).slice(activityKey(ref).indexOf(":") + 1) === words);
  if (byEnd.length > 0) return byEnd;
  const wanted = words.toLowerCase();
  return all.filter(({ name }) => name.toLowerCase() === wanted);
}

/** A verdict on a cluster with what is shared by all that a growth or a merge brings together, and the statements that tell of it. */
export function withShared(
  { clusters, activities }: Pick<ClusterBoard, "clusters" | "activities">,
  cluster: ClusterId,
  verdict: ClusterVerdict,
): { readonly verdict: ClusterVerdict; readonly because: readonly StatementId[] } {
  if (verdict.kind !== "grow" && verdict.kind !== "merge") return { verdict, because: [] };
  const ids = [cluster, ...(verdict.kind === "merge" ? verdict.clusters : [])];
  const held = clusters
    .filter(({ id }) => ids.includes(id))
    .flatMap(({ members }) => members.map(({ activity }) => activity));
  const all = [...held, ...(verdict.kind === "grow" ? verdict.activities : [])];
  const { shared, because } = sharedBy([...new Set(all.map(activityKey))].flatMap((key) => activities.get(key) ?? []));
  return { verdict: shared.length === 0 ? verdict : { ...verdict, shared }, because };
}
