/** Cases whose answer is known, among those that the model was as sure of. */
export interface ReliabilityBin {
  /** Bounds of the probability that the model gave to its first group. */
  readonly from: number;
  readonly to: number;
  /** Whole cases, or parts of them where one counts once with its group and once without. */
  readonly cases: number;
  /** Mean probability that the model gave. */
  readonly said: number;
  /** Share of the cases in which it was right. */
  readonly right: number;
}

/** How often the model is right when it is how sure: measured on cases that it has not seen. */
export interface Reliability {
  /** What it was measured on, in a few words: `626 reports held out, 88 by groups that were taken away`. */
  readonly measuredOn: string;
  readonly cases: number;
  /** Expected calibration error: mean distance between what was said and what was right, by cases. */
  readonly calibrationError: number;
  /** The least sure first; bins without cases are left out. */
  readonly bins: readonly ReliabilityBin[];
}
