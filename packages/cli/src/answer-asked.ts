import type { Answers, Question } from "@kulla/casework";
import { answerQuestion, storeAtClearance } from "@kulla/casework";
import { answering } from "./answering.ts";
import type { AskOptions } from "./commands/ask.ts";
import { readInputText } from "./input-paths.ts";
import { withSession } from "./session.ts";
import { labelOf } from "./settings.ts";
import type { World } from "./terminal.ts";

/** Answers the question that comes by standard input. */
export async function answerAsked(options: AskOptions, world: World): Promise<void> {
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
