import type { CaseLabels, Decision, Evidence, Sha256, StatementId, Tlp } from "@kulla/core";
import { caseLabels, effectiveMarkings, standingsOf, TLP_LABELS } from "@kulla/core";
import type { Transaction } from "kysely";
import { sql } from "kysely";
import { listDecisions } from "../decisions.ts";
import { listEvidence } from "../evidence.ts";
import { legibleText } from "../legible-text.ts";
import type { Tables } from "../schema.ts";
import { relabelStatements } from "./index-statements.ts";
import type { Rank } from "./ranks.ts";
import { relatedDecisions } from "./related-decisions.ts";
import { ALL_OPEN, labelOf, letterOf, rankOf } from "./ranks.ts";

/** What came of indexing the decisions anew. */
export interface IndexedDecisions {
  /** Ranks of the decisions by id. */
  readonly ranks: ReadonlyMap<string, Rank>;
  /** Ids of those that were not indexed before. */
  readonly fresh: ReadonlySet<string>;
  /** Least restrictive of the old and new ranks of evidence whose label has changed; undefined where none has. */
  readonly relabelled: Rank | undefined;
}

/**
 * Labels evidence, statements and decisions by all decisions of the case, and says of each statement what people have decided of it, as far as each clearance
 * sees. The caller has the case alone.
 */
export async function indexDecisions(db: Transaction<Tables>, caseId: number): Promise<IndexedDecisions> {
  const evidence = await listEvidence(db, caseId);
  const decisions = await listDecisions(db, caseId);
  const markings = effectiveMarkings(evidence, decisions);
  const relabelled = await labelEvidence(db, caseId, markings);
  const labels = await labelsOf(db, caseId, evidence, decisions, markings);
  const ranks = new Map(decisions.map((one) => [one.id, rankOf(labels.decision(one))]));
  const fresh = await keepDecisions(db, caseId, decisions, ranks);
  await keepStandings(db, caseId, decisions, ranks);
  return { ranks, fresh, relabelled };
}

/**
 * The same for decisions that have come: reads only those that stand or fall with them. A change of a label concerns the whole case.
 */
export async function indexNewDecisions(
  db: Transaction<Tables>,
  caseId: number,
  decisions: readonly Decision[],
): Promise<IndexedDecisions> {
  const related = await relatedDecisions(db, caseId, decisions);
  if (related.some(({ verdict }) => verdict.kind === "mark")) return indexDecisions(db, caseId);
  const evidence = await listEvidence(db, caseId);
  const rows = await db
    .selectFrom("kulla.evidence_index")
    .select(["id", "rank"])
    .where("case_id", "=", caseId)
    .execute();
  const markings = new Map(rows.map(({ id, rank }) => [id, labelOf(rank)]));
  const labels = await labelsOf(db, caseId, evidence, related, markings);
  const ranks = new Map(related.map((one) => [one.id, rankOf(labels.decision(one))]));
  const fresh = await keepDecisions(db, caseId, related, ranks);
  const concerned = related.flatMap(({ about }) => ("statement" in about ? [about.statement] : []));
  await keepStandings(db, caseId, related, ranks, concerned);
  return { ranks, fresh, relabelled: undefined };
}

/** @returns the least restrictive of the old and new ranks that changed */
async function labelEvidence(
  db: Transaction<Tables>,
  caseId: number,
  markings: ReadonlyMap<Sha256, Tlp>,
): Promise<Rank | undefined> {
  const rows = await db
    .selectFrom("kulla.evidence_index")
    .select(["id", "rank"])
    .where("case_id", "=", caseId)
    .execute();
  const changed = rows.flatMap(({ id, rank }) => {
    const label = markings.get(id);
    return label === undefined || rankOf(label) === rank ? [] : [{ id, rank, now: rankOf(label) }];
  });
  if (changed.length === 0) return undefined;
  await sql`
    update kulla.evidence_index e set rank = given.rank::smallint
    from unnest(${changed.map(({ id }) => id)}::text[], ${changed.map(({ now }) => now)}::integer[]) as given(id, rank)
    where e.case_id = ${caseId} and e.id = given.id`.execute(db);
  await relabelStatements(
    db,
    caseId,
    changed.map(({ id }) => id),
  );
  // A job on evidence names it, and may say in its words why it could not be read.
  await sql`
    update kulla.jobs j set rank = given.rank::smallint
    from unnest(${changed.map(({ id }) => id)}::text[], ${changed.map(({ now }) => now)}::integer[]) as given(id, rank)
    where j.case_id = ${caseId} and j.kind = 'process' and j.task::jsonb ->> 'evidence' = given.id`.execute(db);
  return Math.min(...changed.map(({ rank, now }) => Math.min(rank, now)));
}

async function labelsOf(
  db: Transaction<Tables>,
  caseId: number,
  evidence: readonly Evidence[],
  decisions: readonly Decision[],
  markings: ReadonlyMap<Sha256, Tlp>,
): Promise<CaseLabels> {
  const ids = [...new Set(decisions.flatMap(statementsOf))];
  const rows = await db
    .selectFrom("kulla.statement_index")
    .select(["id", "rank"])
    .where("case_id", "=", caseId)
    .where(sql<boolean>`id = any(${ids.map(legibleText)}::text[])`)
    .execute();
  const known = new Map(rows.map(({ id, rank }) => [id, labelOf(rank)]));
  return caseLabels({ evidence, decisions, markings, statement: (id) => known.get(legibleText(id)) });
}

/** The statements that a decision is about or rests on. */
function statementsOf({ about, because = [] }: Decision): readonly StatementId[] {
  if ("statement" in about) return [about.statement, ...because];
  return "pair" in about ? [...about.pair, ...because] : because;
}

function refsOf(decision: Decision): readonly string[] {
  const { about } = decision;
  const source = "source" in about ? [about.source.evidence] : [];
  const target = "decision" in about ? [about.decision] : [];
  return [...statementsOf(decision), ...source, ...target].map((ref) => legibleText(ref).replaceAll(" ", "_"));
}

async function keepDecisions(
  db: Transaction<Tables>,
  caseId: number,
  decisions: readonly Decision[],
  ranks: ReadonlyMap<string, Rank>,
): Promise<ReadonlySet<string>> {
  const rows = await db
    .selectFrom("kulla.decision_index")
    .select("id")
    .where("case_id", "=", caseId)
    .where(sql<boolean>`id = any(${decisions.map(({ id }) => legibleText(id))}::text[])`)
    .execute();
  const known = new Set(rows.map(({ id }) => id));
  const column = (valueOf: (one: Decision) => string | number) => decisions.map((one) => String(valueOf(one)));
  await sql`
    insert into kulla.decision_index (case_id, id, rank, refs, decided_at)
    select ${caseId}::integer, g.id, g.rank::smallint, string_to_array(g.refs, ' '), g.decided_at
    from unnest(${column((one) => legibleText(one.id))}::text[], ${column((one) => ranks.get(one.id) ?? 0)}::text[],
      ${column((one) => refsOf(one).join(" "))}::text[], ${column((one) => legibleText(one.decidedAt))}::text[])
      as g(id, rank, refs, decided_at)
    on conflict (case_id, id) do update set rank = excluded.rank where decision_index.rank <> excluded.rank`.execute(
    db,
  );
  return new Set(decisions.filter(({ id }) => !known.has(legibleText(id))).map(({ id }) => id));
}

/**
 * Each clearance has standings of its own, by the decisions that it sees: a rejection that rests on more than it sees does not tell it anything.
 *
 * @param concerned the statements that the decisions are all decisions on; those of the whole case where it is left out
 */
async function keepStandings(
  db: Transaction<Tables>,
  caseId: number,
  decisions: readonly Decision[],
  ranks: ReadonlyMap<string, Rank>,
  concerned?: readonly StatementId[],
): Promise<void> {
  const letters = new Map<StatementId, string[]>();
  for (const rank of TLP_LABELS.keys()) {
    const seen = decisions.filter(({ id }) => (ranks.get(id) ?? 0) <= rank);
    for (const [statement, standing] of standingsOf(seen)) {
      const row = letters.get(statement) ?? [...ALL_OPEN];
      row[rank] = letterOf(standing);
      letters.set(statement, row);
    }
  }
  const ids = [...letters.keys()].map(legibleText);
  const standings = [...letters.values()].map((row) => row.join(""));
  await sql`
    with given as (select * from unnest(${ids}::text[], ${standings}::text[]) as one(id, standings)),
    judged as (
      update kulla.statement_index s set standings = given.standings from given
      where s.case_id = ${caseId} and s.id = given.id and s.standings <> given.standings)
    update kulla.statement_index s set standings = ${ALL_OPEN}
    where s.case_id = ${caseId} and s.standings <> ${ALL_OPEN} and not exists (select from given where given.id = s.id)
      ${concerned === undefined ? sql`` : sql`and s.id = any(${concerned.map(legibleText)}::text[])`}`.execute(db);
}
