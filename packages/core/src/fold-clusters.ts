import type { ActivityRef, ClusterId } from "./activity.ts";
import { activityKey } from "./activity.ts";
import type { ClusterVerdict, Decision, DecisionId } from "./decision.ts";
import type { Instant } from "./evidence.ts";
import type { Finding } from "./finding.ts";
import { coreFinding } from "./findings.ts";
import { compareText } from "./order.ts";
import { standingDecisions, takenBackDecisions } from "./standing-decisions.ts";

/** An activity in a cluster. */
export interface ClusterMember {
  readonly activity: ActivityRef;
  /** The decision that brought it into this cluster. */
  readonly decision: DecisionId;
}

/** Another cluster that a person keeps a cluster apart from, by a decision: that very one, or the taking back of a merge. */
export interface KeptApart {
  readonly cluster: ClusterId;
  readonly decision: DecisionId;
}

/** A cluster as the decisions on it make it. */
export interface ActivityCluster {
  readonly id: ClusterId;
  /** The name that a person gave it beside the temporary one. */
  readonly name?: string;
  /** What it was promoted to. */
  readonly group?: { readonly name: string; readonly catalogue?: string };
  /** Sorted by `activityKey`. Empty where all of it went elsewhere. */
  readonly members: readonly ClusterMember[];
  /** Activities that a person took out of it, split off or keeps apart from it, and that did not come back: keys, sorted. */
  readonly excluded: readonly string[];
  /** Clusters that are not to be one with it, however alike; each is kept apart from it too. Sorted by cluster. */
  readonly apart: readonly KeptApart[];
  /** The cluster that it was split from. */
  readonly from?: ClusterId;
  /** The cluster that took it in: it is none of its own any more. */
  readonly mergedInto?: ClusterId;
  /** The decisions that made it what it is, in the order of time. */
  readonly history: readonly DecisionId[];
}

export interface Clusters {
  /** Sorted by id. Those that were merged into others are among them. */
  readonly clusters: readonly ActivityCluster[];
  readonly findings: readonly Finding[];
}

/**
 * The clusters of a workspace, as they stood at an instant (or stand now): its decisions replayed in the order of time. A decision that has nothing to act on,
 * because an earlier one was taken back, changes nothing and is told. What a person brought together and took back again is kept apart from then on, until it is brought together once more.
 */
export function foldClusters(decisions: readonly Decision[], asOf?: Instant): Clusters {
  const replay = new Replay();
  const steps = [
    ...standingDecisions(decisions, asOf).map((decision) => ({ at: decision, takesBack: undefined })),
    ...takenBackDecisions(decisions, asOf).map(({ decision, by }) => ({ at: by, takesBack: decision })),
  ].sort((a, b) => compareText(a.at.decidedAt, b.at.decidedAt) || compareText(a.at.id, b.at.id));
  for (const { at, takesBack } of steps) {
    const { about } = takesBack ?? at;
    if (!("cluster" in about)) continue;
    if (takesBack === undefined) replay.apply(at, about.cluster);
    else replay.takeBack(takesBack, about.cluster, at.id);
  }
  return replay.result();
}

interface Building {
  readonly id: ClusterId;
  readonly members: Map<string, ClusterMember>;
  readonly excluded: Set<string>;
  readonly apart: Map<ClusterId, DecisionId>;
  readonly history: DecisionId[];
  readonly from?: ClusterId;
  name?: string;
  group?: { readonly name: string; readonly catalogue?: string };
  mergedInto?: ClusterId;
}

class Replay {
  readonly #clusters = new Map<ClusterId, Building>();
  readonly #findings: Finding[] = [];

  apply({ id, verdict }: Decision, cluster: ClusterId): void {
    if (verdict.kind === "form") {
      if (this.#make(cluster, id)) this.#include(cluster, verdict.activities, id);
      return;
    }
    const building = this.#open(cluster, id);
    if (building === undefined) return;
    building.history.push(id);
    this.#change(building, verdict as ClusterVerdict, id);
  }

  /** What was brought together and taken back is as if it had never been brought together, and kept apart. */
  takeBack({ verdict }: Decision, cluster: ClusterId, by: DecisionId): void {
    const building = this.#clusters.get(cluster);
    if (building === undefined || building.mergedInto !== undefined) return;
    if (verdict.kind === "grow")
      for (const key of verdict.activities.map(activityKey)) if (!building.members.has(key)) building.excluded.add(key);
    if (verdict.kind !== "merge") return;
    for (const id of verdict.clusters) {
      const other = this.#clusters.get(id);
      if (other !== undefined && other !== building && other.mergedInto === undefined)
        this.#setApart(building, other, by);
    }
  }

  result(): Clusters {
    return {
      clusters: [...this.#clusters.values()].sort((a, b) => compareText(a.id, b.id)).map(finished),
      findings: this.#findings,
    };
  }

  #change(building: Building, verdict: ClusterVerdict, by: DecisionId): void {
    switch (verdict.kind) {
      case "grow":
        this.#include(building.id, verdict.activities, by);
        return;
      case "shrink":
        this.#exclude(building, verdict.activities, by);
        return;
      case "merge":
        for (const other of verdict.clusters) this.#absorb(building, other, by);
        return;
      case "split":
        for (const { cluster, activities } of verdict.parts) this.#part(building, cluster, activities, by);
        return;
      case "keep-apart":
        for (const other of verdict.clusters ?? []) this.#keepApart(building, other, by);
        for (const key of (verdict.activities ?? []).map(activityKey)) this.#keepOut(building, key, by);
        return;
      case "promote":
        building.group = {
          name: verdict.group,
          ...(verdict.catalogue === undefined ? {} : { catalogue: verdict.catalogue }),
        };
        return;
      case "rename":
        building.name = verdict.name;
        return;
      case "form":
        return;
    }
  }

  /** A new cluster, unless there is one of this name. */
  #make(id: ClusterId, by: DecisionId, from?: ClusterId): boolean {
    if (this.#clusters.has(id)) {
      this.#tell("cluster-formed-twice", `Decision ${by} forms ${id}, which was formed before.`);
      return false;
    }
    const origin = from === undefined ? {} : { from };
    this.#clusters.set(id, { id, members: new Map(), excluded: new Set(), apart: new Map(), history: [by], ...origin });
    return true;
  }

  /** The cluster, where it can still be decided on. */
  #open(id: ClusterId, by: DecisionId): Building | undefined {
    const building = this.#clusters.get(id);
    if (building === undefined) this.#tell("cluster-unknown", `Decision ${by} is about ${id}, which was not formed.`);
    if (building?.mergedInto === undefined) return building;
    this.#tell("cluster-merged", `Decision ${by} is about ${id}, which had become part of ${building.mergedInto}.`);
    return undefined;
  }

  #include(id: ClusterId, activities: readonly ActivityRef[], by: DecisionId): void {
    const building = this.#clusters.get(id);
    for (const activity of activities) {
      const key = activityKey(activity);
      building?.excluded.delete(key);
      if (building?.members.has(key) === false) building.members.set(key, { activity, decision: by });
    }
  }

  #exclude(building: Building, activities: readonly ActivityRef[], by: DecisionId): void {
    for (const key of activities.map(activityKey)) {
      if (!building.members.delete(key))
        this.#tell("cluster-activity-missing", `Decision ${by} takes ${key} out of ${building.id}, which lacks it.`);
      building.excluded.add(key);
    }
  }

  #absorb(building: Building, other: ClusterId, by: DecisionId): void {
    const absorbed = other === building.id ? undefined : this.#open(other, by);
    if (absorbed === undefined) return;
    absorbed.mergedInto = building.id;
    absorbed.history.push(by);
    this.#include(
      building.id,
      [...absorbed.members.values()].map(({ activity }) => activity),
      by,
    );
    absorbed.members.clear();
    this.#inheritApart(building, absorbed);
  }

  /** What was kept apart from either is kept apart from the whole; the two themselves are one now. */
  #inheritApart(building: Building, absorbed: Building): void {
    building.apart.delete(absorbed.id);
    for (const [id, decision] of absorbed.apart) {
      const other = this.#clusters.get(id);
      other?.apart.delete(absorbed.id);
      if (other !== undefined && other !== building) this.#setApart(building, other, decision);
    }
    absorbed.apart.clear();
  }

  #keepApart(building: Building, id: ClusterId, by: DecisionId): void {
    if (id === building.id) return this.#tell("cluster-apart-void", `Decision ${by} keeps ${id} apart from itself.`);
    const other = this.#open(id, by);
    if (other === undefined) return;
    other.history.push(by);
    this.#setApart(building, other, by);
  }

  #setApart(one: Building, other: Building, by: DecisionId): void {
    one.apart.set(other.id, by);
    other.apart.set(one.id, by);
  }

  #keepOut(building: Building, key: string, by: DecisionId): void {
    if (!building.members.has(key)) building.excluded.add(key);
    else this.#tell("cluster-apart-void", `Decision ${by} keeps ${key} apart from ${building.id}, which has it.`);
  }

  #part(building: Building, part: ClusterId, activities: readonly ActivityRef[], by: DecisionId): void {
    if (!this.#make(part, by, building.id)) return;
    const there = activities.filter((activity) => building.members.has(activityKey(activity)));
    this.#exclude(building, activities, by);
    this.#include(part, there, by);
  }

  #tell(code: Parameters<typeof coreFinding>[0], message: string): void {
    this.#findings.push(coreFinding(code, message));
  }
}

function finished({ members, excluded, apart, history, ...rest }: Building): ActivityCluster {
  return {
    ...rest,
    members: [...members].sort(([a], [b]) => compareText(a, b)).map(([, member]) => member),
    excluded: [...excluded].sort(compareText),
    apart: [...apart]
      .sort(([a], [b]) => compareText(a, b))
      .map(([cluster, decision]): KeptApart => ({ cluster, decision })),
    history,
  };
}
