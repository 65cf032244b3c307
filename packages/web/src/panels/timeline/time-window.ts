import { scaleUtc } from "d3-scale";

/** The stretch of time in sight, in ms since 1970-01-01 UTC. */
export interface TimeWindow {
  readonly from: number;
  readonly to: number;
}

const MINUTE = 60_000;
const DAY = 86_400_000;
const YEAR = 365.25 * DAY;

/** The shortest and the longest stretch that can be looked at. */
const SHORTEST = 10 * MINUTE;
const LONGEST = 1000 * YEAR;

/** The times that dates can have: the years 0000 to 9999. */
const FIRST = -719_528 * DAY;
const LAST = 2_932_897 * DAY;

/** A time with its two ends, where it has them. */
export interface TimeSpan {
  readonly from?: number | undefined;
  readonly to?: number | undefined;
}

/** All of the spans, with a little room at both ends; of nothing undefined. Spans without an end count with the one they have. */
export function windowAround(spans: readonly TimeSpan[]): TimeWindow | undefined {
  let from = Infinity;
  let to = -Infinity;
  for (const span of spans) {
    from = Math.min(from, span.from ?? span.to ?? Infinity);
    to = Math.max(to, span.to ?? span.from ?? -Infinity);
  }
  if (from > to) return undefined;
  const room = Math.max((to - from) * 0.06, DAY);
  return within({ from: from - room, to: to + room });
}

/** Shorter by a factor above 1, longer by one below; the instant `at` stays where it is. */
export function zoomed({ from, to }: TimeWindow, factor: number, at = (from + to) / 2): TimeWindow {
  const length = Math.min(Math.max((to - from) / factor, SHORTEST), LONGEST);
  const share = to === from ? 0.5 : (at - from) / (to - from);
  return within({ from: at - length * share, to: at + length * (1 - share) });
}

/** What a step of zooming goes towards: of these instants the one nearest to the middle of what is in sight; where none is, the middle. */
export function anchorOf(window: TimeWindow, instants: readonly number[]): number {
  const middle = (window.from + window.to) / 2;
  const far = (instant: number) => Math.abs(instant - middle);
  const inSight = instants.filter((instant) => instant >= window.from && instant <= window.to);
  return inSight.reduce((best, instant) => (far(instant) < far(best) ? instant : best), inSight[0] ?? middle);
}

/** An instant that a finger holds, and where the finger is now, in pixels from the left. */
export interface Held {
  readonly instant: number;
  readonly x: number;
}

/** What is in sight where two fingers hold two instants: they stay under the fingers. */
export function pinched(window: TimeWindow, width: number, [one, other]: readonly [Held, Held]): TimeWindow {
  const each = (other.instant - one.instant) / (other.x - one.x);
  // Fingers at one place, or past each other, tell nothing.
  if (!(each > 0 && Number.isFinite(each))) return window;
  const length = Math.min(Math.max(each * width, SHORTEST), LONGEST);
  const middle = (one.x + other.x) / 2;
  const at = (one.instant + other.instant) / 2;
  return within({ from: at - (middle / width) * length, to: at + (1 - middle / width) * length });
}

/** Moved by a share of its length: 0.5 is half a window later. */
export function moved({ from, to }: TimeWindow, share: number): TimeWindow {
  const by = (to - from) * share;
  return within({ from: from + by, to: to + by });
}

/** Kept to the times that there are, and long enough to be looked at. */
function within({ from, to }: TimeWindow): TimeWindow {
  const length = Math.min(Math.max(to - from, SHORTEST), LAST - FIRST);
  const middle = (from + to) / 2;
  const start = Math.min(Math.max(middle - length / 2, FIRST), LAST - length);
  return { from: Math.round(start), to: Math.round(start + length) };
}

/** Where an instant stands, in pixels from the left. */
export function placeOf({ from, to }: TimeWindow, width: number): (instant: number) => number {
  return (instant) => ((instant - from) / (to - from)) * width;
}

/** The instant at a place. */
export function instantAt({ from, to }: TimeWindow, width: number, x: number): number {
  return from + (x / width) * (to - from);
}

export type TickUnit = "year" | "month" | "day" | "minute";

/** A line of the axis: `unit` says what its label must tell. */
export interface Tick {
  readonly at: number;
  readonly unit: TickUnit;
}

/** Lines of the axis at round times, about one for each `spacing` pixels. */
export function ticksOf(window: TimeWindow, width: number, spacing = 110): readonly Tick[] {
  const count = Math.max(2, Math.round(width / spacing));
  return scaleUtc()
    .domain([window.from, window.to])
    .ticks(count)
    .map((date) => ({ at: date.getTime(), unit: unitOf(date) }));
}

function unitOf(date: Date): TickUnit {
  if (date.getTime() % DAY !== 0) return "minute";
  if (date.getUTCDate() !== 1) return "day";
  return date.getUTCMonth() === 0 ? "year" : "month";
}
