import type { Knowledge, Tool } from "@kulla/casework";
import type { CaseContents, Instant, JobQueue, StatementSearch, Store, ViewStore } from "@kulla/core";
import type { WorkbenchStore } from "@kulla/store";

/** What handlers work with. Clock and randomness are values, as everywhere. */
export interface Workbench {
  readonly store: Store;
  readonly views: ViewStore;
  readonly search: StatementSearch;
  readonly contents: CaseContents;
  readonly jobs: JobQueue;
  readonly uploads: WorkbenchStore["uploads"];
  readonly readBytes: WorkbenchStore["readBytes"];
  readonly tool: Tool;
  /** The reference knowledge that cases are judged by. */
  readonly knowledge: Knowledge;
  readonly now: () => Instant;
}
