import type { Answers, Question } from "@kulla/casework";
import {
  answerQuestion,
  assessmentFolder,
  assessmentVersions,
  storeAtClearance,
  storedDocuments,
} from "@kulla/casework";
import { knowledgeText } from "./catalogue-text.ts";
import type { AskOptions } from "./commands/ask.ts";
import { readInputText } from "./input-paths.ts";
import { labelOf, nowOf } from "./settings.ts";
import type { World } from "./terminal.ts";
import { withWorkbench } from "./workbench-session.ts";

/** Answers the question that comes by standard input. */
export async function answerAsked(options: AskOptions, world: World): Promise<void> {
  const clearance = labelOf("--clearance", options.clearance);
  const question = JSON.parse(await readInputText("-", world)) as Question;
  await withWorkbench(options, world, async ({ kept, tool, workspace, bar, screen }) => {
    const isWhole = options.whole === true;
    const only = isWhole || question.kind === "list" ? undefined : [question.caseName];
    const answer = await answerQuestion<keyof Answers>(question, {
      store: storeAtClearance(kept.store, clearance, only),
      areMarked: true,
      tool,
      knowledge: (asOf) => knowledgeText(options, world, kept.knowledgeShelf, asOf),
      documents: (caseName) => storedDocuments(kept.views, caseName, clearance),
      ...(isWhole && { versions: (caseName) => assessmentVersions(assessmentFolder(workspace, caseName)) }),
      now: nowOf(options, world),
      stopwatch: world.stopwatch,
      signal: world.signal,
      onProgress: bar.show,
    });
    bar.clear();
    await screen.printPiece(`${JSON.stringify(answer)}\n`);
  });
}
