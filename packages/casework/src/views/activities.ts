import { caseActivities, knownNames } from "@kulla/attribution";
import type { ViewRow } from "@kulla/core";
import type { CaseFile } from "../case-file.ts";
import type { PanelSetting } from "./panel.ts";

/** One row `clusters.activities` with the incidents and actors of the case as clustering sees them: what cluster boards are made of. */
export function activitiesView(
  { opened, graph, statements }: Pick<CaseFile, "opened" | "graph" | "statements">,
  { catalogue }: PanelSetting,
): ViewRow[] {
  const body = caseActivities(opened.name, graph, statements, knownNames(catalogue));
  return [{ panel: "clusters.activities", key: "all", position: 0, body }];
}
