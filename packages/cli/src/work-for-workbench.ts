import { performTask, TaskFailure } from "@kulla/casework";
import { JobProblem } from "@kulla/store";
import type { WorkerNote } from "./workers.ts";
import { startWorkers, workersOf } from "./workers.ts";
import type { World } from "./terminal.ts";
import { taskBench, untilStopped, withWorkbench } from "./workbench-session.ts";
import type { WorkOptions } from "./commands/work.ts";

/** Does the long work of a workbench until it is stopped. @throws CommandError */
export async function workForWorkbench(options: WorkOptions, world: World): Promise<void> {
  // Who was started by another does the work; who was not watches over those that do.
  if (world.tell === undefined) await watchWorkers(options, world);
  else await workOff(options, world, world.tell);
}

async function watchWorkers(options: WorkOptions, world: World): Promise<void> {
  const count = workersOf(options.workers);
  await withWorkbench(options, world, async ({ kept, bar, screen, onFailure }) => {
    const stopWorkers = startWorkers(count, options, world, kept.jobs, onFailure);
    bar.clear();
    screen.note("Waiting for work. Stop with Ctrl-C.");
    await untilStopped(world.signal);
    await stopWorkers();
  });
}

async function workOff(options: WorkOptions, world: World, tell: (note: WorkerNote) => void): Promise<void> {
  await withWorkbench(options, world, async (session) => {
    const bench = taskBench(session, world);
    session.bar.clear();
    const { kept, desk } = session;
    const { id: own } = desk.current();
    // Its tool is made of one catalogue, and so is what it writes: where another was chosen it gives its job back and ends, and a fresh one takes its place.
    const outdated = new AbortController();
    const look = async () => {
      const choice = desk.isFixed ? undefined : await desk.choice();
      if (choice === undefined || choice.id === own) return;
      tell({ job: null, isOutdated: true });
      outdated.abort();
    };
    const signal = AbortSignal.any([world.signal, outdated.signal]);
    const following = kept.jobs.follow(signal, (event) => {
      if (event.kind === "knowledge") look().catch(session.onFailure);
    });
    await kept.work({
      signal,
      onFailure: session.onFailure,
      onJob: (id) => tell({ job: id ?? null }),
      perform: async ({ task, signal: stop, onProgress }) => {
        await look();
        try {
          await performTask({ task, signal: stop, onProgress }, bench);
        } catch (error) {
          if (error instanceof TaskFailure) throw new JobProblem(error.code, error.message);
          throw error;
        }
      },
    });
    await following;
  });
}
