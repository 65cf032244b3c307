import type { Document, Finding, Sha256 } from "@kulla/core";
import { addAll } from "@kulla/core";
import type { AddEvidenceInput } from "./add-evidence.ts";
import { addEvidence } from "./add-evidence.ts";
import type { CaseFile, ComposeCaseFileInput } from "./case-file.ts";
import { composeCaseFile } from "./case-file.ts";
import { processEvidence } from "./process-evidence.ts";
import type { Tool } from "./tool.ts";

export interface InvestigateInput
  extends Omit<AddEvidenceInput, "caseName">, Pick<ComposeCaseFileInput, "knowledge" | "placeAssessment"> {
  /** The case is opened where the workspace does not have it. */
  readonly caseName: string;
  readonly title?: string;
  readonly tool: Tool;
  readonly stopwatch?: () => number;
}

export interface Investigation extends CaseFile {
  /** Pieces of evidence that this run was the first to bring. */
  readonly fresh: number;
  /** Pieces of evidence that this run read and extracted; the others were finished by an earlier one. */
  readonly processed: number;
}

/**
 * The main use case: adds what the paths name to the case, finishes every piece of evidence that this tool has not finished, and
 * computes the graph, the contradictions and the dossier from all that the case holds. Can be cut off at any moment and run
 * again; the result is that of a run that was not cut off.
 *
 * @throws DOMException `AbortError` where the signal is aborted; what was appended before is kept
 */
export async function investigate(input: InvestigateInput): Promise<Investigation> {
  const { store, caseName, tool, now } = input;
  await store.openCase({ name: caseName, title: input.title ?? caseName, openedAt: now });
  const added = await addEvidence(input);
  const processed = await processUnfinished(input);
  const file = await composeCaseFile({
    ...input,
    documents: processed.documents,
    findings: [...tool.findings, ...added.findings, ...processed.failures],
  });
  return { ...file, fresh: added.value.fresh, processed: processed.documents.size };
}

/** One piece of evidence after the other: only the text of each document stays in memory, for the dossier. */
async function processUnfinished(input: InvestigateInput) {
  const { store, caseName, tool, onProgress, signal } = input;
  const finished = new Set(
    (await store.work(caseName)).filter((one) => one.tool === tool.name).map((one) => one.evidence),
  );
  const evidence = await store.evidence(caseName);
  const unfinished = evidence.filter((one) => !finished.has(one.id));
  const documents = new Map<Sha256, readonly Document[]>();
  const failures: Finding[] = [];
  for (const [index, one] of unfinished.entries()) {
    signal?.throwIfAborted();
    onProgress?.({ what: "Reading", done: index, total: unfinished.length, item: one.name });
    const processed = await processEvidence(one, tool, input);
    documents.set(one.id, processed.documents);
    addAll(failures, processed.failures);
  }
  return { documents, failures };
}
