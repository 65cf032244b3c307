import type { ColumnType, Generated, Kysely } from "kysely";
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

/** That a case is indexed, by which version, and how often something changed: by rank of label, from the least restrictive. */
export interface CaseStateTable {
  case_id: number;
  version: number;
  changes: ColumnType<readonly string[], never, never>;
  labels: number;
}

/*
 * What is drawn from the truths, by rank of label (0: TLP:CLEAR, 4: TLP:RED). Written in the transaction that writes the truth; see
 * workbench/keep-in-step.ts.
 */

export interface EvidenceIndexTable {
  case_id: number;
  id: string;
  rank: number;
  /** The tool that finished it last, and when. */
  tool: string | null;
  finished_at: string | null;
}

export interface StatementIndexTable {
  case_id: number;
  id: string;
  rank: number;
  claim_type: string;
  stance: string;
  speaker: string | null;
  evidence: string[];
  first_evidence: string;
  position: number;
  author: string;
  /** Of the tool. */
  version: string | null;
  /** Another tool has read the evidence since. */
  superseded: boolean;
  /** A letter for each rank: what people have decided of it as far as that clearance sees. */
  standings: string;
}

export interface DecisionIndexTable {
  case_id: number;
  id: string;
  rank: number;
  /** Ids of the statements, the evidence and the decision that it is about or rests on. */
  refs: string[];
  decided_at: string;
}

export interface ViewUseTable {
  case_id: number;
  rank: number;
  /** Newest revision that was ever given. */
  revision: Generated<number>;
}

export interface ViewRevisionTable {
  case_id: number;
  rank: number;
  revision: number;
  computed_at: string;
  inputs: string;
  changes: number;
  labels: number;
  made_by: Generated<string>;
}

/** Rows of views; columns for filters are written and read in SQL only. */
export interface ViewRowTable {
  case_id: number;
  rank: number;
  panel: string;
  position: number;
  key: string;
  body: string;
}

export interface JobTable {
  id: string;
  /** Null for work of the workspace. */
  case_id: number | null;
  rank: number;
  kind: string;
  task: string;
  task_digest: string;
  state: string;
  asked_by: string;
  asked_at: string;
  started_at: string | null;
  ended_at: string | null;
  progress: string | null;
  problem: string | null;
  worker: string | null;
  attempts: Generated<number>;
}

export interface UploadTable {
  id: string;
  case_id: number;
  account: string;
  body: string;
  size: number;
  received: Generated<number>;
  touched_at: string;
}

export interface UploadPieceTable {
  upload: string;
  start: number;
  bytes: Buffer;
}

/** How somebody looked at a panel; see workbench/saved-views.ts. */
export interface SavedViewTable {
  id: string;
  case_id: number;
  account: string;
  /** Of the clearance it was kept under. */
  rank: number;
  panel: string;
  name: string;
  saved_at: string;
  /** Its state as JSON. */
  body: string;
}

/** Versions of the reference knowledge, packed; see workbench/knowledge-shelf.ts. */
export interface KnowledgeVersionTable {
  id: string;
  released: string;
  kept_at: string;
  kept_by: string;
  /** What it has, as JSON. */
  contents: string;
  catalogue: Buffer;
  relations: Buffer;
}

/** Which version was chosen; the last one is used. */
export interface KnowledgeChoiceTable {
  number: Generated<number>;
  version: string;
  chosen_at: string;
  chosen_by: string;
}

export interface KnowledgeBuildTable {
  id: string;
  begun_at: string;
  begun_by: string;
  job: string | null;
  /** As JSON. */
  result: string | null;
}

export interface KnowledgeFileTable {
  build: string;
  name: string;
  size: number;
  is_whole: boolean;
  /** Which of several sendings under one name its pieces are. */
  sending: string;
}

export interface KnowledgePieceTable {
  sending: string;
  start: number;
  bytes: Buffer;
}

export interface Tables extends AccessTables {
  "kulla.cases": CaseTable;
  "kulla.evidence": EvidenceTable;
  "kulla.evidence_chunks": EvidenceChunkTable;
  "kulla.statements": StatementTable;
  "kulla.decisions": DecisionTable;
  "kulla.workspace_decisions": WorkspaceDecisionTable;
  "kulla.work": WorkTable;
  "kulla.case_states": CaseStateTable;
  "kulla.evidence_index": EvidenceIndexTable;
  "kulla.statement_index": StatementIndexTable;
  "kulla.decision_index": DecisionIndexTable;
  "kulla.view_uses": ViewUseTable;
  "kulla.view_revisions": ViewRevisionTable;
  "kulla.view_rows": ViewRowTable;
  "kulla.jobs": JobTable;
  "kulla.uploads": UploadTable;
  "kulla.upload_pieces": UploadPieceTable;
  "kulla.saved_views": SavedViewTable;
  "kulla.knowledge_versions": KnowledgeVersionTable;
  "kulla.knowledge_choices": KnowledgeChoiceTable;
  "kulla.knowledge_builds": KnowledgeBuildTable;
  "kulla.knowledge_files": KnowledgeFileTable;
  "kulla.knowledge_pieces": KnowledgePieceTable;
}

export type Database = Kysely<Tables>;
