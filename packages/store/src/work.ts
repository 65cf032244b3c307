import type { Work } from "@kulla/core";
import { canonicalJson, inStoreOrder, requireKey } from "@kulla/core";
import type { Transaction } from "kysely";
import { appendRows } from "./append-rows.ts";
import { legibleText } from "./legible-text.ts";
import type { Database, Tables } from "./schema.ts";

const COLUMNS = ["evidence", "tool", "body"] as const;

/** @throws StoreRefusal `unfit-name` */
export async function appendWork(db: Transaction<Tables>, caseId: number, work: readonly Work[]): Promise<void> {
  for (const one of work) requireKey("tool", one.tool);
  const rows = work.map((one) => ({
    evidence: legibleText(one.evidence),
    tool: legibleText(one.tool),
    body: canonicalJson(one),
  }));
  const sorted = inStoreOrder(rows, (row) => [row.evidence, row.tool]);
  await appendRows<"evidence" | "tool">(db, "kulla.work", caseId, COLUMNS, sorted);
}

export async function listWork(db: Database | Transaction<Tables>, caseId: number): Promise<readonly Work[]> {
  const rows = await db
    .selectFrom("kulla.work")
    .select("body")
    .where("case_id", "=", caseId)
    .orderBy("evidence")
    .orderBy("tool")
    .execute();
  const work = rows.map((row) => JSON.parse(row.body) as Work);
  return inStoreOrder(work, (one) => [one.evidence, one.tool]); // the database orders by code points
}
