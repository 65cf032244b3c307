import { MEASURED_RELIABILITY } from "@kulla/attribution";
import type { Instant, Store, Tlp, ViewRevision, ViewRow, ViewStore } from "@kulla/core";
import { canonicalJson, sha256OfText } from "@kulla/core";
import type { JudgedBy } from "../attribute-facts.ts";
import type { CaseFile } from "../case-file.ts";
import { composeCaseFile } from "../case-file.ts";
import type { CaseShelf } from "../jobs/case-shelf.ts";
import { KeptCase } from "../jobs/case-shelf.ts";
import type { DocumentShelf } from "../jobs/document-shelf.ts";
import type { KeptSteps } from "../kept-steps.ts";
import type { Progress } from "../progress.ts";
import { storeAtClearance } from "../store-at-clearance.ts";
import type { Tool } from "../tool.ts";
import type { Panel } from "./panel.ts";
import type { MadePanel } from "./panel-memory.ts";
import { watched } from "./panel-memory.ts";
import { PANELS, VIEWS_VERSION } from "./panels.ts";

export interface ComputeViewsInput {
  /** The whole store; what the clearance may not see is left out here. */
  readonly store: Store;
  readonly views: ViewStore;
  readonly caseName: string;
  readonly clearance: Tlp;
  readonly tool: Tool;
  /** With it the case is judged. `version` tells one knowledge from another. */
  readonly knowledge?: { readonly judgedBy: JudgedBy; readonly version: string };
  readonly now: Instant;
  readonly stopwatch?: () => number;
  /** Documents that were read already; those that this run reads are kept in it. */
  readonly documents?: DocumentShelf;
  /** What earlier computations left; what this one makes is kept in it. */
  readonly shelf?: CaseShelf;
  readonly onProgress?: Progress;
  readonly signal?: AbortSignal;
}

/**
 * Computes all panels of a case for a clearance, from what that clearance sees of this case and of no other, and puts them in the place of those
 * before. What follows from the very same as the last time is not made again. Where nothing that goes in has changed, only says so. Where a label is changed meanwhile it begins anew.
 *
 * @throws DOMException `AbortError` where the signal is aborted; the views are then those of before
 */
export async function computeViews(input: ComputeViewsInput): Promise<ViewRevision> {
  const { store, views, caseName, clearance, signal, shelf, tool } = input;
  const kept = shelf?.of(caseName, clearance) ?? new KeptCase();
  for (;;) {
    signal?.throwIfAborted();
    const basis = await views.basis(caseName, clearance);
    const seen = storeAtClearance(kept.reading(store), clearance, [caseName]);
    const inputs = await inputsOf(seen, input);
    const confirmed = await views.confirm(caseName, clearance, basis, inputs);
    if (confirmed !== undefined) return confirmed;
    const file = await caseFileAt(seen, { ...input, kept: kept.steps });
    signal?.throwIfAborted();
    const computed = { inputs, computedAt: input.now };
    const same = kept.panels.same(PANELS, file, tool);
    const made = new Map(same);
    const rows = rowsOf(file, made, input);
    const revision = await views.replace(caseName, clearance, basis, computed, rows, kept.panels.rowsOf(same));
    if (revision === undefined) kept.panels.forget();
    else {
      kept.panels.remember(revision, tool, made);
      shelf?.tidy();
      return revision;
    }
  }
}

/** The case file of what a store gives, as the panels and the dossiers of the workbench tell it. `store` is one of `storeAtClearance`. */
export function caseFileAt(
  store: Store,
  {
    caseName,
    tool,
    knowledge,
    now,
    stopwatch,
    documents,
    kept,
    onProgress,
    signal,
  }: Omit<ComputeViewsInput, "store" | "views" | "clearance" | "shelf"> & { readonly kept?: KeptSteps },
): Promise<CaseFile> {
  return composeCaseFile({
    store,
    caseName,
    tool,
    now,
    areMarked: true,
    ...(stopwatch !== undefined && { stopwatch }),
    ...(documents !== undefined && { documents }),
    ...(kept !== undefined && { kept }),
    ...(onProgress !== undefined && { onProgress }),
    ...(signal !== undefined && { signal }),
    // Versions that were issued with dossiers may rest on more than this clearance sees: they have no place here.
    ...(knowledge !== undefined && {
      knowledge: knowledge.judgedBy,
      placeAssessment: () => Promise.resolve({ reliability: MEASURED_RELIABILITY }),
    }),
  });
}

/** The rows of the panels that are not made yet; notes how each of them was made. */
function* rowsOf(
  file: CaseFile,
  made: Map<Panel, MadePanel>,
  { tool, onProgress, signal }: ComputeViewsInput,
): Generator<ViewRow> {
  for (const [index, panel] of PANELS.entries()) {
    if (made.has(panel)) continue;
    signal?.throwIfAborted();
    onProgress?.({ what: "Writing the panels", done: index, total: PANELS.length });
    const seen = watched(file);
    const rows = new Map<string, number>();
    for (const row of panel(seen.file, tool)) {
      // The writer waits for the database between some of them: that is when an end is heard of.
      signal?.throwIfAborted();
      rows.set(row.panel, (rows.get(row.panel) ?? 0) + 1);
      yield row;
    }
    made.set(panel, { read: seen.read, rows });
  }
}

/** What makes views: the functions that do, the tool that reads, and the knowledge that is judged with. The store takes no other's views for its own. */
export function viewsMadeBy(tool: Pick<Tool, "name">, knowledgeVersion: string): string {
  return `views ${VIEWS_VERSION}, ${tool.name}, knowledge ${knowledgeVersion}`;
}

/** SHA-256 of what the views follow from. Statements and decisions are named by what they say. */
async function inputsOf(seen: Store, { caseName, tool, knowledge }: ComputeViewsInput): Promise<string> {
  const opened = (await seen.cases()).find(({ name }) => name === caseName);
  const evidence = await seen.evidence(caseName);
  const statements = await seen.statements(caseName);
  const decisions = await seen.decisions(caseName);
  const work = await seen.work(caseName);
  const parts = [
    canonicalJson({ madeBy: viewsMadeBy(tool, knowledge?.version ?? ""), opened }),
    canonicalJson(evidence),
    statements.map(({ id }) => id).join(" "),
    decisions.map(({ id }) => id).join(" "),
    canonicalJson(work.map((one) => [one.evidence, one.tool, one.finishedAt])),
  ];
  return sha256OfText(parts.map(sha256OfText).join(" "));
}
