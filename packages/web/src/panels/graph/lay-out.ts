import type { LayoutInput } from "./force-layout.ts";
import { ForceLayout } from "./force-layout.ts";

/** A layout that goes on. */
export interface LayoutStep {
  /** 0 to 1. */
  readonly done: number;
  /** x and y of each node as they are now. */
  readonly positions: () => Float32Array;
}

/** Nodes, the most connected first, that find their places before the others come to them. */
const CORE = 1000;

/** A seeded share from which on what has a place keeps it. */
const MOSTLY = 0.8;

/** Pixels, about, between nodes that come to the same place. */
const ROOM = 8;

/** Angle between two that follow each other, see `ForceLayout`. */
const GOLDEN = Math.PI * (3 - Math.sqrt(5));

/**
 * Finds places for the nodes of a graph, a step at a time. Of many nodes the most connected come first, then the others beside those they are related
 * to: that takes a fifth of the steps. Nodes that have a place keep it where only few are new. The same input gives the same places.
 */
export function* layOut(input: LayoutInput): Generator<LayoutStep, undefined, undefined> {
  const seeded = seededShare(input);
  if (seeded === 1) {
    yield { done: 1, positions: () => input.seeds ?? new Float32Array() };
    return;
  }
  if (seeded >= MOSTLY) return yield* run(new ForceLayout(besideOthers(input), true), 60, 0, 1);
  if (input.count <= CORE || seeded > 0) {
    const steps = input.count <= 300 ? 400 : 250;
    return yield* run(new ForceLayout(seeded > 0 ? besideOthers(input) : input), steps, 0, 1);
  }
  const core = new ForceLayout(coreOf(input));
  const withCore = (): LayoutInput => ({ ...input, seeds: padded(core.positions(), input.count) });
  for (const { done } of run(core, 200, 0, 0.25)) yield { done, positions: () => besideOthers(withCore()).seeds };
  yield* run(new ForceLayout(besideOthers(withCore())), input.count <= 4000 ? 120 : 80, 0.25, 1);
}

function* run(
  layout: ForceLayout,
  steps: number,
  from: number,
  to: number,
): Generator<LayoutStep, undefined, undefined> {
  for (let step = 1; step <= steps; step += 1) {
    layout.step(1);
    yield { done: step === steps ? to : from + ((to - from) * step) / steps, positions: () => layout.positions() };
  }
}

function seededShare({ count, seeds }: LayoutInput): number {
  if (seeds === undefined || count === 0) return count === 0 ? 1 : 0;
  let found = 0;
  for (let at = 0; at < count; at += 1) if (hasPlace(seeds, at)) found += 1;
  return found / count;
}

const hasPlace = (seeds: Float32Array, at: number): boolean => !Number.isNaN(seeds[at * 2] ?? NaN);

function coreOf({ edges, weights }: LayoutInput): LayoutInput {
  const inside = [...weights.keys()].filter((at) => Math.max(edges[at * 2] ?? 0, edges[at * 2 + 1] ?? 0) < CORE);
  return {
    count: CORE,
    edges: Uint32Array.from(inside.flatMap((at) => [edges[at * 2] ?? 0, edges[at * 2 + 1] ?? 0])),
    weights: Float32Array.from(inside, (at) => weights[at] ?? 1),
  };
}

function padded(positions: Float32Array, count: number): Float32Array {
  const all = new Float32Array(count * 2).fill(NaN);
  all.set(positions);
  return all;
}

/** Gives each node without a place one in the midst of those it is related to; of those without any, in turn, around all. */
function besideOthers(input: LayoutInput): LayoutInput & { readonly seeds: Float32Array } {
  const { count, edges } = input;
  const seeds = Float32Array.from(input.seeds ?? new Float32Array(count * 2).fill(NaN));
  const sums = new Float64Array(count * 3);
  const add = (to: number, from: number) => {
    if (!hasPlace(seeds, from)) return;
    sums[to * 3] = (sums[to * 3] ?? 0) + (seeds[from * 2] ?? 0);
    sums[to * 3 + 1] = (sums[to * 3 + 1] ?? 0) + (seeds[from * 2 + 1] ?? 0);
    sums[to * 3 + 2] = (sums[to * 3 + 2] ?? 0) + 1;
  };
  for (let at = 0; at < edges.length; at += 2) {
    add(edges[at] ?? 0, edges[at + 1] ?? 0);
    add(edges[at + 1] ?? 0, edges[at] ?? 0);
  }
  for (let at = 0, added = 0; at < count; at += 1) {
    if (hasPlace(seeds, at)) continue;
    added += 1;
    const near = sums[at * 3 + 2] ?? 0;
    // Many come beside the same one: on a sunflower around it, so that no two stand on each other.
    const radius = ROOM * Math.sqrt(near === 0 ? count : added % 997);
    seeds[at * 2] = (near === 0 ? 0 : (sums[at * 3] ?? 0) / near) + radius * Math.cos(added * GOLDEN);
    seeds[at * 2 + 1] = (near === 0 ? 0 : (sums[at * 3 + 1] ?? 0) / near) + radius * Math.sin(added * GOLDEN);
  }
  return { ...input, seeds };
}
