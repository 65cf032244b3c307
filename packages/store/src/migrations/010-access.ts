import type { Kysely } from "kysely";
import { sql } from "kysely";

/** The tables of access: accounts, sessions, API tokens, roles in cases, attempts to sign in, and the audit log. */
export async function access(db: Kysely<unknown>): Promise<void> {
  for (const statement of [...TABLES, TRIGGER, ALWAYS, GRANT]) await sql.raw(statement).execute(db);
}

/*
 * Instants are text in the form 2026-11-21T20:24:02.123Z, which sorts by time. Of secrets there are only hashes. An account is never
 * removed, so that what it did keeps a name; it is disabled. Sessions and tokens name accounts without a foreign key: the analyst at
 * the machine itself has none.
 */
const TABLES = [
  `create table kulla.accounts (
    id text collate "C" primary key,
    name text collate "C" not null unique,
    full_name text not null,
    email text collate "C" unique,
    password_hash text,
    issuer text collate "C",
    subject text collate "C",
    second_factor text,
    second_factor_step bigint,
    recovery_codes text[] not null default '{}',
    clearance text collate "C" not null,
    is_admin boolean not null,
    may_open_cases boolean not null,
    added_at text collate "C" not null,
    disabled_at text collate "C",
    unique (issuer, subject),
    check ((issuer is null) = (subject is null))
  )`,
  `create table kulla.sessions (
    id text collate "C" primary key,
    hash text collate "C" not null unique,
    account text collate "C" not null,
    way text collate "C" not null,
    address text not null,
    agent text not null,
    opened_at text collate "C" not null,
    seen_at text collate "C" not null,
    expires_at text collate "C" not null
  )`,
  `create index sessions_of_account on kulla.sessions (account)`,
  `create table kulla.tokens (
    id text collate "C" primary key,
    hash text collate "C" not null unique,
    account text collate "C" not null,
    name text not null,
    scopes text[] not null,
    clearance text collate "C" not null,
    cases text[],
    made_at text collate "C" not null,
    expires_at text collate "C" not null,
    used_at text collate "C",
    revoked_at text collate "C"
  )`,
  `create index tokens_of_account on kulla.tokens (account)`,
  `create table kulla.memberships (
    case_id integer not null references kulla.cases,
    account text collate "C" not null references kulla.accounts,
    role text collate "C" not null check (role in ('reader', 'analyst', 'lead', 'admin')),
    primary key (case_id, account)
  )`,
  `create index memberships_of_account on kulla.memberships (account)`,
  `create table kulla.sign_in_failures (
    id bigint generated always as identity primary key,
    subject text collate "C" not null,
    at text collate "C" not null
  )`,
  `create index sign_in_failures_by_subject on kulla.sign_in_failures (subject, at)`,
  `create table kulla.oidc_attempts (
    state_hash text collate "C" primary key,
    verifier text not null,
    nonce text not null,
    started_at text collate "C" not null
  )`,
  `create table kulla.audit (
    seq bigint primary key,
    hash text collate "C" not null unique,
    previous text collate "C" not null,
    case_name text,
    marking text collate "C" not null,
    body text not null,
    recorded_at timestamptz not null default now()
  )`,
  `create index audit_of_case on kulla.audit (case_name, seq)`,
];

const TRIGGER = `
  create trigger append_only before update or delete or truncate on kulla.audit
    for each statement execute function kulla.refuse_change()`;

const ALWAYS = `alter table kulla.audit enable always trigger append_only`;

/** The role may be absent, see the first migration. */
const GRANT = `
  do $$
  begin
    grant select, insert on kulla.audit to kulla_writer;
    grant select, insert, update on kulla.accounts, kulla.tokens to kulla_writer;
    grant select, insert, update, delete on kulla.sessions, kulla.memberships, kulla.sign_in_failures,
      kulla.oidc_attempts to kulla_writer;
  exception when undefined_object or insufficient_privilege then null;
  end $$`;
