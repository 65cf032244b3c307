// Maximum likelihood of a conditional logit with an outside candidate, L2 on standardised weights, by Newton's method.
import type { FittedWeights, LinearTerms } from "./linear-terms.ts";
import { GROUP_TERMS, UNKNOWN_TERMS } from "./linear-terms.ts";

/** A case as the fit sees it: whose it is, and how much it counts. */
export interface FitExample {
  readonly terms: LinearTerms;
  /** Index of the group; −1 for the unknown actor. */
  readonly actor: number;
  readonly weight: number;
}

const SIZE = GROUP_TERMS.length + UNKNOWN_TERMS.length;
const GROUPS = GROUP_TERMS.length;
const MOST_STEPS = 30;
const NEAR = 1e-7;

/**
 * The weights under which the examples are the most probable. The constant of the unknown actor is not held back.
 *
 * @param l2 Strength of the penalty on standardised weights.
 */
export function fitWeights(examples: readonly FitExample[], l2 = 3): FittedWeights {
  const penalty = spreads(examples).map((sd, at) => (at === GROUPS ? 0 : l2 * sd * sd));
  const all = examples.map(packed);
  let weights = new Float64Array(SIZE);
  let reached = likelihood(all, weights, penalty);
  for (let step = 0; step < MOST_STEPS; step++) {
    const { gradient, curvature } = slopeOf(all, weights, penalty);
    const direction = solve(curvature, gradient);
    const next = betterAlong(direction, weights, reached, (tried) => likelihood(all, tried, penalty));
    if (next === undefined) break;
    const gained = next.value - reached;
    weights = next.weights;
    reached = next.value;
    if (gained < NEAR) break;
  }
  return { group: [...weights.slice(0, GROUPS)], unknown: [...weights.slice(GROUPS)] };
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

/** Probabilities of the candidates. */
function probabilities({ rows, candidates, fixed }: Packed, weights: Float64Array): Float64Array {
  const shares = new Float64Array(candidates);
  let most = -Infinity;
  for (let at = 0; at < candidates; at++) {
    let score = fixed[at] ?? 0;
    for (let term = 0; term < SIZE; term++) score += (rows[at * SIZE + term] ?? 0) * (weights[term] ?? 0);
    shares[at] = score;
    if (score > most) most = score;
  }
  let sum = 0;
  for (let at = 0; at < candidates; at++) {
    const share = Math.exp((shares[at] ?? 0) - most);
    shares[at] = share;
    sum += share;
  }
  for (let at = 0; at < candidates; at++) shares[at] = (shares[at] ?? 0) / sum;
  return shares;
}

function likelihood(examples: readonly Packed[], weights: Float64Array, penalty: readonly number[]): number {
  const held = weights.reduce((sum, weight, at) => sum + (penalty[at] ?? 0) * weight * weight, 0) / 2;
  return examples.reduce(
    (sum, example) => sum + example.weight * Math.log(probabilities(example, weights)[example.actor] ?? 0),
    -held,
  );
}

interface Slope {
  readonly gradient: number[];
  readonly curvature: number[][];
}

/** Gradient of the likelihood and its negative second derivatives. */
function slopeOf(examples: readonly Packed[], weights: Float64Array, penalty: readonly number[]): Slope {
  const gradient = penalty.map((own, at) => -own * (weights[at] ?? 0));
  const curvature = penalty.map((own, row) => penalty.map((_, column) => (row === column ? own + 1e-9 : 0)));
  for (const example of examples) addExample(example, probabilities(example, weights), gradient, curvature);
  return { gradient, curvature };
}

/** Adds the example's observed minus expected terms to the gradient, and the covariance of the terms to the curvature. */
function addExample(
  { rows, candidates, actor, weight }: Packed,
  shares: Float64Array,
  gradient: number[],
  curvature: readonly number[][],
): void {
  const mean = new Float64Array(SIZE);
  const square = new Float64Array(SIZE * SIZE);
  for (let at = 0; at < candidates; at++) {
    const share = shares[at] ?? 0;
    for (let row = 0; row < SIZE; row++) {
      const value = share * (rows[at * SIZE + row] ?? 0);
      if (value === 0) continue;
      mean[row] = (mean[row] ?? 0) + value;
      for (let column = 0; column < SIZE; column++) {
        square[row * SIZE + column] = (square[row * SIZE + column] ?? 0) + value * (rows[at * SIZE + column] ?? 0);
      }
    }
  }
  curvature.forEach((line, row) => {
    gradient[row] = (gradient[row] ?? 0) + weight * ((rows[actor * SIZE + row] ?? 0) - (mean[row] ?? 0));
    line.forEach((value, column) => {
      const covariance = (square[row * SIZE + column] ?? 0) - (mean[row] ?? 0) * (mean[column] ?? 0);
      line[column] = value + weight * covariance;
    });
  });
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
