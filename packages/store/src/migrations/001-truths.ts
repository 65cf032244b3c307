import type { Kysely } from "kysely";
import { sql } from "kysely";

/** The tables that hold cases, evidence, statements, decisions and work, and what makes them append-only. */
export async function truths(db: Kysely<unknown>): Promise<void> {
  for (const table of TABLES) await sql.raw(`create table kulla.${table}`).execute(db);
  await sql.raw(REFUSAL).execute(db);
  for (const name of TABLES.map((table) => table.split(" ", 1)[0])) {
    for (const statement of guards(name ?? "")) await sql.raw(statement).execute(db);
  }
  await sql.raw(WRITER).execute(db);
}

const TABLES = [
  `cases (
    id integer generated always as identity primary key,
    name text collate "C" not null unique,
    body text not null,
    recorded_at timestamptz not null default now()
  )`,
  `evidence (
    case_id integer not null references kulla.cases,
    id text collate "C" not null check (id ~ '^[0-9a-f]{64}$'),
    name text collate "C" not null,
    media_type text collate "C" not null,
    size bigint not null,
    body text not null,
    recorded_at timestamptz not null default now(),
    primary key (case_id, id)
  )`,
  `evidence_chunks (
    evidence text collate "C" not null check (evidence ~ '^[0-9a-f]{64}$'),
    position integer not null,
    bytes bytea not null,
    primary key (evidence, position)
  )`,
  `statements (
    case_id integer not null references kulla.cases,
    id text collate "C" not null,
    claim_type text collate "C" not null,
    stance text collate "C" not null,
    author text collate "C" not null,
    digest text collate "C" not null,
    body text not null,
    recorded_at timestamptz not null default now(),
    primary key (case_id, id)
  )`,
  `decisions (
    case_id integer not null references kulla.cases,
    id text collate "C" not null,
    verdict text collate "C" not null,
    author text collate "C" not null,
    digest text collate "C" not null,
    body text not null,
    recorded_at timestamptz not null default now(),
    primary key (case_id, id)
  )`,
  `work (
    case_id integer not null references kulla.cases,
    evidence text collate "C" not null,
    tool text collate "C" not null,
    body text not null,
    recorded_at timestamptz not null default now(),
    primary key (case_id, evidence, tool)
  )`,
];

const REFUSAL = `
  create function kulla.refuse_change() returns trigger language plpgsql as $$
  begin
    raise exception 'kulla.% is append-only: % is refused', tg_table_name, tg_op
      using errcode = 'restrict_violation', hint = 'A correction is a new decision, never an edit.';
  end $$`;

/** The trigger speaks for each statement, so that it refuses also what would touch no row; ALWAYS holds in replica sessions too. */
function guards(table: string): string[] {
  return [
    `create trigger append_only before update or delete or truncate on kulla.${table}
       for each statement execute function kulla.refuse_change()`,
    `alter table kulla.${table} enable always trigger append_only`,
    ...(table === "evidence_chunks" ? [`alter table kulla.${table} alter column bytes set storage external`] : []),
  ];
}

/*
 * A role that cannot do it in the first place. A user without CREATEROLE has to do without: the triggers remain. The role
 * belongs to the whole server, so another database may have made it.
 */
const WRITER = `
  do $$
  begin
    begin
      create role kulla_writer nologin;
    exception when duplicate_object or unique_violation or insufficient_privilege then null;
    end;
    begin
      execute format('grant kulla_writer to %I', current_user);
      grant usage on schema kulla to kulla_writer;
      grant select, insert on all tables in schema kulla to kulla_writer;
    exception when undefined_object or insufficient_privilege then null;
    end;
  end $$`;
