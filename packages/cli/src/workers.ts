import type { ChildProcess } from "node:child_process";
import { fork } from "node:child_process";
import { availableParallelism, constants, setPriority } from "node:os";
import { argv, execArgv } from "node:process";
import type { JobQueue } from "@kulla/core";
import { CommandError } from "./exit.ts";
import type { CommonOptions } from "./settings.ts";
import { workspaceOf } from "./settings.ts";
import type { World } from "./terminal.ts";

/** Milliseconds after which a worker that ended is started again. */
const PAUSE = 1_000;

/** Milliseconds that a worker has to stop. */
const GRACE = 5_000;

/** Milliseconds that a worker has to stop a job that somebody has cancelled. It may be in the middle of one long step and hear nothing: then it is ended. */
const CANCEL_GRACE = 3_000;

/** MB of memory for values that have just been made: a large case makes millions of them, and with the usual 16 a third of the time goes into clearing away. */
const YOUNG_MEMORY = 64;

/** How many workers are wanted. @throws CommandError */
export function workersOf(words: string | undefined): number {
  if (words === undefined) return Math.max(1, Math.floor(availableParallelism() / 2));
  const count = /^\d{1,3}$/u.test(words) ? Number(words) : NaN;
  if (count <= 64) return count;
  throw new CommandError(`--workers ${words} is no number of workers.`, { hint: "Take 0 to 64." });
}

/** What a worker tells of itself: the job that it is at, null where it is at none. */
export interface WorkerNote {
  readonly job: string | null;
  /** Another catalogue was chosen: it ends, and is started again with that. */
  readonly isOutdated?: true;
}

interface Worker {
  readonly process: ChildProcess;
  job: string | null;
  /** It is ended for its job's sake, or ends for another catalogue's. */
  isEnded: boolean;
}

/**
 * Starts processes that do the long work, `kulla work`, and starts those again that end before their time. One whose job is cancelled and that does not stop is
 * ended, and another takes its place: what it had not written is lost, which is what was asked for.
 *
 * @param jobs tells of jobs that are cancelled
 * @returns stops them, and resolves when they have ended
 */
export function startWorkers(
  count: number,
  options: CommonOptions,
  world: World,
  jobs: Pick<JobQueue, "follow">,
  onFailure: (error: unknown) => void,
): () => Promise<void> {
  const running = new Set<Worker>();
  const stopping = new AbortController();
  const start = () => {
    // Ctrl-C in a terminal ends all of its processes at once: this one is told too.
    if (stopping.signal.aborted || world.signal.aborted) return;
    const worker: Worker = { process: forked(options, world), job: null, isEnded: false };
    running.add(worker);
    giveWay(worker.process);
    worker.process.on("message", (note: WorkerNote) => {
      worker.job = note.job;
      worker.isEnded ||= note.isOutdated === true;
    });
    worker.process.once("error", onFailure);
    worker.process.once("exit", (code, signal) => {
      running.delete(worker);
      if (stopping.signal.aborted || world.signal.aborted) return;
      if (worker.isEnded) return start();
      onFailure(new Error(`A worker ended (${signal ?? String(code)}); another takes its place.`));
      setTimeout(start, PAUSE).unref();
    });
  };
  for (let at = 0; at < count; at += 1) start();
  const following = jobs.follow(stopping.signal, (event) => {
    if (event.kind !== "job" || event.job.state !== "cancelled") return;
    const { id } = event.job;
    setTimeout(() => {
      for (const worker of running) if (worker.job === id) end(worker);
    }, CANCEL_GRACE).unref();
  });
  return async () => {
    stopping.abort();
    await Promise.all([...running].map((worker) => stop(worker.process)));
    await following;
  };
}

function end(worker: Worker): void {
  worker.isEnded = true;
  worker.process.kill("SIGKILL");
}

function forked(options: CommonOptions, world: World): ChildProcess {
  return fork(argv[1] ?? "", argumentsOf(options, world), {
    cwd: world.folder,
    env: { ...world.environment },
    execArgv: [...execArgv, `--max-semi-space-size=${YOUNG_MEMORY}`],
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
}

/** Lets the server go first where there are fewer processors than processes: a page is waited for, a panel's next revision is not. */
function giveWay({ pid }: ChildProcess): void {
  if (pid === undefined) return;
  try {
    setPriority(pid, constants.priority.PRIORITY_BELOW_NORMAL);
  } catch {
    // It ended already, or the system has no such thing.
  }
}

function argumentsOf(options: CommonOptions, world: World): string[] {
  const workspace = workspaceOf(options, world);
  return [
    "work",
    "--quiet",
    "--workspace",
    workspace,
    ...(options.catalogue === undefined ? [] : ["--catalogue", options.catalogue]),
  ];
}

async function stop(worker: ChildProcess): Promise<void> {
  const ended = new Promise<void>((resolve) => worker.once("exit", () => resolve()));
  worker.kill("SIGTERM");
  const timer = setTimeout(() => worker.kill("SIGKILL"), GRACE);
  await ended;
  clearTimeout(timer);
}
