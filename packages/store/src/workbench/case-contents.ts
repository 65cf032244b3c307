import type { CaseContents, Decision, Evidence, LabelledEvidence } from "@kulla/core";
import { inStoreOrder } from "@kulla/core";
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

function labelled({ body, rank }: EvidenceRow): LabelledEvidence {
  return { ...(JSON.parse(body) as Evidence), marking: labelOf(rank) };
}
