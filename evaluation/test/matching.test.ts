import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { figuresOf, round3 } from "../src/figures.ts";
import { maximumMatching } from "../src/matching.ts";

/** The size of the largest matching, by trying everything. */
function largest(edges: readonly (readonly boolean[])[], from = 0, taken = new Set<number>()): number {
  const row = edges[from];
  if (row === undefined) return 0;
  const without = largest(edges, from + 1, taken);
  const withEdge = row.map((fits, to) =>
    fits && !taken.has(to) ? 1 + largest(edges, from + 1, new Set([...taken, to])) : 0,
  );
  return Math.max(without, ...withEdge);
}

describe("maximumMatching", () => {
  it("is one to one, uses only edges, and is as large as can be", () => {
    const graphs = fc.array(fc.array(fc.boolean(), { minLength: 5, maxLength: 5 }), { maxLength: 5 });
    fc.assert(
      fc.property(graphs, (edges) => {
        const columns = [0, 1, 2, 3, 4];
        const pairs = maximumMatching(edges, columns, (row, column) => row[column] === true);
        expect(new Set(pairs.map(([left]) => left)).size).toBe(pairs.length);
        expect(new Set(pairs.map(([, right]) => right)).size).toBe(pairs.length);
        expect(pairs.every(([left, right]) => edges[left]?.[right])).toBe(true);
        expect(pairs).toHaveLength(largest(edges));
      }),
    );
  });
});

describe("figures", () => {
  it("rounds halves to even at the third digit, and all else to the nearest", () => {
    expect([1 / 16, 3 / 16, 5 / 16, 2 / 3, 0.0005, 1].map(round3)).toEqual([0.062, 0.188, 0.312, 0.667, 0.001, 1]);
  });

  it("calls nothing predicted where nothing was wanted perfect", () => {
    expect(figuresOf(0, 0, 0)).toMatchObject({ P: 1, R: 1, F1: 1 });
    expect(figuresOf(0, 0, 3)).toMatchObject({ P: 0, R: 0, F1: 0 });
    expect(figuresOf(0, 2, 0)).toMatchObject({ P: 0, R: 1, F1: 0 });
  });
});
