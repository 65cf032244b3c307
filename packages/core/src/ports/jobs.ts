import type { Instant, Sha256 } from "../evidence.ts";
import type { Tlp } from "../tlp.ts";

/** Work that takes long. Each can be run twice, or be killed half-way and run again, with the result of one run. */
export type JobTask =
  /** Read a piece of evidence and extract its statements. */
  | { readonly kind: "process"; readonly caseName: string; readonly evidence: Sha256 }
  /** Compute the views of the case for a clearance. */
  | { readonly kind: "compute"; readonly caseName: string; readonly clearance: Tlp }
  /** Build a version of the reference knowledge from files that have come: the workspace's, of no case. */
  | { readonly kind: "knowledge"; readonly build: string };

export type JobState = "waiting" | "running" | "done" | "failed" | "cancelled";

export interface Job {
  readonly id: string;
  readonly task: JobTask;
  readonly state: JobState;
  /** Highest label of what the job is about: who may not see that does not see the job. */
  readonly marking: Tlp;
  readonly askedBy: string;
  readonly askedAt: Instant;
  readonly startedAt?: Instant;
  readonly endedAt?: Instant;
  readonly progress?: { readonly what: string; readonly done: number; readonly total: number; readonly item?: string };
  /** Why it failed: a code of the catalogue and a message. */
  readonly problem?: { readonly code: string; readonly message: string };
}

/** Tells what happens in the workspace, to whoever shows it. Each event carries the label of what it is about. */
export type WorkspaceEvent =
  /** Without a case where the work is the workspace's. */
  | { readonly kind: "job"; readonly caseName?: string; readonly marking: Tlp; readonly job: Job }
  /** Another version of the reference knowledge was chosen. */
  | { readonly kind: "knowledge"; readonly caseName?: never; readonly marking: Tlp; readonly version: string }
  /** New views are there for this clearance. */
  | { readonly kind: "views"; readonly caseName: string; readonly clearance: Tlp; readonly revision: number }
  /** Evidence came, or somebody decided something: what is shown may be stale. */
  | {
      readonly kind: "changed";
      readonly caseName: string;
      readonly marking: Tlp;
      readonly what: "evidence" | "statements" | "decisions";
    };

export interface JobQueue {
  /** Asks for work. The same task that is waiting already is not asked for twice. */
  ask(task: JobTask, marking: Tlp, askedBy: string): Promise<Job>;
  job(id: string): Promise<Job | undefined>;
  /** The jobs of a case, the newest first, at most `limit`; of those above `clearance` none, where it is given. */
  jobs(caseName: string, limit: number, clearance?: Tlp): Promise<readonly Job[]>;
  /** Stops a job that waits or runs; what it had appended is kept. */
  cancel(id: string): Promise<Job | undefined>;
  /** Tells of events until the signal is aborted, over all processes of the workspace. */
  follow(signal: AbortSignal, tell: (event: WorkspaceEvent) => void): Promise<void>;
}
