import { createHash } from "node:crypto";
import type { GraphPicture, NodeKind } from "@kulla/api";
import { nodeKey, saveView } from "@kulla/api";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { LayoutInput } from "../src/panels/graph/force-layout.ts";
import { changeGraph, isPartial, neighboursOf, shownNodes, WHOLE_GRAPH } from "../src/panels/graph/graph-state.ts";
import { layOut } from "../src/panels/graph/lay-out.ts";
import { PlacedGraph } from "../src/panels/graph/placed-graph.ts";
import { forgetOldViews, oldViews, stateOfView, viewToSave } from "../src/panels/graph/saved-views.ts";
import { layoutInput, spotsOf } from "../src/panels/graph/layout-input.ts";

const node = (id: string, kind: NodeKind = "party") => ({
  id,
  kind,
  name: id,
  statements: 1,
  marking: "TLP:GREEN" as const,
});
const edge = (from: number, to: number) => ({
  from,
  to,
  kinds: ["hit" as const],
  standing: "asserted" as const,
  statements: 1,
  marking: "TLP:GREEN" as const,
});

/** hub – a, b, c; c – far; alone */
const PICTURE: Pick<GraphPicture, "nodes" | "edges"> = {
  nodes: [node("hub", "incident"), node("a"), node("b", "malware"), node("c"), node("far"), node("alone", "malware")],
  edges: [edge(0, 1), edge(0, 2), edge(0, 3), edge(3, 4)],
};
const names = (state: typeof WHOLE_GRAPH) => [...shownNodes(PICTURE, state)].map((at) => PICTURE.nodes[at]?.id);
const near = neighboursOf(PICTURE);

describe("what of the graph is shown", () => {
  it("hides nodes and kinds, and shows all again", () => {
    const hidden = changeGraph(WHOLE_GRAPH, { do: "hide", node: "a" });
    const kindless = changeGraph(hidden, { do: "switch-kind", kind: "malware" });
    expect(names(kindless)).toEqual(["hub", "c", "far"]);
    expect(names(changeGraph(kindless, { do: "switch-kind", kind: "malware" }))).toEqual([
      "hub",
      "b",
      "c",
      "far",
      "alone",
    ]);
    expect(isPartial(kindless)).toBe(true);
    expect(changeGraph(kindless, { do: "show-all" })).toEqual(WHOLE_GRAPH);
    expect(isPartial(WHOLE_GRAPH)).toBe(false);
  });

  it("shows a node with its neighbours alone, and from there on the neighbours of others", () => {
    expect(near[3]).toEqual(["hub", "far"]);
    const only = changeGraph(WHOLE_GRAPH, { do: "only", node: "far", neighbours: near[4]! });
    expect(names(only)).toEqual(["c", "far"]);
    const wider = changeGraph(only, { do: "expand", node: "c", neighbours: near[3]! });
    expect(names(wider)).toEqual(["hub", "c", "far"]);
  });

  it("brings hidden neighbours back where they are asked for", () => {
    const hidden = changeGraph(WHOLE_GRAPH, { do: "hide", node: "a" });
    expect(names(changeGraph(hidden, { do: "expand", node: "hub", neighbours: near[0]! }))).toContain("a");
  });
});

describe("kept views", () => {
  const camera = { x: 0.4, y: 0.6, ratio: 0.5, angle: 0 };
  const state = {
    hiddenKinds: new Set<NodeKind>(["malware"]),
    hidden: new Set(["a"]),
    only: new Set(["hub", "a", "c"]),
  };
  const spots = new Map([
    ["hub", [1, 2.5] as const],
    ["far", [-3, 0] as const],
  ]);
  const ids = PICTURE.nodes.map(({ id }) => id);

  it("come back as they were kept, and are what the server takes", () => {
    const view = viewToSave("case", state, camera, 2000, spots);
    expect(saveView.body.parse({ name: "mine", state: view }).state).toEqual(view);
    expect(stateOfView("case", view, ids)).toEqual({ ...state, spots });
    const whole = viewToSave("case", WHOLE_GRAPH, camera, 2000, new Map());
    expect(stateOfView("case", whole, ids)).toEqual({ ...WHOLE_GRAPH, spots: undefined });
  });

  it("hold no name of a node, and nothing for another case", () => {
    const view = viewToSave("secret-case", { ...state, hidden: new Set(["actor:secret"]) }, camera, 2000, spots);
    expect(JSON.stringify(view)).not.toMatch(/secret|actor|hub|far/u);
    expect(stateOfView("another", view, ids)).toMatchObject({ hidden: new Set(), only: new Set(), spots: undefined });
  });

  it("show what there is now where nodes have gone", () => {
    const view = viewToSave("case", state, camera, 2000, spots);
    expect(stateOfView("case", view, ["hub", "new"])).toMatchObject({
      hidden: new Set(),
      only: new Set(["hub"]),
      spots: new Map([["hub", [1, 2.5]]]),
    });
  });

  it("are read from where the browser kept them before, for the same person and case only", () => {
    const old = `kulla.graph-views.${createHash("sha256").update("ana\ncase").digest("hex").slice(0, 16)}`;
    const hidden = [nodeKey("case", "a")];
    const kept = new Map([
      [old, JSON.stringify([{ name: "mine", hiddenKinds: ["malware"], hidden, camera, nodes: 9 }, { name: 1 }])],
    ]);
    const box = { getItem: (key: string) => kept.get(key) ?? null, removeItem: (key: string) => void kept.delete(key) };
    const views = oldViews(box, "ana", "case");
    expect(views).toEqual([
      { name: "mine", state: { panel: "graph", hiddenKinds: ["malware"], hidden, camera, nodes: 9 } },
    ]);
    expect(stateOfView("case", views[0]!.state, ids).hidden).toEqual(new Set(["a"]));
    expect(oldViews(box, "ben", "case")).toEqual([]);
    forgetOldViews(box, "ana", "case");
    expect(kept.size).toBe(0);
  });

  it("of the browser are none where they cannot be read", () => {
    const damaged = fc.oneof(fc.string(), fc.json(), fc.constant("[1]"), fc.constant('[{"name":"x","camera":{}}]'));
    fc.assert(
      fc.property(damaged, (text) => {
        for (const view of oldViews({ getItem: () => text }, "ana", "case"))
          expect(saveView.body.safeParse(view).success).toBe(true);
      }),
    );
  });
});

describe("the layout", () => {
  const settled = (input: LayoutInput): Float32Array => {
    const steps = [...layOut(input)];
    expect(steps.map(({ done }) => done)).toEqual(steps.map(({ done }) => done).sort((a, b) => a - b));
    expect(steps.at(-1)?.done).toBe(1);
    return steps.at(-1)!.positions();
  };
  const laidOut = (places: readonly number[]) => settled(layoutInput(PICTURE, places));
  const all = PICTURE.nodes.map((_node, place) => place);
  const far = (positions: Float32Array, a: number, b: number) =>
    Math.hypot(positions[a * 2]! - positions[b * 2]!, positions[a * 2 + 1]! - positions[b * 2 + 1]!);
  /** Ten hubs in a ring, and many around each. */
  const many = (count: number): LayoutInput => {
    const pairs = Array.from({ length: count - 10 }, (_none, at) => [at % 10, at + 10]);
    const ring = Array.from({ length: 10 }, (_none, at) => [at, (at + 1) % 10]);
    const edges = Uint32Array.from([...ring, ...pairs].flat());
    return { count, edges, weights: new Float32Array(edges.length / 2).fill(1) };
  };

  it("is the same each time", () => {
    expect(laidOut(all)).toEqual(laidOut(all));
  });

  it("brings what is related closer than what is not, and no two to one place", () => {
    const positions = laidOut(all);
    expect(far(positions, 3, 4)).toBeLessThan(far(positions, 1, 4));
    for (const a of all) for (const b of all) if (a !== b) expect(far(positions, a, b)).toBeGreaterThan(0.1);
    for (const value of positions) expect(Number.isFinite(value)).toBe(true);
  });

  it("brings many beside those they are related to, the same each time", () => {
    const positions = settled(many(1100));
    expect(settled(many(1100))).toEqual(positions);
    for (const value of positions) expect(Number.isFinite(value)).toBe(true);
    const nearest = (node: number) =>
      [...Array(10).keys()].reduce((best, hub) =>
        far(positions, node, hub) < far(positions, node, best) ? hub : best,
      );
    const nodes = Array.from({ length: 1090 }, (_none, at) => at + 10);
    expect(nodes.filter((one) => nearest(one) === one % 10).length).toBeGreaterThan(950);
  });

  it("puts what has no relation below the others", () => {
    const positions = laidOut(all);
    for (const place of [0, 1, 2, 3, 4]) expect(positions[5 * 2 + 1]).toBeLessThan(positions[place * 2 + 1]!);
  });

  it("takes the edges among the given nodes only", () => {
    expect([...layoutInput(PICTURE, [3, 4, 5]).edges]).toEqual([0, 1]);
    expect(laidOut([5])).toHaveLength(2);
    expect(laidOut([])).toHaveLength(0);
  });

  it("leaves nodes where they stood, and finds a place for a new one among its neighbours", () => {
    const content = { picture: PICTURE, places: all };
    const spots = spotsOf(content, laidOut(all));
    expect(settled(layoutInput(PICTURE, all, spots))).toEqual(laidOut(all));
    const without = new Map([...spots].filter(([id]) => id !== "far"));
    const again = settled(layoutInput(PICTURE, all, without));
    for (const at of [0, 1, 2, 3]) expect([again[at * 2], again[at * 2 + 1]]).toEqual([...spots.get(ids(at))!]);
    expect(far(again, 3, 4)).toBeLessThan(far(again, 1, 4));
  });

  const ids = (at: number): string => PICTURE.nodes[at]!.id;
});

describe("PlacedGraph", () => {
  // 0 at the origin, 1 to the right of it, 2 above it; lines from 0 to both.
  const placed = new PlacedGraph(4, Uint32Array.from([0, 1, 0, 2]));
  placed.positions = Float32Array.from([0, 0, 10, 0, 0, 10, 50, 50]);
  const all = () => true;

  it.each([
    [4, 0.5, 0],
    [0.5, 4, 1],
    [10.8, 0, 0],
    [12, 0, undefined],
    [50, 50, undefined],
  ])("finds the line at (%d, %d): %s", (x, y, edge) => {
    expect(placed.edgeAt({ x, y }, 1, all)).toBe(edge);
  });

  it.each([
    [0.5, 0.5, 0],
    [9.2, 0, 1],
    [5, 5, undefined],
    [51, 50, 3],
  ])("finds the node at (%d, %d): %s", (x, y, node) => {
    expect(placed.nodeAt({ x, y }, all, () => 2)).toBe(node);
  });

  it("finds neither what is hidden, nor a line to it", () => {
    const shown = (node: number) => node !== 1;
    expect(placed.nodeAt({ x: 10, y: 0 }, shown, () => 2)).toBeUndefined();
    expect(placed.edgeAt({ x: 4, y: 0 }, 1, shown)).toBe(undefined);
    expect(placed.edgeAt({ x: 0, y: 4 }, 1, shown)).toBe(1);
  });

  it("knows the lines of each node, and who is at their other end", () => {
    expect([...placed.edgesOf(0)].map((edge) => placed.across(edge, 0))).toEqual([1, 2]);
    expect([...placed.edgesOf(2)].map((edge) => placed.across(edge, 2))).toEqual([0]);
    expect([0, 1, 2, 3].map((node) => placed.degree(node))).toEqual([2, 1, 1, 0]);
  });
});
