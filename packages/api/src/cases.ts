import { z } from "zod";
import { caseParams, freshness, pageOf, pageQuery } from "./page.ts";
import { defineRoute } from "./route.ts";
import { tlp } from "./tlp-schema.ts";

/** What a person may do in a case: each role can do what the one before can. */
export const caseRole = z.enum(["reader", "analyst", "lead", "admin"]);

export const caseItem = z.object({
  name: z.string(),
  title: z.string(),
  openedAt: z.string(),
  /** The viewer's role in it. */
  role: caseRole,
  /** Most restrictive label of what the viewer sees of it. */
  marking: tlp,
  counts: z.object({
    evidence: z.number().int(),
    statements: z.number().int(),
  }),
  freshness,
});

export type CaseItem = z.output<typeof caseItem>;

export const listCases = defineRoute({
  id: "cases.list",
  method: "GET",
  path: "/cases",
  summary: "The cases that you may read, by name.",
  query: pageQuery,
  reply: pageOf(caseItem),
});

export const readCase = defineRoute({
  id: "cases.read",
  method: "GET",
  path: "/cases/:case",
  summary: "One case: title, your role, the label of what you see, and counts.",
  params: caseParams,
  reply: caseItem,
  tagged: true,
});

export const openCase = defineRoute({
  id: "cases.open",
  method: "POST",
  path: "/cases",
  summary: "Open a case.",
  body: z.strictObject({
    name: z
      .string()
      .regex(/^[a-z0-9][a-z0-9._-]{0,79}$/)
      .describe("Lower-case letters, digits, dots, hyphens, low lines; at most 80: `albania-2022`."),
    title: z.string().min(1).max(300),
  }),
  reply: caseItem,
  status: 201,
  idempotent: true,
});
