import type {
  FoundStatement,
  Statement,
  StatementFacets,
  StatementId,
  StatementPage,
  StatementQuery,
  StatementSearch,
  Tlp,
} from "@kulla/core";
import type { RawBuilder } from "kysely";
import { sql } from "kysely";
import { guarded } from "../connection.ts";
import { illegibleText, legibleText } from "../legible-text.ts";
import type { Database } from "../schema.ts";
import { readCursor, writeCursor } from "./cursor.ts";
import { ALL_OPEN, labelOf, letterOf, rankOf, standingOf } from "./ranks.ts";
import { RecentlyUsed } from "./recently-used.ts";
import { tsquery } from "./search-words.ts";

/** Statements are counted exactly up to this many. */
const COUNTED = 10_000;

/** Most values of a facet that are given, the most frequent first. */
const MOST_VALUES = 500;

/** Counts that are kept. Each holds as long as nothing that its clearance sees has changed. */
const KEPT_COUNTS = 2_000;

const LETTERS: Readonly<Record<string, "open" | "accepted" | "rejected" | "corrected">> = {
  o: "open",
  a: "accepted",
  r: "rejected",
  c: "corrected",
};

interface IndexedCase {
  readonly id: number;
  /** Grows with each change that the clearance may see, and each change of a label. */
  state(clearance: Tlp): Promise<string>;
}

/** Finds statements by the index. `indexed` gives the case, indexed. @throws StoreRefusal `unknown-case`, `unfit-cursor` */
export function statementSearch(db: Database, indexed: (caseName: string) => Promise<IndexedCase>): StatementSearch {
  const totals = new RecentlyUsed<number>(KEPT_COUNTS);
  const facets = new RecentlyUsed<ReadonlyMap<string, number>>(KEPT_COUNTS);
  return {
    find: (query) =>
      guarded(async () => {
        const found = await indexed(query.caseName);
        const key = `${found.id} ${await found.state(query.clearance)} ${filterKey(query)}`;
        const page = await findPage(db, found.id, query);
        const total = totals.get(key) ?? (await countMatches(db, found.id, query));
        totals.set(key, total);
        return { ...page, total: Math.min(total, COUNTED), more: total > COUNTED };
      }),
    one: (caseName, clearance, id) => guarded(async () => findOne(db, (await indexed(caseName)).id, clearance, id)),
    seen: (caseName, clearance, ids) => guarded(async () => findSeen(db, (await indexed(caseName)).id, clearance, ids)),
    counts: (query, facet) =>
      guarded(async () => {
        const found = await indexed(query.caseName);
        const { [facet]: _, ...others } = query;
        const key = `${found.id} ${await found.state(query.clearance)} ${facet} ${filterKey(others)}`;
        const counts = facets.get(key) ?? (await countValues(db, found.id, others, facet));
        facets.set(key, counts);
        return counts;
      }),
  };
}

type Filter = Omit<StatementQuery, "cursor" | "limit" | "caseName">;

/** What tells one filter from another. */
function filterKey({ clearance, words, type, stance, standing, speaker, evidence, author, from, to }: Filter): string {
  return JSON.stringify([clearance, words, type, stance, standing, speaker, evidence, author, from, to]);
}

function filterOf(caseId: number, query: Filter): RawBuilder<boolean> {
  const rank = rankOf(query.clearance);
  const among = (column: string, values: readonly string[]) =>
    sql`s.${sql.ref(column)} = any(${values.map(legibleText)}::text[])`;
  const parts: RawBuilder<unknown>[] = [sql`s.case_id = ${caseId} and s.rank <= ${rank} and not s.superseded`];
  if (query.type !== undefined) parts.push(among("claim_type", query.type));
  if (query.stance !== undefined) parts.push(among("stance", query.stance));
  if (query.speaker !== undefined) parts.push(among("speaker", query.speaker));
  if (query.author !== undefined) parts.push(among("author", query.author));
  if (query.evidence !== undefined) parts.push(sql`s.evidence && ${query.evidence.map(legibleText)}::text[]`);
  const stretch = stretchOf(query);
  if (stretch !== undefined) parts.push(stretch);
  if (query.standing !== undefined) parts.push(sql`${standingAt(rank)} = any(${query.standing.map(letterOf)}::text[])`);
  // Few are decided: there is an index of those.
  if (query.standing?.includes("open") === false) parts.push(sql`s.standings <> ${sql.lit(ALL_OPEN)}`);
  const words = query.words === undefined ? undefined : tsquery(query.words);
  if (words !== undefined) parts.push(sql`s.words @@ ${words}::tsquery`);
  return sql<boolean>`${sql.join(parts, sql` and `)}`;
}

/** Where the first words stand. Of the evidence that is asked for; a statement that cites it beside other words is not left out. */
function stretchOf({ from, to, evidence }: Filter): RawBuilder<unknown> | undefined {
  const parts: RawBuilder<unknown>[] = [];
  if (from !== undefined) parts.push(sql`s.position >= ${from}`);
  if (to !== undefined) parts.push(sql`s.position < ${to}`);
  if (parts.length === 0) return undefined;
  if (evidence === undefined) return sql.join(parts, sql` and `);
  return sql`(s.first_evidence <> all(${evidence.map(legibleText)}::text[]) or ${sql.join(parts, sql` and `)})`;
}

function standingAt(rank: number): RawBuilder<string> {
  return sql<string>`substr(s.standings, ${sql.lit(rank + 1)}, 1)`;
}

interface FoundRow {
  readonly body: string;
  readonly rank: number;
  readonly standing: string;
  readonly first_evidence: string;
  readonly position: number;
  readonly id: string;
}

/** One more than asked is read, to see whether there is a next page. */
async function findPage(
  db: Database,
  caseId: number,
  query: StatementQuery,
): Promise<Pick<StatementPage, "items" | "next">> {
  const rank = rankOf(query.clearance);
  const after = query.cursor === undefined ? undefined : readCursor(query.cursor, ["string", "number", "string"]);
  const goOn = after === undefined ? sql`` : sql`and (s.first_evidence, s.position, s.id) > (${sql.join([...after])})`;
  const { rows } = await sql<FoundRow>`
    select b.body, f.rank, f.standing, f.first_evidence, f.position, f.id
    from (
      select s.case_id, s.id, s.rank, s.first_evidence, s.position, ${standingAt(rank)} as standing
      from kulla.statement_index s where ${filterOf(caseId, query)} ${goOn}
      order by s.first_evidence, s.position, s.id limit ${query.limit + 1}) f
    join kulla.statements b on b.case_id = f.case_id and b.id = f.id
    order by f.first_evidence, f.position, f.id`.execute(db);
  const items = rows.slice(0, query.limit);
  const last = items.at(-1);
  const isLast = rows.length <= query.limit || last === undefined;
  return {
    items: items.map(foundStatement),
    ...(!isLast && { next: writeCursor([last.first_evidence, last.position, last.id]) }),
  };
}

function foundStatement({ body, rank, standing }: FoundRow): FoundStatement {
  return { statement: JSON.parse(body) as Statement, standing: standingOf(standing), marking: labelOf(rank) };
}

/** One statement, also one that another tool's reading has taken the place of: what refers to it shall find it. */
async function findOne(
  db: Database,
  caseId: number,
  clearance: Tlp,
  id: StatementId,
): Promise<FoundStatement | undefined> {
  const rank = rankOf(clearance);
  const { rows } = await sql<FoundRow>`
    select b.body, s.rank, ${standingAt(rank)} as standing, s.first_evidence, s.position, s.id
    from kulla.statement_index s join kulla.statements b on b.case_id = s.case_id and b.id = s.id
    where s.case_id = ${caseId} and s.id = ${legibleText(id)} and s.rank <= ${rank}`.execute(db);
  return rows[0] === undefined ? undefined : foundStatement(rows[0]);
}

async function findSeen(
  db: Database,
  caseId: number,
  clearance: Tlp,
  ids: readonly StatementId[],
): Promise<ReadonlySet<StatementId>> {
  const { rows } = await sql<{ id: string }>`
    select s.id from kulla.statement_index s
    where s.case_id = ${caseId} and s.rank <= ${rankOf(clearance)} and s.id = any(${ids.map(legibleText)}::text[])`.execute(
    db,
  );
  const found = new Set(rows.map(({ id }) => id));
  return new Set(ids.filter((id) => found.has(legibleText(id))));
}

async function countMatches(db: Database, caseId: number, query: Filter): Promise<number> {
  const { rows } = await sql<{ total: number }>`
    select count(*) as total from (
      select from kulla.statement_index s where ${filterOf(caseId, query)} limit ${COUNTED + 1}) m`.execute(db);
  return rows[0]?.total ?? 0;
}

async function countValues(
  db: Database,
  caseId: number,
  query: Filter,
  facet: keyof StatementFacets,
): Promise<ReadonlyMap<string, number>> {
  const value = facetValue(facet, rankOf(query.clearance));
  const { rows } = await sql<{ value: string | null; total: number }>`
    select v.value, count(*) as total from kulla.statement_index s, lateral (${value}) as v(value)
    where ${filterOf(caseId, query)} and v.value is not null
    group by v.value order by total desc, v.value collate "C" limit ${MOST_VALUES}`.execute(db);
  return new Map(rows.map((row) => [nameOf(facet, row.value ?? ""), row.total]));
}

function facetValue(facet: keyof StatementFacets, rank: number): RawBuilder<unknown> {
  if (facet === "evidence") return sql`select unnest(s.evidence)`;
  if (facet === "standing") return sql`select ${standingAt(rank)}`;
  return sql`select s.${sql.ref(facet === "type" ? "claim_type" : facet)}`;
}

function nameOf(facet: keyof StatementFacets, value: string): string {
  return facet === "standing" ? (LETTERS[value] ?? "open") : illegibleText(value);
}
