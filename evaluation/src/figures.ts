/** Precision, recall and F1, rounded to three digits, with the counts they come from. */
export interface Figures {
  readonly P: number;
  readonly R: number;
  readonly F1: number;
  /** Matched pairs. */
  readonly tp: number;
  readonly pred: number;
  readonly gold: number;
}

/** Nothing predicted where nothing was to be found is perfect. */
export function figuresOf(matched: number, predicted: number, gold: number): Figures {
  const nothingPredicted = gold === 0 ? 1 : 0;
  const precision = predicted > 0 ? matched / predicted : nothingPredicted;
  const recall = gold > 0 ? matched / gold : 1;
  const f1 = precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0;
  return { P: round3(precision), R: round3(recall), F1: round3(f1), tp: matched, pred: predicted, gold };
}

/**
 * Three digits, half to even on the exact value, as Python's `round`. Exact halves at the third digit are the odd multiples of
 * 1/16; `toFixed`, which is exact too, would round these up.
 */
export function round3(value: number): number {
  const doubled = value * 2000;
  const isTie = Number.isInteger(value * 16) && Math.abs(doubled % 2) === 1;
  if (!isTie) return Number(value.toFixed(3));
  const below = Math.floor(value * 1000);
  return (below % 2 === 0 ? below : below + 1) / 1000;
}

/** Mean of what `grade` gives, rounded; null of nothing. */
export function meanOf<T>(items: readonly T[], grade: (item: T) => number): number | null {
  if (items.length === 0) return null;
  return round3(items.reduce((sum, item) => sum + grade(item), 0) / items.length);
}

/** A share, rounded; null where the whole is nothing. */
export function shareOf(part: number, whole: number): number | null {
  return whole > 0 ? round3(part / whole) : null;
}
