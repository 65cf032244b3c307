// Maximum likelihood of a nested logit, the known groups one nest and the unknown actor beside it, L2 on standardised weights, by Fisher's scoring. In scores within the nest it is a
// conditional logit whose outside candidate has one term more: 1 − λ times ln Σ exp of the groups' scores, with λ the last of the parameters.
import type { FittedWeights, LinearTerms } from "./linear-terms.ts";
import { GROUP_TERMS, UNKNOWN_TERMS } from "./linear-terms.ts";

/** A case as the fit sees it: whose it is, and how much it counts. */
export interface FitExample {
  readonly terms: LinearTerms;
  /** Index of the group; −1 for the unknown actor. */
  readonly actor: number;
  readonly weight: number;
}

const GROUPS = GROUP_TERMS.length;
/** Index of λ. */
const NEST = GROUPS + UNKNOWN_TERMS.length;
const SIZE = NEST + 1;
const MOST_STEPS = 50;
const NEAR = 1e-7;

/** How a fit is held. */
export interface FitOptions {
  /** Strength of the penalty on standardised weights. */
  readonly l2?: number;
  /** The weights that the penalty pulls to; zero, and no pull on λ, where they are left out. */
  readonly towards?: FittedWeights;
  /** Share of the probability that goes to the unknown actor whatever the evidence. */
  readonly floor?: number;
}

/** λ is one number for all cases, and pulled so much less than a weight. */
const PULL_OF_NEST = 0.3;

/** The weights under which the examples are the most probable. The constant of the unknown actor is not held back. */
export function fitWeights(examples: readonly FitExample[], options: FitOptions = {}): FittedWeights {
  const { l2 = 3, towards, floor = 0 } = options;
  const strength = [
    ...spreads(examples).map((sd, at) => (at === GROUPS ? 0 : l2 * sd * sd)),
    towards === undefined ? 0 : PULL_OF_NEST * l2,
  ];
  const centre = towards === undefined ? [] : [...towards.group, ...towards.unknown, towards.nest];
  const goal: Goal = { examples: examples.map(packed), strength, centre, floor };
  const start = new Float64Array(SIZE);
  start[NEST] = 1;
  // Without weights all cases are alike, and λ is the constant by another name: it is fitted once there are weights.
  const flat = climb(goal, start, NEST);
  const weights = climb(goal, flat, SIZE);
  return { group: [...weights.slice(0, GROUPS)], unknown: [...weights.slice(GROUPS, NEST)], nest: weights[NEST] ?? 1 };
}

/** What is made as great as it gets. */
interface Goal {
  readonly examples: readonly Packed[];
  /** Strength of the pull on each weight, and where it pulls to; to zero where nothing is said. */
  readonly strength: readonly number[];
  readonly centre: readonly number[];
  readonly floor: number;
}

/** The best weights uphill, of which only the first `free` change. */
function climb(goal: Goal, from: Float64Array<ArrayBuffer>, free: number): Float64Array<ArrayBuffer> {
  let weights = from;
  let reached = likelihood(goal, weights);
  for (let step = 0; step < MOST_STEPS; step++) {
    const { gradient, curvature } = slopeOf(goal, weights);
    const direction = solve(
      curvature.slice(0, free).map((line) => line.slice(0, free)),
      gradient.slice(0, free),
    );
    const next = betterAlong(direction, weights, reached, (tried) => likelihood(goal, tried));
    if (next === undefined) break;
    const gained = next.value - reached;
    weights = next.weights;
    reached = next.value;
    if (gained < NEAR) break;
  }
  return weights;
}

/** The first of ever shorter steps that is no worse; undefined where none is. */
function betterAlong(
  direction: readonly number[],
  from: Float64Array,
  reached: number,
  valueOf: (weights: Float64Array) => number,
): { readonly weights: Float64Array<ArrayBuffer>; readonly value: number } | undefined {
  for (let length = 1; length > 1e-6; length /= 2) {
    const weights = Float64Array.from(from, (weight, at) => weight + length * (direction[at] ?? 0));
    const value = valueOf(weights);
    if (value > reached) return { weights, value };
  }
  return undefined;
}

/** Standard deviation of each term over all candidates of all examples. */
function spreads(examples: readonly FitExample[]): number[] {
  const ofGroups = GROUP_TERMS.map((_, at) =>
    deviation(examples.flatMap(({ terms }) => terms.ofGroups.map((own) => own[at] ?? 0))),
  );
  const ofUnknown = UNKNOWN_TERMS.map((_, at) => deviation(examples.map(({ terms }) => terms.ofUnknown[at] ?? 0)));
  return [...ofGroups, ...ofUnknown];
}

function deviation(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length) || 1;
}

/** Terms of all candidates of an example in one array, the unknown actor last; those of groups first in each row. */
interface Packed {
  readonly rows: Float64Array;
  readonly candidates: number;
  readonly fixed: Float64Array;
  readonly actor: number;
  readonly weight: number;
}

function packed({ terms: { ofGroups, ofUnknown, fixed }, actor, weight }: FitExample): Packed {
  const candidates = ofGroups.length + 1;
  const rows = new Float64Array(candidates * SIZE);
  ofGroups.forEach((own, group) => rows.set(own, group * SIZE));
  rows.set(ofUnknown, ofGroups.length * SIZE + GROUPS);
  const all = new Float64Array(candidates);
  all.set(fixed);
  return { rows, candidates, fixed: all, actor: actor < 0 ? ofGroups.length : actor, weight };
}

/** What an example looks like under weights. */
interface Seen {
  /** Of all candidates. */
  readonly probabilities: Float64Array;
  /** Of each group where it is a known one, by its likeness. */
  readonly inNest: Float64Array;
  /** ln Σ exp of the likeness of groups. */
  readonly inclusive: number;
}

function seenUnder({ rows, candidates, fixed }: Packed, weights: Float64Array): Seen {
  const scores = new Float64Array(candidates);
  for (let at = 0; at < candidates; at++) {
    let score = 0;
    for (let term = 0; term < NEST; term++) score += (rows[at * SIZE + term] ?? 0) * (weights[term] ?? 0);
    scores[at] = score;
  }
  const { shares: inNest, logSum: inclusive } = softmax(scores.subarray(0, -1));
  fixed.forEach((nats, at) => (scores[at] = (scores[at] ?? 0) + nats));
  scores[candidates - 1] = (scores[candidates - 1] ?? 0) + (1 - (weights[NEST] ?? 1)) * inclusive;
  return { probabilities: softmax(scores).shares, inNest, inclusive };
}

function softmax(scores: Float64Array): { readonly shares: Float64Array; readonly logSum: number } {
  const most = scores.reduce((a, b) => Math.max(a, b), -Infinity);
  const shares = scores.map((score) => Math.exp(score - most));
  const sum = shares.reduce((a, b) => a + b, 0);
  return { shares: shares.map((share) => share / sum), logSum: most + Math.log(sum) };
}

function likelihood({ examples, strength, centre, floor }: Goal, weights: Float64Array): number {
  const held =
    weights.reduce((sum, weight, at) => sum + (strength[at] ?? 0) * (weight - (centre[at] ?? 0)) ** 2, 0) / 2;
  if ((weights[NEST] ?? 1) <= 0) return -Infinity;
  return examples.reduce((sum, example) => {
    const share = seenUnder(example, weights).probabilities[example.actor] ?? 0;
    return sum + example.weight * Math.log((1 - floor) * share + (isUnknown(example) ? floor : 0));
  }, -held);
}

function isUnknown({ actor, candidates }: Packed): boolean {
  return actor === candidates - 1;
}

interface Slope {
  readonly gradient: number[];
  readonly curvature: number[][];
}

/** Gradient of the likelihood and its information, which is what second derivatives are on average. */
function slopeOf({ examples, strength, centre, floor }: Goal, weights: Float64Array): Slope {
  const gradient = strength.map((own, at) => -own * ((weights[at] ?? 0) - (centre[at] ?? 0)));
  const curvature = strength.map((own, row) => strength.map((_, column) => (row === column ? own + 1e-9 : 0)));
  for (const example of examples) {
    const seen = seenUnder(example, weights);
    const share = seen.probabilities[example.actor] ?? 0;
    // What the floor gives the unknown actor is no merit of the weights.
    const merit = isUnknown(example) ? ((1 - floor) * share) / ((1 - floor) * share + floor) : 1;
    addExample({ ...example, weight: example.weight * merit }, seen, weights, { gradient, curvature });
  }
  return { gradient, curvature };
}

/** Adds the example's observed minus expected slopes of scores to the gradient, and the covariance of the slopes to the curvature. */
function addExample(example: Packed, seen: Seen, weights: Float64Array, { gradient, curvature }: Slope): void {
  const { candidates, actor, weight } = example;
  const slopes = slopesOf(example, seen, weights);
  const mean = new Float64Array(SIZE);
  const square = new Float64Array(SIZE * SIZE);
  for (let at = 0; at < candidates; at++) {
    const share = seen.probabilities[at] ?? 0;
    for (let row = 0; row < SIZE; row++) {
      const value = share * (slopes[at * SIZE + row] ?? 0);
      if (value === 0) continue;
      mean[row] = (mean[row] ?? 0) + value;
      for (let column = 0; column < SIZE; column++) {
        square[row * SIZE + column] = (square[row * SIZE + column] ?? 0) + value * (slopes[at * SIZE + column] ?? 0);
      }
    }
  }
  curvature.forEach((line, row) => {
    gradient[row] = (gradient[row] ?? 0) + weight * ((slopes[actor * SIZE + row] ?? 0) - (mean[row] ?? 0));
    line.forEach((value, column) => {
      const covariance = (square[row * SIZE + column] ?? 0) - (mean[row] ?? 0) * (mean[column] ?? 0);
      line[column] = value + weight * covariance;
    });
  });
}

/** Derivatives of the candidates' scores: their terms, and for the unknown actor those of ln Σ exp as well. */
function slopesOf({ rows, candidates }: Packed, { inNest, inclusive }: Seen, weights: Float64Array): Float64Array {
  const slopes = Float64Array.from(rows);
  const unknown = (candidates - 1) * SIZE;
  const gain = 1 - (weights[NEST] ?? 1);
  for (let term = 0; term < GROUPS; term++) {
    let mean = 0;
    for (let at = 0; at < candidates - 1; at++) mean += (inNest[at] ?? 0) * (rows[at * SIZE + term] ?? 0);
    slopes[unknown + term] = gain * mean;
  }
  slopes[unknown + NEST] = -inclusive;
  return slopes;
}

/** Gauss–Jordan with pivots. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, at) => [...row, right[at] ?? 0]);
  for (let at = 0; at < rows.length; at++) {
    let pivot = at;
    for (let row = at + 1; row < rows.length; row++) {
      if (Math.abs(rows[row]?.[at] ?? 0) > Math.abs(rows[pivot]?.[at] ?? 0)) pivot = row;
    }
    const chosen = rows[pivot] ?? [];
    rows[pivot] = rows[at] ?? [];
    rows[at] = chosen;
    for (const row of rows) {
      if (row === chosen) continue;
      const factor = (row[at] ?? 0) / (chosen[at] ?? 1);
      if (factor !== 0) row.forEach((value, column) => (row[column] = value - factor * (chosen[column] ?? 0)));
    }
  }
  return rows.map((row, at) => (row[rows.length] ?? 0) / (row[at] ?? 1));
}
