import type { Command } from "commander";
import { withExamples } from "../examples.ts";
import type { CommonOptions } from "../settings.ts";
import type { World } from "../terminal.ts";

export interface WorkOptions extends CommonOptions {
  readonly workers?: string;
}

export function addWorkCommand(program: Command, world: World): void {
  const work = program
    .command("work")
    .summary("Do the long work of a workbench that runs elsewhere.")
    .description(
      "Read evidence and compute panels for the workbench on the same workspace or database, until stopped with Ctrl-C. kulla serve starts workers of its own; this is for further machines.",
    )
    .option("--workers <number>", "processes that read and compute (default: one for each two cores)")
    .action(async (_own: unknown, command: Command) => {
      const { workForWorkbench } = await import("../work-for-workbench.ts");
      await workForWorkbench(command.optsWithGlobals(), world);
    });
  withExamples(work, "DATABASE_URL=postgres://kulla@db.example.org/kulla kulla work");
}
