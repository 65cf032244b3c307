import type { Instant } from "@kulla/core";
import { sql } from "kysely";
import type pg from "pg";
import type { Database } from "../schema.ts";
import type { Boss } from "./boss.ts";
import { QUEUE } from "./boss.ts";
import type { JobRow } from "./job-rows.ts";
import { readJob, tellJob } from "./job-rows.ts";

/** How often a task is begun at most: the first time, and again after its worker was killed. */
const MOST_ATTEMPTS = 3;

/** Seconds after which a job that waits and that pg-boss does not have is handed to it again: its asker was killed in between. */
const FORGOTTEN = 5;

/** Key of the advisory lock that a worker holds for as long as it lives: 63 bits of its id. */
function lockKey(worker: string): string {
  return BigInt.asIntN(64, BigInt(`0x${worker.replaceAll("-", "").slice(0, 16)}`)).toString();
}

/** Takes the lock of a worker, on a connection that nothing else uses; a killed process loses it with the connection. */
export async function holdWorkerLock(pool: pg.Pool, worker: string): Promise<pg.PoolClient> {
  const client = await pool.connect();
  await client.query("select pg_advisory_lock($1::bigint)", [lockKey(worker)]);
  return client;
}

interface ReclaimInput {
  readonly db: Database;
  readonly boss: Boss;
  readonly now: () => Instant;
}

/** Lets jobs wait again whose worker is gone, and hands to pg-boss what it does not have. A task that has killed its worker several times fails. */
export async function reclaimJobs(input: ReclaimInput): Promise<void> {
  const { db } = input;
  const { rows } = await sql<JobRow>`
    select j.*, c.name from kulla.jobs j left join kulla.cases c on c.id = j.case_id where j.state = 'running'`.execute(
    db,
  );
  for (const row of rows) if (await isGone(db, row.worker)) await reclaim(input, row);
  await handForgotten(input);
}

/** Whether nobody holds the lock of the worker. */
async function isGone(db: Database, worker: string | null): Promise<boolean> {
  if (worker === null) return true;
  return db.transaction().execute(async (transaction) => {
    const { rows } = await sql<{ free: boolean }>`
      select pg_try_advisory_xact_lock(${lockKey(worker)}::bigint) as free`.execute(transaction);
    return rows[0]?.free === true;
  });
}

async function reclaim({ db, boss, now }: ReclaimInput, row: JobRow): Promise<void> {
  const queue = await boss.started();
  const isLast = row.attempts >= MOST_ATTEMPTS;
  const message = `The process that did the work was killed ${row.attempts} times; what it had kept is kept.`;
  const problem = JSON.stringify({ code: "store-job-worker-lost", message });
  const change = isLast
    ? sql`state = 'failed', ended_at = ${now()}, problem = ${problem}`
    : sql`state = 'waiting', worker = null, started_at = null, progress = null`;
  // Where the same task waits already, that job does the work of this one too.
  const { numAffectedRows } = await sql`
    update kulla.jobs j set ${change} where j.id = ${row.id}::uuid and j.state = 'running'
      and j.worker is not distinct from ${row.worker}::uuid
      and (${isLast}::boolean or not exists (
        select from kulla.jobs o where o.task_digest = j.task_digest and o.state = 'waiting'))`.execute(db);
  if (Number(numAffectedRows ?? 0) === 0) {
    await sql`
      update kulla.jobs set state = 'cancelled', ended_at = ${now()}
      where id = ${row.id}::uuid and state = 'running' and worker is not distinct from ${row.worker}::uuid`.execute(db);
  }
  const after = await readJob(db, row.id);
  if (after === undefined) return;
  if (after.state === "waiting") await queue.fail(QUEUE, row.id);
  else await queue.complete(QUEUE, row.id);
  await tellJob(db, after);
}

async function handForgotten({ db, boss }: ReclaimInput): Promise<void> {
  const { rows } = await sql<{ id: string }>`
    select id from kulla.jobs where state = 'waiting'
      and asked_at::timestamptz < now() - make_interval(secs => ${FORGOTTEN})`.execute(db);
  if (rows.length === 0) return;
  const queue = await boss.started();
  const states = await boss.statesOf(rows.map(({ id }) => id));
  for (const { id } of rows) {
    const state = states.get(id);
    if (state === "created" || state === "retry") continue;
    if (state === "active") await queue.fail(QUEUE, id);
    else if (state !== undefined) await queue.deleteJob(QUEUE, id);
    if (state !== "active") await queue.send(QUEUE, { id }, { id });
  }
}
