import { decisionDraftSchema, decisionSchema } from "@kulla/core";
import { z } from "zod";
import { caseParams, pageOf, pageQuery } from "./page.ts";
import { defineRoute } from "./route.ts";

export const decisionItem = z.object({
  decision: decisionSchema,
  /** False where a later decision took it back. */
  holds: z.boolean(),
});

export type DecisionItem = z.output<typeof decisionItem>;

export const listDecisions = defineRoute({
  id: "decisions.list",
  method: "GET",
  path: "/cases/:case/decisions",
  summary: "What people have decided in a case, the newest first, with who and why.",
  params: caseParams,
  query: pageQuery,
  reply: pageOf(decisionItem),
  tagged: true,
});

export const makeDecision = defineRoute({
  id: "decisions.make",
  method: "POST",
  path: "/cases/:case/decisions",
  summary: "Decide about a statement, a pair, a source or a hypothesis, with a reason. Nothing is edited or removed.",
  description:
    "On a statement: accept, reject, correct. On a pair: same, distinct, nature. On a source: rate, mark (a new label; for leads). On any of them: withdraw what was decided before.",
  params: caseParams,
  body: decisionDraftSchema,
  reply: decisionItem,
  status: 201,
  idempotent: true,
});

const decisionId = z.string().regex(/^d-[0-9a-f]{32}$/);
const reason = z.string().trim().min(1).max(20_000);

export const undoDecision = defineRoute({
  id: "decisions.undo",
  method: "POST",
  path: "/cases/:case/decisions/:decision/undo",
  summary: "Take a decision back, by another decision; an undo can be undone in the same way.",
  params: caseParams.extend({ decision: decisionId }),
  body: z.strictObject({ reason }),
  reply: decisionItem,
  status: 201,
  idempotent: true,
});

/** Most statements that are decided about at once. */
export const MANY_LIMIT = 5_000;

/** Ids of decisions that were made together, in the order of what they are about. */
const madeTogether = z.object({ decisions: z.array(decisionId) });

export const decideOnMany = defineRoute({
  id: "decisions.makeMany",
  method: "POST",
  path: "/cases/:case/decisions/many",
  summary: "Accept or reject many statements for one reason: a decision on each, all of them or none.",
  params: caseParams,
  body: z.strictObject({
    statements: z
      .array(z.string().regex(/^s-[0-9a-f]{32}$/))
      .min(1)
      .max(MANY_LIMIT),
    verdict: z.enum(["accept", "reject"]),
    reason,
  }),
  reply: madeTogether,
  status: 201,
  idempotent: true,
});

export const undoMany = defineRoute({
  id: "decisions.undoMany",
  method: "POST",
  path: "/cases/:case/decisions/undo",
  summary: "Take many decisions back, by a further decision on each: all of them or none.",
  params: caseParams,
  body: z.strictObject({ decisions: z.array(decisionId).min(1).max(MANY_LIMIT), reason }),
  reply: madeTogether,
  status: 201,
  idempotent: true,
});
