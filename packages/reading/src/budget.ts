import type { ReadingLimits } from "./limits.ts";

/** What one file may still cost, shared by all its members. */
export class Budget {
  readonly limits: ReadingLimits;
  readonly #now: (() => number) | undefined;
  readonly #yield: (() => Promise<void>) | undefined;
  readonly #startedAt: number;
  #unpacked = 0;
  #members = 0;
  #toldTime = false;

  /** `now` gives milliseconds of a clock that never goes back; without it time is not limited. */
  constructor(limits: ReadingLimits, now?: () => number, pause?: () => Promise<void>) {
    this.limits = limits;
    this.#now = now;
    this.#yield = pause;
    this.#startedAt = now?.() ?? 0;
  }

  get timeIsUp(): boolean {
    return this.#now !== undefined && this.#now() - this.#startedAt > this.limits.maxMilliseconds;
  }

  /** True the first time that it is asked: a file gives one finding on its time, whatever its members. */
  get tellsTime(): boolean {
    const isFirst = !this.#toldTime;
    this.#toldTime = true;
    return isFirst;
  }

  /** Bytes that may still be unpacked. */
  get unpackable(): number {
    return Math.max(0, this.limits.maxUnpackedBytes - this.#unpacked);
  }

  unpacked(bytes: number): void {
    this.#unpacked += bytes;
  }

  /** Counts a member; false where there are too many. */
  takeMember(): boolean {
    this.#members += 1;
    return this.#members <= this.limits.maxMembers;
  }

  /** Lets the host run something else between two pages or members. */
  async pause(): Promise<void> {
    await this.#yield?.();
  }
}
