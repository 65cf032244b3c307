import type { GraphPicture } from "@kulla/api";
import type { LayoutInput } from "./force-layout.ts";

/** Where nodes are, by their ids. */
export type Spots = ReadonlyMap<string, readonly [x: number, y: number]>;

/** Where the nodes of a drawing are. */
export function spotsOf(
  { picture, places }: { readonly picture: Pick<GraphPicture, "nodes">; readonly places: readonly number[] },
  positions: Float32Array,
): Spots {
  return new Map(
    places.map((place, at) => [
      picture.nodes[place]?.id ?? "",
      [positions[at * 2] ?? 0, positions[at * 2 + 1] ?? 0] as const,
    ]),
  );
}

/** The edges among the given nodes, as places in their list, and where nodes stand already. */
export function layoutInput(
  { nodes, edges }: Pick<GraphPicture, "nodes" | "edges">,
  places: readonly number[],
  spots?: Spots,
): LayoutInput {
  const at = new Map(places.map((place, index) => [place, index]));
  const inside = edges.flatMap(({ from, to, statements }) => {
    const [one, other] = [at.get(from), at.get(to)];
    return one === undefined || other === undefined || one === other ? [] : [{ one, other, statements }];
  });
  const pairs = new Uint32Array(inside.length * 2);
  const weights = new Float32Array(inside.length);
  for (const [index, { one, other, statements }] of inside.entries()) {
    pairs.set([one, other], index * 2);
    weights[index] = 1 + Math.log2(Math.max(statements, 1)) / 4;
  }
  return {
    count: places.length,
    edges: pairs,
    weights,
    ...(spots !== undefined && { seeds: seedsOf(nodes, places, spots) }),
  };
}

function seedsOf(nodes: GraphPicture["nodes"], places: readonly number[], spots: Spots): Float32Array {
  const seeds = new Float32Array(places.length * 2).fill(NaN);
  for (const [at, place] of places.entries()) {
    const spot = spots.get(nodes[place]?.id ?? "");
    if (spot !== undefined) seeds.set(spot, at * 2);
  }
  return seeds;
}
