import { seededRandom } from "./seeded-random.ts";

/** A figure with the bounds of its 95 % interval. */
export interface Interval {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

const RESAMPLES = 1000;
const SEED = 20_251_101;

/**
 * A figure with its 95 % interval by the bootstrap over clusters: cases of one group hang together, so that whole groups are drawn. The same inputs give the
 * same interval.
 */
export function interval<T>(
  items: readonly T[],
  clusterOf: (item: T) => string,
  figure: (items: readonly T[]) => number,
): Interval {
  const clusters = new Map<string, T[]>();
  for (const item of items) clusters.set(clusterOf(item), [...(clusters.get(clusterOf(item)) ?? []), item]);
  const all = [...clusters.values()];
  const random = seededRandom(SEED);
  const values = Array.from({ length: RESAMPLES }, () => {
    const drawn = all.flatMap(() => all[Math.floor(random() * all.length)] ?? []);
    return figure(drawn);
  }).sort((a, b) => a - b);
  return {
    value: figure(items),
    low: values[Math.floor(RESAMPLES * 0.025)] ?? 0,
    high: values[Math.ceil(RESAMPLES * 0.975) - 1] ?? 0,
  };
}
