import type { Command } from "commander";
import type { Answers, Question } from "@kulla/casework";
import { answerQuestion, storeAtClearance } from "@kulla/casework";
import { answering } from "../answering.ts";
import { readInputText } from "../input-paths.ts";
import { withSession } from "../session.ts";
import type { CommonOptions } from "../settings.ts";
import { labelOf } from "../settings.ts";
import type { World } from "../terminal.ts";

interface AskOptions extends CommonOptions {
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
    .action((_own: unknown, command: Command) => ask(command.optsWithGlobals(), world));
}

async function ask(options: AskOptions, world: World): Promise<void> {
  const clearance = labelOf("--clearance", options.clearance);
  const question = JSON.parse(await readInputText("-", world)) as Question;
  await withSession(options, world, async (session) => {
    const whole = await answering(session);
    const only = options.whole === true || question.kind === "list" ? undefined : [question.caseName];
    const { versions, ...seen } = {
      ...whole,
      store: storeAtClearance(session.store, clearance, only),
      areMarked: true,
    };
    const input = options.whole === true && versions !== undefined ? { ...seen, versions } : seen;
    const answer = await answerQuestion<keyof Answers>(question, input);
    session.bar.clear();
    await session.screen.printPiece(`${JSON.stringify(answer)}\n`);
  });
}
