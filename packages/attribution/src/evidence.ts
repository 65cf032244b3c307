import type { ActorRef, AdmiraltyCode, AttackRole, Likelihood, Confidence, StatementId } from "@kulla/core";

// What decisions speak of too is defined in core.
export type { ActorRef, AttackRole } from "@kulla/core";

/** A kind of evidence that can point to an actor independently of the others. */
export type Channel =
  | "technique"
  | "malware"
  | "tool"
  | "code"
  | "infrastructure"
  | "victim"
  | "working hours"
  | "language"
  | "persona"
  | "state's statement"
  | "vendor's statement"
  | "operator's mistake"
  | "analyst";

/** How easily somebody who wants to look like another could make the evidence. */
export type Fakeable = "hard" | "costly" | "easy";

/** What was observed. Ids are those of the catalogue; a name that the catalogue does not have stands as printed. */
export type Observed =
  | {
      readonly kind: "technique";
      readonly technique: string;
      /** Read out of words, no id being printed: they may mean the technique that it is part of, or one that is part of it. */
      readonly inWords?: true;
    }
  | { readonly kind: "software"; readonly software: string }
  | { readonly kind: "victim country"; readonly country: string }
  | { readonly kind: "victim sector"; readonly sector: string }
  /** Points to one actor (or country) by a judged likelihood ratio: infrastructure, code, persona, statements, mistakes, an analyst's own. */
  | {
      readonly kind: "pointer";
      readonly to: ActorRef;
      /** P(E | the actor) / P(E | another), before the discount for who says it. */
      readonly ratio: number;
    }
  /** Hours of activity (UTC), counted by hour of the day. */
  | { readonly kind: "working hours"; readonly byHour: readonly number[] };

/** One item of evidence, with what it rests on. */
export interface EvidenceItem {
  /** Made from what it is: `technique:T1485`, `software:S1151`; unique in the evidence of a case. */
  readonly id: string;
  readonly channel: Channel;
  readonly observed: Observed;
  readonly roles: readonly AttackRole[];
  /** Of items that share an origin (a report, a sample, a server, one voice) only the strongest counts, within a channel of pointers. */
  readonly origins: readonly string[];
  /** Names of the sources it was read in: for “without that source”. */
  readonly sources: readonly string[];
  readonly grade: AdmiraltyCode;
  readonly likelihood?: Likelihood;
  readonly confidence?: Confidence;
  readonly because: readonly StatementId[];
  /** One sentence by Kulla of what was observed; names in it come from outside. */
  readonly text: string;
}

/** The evidence of a case as the engine weighs it. Items sorted by id. */
export interface CaseEvidence {
  readonly items: readonly EvidenceItem[];
}
