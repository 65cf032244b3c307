import type { ActivityRef, ClusterId } from "./activity.ts";
import type { AdmiraltyCode, InformationCredibility, SourceReliability } from "./admiralty.ts";
import type { Claim } from "./claim.ts";
import type { Instant, Sha256 } from "./evidence.ts";
import type { ContradictionNature } from "./contradiction.ts";
import type { ActorRef, AttackRole, HypothesisId, HypothesisLevel, MatrixRating, Relevance } from "./hypothesis.ts";
import type { StatementId } from "./statement.ts";
import type { Tlp } from "./tlp.ts";

/** `d-` and 32 hexadecimal digits, made from the content. */
export type DecisionId = string;

/** A source of a case: a piece of evidence, or a part of it (the member of an archive, the attachment of a mail). */
export interface SourceRef {
  readonly evidence: Sha256;
  readonly part?: readonly string[];
}

/** What a decision is about. */
export type Subject =
  | { readonly statement: StatementId }
  | { readonly pair: readonly [StatementId, StatementId] }
  | { readonly source: SourceRef }
  | { readonly hypothesis: HypothesisId }
  /** How an item of evidence (`technique:T1485`) bears on a hypothesis. */
  | { readonly hypothesis: HypothesisId; readonly item: string }
  | { readonly item: string }
  /** A cluster of the workspace; such decisions are the workspace's, not a case's. */
  | { readonly cluster: ClusterId }
  | { readonly decision: DecisionId };

/** What a person decides about a statement, a pair of them, a source, a hypothesis, a cluster, or another decision. */
export type Verdict =
  | { readonly kind: "accept" }
  | { readonly kind: "reject" }
  /** The statement says something else than the tool read; the statement stays as it was. */
  | { readonly kind: "correct"; readonly claim: Claim }
  /** The pair means the same thing, or two things. */
  | { readonly kind: "same" }
  | { readonly kind: "distinct" }
  | { readonly kind: "nature"; readonly nature: ContradictionNature }
  /** How reliable the source is and how credible its report, by the Admiralty code. */
  | { readonly kind: "rate"; readonly reliability: SourceReliability; readonly credibility: InformationCredibility }
  /** The evidence has this label from now on, in place of the one that it came with. Only the withdrawal of this very decision takes it back. */
  | { readonly kind: "mark"; readonly marking: Tlp }
  /** What was decided before about the same thing no longer holds; about a decision: that very one does not. */
  | { readonly kind: "withdraw" }
  | HypothesisVerdict
  | ClusterVerdict;

/** What a person adds to the competing hypotheses. */
export type HypothesisVerdict =
  /** The hypothesis stands among the others, however improbable the model finds it. Its id is `hypothesisId` of these. */
  | { readonly kind: "consider"; readonly level: HypothesisLevel; readonly role: AttackRole; readonly actor: ActorRef }
  /** The analyst's own evidence for a hypothesis (ratio above 1) or against it, under an item of its own: `analyst:<name>`. */
  | {
      readonly kind: "argue";
      /** P(E | the actor) / P(E | another), before the discount for the grade; above 0. */
      readonly ratio: number;
      readonly text: string;
      readonly grade: AdmiraltyCode;
    }
  /** In place of the rating that the model gives to the item under the hypothesis. */
  | { readonly kind: "rating"; readonly rating: MatrixRating }
  /** How much an item bears on the question, whatever the hypothesis. */
  | { readonly kind: "relevance"; readonly relevance: Relevance };

/** What a person does with an activity cluster. `shared` tells what the activities had in common then: `software:S1151`. */
export type ClusterVerdict =
  | { readonly kind: "form"; readonly activities: readonly ActivityRef[]; readonly shared?: readonly string[] }
  | { readonly kind: "grow"; readonly activities: readonly ActivityRef[]; readonly shared?: readonly string[] }
  /** These do not belong to it. */
  | { readonly kind: "shrink"; readonly activities: readonly ActivityRef[] }
  /** Takes in the other clusters, which are no longer clusters of their own. */
  | { readonly kind: "merge"; readonly clusters: readonly ClusterId[]; readonly shared?: readonly string[] }
  /** Parts with some of its activities, which make new clusters. */
  | { readonly kind: "split"; readonly parts: readonly ClusterPart[] }
  /** Likeness does not make one of it and these: neither clusters nor activities are proposed for it again. A later merge or growth overrules it. */
  | {
      readonly kind: "keep-apart";
      readonly clusters?: readonly ClusterId[];
      readonly activities?: readonly ActivityRef[];
    }
  /** From now on a group with a name; `catalogue` where the catalogue has it. */
  | { readonly kind: "promote"; readonly group: string; readonly catalogue?: string }
  /** A name beside the temporary one, which stays. */
  | { readonly kind: "rename"; readonly name: string };

/** A new cluster that comes out of a split. */
export interface ClusterPart {
  readonly cluster: ClusterId;
  readonly activities: readonly ActivityRef[];
}

/** A person's verdict, with the reason. Append-only: the newest decision on the same thing holds. */
export interface Decision {
  readonly id: DecisionId;
  readonly about: Subject;
  readonly verdict: Verdict;
  readonly author: string;
  readonly reason: string;
  /** Statements that the person rests it on. */
  readonly because?: readonly StatementId[];
  readonly decidedAt: Instant;
  /** Highest label that the person could see; absent where that was everything. What was decided cannot tell of more. */
  readonly sight?: Tlp;
}
