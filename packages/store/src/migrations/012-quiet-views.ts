import type { Kysely } from "kysely";
import { sql } from "kysely";

/**
 * What lets views be computed again quietly: rows know what they were made from, so that those that stay the same are not written again; and it is found
 * quickly how long a task took the last time.
 */
export async function quietViews(db: Kysely<unknown>): Promise<void> {
  await sql`alter table kulla.view_rows add column digest text collate "C"`.execute(db);
  await sql`create index on kulla.jobs (task_digest, ended_at desc) where state = 'done'`.execute(db);
}
