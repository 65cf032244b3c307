import { createHash } from "node:crypto";
import type { Job, JobState, JobTask } from "@kulla/core";
import { canonicalJson } from "@kulla/core";
import type { Transaction } from "kysely";
import { sql } from "kysely";
import { illegibleText } from "../legible-text.ts";
import type { Database, Tables } from "../schema.ts";
import { tellEvent } from "./events.ts";
import { labelOf } from "./ranks.ts";

/** A job as the table has it, with the name of its case. */
export interface JobRow {
  readonly id: string;
  /** Null for work of the workspace. */
  readonly name: string | null;
  readonly rank: number;
  readonly task: string;
  readonly state: JobState;
  readonly asked_by: string;
  readonly asked_at: string;
  readonly started_at: string | null;
  readonly ended_at: string | null;
  readonly progress: string | null;
  readonly problem: string | null;
  readonly worker: string | null;
  readonly attempts: number;
}

/** What tells one task from another. */
export function taskDigest(task: JobTask): string {
  return createHash("sha256").update(canonicalJson(task)).digest("hex");
}

export function jobOf(row: JobRow): Job {
  return {
    id: row.id,
    task: JSON.parse(row.task) as JobTask,
    state: row.state,
    marking: labelOf(row.rank),
    askedBy: illegibleText(row.asked_by),
    askedAt: row.asked_at,
    ...(row.started_at !== null && { startedAt: row.started_at }),
    ...(row.ended_at !== null && { endedAt: row.ended_at }),
    ...(row.progress !== null && { progress: JSON.parse(row.progress) as NonNullable<Job["progress"]> }),
    ...(row.problem !== null && { problem: JSON.parse(row.problem) as NonNullable<Job["problem"]> }),
  };
}

export async function readJob(db: Database | Transaction<Tables>, id: string): Promise<JobRow | undefined> {
  if (!/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u.test(id)) return undefined;
  const { rows } = await sql<JobRow>`
    select j.*, c.name from kulla.jobs j left join kulla.cases c on c.id = j.case_id where j.id = ${id}::uuid`.execute(
    db,
  );
  return rows[0];
}

/** Tells everybody who may see the job how it is. */
export async function tellJob(db: Database | Transaction<Tables>, row: JobRow): Promise<Job> {
  const job = jobOf(row);
  const { name } = row;
  const about = name === null ? {} : { caseName: illegibleText(name) };
  await tellEvent(db, { kind: "job", ...about, marking: job.marking, job });
  return job;
}
