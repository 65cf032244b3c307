import type { Claim } from "./claim.ts";
import type { Citation, Instant } from "./evidence.ts";
import type { Confidence, Likelihood } from "./likelihood.ts";

/** `s-` and 32 hexadecimal digits, made from the content (see `statementId`): the same statement has the same id on every machine. */
export type StatementId = string;

/** What the speaker does with the claim. */
export type Stance =
  | "asserts"
  /** Says it with a doubt: likely, may have, is believed to. */
  | "hedges"
  /** Says that it is not so, or that they did not say so. */
  | "rejects"
  /** Accused, accuses others. */
  | "counter-accusation";

/** The words with which a speaker qualifies a claim, as printed, and what they mean on the two scales of ICD 203. */
export interface Wording {
  /** As printed: `with high confidence`, `indisputable evidence`. */
  readonly words: string;
  readonly likelihood?: Likelihood;
  readonly confidence?: Confidence;
}

/** Somebody who says or passes on a claim. */
export interface Speaker {
  /** Name as resolved in the document: `Edi Rama`. */
  readonly name: string;
  /** What they are or speak for: `Prime Minister of Albania`, `spokesperson for the White House National Security Council`. */
  readonly role?: string;
  /** Organisation or state that they speak for: `Albania`. */
  readonly for?: string;
  /** The state whose official or organ they are: `United States`. */
  readonly state?: string;
}

export type Author =
  | {
      readonly kind: "tool";
      readonly name: string;
      readonly version: string;
      /** Which rule, catalogue or model found it. */ readonly rule: string;
    }
  | { readonly kind: "person"; readonly name: string };

/** Who says what, in which words. Append-only: a correction is a decision. */
export interface Statement {
  readonly id: StatementId;
  readonly claim: Claim;
  /** From the one who says it to the one who published it: `[Watson, Computer Weekly]`. Never empty where the publisher is known. */
  readonly speakers: readonly Speaker[];
  readonly stance: Stance;
  readonly wording?: Wording;
  /** When the speaker said it (EDTF), as far as the text tells; the time of the event is in the claim, that of the source on the document. */
  readonly saidAt?: string;
  readonly citations: readonly [Citation, ...Citation[]];
  readonly author: Author;
  readonly madeAt: Instant;
}
