import type { Evidence } from "@kulla/core";
import { canonicalJson, inStoreOrder } from "@kulla/core";
import type { Transaction } from "kysely";
import { legibleText } from "./legible-text.ts";
import type { Database, Tables } from "./schema.ts";

export async function listEvidenceInCase(
  db: Database | Transaction<Tables>,
  caseId: number,
  evidence: Evidence,
): Promise<void> {
  await db
    .insertInto("kulla.evidence")
    .values({
      case_id: caseId,
      id: evidence.id,
      name: legibleText(evidence.name),
      media_type: legibleText(evidence.mediaType),
      size: evidence.size,
      body: canonicalJson(evidence),
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

export async function listEvidence(db: Database | Transaction<Tables>, caseId: number): Promise<readonly Evidence[]> {
  const rows = await db
    .selectFrom("kulla.evidence")
    .select("body")
    .where("case_id", "=", caseId)
    .orderBy("name")
    .orderBy("id")
    .execute();
  const evidence = rows.map((row) => JSON.parse(row.body) as Evidence);
  return inStoreOrder(evidence, (one) => [one.name, one.id]); // the database orders by code points
}
