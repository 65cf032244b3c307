import type { Instant, JobTask, KnowledgeBuilds, KnowledgeShelf, Store, ViewStore } from "@kulla/core";
import { buildKnowledge } from "../build-knowledge.ts";
import { processEvidence } from "../process-evidence.ts";
import type { Progress } from "../progress.ts";
import type { Tool } from "../tool.ts";
import type { ComputeViewsInput } from "../views/compute-views.ts";
import { computeViews } from "../views/compute-views.ts";
import type { CaseShelf } from "./case-shelf.ts";
import type { DocumentShelf } from "./document-shelf.ts";

/** What a worker works with. */
export interface TaskBench {
  readonly store: Store;
  readonly views: ViewStore;
  readonly tool: Tool;
  readonly knowledge?: NonNullable<ComputeViewsInput["knowledge"]>;
  /** For building versions of the reference knowledge. */
  readonly knowledgeShelf?: KnowledgeShelf;
  readonly builds?: KnowledgeBuilds;
  readonly now: () => Instant;
  readonly stopwatch: () => number;
  /** Kept between tasks. */
  readonly documents: DocumentShelf;
  readonly shelf: CaseShelf;
}

/** A task, and what to do with it while it is done. */
export interface TaskInput {
  readonly task: JobTask;
  readonly signal: AbortSignal;
  readonly onProgress: Progress;
}

/**
 * Does a task of the workbench. Doing it twice, or again after it was cut off, has the result of doing it once.
 *
 * @throws DOMException `AbortError` where the signal is aborted; what was appended before is kept
 */
export async function performTask({ task, signal, onProgress }: TaskInput, bench: TaskBench): Promise<void> {
  signal.throwIfAborted();
  if (task.kind === "knowledge") await buildVersion(task.build, { onProgress, signal }, bench);
  else if (task.kind === "process") await processOne(task, { onProgress, signal }, bench);
  else
    await computeViews({
      ...bench,
      caseName: task.caseName,
      clearance: task.clearance,
      now: bench.now(),
      onProgress,
      signal,
    });
}

/** Reads a piece of evidence and extracts its statements, where this tool has not. */
async function processOne(
  { caseName, evidence: id }: Extract<JobTask, { readonly kind: "process" }>,
  { onProgress, signal }: Pick<TaskInput, "onProgress" | "signal">,
  { store, tool, now, stopwatch, documents }: TaskBench,
): Promise<void> {
  const evidence = (await store.evidence(caseName)).find((one) => one.id === id);
  if (evidence === undefined) return;
  const isFinished = (await store.work(caseName)).some((one) => one.evidence === id && one.tool === tool.name);
  if (isFinished) return;
  onProgress({ what: "Reading", done: 0, total: 1, item: evidence.name });
  const processed = await processEvidence(evidence, tool, { store, caseName, now: now(), stopwatch, signal });
  documents.keep(id, processed.documents);
  const [failure] = processed.failures;
  if (failure !== undefined) throw new TaskFailure(failure.code, failure.message);
}

/** Builds a version of the reference knowledge from files that have come. */
async function buildVersion(
  build: string,
  { onProgress, signal }: Pick<TaskInput, "onProgress" | "signal">,
  { knowledgeShelf: shelf, builds, now }: TaskBench,
): Promise<void> {
  if (shelf === undefined || builds === undefined) throw new Error("This bench builds no knowledge.");
  const problem = await buildKnowledge(build, { shelf, builds, now: now(), onProgress, signal });
  if (problem !== undefined) throw new TaskFailure(problem.code, problem.message);
}

/** A task that could not be finished, for a reason of the catalogue. */
export class TaskFailure extends Error {
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.name = "TaskFailure";
    this.code = code;
  }
}
