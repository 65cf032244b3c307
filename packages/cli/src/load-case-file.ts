import type { CaseFile } from "@kulla/casework";
import { composeCaseFile, createTool, judgedBy, shippedModels } from "@kulla/casework";
import { requireCase } from "./case-option.ts";
import { placeAssessment } from "./place-assessment.ts";
import type { Session } from "./session.ts";

/**
 * Computes the case file of a case that there is.
 *
 * @param isJudged whether to weigh who did it, which takes a moment
 * @throws CommandError where there is none of that name
 */
export async function loadCaseFile(session: Session, caseName: string, isJudged = false): Promise<CaseFile> {
  const { store, now, bar, world } = session;
  await requireCase(store, caseName);
  const { signal, stopwatch } = world;
  const text = await session.knowledge();
  const tool = createTool(text.catalogue, await shippedModels());
  const judged = isJudged
    ? { knowledge: judgedBy(tool, text), placeAssessment: placeAssessment(session, caseName) }
    : {};
  const file = await composeCaseFile({
    store,
    caseName,
    tool,
    now,
    signal,
    stopwatch,
    onProgress: bar.show,
    ...judged,
  });
  bar.clear();
  return file;
}
