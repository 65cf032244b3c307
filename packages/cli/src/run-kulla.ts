import { CommanderError } from "commander";
import type { ExitCode } from "./exit.ts";
import { CommandError, EXIT } from "./exit.ts";
import { createProgram } from "./program.ts";
import type { World } from "./terminal.ts";
import { painter, safeForTerminal, wantsColour } from "./terminal.ts";

/** Runs one command line and gives its exit code. Expected problems are told in a line or two; a bug shows its stack. */
export async function runKulla(world: World): Promise<ExitCode> {
  const outcome: { exitCode: ExitCode } = { exitCode: EXIT.done };
  try {
    const program = await createProgram(world, outcome);
    await program.parseAsync(world.arguments, { from: "user" });
    return outcome.exitCode;
  } catch (error) {
    return tell(error, world);
  }
}

function tell(error: unknown, world: World): ExitCode {
  const { errors, environment, signal } = world;
  const paint = painter(wantsColour(errors, environment, !world.arguments.includes("--no-color")));
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.usage;
  if (error instanceof CommandError) {
    errors.write(`${paint("red", "error")}   ${safeForTerminal(error.message)}\n`);
    if (error.hint !== undefined) errors.write(`        ${safeForTerminal(error.hint)}\n`);
    return error.exitCode;
  }
  if (signal.aborted) {
    errors.write("Stopped. What was done is kept: run the same command again to go on.\n");
    return EXIT.interrupted;
  }
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  errors.write(
    `${paint("red", "Kulla failed; this is a bug.")} Please report it with these lines:\n${safeForTerminal(stack)}\n`,
  );
  return EXIT.failed;
}
