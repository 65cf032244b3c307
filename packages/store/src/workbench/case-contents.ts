import type { CaseContents, Decision, Evidence, EvidenceReading, LabelledEvidence, Work } from "@kulla/core";
import { inStoreOrder, mostRestrictive } from "@kulla/core";
import { sql } from "kysely";
import { guarded } from "../connection.ts";
import { legibleText } from "../legible-text.ts";
import type { Database } from "../schema.ts";
import { labelOf, rankOf } from "./ranks.ts";

interface EvidenceRow {
  readonly body: string;
  readonly rank: number;
}

/** Lists what a clearance sees, by the ranks that the index has. `indexed` gives the number of the case, indexed. @throws StoreRefusal `unknown-case` */
export function caseContents(db: Database, indexed: (caseName: string) => Promise<number>): CaseContents {
  return {
    evidence: (caseName, clearance) =>
      guarded(async () => {
        const { rows } = await sql<EvidenceRow>`
          select e.body, i.rank from kulla.evidence e join kulla.evidence_index i on i.case_id = e.case_id and i.id = e.id
          where e.case_id = ${await indexed(caseName)} and i.rank <= ${rankOf(clearance)}`.execute(db);
        return inStoreOrder(rows.map(labelled), (one) => [one.name, one.id]);
      }),
    oneEvidence: (caseName, clearance, id) =>
      guarded(async () => {
        const { rows } = await sql<EvidenceRow>`
          select e.body, i.rank from kulla.evidence e join kulla.evidence_index i on i.case_id = e.case_id and i.id = e.id
          where e.case_id = ${await indexed(caseName)} and e.id = ${legibleText(id)} and i.rank <= ${rankOf(clearance)}`.execute(
          db,
        );
        return rows[0] === undefined ? undefined : labelled(rows[0]);
      }),
    summary: (caseName, clearance) =>
      guarded(async () => {
        const { rows } = await sql<{ evidence: number; highest: number | null }>`
          select count(*) as evidence, max(rank) as highest from kulla.evidence_index
          where case_id = ${await indexed(caseName)} and rank <= ${rankOf(clearance)}`.execute(db);
        const highest = rows[0]?.highest ?? null;
        return {
          evidence: rows[0]?.evidence ?? 0,
          marking: mostRestrictive(highest === null ? [] : [labelOf(highest)]),
        };
      }),
    readings: (caseName, clearance, tool, ids) =>
      guarded(async () => {
        const [caseId, rank] = [await indexed(caseName), rankOf(clearance)];
        const { rows } = await db.transaction().execute(async (transaction) => {
          // Each piece by the index of what statements cite: the planner may take the whole table to be cheaper, for each piece anew.
          await sql`set local enable_seqscan = off`.execute(transaction);
          return sql<ReadingRow>`
            select e.id, w.body, c.statements
            from unnest(${ids.map(legibleText)}::text[]) as wanted(id)
            join kulla.evidence_index e on e.case_id = ${caseId} and e.id = wanted.id and e.rank <= ${rank}
            left join lateral (
              -- Of what this tool has not read, what the last one noted holds, as its statements do.
              select w.body from kulla.work w
              where w.case_id = e.case_id and w.evidence = e.id and w.tool in (${legibleText(tool)}, e.tool)
              order by w.tool = ${legibleText(tool)} desc limit 1) w on true,
            lateral (
              select count(*) as statements from kulla.statement_index s
              where s.evidence @> array[wanted.id] and s.case_id = ${caseId} and s.rank <= ${rank}
                and not s.superseded) as c`.execute(transaction);
        });
        return new Map(rows.map((row) => [row.id, reading(row)]));
      }),
    decisions: (caseName, clearance) =>
      guarded(async () => {
        const { rows } = await sql<{ body: string }>`
          select d.body from kulla.decisions d join kulla.decision_index i on i.case_id = d.case_id and i.id = d.id
          where d.case_id = ${await indexed(caseName)} and i.rank <= ${rankOf(clearance)}`.execute(db);
        const decisions = rows.map(({ body }) => JSON.parse(body) as Decision);
        return inStoreOrder(decisions, (one) => [one.decidedAt, one.id]);
      }),
  };
}

interface ReadingRow {
  readonly id: string;
  readonly body: string | null;
  readonly statements: number;
}

function reading({ body, statements }: ReadingRow): EvidenceReading {
  return body === null ? { statements } : { statements, findings: (JSON.parse(body) as Work).findings };
}

function labelled({ body, rank }: EvidenceRow): LabelledEvidence {
  return { ...(JSON.parse(body) as Evidence), marking: labelOf(rank) };
}
