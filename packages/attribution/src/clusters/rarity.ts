import type { Activity } from "./activity.ts";

/** How often features are seen in what is known beside the activities themselves: the reports that the catalogue cites. */
export interface Background {
  /** Number of reports. */
  readonly size: number;
  /** In how many of them, by id of the feature. */
  readonly counts: ReadonlyMap<string, number>;
}

export const NO_BACKGROUND: Background = { size: 0, counts: new Map() };

/** How rare a feature is among the activities and the background, in nats: −ln of its share. */
export type Rarity = (feature: string) => number;

/** Counts each feature once for an activity. A feature that nothing has is as rare as one that half an activity has. */
export function rarityOf(activities: readonly Activity[], background: Background = NO_BACKGROUND): Rarity {
  const counts = new Map<string, number>();
  for (const { features } of activities) for (const { id } of features) counts.set(id, (counts.get(id) ?? 0) + 1);
  const size = activities.length + background.size + 1;
  return (feature) => {
    const seen = (counts.get(feature) ?? 0) + (background.counts.get(feature) ?? 0);
    return Math.log(size / (seen + 0.5));
  };
}
