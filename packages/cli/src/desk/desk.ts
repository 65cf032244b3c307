import type {
  ActorReport,
  Answers,
  AssessmentVersion,
  CatalogueHit,
  ClusterBoard,
  Decided,
  Explanation,
  FactList,
  ToldAttribution,
  WeighingOptions,
} from "@kulla/casework";
import type { Activity } from "@kulla/attribution";
import type {
  ActivityRef,
  AdmiraltyCode,
  AttackRole,
  ClusterId,
  ClusterVerdict,
  Decision,
  HypothesisLevel,
  Instant,
  MatrixRating,
  Read,
  Relevance,
} from "@kulla/core";
import type { Source } from "@kulla/sharing";
import type { DecidingOptions } from "../deciding.ts";
import { remoteOf, withRemote } from "../remote/remote.ts";
import type { Screen } from "../screen.ts";
import type { CommonOptions } from "../settings.ts";
import type { World } from "../terminal.ts";

/** A source as it is listed. */
export type SourceLine = Pick<
  Source,
  "number" | "evidence" | "part" | "file" | "title" | "publisher" | "published" | "grade"
>;

/** The actor of a hypothesis as a person names it, or the hypothesis by its id. */
export interface NamedHypothesis {
  readonly words: string;
  readonly role: AttackRole;
  readonly level?: HypothesisLevel;
}

/** What a person decides about hypotheses and the evidence under them. */
export type HypothesisAct =
  | { readonly kind: "consider"; readonly hypothesis: NamedHypothesis }
  | {
      readonly kind: "argue";
      readonly hypothesis: NamedHypothesis;
      readonly ratio: number;
      readonly text: string;
      readonly grade: AdmiraltyCode;
    }
  | {
      readonly kind: "rate";
      readonly hypothesis: NamedHypothesis;
      readonly item: string;
      readonly rating: MatrixRating;
    }
  | { readonly kind: "relevance"; readonly item: string; readonly relevance: Relevance };

/** What a person decides about a cluster; parts that are split off have no name yet, and a group is what a person calls it. */
export type ClusterAct =
  | Extract<ClusterVerdict, { readonly kind: "grow" | "shrink" | "merge" | "keep-apart" | "rename" }>
  | { readonly kind: "split"; readonly parts: readonly (readonly ActivityRef[])[] }
  | { readonly kind: "promote"; readonly group: string };

/** Who decides, and why. */
export type By = DecidingOptions & { readonly because?: readonly string[] };

/** A name of an actor, and by whose word and as of when it is looked up. */
export interface ActorQuery {
  readonly name: string;
  readonly caseName?: string;
  readonly of?: string;
  readonly asOf?: string;
}

/**
 * What commands ask of cases, wherever they are kept: in a workspace of this machine, or at a workbench that runs elsewhere. What both have is equal
 * to the byte; a workbench gives what the caller may see.
 *
 * Everything throws CommandError where what it names is not there, or where it is refused.
 */
export interface Desk {
  readonly screen: Screen;
  readonly facts: (caseName: string) => Promise<FactList>;
  readonly explanation: (caseName: string, statement: string) => Promise<Explanation>;
  readonly weighing: (caseName: string, options: WeighingOptions) => Promise<Read<ToldAttribution>>;
  readonly whatIf: (
    caseName: string,
    without: readonly string[],
    asOf?: string,
  ) => Promise<Read<NonNullable<Answers["what-if"]>>>;
  /** Undefined where it is no list; the findings say why. */
  readonly list: (observations: unknown, options: WeighingOptions) => Promise<Read<ToldAttribution | undefined>>;
  readonly versions: (caseName: string) => Promise<Read<readonly AssessmentVersion[]>>;
  /** Keeps the assessment of the case as it stands as a version. */
  readonly issue: (caseName: string) => Promise<Pick<AssessmentVersion, "number" | "issuedAt">>;
  readonly sources: (caseName: string) => Promise<readonly SourceLine[]>;
  /** With a code the source is rated, without it its rating is taken back. */
  readonly rate: (caseName: string, source: SourceLine, code: AdmiraltyCode | undefined, by: By) => Promise<Decision>;
  readonly decisions: (caseName: string) => Promise<readonly Decision[]>;
  readonly undo: (caseName: string, decision: string, by: By) => Promise<Decision>;
  readonly judge: (caseName: string, act: HypothesisAct, by: By) => Promise<Decision>;
  readonly actor: (query: ActorQuery) => Promise<Read<ActorReport>>;
  readonly catalogue: (words: string) => Promise<Read<readonly CatalogueHit[]>>;
  readonly board: (asOf?: Instant) => Promise<ClusterBoard>;
  readonly form: (activities: readonly Activity[], by: By, scheme?: string) => Promise<Decided>;
  readonly change: (board: ClusterBoard, cluster: ClusterId, act: ClusterAct, by: By) => Promise<Decided>;
  readonly undoOnCluster: (decision: Decision, by: By) => Promise<Read<Decision>>;
}

/** Runs a command at the desk that its options name. @throws CommandError */
export async function withDesk<T>(options: CommonOptions, world: World, use: (desk: Desk) => Promise<T>): Promise<T> {
  const remote = remoteOf(options, world);
  if (remote !== undefined) {
    const { remoteDesk } = await import("./remote-desk.ts");
    return withRemote(remote, () => use(remoteDesk(remote)));
  }
  // Who asks a server needs neither the store nor the rules.
  const [{ withSession }, { localDesk }] = await Promise.all([import("../session.ts"), import("./local-desk.ts")]);
  return withSession(options, world, (session) => use(localDesk(session)));
}
