import type { GraphPicture, NodeKind } from "@kulla/api";
import type { Spots } from "./layout-input.ts";

/** What a person has hidden, and what alone is looked at. */
export interface GraphState {
  readonly hiddenKinds: ReadonlySet<NodeKind>;
  /** Ids of nodes. */
  readonly hidden: ReadonlySet<string>;
  /** Ids of the only nodes that are shown; undefined: all. */
  readonly only: ReadonlySet<string> | undefined;
  /** Where nodes stood in a view that was opened; undefined: they find their places. */
  readonly spots?: Spots | undefined;
}

export const WHOLE_GRAPH: GraphState = { hiddenKinds: new Set(), hidden: new Set(), only: undefined };

export type GraphAction =
  | { readonly do: "hide"; readonly node: string }
  | { readonly do: "switch-kind"; readonly kind: NodeKind }
  /** Shows a node with its neighbours, and nothing else. */
  | { readonly do: "only"; readonly node: string; readonly neighbours: Iterable<string> }
  /** Shows the neighbours of a node too, those that were hidden among them. */
  | { readonly do: "expand"; readonly node: string; readonly neighbours: Iterable<string> }
  | { readonly do: "show-all" }
  | { readonly do: "restore"; readonly state: GraphState };

export function changeGraph(state: GraphState, action: GraphAction): GraphState {
  switch (action.do) {
    case "hide":
      return { ...state, hidden: new Set([...state.hidden, action.node]) };
    case "switch-kind": {
      const kinds = new Set(state.hiddenKinds);
      if (!kinds.delete(action.kind)) kinds.add(action.kind);
      return { ...state, hiddenKinds: kinds };
    }
    case "only":
      return withShown({ ...state, only: new Set(), spots: undefined }, [action.node, ...action.neighbours]);
    case "expand":
      return withShown(state, [action.node, ...action.neighbours]);
    case "show-all":
      return WHOLE_GRAPH;
    case "restore":
      return action.state;
  }
}

function withShown(state: GraphState, nodes: readonly string[]): GraphState {
  const hidden = new Set(state.hidden);
  for (const node of nodes) hidden.delete(node);
  return { ...state, hidden, only: state.only === undefined ? undefined : new Set([...state.only, ...nodes]) };
}

type Picture = Pick<GraphPicture, "nodes" | "edges">;

/** Places of the nodes that are shown. */
export function shownNodes({ nodes }: Picture, { hiddenKinds, hidden, only }: GraphState): ReadonlySet<number> {
  const shown = new Set<number>();
  for (const [place, { id, kind }] of nodes.entries())
    if (!hiddenKinds.has(kind) && !hidden.has(id) && only?.has(id) !== false) shown.add(place);
  return shown;
}

/** Ids of the neighbours of each node, by its place. */
export function neighboursOf({ nodes, edges }: Picture): readonly (readonly string[])[] {
  const neighbours = nodes.map((): string[] => []);
  for (const { from, to } of edges) {
    const [one, other] = [nodes[from], nodes[to]];
    if (one === undefined || other === undefined) continue;
    neighbours[from]?.push(other.id);
    neighbours[to]?.push(one.id);
  }
  return neighbours;
}

/** Whether something is hidden. */
export function isPartial({ hiddenKinds, hidden, only }: GraphState): boolean {
  return hiddenKinds.size > 0 || hidden.size > 0 || only !== undefined;
}
