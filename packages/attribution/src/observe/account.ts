import type { AdmiraltyCode, Confidence, Likelihood, StatementId } from "@kulla/core";
import type { ActorRef, AttackRole } from "../evidence.ts";

/** What somebody is, whose word something rests on. persona: a front or gang that speaks for itself · other: named, and none of these. */
export type VoiceKind = "state" | "vendor" | "media" | "persona" | "analyst" | "other" | "nobody";

/** One voice of a case, however many of its people and papers speak. */
export interface Voice {
  /** `state:US`, `vendor:microsoft`: voices with one key are one. */
  readonly key: string;
  /** As the case prints it. */
  readonly name: string;
  readonly kind: VoiceKind;
  /** ISO code, of a state. */
  readonly country?: string;
}

/**
 * What a voice says of an actor. responsible: did it, or a part of it · related: has ties with those who did it · sponsored: is run or backed by `to` ·
 * not responsible: did not do it, by the word of another · claims: says that it did it itself · denies: says that it did not do it itself · accuses: an
 * accused accuses another · undetermined: nobody can be held responsible yet · catalogued: a dataset gives the very attack to a group, which repeats the reports on it.
 */
export type AccountKind =
  | "responsible"
  | "related"
  | "sponsored"
  | "not responsible"
  | "claims"
  | "denies"
  | "accuses"
  | "undetermined"
  | "catalogued";

/** Who says what of an actor, in which words. Kept as it was said, whether it weighs anything or not. */
export interface Account {
  readonly kind: AccountKind;
  readonly voice: Voice;
  readonly actor: ActorRef;
  /** The actor as the case prints it. */
  readonly name: string;
  /** As an answer calls it: a state by its usual name, others as printed. */
  readonly shown: string;
  /** Of a sponsorship: the state or organ behind the actor. */
  readonly to?: ActorRef;
  /** The parts of the attack that are meant. */
  readonly roles: readonly AttackRole[];
  /** Said with a doubt. */
  readonly hedged: boolean;
  /** The words of likelihood, confidence or certainty, as printed. */
  readonly words?: string;
  readonly likelihood?: Likelihood;
  readonly confidence?: Confidence;
  /** Chance that what is said is true, as far as voice and words alone tell (`chanceOf`). */
  readonly chance: number;
  /** The best of the grades of the documents that tell it. */
  readonly grade: AdmiraltyCode;
  /** Names of the documents that tell it. */
  readonly sources: readonly string[];
  readonly because: readonly StatementId[];
}
