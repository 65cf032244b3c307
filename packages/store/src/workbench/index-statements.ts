import type { Sha256, Statement } from "@kulla/core";
import type { Transaction } from "kysely";
import { sql } from "kysely";
import { legibleText } from "../legible-text.ts";
import type { EvidenceIndexTable, Tables } from "../schema.ts";
import type { Rank } from "./ranks.ts";
import { HIGHEST_RANK } from "./ranks.ts";
import { statementWords } from "./search-words.ts";

/** Statements that are indexed with one INSERT. */
const ROWS = 1_000;

/** The greatest integer of PostgreSQL: forged statements may cite any place. */
const MAX_INTEGER = 2_147_483_647;

/** What the index has of evidence: its rank, and the tool that finished it last. */
export type IndexedEvidence = Pick<EvidenceIndexTable, "rank" | "tool">;

/** Evidence of the index by id; what the case does not have is left out. */
export async function indexedEvidence(
  db: Transaction<Tables>,
  caseId: number,
  ids: readonly Sha256[],
): Promise<ReadonlyMap<Sha256, IndexedEvidence>> {
  const rows = await db
    .selectFrom("kulla.evidence_index")
    .select(["id", "rank", "tool"])
    .where("case_id", "=", caseId)
    .where(sql<boolean>`id = any(${ids.map(legibleText)}::text[])`)
    .execute();
  return new Map(rows.map((row) => [row.id, row]));
}

/** Indexes statements that are in the case. Those that are indexed already stay as they are. @returns the ranks of the others */
export async function indexStatements(
  db: Transaction<Tables>,
  caseId: number,
  statements: readonly Statement[],
): Promise<ReadonlySet<Rank>> {
  const ranks = new Set<Rank>();
  const cited = [...new Set(statements.flatMap(({ citations }) => citations.map((one) => one.evidence)))];
  const known = await indexedEvidence(db, caseId, cited);
  for (let start = 0; start < statements.length; start += ROWS) {
    const rows = statements.slice(start, start + ROWS).map((statement) => indexRow(statement, known));
    rows.sort((a, b) => (a.id < b.id ? -1 : 1)); // two processes take them in the same order
    const text = (column: keyof (typeof rows)[number]) => sql`${rows.map((row) => row[column])}::text[]`;
    const added = await sql<{ rank: Rank }>`
      insert into kulla.statement_index (case_id, id, rank, claim_type, stance, speaker, evidence, first_evidence,
        position, author, version, superseded, words)
      select ${caseId}::integer, g.id, g.rank::smallint, g.claim_type, g.stance, g.speaker,
        string_to_array(g.evidence, ' '), g.first_evidence, g.position::integer, g.author, g.version,
        g.superseded::boolean, array_to_tsvector(string_to_array(g.words, ' '))
      from unnest(${text("id")}, ${text("rank")}, ${text("claim_type")}, ${text("stance")}, ${text("speaker")},
        ${text("evidence")}, ${text("first_evidence")}, ${text("position")}, ${text("author")}, ${text("version")},
        ${text("superseded")}, ${text("words")}) as g(id, rank, claim_type, stance, speaker, evidence, first_evidence,
        position, author, version, superseded, words)
      on conflict do nothing returning rank`.execute(db);
    for (const { rank } of added.rows) ranks.add(rank);
  }
  return ranks;
}

function indexRow(statement: Statement, known: ReadonlyMap<Sha256, IndexedEvidence>) {
  const { id, claim, stance, speakers, citations, author } = statement;
  const evidence = [...new Set(citations.map((one) => legibleText(one.evidence)))];
  const rank = Math.max(...evidence.map((one) => known.get(one)?.rank ?? HIGHEST_RANK));
  const [{ at }] = citations;
  const position = at.kind === "text" ? at.start : at.kind === "record" ? at.index : 0;
  const speaker = speakers[0]?.name;
  return {
    id: legibleText(id),
    rank,
    claim_type: legibleText(claim.type),
    stance: legibleText(stance),
    speaker: speaker === undefined ? null : legibleText(speaker),
    evidence: evidence.map((one) => one.replaceAll(" ", "_")).join(" "),
    first_evidence: evidence[0] ?? "",
    position: Math.max(0, Math.min(Math.trunc(position), MAX_INTEGER)),
    author: author.kind,
    version: author.kind === "tool" ? legibleText(author.version) : null,
    superseded: author.kind === "tool" && isOther(known.get(evidence[0] ?? "")?.tool, legibleText(author.version)),
    words: statementWords(statement),
  };
}

/** Whether the tool that finished the evidence last is another than that of this version. */
function isOther(tool: string | null | undefined, version: string): boolean {
  return tool !== null && tool !== undefined && !tool.endsWith(` ${version}`);
}

/** Labels the statements anew that cite these pieces of evidence. */
export async function relabelStatements(
  db: Transaction<Tables>,
  caseId: number,
  evidence: readonly Sha256[],
): Promise<void> {
  await sql`
    update kulla.statement_index s set rank = (
      select max(coalesce(e.rank, ${sql.lit(HIGHEST_RANK)}::smallint)) from unnest(s.evidence) as cited(id)
      left join kulla.evidence_index e on e.case_id = s.case_id and e.id = cited.id)
    where s.case_id = ${caseId} and s.evidence && ${evidence}::text[]`.execute(db);
}

/** Notes which tool has finished evidence last: what other tools have read there before does not count any more. */
export async function supersede(db: Transaction<Tables>, caseId: number, evidence: readonly Sha256[]): Promise<void> {
  await sql`
    update kulla.statement_index s
    set superseded = right(e.tool, length(s.version) + 1) <> ' ' || s.version
    from kulla.evidence_index e
    where e.case_id = s.case_id and e.id = s.first_evidence and e.tool is not null
      and s.case_id = ${caseId} and s.first_evidence = any(${evidence}::text[]) and s.version is not null
      and s.superseded <> (right(e.tool, length(s.version) + 1) <> ' ' || s.version)`.execute(db);
}
