import type {
  Confidence,
  ContradictionKind,
  ContradictionNature,
  DateSource,
  IncidentRole,
  Instant,
  Likelihood,
  PassageKind,
  Severity,
  Sha256,
  StatementId,
  SystemStatus,
  Tlp,
} from "@kulla/core";

import type { AssessmentPart } from "./assessment/part.ts";
import type { Told } from "./tellers.ts";

/** Number of the source and number of the passage in it: `2.14`. */
export type PassageId = string;

/**
 * A piece of a sentence. `text` is written by Kulla; `name`, `phrase` (words that name nothing) and `quote` (words as printed) come from
 * outside and are never trusted: a renderer escapes and isolates them. A `reference` says on which passages, and through them on which statements, the words before it rest.
 */
export type Part =
  | WordsPart<"text">
  | WordsPart<"name">
  | WordsPart<"phrase">
  | WordsPart<"quote">
  | {
      readonly kind: "reference";
      readonly passages: readonly PassageId[];
      readonly statements: readonly StatementId[];
      /** By how many documents, and by how many origins, the statements are told. */
      readonly told: Told;
    };

interface WordsPart<K extends string> {
  readonly kind: K;
  readonly text: string;
  /** The language (BCP 47) of these words, where it is known to be another than the sentence's. */
  readonly lang?: string;
}

/** One sentence of the dossier, with what it rests on. */
export interface Sentence {
  /** The words without references, quotations in “ ”. */
  readonly text: string;
  readonly parts: readonly Part[];
  readonly because: readonly StatementId[];
}

export type AnswerId = "who" | "assessed" | "when" | "hit" | "lost" | "disagreement" | "missing";

/** One question that the dossier answers first. */
export interface AnswerRow {
  readonly id: AnswerId;
  readonly question: string;
  readonly sentences: readonly Sentence[];
  /** How many more there are in the section that tells all. */
  readonly more: number;
}

/** A date as sources give it. */
export interface DatedBy {
  readonly edtf: string;
  /** `about 15 July 2022`. */
  readonly readable: string;
  /** First and last day, as days since 1970-01-01; absent where the span is open on that side. */
  readonly from?: number;
  readonly to?: number;
  /** Approximate or uncertain (`~ ? %`), or not printed in full. */
  readonly vague: boolean;
  /** The words it was read from, where they are not a date: `last night`. */
  readonly words?: string;
  /** Names of who says so. */
  readonly voices: readonly string[];
  readonly because: Sentence;
}

export interface TimelineEntry {
  readonly sentence: Sentence;
  /** The best supported first. More than one: the sources give several. */
  readonly dates: readonly [DatedBy, ...DatedBy[]];
  /** The dates cannot all hold. */
  readonly conflicting: boolean;
  readonly weight: "main" | "other";
}

/** A row of “who says what”. Likelihood and confidence stand in fields of their own and are never joined in one sentence. */
export interface Voice {
  readonly kind:
    "attribution" | "suspicion" | "no attribution" | "counter-accusation" | "denial" | "claim of responsibility";
  readonly sentence: Sentence;
  /** Words of confidence as printed. */
  readonly words: readonly Sentence[];
  readonly likelihood: readonly Likelihood[];
  readonly confidence: readonly Confidence[];
  /** Readable dates on which it was said. */
  readonly said: readonly string[];
  readonly told: Told;
}

export interface AliasLine {
  readonly name: string;
  readonly sentence: Sentence;
}

export interface ActorProfile {
  readonly name: string;
  readonly kinds: readonly string[];
  readonly lines: readonly Sentence[];
  readonly aliases: readonly AliasLine[];
}

export interface SystemStep {
  readonly status: SystemStatus;
  readonly sentence: Sentence;
  readonly date?: string;
}

export interface SystemProfile {
  readonly name: string;
  /** In the order of time where it is known, else in the order of the case's documents. */
  readonly steps: readonly SystemStep[];
}

export interface Disagreement {
  readonly id: string;
  readonly kind: ContradictionKind;
  readonly nature: ContradictionNature;
  readonly severity: "high" | "medium" | "low";
  /** Within one source, or between several. */
  readonly scope: "within" | "between";
  readonly topic: string;
  /** Where the topic stands in another language than the dossier. */
  readonly topicLang?: string;
  /** Values that exclude each other, each with everybody who gives it and in which words. */
  readonly sides: readonly { readonly value: string; readonly words: readonly Sentence[]; readonly told: Told }[];
  readonly why: string;
  /** Where the reason stands in another language than the dossier. */
  readonly whyLang?: string;
}

/** A row of a table: cells are sentences, so that each carries its references. */
export interface Row {
  readonly cells: readonly Sentence[];
}

export interface IndicatorRow {
  readonly kind: string;
  /** Defanged, so that nobody opens it by mistake. */
  readonly shown: string;
  readonly value: string;
  readonly standing: "malicious" | "benign" | "not an indicator" | "disputed";
  readonly sentence: Sentence;
}

export interface TechniqueRow {
  readonly tid: string;
  readonly name?: string;
  readonly tactics: readonly string[];
  /** printed: a source prints the id · implied: a source names the behaviour. */
  readonly basis: "printed" | "implied" | "printed and implied";
  /** Where a model alone reads it out of words: the surest reading, and the words that decided it. */
  readonly reading?: { readonly probability: number; readonly deciding: readonly string[] };
  readonly sentence: Sentence;
}

/** A stretch of a source's text with the passages cited in it. */
export interface Excerpt {
  readonly kind: PassageKind | "gap";
  readonly level?: number;
  readonly language?: string;
  /** Offset of the first character in the document's text. */
  readonly start: number;
  readonly text: string;
  /** Ranges of the document's text within this stretch that are markup and are not shown. */
  readonly markup: readonly { readonly start: number; readonly end: number }[];
  readonly cited: boolean;
  /** How many stretches between the one before and this one are not kept. */
  readonly skipped: number;
}

export interface Passage {
  readonly id: PassageId;
  /** Exactly the cited words. */
  readonly quote: string;
  readonly statements: readonly StatementId[];
  /** Range in the document's text, absent where the words do not stand in a text that is at hand. */
  readonly at?: { readonly start: number; readonly end: number };
  /** Where else it stands: `record 12`. */
  readonly place?: string;
}

export interface Source {
  readonly number: number;
  readonly evidence: Sha256;
  readonly part?: readonly string[];
  readonly file: string;
  readonly mediaType: string;
  readonly size?: number;
  readonly origin: string;
  readonly title?: string;
  readonly publisher?: string;
  readonly authors: readonly string[];
  readonly url?: string;
  readonly published?: { readonly edtf: string; readonly readable: string; readonly how: DateSource };
  readonly language: string;
  readonly marking?: Tlp;
  /** Admiralty code. F and 6: cannot be judged, which is not “bad”. */
  readonly grade: { readonly reliability: string; readonly credibility: string; readonly decided: boolean };
  readonly statements: number;
  /** Whose text it is, where it is a copy: `text of source 1, 92 % alike`. */
  readonly copyOf?: string;
  /** Whose text it says it is: `Reuters`. */
  readonly credit?: string;
  readonly passages: readonly Passage[];
  /** The stretches that are kept; a long source keeps those that are cited, each with its neighbours. */
  readonly excerpts: readonly Excerpt[];
  /** Stretches after the last one that are not kept. */
  readonly left: number;
}

/** Somebody whose words several documents tell. */
export interface OriginLine {
  readonly name: string;
  /** Numbers of the sources, the earliest first. */
  readonly sources: readonly number[];
  readonly statements: number;
  readonly sentence: Sentence;
  /** Why the documents lead back there. */
  readonly reasons: readonly Sentence[];
}

/** Evidence that gave no document. */
export interface UnreadSource {
  readonly evidence: Sha256;
  readonly file: string;
  readonly why: readonly string[];
}

export interface Notice {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly places: readonly string[];
  readonly count: number;
}

export interface IncidentProfile {
  readonly role: IncidentRole;
  readonly label: string;
  readonly lines: readonly Sentence[];
}

/** The answer to “what happened”, as a value. Every renderer shows this and adds nothing. */
export interface Dossier {
  readonly format: "kulla-dossier";
  readonly version: 1;
  readonly case: { readonly name: string; readonly title: string };
  readonly marking: Tlp;
  /** Why the marking is what it is. */
  readonly markingNote: string;
  readonly generatedAt: Instant;
  readonly engine: string;
  readonly counts: {
    readonly sources: number;
    /** Texts among the sources: a text and its copies are one. */
    readonly texts: number;
    readonly unread: number;
    readonly statements: number;
    readonly passages: number;
  };
  readonly answer: readonly AnswerRow[];
  /** Who did it, how sure, and what would change the answer; absent where nobody has assessed the case. */
  readonly assessment?: AssessmentPart;
  readonly incidents: readonly IncidentProfile[];
  readonly timeline: readonly TimelineEntry[];
  readonly undated: readonly Sentence[];
  readonly voices: readonly Voice[];
  readonly actors: readonly ActorProfile[];
  readonly malware: readonly Sentence[];
  readonly systems: readonly SystemProfile[];
  readonly victims: readonly Sentence[];
  readonly losses: readonly Sentence[];
  readonly disagreements: readonly Disagreement[];
  readonly indicators: readonly IndicatorRow[];
  readonly techniques: readonly TechniqueRow[];
  readonly actions: readonly Sentence[];
  readonly quantities: readonly Row[];
  readonly sources: readonly Source[];
  readonly origins: readonly OriginLine[];
  readonly unread: readonly UnreadSource[];
  readonly decisions: readonly Sentence[];
  readonly gaps: readonly Sentence[];
  readonly notices: readonly Notice[];
}
