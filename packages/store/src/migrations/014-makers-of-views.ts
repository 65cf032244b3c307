import type { Kysely } from "kysely";
import { sql } from "kysely";

/** What made the views of a case: those of another Kulla, or of other knowledge, are made anew. Of those that are there nobody knows. */
export async function makersOfViews(db: Kysely<unknown>): Promise<void> {
  await sql`alter table kulla.view_revisions add column made_by text collate "C" not null default ''`.execute(db);
}
