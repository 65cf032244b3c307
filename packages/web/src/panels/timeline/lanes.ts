import type { TimelineItem } from "@kulla/api";

/** What the lanes are: systems, actors, sources, or one lane for all. */
export type LaneKind = "system" | "actor" | "source" | "all";

export const LANE_KINDS: readonly LaneKind[] = ["system", "actor", "source", "all"];

/** A lane with its events, in the order of time. */
export interface LaneOfItems {
  /** Undefined for the lane of what has no system, actor or source. */
  readonly name: string | undefined;
  readonly items: readonly TimelineItem[];
}

/** Sorts events into lanes: those with most events first, then by the first event; what belongs to none comes last. An event may stand in several. */
export function lanesOf(items: readonly TimelineItem[], kind: LaneKind): readonly LaneOfItems[] {
  if (kind === "all") return items.length === 0 ? [] : [{ name: undefined, items }];
  const lanes = new Map<string, TimelineItem[]>();
  const others: TimelineItem[] = [];
  for (const item of items) {
    const names = item.lanes[kind];
    if (names.length === 0) others.push(item);
    for (const name of names) {
      const lane = lanes.get(name) ?? [];
      lanes.set(name, lane);
      lane.push(item);
    }
  }
  // A map keeps the order in which its keys came: that of the lanes' first events.
  const named = [...lanes].map(([name, own]) => ({ name, items: own })).sort((a, b) => b.items.length - a.items.length);
  return others.length === 0 ? named : [...named, { name: undefined, items: others }];
}
