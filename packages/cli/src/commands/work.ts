import type { Command } from "commander";
import { performTask, TaskFailure } from "@kulla/casework";
import { JobProblem } from "@kulla/store";
import { withExamples } from "../examples.ts";
import type { CommonOptions } from "../settings.ts";
import type { World } from "../terminal.ts";
import { taskBench, withWorkbench } from "../workbench-session.ts";

export function addWorkCommand(program: Command, world: World): void {
  const work = program
    .command("work")
    .summary("Do the long work of a workbench that runs elsewhere.")
    .description(
      "Read evidence and compute panels for the workbench on the same workspace or database, until stopped with Ctrl-C. kulla serve starts workers of its own; this is for further machines.",
    )
    .action((_own: unknown, command: Command) => runWork(command.optsWithGlobals(), world));
  withExamples(work, "DATABASE_URL=postgres://kulla@db.example.org/kulla kulla work");
}

async function runWork(options: CommonOptions, world: World): Promise<void> {
  await withWorkbench(options, world, async (session) => {
    const bench = taskBench(session, world);
    session.bar.clear();
    session.screen.note("Waiting for work. Stop with Ctrl-C.");
    await session.kept.work({
      signal: world.signal,
      onFailure: session.onFailure,
      perform: async ({ task, signal, onProgress }) => {
        try {
          await performTask({ task, signal, onProgress }, bench);
        } catch (error) {
          if (error instanceof TaskFailure) throw new JobProblem(error.code, error.message);
          throw error;
        }
      },
    });
  });
}
