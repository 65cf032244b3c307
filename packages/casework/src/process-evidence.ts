import type { Document, Evidence, Finding, Instant, Read, Statement, Store } from "@kulla/core";
import { addAll } from "@kulla/core";
import { READING_LIMITS, readEvidence } from "@kulla/reading";
import { finding } from "./findings.ts";
import { letOthersGo } from "./let-others-go.ts";
import type { Tool } from "./tool.ts";

export interface Workshop {
  readonly store: Store;
  readonly caseName: string;
  readonly now: Instant;
  /** Milliseconds on a clock that only goes forward; with it, reading stops at its limit of time for one file. */
  readonly stopwatch?: () => number;
  /** Looked at between two documents: an archive or a mailbox has many. */
  readonly signal?: AbortSignal;
}

/**
 * Reads one piece of evidence again. Documents are not stored: reading is pure, so the same bytes give the same documents. What the
 * reader throws is a bug of ours, and becomes a finding, so that one file never ends the run over the others.
 */
export async function documentsOf(evidence: Evidence, workshop: Workshop): Promise<Read<readonly Document[]>> {
  if (evidence.size > READING_LIMITS.maxBytes) {
    // Kept as it came, and never whole in memory.
    const message = `${evidence.name} has ${evidence.size} bytes; at most ${READING_LIMITS.maxBytes} are read.`;
    return { value: [], findings: [finding("evidence-kept-unread", message, placeOf(evidence))] };
  }
  const bytes = await workshop.store.bytes(evidence.id);
  if (bytes === undefined) {
    const message = `The workspace does not have the bytes of ${evidence.name}.`;
    return { value: [], findings: [finding("evidence-bytes-missing", message, placeOf(evidence))] };
  }
  const { stopwatch } = workshop;
  try {
    return await readEvidence({ evidence, bytes }, stopwatch === undefined ? {} : { now: stopwatch });
  } catch (error) {
    return { value: [], findings: [failure(evidence, `reading of ${evidence.name}`, error)] };
  }
}

export interface Processed {
  readonly documents: readonly Document[];
  /** What Kulla itself failed at. What was noticed in the material is in the store, with the work. */
  readonly failures: readonly Finding[];
}

/**
 * Reads one piece of evidence, extracts its statements, and appends them with the note that the tool has finished, in one
 * transaction: after a cut the piece is either finished or as if never begun. Where the tool itself failed, what it did find is
 * kept but nothing is noted as finished, so that the next run tries again.
 *
 * @throws DOMException `AbortError` where the signal is aborted; nothing is then appended
 */
export async function processEvidence(evidence: Evidence, tool: Tool, workshop: Workshop): Promise<Processed> {
  const { value: documents, findings } = await documentsOf(evidence, workshop);
  const statements: Statement[] = [];
  const noticed: Finding[] = [...findings];
  for (const document of documents) {
    await letOthersGo(workshop.signal);
    try {
      const extracted = tool.extract(document, workshop.now);
      addAll(statements, extracted.value);
      addAll(noticed, extracted.findings);
    } catch (error) {
      noticed.push(failure(evidence, `extraction from ${document.name}`, error));
    }
  }
  await letOthersGo(workshop.signal);
  const failures = noticed.filter(isOurs);
  const finished = { evidence: evidence.id, tool: tool.name, findings: noticed, finishedAt: workshop.now };
  await workshop.store.append(workshop.caseName, { statements, work: failures.length > 0 ? [] : [finished] });
  return { documents, failures };
}

/** Problems of the machine, not of the material: they may be gone at the next run. */
export function isOurs({ code }: Finding): boolean {
  return code === "evidence-tool-failed" || code === "evidence-bytes-missing";
}

function failure(evidence: Evidence, stage: string, error: unknown): Finding {
  const words = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  const message = `Kulla failed in the ${stage} (${words.slice(0, 300)}). This is a bug; the other files are not touched by it.`;
  return finding("evidence-tool-failed", message, placeOf(evidence));
}

function placeOf({ id, name }: Evidence) {
  return { file: name, evidence: id };
}
