import { decisionSchema } from "@kulla/core";
import { z } from "zod";
import { findingItem } from "./evidence.ts";
import { defineRoute } from "./route.ts";

const activity = z.object({
  /** `incident:albania-2022/incident-2022-07-15-main`, `actor:…`, `catalogue:C0038`. */
  key: z.string(),
  name: z.string(),
});

const description = z.object({
  /** Mean probability, over all pairs, that both are one actor's. */
  probability: z.number(),
  common: z.array(z.object({ kind: z.string(), text: z.string(), members: z.number().int(), nats: z.number() })),
});

const step = z.object({
  decision: z.string(),
  at: z.string(),
  author: z.string(),
  reason: z.string(),
  /** What was decided: `form`, `grow`, `merge`, `withdraw` … */
  kind: z.string(),
  /** False where it was taken back. */
  holds: z.boolean(),
});

const cluster = z.object({
  id: z.string(),
  name: z.string().optional(),
  group: z.object({ name: z.string(), catalogue: z.string().optional() }).optional(),
  members: z.array(activity),
  mergedInto: z.string().optional(),
  from: z.string().optional(),
  apart: z.array(z.string()),
  description: description.optional(),
  history: z.array(step),
});

export type ClusterItem = z.output<typeof cluster>;

const proposal = z.object({
  kind: z.enum(["form", "grow", "merge", "split"]),
  /** The cluster that is to grow, take in or be split. */
  cluster: z.string().optional(),
  clusters: z.array(z.string()),
  activities: z.array(activity),
  /** Keys of the activities of each part that leaves, where a split is proposed. */
  parts: z.array(z.array(z.string())),
  description,
});

export type ClusterProposalItem = z.output<typeof proposal>;

const board = z.object({
  asOf: z.string().optional(),
  clusters: z.array(cluster),
  proposals: z.array(proposal),
  /** What clusters can be formed of. */
  activities: z.array(activity),
});

export type ClusterBoardReply = z.output<typeof board>;

export const readClusters = defineRoute({
  id: "clusters.board",
  method: "GET",
  path: "/clusters",
  summary: "The activity clusters of the workspace, what holds them together, and what likeness proposes.",
  description:
    "Made of the cases that you may read, at your clearance. A cluster is shown only where you may see everything of the cases that its activities are from.",
  query: z.object({ asOf: z.iso.datetime().optional().describe("As the decisions stood at this instant.") }),
  reply: board,
});

const fields = z.record(z.string(), z.json());

export const readWholeBoard = defineRoute({
  id: "clusters.whole",
  method: "GET",
  path: "/clusters/whole",
  summary: "The clusters of the workspace with everything that they are made of, as `kulla cluster --json` has it.",
  query: z.object({ asOf: z.iso.datetime().optional().describe("As the decisions stood at this instant.") }),
  reply: z.object({
    asOf: z.string().optional(),
    clusters: z.array(fields),
    /** What holds each cluster together, by its id. */
    descriptions: z.record(z.string(), fields),
    activities: z.array(fields),
    proposals: z.array(fields),
    decisions: z.array(decisionSchema),
    findings: z.array(findingItem),
  }),
});

const reason = z.string().trim().min(1).max(2000).describe("Why; it stays on record.");
const keys = z.array(z.string().min(1).max(500)).min(1).max(1000);
const clusterId = z.string().regex(/^[A-Z][A-Z0-9]{0,15}-\d{1,8}$/);
const kept = z.object({ decision: z.string(), cluster: z.string(), made: decisionSchema });

export const formCluster = defineRoute({
  id: "clusters.form",
  method: "POST",
  path: "/clusters",
  summary: "Form a cluster of activities, under the next temporary name of the workspace.",
  body: z.strictObject({
    activities: keys,
    scheme: z
      .string()
      .regex(/^[A-Z][A-Z0-9]{0,15}$/)
      .optional()
      .describe("Letters of its name; those of the newest cluster where it is left out, at first `CL`."),
    reason,
  }),
  reply: kept,
  status: 201,
  idempotent: true,
});

export const changeCluster = defineRoute({
  id: "clusters.change",
  method: "POST",
  path: "/clusters/:cluster/decisions",
  summary: "Decide on a cluster: grow, shrink, merge, split, keep apart, rename, promote.",
  params: z.object({ cluster: clusterId }),
  body: z.strictObject({
    reason,
    verdict: z.discriminatedUnion("kind", [
      z.strictObject({ kind: z.literal("grow"), activities: keys }),
      z.strictObject({ kind: z.literal("shrink"), activities: keys }),
      z.strictObject({ kind: z.literal("split"), parts: z.array(keys).min(1).max(100) }),
      z.strictObject({ kind: z.literal("merge"), clusters: z.array(clusterId).min(1).max(100) }),
      z.strictObject({
        kind: z.literal("keep-apart"),
        clusters: z.array(clusterId).max(100).default([]),
        activities: z.array(z.string().min(1).max(500)).max(1000).default([]),
      }),
      z.strictObject({ kind: z.literal("rename"), name: z.string().trim().min(1).max(200) }),
      z.strictObject({ kind: z.literal("promote"), group: z.string().trim().min(1).max(200) }),
    ]),
  }),
  reply: kept,
  status: 201,
  idempotent: true,
});

export const undoClusterDecision = defineRoute({
  id: "clusters.undo",
  method: "POST",
  path: "/clusters/undo",
  summary: "Take a decision on clusters back; taking back a withdrawal makes the decision hold again.",
  body: z.strictObject({ decision: z.string().regex(/^d-[0-9a-f]{32}$/), reason }),
  reply: z.object({
    decision: z.string(),
    made: decisionSchema,
    /** Later decisions that have nothing to act on any more. */
    findings: z.array(findingItem),
  }),
  status: 201,
  idempotent: true,
});
