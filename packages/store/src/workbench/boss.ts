import type pg from "pg";
import PgBoss from "pg-boss";
import { openPool } from "../open-pool.ts";

/** The queue of pg-boss that all tasks of Kulla wait in. */
export const QUEUE = "kulla";

/** Seconds that a task may take; a worker that is alive and slower than this has lost it. */
const LONGEST = 6 * 3_600;

/** pg-boss on the database of a workspace, started when it is first needed. */
export class Boss {
  readonly #connection: pg.ClientConfig;
  #started: Promise<PgBoss> | undefined;
  #pool: pg.Pool | undefined;

  constructor(connection: pg.ClientConfig) {
    this.#connection = connection;
  }

  started(): Promise<PgBoss> {
    this.#started ??= this.#start();
    this.#started.catch(() => (this.#started = undefined));
    return this.#started;
  }

  async #start(): Promise<PgBoss> {
    // Our own pool: one whose connections may be lost at any moment.
    const pool = (this.#pool ??= openPool({ ...this.#connection, max: 2, allowExitOnIdle: true }));
    const db = { executeSql: (text: string, values: unknown[]) => pool.query(text, values) };
    const boss = new PgBoss({ db, schema: "pgboss", schedule: false, supervise: false, migrate: true });
    boss.on("error", () => undefined); // every call tells its own failure
    await boss.start();
    // How often a task is begun we count ourselves: a worker that stops in good order gives its job back, and that is no attempt.
    const options = { name: QUEUE, retryLimit: 1_000_000, retryDelay: 0, expireInSeconds: LONGEST };
    await boss.createQueue(QUEUE, options);
    return boss;
  }

  /** How pg-boss has these jobs; those that it does not have are left out. */
  async statesOf(ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
    await this.started();
    const text = "select id::text, state::text from pgboss.job where name = $1 and id = any($2::uuid[])";
    const found = await this.#pool?.query<{ id: string; state: string }>(text, [QUEUE, ids]);
    return new Map(found?.rows.map(({ id, state }) => [id, state]));
  }

  async close(): Promise<void> {
    const boss = await this.#started?.catch(() => undefined);
    await boss?.stop({ graceful: false, close: false, wait: true });
    await this.#pool?.end();
  }
}
