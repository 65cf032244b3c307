import { askForDueViews } from "@kulla/casework";
import type { Viewer } from "./access/viewer.ts";
import type { Workbench } from "./workbench.ts";

/**
 * To be called after each write to a case: asks for its views to be computed again, for the writer and for every clearance that
 * reads the case. A job that waits already is not asked for twice.
 */
export function afterWrite(workbench: Workbench, { name, clearance }: Viewer, caseName: string): Promise<void> {
  return askForDueViews(workbench, caseName, name, clearance);
}
