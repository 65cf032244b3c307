import type { ViewRow } from "@kulla/core";
import type { Transaction } from "kysely";
import { sql } from "kysely";
import { legibleText } from "../legible-text.ts";
import type { Tables } from "../schema.ts";
import type { Rank } from "./ranks.ts";
import { lexemes } from "./search-words.ts";

/** Rows, and characters of JSON, in one INSERT. */
const ROWS = 500;
const CHARACTERS = 4_000_000;

/** A row as the table has it, every column as text. */
interface Written {
  readonly panel: string;
  readonly position: string;
  readonly key: string;
  readonly facets: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly words: string | null;
  readonly body: string;
}

/** Writes rows as they come: of however many there are, only some are in memory. */
export async function writeRows(
  db: Transaction<Tables>,
  caseId: number,
  rank: Rank,
  rows: Iterable<ViewRow>,
): Promise<void> {
  let some: Written[] = [];
  let characters = 0;
  for (const row of rows) {
    const written = writtenRow(row);
    some.push(written);
    characters += written.body.length;
    if (some.length < ROWS && characters < CHARACTERS) continue;
    await insertRows(db, caseId, rank, some);
    [some, characters] = [[], 0];
  }
  if (some.length > 0) await insertRows(db, caseId, rank, some);
}

function writtenRow({ panel, key, position, facets, range, words, body }: ViewRow): Written {
  return {
    panel: legibleText(panel),
    position: String(position),
    key: legibleText(key),
    facets: facets === undefined ? null : JSON.stringify(facetLists(facets)),
    from: range === undefined ? null : String(range[0]),
    to: range === undefined ? null : String(range[1]),
    words: words === undefined ? null : lexemes(words),
    // `undefined` has no JSON; a panel has no such body.
    body: JSON.stringify(body ?? null),
  };
}

/** Facets as the column has them: every value in a list, as text that PostgreSQL can keep. */
function facetLists(facets: NonNullable<ViewRow["facets"]>): Readonly<Record<string, readonly string[]>> {
  const lists = Object.entries(facets).map(([name, values]): [string, readonly string[]] => [
    legibleText(name),
    [...new Set(typeof values === "string" ? [values] : values)].map(legibleText),
  ]);
  return Object.fromEntries(lists);
}

async function insertRows(
  db: Transaction<Tables>,
  caseId: number,
  rank: Rank,
  rows: readonly Written[],
): Promise<void> {
  const column = (name: keyof Written) => sql`${rows.map((row) => row[name])}::text[]`;
  await sql`
    insert into kulla.view_rows (case_id, rank, panel, position, key, facets, range_from, range_to, words, body)
    select ${caseId}::integer, ${rank}::smallint, g.panel, g.position::integer, g.key, g.facets::jsonb,
      g.range_from::double precision, g.range_to::double precision, array_to_tsvector(string_to_array(g.words, ' ')),
      g.body
    from unnest(${column("panel")}, ${column("position")}, ${column("key")}, ${column("facets")}, ${column("from")},
      ${column("to")}, ${column("words")}, ${column("body")})
      as g(panel, position, key, facets, range_from, range_to, words, body)`.execute(db);
}
