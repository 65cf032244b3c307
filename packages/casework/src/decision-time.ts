import type { Decision, Instant } from "@kulla/core";

/** The time of a new decision: now, or the first millisecond after it in which no other was made, so that replaying knows which came first. */
export function decisionTime(decisions: readonly Decision[], now: Instant): Instant {
  return decisionTimes(decisions, now, 1)[0] ?? now;
}

/**
 * The times of decisions that are made together, in their order. All are later than what stands in the milliseconds that they need, so that
 * none of them comes before a decision that was there.
 */
export function decisionTimes(decisions: readonly Decision[], now: Instant, count: number): readonly Instant[] {
  const taken = new Set(decisions.map(({ decidedAt }) => decidedAt));
  const times: Instant[] = [];
  for (let at = Date.parse(now); times.length < count; at += 1) {
    const time = times.length === 0 && at === Date.parse(now) ? now : new Date(at).toISOString();
    if (taken.has(time)) times.length = 0;
    else times.push(time);
  }
  return times;
}
