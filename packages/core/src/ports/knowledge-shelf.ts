import type { Instant } from "../evidence.ts";
import type { Finding } from "../finding.ts";

/** What a version of the reference knowledge has. */
export interface KnowledgeContents {
  readonly actors: number;
  readonly software: number;
  readonly techniques: number;
  readonly campaigns: number;
  readonly relations: number;
  /** The datasets that it was made of. */
  readonly builtFrom: readonly { readonly name: string; readonly version: string }[];
}

/** A version that is kept where all processes of the workspace find it. */
export interface ShelvedKnowledge {
  /** First 12 digits of its SHA-256. */
  readonly id: string;
  /** Day on which the newest of its datasets was released. */
  readonly released: string;
  readonly keptAt: Instant;
  /** Who built it, or chose it. */
  readonly keptBy: string;
  readonly contents: KnowledgeContents;
}

/** The two files of a version, packed with gzip. */
export interface PackedKnowledge {
  readonly catalogue: Uint8Array;
  readonly relations: Uint8Array;
}

/** Which version somebody has chosen for the workspace, and when. */
export interface KnowledgeChoice {
  readonly id: string;
  readonly chosenAt: Instant;
  readonly chosenBy: string;
}

/** Files that came for a version that is to be built, and what became of it. */
export interface KnowledgeBuild {
  readonly id: string;
  readonly begunBy: string;
  readonly begunAt: Instant;
  /** Those that have come whole, by name. */
  readonly files: readonly { readonly name: string; readonly size: number }[];
  /** The job that builds, once it was asked for. */
  readonly job?: string;
  readonly result?: KnowledgeBuildResult;
}

/** What came of a build. */
export interface KnowledgeBuildResult {
  /** The version that was built; absent where none could be. */
  readonly version?: string;
  /** Those that matter most first. */
  readonly findings: readonly Finding[];
  /** How many there were. */
  readonly noticed: number;
}

/** Why something of the shelf is refused. */
export type KnowledgeProblem =
  | "unknown-build"
  /** Its files are being read, or were: nothing is added any more. */
  | "build-begun"
  /** The file, or all files of the build together, have more bytes than are taken; or there are too many. */
  | "too-many-bytes"
  /** As many builds are open as may be. */
  | "too-many-builds";

/** Thrown where the shelf refuses; what is kept stays kept. */
export class KnowledgeRefusal extends Error {
  readonly problem: KnowledgeProblem;

  constructor(problem: KnowledgeProblem, message: string) {
    super(message);
    this.name = "KnowledgeRefusal";
    this.problem = problem;
  }
}

/** Keeps versions of the reference knowledge for all processes of a workspace, wherever they run, and which of them is used. A version is never changed. */
export interface KnowledgeShelf {
  /** The oldest release first. */
  versions(): Promise<readonly ShelvedKnowledge[]>;
  /** Keeps a version; what is there already is left alone. */
  keep(version: ShelvedKnowledge, packed: PackedKnowledge): Promise<void>;
  load(id: string): Promise<PackedKnowledge | undefined>;
  /** Undefined where nobody has chosen: then each process takes the newest that it has. */
  choice(): Promise<KnowledgeChoice | undefined>;
  /** Chooses a version that is kept, and tells all who follow. */
  choose(choice: KnowledgeChoice): Promise<void>;
}

/** Takes the files of versions that are to be built, each on disk piece by piece, and keeps what came of it. */
export interface KnowledgeBuilds {
  /** @throws KnowledgeRefusal */
  begin(by: string): Promise<KnowledgeBuild>;
  find(id: string): Promise<KnowledgeBuild | undefined>;
  /** The newest first. */
  list(limit: number): Promise<readonly KnowledgeBuild[]>;
  /** Keeps a file, whole or not at all, in the place of one of the same name. @throws KnowledgeRefusal */
  addFile(build: string, name: string, stream: AsyncIterable<Uint8Array>): Promise<KnowledgeBuild>;
  /** The files that have come, by name, one at a time in memory. */
  files(build: string): AsyncIterable<{ readonly name: string; readonly bytes: Uint8Array }>;
  /** Asks for it to be built, once; from then on no file is added. @throws KnowledgeRefusal */
  ask(build: string, by: string): Promise<KnowledgeBuild>;
  /** Notes what came of it, and throws the files away. */
  finish(build: string, result: KnowledgeBuildResult): Promise<void>;
  /** Throws the build and its files away. */
  remove(build: string): Promise<boolean>;
  /** Throws away builds that were begun before an instant and came to nothing. */
  forget(begunBefore: Instant): Promise<void>;
}
