import { createHash } from "node:crypto";
import type { Instant, Tlp } from "@kulla/core";
import { canonicalJson, compareTlp, TLP_LABELS } from "@kulla/core";
import type { Transaction } from "kysely";
import { sql } from "kysely";
import type { AuditTable } from "./access-schema.ts";
import { legibleText } from "./legible-text.ts";
import type { Database, Tables } from "./schema.ts";

/** Something that somebody did, or was refused. */
export interface AuditEntry {
  readonly at: Instant;
  /** Id of the account; absent where nobody was let in. */
  readonly account?: string;
  /** Name of the account, or as typed where nobody was let in. */
  readonly name: string;
  /** `read`, `write`, `refused`, or what happened to an account: `sign-in`, `account-changed` … */
  readonly kind: string;
  readonly route?: string;
  readonly case?: string;
  readonly about?: Readonly<Record<string, string>>;
  readonly address?: string;
  /** Id of the API token, where it was one. */
  readonly token?: string;
  /** Highest label that whoever acted could see. */
  readonly marking: Tlp;
}

/** An entry as it is kept; `hash` holds it and all before it. */
export interface KeptAuditEntry {
  readonly hash: string;
  readonly entry: AuditEntry;
}

export interface AuditQuery {
  /** Entries marked above this are as if they were not. */
  readonly clearance: Tlp;
  readonly case?: string;
  /** Hash of an entry: go on with those before it. */
  readonly before?: string;
  readonly limit: number;
}

/** What `verify` found. */
export interface AuditVerdict {
  /** Entries that fit, from the first on. */
  readonly entries: number;
  /** Hash of the last of these; of no entries, `AUDIT_ROOT`. Somebody who notes it elsewhere can ask for it later. */
  readonly head: string;
  /** Number of the first entry that does not fit those before it; absent where all do. */
  readonly brokenAt?: number;
  /** Whether the hash that was expected is one of the log's; absent where none was. */
  readonly holdsExpected?: boolean;
}

export interface Audit {
  /** Adds entries in this order; they are on disk when it returns. */
  append(entries: readonly AuditEntry[]): Promise<void>;
  /** The newest first. */
  page(query: AuditQuery): Promise<readonly KeptAuditEntry[]>;
  /** Computes the whole chain again. `expected` is a head that was noted earlier, elsewhere: it finds out a log that was cut or written anew. */
  verify(expected?: string): Promise<AuditVerdict>;
}

/** The hash before the first entry. */
export const AUDIT_ROOT = "0".repeat(64);

/** Key of the lock under which entries get their numbers. */
const LOCK = 4_711_202_207_15;

/** Rows that are verified at once. */
const PAGE = 5_000;

export function auditOf(db: Database): Audit {
  return {
    append: (entries) => db.transaction().execute((transaction) => append(transaction, entries)),
    page: (query) => page(db, query),
    verify: (expected) =>
      db
        .transaction()
        .setIsolationLevel("repeatable read")
        .execute((transaction) => verify(transaction, expected)),
  };
}

/** Hash of an entry: of the one before, its number and its body, each on a line. */
function hashOf(previous: string, seq: number, body: string): string {
  return createHash("sha256").update(`${previous}\n${seq}\n${body}`).digest("hex");
}

async function append(db: Transaction<Tables>, entries: readonly AuditEntry[]): Promise<void> {
  if (entries.length === 0) return;
  await sql`select pg_advisory_xact_lock(${LOCK}::bigint)`.execute(db);
  const last = await db
    .selectFrom("kulla.audit")
    .select(["seq", "hash"])
    .orderBy("seq", "desc")
    .limit(1)
    .executeTakeFirst();
  let { seq, hash } = last ?? { seq: 0, hash: AUDIT_ROOT };
  const rows = entries.map((entry) => {
    const previous = hash;
    const body = canonicalJson(entry);
    seq += 1;
    hash = hashOf(previous, seq, body);
    const case_name = entry.case === undefined ? null : legibleText(entry.case);
    return { seq, hash, previous, case_name, marking: entry.marking, body };
  });
  await db.insertInto("kulla.audit").values(rows).execute();
}

async function page(db: Database, query: AuditQuery): Promise<readonly KeptAuditEntry[]> {
  const labels = TLP_LABELS.filter((label) => compareTlp(label, query.clearance) <= 0);
  let rows = db
    .selectFrom("kulla.audit")
    .select(["hash", "body"])
    .where("marking", "in", labels)
    .orderBy("seq", "desc")
    .limit(query.limit);
  if (query.case !== undefined) rows = rows.where("case_name", "=", legibleText(query.case));
  const { before } = query;
  if (before !== undefined) {
    rows = rows.where("seq", "<", (inner) =>
      inner.selectFrom("kulla.audit").select("seq").where("hash", "=", legibleText(before)),
    );
  }
  const found = await rows.execute();
  return found.map(({ hash, body }) => ({ hash, entry: JSON.parse(body) as AuditEntry }));
}

async function verify(db: Transaction<Tables>, expected: string | undefined): Promise<AuditVerdict> {
  let [entries, head, after] = [0, AUDIT_ROOT, undefined as number | undefined];
  let holdsExpected = expected === AUDIT_ROOT;
  const told = () => (expected === undefined ? {} : { holdsExpected });
  for (;;) {
    const rows = await rowsAfter(db, after);
    for (const row of rows) {
      const hash = hashOf(head, row.seq, row.body);
      if (row.seq !== entries + 1 || row.previous !== head || row.hash !== hash || !columnsFit(row))
        return { entries, head, brokenAt: row.seq, ...told() };
      [entries, head, after] = [row.seq, hash, row.seq];
      holdsExpected ||= head === expected;
    }
    if (rows.length < PAGE) return { entries, head, ...told() };
  }
}

function rowsAfter(db: Transaction<Tables>, after: number | undefined): Promise<readonly AuditTable[]> {
  const rows = db.selectFrom("kulla.audit").select(["seq", "hash", "previous", "case_name", "marking", "body"]);
  return (after === undefined ? rows : rows.where("seq", ">", after)).orderBy("seq").limit(PAGE).execute();
}

/** Whether the columns by which entries are found say what the body says. */
function columnsFit({ body, case_name, marking }: AuditTable): boolean {
  try {
    const entry = JSON.parse(body) as AuditEntry;
    return entry.marking === marking && (entry.case === undefined ? null : legibleText(entry.case)) === case_name;
  } catch {
    return false; // no body of ours
  }
}
