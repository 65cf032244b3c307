import type { GraphPicture } from "@kulla/api";
import { useEffect, useState } from "react";
import type { LayoutInput } from "./force-layout.ts";
import type { LayoutProgress } from "./layout.worker.ts";

/** Where nodes are: `places` of the picture, x and y of each. */
export interface Layout {
  readonly places: readonly number[];
  readonly positions: Float32Array;
  /** 0 to 1. */
  readonly done: number;
}

/** Lays out the given nodes of a picture in a worker; undefined until the first places are found. */
export function useLayout(picture: GraphPicture, places: readonly number[]): Layout | undefined {
  const [layout, setLayout] = useState<Layout & { readonly of: readonly number[] }>();
  useEffect(() => {
    const worker = new Worker(new URL("./layout.worker.ts", import.meta.url), { type: "module" });
    worker.onmessage = ({ data }: MessageEvent<LayoutProgress>) => setLayout({ of: places, places, ...data });
    worker.postMessage(layoutInput(picture, places));
    return () => worker.terminate();
  }, [picture, places]);
  return layout?.of === places ? layout : undefined;
}

/** The edges among the given nodes, as places in their list. */
export function layoutInput({ edges }: Pick<GraphPicture, "edges">, places: readonly number[]): LayoutInput {
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
  return { count: places.length, edges: pairs, weights };
}
