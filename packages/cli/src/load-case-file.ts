import type { CaseFile } from "@kulla/casework";
import { composeCaseFile, createTool, shippedModels } from "@kulla/casework";
import { requireCase } from "./case-option.ts";
import type { Session } from "./session.ts";

/** Computes the case file of a case that there is. @throws CommandError where there is none of that name */
export async function loadCaseFile(session: Session, caseName: string): Promise<CaseFile> {
  const { store, now, bar, world } = session;
  await requireCase(store, caseName);
  const { signal, stopwatch } = world;
  const tool = createTool(await session.catalogue(), await shippedModels());
  const file = await composeCaseFile({ store, caseName, tool, now, signal, stopwatch, onProgress: bar.show });
  bar.clear();
  return file;
}
