import type { Confidence, Finding, HypothesisLevel, Likelihood, MatrixRating, Sha256, StatementId } from "@kulla/core";
import type { ActorRef, AttackRole, Channel, Fakeable, EvidenceItem } from "./evidence.ts";
import type { Account } from "./observe/account.ts";

/** What an item of evidence adds to a hypothesis, in nats: positive speaks for it, negative against it. Contributions add up. */
export interface Argument {
  /** Id of the item of evidence. */
  readonly item: string;
  readonly channel: Channel;
  readonly nats: number;
  readonly fakeable: Fakeable;
  /** Works of the catalogue that the link between actor and item rests on, by key. */
  readonly works: readonly string[];
  readonly because: readonly StatementId[];
  /** Why it counts: one sentence by Kulla. */
  readonly text: string;
}

/** The levels are separate answers with separate evidence. */
export type Level = HypothesisLevel;

export interface Hypothesis {
  /** Made from level, role and actor: `group:whole:G0049`. */
  readonly id: string;
  readonly actor: ActorRef;
  readonly name: string;
  readonly level: Level;
  readonly role: AttackRole;
  readonly probability: number;
  readonly likelihood: Likelihood;
  /** Sum of the arguments. */
  readonly nats: number;
  /** The strongest first. */
  readonly arguments: readonly Argument[];
  /** Added by a person. */
  readonly byHand?: boolean;
  /** The one item without which it would be less than half as probable, and how probable then. Absent where there is no such item, or the naming rule names the actor. */
  readonly restsOn?: { readonly item: string; readonly probability: number };
}

/** How the answer would change without something. */
export interface Sensitivity {
  readonly without: { readonly item: string } | { readonly source: string };
  /** Probability of the leading hypothesis without it. */
  readonly probability: number;
  readonly change: number;
  /** The same of whom the naming rule names, where that is another than the leading hypothesis. */
  readonly named?: { readonly probability: number; readonly change: number };
  /** Id of the hypothesis that leads then, where it is another. */
  readonly leads?: string;
}

/** Somebody imitates the leading actor. */
export interface FalseFlag {
  readonly of: ActorRef;
  readonly probability: number;
  readonly likelihood: Likelihood;
  /** What a forger would have needed, the cheapest first. */
  readonly needs: readonly { readonly item: string; readonly fakeable: Fakeable; readonly text: string }[];
}

/** The answer of the naming rule, with the reason that it names no more. */
export interface Naming {
  readonly verdict: "group" | "sister groups" | "country" | "not attributable";
  readonly actors: readonly ActorRef[];
  readonly names: readonly string[];
  readonly probability: number;
  /** One sentence for each condition of the rule: what was asked, what is there. */
  readonly conditions: readonly { readonly text: string; readonly met: boolean }[];
}

/** What to look for next. */
export interface NextEvidence {
  readonly channel: Channel;
  /** Expected information gain about the leading question, in nats. */
  readonly gain: number;
  readonly text: string;
}

export interface SimilarCampaign {
  readonly id: string;
  readonly name: string;
  readonly groups: readonly string[];
  /** 0 to 1. */
  readonly similarity: number;
  /** Ids of what is shared, the rarest first. */
  readonly shared: readonly string[];
}

/** The answer about one role of the attack. */
export interface RoleAssessment {
  readonly role: AttackRole;
  readonly naming: Naming;
  /** Hypotheses at the level of groups, the most probable first: at most 20, always with the unknown actor; clusters of the case are at the level of clusters. */
  readonly hypotheses: readonly Hypothesis[];
}

/** Confidence in the assessment (ICD 203), never in a sentence with likelihood. */
export interface AssessmentConfidence {
  readonly level: Confidence;
  readonly reasons: readonly string[];
}

/** An official sentence tested against the case. */
export interface TestedStatement {
  readonly statement: StatementId;
  readonly verdict: "supported" | "contradicted" | "not decidable";
  readonly because: readonly StatementId[];
  readonly text: string;
}

/** Evidence × hypotheses, the table of Heuer's competing hypotheses: a view of the model, never its scorer. */
export interface Matrix {
  readonly hypotheses: readonly string[];
  readonly rows: readonly {
    readonly item: string;
    readonly text: string;
    /** In the order of `hypotheses`. */
    readonly cells: readonly {
      readonly rating: Rating;
      readonly nats: number;
      /** Why a person rates it otherwise; `model` is then what the model says. */
      readonly overridden?: string;
      readonly model?: Rating;
    }[];
    /** How far the item can be believed, and how much it bears on the question: its weight in `inconsistency`. */
    readonly credibility: Weight;
    readonly relevance: Weight;
    /** How much the item tells the hypotheses apart: spread of its nats. */
    readonly diagnosticity: number;
  }[];
  /** Weighted inconsistency scores, in the order of `hypotheses`; 0 is best. */
  readonly inconsistency: readonly number[];
}

/** High, medium and low: √2, 1 and 1/√2. */
export type Weight = "high" | "medium" | "low";

/** Very consistent, consistent, neither, inconsistent, very inconsistent. */
export type Rating = MatrixRating;

/** Who did it, how sure, and what would change the answer. Equal inputs give equal bytes. */
export interface Assessment {
  readonly engine: string;
  readonly inputs: { readonly evidence: Sha256; readonly knowledge: Sha256; readonly asOf?: string };
  /** What was weighed, sorted by id: all that the items named elsewhere are. */
  readonly items?: readonly Pick<EvidenceItem, "id" | "channel" | "text" | "because">[];
  /** The user's prior that the actor is unknown. */
  readonly prior: number;
  /** `whole` first, then by role. */
  readonly roles: readonly [RoleAssessment, ...RoleAssessment[]];
  /** Clusters of the case, organisations and states, each level by itself: of the attack as a whole, then of each part that has evidence, the most probable of each first. */
  readonly levels: Readonly<Record<Exclude<Level, "group">, readonly Hypothesis[]>>;
  readonly similar: readonly SimilarCampaign[];
  readonly falseFlag?: FalseFlag;
  /** Largest change first. */
  readonly sensitivity: readonly Sensitivity[];
  /** A small set of items whose loss changes the answer (`pivotalItems`); absent where none of at most five was found. */
  readonly pivotal?: readonly string[];
  readonly next: readonly NextEvidence[];
  readonly confidence: AssessmentConfidence;
  readonly gaps: readonly string[];
  readonly tested: readonly TestedStatement[];
  /** Who says what of whom, in which words: kept as statements, whether they weigh anything or not. */
  readonly accounts?: readonly Account[];
  readonly matrix: Matrix;
  readonly findings: readonly Finding[];
}
