import { StoreRefusal, addAll, inStoreOrder } from "@kulla/core";
import type { RawBuilder, Transaction } from "kysely";
import { sql } from "kysely";
import { sha256Of } from "./evidence-bytes.ts";
import type { Tables } from "./schema.ts";

/** Rows, and characters of JSON, in one INSERT. */
const ROWS = 2_000;
const CHARACTERS = 8_000_000;

/** Tables whose records have an id and a digest of their content. */
type RecordTable = "kulla.statements" | "kulla.decisions" | "kulla.workspace_decisions";

/** Number of the case that rows belong to; `undefined` in tables of the workspace, which have no such column. */
type Owner = number | undefined;

/** A row for one of the append-only tables: its columns but for the case, all of them text. `id` and `digest` only where they count. */
export type Row<Column extends string> = Readonly<Record<Column | "body", string>>;

/**
 * Adds rows to a table of a case or of the workspace; rows with a known key are left out. Rows come sorted by key: two processes that add the same
 * rows then take them in the same order and never wait for each other in a circle.
 *
 * @returns the rows that were not added, since their key was there
 */
export async function appendRows<Column extends string>(
  db: Transaction<Tables>,
  table: keyof Tables,
  owner: Owner,
  columns: readonly (Column | "body")[],
  rows: readonly Row<Column>[],
): Promise<readonly Row<Column>[]> {
  const known: Row<Column>[] = [];
  for (const some of portions(rows)) {
    const names = sql.join(columns.map((column) => sql.ref(column)));
    const { numAffectedRows } = await sql`
      insert into ${sql.table(table)} (${owner === undefined ? sql`` : sql`case_id, `}${names})
      select ${owner === undefined ? sql`` : sql`${owner}::integer, `}given.* from ${unnest(columns, some)}
      on conflict do nothing`.execute(db);
    if (Number(numAffectedRows ?? 0) < some.length) addAll(known, some);
  }
  return known;
}

/**
 * Fails where a row that was there already has another content than the one given under its id.
 *
 * @throws StoreRefusal `other-content`
 */
export async function requireSameContent(
  db: Transaction<Tables>,
  table: RecordTable,
  owner: Owner,
  rows: readonly Row<"id" | "digest">[],
): Promise<void> {
  for (const some of portions(rows)) {
    const ids = some.map((row) => row.id);
    const kept = await db
      .selectFrom(table)
      .select(["id", "digest"])
      .where(owner === undefined ? sql<boolean>`true` : sql<boolean>`case_id = ${owner}`)
      .where(sql<boolean>`id = any(${ids}::text[])`)
      .orderBy("id")
      .execute();
    const digests = new Map(kept.map((row) => [row.id, row.digest]));
    const other = some.find((row) => digests.get(row.id) !== row.digest);
    if (other === undefined) continue;
    throw new StoreRefusal("other-content", `${other.id} is there already, with another content.`);
  }
}

/** Adds records that have an id and a content, and fails where a known id comes with another content. */
export async function appendRecords<Column extends string>(
  db: Transaction<Tables>,
  table: RecordTable,
  owner: Owner,
  columns: readonly (Column | "id" | "digest" | "body")[],
  rows: readonly Row<Column | "id" | "digest">[],
): Promise<void> {
  const sorted = inStoreOrder(rows, (row) => [row.id]);
  const known = await appendRows<Column | "id" | "digest">(db, table, owner, columns, sorted);
  await requireSameContent(db, table, owner, known);
}

/** The digest of a record's content, see `requireSameContent`. */
export function digestOf(content: string): string {
  return sha256Of(content);
}

/** `unnest($1::text[], $2::text[]) as given(id, body)`: one parameter for each column, however many rows. */
function unnest<Column extends string>(
  columns: readonly Column[],
  rows: readonly Readonly<Record<Column, string>>[],
): RawBuilder<unknown> {
  const arrays = columns.map((column) => sql`${rows.map((row) => row[column])}::text[]`);
  return sql`unnest(${sql.join(arrays)}) as given(${sql.join(columns.map((column) => sql.ref(column)))})`;
}

function* portions<T extends { readonly body: string }>(rows: readonly T[]): Generator<readonly T[]> {
  let some: T[] = [];
  let characters = 0;
  for (const row of rows) {
    if (some.length === ROWS || (some.length > 0 && characters + row.body.length > CHARACTERS)) {
      yield some;
      some = [];
      characters = 0;
    }
    some.push(row);
    characters += row.body.length;
  }
  if (some.length > 0) yield some;
}
