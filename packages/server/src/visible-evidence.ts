import { markedEvidence } from "@kulla/casework";
import type { Evidence, Tlp } from "@kulla/core";
import { compareTlp, mostRestrictive } from "@kulla/core";
import type { Viewer } from "./access/viewer.ts";
import type { Workbench } from "./workbench.ts";

/** The evidence of a case that the viewer may see, each with the label that it has now. */
export async function visibleEvidence(
  { store }: Pick<Workbench, "store">,
  { clearance }: Pick<Viewer, "clearance">,
  caseName: string,
): Promise<readonly (Evidence & { readonly marking: Tlp })[]> {
  const evidence = await markedEvidence(store, caseName);
  return evidence
    .map((one) => ({ ...one, marking: mostRestrictive([one.marking]) }))
    .filter(({ marking }) => compareTlp(marking, clearance) <= 0);
}
