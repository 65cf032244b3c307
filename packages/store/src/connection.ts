import { CompiledQuery, Kysely, PostgresDialect } from "kysely";
import pg from "pg";
import type { Database, Tables } from "./schema.ts";
import { WRITER_ROLE } from "./schema.ts";
import { codeOf, messageOf, StoreProblem } from "./store-problem.ts";
import { openPool } from "./open-pool.ts";

/** Oldest PostgreSQL that the store works with, as `server_version_num` has it. */
const OLDEST_SERVER = 140_000;

/** Connections that one process uses at most, besides that of the owner. */
const POOL_SIZE = 4;

/** Settings of a session, in milliseconds. */
const TIMEOUTS = ["statement_timeout", "idle_in_transaction_session_timeout"] as const;

/** OID of PostgreSQL's bigint, which pg gives as a string unless told otherwise. Our sizes are well below 2^53. */
const BIGINT = 20;

/** Looks whether the server is one that the store works with. @throws StoreProblem */
export async function requireSuitable(owner: pg.Client, oldest = OLDEST_SERVER): Promise<void> {
  const { rows } = await owner.query<{ version: string; number: string; encoding: string }>(
    `select current_setting('server_version') as version, current_setting('server_version_num') as number,
            current_setting('server_encoding') as encoding`,
  );
  const { version = "", number = "0", encoding = "" } = rows[0] ?? {};
  if (Number(number) < oldest) {
    const message = `The database server is PostgreSQL ${version}; Kulla needs version 14 or newer.`;
    throw new StoreProblem("store-version-mismatch", message);
  }
  if (encoding !== "UTF8") {
    const message = `The database has the encoding ${encoding}; Kulla needs UTF8. Create one with ENCODING 'UTF8'.`;
    throw new StoreProblem("store-database-unsuitable", message);
  }
}

/** How the connections of a process are used. */
export interface PoolOptions {
  /** Connections that this process uses at most for the store; 4 where it is left out, which is enough for one user. */
  readonly connections?: number;
  /**
   * Milliseconds after which the database ends a statement, its waiting for locks included, and a transaction in which nothing is asked any more. For a
   * process that others wait for; without it there is no end.
   */
  readonly patience?: number;
}

/** Opens the connections that the store works with: as the role that may only read and add, where the server has it. */
export async function openDatabase(
  owner: pg.Client,
  connection: pg.ClientConfig,
  { connections = POOL_SIZE, patience }: PoolOptions = {},
): Promise<Database> {
  const { rows } = await owner.query<{ writer: boolean }>(
    "select exists (select from pg_roles where rolname = $1 and pg_has_role(oid, 'member')) as writer",
    [WRITER_ROLE],
  );
  const types = new pg.TypeOverrides();
  types.setTypeParser(BIGINT, Number);
  const pool = openPool({ ...connection, types, max: connections, allowExitOnIdle: true });
  const setRole = CompiledQuery.raw(`set role ${WRITER_ROLE}`);
  const asWriter = rows[0]?.writer === true;
  return new Kysely<Tables>({
    dialect: new PostgresDialect({
      pool,
      onCreateConnection: async (created) => {
        if (asWriter) await created.executeQuery(setRole);
        // By statements, since what stands between us and the server may refuse what it is sent with the start of a connection.
        for (const setting of patience === undefined ? [] : TIMEOUTS)
          await created.executeQuery(CompiledQuery.raw(`set ${setting} = ${Math.ceil(patience ?? 0)}`));
      },
    }),
  });
}

/** Runs one call of the store; what the database or the disk does to it comes out as a StoreProblem. */
export async function guarded<T>(call: () => Promise<T>): Promise<T> {
  try {
    return await call();
  } catch (error) {
    throw problemOf(error) ?? error;
  }
}

/**
 * SQLSTATE 53100 is disk_full; 57014 query_canceled, which only a timeout does to us; classes 08 and 57P are lost connections, and so is 25P03, a
 * transaction that was idle for too long. Without a code pg says so in words only.
 */
function problemOf(cause: unknown): StoreProblem | undefined {
  const code = codeOf(cause) ?? "";
  if (code === "53100" || code === "ENOSPC" || code === "EDQUOT") {
    const message = `There is no room left on the disk of the workspace or of the database (${messageOf(cause)}).`;
    return new StoreProblem("store-disk-full", message, { cause });
  }
  if (code === "57014") {
    const message = `The database did not finish in the time that the workbench gives it (${messageOf(cause)}).`;
    return new StoreProblem("store-too-slow", message, { cause });
  }
  const lost = /^(?:08\w{3}|25P03|57P0\d|ECONNREFUSED|ECONNRESET|EPIPE)$/u.test(code) || isTermination(cause);
  if (!lost) return undefined;
  const message = `The database went away during the work (${messageOf(cause)}). Run the same command again: it goes on where it stopped.`;
  return new StoreProblem("store-connection-lost", message, { cause });
}

function isTermination(cause: unknown): boolean {
  return (
    cause instanceof Error && codeOf(cause) === undefined && /^Connection terminated|not queryable/u.test(cause.message)
  );
}
