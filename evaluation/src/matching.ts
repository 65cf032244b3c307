/**
 * One-to-one matching of the largest size, by augmenting paths (Kuhn). Both lists are tried in their order, and the pairs come
 * in the order in which the right side was first taken: sums over them are then the same to the last bit as the reference's.
 *
 * @returns pairs of indices [left, right]
 */
export function maximumMatching<L, R>(
  left: readonly L[],
  right: readonly R[],
  fits: (l: L, r: R) => boolean,
): (readonly [left: number, right: number])[] {
  const edges = left.map((l) => right.flatMap((r, index) => (fits(l, r) ? [index] : [])));
  const takenBy = new Map<number, number>();

  const augment = (from: number, seen: Set<number>): boolean => {
    for (const to of edges[from] ?? []) {
      if (seen.has(to)) continue;
      seen.add(to);
      const holder = takenBy.get(to);
      if (holder === undefined || augment(holder, seen)) {
        takenBy.set(to, from);
        return true;
      }
    }
    return false;
  };

  left.forEach((_, index) => augment(index, new Set()));
  return Array.from(takenBy, ([to, from]) => [from, to] as const);
}
