import type { InformationCredibility, SourceReliability } from "./admiralty.ts";
import type { Claim } from "./claim.ts";
import type { Instant, Sha256 } from "./evidence.ts";
import type { ContradictionNature } from "./contradiction.ts";
import type { StatementId } from "./statement.ts";

/** `d-` and 32 hexadecimal digits, made from the content. */
export type DecisionId = string;

/** A source of a case: a piece of evidence, or a part of it (the member of an archive, the attachment of a mail). */
export interface SourceRef {
  readonly evidence: Sha256;
  readonly part?: readonly string[];
}

/** What a person decides about a statement, a pair of them, or a source. */
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
  /** What was decided before about the same thing no longer holds. */
  | { readonly kind: "withdraw" };

/** A person's verdict, with the reason. Append-only: the newest decision on the same thing holds. */
export interface Decision {
  readonly id: DecisionId;
  readonly about:
    | { readonly statement: StatementId }
    | { readonly pair: readonly [StatementId, StatementId] }
    | { readonly source: SourceRef };
  readonly verdict: Verdict;
  readonly author: string;
  readonly reason: string;
  readonly decidedAt: Instant;
}
