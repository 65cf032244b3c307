import type { StatementId } from "../statement.ts";
import type { DocumentKey } from "../statement-facts.ts";
import type { CopyLink } from "./copies.ts";

/**
 * Why a statement leads back to an origin. speaker: it says who says so · copy: the first document has its text from the second ·
 * passage: the first document has this paragraph from the second · credit: the document says whose text it is · quotation: the
 * documents quote the same words.
 */
export interface OriginReason {
  readonly kind: "speaker" | "copy" | "passage" | "credit" | "quotation";
  readonly documents: readonly DocumentKey[];
  /** The name of the speaker or of the one credited, the words quoted. */
  readonly words?: string;
}

/** Who said something first, as far as the case shows, and all that leads back there. */
export interface Origin {
  /** `o-` and a digest of the voice. */
  readonly id: string;
  /** The spelling that most statements use; of an unnamed voice, the text it speaks in. */
  readonly name: string;
  /** voice: somebody with a name, also a publisher · text: the author of a text is not known. */
  readonly kind: "voice" | "text";
  /** Sorted. */
  readonly statements: readonly StatementId[];
  /** Documents that tell it, the earliest first; those without a date last. */
  readonly documents: readonly DocumentKey[];
  /** EDTF date of the first of them. */
  readonly published?: string;
  readonly reasons: readonly OriginReason[];
}

/** Documents that are one text: a text and its copies, the earliest first. */
export interface TextOrigin {
  readonly documents: readonly DocumentKey[];
  /** EDTF date of the first. */
  readonly published?: string;
  /** Whose text one of them says it is. */
  readonly credit?: string;
  readonly copies: readonly CopyLink[];
}

/** The origins of a case. Ten copies weigh once. */
export interface Origins {
  /** Sorted by id. */
  readonly origins: readonly Origin[];
  /** Every document in one of them, in the order of time. */
  readonly texts: readonly TextOrigin[];
  readonly originOf: ReadonlyMap<StatementId, string>;
}
