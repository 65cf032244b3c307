import { listEdges, listNodes, readGraph, readNode } from "@kulla/api";
import type { PictureBody } from "@kulla/casework";
import { pairFacet, PICTURE_STRETCH } from "@kulla/casework";
import type { Call, ServedRoute } from "../handle.ts";
import { FROM_VIEWS, serve } from "../handle.ts";
import { pictureOf } from "../picture.ts";
import { asReply, readViewPage, readViewRow } from "../read-view.ts";
import { requireCase } from "../require-case.ts";

/** The graph of a case: the picture, its nodes, its relations. */
export const GRAPH_ROUTES: readonly ServedRoute[] = [
  serve(readGraph, async (call) => {
    await requireCase(call, call.params.case);
    return readPicture(call);
  }),

  serve(
    listNodes,
    async (call) => {
      await requireCase(call, call.params.case);
      const { kind, words, cursor, limit } = call.query;
      const page = await readViewPage(call, {
        caseName: call.params.case,
        panel: "graph.nodes",
        limit,
        ...(kind !== undefined && { facets: { kind } }),
        ...(words !== undefined && words.trim() !== "" && { words }),
        ...(cursor !== undefined && { cursor }),
      });
      return asReply(listNodes, page);
    },
    FROM_VIEWS,
  ),

  serve(
    readNode,
    async (call) => {
      await requireCase(call, call.params.case);
      return asReply(readNode, await readViewRow(call, call.params.case, "graph.nodes", call.query.id));
    },
    FROM_VIEWS,
  ),

  serve(
    listEdges,
    async (call) => {
      await requireCase(call, call.params.case);
      const { node, with: other, kind, standing, cursor, limit } = call.query;
      const page = await readViewPage(call, {
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
      return asReply(listEdges, page);
    },
    FROM_VIEWS,
  ),
];

/** Stretches of the picture hold nodes by rank, so that the first ones are the graph of the most connected. */
async function readPicture(call: Call<typeof readGraph>) {
  const { viewer, workbench, params, query } = call;
  const base = { caseName: params.case, clearance: viewer.clearance };
  const [first, last] = [query.from, query.from + query.nodes - 1];
  const [picture, nodes, edges] = await Promise.all([
    pictureOf(call, params.case, [first, last]),
    workbench.views.page({ ...base, panel: "graph.nodes", limit: 1 }),
    workbench.views.page({ ...base, panel: "graph.edges", limit: 1 }),
  ]);
  const bodies = picture.items as PictureBody[];
  const start = first - (first % PICTURE_STRETCH);
  const isWanted = (rank: number) => rank >= first && rank <= last;
  return asReply(readGraph, {
    freshness: picture.freshness,
    nodes: bodies.flatMap((body) => body.nodes).slice(first - start, last - start + 1),
    edges: bodies.flatMap((body) => body.edges).filter(({ from, to }) => isWanted(Math.max(from, to))),
    total: nodes?.total ?? 0,
    totalEdges: edges?.total ?? 0,
  });
}
