import { randomUUID } from "node:crypto";
import type { Instant, JobQueue, JobTask, Tlp } from "@kulla/core";
import { canonicalJson } from "@kulla/core";
import { sql } from "kysely";
import { guarded } from "../connection.ts";
import { legibleText } from "../legible-text.ts";
import type { Database } from "../schema.ts";
import type { Boss } from "./boss.ts";
import { QUEUE } from "./boss.ts";
import type { EventHub } from "./event-hub.ts";
import type { JobRow } from "./job-rows.ts";
import { secondsUntilDue } from "./job-pace.ts";
import { jobOf, readJob, taskDigest, tellJob } from "./job-rows.ts";
import { rankOf } from "./ranks.ts";

/** What a queue is made of. */
export interface JobQueueParts {
  readonly db: Database;
  readonly boss: Boss;
  readonly events: EventHub;
  readonly idOf: (caseName: string) => Promise<number>;
  readonly now: () => Instant;
}

/**
 * Asks for work and tells how it goes. What a job is and how it stands is in our own table; pg-boss hands it to one worker, and again to another where the first
 * was killed.
 */
export function jobQueue({ db, boss, events, idOf, now }: JobQueueParts): JobQueue {
  return {
    ask: (task, marking, askedBy) =>
      guarded(async () => {
        const caseId = "caseName" in task ? await idOf(task.caseName) : null;
        const row = await keepAsked(db, caseId, task, marking, askedBy, now());
        const startAfter =
          row.isNew && caseId !== null ? await secondsUntilDue(db, caseId, task, taskDigest(task), now()) : 0;
        await (await boss.started()).send(QUEUE, { id: row.id }, { id: row.id, startAfter });
        return row.isNew ? tellJob(db, row) : jobOf(row);
      }),
    job: (id) =>
      guarded(async () => {
        const row = await readJob(db, id);
        return row === undefined ? undefined : jobOf(row);
      }),
    jobs: (caseName, limit, clearance = "TLP:RED") =>
      guarded(async () => {
        const { rows } = await sql<JobRow>`
          select j.*, c.name from kulla.jobs j join kulla.cases c on c.id = j.case_id
          where j.case_id = ${await idOf(caseName)} and j.rank <= ${rankOf(clearance)} order by j.asked_at desc, j.id limit ${limit}`.execute(
          db,
        );
        return rows.map(jobOf);
      }),
    cancel: (id) =>
      guarded(async () => {
        const known = await readJob(db, id);
        if (known === undefined) return undefined;
        const { numUpdatedRows } = await db
          .updateTable("kulla.jobs")
          .set({ state: "cancelled", ended_at: now() })
          .where("id", "=", known.id)
          .where("state", "in", ["waiting", "running"])
          .executeTakeFirst();
        const row = (await readJob(db, id)) ?? known;
        // Its worker hears of it, and stops.
        if (Number(numUpdatedRows) === 0) return jobOf(row);
        await (await boss.started()).cancel(QUEUE, row.id);
        return tellJob(db, row);
      }),
    follow: (signal, tell) => events.follow(signal, tell),
  };
}

/** Keeps the task where it does not wait already. @returns the job that waits with it */
async function keepAsked(
  db: Database,
  caseId: number | null,
  task: JobTask,
  marking: Tlp,
  askedBy: string,
  askedAt: Instant,
): Promise<JobRow & { readonly isNew: boolean }> {
  const digest = taskDigest(task);
  for (;;) {
    const id = randomUUID();
    const { numAffectedRows } = await sql`
      insert into kulla.jobs (id, case_id, rank, kind, task, task_digest, state, asked_by, asked_at)
      values (${id}::uuid, ${caseId}, ${rankOf(marking)}, ${task.kind}, ${canonicalJson(task)}, ${digest}, 'waiting',
        ${legibleText(askedBy)}, ${askedAt})
      on conflict (task_digest) where state = 'waiting' do nothing`.execute(db);
    const isNew = Number(numAffectedRows ?? 0) > 0;
    const known = isNew ? id : await waitingJob(db, digest);
    const row = known === undefined ? undefined : await readJob(db, known);
    if (row !== undefined) return { ...row, isNew }; // else it was begun between the two looks
  }
}

async function waitingJob(db: Database, digest: string): Promise<string | undefined> {
  const row = await db
    .selectFrom("kulla.jobs")
    .select("id")
    .where("task_digest", "=", digest)
    .where("state", "=", "waiting")
    .executeTakeFirst();
  return row?.id;
}
