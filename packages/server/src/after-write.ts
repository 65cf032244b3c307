import type { Tlp } from "@kulla/core";
import { TLP_LABELS } from "@kulla/core";
import type { Viewer } from "./access/viewer.ts";
import type { Workbench } from "./workbench.ts";

/**
 * To be called after each write to a case: asks for its views to be computed again, for the writer and for every clearance that has
 * views of it. A job that waits already is not asked for twice.
 */
export async function afterWrite({ views, jobs }: Workbench, viewer: Viewer, caseName: string): Promise<void> {
  const inUse = await Promise.all(
    TLP_LABELS.map(async (label): Promise<Tlp[]> => {
      const isShown = label === viewer.clearance || (await views.revision(caseName, label)) !== undefined;
      return isShown ? [label] : [];
    }),
  );
  for (const clearance of inUse.flat()) {
    // The label of the job is the clearance that it computes for: nobody below learns that there was something to compute.
    await jobs.ask({ kind: "compute", caseName, clearance }, clearance, viewer.name);
  }
}
