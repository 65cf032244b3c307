import type {
  AccountKind,
  Assessment,
  AttackRole,
  Channel,
  Fakeable,
  Level,
  ProbabilityChange,
  Rating,
  Reliability,
  TestedStatement,
  Weight,
} from "@kulla/attribution";
import type { Confidence, Likelihood } from "@kulla/core";
import type { Sentence } from "../dossier.ts";

/** A hypothesis with its probability; the likelihood is the band of ICD 203 that the probability falls into. */
export interface ToldHypothesis {
  readonly id: string;
  readonly name: string;
  readonly probability: number;
  readonly likelihood: Likelihood;
  readonly kind: "known" | "unknown" | "added by hand";
  /** That the figure hangs on one item of evidence, and what is left without it. */
  readonly restsOn?: Sentence;
}

/** Who took one part in the attack, or all of it. */
export interface ToldRole {
  readonly role: AttackRole;
  readonly title: string;
  /** The answer of the naming rule. */
  readonly verdict: readonly Sentence[];
  readonly conditions: readonly { readonly sentence: Sentence; readonly met: boolean }[];
  /** The five most probable, those added by hand, and the unknown actor; the most probable first. */
  readonly hypotheses: readonly ToldHypothesis[];
  /** Probability of all that are not shown. */
  readonly others: number;
}

/** Clusters of the case, organisations or states: answers of their own with evidence of their own. */
export interface ToldLevel {
  readonly level: Exclude<Level, "group">;
  readonly title: string;
  readonly hypotheses: readonly (ToldHypothesis & {
    /** Of a cluster, what it did. */
    readonly parts: readonly string[];
    /** Of an organisation or a state, where a part of the attack has evidence of its own: how probable it is of that part. */
    readonly byPart: readonly (Pick<ToldHypothesis, "probability" | "likelihood"> & { readonly part: string })[];
    readonly sentences: readonly Sentence[];
  })[];
  /** How many less probable ones are left out. */
  readonly more: number;
}

/** What one item adds to a hypothesis. */
export interface ToldArgument {
  readonly item: string;
  readonly sentence: Sentence;
  readonly channel: Channel;
  readonly nats: number;
  /** Absent for what is no evidence: how probable an unknown actor was taken to be beforehand. */
  readonly fakeable?: Fakeable;
  /** Publications of the reference catalogue that link the actor with the item. */
  readonly works: readonly string[];
}

/** How the sum of a hypothesis comes about. */
export interface ToldWeighing {
  readonly id: string;
  readonly name: string;
  readonly total: number;
  /** The strongest first. */
  readonly arguments: readonly ToldArgument[];
  /** Weaker ones that are left out: how many, and what they add up to. */
  readonly rest: { readonly count: number; readonly nats: number };
}

/** What the leading hypothesis would be without an item or a source. */
export interface ToldSensitivity {
  readonly sentence: Sentence;
  readonly of: "item" | "source";
  readonly before: number;
  readonly after: number;
  /** Who would lead then, where it is somebody else. */
  readonly leads?: string;
  /** Probability then of whom the naming rule names, where that is not who leads. */
  readonly named?: number;
}

export interface ToldCell {
  readonly rating: Rating;
  readonly nats: number;
  /** Number of the note that says why a person rates it so, and what the model says. */
  readonly note?: number;
}

/** Evidence × hypotheses, after Heuer. */
export interface ToldMatrix {
  readonly columns: readonly { readonly name: string; readonly probability: number; readonly inconsistency: number }[];
  readonly rows: readonly {
    readonly sentence: Sentence;
    readonly cells: readonly ToldCell[];
    readonly diagnosticity: number;
    readonly credibility: Weight;
    readonly relevance: Weight;
  }[];
  /** Why people overrode ratings, in the order of the cells' numbers. */
  readonly notes: readonly Sentence[];
}

/** What changed since the last version. */
export interface ToldChange {
  readonly sentences: readonly Sentence[];
  readonly probabilities: readonly ProbabilityChange[];
  readonly causes: readonly { readonly sentence: Sentence; readonly nats: number }[];
}

/** The assessment as the dossier tells it. `assessment` is what the engine gave, for machines. */
export interface AssessmentPart {
  readonly assessment: Assessment;
  /** Number of the version, where versions are kept. */
  readonly version?: number;
  /** `whole` first. */
  readonly roles: readonly [ToldRole, ...ToldRole[]];
  readonly levels: readonly ToldLevel[];
  /** The leading hypotheses, and the unknown actor. */
  readonly weighings: readonly ToldWeighing[];
  /** Of whom `sensitivity` speaks. */
  readonly leading?: string;
  /** Whom the naming rule names, where that is not who leads. */
  readonly named?: string;
  /** Largest change first. */
  readonly sensitivity: readonly ToldSensitivity[];
  readonly pivotal: readonly Sentence[];
  readonly falseFlag?: {
    readonly sentences: readonly Sentence[];
    readonly needs: readonly { readonly sentence: Sentence; readonly fakeable: Fakeable }[];
  };
  readonly next: readonly { readonly sentence: Sentence; readonly channel: Channel; readonly gain: number }[];
  readonly matrix: ToldMatrix;
  readonly similar: readonly { readonly sentence: Sentence; readonly similarity: number }[];
  readonly tested: readonly { readonly verdict: TestedStatement["verdict"]; readonly sentence: Sentence }[];
  /** Who says what of whom, in their words of confidence: kept whether it weighs anything or not. */
  readonly accounts: readonly { readonly kind: AccountKind; readonly sentence: Sentence }[];
  /** Never in a sentence with likelihood. */
  readonly confidence: {
    readonly level: Confidence;
    readonly sentence: Sentence;
    readonly reasons: readonly Sentence[];
  };
  readonly gaps: readonly Sentence[];
  readonly change?: ToldChange;
  readonly reliability?: Reliability;
}
