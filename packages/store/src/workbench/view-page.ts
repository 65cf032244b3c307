import type { ViewPage, ViewQuery } from "@kulla/core";
import type { RawBuilder, Transaction } from "kysely";
import { sql } from "kysely";
import { illegibleText, legibleText } from "../legible-text.ts";
import type { Tables } from "../schema.ts";
import { readCursor, writeCursor } from "./cursor.ts";
import { rankOf } from "./ranks.ts";
import { tsquery } from "./search-words.ts";

/** Most values of a facet that are given, the most frequent first. */
const MOST_VALUES = 500;

export type ViewFilter = Pick<ViewQuery, "clearance" | "panel" | "facets" | "range" | "words">;

/** What tells one filter from another. */
export function viewFilterKey({ clearance, panel, facets = {}, range, words }: ViewFilter): string {
  const named = Object.entries(facets).sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([clearance, panel, named, range, words]);
}

function filterOf(caseId: number, { clearance, panel, facets = {}, range, words }: ViewFilter): RawBuilder<boolean> {
  const parts: RawBuilder<unknown>[] = [
    sql`r.case_id = ${caseId} and r.rank = ${rankOf(clearance)}::smallint and r.panel = ${legibleText(panel)}`,
  ];
  for (const [name, values] of Object.entries(facets))
    parts.push(sql`r.facets -> ${legibleText(name)} ?| ${values.map(legibleText)}::text[]`);
  if (range !== undefined) parts.push(sql`r.range_from <= ${range[1]} and r.range_to >= ${range[0]}`);
  const query = words === undefined ? undefined : tsquery(words);
  if (query !== undefined) parts.push(sql`r.words @@ ${query}::tsquery`);
  return sql<boolean>`${sql.join(parts, sql` and `)}`;
}

/** The rows of a page, in order. One more than asked is read, to see whether there is a next page. */
export async function readRows(
  db: Transaction<Tables>,
  caseId: number,
  query: ViewQuery,
): Promise<Pick<ViewPage, "items" | "next">> {
  const [after] = query.cursor === undefined ? [-1] : readCursor(query.cursor, ["number"]);
  const { rows } = await sql<{ key: string; body: string; position: number }>`
    select r.key, r.body, r.position from kulla.view_rows r
    where ${filterOf(caseId, query)} and r.position > ${after}
    order by r.position limit ${query.limit + 1}`.execute(db);
  const shown = rows.slice(0, query.limit);
  const last = shown.at(-1);
  const items = shown.map(({ key, body }) => ({ key: illegibleText(key), body: JSON.parse(body) as unknown }));
  return { items, ...(rows.length > query.limit && last !== undefined && { next: writeCursor([last.position]) }) };
}

export async function countRows(db: Transaction<Tables>, caseId: number, filter: ViewFilter): Promise<number> {
  const { rows } = await sql<{ total: number }>`
    select count(*) as total from kulla.view_rows r where ${filterOf(caseId, filter)}`.execute(db);
  return rows[0]?.total ?? 0;
}

export async function countFacet(
  db: Transaction<Tables>,
  caseId: number,
  filter: ViewFilter,
  facet: string,
): Promise<ReadonlyMap<string, number>> {
  const { rows } = await sql<{ value: string; total: number }>`
    select v.value, count(*) as total
    from kulla.view_rows r, lateral jsonb_array_elements_text(r.facets -> ${legibleText(facet)}) as v(value)
    where ${filterOf(caseId, filter)} and r.facets ? ${legibleText(facet)}
    group by v.value order by total desc, v.value collate "C" limit ${MOST_VALUES}`.execute(db);
  return new Map(rows.map(({ value, total }) => [illegibleText(value), total]));
}
