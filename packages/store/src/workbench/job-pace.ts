import type { Instant, JobTask } from "@kulla/core";
import { sql } from "kysely";
import type { Database } from "../schema.ts";

/** Milliseconds that a task may take so that it is done again at once. */
const SHORT = 3_000;

/** Milliseconds that one rests at most. */
const MOST_REST = 300_000;

/** Runs that are looked back at: one that found nothing to do tells nothing of how long the next will take. */
const LOOKED_BACK = 3;

interface Past {
  readonly started_at: string;
  readonly ended_at: string | null;
}

/**
 * Seconds until a task that is asked for may begin. Who decides on statements every few seconds would otherwise have a large case computed without end: after a computation that took
 * long, the next waits for as long as it took, and finds all that was decided meanwhile. What is short, and what was not done before, begins at once; so does what is asked for after a pause.
 */
export async function secondsUntilDue(
  db: Database,
  caseId: number,
  task: JobTask,
  digest: string,
  now: Instant,
): Promise<number> {
  if (task.kind !== "compute") return 0;
  const { rows: done } = await sql<Past>`
    select started_at, ended_at from kulla.jobs
    where task_digest = ${digest} and state = 'done' and case_id = ${caseId} and started_at is not null
    order by ended_at desc limit ${LOOKED_BACK}`.execute(db);
  const took = Math.max(0, ...done.map((one) => millisecondsOf(one.ended_at) - millisecondsOf(one.started_at)));
  if (took < SHORT) return 0;
  const { rows: running } = await sql<Past>`
    select started_at, ended_at from kulla.jobs
    where task_digest = ${digest} and state = 'running' and case_id = ${caseId} and started_at is not null`.execute(db);
  const [current] = running;
  const end = current === undefined ? millisecondsOf(done[0]?.ended_at) : millisecondsOf(current.started_at) + took;
  const rest = Math.min(end + Math.min(took, MOST_REST) - Date.parse(now), 2 * MOST_REST);
  return rest > 0 ? Math.ceil(rest / 1_000) : 0;
}

function millisecondsOf(instant: string | null | undefined): number {
  return instant === null || instant === undefined ? 0 : Date.parse(instant);
}
