/** Callers that are counted at once; beyond it all new ones share one count. */
const MOST_CALLERS = 20_000;

/** Milliseconds after which a count is full again and can be forgotten. */
const MINUTE = 60_000;

interface Bucket {
  left: number;
  at: number;
}

/** How many requests somebody may make: so many a minute, that many at once. */
export interface RequestLimit {
  /** Takes one from a caller's allowance. Gives the seconds to wait where nothing is left, else undefined. */
  take(caller: string, now: number): number | undefined;
  /** Gives one back: it is counted elsewhere. */
  giveBack(caller: string, now: number): void;
  /** Takes more from it, for what went wrong; at most all. */
  charge(caller: string, now: number, cost: number): void;
}

/** A token bucket for each caller. */
export function requestLimit(perMinute: number): RequestLimit {
  const buckets = new Map<string, Bucket>();
  let swept = 0;
  const sweep = (now: number): void => {
    if (now - swept < MINUTE) return;
    swept = now;
    for (const [caller, { at }] of buckets) if (now - at >= MINUTE) buckets.delete(caller);
  };
  const spend = (caller: string, now: number, cost: number): number => {
    sweep(now);
    const key = buckets.has(caller) || buckets.size < MOST_CALLERS ? caller : "everybody else";
    const { left, at } = buckets.get(key) ?? { left: perMinute, at: now };
    const filled = Math.min(perMinute, left + (Math.max(0, now - at) / MINUTE) * perMinute);
    buckets.set(key, { left: Math.min(perMinute, Math.max(0, filled - cost)), at: now });
    return filled;
  };
  return {
    take: (caller, now) => {
      const filled = spend(caller, now, 1);
      return filled >= 1 ? undefined : Math.ceil(((1 - filled) / perMinute) * 60);
    },
    giveBack: (caller, now) => {
      spend(caller, now, -1);
    },
    charge: (caller, now, cost) => {
      spend(caller, now, cost);
    },
  };
}
