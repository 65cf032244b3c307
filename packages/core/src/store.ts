import { canonicalJson } from "./canonical-json.ts";
import type { Decision } from "./decision.ts";
import type { Evidence, Instant, Sha256 } from "./evidence.ts";
import type { Finding } from "./finding.ts";
import type { Statement, StatementId } from "./statement.ts";

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

/** Longest name of a case and of a tool, in UTF-16 code units. Both are keys. */
export const KEY_LIMIT = 200;

/** Why a store refuses a call. Each of these is a mistake of the caller (or a forged id), never of the user's material. */
export type RefusalReason =
  /** No case has this name. */
  | "unknown-case"
  /** The name of a case or a tool is empty or longer than `KEY_LIMIT`. */
  | "unfit-name"
  /** The evidence's id or size is not that of the bytes. */
  | "other-bytes"
  /** The case (or the workspace) holds this id already, with another content. */
  | "other-content"
  /** The cursor of a list is none that the list gave. */
  | "unfit-cursor";

/** Thrown where a call would break the store's promises; nothing of the call has been kept. */
export class StoreRefusal extends Error {
  readonly reason: RefusalReason;

  constructor(reason: RefusalReason, message: string) {
    super(message);
    this.name = "StoreRefusal";
    this.reason = reason;
  }
}

/** Checks a name that is used as a key. @throws StoreRefusal `unfit-name` */
export function requireKey(what: "case" | "tool", name: string): void {
  if (name.length > 0 && name.length <= KEY_LIMIT) return;
  throw new StoreRefusal("unfit-name", `The name of a ${what} has 1 to ${KEY_LIMIT} characters, not ${name.length}.`);
}

/** Checks that evidence is what it says it is; `digest` is the SHA-256 of the bytes. @throws StoreRefusal `other-bytes` */
export function requireSameBytes(evidence: Evidence, bytes: Uint8Array, digest: Sha256): void {
  if (evidence.id === digest && evidence.size === bytes.length) return;
  const given = `${evidence.id}, ${evidence.size} bytes`;
  throw new StoreRefusal(
    "other-bytes",
    `The evidence is described as ${given}, but it is ${digest}, ${bytes.length} bytes.`,
  );
}

/** What must be the same in two statements of one id: all but the time of recording. As canonical JSON. */
export function statementContent(statement: Statement): string {
  return canonicalJson({ ...statement, madeAt: undefined });
}

/** What must be the same in two decisions of one id: everything. As canonical JSON. */
export function decisionContent(decision: Decision): string {
  return canonicalJson(decision);
}

/** The items in the order of their keys, by UTF-16 code units: the order of every list that a store gives. */
export function inStoreOrder<T>(items: Iterable<T>, keysOf: (item: T) => readonly string[]): T[] {
  return [...items].sort((a, b) => compareKeys(keysOf(a), keysOf(b)));
}

function compareKeys(left: readonly string[], right: readonly string[]): number {
  for (const [index, a] of left.entries()) {
    const b = right[index] ?? "";
    if (a !== b) return a < b ? -1 : 1;
  }
  return 0;
}

/**
 * The truths: evidence, statements, decisions. Append-only; nothing is changed or removed. Lists come in a fixed order:
 * cases by name, evidence by name then id, statements and decisions by id, work by evidence then tool, all by UTF-16 code
 * units. What comes out equals what went in as JSON says it, to the last character (NUL and lone surrogates too).
 *
 * @throws StoreRefusal where a call breaks the rules above; the whole call is then without effect.
 */
export interface Store {
  /** Opens a case, or returns the one that has this name, as it was first opened. */
  openCase(wanted: Case): Promise<Case>;
  cases(): Promise<readonly Case[]>;
  /** Keeps the bytes and lists them in the case; both on disk when it returns. Adding the same bytes again, under whatever name, changes nothing. */
  addEvidence(caseName: string, evidence: Evidence, bytes: Uint8Array): Promise<void>;
  evidence(caseName: string): Promise<readonly Evidence[]>;
  /** The bytes of a piece of evidence, or undefined where there are none. */
  bytes(id: Sha256): Promise<Uint8Array | undefined>;
  /** Keeps all of the batch or, where it throws, nothing. On disk when it returns. */
  append(caseName: string, batch: Batch): Promise<void>;
  /** @param known statements of the case that the caller has, by id: they are given back as they are, and only the others are read */
  statements(caseName: string, known?: ReadonlyMap<StatementId, Statement>): Promise<readonly Statement[]>;
  decisions(caseName: string): Promise<readonly Decision[]>;
  work(caseName: string): Promise<readonly Work[]>;
  /** Keeps decisions that are the workspace's, not a case's (on clusters of activity): all of them or, where it throws, none. */
  decide(decisions: readonly Decision[]): Promise<void>;
  /** The decisions of the workspace, by id. */
  decided(): Promise<readonly Decision[]>;
  close(): Promise<void>;
}
