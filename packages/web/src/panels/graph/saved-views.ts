import type { GraphViewState } from "@kulla/api";
import { graphViewState, nodeKey, nodeKind } from "@kulla/api";
import { sha256OfText } from "@kulla/core";
import type { Camera } from "./drawn.ts";
import type { GraphState } from "./graph-state.ts";
import type { Spots } from "./layout-input.ts";

/** What is shown now, as it is kept: nodes by their keys, so that nothing of the case is in it. */
export function viewToSave(
  caseName: string,
  { hiddenKinds, hidden, only }: GraphState,
  camera: Camera,
  nodes: number,
  spots: Spots,
): GraphViewState {
  const keysOf = (ids: Iterable<string>) => [...ids].map((id) => nodeKey(caseName, id)).sort();
  const { x, y, ratio, angle } = camera;
  return {
    panel: "graph",
    nodes,
    hiddenKinds: [...hiddenKinds].sort(),
    hidden: keysOf(hidden),
    ...(only !== undefined && { only: keysOf(only) }),
    camera: { x, y, ratio, angle },
    places: {
      keys: [...spots.keys()].map((id) => nodeKey(caseName, id)),
      at: [...spots.values()].flat().map((value) => Math.round(value * 10) / 10),
    },
  };
}

/** What a kept view shows of the nodes that there are now. */
export function stateOfView(
  caseName: string,
  { hiddenKinds, hidden, only, places }: GraphViewState,
  ids: readonly string[],
): GraphState {
  const byKey = new Map(ids.map((id) => [nodeKey(caseName, id), id]));
  const found = (keys: readonly string[]) => new Set(keys.flatMap((key) => byKey.get(key) ?? []));
  const spots = new Map(
    (places?.keys ?? []).flatMap((key, at) => {
      const id = byKey.get(key);
      return id === undefined ? [] : [[id, [places?.at[at * 2] ?? 0, places?.at[at * 2 + 1] ?? 0] as const] as const];
    }),
  );
  return {
    hiddenKinds: new Set(nodeKind.options.filter((kind) => hiddenKinds.includes(kind))),
    hidden: found(hidden),
    only: only === undefined ? undefined : found(only),
    spots: spots.size === 0 ? undefined : spots,
  };
}

/** What Kulla before 0.2 kept views under in the browser. */
const oldKey = (account: string, caseName: string): string =>
  `kulla.graph-views.${sha256OfText(`${account}\n${caseName}`).slice(0, 16)}`;

/** Views that are still kept in the browser, to be brought to the server; what cannot be read is none. */
export function oldViews(
  storage: Pick<Storage, "getItem">,
  account: string,
  caseName: string,
): readonly { readonly name: string; readonly state: GraphViewState }[] {
  try {
    const read: unknown = JSON.parse(storage.getItem(oldKey(account, caseName)) ?? "[]");
    return Array.isArray(read) ? read.flatMap(oldView) : [];
  } catch {
    return [];
  }
}

/** They are on the server now. */
export function forgetOldViews(storage: Pick<Storage, "removeItem">, account: string, caseName: string): void {
  storage.removeItem(oldKey(account, caseName));
}

function oldView(view: unknown): readonly { readonly name: string; readonly state: GraphViewState }[] {
  if (typeof view !== "object" || view === null || !("name" in view)) return [];
  const { name, ...rest } = view;
  const state = graphViewState.safeParse({ panel: "graph", ...rest });
  return typeof name === "string" && name.trim() !== "" && state.success
    ? [{ name: name.trim(), state: state.data }]
    : [];
}
