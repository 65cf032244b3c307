import { performance } from "node:perf_hooks";

/** Times of several runs, in milliseconds. */
export interface Timing {
  readonly median: number;
  readonly fastest: number;
  readonly slowest: number;
}

/** No more runs are begun once this has gone by: a slow case is measured fewer times. */
const LONGEST_MILLISECONDS = 10_000;

/** Runs `work` once to warm up, then `runs` times on the clock, or as often as ten seconds allow. */
export async function timeRuns(work: () => unknown, runs = 5): Promise<Timing> {
  const begin = performance.now();
  await work();
  const times: number[] = [];
  while (times.length < runs && (times.length === 0 || performance.now() - begin < LONGEST_MILLISECONDS)) {
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
