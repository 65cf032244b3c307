import type { Generated, Kysely } from "kysely";
import type { AccessTables } from "./access-schema.ts";

/** Name of the PostgreSQL schema that holds all of Kulla's tables. */
export const SCHEMA = "kulla";

/** Role with which the store works: it may read and add, and nothing else. */
export const WRITER_ROLE = "kulla_writer";

/*
 * In each table, `body` is the record as canonical JSON and the only thing that is read back. It is text, not jsonb: jsonb refuses
 * NUL and lone surrogates, which evidence may hold, and JSON text has both as escapes. The other columns are drawn from it, for
 * keys, for order, and for people who look with SQL; free text in them is written by `legibleText`.
 */

export interface CaseTable {
  id: Generated<number>;
  name: string;
  body: string;
}

export interface EvidenceTable {
  case_id: number;
  /** SHA-256 of the bytes. */
  id: string;
  name: string;
  media_type: string;
  size: number;
  body: string;
}

/** The bytes of evidence, in pieces, where they are kept in the database. One set for all cases. */
export interface EvidenceChunkTable {
  evidence: string;
  /** 0, 1, 2 … */
  position: number;
  bytes: Buffer;
}

export interface StatementTable {
  case_id: number;
  id: string;
  claim_type: string;
  stance: string;
  author: string;
  /** SHA-256 of all but the time of recording: two statements of one id must agree in it. */
  digest: string;
  body: string;
}

export interface DecisionTable {
  case_id: number;
  id: string;
  verdict: string;
  author: string;
  digest: string;
  body: string;
}

/** Decisions that are the workspace's, not a case's. */
export type WorkspaceDecisionTable = Omit<DecisionTable, "case_id">;

export interface WorkTable {
  case_id: number;
  evidence: string;
  tool: string;
  body: string;
}

export interface Tables extends AccessTables {
  "kulla.cases": CaseTable;
  "kulla.evidence": EvidenceTable;
  "kulla.evidence_chunks": EvidenceChunkTable;
  "kulla.statements": StatementTable;
  "kulla.decisions": DecisionTable;
  "kulla.workspace_decisions": WorkspaceDecisionTable;
  "kulla.work": WorkTable;
}

export type Database = Kysely<Tables>;
