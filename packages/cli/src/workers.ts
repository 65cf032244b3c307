import type { ChildProcess } from "node:child_process";
import { fork } from "node:child_process";
import { availableParallelism, constants, setPriority } from "node:os";
import { argv } from "node:process";
import { CommandError } from "./exit.ts";
import type { CommonOptions } from "./settings.ts";
import { workspaceOf } from "./settings.ts";
import type { World } from "./terminal.ts";

/** Milliseconds after which a worker that ended is started again. */
const PAUSE = 1_000;

/** Milliseconds that a worker has to stop. */
const GRACE = 5_000;

/** How many workers are wanted. @throws CommandError */
export function workersOf(words: string | undefined): number {
  if (words === undefined) return Math.max(1, Math.floor(availableParallelism() / 2));
  const count = /^\d{1,3}$/u.test(words) ? Number(words) : NaN;
  if (count <= 64) return count;
  throw new CommandError(`--workers ${words} is no number of workers.`, { hint: "Take 0 to 64." });
}

/**
 * Starts processes that do the long work, `kulla work`, and starts those again that end before their time.
 *
 * @returns stops them, and resolves when they have ended
 */
export function startWorkers(
  count: number,
  options: CommonOptions,
  world: World,
  onFailure: (error: unknown) => void,
): () => Promise<void> {
  const running = new Set<ChildProcess>();
  const state = { isStopping: false };
  const start = () => {
    if (state.isStopping) return;
    const worker = fork(argv[1] ?? "", argumentsOf(options, world), {
      cwd: world.folder,
      env: { ...world.environment },
      stdio: ["ignore", "ignore", "inherit", "ipc"],
    });
    running.add(worker);
    giveWay(worker);
    worker.once("error", onFailure);
    worker.once("exit", (code, signal) => {
      running.delete(worker);
      // Ctrl-C in a terminal ends all of its processes at once: this one is told too.
      if (state.isStopping || world.signal.aborted) return;
      onFailure(new Error(`A worker ended (${signal ?? String(code)}); another takes its place.`));
      setTimeout(start, PAUSE).unref();
    });
  };
  for (let at = 0; at < count; at += 1) start();
  return async () => {
    state.isStopping = true;
    await Promise.all([...running].map(stop));
  };
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
