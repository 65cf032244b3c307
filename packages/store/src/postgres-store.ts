import type { Batch, Evidence, Store } from "@kulla/core";
import { requireSameBytes } from "@kulla/core";
import { caseId, listCases, openCase } from "./cases.ts";
import { guarded } from "./connection.ts";
import { appendDecisions, appendWorkspaceDecisions, listDecisions, listWorkspaceDecisions } from "./decisions.ts";
import type { EvidenceBytes } from "./evidence-bytes.ts";
import { isSha256, sha256Of } from "./evidence-bytes.ts";
import { listEvidence, listEvidenceInCase } from "./evidence.ts";
import type { Database } from "./schema.ts";
import { appendStatements, listStatements } from "./statements.ts";
import { appendWork, listWork } from "./work.ts";
import { lockCase } from "./workbench/case-state.ts";
import type { CaseInTransaction } from "./workbench/keep-in-step.ts";
import { keepEvidenceInStep, keepInStep, NeedsCaseAlone } from "./workbench/keep-in-step.ts";

/** The store on an open database; `close` is called once, after the connections are closed. */
export function postgresStore(db: Database, bytes: EvidenceBytes, close: () => Promise<void>): Store {
  const ids = new Map<string, number>(); // a case keeps its number
  const idOf = async (name: string): Promise<number> => {
    const id = ids.get(name) ?? (await caseId(db, name));
    ids.set(name, id);
    return id;
  };
  let closing: Promise<void> | undefined;

  return {
    openCase: (wanted) => guarded(() => openCase(db, wanted)),
    cases: () => guarded(() => listCases(db)),
    addEvidence: (caseName, evidence, content) =>
      guarded(async () => {
        requireSameBytes(evidence, content, sha256Of(content));
        const id = await idOf(caseName);
        await bytes.put(evidence.id, content); // before the row: what is listed has its bytes
        await listInCase(db, { caseId: id, caseName }, evidence);
      }),
    evidence: (caseName) => guarded(async () => listEvidence(db, await idOf(caseName))),
    bytes: (id) => guarded(async () => (isSha256(id) ? bytes.get(id) : undefined)),
    append: (caseName, batch) => guarded(async () => append(db, { caseId: await idOf(caseName), caseName }, batch)),
    statements: (caseName, known) => guarded(async () => listStatements(db, await idOf(caseName), known)),
    decisions: (caseName) => guarded(async () => listDecisions(db, await idOf(caseName))),
    work: (caseName) => guarded(async () => listWork(db, await idOf(caseName))),
    decide: (decisions) =>
      guarded(() => db.transaction().execute((transaction) => appendWorkspaceDecisions(transaction, decisions))),
    decided: () => guarded(() => listWorkspaceDecisions(db)),
    close: () => (closing ??= db.destroy().then(close)),
  };
}

/** Lists evidence whose bytes are kept, in step with what is drawn from it. */
export function listInCase(
  db: Database,
  { caseId: id, caseName }: Omit<CaseInTransaction, "db">,
  evidence: Evidence,
): Promise<void> {
  return db.transaction().execute(async (transaction) => {
    await lockCase(transaction, id, "alone");
    await listEvidenceInCase(transaction, id, evidence);
    await keepEvidenceInStep({ db: transaction, caseId: id, caseName }, evidence);
  });
}

/** Decisions are judged together with all others of the case, one batch after the other; statements come side by side. */
async function append(db: Database, kept: Omit<CaseInTransaction, "db">, batch: Batch): Promise<void> {
  const hasDecisions = (batch.decisions?.length ?? 0) > 0;
  try {
    await appendAs(db, kept, batch, hasDecisions ? "alone" : "shared");
  } catch (error) {
    if (!(error instanceof NeedsCaseAlone)) throw error;
    await appendAs(db, kept, batch, "alone");
  }
}

/** Always in this order: two processes that append the same never wait for each other in a circle. */
function appendAs(
  db: Database,
  { caseId: id, caseName }: Omit<CaseInTransaction, "db">,
  batch: Batch,
  mode: "shared" | "alone",
): Promise<void> {
  return db.transaction().execute(async (transaction) => {
    await lockCase(transaction, id, mode);
    await appendStatements(transaction, id, batch.statements ?? []);
    await appendDecisions(transaction, id, batch.decisions ?? []);
    await appendWork(transaction, id, batch.work ?? []);
    await keepInStep({ db: transaction, caseId: id, caseName }, batch, mode === "alone");
  });
}
