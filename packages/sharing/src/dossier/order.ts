/** Code unit order: the same on every machine, whatever its language. */
export function inOrder(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}

/** Values grouped by key, in the order in which the keys first appear. */
export function groupBy<T>(values: Iterable<T>, keyOf: (value: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const value of values) {
    const key = keyOf(value);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [value]);
    else group.push(value);
  }
  return groups;
}

/** The distinct values, in the order in which they first appear. */
export function distinct<T>(values: Iterable<T>): T[] {
  return [...new Set(values)];
}
