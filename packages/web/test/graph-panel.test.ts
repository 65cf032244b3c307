import type { GraphPicture, NodeKind } from "@kulla/api";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ForceLayout } from "../src/panels/graph/force-layout.ts";
import { changeGraph, isPartial, neighboursOf, shownNodes, WHOLE_GRAPH } from "../src/panels/graph/graph-state.ts";
import { nearestEdge } from "../src/panels/graph/nearest-edge.ts";
import { readViews, stateOfView, VIEW_LIMIT, viewToSave, writeViews } from "../src/panels/graph/saved-views.ts";
import { layoutInput } from "../src/panels/graph/use-layout.ts";

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
  const storage = () => {
    const kept = new Map<string, string>();
    return {
      kept,
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => void kept.set(key, value),
      removeItem: (key: string) => void kept.delete(key),
    };
  };
  const camera = { x: 0.4, y: 0.6, ratio: 0.5, angle: 0 };
  const state = {
    hiddenKinds: new Set<NodeKind>(["malware"]),
    hidden: new Set(["a"]),
    only: new Set(["hub", "a", "c"]),
  };
  const ids = PICTURE.nodes.map(({ id }) => id);

  it("come back as they were kept, for the same person and case only", () => {
    const box = storage();
    const view = viewToSave("case", "my view", state, camera, 2000);
    expect(writeViews(box, "ana", "case", [view])).toBe(true);
    const [read] = readViews(box, "ana", "case");
    expect(read).toEqual(view);
    expect(stateOfView("case", read!, ids)).toEqual(state);
    expect(readViews(box, "ben", "case")).toEqual([]);
    expect(readViews(box, "ana", "another")).toEqual([]);
    writeViews(box, "ana", "case", []);
    expect(box.kept.size).toBe(0);
  });

  it("hold no name of the case, of a node, or of the person", () => {
    const box = storage();
    const secret = { ...state, hidden: new Set(["actor:secret"]), only: new Set(["system:secret"]) };
    writeViews(box, "ana", "secret-case", [viewToSave("secret-case", "mine", secret, camera, 2000)]);
    for (const [key, value] of box.kept) expect(key + value).not.toMatch(/secret|ana|actor|system/u);
  });

  it("show what there is now where nodes have gone", () => {
    const view = viewToSave("case", "v", state, camera, 2000);
    expect(stateOfView("case", view, ["hub", "new"])).toMatchObject({ hidden: new Set(), only: new Set(["hub"]) });
  });

  it("are none where what is stored cannot be read", () => {
    const damaged = fc.oneof(fc.string(), fc.json(), fc.constant("[1]"), fc.constant('[{"name":"x","camera":{}}]'));
    fc.assert(
      fc.property(damaged, (text) => {
        for (const view of readViews({ getItem: () => text }, "ana", "case")) expect(typeof view.name).toBe("string");
      }),
    );
    const view = viewToSave("case", "v", WHOLE_GRAPH, camera, 1);
    const box = storage();
    writeViews(
      box,
      "ana",
      "case",
      Array.from({ length: VIEW_LIMIT + 5 }, () => view),
    );
    expect(readViews(box, "ana", "case")).toHaveLength(VIEW_LIMIT);
    const full = {
      ...box,
      setItem: () => {
        throw new Error("full");
      },
    };
    expect(writeViews(full, "ana", "case", [view])).toBe(false);
  });
});

describe("the layout", () => {
  const laidOut = (places: readonly number[], steps = 200) => {
    const layout = new ForceLayout(layoutInput(PICTURE, places));
    layout.step(steps);
    return layout.positions();
  };
  const all = PICTURE.nodes.map((_node, place) => place);
  const far = (positions: Float32Array, a: number, b: number) =>
    Math.hypot(positions[a * 2]! - positions[b * 2]!, positions[a * 2 + 1]! - positions[b * 2 + 1]!);

  it("is the same each time", () => {
    expect(laidOut(all)).toEqual(laidOut(all));
  });

  it("brings what is related closer than what is not, and no two to one place", () => {
    const positions = laidOut(all);
    expect(far(positions, 3, 4)).toBeLessThan(far(positions, 1, 4));
    for (const a of all) for (const b of all) if (a !== b) expect(far(positions, a, b)).toBeGreaterThan(0.1);
    for (const value of positions) expect(Number.isFinite(value)).toBe(true);
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
});

describe("nearestEdge", () => {
  const line = (id: string, a: readonly [number, number], b: readonly [number, number]) => ({
    id,
    a: { x: a[0], y: a[1] },
    b: { x: b[0], y: b[1] },
  });
  const lines = [line("flat", [0, 0], [10, 0]), line("steep", [0, 0], [0, 10]), line("dot", [5, 5], [5, 5])];

  it.each([
    [4, 0.5, "flat"],
    [0.5, 4, "steep"],
    [5.2, 5.2, "dot"],
    [10.8, 0, "flat"],
  ])("of (%d, %d) is %s", (x, y, id) => {
    expect(nearestEdge(lines, { x, y }, 1)?.id).toBe(id);
  });

  it("is none beyond reach", () => {
    expect(nearestEdge(lines, { x: 12, y: 0 }, 1)).toBeUndefined();
    expect(nearestEdge([], { x: 0, y: 0 }, 1)).toBeUndefined();
  });
});
