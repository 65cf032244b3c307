import { ApiProblem } from "@kulla/api";

/** Milliseconds before each further try; after the last the failure is told. */
const WAITS: readonly number[] = [1_000, 2_000, 4_000, 8_000, 15_000, 30_000, 30_000, 30_000];

/** Statuses of a server that may do later what it does not do now. */
const PASSING: ReadonlySet<number> = new Set([408, 425, 429, 500, 502, 503, 504]);

export interface Trying<T> {
  /** @param tries how often it was tried before */
  readonly attempt: (tries: number) => Promise<T>;
  /** It is tried again in so many milliseconds, or as soon as the machine has a line again. */
  readonly onBreak: (wait: number) => void;
  readonly signal: AbortSignal;
}

/**
 * Does something again where the line breaks or the server is overloaded, each time a little later, for two minutes.
 *
 * @throws the last error, or AbortError
 */
export async function keepTrying<T>({ attempt, onBreak, signal }: Trying<T>): Promise<T> {
  for (let tries = 0; ; tries += 1) {
    try {
      return await attempt(tries);
    } catch (error) {
      const wait = WAITS[tries];
      if (!isPassing(error) || wait === undefined || signal.aborted) throw error;
      onBreak(wait);
      await pause(wait, signal);
    }
  }
}

/** Whether the same may go well later: no connection, or a server that cannot just now. */
function isPassing(error: unknown): boolean {
  return error instanceof TypeError || (error instanceof ApiProblem && PASSING.has(error.problem.status));
}

/** @throws AbortError */
function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const end = () => {
      clearTimeout(timer);
      window.removeEventListener("online", go);
      signal.removeEventListener("abort", stop);
    };
    const go = () => {
      end();
      resolve();
    };
    const stop = () => {
      end();
      reject(new DOMException("Stopped.", "AbortError"));
    };
    const timer = setTimeout(go, milliseconds);
    window.addEventListener("online", go);
    signal.addEventListener("abort", stop);
    if (signal.aborted) stop();
  });
}
