import type { Activity, KnownNames } from "@kulla/attribution";
import { caseActivities, knownNames } from "@kulla/attribution";
import type { Document, Evidence, Finding, Instant, Read, Store } from "@kulla/core";
import { addAll, findOrigins, foldCase, printOfDocument } from "@kulla/core";
import { sourceInfo } from "./case-file.ts";
import { currentStatements } from "./current-statements.ts";
import { activitiesHash, keepActivities, keptActivities } from "./kept-activities.ts";
import { documentsOf, isOurs } from "./process-evidence.ts";
import type { Progress } from "./progress.ts";
import type { Tool } from "./tool.ts";

export interface WorkspaceActivitiesInput {
  readonly store: Store;
  readonly tool: Tool;
  readonly now: Instant;
  /** Folder of the workspace: the activities of a case are kept there, so that a case that stays as it was is not read again. */
  readonly workspace?: string;
  readonly stopwatch?: () => number;
  readonly onProgress?: Progress;
  readonly signal?: AbortSignal;
}

/** The incidents and actors of all cases of a workspace, as clustering sees them. Cases in the order of their names. */
export async function workspaceActivities(input: WorkspaceActivitiesInput): Promise<Read<readonly Activity[]>> {
  const cases = await input.store.cases();
  const known = knownNames(input.tool.catalogue);
  const activities: Activity[] = [];
  const findings: Finding[] = [];
  for (const [index, { name }] of cases.entries()) {
    input.signal?.throwIfAborted();
    input.onProgress?.({ what: "Comparing cases", done: index, total: cases.length, item: name });
    const read = await activitiesOfCase(name, known, input);
    addAll(activities, read.value);
    addAll(findings, read.findings);
  }
  return { value: activities, findings };
}

/** The graph of the case is folded as for its dossier, so that its incidents have the same names. */
async function activitiesOfCase(
  caseName: string,
  known: KnownNames,
  input: WorkspaceActivitiesInput,
): Promise<Read<readonly Activity[]>> {
  const { store, tool, workspace } = input;
  const [evidence, stored, decisions, work] = await Promise.all([
    store.evidence(caseName),
    store.statements(caseName),
    store.decisions(caseName),
    store.work(caseName),
  ]);
  const statements = currentStatements(stored, work, tool.name);
  const inputs = activitiesHash({ caseName, tool, evidence, statements, decisions });
  const kept = workspace === undefined ? undefined : await keptActivities(workspace, caseName, inputs);
  if (kept !== undefined) return { value: kept, findings: [] };
  const { value: documents, findings } = await readAll(evidence, caseName, input);
  const sources = documents.map(sourceInfo);
  const origins = findOrigins({ documents: sources, prints: documents.map(printOfDocument), statements });
  const graph = foldCase({ documents: sources, statements, decisions, origins });
  const value = caseActivities(caseName, graph, statements, known);
  // What could not be read today may be read tomorrow.
  if (workspace !== undefined && findings.length === 0) await keepActivities(workspace, caseName, inputs, value);
  return { value, findings };
}

async function readAll(
  evidence: readonly Evidence[],
  caseName: string,
  { store, now, stopwatch }: WorkspaceActivitiesInput,
): Promise<Read<readonly Document[]>> {
  const documents: Document[] = [];
  const findings: Finding[] = [];
  for (const one of evidence) {
    const workshop = { store, caseName, now, ...(stopwatch === undefined ? {} : { stopwatch }) };
    const read = await documentsOf(one, workshop);
    addAll(documents, read.value);
    addAll(findings, read.findings.filter(isOurs));
  }
  return { value: documents, findings };
}
