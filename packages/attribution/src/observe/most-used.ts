import { compareText } from "../order.ts";

/** The commonest value; of equals the longest, then the first by code units. Undefined for none. */
export function mostUsed(values: readonly string[]): string | undefined {
  const uses = new Map<string, number>();
  for (const value of values) uses.set(value, (uses.get(value) ?? 0) + 1);
  const ranked = [...uses].sort(([a, m], [b, n]) => n - m || b.length - a.length || compareText(a, b));
  return ranked[0]?.[0];
}
