import type { AssessmentVersion, DossierForm, Knowledge, KnowledgeDesk, Question, Tool } from "@kulla/casework";
import type { CaseContents, Instant, JobQueue, Read, StatementSearch, Store, Tlp, ViewStore } from "@kulla/core";
import type { WorkbenchStore } from "@kulla/store";

/** A dossier that somebody wants. */
export interface WantedDossier {
  readonly caseName: string;
  readonly clearance: Tlp;
  readonly format: DossierForm;
  /** Aborted when nobody wants it any more. */
  readonly signal: AbortSignal;
}

/** Something that somebody asks of a case, or of a list of observations. */
export interface WantedAnswer {
  readonly question: Question;
  readonly clearance: Tlp;
  /** Whoever asks sees every case of the workspace as a whole: other cases and the versions that were issued count. */
  readonly isWhole: boolean;
  /** Aborted when nobody wants it any more. */
  readonly signal: AbortSignal;
}

/** The versions of the assessments that were issued. They rest on all that the workspace has: only who sees all of it sees them. */
export interface IssuedVersions {
  /** The oldest first. */
  of(caseName: string): Promise<Read<readonly AssessmentVersion[]>>;
  /** Keeps an assessment as the next version, unless it is that of the last one. */
  issue(caseName: string, assessment: AssessmentVersion["assessment"]): Promise<AssessmentVersion>;
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
  /** Answers a question by what a clearance sees, outside of this process. `value` is that of `Answers`. @throws Problem `server-busy` */
  readonly ask: (wanted: WantedAnswer) => Promise<Read<unknown>>;
  readonly versions: IssuedVersions;
  /** Which version of the reference knowledge is used. */
  readonly desk: KnowledgeDesk;
  /** Files of versions that are to be built. */
  readonly builds: WorkbenchStore["builds"];
  /** Of the version that is used now; another once another is chosen. */
  readonly tool: Tool;
  /** The reference knowledge that cases are judged by, of the version that is used now. */
  readonly knowledge: Knowledge;
  readonly now: () => Instant;
}
