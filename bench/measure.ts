import { performance } from "node:perf_hooks";

/** Times of several runs, in milliseconds. */
export interface Timing {
  readonly median: number;
  readonly fastest: number;
  readonly slowest: number;
}

const WARM_UP_RUNS = 2;

/** Runs `work` twice to warm up, then `runs` times on the clock. */
export async function timeRuns(work: () => unknown, runs = 5): Promise<Timing> {
  for (let run = 0; run < WARM_UP_RUNS; run += 1) await work();
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  return timingOf(times);
}

/** Median, fastest and slowest of some times. */
export function timingOf(times: readonly number[]): Timing {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (index: number): number => sorted[index] ?? 0;
  return { median: at(Math.floor(sorted.length / 2)), fastest: at(0), slowest: at(sorted.length - 1) };
}

/** Megabytes (10⁶ bytes) per second. */
export function megabytesPerSecond(bytes: number, milliseconds: number): number {
  return bytes / 1_000 / milliseconds;
}
