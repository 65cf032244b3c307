import type { Logistic } from "../../src/techniques/technique-model.ts";

/** A margin, and whether the class was right. */
export interface Trial {
  readonly margin: number;
  readonly isRight: boolean;
}

/**
 * Fits 1 / (1 + exp(-(slope·margin + offset))) to trials by Newton's method with steps that are halved until they help (Platt 1999
 * with the corrections of Lin, Lin and Weng 2007), with the targets that Platt smooths by one trial on each side.
 */
export function fitLogistic(trials: readonly Trial[]): Logistic {
  const right = trials.filter(({ isRight }) => isRight).length;
  const targets = { right: (right + 1) / (right + 2), wrong: 1 / (trials.length - right + 2) };
  let curve: Logistic = { slope: 0, offset: Math.log((right + 1) / (trials.length - right + 1)) };
  let loss = lossOf(curve, trials, targets);
  for (let round = 0; round < 100; round += 1) {
    const full = newtonStep(curve, trials, targets);
    let size = 1;
    let next = curve;
    let nextLoss = loss;
    for (; size > 1e-8; size /= 2) {
      next = { slope: curve.slope - size * full.slope, offset: curve.offset - size * full.offset };
      nextLoss = lossOf(next, trials, targets);
      if (nextLoss < loss) break;
    }
    if (!(nextLoss < loss - 1e-9)) break;
    [curve, loss] = [next, nextLoss];
  }
  return curve;
}

interface Targets {
  readonly right: number;
  readonly wrong: number;
}

function lossOf({ slope, offset }: Logistic, trials: readonly Trial[], targets: Targets): number {
  let loss = 0;
  for (const { margin, isRight } of trials) {
    const odds = slope * margin + offset;
    const target = isRight ? targets.right : targets.wrong;
    loss += odds >= 0 ? (1 - target) * odds + Math.log1p(Math.exp(-odds)) : -target * odds + Math.log1p(Math.exp(odds));
  }
  return loss;
}

/** The inverse of the second derivatives times the first. */
function newtonStep({ slope, offset }: Logistic, trials: readonly Trial[], targets: Targets): Logistic {
  let [g0, g1, h00, h01, h11] = [0, 0, 1e-9, 0, 1e-9];
  for (const { margin, isRight } of trials) {
    const p = 1 / (1 + Math.exp(-(slope * margin + offset)));
    const error = p - (isRight ? targets.right : targets.wrong);
    const weight = p * (1 - p);
    g0 += error * margin;
    g1 += error;
    h00 += weight * margin * margin;
    h01 += weight * margin;
    h11 += weight;
  }
  const determinant = h00 * h11 - h01 * h01;
  return { slope: (h11 * g0 - h01 * g1) / determinant, offset: (h00 * g1 - h01 * g0) / determinant };
}

/** Margins of all classes for a phrase that is known to have one of them, and which. */
export interface Choice {
  readonly margins: Float64Array;
  readonly right: number;
}

/** Makes a probability of the lead that the best class has: its share of the exponentials, and a logistic curve over that share. */
export interface ChoiceCurve {
  readonly sharpness: number;
  readonly curve: Logistic;
}

/** The class that a phrase has most likely, and how likely. */
export function choose(
  margins: Float64Array,
  { sharpness, curve }: ChoiceCurve,
): { readonly best: number; readonly probability: number } {
  const { best, share } = shareOfBest(margins, sharpness);
  return { best, probability: 1 / (1 + Math.exp(-(curve.slope * logOdds(share) + curve.offset))) };
}

function shareOfBest(margins: Float64Array, sharpness: number): { best: number; share: number } {
  let best = 0;
  for (let c = 1; c < margins.length; c += 1) if ((margins[c] as number) > (margins[best] as number)) best = c;
  let sum = 0;
  for (const margin of margins) sum += Math.exp(sharpness * (margin - (margins[best] as number)));
  return { best, share: 1 / sum };
}

function logOdds(share: number): number {
  const bounded = Math.min(share, 1 - 1e-6);
  return Math.log(bounded / (1 - bounded));
}

export function fitChoice(choices: readonly Choice[]): ChoiceCurve {
  const sharpness = fitSharpness(choices);
  const trials = choices.map(({ margins, right }) => {
    const { best, share } = shareOfBest(margins, sharpness);
    return { margin: logOdds(share), isRight: best === right };
  });
  return { sharpness, curve: fitLogistic(trials) };
}

/** The sharpness under which the right classes are most likely. */
function fitSharpness(choices: readonly Choice[]): number {
  let [best, least] = [1, Infinity];
  for (let step = 5; step <= 80; step += 1) {
    const sharpness = step / 10;
    let loss = 0;
    for (const { margins, right } of choices) {
      const { best: top, share } = shareOfBest(margins, sharpness);
      loss -= sharpness * ((margins[right] as number) - (margins[top] as number)) + Math.log(share);
    }
    if (loss < least) [best, least] = [sharpness, loss];
  }
  return best;
}

/** A row of a calibration table. */
export interface Bin {
  readonly from: number;
  readonly to: number;
  readonly count: number;
  /** Mean probability that was said, and share that was right. */
  readonly said: number;
  readonly right: number;
}

/** Sorts judgements into ten bins by the probability that was said. */
export function calibrationBins(
  judgements: readonly { readonly probability: number; readonly isRight: boolean }[],
): Bin[] {
  return Array.from({ length: 10 }, (_, i) => {
    const within = judgements.filter(({ probability }) => Math.min(9, Math.floor(probability * 10)) === i);
    const mean = (value: (one: (typeof within)[number]) => number) =>
      within.reduce((sum, one) => sum + value(one), 0) / Math.max(1, within.length);
    return {
      from: i / 10,
      to: (i + 1) / 10,
      count: within.length,
      said: mean(({ probability }) => probability),
      right: mean(({ isRight }) => (isRight ? 1 : 0)),
    };
  });
}

/** Expected calibration error: the mean difference of what was said and what was right, bins weighted by their judgements. */
export function calibrationError(bins: readonly Bin[]): number {
  const total = bins.reduce((sum, { count }) => sum + count, 0);
  return bins.reduce((sum, { count, said, right }) => sum + count * Math.abs(said - right), 0) / Math.max(1, total);
}
