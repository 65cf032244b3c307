import { z } from "zod";
import { caseParams, pageQuery } from "./page.ts";
import { defineRoute } from "./route.ts";
import { tlp } from "./tlp-schema.ts";

/** One entry of the audit log. Its id is its hash, which the next entry holds. */
export const auditItem = z.object({
  id: z.string(),
  at: z.string(),
  /** Who: name of the account, or as typed where nobody was let in. */
  name: z.string(),
  /** `read`, `write`, `refused`, or what happened to an account: `sign-in`, `account-changed` … */
  kind: z.string(),
  /** Id of the route, where one was called. */
  route: z.string().optional(),
  case: z.string().optional(),
  /** What it was about: parameters of the path, or what was changed. */
  about: z.record(z.string(), z.string()).optional(),
  /** Network address. */
  address: z.string().optional(),
  /** By which token, where it was one. */
  token: z.string().optional(),
  marking: tlp.describe("Highest label that whoever acted could see: who may not see that does not see the entry."),
});

export type AuditItem = z.output<typeof auditItem>;

/** A page without a total: how much happened above a label is not told either. */
const auditPage = z.object({ items: z.array(auditItem), next: z.string().optional() });

export const listAudit = defineRoute({
  id: "audit.list",
  method: "GET",
  path: "/audit",
  summary: "What was read, written and refused in the workspace, the newest first.",
  query: pageQuery,
  reply: auditPage,
});

export const listCaseAudit = defineRoute({
  id: "audit.ofCase",
  method: "GET",
  path: "/cases/:case/audit",
  summary: "What was read, written and refused in a case, the newest first.",
  params: caseParams,
  query: pageQuery,
  reply: auditPage,
});
