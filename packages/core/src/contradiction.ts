import type { DecisionId } from "./decision.ts";
import type { Citation } from "./evidence.ts";
import type { StatementId } from "./statement.ts";

/** conflict: both cannot hold · development: true at different times · variant: one thing spelled twice · compatible: only looks like a conflict. */
export type ContradictionNature = "conflict" | "development" | "variant" | "compatible";

export type ContradictionKind =
  | "date"
  | "time"
  | "count"
  | "identity"
  | "spelling"
  | "translation"
  | "impact"
  | "attribution"
  | "target"
  | "scope"
  | "claim"
  | "action";

/** One side: the value, who says so, in which words. */
export interface Side {
  readonly value: string;
  readonly statements: readonly StatementId[];
  readonly citation: Citation;
}

/** Statements on the same thing that do not agree. Both sides are kept. */
export interface Contradiction {
  readonly id: string;
  readonly kind: ContradictionKind;
  readonly nature: ContradictionNature;
  /** What they disagree on: `date of the first attack`. */
  readonly topic: string;
  readonly scope: "within" | "between";
  readonly severity: "high" | "medium" | "low";
  /** At least two, with different values; the order is that of the case's documents. */
  readonly sides: readonly [Side, Side, ...Side[]];
  /** Why it is of this nature, in one sentence. */
  readonly why: string;
  /** Where a person decided on the nature: by which decision, and what the check had found. */
  readonly decided?: {
    readonly decision: DecisionId;
    readonly found: ContradictionNature;
    readonly foundWhy: string;
  };
}
