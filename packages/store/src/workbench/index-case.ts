import type { Transaction } from "kysely";
import { sql } from "kysely";
import { listEvidence } from "../evidence.ts";
import type { Database, Tables } from "../schema.ts";
import { pagesOfStatements } from "../statements.ts";
import { listWork } from "../work.ts";
import { INDEX_VERSION, isIndexed, lockCase } from "./case-state.ts";
import { indexDecisions } from "./index-decisions.ts";
import { indexStatements } from "./index-statements.ts";
import { dropViews, indexEvidence, indexWork } from "./keep-in-step.ts";

/** Indexes a case as a whole where this version has not; nothing else is written to the case meanwhile. From then on each writer keeps it in step. */
export async function indexCase(db: Database, caseId: number): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    await lockCase(transaction, caseId, "alone");
    if (await isIndexed(transaction, caseId)) return;
    await forget(transaction, caseId);
    for (const one of await listEvidence(transaction, caseId)) await indexEvidence(transaction, caseId, one);
    await indexWork(transaction, caseId, await listWork(transaction, caseId));
    for await (const statements of pagesOfStatements(transaction, caseId))
      await indexStatements(transaction, caseId, statements);
    await indexDecisions(transaction, caseId);
    await sql`
      insert into kulla.case_states (case_id, version) values (${caseId}, ${INDEX_VERSION})
      on conflict (case_id) do update set version = excluded.version, labels = case_states.labels + 1`.execute(
      transaction,
    );
  });
}

async function forget(db: Transaction<Tables>, caseId: number): Promise<void> {
  for (const table of ["evidence_index", "statement_index", "decision_index"])
    await sql`delete from ${sql.table(`kulla.${table}`)} where case_id = ${caseId}`.execute(db);
  await dropViews(db, caseId);
}
