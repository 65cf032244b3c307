import type { Kysely } from "kysely";
import { sql } from "kysely";

/** Versions of the reference knowledge that all processes of a workspace share, which one is used, and what others are built from. */
export async function sharedKnowledge(db: Kysely<unknown>): Promise<void> {
  for (const statement of [...TABLES, GRANT]) await sql.raw(statement).execute(db);
}

/*
 * Versions are never changed, and choices are only added to: the last one holds. The pieces of a file come under a number of their own: two who send one file at
 * once do not mix, and the one that is whole last is taken.
 */
const TABLES = [
  // Building is work of the workspace, not of a case.
  `alter table kulla.jobs alter column case_id drop not null`,
  `create table kulla.knowledge_versions (
    id text collate "C" primary key,
    released text collate "C" not null,
    kept_at text collate "C" not null,
    kept_by text not null,
    contents text not null,
    catalogue bytea not null,
    relations bytea not null
  )`,
  `create table kulla.knowledge_choices (
    number bigint generated always as identity primary key,
    version text collate "C" not null references kulla.knowledge_versions,
    chosen_at text collate "C" not null,
    chosen_by text not null
  )`,
  `create table kulla.knowledge_builds (
    id uuid primary key,
    begun_at text collate "C" not null,
    begun_by text not null,
    job uuid,
    result text
  )`,
  `create table kulla.knowledge_files (
    sending uuid primary key,
    build uuid not null references kulla.knowledge_builds on delete cascade,
    name text collate "C" not null,
    size bigint not null default 0 check (size >= 0),
    is_whole boolean not null default false
  )`,
  `create index on kulla.knowledge_files (build)`,
  `create table kulla.knowledge_pieces (
    sending uuid not null references kulla.knowledge_files on delete cascade,
    start bigint not null,
    bytes bytea not null,
    primary key (sending, start)
  )`,
];

/** The role may be absent, see the first migration. */
const GRANT = `
  do $$
  begin
    grant select, insert on kulla.knowledge_versions, kulla.knowledge_choices to kulla_writer;
    grant select, insert, update, delete on kulla.knowledge_builds, kulla.knowledge_files, kulla.knowledge_pieces
      to kulla_writer;
  exception when undefined_object or insufficient_privilege then null;
  end $$`;
