import type { DossierForm, Knowledge, Tool } from "@kulla/casework";
import type { CaseContents, Instant, JobQueue, StatementSearch, Store, Tlp, ViewStore } from "@kulla/core";
import type { WorkbenchStore } from "@kulla/store";

/** A dossier that somebody wants. */
export interface WantedDossier {
  readonly caseName: string;
  readonly clearance: Tlp;
  readonly format: DossierForm;
  /** Aborted when nobody wants it any more. */
  readonly signal: AbortSignal;
}

/** What handlers work with. Clock and randomness are values, as everywhere. */
export interface Workbench {
  readonly store: Store;
  readonly views: ViewStore;
  readonly search: StatementSearch;
  readonly contents: CaseContents;
  readonly jobs: JobQueue;
  readonly uploads: WorkbenchStore["uploads"];
  readonly savedViews: WorkbenchStore["savedViews"];
  readonly readBytes: WorkbenchStore["readBytes"];
  /** Writes a dossier of what a clearance sees, as of now, outside of this process where the case may be large. @throws Problem `server-busy` */
  readonly writeDossier: (wanted: WantedDossier) => AsyncGenerator<Uint8Array | string>;
  readonly tool: Tool;
  /** The reference knowledge that cases are judged by. */
  readonly knowledge: Knowledge;
  readonly now: () => Instant;
}
