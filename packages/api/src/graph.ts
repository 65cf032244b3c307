import { z } from "zod";
import { manyOf } from "./many-of.ts";
import { caseParams, freshness, pageOf, pageQuery, viewOf } from "./page.ts";
import { defineRoute } from "./route.ts";
import { told } from "./sentence.ts";
import { tlp } from "./tlp-schema.ts";

export const nodeKind = z.enum(["incident", "actor", "party", "malware", "victim", "system", "indicator", "technique"]);

export const edgeKind = z.enum([
  "hit",
  "affected",
  "used",
  "took-part",
  "indicates",
  "technique",
  "sponsored-by",
  "attributed",
  "denied",
  "claimed",
  "acted-on",
  "points-to",
  "alias",
]);

/**
 * asserted: somebody says so outright · hedged: only with a doubt · rejected: it is only said that it is not so · disputed: some say so, and
 * others say what cannot hold beside it · inferred: no source says so, Kulla concludes it.
 */
export const edgeStanding = z.enum(["asserted", "hedged", "inferred", "disputed", "rejected"]);

const incidentRole = z.enum(["main", "second wave", "hack-and-leak", "context"]);

export const pictureNode = z.object({
  id: z.string(),
  kind: nodeKind,
  name: z.string(),
  role: incidentRole.optional(),
  date: z.string().optional(),
  statements: z.number().int(),
  marking: tlp,
});

export const pictureEdge = z.object({
  from: z.number().int().describe("Rank of the node: its place among all."),
  to: z.number().int(),
  kinds: z.array(edgeKind),
  standing: edgeStanding,
  statements: z.number().int(),
  marking: tlp,
});

export type PictureNode = z.output<typeof pictureNode>;
export type PictureEdge = z.output<typeof pictureEdge>;
export type EdgeStanding = z.output<typeof edgeStanding>;
export type NodeKind = z.output<typeof nodeKind>;

/** Most nodes of one picture. */
export const PICTURE_LIMIT = 20_000;

export const graphPicture = z.object({
  freshness,
  nodes: z.array(pictureNode).describe("The most connected first: the first has the rank that was asked for."),
  edges: z
    .array(pictureEdge)
    .describe("Those whose farther end is among the nodes. All relations of two nodes are one."),
  total: z.number().int().describe("Nodes that there are."),
  totalEdges: z.number().int().describe("Relations that there are; several may be between two nodes."),
});

export type GraphPicture = z.output<typeof graphPicture>;

export const readGraph = defineRoute({
  id: "graph.picture",
  method: "GET",
  path: "/cases/:case/graph",
  summary: "The graph of a case as it is drawn: the most connected nodes, and the relations among them.",
  params: caseParams,
  description:
    "Nodes have ranks by how connected they are, from 0. Large graphs are read in pages: each gives nodes, and the relations that they have with each other and with those before.",
  query: z.object({
    from: z.coerce.number().int().min(0).max(PICTURE_LIMIT).default(0).describe("Rank of the first node to give."),
    nodes: z.coerce.number().int().min(1).max(PICTURE_LIMIT).default(2000).describe("Most nodes to give."),
  }),
  reply: graphPicture,
  tagged: true,
});

const assertedValue = z.object({
  value: z.string(),
  speakers: z.array(z.string()),
  because: z.array(z.string()).describe("Ids of statements, the first 40."),
  statements: z.number().int(),
});

const assertedProperties = z.record(z.string(), z.array(assertedValue));

export const graphNode = z.object({
  id: z.string(),
  kind: nodeKind,
  name: z.string(),
  role: incidentRole.optional(),
  date: z.string().optional(),
  rank: z.number().int().describe("Place among the nodes by their relations, from 0."),
  neighbours: z.number().int(),
  names: z.array(assertedValue).describe("All spellings."),
  properties: assertedProperties,
  because: z.array(z.string()),
  statements: z.number().int(),
  passages: z.array(z.string()).describe("Passages of the dossier, the first 40: `2.14`."),
  corrected: z.number().int().describe("Statements that a person has corrected."),
  marking: tlp,
});

export type GraphNodeItem = z.output<typeof graphNode>;

export const listNodes = defineRoute({
  id: "graph.nodes",
  method: "GET",
  path: "/cases/:case/graph/nodes",
  summary: "The nodes of the graph, the most connected first; found by the beginnings of their names.",
  params: caseParams,
  query: pageQuery.extend({
    kind: manyOf(nodeKind, 8).optional(),
    words: z.string().max(200).optional(),
  }),
  reply: pageOf(graphNode),
  tagged: true,
});

export const readNode = defineRoute({
  id: "graph.node",
  method: "GET",
  path: "/cases/:case/graph/node",
  summary: "One node: its names, its properties, and who asserts them.",
  params: caseParams,
  query: z.object({ id: z.string().min(1).max(4000) }),
  reply: viewOf(graphNode),
  tagged: true,
});

export const graphEdge = z.object({
  id: z.string(),
  kind: edgeKind,
  from: z.string(),
  to: z.string(),
  fromName: z.string(),
  toName: z.string(),
  incident: z.string().optional(),
  incidentName: z.string().optional(),
  relation: z
    .enum([
      "same",
      "renamed-to",
      "overlaps",
      "subset-of",
      "uses-persona",
      "works-with",
      "suspected-same",
      "distinct",
      "variant",
      "catalogue",
    ])
    .optional()
    .describe("For `alias`."),
  standing: edgeStanding,
  stances: z.partialRecord(z.enum(["asserts", "hedges", "rejects", "counter-accusation"]), z.number().int()),
  inferredFrom: z.enum(["catalogue", "spelling", "model"]).optional().describe("What made Kulla conclude it."),
  conflicts: z.array(z.object({ id: z.string(), topic: z.string() })).describe("Contradictions that put it in doubt."),
  properties: assertedProperties,
  because: z.array(z.string()).describe("Ids of statements, the first 200."),
  statements: z.number().int(),
  passages: z.array(z.string()).describe("Passages of the dossier, the first 40: `2.14`."),
  marking: tlp,
  told,
});

export type GraphEdgeItem = z.output<typeof graphEdge>;

export const listEdges = defineRoute({
  id: "graph.edges",
  method: "GET",
  path: "/cases/:case/graph/edges",
  summary: "Relations, each with why it is thought to hold: of a node, between two nodes, or all.",
  params: caseParams,
  query: pageQuery.extend({
    node: z.string().max(4000).optional().describe("Id of a node: relations that it has."),
    with: z.string().max(4000).optional().describe("Id of another node: only relations between the two."),
    kind: manyOf(edgeKind, 12).optional(),
    standing: manyOf(edgeStanding, 5).optional(),
  }),
  reply: pageOf(graphEdge),
  tagged: true,
});
