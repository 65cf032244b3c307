import { round3, shareOf } from "./figures.ts";
import type { GoldContradiction, GoldSide } from "./gold.ts";
import { maximumMatching } from "./matching.ts";
import { tight } from "./names.ts";

/** Scores of contradictions (SCHEMA.md, scoring rule 10). Shares are null where there is nothing to share. */
export interface ContradictionScore {
  readonly recall_conflict: number | null;
  /** Recall on conflicts, high counting 3, medium 2, low 1. */
  readonly recall_conflict_weighted: number | null;
  readonly recall_all: number | null;
  readonly gold_conflict: number;
  readonly gold_all: number;
  readonly pred: number;
  readonly matched_pred: number;
  /** Compatible pairs that were called a conflict. */
  readonly overcalled_compatible: number;
  /** Gold is not exhaustive: what it lacks may be right. */
  readonly precision_lower_bound: number | null;
  readonly unmatched_for_review: readonly number[];
  readonly nature_accuracy: number | null;
}

export interface ContradictionMatch {
  /** Pairs of indices into gold and prediction. */
  readonly pairs: readonly (readonly [gold: number, predicted: number])[];
  readonly score: ContradictionScore;
}

const WEIGHT: Readonly<Record<string, number>> = { high: 3, medium: 2, low: 1 };
const LONGEST_REVIEW_LIST = 50;

/** Matches predicted contradictions to gold ones, and scores them. */
export function matchContradictions(
  gold: readonly GoldContradiction[],
  predicted: readonly GoldContradiction[],
): ContradictionMatch {
  const pairs = maximumMatching(gold, predicted, sidesMatch);
  const hits = new Set(pairs.map(([i]) => i));
  const taken = new Set(pairs.map(([, j]) => j));
  const conflicts = gold.flatMap((item, index) => (item.nature === "conflict" ? [index] : []));
  const found = conflicts.filter((index) => hits.has(index));
  const weigh = (indices: readonly number[]): number =>
    indices.reduce((sum, index) => sum + (WEIGHT[gold[index]?.severity ?? ""] ?? 0), 0);
  const over = pairs.filter(([i, j]) => isOvercall(gold[i], predicted[j])).length;
  const sameNature = pairs.filter(([i, j]) => gold[i]?.nature === predicted[j]?.nature).length;
  const score: ContradictionScore = {
    recall_conflict: shareOf(found.length, conflicts.length),
    recall_conflict_weighted: shareOf(weigh(found), weigh(conflicts)),
    recall_all: shareOf(hits.size, gold.length),
    gold_conflict: conflicts.length,
    gold_all: gold.length,
    pred: predicted.length,
    matched_pred: pairs.length,
    overcalled_compatible: over,
    precision_lower_bound: predicted.length > 0 ? round3((pairs.length - 0.5 * over) / predicted.length) : null,
    unmatched_for_review: [...predicted.keys()].filter((index) => !taken.has(index)).slice(0, LONGEST_REVIEW_LIST),
    nature_accuracy: shareOf(sameNature, pairs.length),
  };
  return { pairs, score };
}

function isOvercall(gold: GoldContradiction | undefined, predicted: GoldContradiction | undefined): boolean {
  return gold?.nature === "compatible" && (predicted?.nature ?? "conflict") === "conflict";
}

/** Two sides of the prediction hit two sides of the gold item that have different values. */
function sidesMatch(gold: GoldContradiction, predicted: GoldContradiction): boolean {
  const [ours, theirs] = [gold.sides ?? [], predicted.sides ?? []];
  return theirs.some((x, i) =>
    theirs
      .slice(i + 1)
      .some((y) =>
        ours.some((a, k) =>
          ours.some((b, l) => k !== l && a.value !== b.value && sidesOverlap(a, x) && sidesOverlap(b, y)),
        ),
      ),
  );
}

/** By offsets where the prediction has them, else by one span within the other. */
function sidesOverlap(gold: GoldSide, predicted: GoldSide): boolean {
  if (gold.file !== predicted.file) return false;
  if (typeof predicted.start === "number" && typeof predicted.end === "number") {
    return Math.min(gold.end ?? 0, predicted.end) - Math.max(gold.start ?? 0, predicted.start) > 0;
  }
  const [x, y] = [tight(gold.span), tight(predicted.span)];
  return x !== "" && y !== "" && (x.includes(y) || y.includes(x));
}
