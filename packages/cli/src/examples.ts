import type { Command } from "commander";

/** Adds examples to the help of a command, as every command that does something has them. */
export function withExamples(command: Command, ...lines: readonly string[]): Command {
  return command.addHelpText("after", `\nExamples:\n${lines.map((line) => `  ${line}\n`).join("")}`);
}
