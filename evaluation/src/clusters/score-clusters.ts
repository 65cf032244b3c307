/** How well clusters agree with groups: each item counts, and each pair. */
export interface ClusterScore {
  /** B-cubed (Bagga and Baldwin 1998): mean share of an item's cluster that is of its group, and of its group that is in its cluster. */
  readonly precision: number;
  readonly recall: number;
  /** Share of the pairs in one cluster that are of one group. */
  readonly pairPrecision: number;
  /** Clusters of two or more, and those of them with one group only. */
  readonly clusters: number;
  readonly pure: number;
  /** Items in clusters of two or more, of all. */
  readonly clustered: number;
  readonly items: number;
}

/** Scores parts (lists of indexes) against the label of each index. */
export function scoreClusters(parts: readonly (readonly number[])[], labels: readonly string[]): ClusterScore {
  const sizes = counts(labels);
  const sum = { precision: 0, recall: 0, pairs: 0, same: 0, clusters: 0, pure: 0, clustered: 0 };
  for (const part of parts) {
    const inside = counts(part.map((index) => labels[index] ?? ""));
    for (const [label, count] of inside) {
      sum.precision += (count * count) / part.length;
      sum.recall += (count * count) / (sizes.get(label) ?? count);
      sum.same += (count * (count - 1)) / 2;
    }
    sum.pairs += (part.length * (part.length - 1)) / 2;
    if (part.length < 2) continue;
    sum.clusters += 1;
    sum.clustered += part.length;
    if (inside.size === 1) sum.pure += 1;
  }
  const items = labels.length;
  return {
    precision: sum.precision / items,
    recall: sum.recall / items,
    pairPrecision: sum.pairs === 0 ? 1 : sum.same / sum.pairs,
    clusters: sum.clusters,
    pure: sum.pure,
    clustered: sum.clustered,
    items,
  };
}

function counts(values: readonly string[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const value of values) found.set(value, (found.get(value) ?? 0) + 1);
  return found;
}
