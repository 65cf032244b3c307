import type { Batch, Evidence, WorkspaceEvent } from "@kulla/core";
import { mostRestrictive } from "@kulla/core";
import type { Transaction } from "kysely";
import { sql } from "kysely";
import { legibleText } from "../legible-text.ts";
import type { Tables } from "../schema.ts";
import { countChange, isIndexed } from "./case-state.ts";
import { tellEvent } from "./events.ts";
import { indexDecisions, indexNewDecisions } from "./index-decisions.ts";
import { indexStatements, relabelStatements, supersede } from "./index-statements.ts";
import type { Rank } from "./ranks.ts";
import { HIGHEST_RANK, labelOf, rankOf } from "./ranks.ts";

/** A case in a transaction that writes to it. */
export interface CaseInTransaction {
  readonly db: Transaction<Tables>;
  readonly caseId: number;
  readonly caseName: string;
}

/** Thrown where a batch turns out to change what others are labelled or judged by: the transaction begins anew with the case alone. */
export class NeedsCaseAlone extends Error {}

/**
 * Brings what is drawn from the truths to the state after a batch, in the transaction that keeps the batch. A case that is not indexed is left alone: it is
 * indexed as a whole when it is first searched.
 *
 * @param isAlone whether the transaction has the case alone; batches with decisions must
 * @throws NeedsCaseAlone
 */
export async function keepInStep(kept: CaseInTransaction, batch: Batch, isAlone: boolean): Promise<void> {
  const { db, caseId } = kept;
  if (!(await isIndexed(db, caseId))) return;
  const { statements = [], decisions = [], work = [] } = batch;
  const changes: Changes = { statements: new Set(), decisions: new Set(), evidence: new Set() };
  for (const rank of await indexWork(db, caseId, work)) changes.evidence.add(rank);
  for (const rank of await indexStatements(db, caseId, statements)) changes.statements.add(rank);
  const awaited =
    statements.length > 0 &&
    (await areAwaited(
      db,
      caseId,
      statements.map(({ id }) => id),
    ));
  if (awaited && !isAlone) throw new NeedsCaseAlone();
  let relabelled: Rank | undefined;
  if (awaited || decisions.length > 0) {
    const indexed = awaited ? await indexDecisions(db, caseId) : await indexNewDecisions(db, caseId, decisions);
    relabelled = indexed.relabelled;
    for (const { id } of decisions)
      if (indexed.fresh.has(id)) changes.decisions.add(indexed.ranks.get(id) ?? HIGHEST_RANK);
  }
  await finish(kept, changes, relabelled);
}

/** The same after a piece of evidence was listed; the transaction has the case alone. */
export async function keepEvidenceInStep(kept: CaseInTransaction, evidence: Evidence): Promise<void> {
  const { db, caseId } = kept;
  if (!(await isIndexed(db, caseId))) return;
  const { rank, isNew } = await indexEvidence(db, caseId, evidence);
  if (!isNew) return;
  await relabelStatements(db, caseId, [evidence.id]);
  let relabelled: Rank | undefined;
  // It may count for decisions that are there already: about it, on statements that cite it, or made since it came.
  const isConcerned = await sql<{ one: boolean }>`
    select exists (select from kulla.decision_index d where d.case_id = ${caseId}
      and (d.decided_at >= ${legibleText(evidence.receivedAt)} or d.refs && array[${evidence.id}]::text[]
        or exists (select from kulla.statement_index s where s.case_id = ${caseId}
          and s.evidence && array[${evidence.id}]::text[]))) as one`.execute(db);
  if (isConcerned.rows[0]?.one === true) relabelled = (await indexDecisions(db, caseId)).relabelled;
  await finish(kept, { statements: new Set(), decisions: new Set(), evidence: new Set([rank]) }, relabelled);
}

/** Lists evidence in the index. */
export async function indexEvidence(db: Transaction<Tables>, caseId: number, { id, marking }: Evidence) {
  const rank = rankOf(mostRestrictive([marking]));
  const { numInsertedOrUpdatedRows } = await db
    .insertInto("kulla.evidence_index")
    .values({ case_id: caseId, id, rank, tool: null, finished_at: null })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow();
  return { rank, isNew: Number(numInsertedOrUpdatedRows ?? 0) > 0 };
}

/** Notes which tool has finished which evidence last. @returns the ranks of the evidence of which that was not known */
export async function indexWork(
  db: Transaction<Tables>,
  caseId: number,
  work: NonNullable<Batch["work"]>,
): Promise<ReadonlySet<Rank>> {
  const ranks = new Set<Rank>();
  const finished: string[] = [];
  const sorted = [...work].sort((a, b) => (a.evidence < b.evidence ? -1 : a.evidence > b.evidence ? 1 : 0));
  for (const one of sorted) {
    const [tool, at] = [legibleText(one.tool), legibleText(one.finishedAt)];
    const { rows } = await sql<{ id: string; rank: Rank }>`
      update kulla.evidence_index set tool = ${tool}, finished_at = ${at}
      where case_id = ${caseId} and id = ${legibleText(one.evidence)}
        and (finished_at is null or finished_at < ${at} or finished_at = ${at} and tool < ${tool})
      returning id, rank`.execute(db);
    for (const { id, rank } of rows) {
      finished.push(id);
      ranks.add(rank);
    }
  }
  if (finished.length > 0) await supersede(db, caseId, finished);
  return ranks;
}

/** Whether decisions that are there already are about statements that come now. */
async function areAwaited(db: Transaction<Tables>, caseId: number, ids: readonly string[]): Promise<boolean> {
  const { rows } = await sql<{ one: boolean }>`
    select exists (select from kulla.decision_index where case_id = ${caseId}
      and refs && ${ids.map(legibleText)}::text[]) as one`.execute(db);
  return rows[0]?.one === true;
}

/** Ranks of what has changed. */
interface Changes {
  readonly evidence: Set<Rank>;
  readonly statements: Set<Rank>;
  readonly decisions: Set<Rank>;
}

/** Counts the changes and tells of them; where labels have changed it throws the views away, which may show too much or too little now. */
async function finish(
  { db, caseId, caseName }: CaseInTransaction,
  changes: Changes,
  relabelled: Rank | undefined,
): Promise<void> {
  const ranks = new Set([...changes.evidence, ...changes.statements, ...changes.decisions]);
  if (relabelled !== undefined) {
    await dropViews(db, caseId);
    ranks.add(relabelled);
    changes.evidence.add(relabelled);
  }
  for (const what of ["evidence", "statements", "decisions"] as const) {
    if (changes[what].size === 0) continue;
    const marking = labelOf(Math.min(...changes[what]));
    const event: WorkspaceEvent = { kind: "changed", caseName, marking, what };
    await tellEvent(db, event);
  }
  await countChange(db, caseId, ranks, relabelled !== undefined);
}

/** Throws away what was computed of a case; what is in use stays noted. */
export async function dropViews(db: Transaction<Tables>, caseId: number): Promise<void> {
  await db.deleteFrom("kulla.view_revisions").where("case_id", "=", caseId).execute();
  await sql`delete from kulla.view_rows where case_id = ${caseId}`.execute(db);
}
