import type { Decision } from "./decision.ts";
import type { Evidence, Instant, Sha256 } from "./evidence.ts";
import type { Finding } from "./finding.ts";
import type { Statement } from "./statement.ts";

export interface Case {
  /** Chosen by the user, unique in the workspace: `albania-2022`. */
  readonly name: string;
  readonly title: string;
  readonly openedAt: Instant;
}

/** That a tool has finished with a piece of evidence: written with its statements in one transaction, so that a killed run resumes. */
export interface Work {
  readonly evidence: Sha256;
  /** Tool and version: `kulla-extraction 0.1.0`. */
  readonly tool: string;
  readonly findings: readonly Finding[];
  readonly finishedAt: Instant;
}

/** One atomic append. What is there already (same id, same case) is left as it is. */
export interface Batch {
  readonly statements?: readonly Statement[];
  readonly decisions?: readonly Decision[];
  readonly work?: readonly Work[];
}

/**
 * The truths: evidence, statements, decisions. Append-only; nothing is changed or removed. Lists come in a fixed order:
 * evidence by name then id, statements and decisions by id, work by evidence then tool.
 */
export interface Store {
  /** Opens a case, or returns the one that has this name. */
  openCase(wanted: Case): Promise<Case>;
  cases(): Promise<readonly Case[]>;
  /** Keeps the bytes and lists them in the case; both on disk when it returns. Adding the same bytes again changes nothing. */
  addEvidence(caseName: string, evidence: Evidence, bytes: Uint8Array): Promise<void>;
  evidence(caseName: string): Promise<readonly Evidence[]>;
  /** The bytes of a piece of evidence, or undefined where there are none. */
  bytes(id: Sha256): Promise<Uint8Array | undefined>;
  append(caseName: string, batch: Batch): Promise<void>;
  statements(caseName: string): Promise<readonly Statement[]>;
  decisions(caseName: string): Promise<readonly Decision[]>;
  work(caseName: string): Promise<readonly Work[]>;
  close(): Promise<void>;
}
