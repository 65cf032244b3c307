import type { Command } from "commander";
import type { CommonOptions } from "../settings.ts";
import type { World } from "../terminal.ts";

export interface AskOptions extends CommonOptions {
  readonly clearance: string;
  readonly whole?: boolean;
}

/** How the workbench asks what takes long to answer: not for people, who have a command for each question. */
export function addAskCommand(program: Command, world: World): void {
  program
    .command("ask", { hidden: true })
    .description("Answer a question of the workbench, which comes as JSON by standard input.")
    .option("--clearance <label>", "leave out what is marked above this TLP 2.0 label", "TLP:CLEAR")
    .option("--whole", "whoever asks sees all cases as a whole: other cases and issued versions count")
    .action(async (_own: unknown, command: Command) => {
      const { answerAsked } = await import("../answer-asked.ts");
      await answerAsked(command.optsWithGlobals(), world);
    });
}
