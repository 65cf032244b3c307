import type { Command } from "commander";
import { CommandError } from "./exit.ts";
import type { CommonOptions } from "./settings.ts";
import type { World } from "./terminal.ts";

/** Options of every command by which a person decides. */
export interface DecidingOptions extends CommonOptions {
  readonly reason: string;
  readonly by?: string;
}

export function withCase(command: Command): Command {
  return command.requiredOption("-c, --case <name>", "name of the case");
}

export function withReason(command: Command): Command {
  return command
    .requiredOption("--reason <text>", "why; it stays on record")
    .option("--by <name>", "who decides (default: USER of the environment)");
}

/** Who decides. @throws CommandError where nobody is named */
export function authorOf({ by }: DecidingOptions, { environment }: World): string {
  const author = (by ?? environment["USER"] ?? environment["LOGNAME"] ?? "").trim();
  if (author !== "" && author.length <= 200) return author;
  throw new CommandError("Nobody is named who decides.", { hint: 'Name them: --by "A. Hoxha"' });
}

/** Why. @throws CommandError where it is empty */
export function reasonOf({ reason }: DecidingOptions): string {
  const words = reason.trim();
  if (words !== "" && words.length <= 20_000) return words;
  throw new CommandError(words === "" ? "--reason is empty." : "--reason is too long.", {
    hint: "Say why in a sentence or two: it stays on record.",
  });
}
