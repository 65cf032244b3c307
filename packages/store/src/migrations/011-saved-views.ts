import type { Kysely } from "kysely";
import { sql } from "kysely";

/** What people keep of how they looked at a panel. */
export async function savedViews(db: Kysely<unknown>): Promise<void> {
  for (const statement of [TABLE, GRANT]) await sql.raw(statement).execute(db);
}

/*
 * `rank` is the label that its owner might see when it was kept: under a lower clearance it is not there, since its name may tell of what is
 * above. The account has no foreign key: the analyst at the machine itself has none.
 */
const TABLE = `create table kulla.saved_views (
  id uuid primary key,
  case_id integer not null references kulla.cases,
  account text collate "C" not null,
  rank smallint not null check (rank between 0 and 4),
  panel text collate "C" not null,
  name text collate "C" not null,
  saved_at text collate "C" not null,
  body text not null,
  unique (case_id, account, panel, name, rank)
)`;

/** The role may be absent, see the first migration. */
const GRANT = `
  do $$
  begin
    grant select, insert, update, delete on kulla.saved_views to kulla_writer;
  exception when undefined_object or insufficient_privilege then null;
  end $$`;
