import { z } from "zod";
import { caseParams } from "./page.ts";
import { defineRoute } from "./route.ts";
import { tlp } from "./tlp-schema.ts";

export const jobItem = z.object({
  id: z.string(),
  task: z.discriminatedUnion("kind", [
    z.object({
      kind: z.literal("process"),
      caseName: z.string(),
      evidence: z.string(),
      name: z.string().optional().describe("Of the file, as it was given; in lists only."),
    }),
    z.object({ kind: z.literal("compute"), caseName: z.string(), clearance: tlp }),
  ]),
  state: z.enum(["waiting", "running", "done", "failed", "cancelled"]),
  marking: tlp,
  askedBy: z.string(),
  askedAt: z.string(),
  startedAt: z.string().optional(),
  endedAt: z.string().optional(),
  progress: z.object({ what: z.string(), done: z.number(), total: z.number(), item: z.string().optional() }).optional(),
  problem: z.object({ code: z.string(), message: z.string() }).optional(),
});

export type JobItem = z.output<typeof jobItem>;

export const listJobs = defineRoute({
  id: "jobs.list",
  method: "GET",
  path: "/cases/:case/jobs",
  summary: "The work on a case that waits, runs and has ended, the newest first.",
  params: caseParams,
  query: z.object({ limit: z.coerce.number().int().min(1).max(500).default(50) }),
  reply: z.object({ items: z.array(jobItem) }),
  tagged: true,
});

const jobParams = caseParams.extend({ job: z.string().min(1).max(100) });

export const cancelJob = defineRoute({
  id: "jobs.cancel",
  method: "POST",
  path: "/cases/:case/jobs/:job/cancel",
  summary: "Stop a job that waits or runs. What it has kept stays.",
  params: jobParams,
  reply: jobItem,
});

export const workspaceEvent = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("job"), caseName: z.string(), job: jobItem }),
  z.object({ kind: z.literal("views"), caseName: z.string(), revision: z.number().int() }),
  z.object({
    kind: z.literal("changed"),
    caseName: z.string(),
    what: z.enum(["evidence", "statements", "decisions"]),
  }),
]);

/** What an event says: a job went on, panels were computed anew, or something was added or decided. */
export type WorkspaceEventItem = z.output<typeof workspaceEvent>;

export const followCase = defineRoute({
  id: "events.follow",
  method: "GET",
  path: "/cases/:case/events",
  summary: "What happens in a case, as it happens: server-sent events, each with JSON in `data`.",
  description: "Events tell that something is to be read again, never what. A comment keeps the line open.",
  params: caseParams,
  reply: workspaceEvent,
  events: true,
});
