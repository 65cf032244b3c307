import type { Kysely } from "kysely";
import { sql } from "kysely";

/** Tables of access: replies to writes that may be sent again, browsers that are known, what happened with accounts, and what is demanded of them. */
export async function security(db: Kysely<unknown>): Promise<void> {
  for (const statement of [...TABLES, GRANT]) await sql.raw(statement).execute(db);
}

/*
 * A reply is sealed with the key under which it was asked for, of which there is a hash only: what is marked in it is read by nobody who has
 * the table. It is absent while the write is under way. What happened with an account is counted where the same happens again.
 */
const TABLES = [
  `create table kulla.kept_replies (
    account text collate "C" not null,
    clearance text collate "C" not null,
    key_hash text collate "C" not null,
    digest text collate "C" not null,
    asked_at text collate "C" not null,
    expires_at text collate "C" not null,
    reply bytea,
    primary key (account, clearance, key_hash)
  )`,
  `create index kept_replies_by_age on kulla.kept_replies (account, asked_at)`,
  `create index kept_replies_by_end on kulla.kept_replies (expires_at)`,
  `create table kulla.known_browsers (
    hash text collate "C" not null,
    account text collate "C" not null,
    expires_at text collate "C" not null,
    primary key (hash, account)
  )`,
  `create table kulla.account_events (
    id bigint generated always as identity primary key,
    account text collate "C" not null,
    kind text collate "C" not null,
    at text collate "C" not null,
    address text not null,
    agent text not null,
    times integer not null
  )`,
  `create index account_events_of_account on kulla.account_events (account, id)`,
  `create table kulla.access_settings (
    name text collate "C" primary key,
    value text not null
  )`,
  // Sessions that are open know no proof: it is asked for again.
  `alter table kulla.sessions add column confirmed_at text collate "C" not null default ''`,
];

/** The role may be absent, see the first migration. */
const GRANT = `
  do $$
  begin
    grant select, insert, update, delete on kulla.kept_replies, kulla.known_browsers, kulla.account_events,
      kulla.access_settings to kulla_writer;
  exception when undefined_object or insufficient_privilege then null;
  end $$`;
