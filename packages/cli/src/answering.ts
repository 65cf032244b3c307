import type { AnsweringInput } from "@kulla/casework";
import { assessmentFolder, assessmentVersions, createTool, shippedModels } from "@kulla/casework";
import type { Session } from "./session.ts";

/** What questions on the cases of a workspace are answered with. */
export async function answering(session: Session): Promise<AnsweringInput> {
  const { store, workspace, now, bar, world } = session;
  const tool = createTool(await session.catalogue(), await shippedModels());
  return {
    store,
    tool,
    knowledge: (asOf) => session.knowledge(asOf),
    versions: (caseName) => assessmentVersions(assessmentFolder(workspace, caseName)),
    now,
    stopwatch: world.stopwatch,
    signal: world.signal,
    onProgress: bar.show,
  };
}
