import type { Kysely } from "kysely";
import { sql } from "kysely";

/**
 * The tables of the workbench: what is drawn from the truths so that they can be searched and shown by label, and the work that is asked for. None of
 * it is truth: all can be made again, so that these tables may be changed, and those of views survive no crash (`unlogged`).
 */
export async function workbench(db: Kysely<unknown>): Promise<void> {
  for (const table of [...TABLES, ...INDEXES, GRANTS]) await sql.raw(table).execute(db);
}

const KEY = "case_id integer not null references kulla.cases";
/** In tables of many rows the reference would be looked up for each of them. */
const MANY = "case_id integer not null";
const RANK = "rank smallint not null check (rank between 0 and 4)";

const TABLES = [
  // A case that has a row here is indexed, by the version that the row names.
  `create table kulla.case_states (
    ${KEY} primary key,
    version integer not null,
    changes bigint[] not null default '{0,0,0,0,0}',
    labels bigint not null default 0
  )`,
  `create table kulla.evidence_index (
    ${KEY},
    id text collate "C" not null,
    ${RANK},
    tool text,
    finished_at text collate "C",
    primary key (case_id, id)
  )`,
  `create table kulla.statement_index (
    ${MANY},
    id text collate "C" not null,
    ${RANK},
    claim_type text collate "C" not null,
    stance text collate "C" not null,
    speaker text collate "C",
    evidence text[] not null,
    first_evidence text collate "C" not null,
    position integer not null,
    author text collate "C" not null,
    version text collate "C",
    superseded boolean not null,
    standings text collate "C" not null default 'ooooo',
    words tsvector not null,
    primary key (case_id, id)
  )`,
  `create table kulla.decision_index (
    ${KEY},
    id text collate "C" not null,
    ${RANK},
    refs text[] not null,
    decided_at text collate "C" not null,
    primary key (case_id, id)
  )`,
  `create table kulla.view_uses (
    ${KEY},
    ${RANK},
    revision integer not null default 0,
    primary key (case_id, rank)
  )`,
  `create unlogged table kulla.view_revisions (
    ${KEY},
    ${RANK},
    revision integer not null,
    computed_at text not null,
    inputs text not null,
    changes bigint not null,
    labels bigint not null,
    primary key (case_id, rank)
  )`,
  `create unlogged table kulla.view_rows (
    ${MANY},
    ${RANK},
    panel text collate "C" not null,
    position integer not null,
    key text collate "C" not null,
    facets jsonb,
    range_from double precision,
    range_to double precision,
    words tsvector,
    body text not null,
    primary key (case_id, rank, panel, position)
  )`,
  `create table kulla.jobs (
    id uuid primary key,
    ${KEY},
    ${RANK},
    kind text not null,
    task text not null,
    task_digest text not null,
    state text not null check (state in ('waiting', 'running', 'done', 'failed', 'cancelled')),
    asked_by text not null,
    asked_at text collate "C" not null,
    started_at text,
    ended_at text,
    progress text,
    problem text,
    worker uuid,
    attempts integer not null default 0
  )`,
  `create table kulla.uploads (
    id uuid primary key,
    ${KEY},
    account text collate "C" not null,
    body text not null,
    size bigint not null check (size >= 0),
    received bigint not null default 0,
    touched_at text collate "C" not null
  )`,
  `create table kulla.upload_pieces (
    upload uuid not null references kulla.uploads on delete cascade,
    start bigint not null,
    bytes bytea not null,
    primary key (upload, start)
  )`,
  `alter table kulla.upload_pieces alter column bytes set storage external`,
];

const INDEXES = [
  `create index on kulla.statement_index (case_id, first_evidence, position, id)`,
  `create index on kulla.statement_index (case_id, claim_type)`,
  `create index on kulla.statement_index (case_id) where standings <> 'ooooo'`,
  `create index on kulla.statement_index using gin (words)`,
  `create index on kulla.statement_index using gin (evidence)`,
  `create index on kulla.decision_index using gin (refs)`,
  `create unique index on kulla.view_rows (case_id, rank, panel, key)`,
  `create index on kulla.view_rows (case_id, rank, panel, range_from, position) where range_from is not null`,
  `create index on kulla.view_rows using gin (words)`,
  `create unique index jobs_waiting_once on kulla.jobs (task_digest) where state = 'waiting'`,
  `create index on kulla.jobs (case_id, asked_at desc)`,
];

/** The role may be absent, see the first migration. What is drawn from the truths may be changed; the truths still may not. */
const GRANTS = `
  do $$
  declare name text;
  begin
    foreach name in array array['case_states', 'evidence_index', 'statement_index', 'decision_index', 'view_uses',
      'view_revisions', 'view_rows', 'jobs', 'uploads', 'upload_pieces']
    loop
      execute format('grant select, insert, update, delete on kulla.%I to kulla_writer', name);
    end loop;
  exception when undefined_object or insufficient_privilege then null;
  end $$`;
