import type { Migration } from "kysely";
import { Kysely, Migrator, PostgresDialect } from "kysely";
import type pg from "pg";
import { codeOf, messageOf, StoreProblem } from "./store-problem.ts";
import { truths } from "./migrations/001-truths.ts";
import { workspaceDecisions } from "./migrations/002-workspace-decisions.ts";
import { security } from "./migrations/013-security.ts";
import { access } from "./migrations/010-access.ts";
import { savedViews } from "./migrations/011-saved-views.ts";
import { makersOfViews } from "./migrations/014-makers-of-views.ts";
import { sharedKnowledge } from "./migrations/015-shared-knowledge.ts";
import { quietViews } from "./migrations/012-quiet-views.ts";
import { workbench } from "./migrations/003-workbench.ts";
import { SCHEMA } from "./schema.ts";
import { openPool } from "./open-pool.ts";

/** All migrations, in order. A published one is never changed: a change of the tables is a new one. */
const MIGRATIONS: Readonly<Record<string, Migration>> = {
  "001-truths": { up: truths },
  "002-workspace-decisions": { up: workspaceDecisions },
  "010-access": { up: access },
  "003-workbench": { up: workbench },
  "011-saved-views": { up: savedViews },
  "012-quiet-views": { up: quietViews },
  "013-security": { up: security },
  "014-makers-of-views": { up: makersOfViews },
  "015-shared-knowledge": { up: sharedKnowledge },
};

const TABLE = "migrations";

/**
 * Brings the tables to the state that this Kulla knows. Two processes may do it at once: the migrator takes an advisory lock.
 *
 * @throws StoreProblem `store-schema-newer` or `store-database-unsuitable`
 */
export async function migrate(
  owner: pg.Client,
  connection: pg.ClientConfig,
  onProgress: (step: string) => void,
): Promise<void> {
  const applied = await appliedMigrations(owner);
  requireKnown(applied);
  if (applied.length === Object.keys(MIGRATIONS).length) return;
  onProgress("Preparing the tables");
  const db = new Kysely<unknown>({ dialect: new PostgresDialect({ pool: openPool({ ...connection, max: 1 }) }) });
  try {
    const migrator = new Migrator({
      db,
      provider: { getMigrations: () => Promise.resolve(MIGRATIONS) },
      migrationTableSchema: SCHEMA,
      migrationTableName: TABLE,
      migrationLockTableName: `${TABLE}_lock`,
      allowUnorderedMigrations: true, // those of one release were written side by side
    });
    const { error } = await migrator.migrateToLatest();
    if (error !== undefined) throw migrationProblem(error);
  } finally {
    await db.destroy();
  }
}

async function appliedMigrations(owner: pg.Client): Promise<readonly string[]> {
  const table = `${SCHEMA}.${TABLE}`;
  const there = await owner.query<{ oid: string | null }>("select to_regclass($1) as oid", [table]);
  if ((there.rows[0]?.oid ?? null) === null) return [];
  const { rows } = await owner.query<{ name: string }>(`select name from ${table} order by name collate "C"`);
  return rows.map((row) => row.name);
}

function requireKnown(applied: readonly string[]): void {
  const unknown = applied.filter((name) => !Object.hasOwn(MIGRATIONS, name));
  if (unknown.length === 0) return;
  const message = `The tables were changed by a newer Kulla (${unknown.join(", ")}). Use that Kulla, or another workspace or database.`;
  throw new StoreProblem("store-schema-newer", message);
}

function migrationProblem(cause: unknown): unknown {
  if (codeOf(cause) !== "42501") return cause; // insufficient_privilege
  const message = `The user of the database may not create Kulla's tables (${messageOf(cause)}). Grant it CREATE on the database.`;
  return new StoreProblem("store-database-unsuitable", message, { cause });
}
