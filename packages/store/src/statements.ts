import type { Author, Statement } from "@kulla/core";
import { canonicalJson, statementContent } from "@kulla/core";
import type { Transaction } from "kysely";
import { appendRecords, digestOf } from "./append-rows.ts";
import { legibleText } from "./legible-text.ts";
import type { Database, Tables } from "./schema.ts";

const COLUMNS = ["id", "claim_type", "stance", "author", "digest", "body"] as const;

/** @throws StoreRefusal `other-content` */
export async function appendStatements(
  db: Transaction<Tables>,
  caseId: number,
  statements: readonly Statement[],
): Promise<void> {
  const rows = statements.map((statement) => ({
    id: legibleText(statement.id),
    claim_type: legibleText(statement.claim.type),
    stance: legibleText(statement.stance),
    author: legibleText(authorText(statement.author)),
    digest: digestOf(statementContent(statement)),
    body: canonicalJson(statement),
  }));
  await appendRecords(db, "kulla.statements", caseId, COLUMNS, rows);
}

export async function listStatements(db: Database, caseId: number): Promise<readonly Statement[]> {
  const rows = await db
    .selectFrom("kulla.statements")
    .select("body")
    .where("case_id", "=", caseId)
    .orderBy("id")
    .execute();
  return rows.map((row) => JSON.parse(row.body) as Statement);
}

function authorText(author: Author): string {
  return author.kind === "tool" ? `${author.name} ${author.version} (${author.rule})` : author.name;
}
