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
  /** Takes `cost` from a caller's allowance. Gives the seconds to wait where there is not enough left, else undefined. */
  take(caller: string, now: number, cost?: number): number | undefined;
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
  return {
    take: (caller, now, cost = 1) => {
      sweep(now);
      const key = buckets.has(caller) || buckets.size < MOST_CALLERS ? caller : "everybody else";
      const { left, at } = buckets.get(key) ?? { left: perMinute, at: now };
      const filled = Math.min(perMinute, left + (Math.max(0, now - at) / MINUTE) * perMinute);
      const isEnough = filled >= cost;
      buckets.set(key, { left: isEnough ? filled - cost : filled, at: now });
      return isEnough ? undefined : Math.ceil(((cost - filled) / perMinute) * 60);
    },
  };
}
