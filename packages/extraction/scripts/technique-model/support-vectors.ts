import type { SparseRows } from "./vectors.ts";

/** A linear separator: a weight for each column, and the bias. */
export interface Separator {
  readonly weights: Float64Array;
  readonly bias: number;
}

const MOST_ROUNDS = 40;
const ACCURACY = 0.05;

/**
 * Separates rows of class 1 from rows of class -1: the support vector machine with squared hinge loss and L2 penalty, by dual
 * coordinate descent with shrinking (Hsieh et al., "A Dual Coordinate Descent Method for Large-scale Linear SVM", ICML 2008).
 * Deterministic: the order of the rows is drawn from a fixed seed.
 *
 * @param costs of an error, for each row
 */
export function separate(rows: SparseRows, classes: Int8Array, costs: Float64Array): Separator {
  const { count, width, from, columns, values, squares } = rows;
  const weights = new Float64Array(width);
  const alpha = new Float64Array(count);
  const order = Int32Array.from({ length: count }, (_, i) => i);
  const random = randomNumbers(1);
  let bias = 0;
  let active = count;
  let bound = Infinity;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    shuffle(order, active, random);
    let largest = 0;
    for (let at = 0; at < active; at += 1) {
      const row = order[at] as number;
      const sign = classes[row] as number;
      const ridge = 0.5 / (costs[row] as number);
      const before = alpha[row] as number;
      const [start, end] = [from[row] as number, from[row + 1] as number];
      let margin = bias;
      for (let k = start; k < end; k += 1) margin += (weights[columns[k] as number] as number) * (values[k] as number);
      const gradient = margin * sign - 1 + before * ridge;
      if (before === 0 && gradient > bound) {
        active -= 1;
        order[at] = order[active] as number;
        order[active] = row;
        at -= 1;
        continue;
      }
      const projected = before === 0 ? Math.min(gradient, 0) : gradient;
      largest = Math.max(largest, Math.abs(projected));
      if (Math.abs(projected) < 1e-12) continue;
      // The bias is a column of ones.
      const after = Math.max(0, before - gradient / (1 + (squares[row] as number) + ridge));
      alpha[row] = after;
      const change = (after - before) * sign;
      bias += change;
      for (let k = start; k < end; k += 1) {
        const column = columns[k] as number;
        weights[column] = (weights[column] as number) + change * (values[k] as number);
      }
    }
    if (largest >= ACCURACY) bound = largest;
    else if (active === count) break;
    else {
      active = count;
      bound = Infinity;
    }
  }
  return { weights, bias };
}

function shuffle(order: Int32Array, length: number, random: () => number): void {
  for (let i = length - 1; i > 0; i -= 1) {
    const j = Math.floor(random() * (i + 1));
    const kept = order[i] as number;
    order[i] = order[j] as number;
    order[j] = kept;
  }
}

/** Numbers of [0, 1) from a seed (mulberry32). */
export function randomNumbers(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
