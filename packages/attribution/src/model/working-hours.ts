import type { Weights } from "./row.ts";
import type { AttributionModel } from "./open-model.ts";

/** Offsets from UTC of the countries that groups are from, in hours, without summer time; of large countries that of the capital. */
const OFFSETS: Readonly<Record<string, number>> = {
  AE: 4,
  BR: -3,
  BY: 3,
  CN: 8,
  CO: -5,
  ES: 1,
  FR: 1,
  GB: 0,
  IL: 2,
  IN: 5.5,
  IR: 3.5,
  KP: 9,
  KR: 9,
  KZ: 5,
  LB: 2,
  MX: -6,
  NG: 1,
  PK: 5,
  PS: 2,
  RO: 2,
  RU: 3,
  SY: 2,
  TN: 1,
  TR: 3,
  UA: 2,
  US: -5,
  VN: 7,
};

/** People at a desk: three quarters of what they do falls into nine hours from eight on the clock. */
const [DESK_SHARE, DESK_FROM, DESK_HOURS] = [0.75, 8, 9];
/** Actions of one day hang together: however many there are, they count as so many. */
const INDEPENDENT = 12;
/** Hours are easily shifted on purpose and shared by many countries. */
const MOST_NATS = 2;

/**
 * Per group whose country is known: how well the hours fit a working day there, against the mean over all time zones. Undefined where nothing is counted.
 *
 * @param byHour Actions by hour of the day in UTC, 24 numbers.
 */
export function hoursWeights({ profiles, facts }: AttributionModel, byHour: readonly number[]): Weights | undefined {
  const total = byHour.reduce((sum, count) => sum + count, 0);
  if (byHour.length !== 24 || byHour.some((count) => !(count >= 0)) || !(total > 0 && total < Infinity))
    return undefined;
  const scale = Math.min(1, INDEPENDENT / total);
  const fit = (offset: number): number =>
    scale * byHour.reduce((sum, count, hour) => sum + count * Math.log(deskProbability(hour + offset)), 0);
  const anywhere = Array.from({ length: 24 }, (_, offset) => fit(offset));
  const most = Math.max(...anywhere);
  const mean = most + Math.log(anywhere.reduce((sum, one) => sum + Math.exp(one - most), 0) / 24);
  const weights = new Map<number, number>();
  profiles.groups.forEach((group, index) => {
    const { sponsors = [], countries = [] } = facts.get(group) ?? {};
    const offsets = [...new Set([...sponsors, ...countries])].flatMap((country) => OFFSETS[country] ?? []);
    if (offsets.length === 0) return;
    const nats = Math.max(...offsets.map(fit)) - mean;
    weights.set(index, Math.max(-MOST_NATS, Math.min(MOST_NATS, nats)));
  });
  return weights;
}

/** Probability that an action falls into the hour that begins then on the clock there. Half hours are split. */
function deskProbability(hour: number): number {
  const whole = Math.floor(hour);
  const part = hour - whole;
  const at = (one: number): number => {
    const clock = ((one % 24) + 24) % 24;
    const atDesk = clock >= DESK_FROM && clock < DESK_FROM + DESK_HOURS;
    return atDesk ? DESK_SHARE / DESK_HOURS : (1 - DESK_SHARE) / (24 - DESK_HOURS);
  };
  return part === 0 ? at(whole) : (1 - part) * at(whole) + part * at(whole + 1);
}
