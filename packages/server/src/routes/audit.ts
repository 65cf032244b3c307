import type { AuditItem } from "@kulla/api";
import { listAudit, listCaseAudit } from "@kulla/api";
import type { KeptAuditEntry } from "@kulla/store";
import type { Call, ServedRoute } from "../handle.ts";
import { serve } from "../handle.ts";

/** The audit log, as far as its reader may see. */
export const AUDIT_ROUTES: readonly ServedRoute[] = [
  serve(listAudit, (call) => pageOf(call)),
  serve(listCaseAudit, (call) => pageOf(call, call.params.case)),
];

type AuditCall = Pick<Call<typeof listAudit>, "request" | "viewer" | "query">;

/** A page of entries; the cursor is the id of the last. How many there are above the reader's clearance is not told. */
async function pageOf({ request, viewer, query }: AuditCall, caseName?: string) {
  const found = await request.server.access.store.audit.page({
    clearance: viewer.clearance,
    limit: query.limit + 1,
    ...(caseName !== undefined && { case: caseName }),
    ...(query.cursor !== undefined && { before: query.cursor }),
  });
  const items = found.slice(0, query.limit).map(itemOf);
  const next = found.length > items.length ? items.at(-1)?.id : undefined;
  return { items, ...(next !== undefined && { next }) };
}

function itemOf({ hash, entry: { account: _account, about, ...entry } }: KeptAuditEntry): AuditItem {
  return { id: hash, ...entry, ...(about !== undefined && { about: { ...about } }) };
}
