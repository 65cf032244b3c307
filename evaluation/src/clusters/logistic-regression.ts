/** A row of numbers and what it is: 1 or 0, counted `weight` times. */
export interface Observation {
  readonly x: Float64Array;
  readonly y: 0 | 1;
  readonly weight: number;
}

/**
 * Maximum likelihood with an L2 penalty on all but the first weight (which belongs to a constant 1), by Newton's method. Weights of `nonNegative` columns are held at 0
 * where they would be negative.
 */
export function fitLogistic(rows: readonly Observation[], penalty: number, nonNegative: ReadonlySet<number>): number[] {
  const size = rows[0]?.x.length ?? 0;
  const held = new Set<number>();
  for (;;) {
    const weights = newton(rows, size, penalty, held);
    const worst = weights.findIndex((weight, column) => nonNegative.has(column) && weight < -1e-9);
    if (worst < 0) return weights;
    held.add(worst);
  }
}

function newton(rows: readonly Observation[], size: number, penalty: number, held: ReadonlySet<number>): number[] {
  const weights = new Array<number>(size).fill(0);
  for (let round = 0; round < 50; round += 1) {
    const { gradient, hessian } = derivatives(rows, weights, penalty);
    for (const column of held) {
      gradient[column] = 0;
      for (let other = 0; other < size; other += 1) {
        (hessian[column] as number[])[other] = 0;
        (hessian[other] as number[])[column] = 0;
      }
      (hessian[column] as number[])[column] = 1;
    }
    const step = solve(hessian, gradient);
    for (let column = 0; column < size; column += 1) weights[column] = (weights[column] ?? 0) + (step[column] ?? 0);
    if (Math.max(...step.map(Math.abs)) < 1e-9) break;
  }
  return weights;
}

function derivatives(rows: readonly Observation[], weights: readonly number[], penalty: number) {
  const size = weights.length;
  const gradient = weights.map((weight, column) => (column === 0 ? 0 : -penalty * weight));
  const hessian = weights.map((_, column) =>
    weights.map((__, other) => (column === other && column > 0 ? penalty : 0)),
  );
  for (const { x, y, weight } of rows) {
    let sum = 0;
    for (let column = 0; column < size; column += 1) sum += (weights[column] as number) * (x[column] as number);
    const chance = 1 / (1 + Math.exp(-sum));
    const [error, curve] = [(y - chance) * weight, chance * (1 - chance) * weight];
    for (let column = 0; column < size; column += 1) {
      const value = x[column] as number;
      if (value === 0) continue;
      gradient[column] = (gradient[column] as number) + error * value;
      const line = hessian[column] as number[];
      for (let other = 0; other < size; other += 1)
        line[other] = (line[other] as number) + curve * value * (x[other] as number);
    }
  }
  for (let column = 0; column < size; column += 1)
    (hessian[column] as number[])[column] = ((hessian[column] as number[])[column] as number) + 1e-9;
  return { gradient, hessian };
}

/** Gauss' elimination with the largest pivot. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, index) => [...row, right[index] ?? 0]);
  const size = rows.length;
  for (let column = 0; column < size; column += 1) {
    let pivot = column;
    for (let row = column + 1; row < size; row += 1)
      if (Math.abs(rows[row]?.[column] ?? 0) > Math.abs(rows[pivot]?.[column] ?? 0)) pivot = row;
    [rows[column], rows[pivot]] = [rows[pivot] as number[], rows[column] as number[]];
    for (let row = 0; row < size; row += 1) {
      if (row === column) continue;
      const factor = (rows[row]?.[column] ?? 0) / (rows[column]?.[column] ?? 1);
      for (let at = column; at <= size; at += 1)
        (rows[row] as number[])[at] = (rows[row]?.[at] ?? 0) - factor * (rows[column]?.[at] ?? 0);
    }
  }
  return rows.map((row, index) => (row[size] ?? 0) / (row[index] ?? 1));
}
