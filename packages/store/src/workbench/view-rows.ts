import { hash } from "node:crypto";
import type { ViewRow } from "@kulla/core";
import type { Transaction } from "kysely";
import { sql } from "kysely";
import { legibleText } from "../legible-text.ts";
import type { Tables } from "../schema.ts";
import type { Rank } from "./ranks.ts";
import { lexemes } from "./search-words.ts";

/** Rows, and characters of JSON, that are looked at and written at once. */
const ROWS = 1_000;
const CHARACTERS = 4_000_000;

/** Grows when the columns of a row are made from it in another way: rows that an older version wrote are then written anew. */
const ROWS_VERSION = 1;

/** A row that is to stand in the table, and what tells it from others. */
interface WantedRow {
  readonly row: ViewRow;
  readonly panel: string;
  readonly key: string;
  readonly body: string;
  readonly digest: string;
}

/**
 * Makes rows, as they come, those of a case and clearance: of however many there are, only some are in memory. A row that is there already, to the last
 * character, is left alone: a decision changes few of them, and what is not written costs neither the disk nor those who read meanwhile.
 *
 * @param kept panels whose rows stay as they are, with how many they have
 */
export async function writeRows(
  db: Transaction<Tables>,
  { caseId, rank }: Omit<RowsOf, "db">,
  rows: Iterable<ViewRow>,
  kept: ReadonlyMap<string, number> = new Map(),
): Promise<void> {
  const of = { db, caseId, rank };
  const positions = new Map<string, number[]>();
  let some: WantedRow[] = [];
  let characters = 0;
  let count = 0;
  const flush = async () => {
    await writeChanged(of, some);
    [some, characters] = [[], 0];
  };
  for (const row of rows) {
    const wanted = wantedRow(row);
    some.push(wanted);
    characters += wanted.body.length;
    count += 1;
    const own = positions.get(wanted.panel);
    if (own === undefined) positions.set(wanted.panel, [row.position]);
    else own.push(row.position);
    if (some.length >= ROWS || characters >= CHARACTERS) await flush();
  }
  await flush();
  await deleteOthers(of, positions, [...kept.keys()]);
  await requireCount(
    of,
    [...kept.values()].reduce((sum, own) => sum + own, count),
  );
}

/** The rows of one case and clearance. */
interface RowsOf {
  readonly db: Transaction<Tables>;
  readonly caseId: number;
  readonly rank: Rank;
}

function wantedRow(row: ViewRow): WantedRow {
  // `undefined` has no JSON; a panel has no such body.
  const body = JSON.stringify(row.body ?? null);
  const about = JSON.stringify([ROWS_VERSION, row.key, row.facets, row.range, row.words]);
  const digest = hash("sha256", `${about}\n${body}`, "base64").slice(0, 27);
  return { row, panel: legibleText(row.panel), key: legibleText(row.key), body, digest };
}

/** Writes those of the rows that are not there as they shall be. */
async function writeChanged({ db, caseId, rank }: RowsOf, wanted: readonly WantedRow[]): Promise<void> {
  if (wanted.length === 0) return;
  const { rows } = await sql<{ at: number }>`
    select g.at::integer as at
    from unnest(${column(wanted, "panel")}, ${positionsOf(wanted)}, ${column(wanted, "digest")})
      with ordinality as g(panel, position, digest, at)
    left join kulla.view_rows r on r.case_id = ${caseId} and r.rank = ${rank}::smallint
      and r.panel = g.panel and r.position = g.position
    where r.digest is distinct from g.digest`.execute(db);
  const changed = rows.flatMap(({ at }) => wanted[at - 1] ?? []);
  if (changed.length === 0) return;
  // What stands at their places, and what has their keys elsewhere: a row may have moved.
  await sql`
    delete from kulla.view_rows r using unnest(${column(changed, "panel")}, ${positionsOf(changed)}) as g(panel, position)
    where r.case_id = ${caseId} and r.rank = ${rank}::smallint and r.panel = g.panel and r.position = g.position`.execute(
    db,
  );
  await sql`
    delete from kulla.view_rows r using unnest(${column(changed, "panel")}, ${column(changed, "key")}) as g(panel, key)
    where r.case_id = ${caseId} and r.rank = ${rank}::smallint and r.panel = g.panel and r.key = g.key`.execute(db);
  await insertRows({ db, caseId, rank }, changed);
}

/** Takes away the rows of panels that are no more, and those at places that no row has any more. */
async function deleteOthers(
  { db, caseId, rank }: RowsOf,
  positions: ReadonlyMap<string, readonly number[]>,
  kept: readonly string[],
): Promise<void> {
  const all = sql`delete from kulla.view_rows r where r.case_id = ${caseId} and r.rank = ${rank}::smallint`;
  await sql`${all} and r.panel <> all(${[...positions.keys(), ...kept.map(legibleText)]}::text[])`.execute(db);
  for (const [panel, own] of positions) {
    const after = own.reduce((most, one) => Math.max(most, one), -1) + 1;
    await sql`${all} and r.panel = ${panel} and r.position >= ${after}`.execute(db);
    if (after === own.length) continue; // no place before it is free
    await sql`
      ${all} and r.panel = ${panel}
        and not exists (select from unnest(${own.map(String)}::integer[]) as g(position) where g.position = r.position)`.execute(
      db,
    );
  }
}

/** Two rows of one place or one key would have taken each other's: that is a bug of whoever makes them. */
async function requireCount({ db, caseId, rank }: RowsOf, count: number): Promise<void> {
  const { rows } = await sql<{ there: number }>`
    select count(*) as there from kulla.view_rows
    where case_id = ${caseId} and rank = ${rank}::smallint`.execute(db);
  if (rows[0]?.there !== count) throw new Error(`${count} rows were made, of which ${rows[0]?.there ?? 0} are there.`);
}

function column(rows: readonly WantedRow[], name: "panel" | "key" | "body" | "digest") {
  return sql`${rows.map((row) => row[name])}::text[]`;
}

function positionsOf(rows: readonly WantedRow[]) {
  return sql`${rows.map(({ row }) => String(row.position))}::integer[]`;
}

/** Facets as the column has them: every value in a list, as text that PostgreSQL can keep. */
function facetLists(facets: NonNullable<ViewRow["facets"]>): Readonly<Record<string, readonly string[]>> {
  const lists = Object.entries(facets).map(([name, values]): [string, readonly string[]] => [
    legibleText(name),
    [...new Set(typeof values === "string" ? [values] : values)].map(legibleText),
  ]);
  return Object.fromEntries(lists);
}

async function insertRows({ db, caseId, rank }: RowsOf, wanted: readonly WantedRow[]): Promise<void> {
  const drawn = (valueOf: (row: ViewRow) => string | undefined) =>
    sql`${wanted.map(({ row }) => valueOf(row) ?? null)}::text[]`;
  const facets = drawn((row) => (row.facets === undefined ? undefined : JSON.stringify(facetLists(row.facets))));
  const [from, to] = [0, 1].map((end) => drawn(({ range }) => (range === undefined ? undefined : String(range[end]))));
  const words = drawn((row) => (row.words === undefined ? undefined : lexemes(row.words)));
  await sql`
    insert into kulla.view_rows
      (case_id, rank, panel, position, key, facets, range_from, range_to, words, body, digest)
    select ${caseId}::integer, ${rank}::smallint, g.panel, g.position, g.key, g.facets::jsonb,
      g.range_from::double precision, g.range_to::double precision, array_to_tsvector(string_to_array(g.words, ' ')),
      g.body, g.digest
    from unnest(${column(wanted, "panel")}, ${positionsOf(wanted)}, ${column(wanted, "key")}, ${facets}, ${from}, ${to},
      ${words}, ${column(wanted, "body")}, ${column(wanted, "digest")})
      as g(panel, position, key, facets, range_from, range_to, words, body, digest)`.execute(db);
}
