import type { Decision } from "@kulla/core";
import { canonicalJson, decisionContent } from "@kulla/core";
import type { Transaction } from "kysely";
import { appendRecords, digestOf } from "./append-rows.ts";
import { legibleText } from "./legible-text.ts";
import type { Database, Tables } from "./schema.ts";

const COLUMNS = ["id", "verdict", "author", "digest", "body"] as const;

/** @throws StoreRefusal `other-content` */
export async function appendDecisions(
  db: Transaction<Tables>,
  caseId: number,
  decisions: readonly Decision[],
): Promise<void> {
  await appendRecords(db, "kulla.decisions", caseId, COLUMNS, rowsOf(decisions));
}

/** @throws StoreRefusal `other-content` */
export async function appendWorkspaceDecisions(db: Transaction<Tables>, decisions: readonly Decision[]): Promise<void> {
  await appendRecords(db, "kulla.workspace_decisions", undefined, COLUMNS, rowsOf(decisions));
}

function rowsOf(decisions: readonly Decision[]) {
  return decisions.map((decision) => ({
    id: legibleText(decision.id),
    verdict: legibleText(decision.verdict.kind),
    author: legibleText(decision.author),
    digest: digestOf(decisionContent(decision)),
    body: canonicalJson(decision),
  }));
}

export async function listDecisions(db: Database | Transaction<Tables>, caseId: number): Promise<readonly Decision[]> {
  const rows = await db
    .selectFrom("kulla.decisions")
    .select("body")
    .where("case_id", "=", caseId)
    .orderBy("id")
    .execute();
  return rows.map((row) => JSON.parse(row.body) as Decision);
}

export async function listWorkspaceDecisions(db: Database): Promise<readonly Decision[]> {
  const rows = await db.selectFrom("kulla.workspace_decisions").select("body").orderBy("id").execute();
  return rows.map((row) => JSON.parse(row.body) as Decision);
}
