import type { Kysely } from "kysely";
import { sql } from "kysely";

/** The table of decisions that belong to the workspace, append-only like those of the cases. */
export async function workspaceDecisions(db: Kysely<unknown>): Promise<void> {
  for (const statement of [TABLE, TRIGGER, ALWAYS, GRANT]) await sql.raw(statement).execute(db);
}

const TABLE = `
  create table kulla.workspace_decisions (
    id text collate "C" not null primary key,
    verdict text collate "C" not null,
    author text collate "C" not null,
    digest text collate "C" not null,
    body text not null,
    recorded_at timestamptz not null default now()
  )`;

const TRIGGER = `
  create trigger append_only before update or delete or truncate on kulla.workspace_decisions
    for each statement execute function kulla.refuse_change()`;

const ALWAYS = `alter table kulla.workspace_decisions enable always trigger append_only`;

/** The role may be absent, see the first migration. */
const GRANT = `
  do $$
  begin
    grant select, insert on kulla.workspace_decisions to kulla_writer;
  exception when undefined_object or insufficient_privilege then null;
  end $$`;
