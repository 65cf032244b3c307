import type { Decision, Instant } from "@kulla/core";

/** The time of a new decision: now, or the first millisecond after it in which no other was made, so that replaying knows which came first. */
export function decisionTime(decisions: readonly Decision[], now: Instant): Instant {
  const taken = new Set(decisions.map(({ decidedAt }) => decidedAt));
  let time = now;
  while (taken.has(time)) time = new Date(Date.parse(time) + 1).toISOString();
  return time;
}
