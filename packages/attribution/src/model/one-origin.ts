import type { Row } from "./row.ts";

/** Origins of each row as numbers, which are faster to compare. */
export function originNumbers(rows: readonly Row[]): readonly (readonly number[])[] {
  const numbers = new Map<string, number>();
  return rows.map(({ item }) =>
    item.origins.map((origin) => {
      const number = numbers.get(origin) ?? numbers.size;
      numbers.set(origin, number);
      return number;
    }),
  );
}

/** Of rows that share an origin only the first: give them in the order of their strength. */
export function oneOfEachOrigin(
  rows: readonly number[],
  origins: readonly (readonly number[])[],
  without: ReadonlySet<number>,
): readonly number[] {
  const taken = new Set<number>();
  const first: number[] = [];
  for (const index of rows) {
    if (without.has(index)) continue;
    const own = origins[index] ?? NONE;
    if (own.some((origin) => taken.has(origin))) continue;
    for (const origin of own) taken.add(origin);
    first.push(index);
  }
  return first;
}

const NONE: readonly number[] = [];
