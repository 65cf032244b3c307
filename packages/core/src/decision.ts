import type { Claim } from "./claim.ts";
import type { Instant } from "./evidence.ts";
import type { ContradictionNature } from "./contradiction.ts";
import type { StatementId } from "./statement.ts";

/** `d-` and 32 hexadecimal digits, made from the content. */
export type DecisionId = string;

/** What a person decides about one statement or about a pair. */
export type Verdict =
  | { readonly kind: "accept" }
  | { readonly kind: "reject" }
  /** The statement says something else than the tool read; the statement stays as it was. */
  | { readonly kind: "correct"; readonly claim: Claim }
  /** The pair means the same thing, or two things. */
  | { readonly kind: "same" }
  | { readonly kind: "distinct" }
  | { readonly kind: "nature"; readonly nature: ContradictionNature };

/** A person's verdict, with the reason. Append-only: the newest decision on the same thing holds. */
export interface Decision {
  readonly id: DecisionId;
  readonly about: { readonly statement: StatementId } | { readonly pair: readonly [StatementId, StatementId] };
  readonly verdict: Verdict;
  readonly author: string;
  readonly reason: string;
  readonly decidedAt: Instant;
}
