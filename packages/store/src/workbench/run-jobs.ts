import { randomUUID } from "node:crypto";
import type { Instant, Job, JobTask } from "@kulla/core";
import { sql } from "kysely";
import type pg from "pg";
import { openPool } from "../open-pool.ts";
import type { Database } from "../schema.ts";
import { messageOf, StoreProblem } from "../store-problem.ts";
import type { Boss } from "./boss.ts";
import { QUEUE } from "./boss.ts";
import type { EventHub } from "./event-hub.ts";
import type { JobRow } from "./job-rows.ts";
import { readJob, tellJob } from "./job-rows.ts";
import { holdWorkerLock, reclaimJobs } from "./reclaim-jobs.ts";

/** Milliseconds after which a worker looks for work, where nobody told it of any. */
const LOOK = 2_000;

/** Milliseconds between two looks for jobs of workers that were killed. */
const RECLAIM = 3_000;

/** Milliseconds between two notes of progress. */
const NOTE = 250;

/** Milliseconds between two cleanings of what pg-boss keeps of finished jobs. */
const CLEAN = 600_000;

type JobProgress = NonNullable<Job["progress"]>;

/** What a task is done with. */
export interface TaskCall {
  readonly task: JobTask;
  readonly job: Pick<Job, "id" | "marking" | "askedBy">;
  /** Aborted when somebody cancels the job, or the worker stops. */
  readonly signal: AbortSignal;
  readonly onProgress: (progress: JobProgress) => void;
}

/** A problem of a task that is told as its own: a code of the catalogue and a message. */
export class JobProblem extends Error {
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.name = "JobProblem";
    this.code = code;
  }
}

export interface RunJobsInput {
  readonly db: Database;
  readonly boss: Boss;
  readonly events: EventHub;
  readonly connection: pg.ClientConfig;
  readonly now: () => Instant;
  /** Does a task. What it throws makes the job fail; where it was killed half-way it is called again. */
  readonly perform: (call: TaskCall) => Promise<void>;
  /** Stops the worker: a job that is under way waits again for another. */
  readonly signal: AbortSignal;
  /** Told of failures that belong to no job. */
  readonly onFailure?: (error: unknown) => void;
  /** Told of the job that begins, and with nothing when it is over: who watches over this process can end it where it does not stop by itself. */
  readonly onJob?: (id: string | undefined) => void;
}

/**
 * Works off the jobs of the workspace, one at a time, until the signal is aborted. Any number of processes may do so; a job is with one of them. A process
 * that is killed leaves its job to the others.
 */
export async function runJobs(input: RunJobsInput): Promise<void> {
  const { signal, events, onFailure } = input;
  const worker = randomUUID();
  const alarm = new Alarm();
  const following = events.follow(signal, (event) => {
    if (event.kind === "job" && event.job.state === "waiting") alarm.ring();
  });
  const stop = () => alarm.ring();
  signal.addEventListener("abort", stop);
  const pool = openPool({ ...input.connection, max: 1 });
  try {
    let lock = await holdWorkerLock(pool, worker);
    let [reclaimed, cleaned] = [-Infinity, performance.now()];
    while (!signal.aborted) {
      try {
        // With the connection the lock is lost: others would take this worker for dead.
        lock = await lock.query("select").then(
          () => lock,
          () => holdWorkerLock(pool, worker),
        );
        if (performance.now() - reclaimed > RECLAIM) {
          await reclaimJobs(input);
          reclaimed = performance.now();
        }
        if (performance.now() - cleaned > CLEAN) {
          await (await input.boss.started()).maintain();
          cleaned = performance.now();
        }
        if (await runOne(input, worker)) continue;
      } catch (error) {
        onFailure?.(error);
      }
      await alarm.wait(LOOK);
    }
    lock.release(true);
  } finally {
    signal.removeEventListener("abort", stop);
    await pool.end();
    await following;
  }
}

/** Does one job, where there is one. @returns whether there was */
async function runOne(input: RunJobsInput, worker: string): Promise<boolean> {
  const { db, boss, now } = input;
  const queue = await boss.started();
  const [handed] = await queue.fetch<{ id: string }>(QUEUE, { batchSize: 1 });
  if (handed === undefined) return false;
  // Where another worker is at the same task, this one waits on: once that is over it is handed out again, as what pg-boss has lost (`reclaimJobs`).
  const { numAffectedRows } = await sql`
    update kulla.jobs j set state = 'running', worker = ${worker}::uuid, started_at = ${now()}, attempts = attempts + 1
    where j.id = ${handed.id}::uuid and j.state = 'waiting' and not exists (
      select from kulla.jobs o where o.task_digest = j.task_digest and o.case_id is not distinct from j.case_id
        and o.state = 'running')`.execute(db);
  const row = await readJob(db, handed.id);
  if (Number(numAffectedRows ?? 0) > 0 && row !== undefined) await performJob(input, row, worker);
  await queue.complete(QUEUE, handed.id);
  return true;
}

async function performJob(input: RunJobsInput, row: JobRow, worker: string): Promise<void> {
  const { db, events, now, perform, signal } = input;
  input.onJob?.(row.id);
  const job = await tellJob(db, row);
  const stop = new AbortController();
  const over = new AbortController();
  const following = events.follow(over.signal, (event) => {
    if (event.kind === "job" && event.job.id === row.id && event.job.state === "cancelled") stop.abort();
  });
  const notes = new ProgressNotes(db, row.id, worker, () => stop.abort());
  const both = AbortSignal.any([signal, stop.signal]);
  try {
    await perform({ task: job.task, job, signal: both, onProgress: (progress) => notes.note(progress) });
    await notes.end();
    await endJob(db, row.id, worker, { state: "done", ended_at: now(), progress: null });
  } catch (error) {
    await notes.end();
    if (signal.aborted && !stop.signal.aborted) await giveBack(input, row.id, worker);
    else if (!stop.signal.aborted) {
      const problem = JSON.stringify(problemOf(error));
      await endJob(db, row.id, worker, { state: "failed", ended_at: now(), problem });
      input.onFailure?.(error);
    }
  } finally {
    over.abort();
    await following;
    input.onJob?.(undefined);
  }
}

/** The worker stops: the job waits again, as if it had never been begun. */
async function giveBack({ db, boss }: RunJobsInput, id: string, worker: string): Promise<void> {
  const { numAffectedRows } = await sql`
    update kulla.jobs set state = 'waiting', worker = null, started_at = null, progress = null, attempts = attempts - 1
    where id = ${id}::uuid and state = 'running' and worker = ${worker}::uuid and not exists (
      select from kulla.jobs o where o.task_digest = jobs.task_digest and o.state = 'waiting')`.execute(db);
  // Where the same task waits already, that job does the work of this one too; whoever reclaims jobs finds this one.
  if (Number(numAffectedRows ?? 0) === 0) return;
  const queue = await boss.started();
  await queue.fail(QUEUE, id);
}

/** @returns whether the job was still with this worker */
async function endJob(
  db: Database,
  id: string,
  worker: string,
  changed: Partial<Omit<JobRow, "name">>,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable("kulla.jobs")
    .set(changed)
    .where("id", "=", id)
    .where("state", "=", "running")
    .where("worker", "=", worker)
    .executeTakeFirst();
  const row = await readJob(db, id);
  if (row !== undefined && Number(numUpdatedRows) > 0) await tellJob(db, row);
  return Number(numUpdatedRows) > 0;
}

function problemOf(error: unknown): NonNullable<Job["problem"]> {
  if (error instanceof JobProblem) return { code: error.code, message: error.message.slice(0, 500) };
  if (error instanceof StoreProblem) return { code: error.finding.code, message: error.finding.message.slice(0, 500) };
  return {
    code: "store-job-failed",
    message: `The work failed, which is a bug of Kulla (${messageOf(error).slice(0, 300)}).`,
  };
}

/** Wakes a worker that waits for work. */
class Alarm {
  #wake: (() => void) | undefined;
  #rung = false;

  ring(): void {
    this.#rung = true;
    this.#wake?.();
  }

  async wait(milliseconds: number): Promise<void> {
    if (!this.#rung) {
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, milliseconds);
        this.#wake = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    }
    this.#wake = undefined;
    this.#rung = false;
  }
}

/** Notes progress now and then, one note after the other; tells where the job is no longer this worker's. */
class ProgressNotes {
  readonly #db: Database;
  readonly #id: string;
  readonly #worker: string;
  readonly #onLost: () => void;
  #noted = -Infinity;
  #writing: Promise<void> = Promise.resolve();
  #isWriting = false;

  constructor(db: Database, id: string, worker: string, onLost: () => void) {
    this.#db = db;
    this.#id = id;
    this.#worker = worker;
    this.#onLost = onLost;
  }

  note(progress: JobProgress): void {
    if (this.#isWriting || performance.now() - this.#noted < NOTE) return;
    this.#noted = performance.now();
    this.#isWriting = true;
    this.#writing = this.#write(progress).finally(() => (this.#isWriting = false));
    this.#writing.catch(() => undefined);
  }

  /** Resolves when nothing is being noted any more. */
  async end(): Promise<void> {
    await this.#writing.catch(() => undefined);
  }

  async #write(progress: JobProgress): Promise<void> {
    const { numAffectedRows } = await sql`
      update kulla.jobs set progress = ${JSON.stringify(progress)}
      where id = ${this.#id}::uuid and state = 'running' and worker = ${this.#worker}::uuid`.execute(this.#db);
    const row = await readJob(this.#db, this.#id);
    if (Number(numAffectedRows ?? 0) === 0) this.#onLost();
    else if (row !== undefined) await tellJob(this.#db, row);
  }
}
