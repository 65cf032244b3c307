import type { GraphEdgeItem, GraphNodeItem } from "@kulla/api";
import { graphEdge, graphNode, listEdges, listNodes, readGraph, readNode } from "@kulla/api";
import type { PictureBody } from "@kulla/casework";
import { pairFacet } from "@kulla/casework";
import type { Call, ServedRoute } from "../handle.ts";
import { serve } from "../handle.ts";
import { asReply, freshnessOf, readViewPage, readViewRow } from "../read-view.ts";
import { requireCase } from "../require-case.ts";

/** The graph of a case: the picture, its nodes, its relations. */
export const GRAPH_ROUTES: readonly ServedRoute[] = [
  serve(readGraph, async (call) => {
    await requireCase(call, call.params.case);
    return readPicture(call);
  }),

  serve(listNodes, async (call) => {
    await requireCase(call, call.params.case);
    const { kind, words, cursor, limit } = call.query;
    const { items, ...page } = await readViewPage(call, {
      caseName: call.params.case,
      panel: "graph.nodes",
      limit,
      ...(kind !== undefined && { facets: { kind } }),
      ...(words !== undefined && words.trim() !== "" && { words }),
      ...(cursor !== undefined && { cursor }),
    });
    return { ...page, items: items.map((body): GraphNodeItem => graphNode.parse(body)) };
  }),

  serve(readNode, async (call) => {
    await requireCase(call, call.params.case);
    const { value, freshness } = await readViewRow(call, call.params.case, "graph.nodes", call.query.id);
    return { freshness, ...(value !== undefined && { value: graphNode.parse(value) }) };
  }),

  serve(listEdges, async (call) => {
    await requireCase(call, call.params.case);
    const { node, with: other, kind, standing, cursor, limit } = call.query;
    const { items, ...page } = await readViewPage(call, {
      caseName: call.params.case,
      panel: "graph.edges",
      limit,
      facets: {
        ...(node !== undefined && other === undefined && { node: [node] }),
        ...(node !== undefined && other !== undefined && { pair: [pairFacet(node, other)] }),
        ...(kind !== undefined && { kind }),
        ...(standing !== undefined && { standing }),
      },
      ...(cursor !== undefined && { cursor }),
    });
    return { ...page, items: items.map((body): GraphEdgeItem => graphEdge.parse(body)) };
  }),
];

/** Stretches of the picture hold nodes by rank, so that the first ones are the graph of the most connected. */
async function readPicture(call: Call<typeof readGraph>) {
  const { viewer, workbench, params, query } = call;
  const base = { caseName: params.case, clearance: viewer.clearance };
  const stretches = { ...base, panel: "graph.picture", range: [0, query.nodes - 1] as const, limit: 500 };
  const [picture, nodes, edges] = await Promise.all([
    workbench.views.page(stretches),
    workbench.views.page({ ...base, panel: "graph.nodes", limit: 1 }),
    workbench.views.page({ ...base, panel: "graph.edges", limit: 1 }),
  ]);
  const bodies = (picture?.items ?? []).map(({ body }) => body as PictureBody);
  const shown = bodies.flatMap((body) => body.nodes).slice(0, query.nodes);
  return asReply(readGraph, {
    freshness: freshnessOf(picture?.revision),
    nodes: shown,
    edges: bodies.flatMap((body) => body.edges).filter(({ from, to }) => Math.max(from, to) < shown.length),
    total: nodes?.total ?? 0,
    totalEdges: edges?.total ?? 0,
  });
}
