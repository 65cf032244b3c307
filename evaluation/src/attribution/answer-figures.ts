import type { Reliability, ReliabilityBin } from "@kulla/attribution";
import type { Outcome } from "./trial.ts";

/** Rank of the truth in a list of outcomes, as shares of the cases whose group is known. */
export interface RankFigures {
  readonly cases: number;
  readonly top1: number;
  readonly top3: number;
  readonly top5: number;
  /** Mean of 1/rank. */
  readonly reciprocal: number;
}

/** Shares of ranks. */
export function rankFigures(ranks: readonly number[]): RankFigures {
  const share = (isHit: (rank: number) => boolean): number => ratio(ranks.filter(isHit).length, ranks.length);
  return {
    cases: ranks.length,
    top1: share((rank) => rank === 1),
    top3: share((rank) => rank <= 3),
    top5: share((rank) => rank <= 5),
    reciprocal: ratio(
      ranks.reduce((sum, rank) => sum + 1 / rank, 0),
      ranks.length,
    ),
  };
}

/** Ranks of the cases whose group is known. */
export function knownRanks(outcomes: readonly Outcome[]): number[] {
  return outcomes.filter(({ trial }) => trial.present.length > 0).map(({ rank }) => rank);
}

/** The highest probability that was given, whether that group was the true one, and how much it counts. */
export interface Forecast {
  readonly said: number;
  readonly right: boolean;
  readonly weight: number;
}

/**
 * Known cases count as they are with 1 − prior and with their group taken away with prior; cases by nobody of the catalogue count once. So the mixture is that of the
 * user's prior.
 */
export function forecastsOf(outcomes: readonly Outcome[], prior: number): Forecast[] {
  return outcomes.flatMap(({ top, rank, topWithout }): Forecast[] =>
    topWithout === undefined
      ? [{ said: top, right: false, weight: 1 }]
      : [
          { said: top, right: rank === 1, weight: 1 - prior },
          { said: topWithout, right: false, weight: prior },
        ],
  );
}

const BINS = 10;

/** How often the first group was right, by what was said of it, in ten bins; and the expected calibration error. */
export function reliabilityOf(measuredOn: string, forecasts: readonly Forecast[]): Reliability {
  const total = sum(forecasts, ({ weight }) => weight);
  const bins = Array.from({ length: BINS }, (_, bin) => {
    const own = forecasts.filter(({ said }) => Math.min(BINS - 1, Math.floor(said * BINS)) === bin);
    const cases = sum(own, ({ weight }) => weight);
    return {
      from: bin / BINS,
      to: (bin + 1) / BINS,
      cases,
      said: ratio(
        sum(own, ({ said, weight }) => said * weight),
        cases,
      ),
      right: ratio(
        sum(own, ({ right, weight }) => (right ? weight : 0)),
        cases,
      ),
    };
  }).filter(({ cases }) => cases > 0);
  const error = ratio(
    sum(bins, ({ cases, said, right }: ReliabilityBin) => cases * Math.abs(said - right)),
    total,
  );
  return { measuredOn, cases: total, calibrationError: error, bins };
}

/** Mean squared distance between what was said of the first group and whether it was right. */
export function brierOf(forecasts: readonly Forecast[]): number {
  return ratio(
    sum(forecasts, ({ said, right, weight }) => weight * (said - (right ? 1 : 0)) ** 2),
    sum(forecasts, ({ weight }) => weight),
  );
}

/** The largest share of the known cases that can be named, the surest first, with at least nine in ten right. */
export function coverageAt90(outcomes: readonly Outcome[]): number {
  const known = outcomes.filter(({ trial }) => trial.present.length > 0).sort((a, b) => b.top - a.top);
  let [right, covered] = [0, 0];
  known.forEach(({ rank, top }, index) => {
    if (rank === 1) right += 1;
    // A threshold cannot part what is equally sure.
    if (known[index + 1]?.top !== top && right / (index + 1) >= 0.9) covered = index + 1;
  });
  return ratio(covered, known.length);
}

/** At which probability a group counts as named here. */
export const SURE = 0.9;

/** How many known cases, and how many of those whose group was taken away, had a group at 0.9 or more. */
export interface SureFigures {
  readonly sure: number;
  /** Of those the right ones. */
  readonly precision: number;
  /** Share of the cases with their group taken away. */
  readonly outsiders: number;
}

/** What is said with at least nine in ten. */
export function sureFigures(outcomes: readonly Outcome[]): SureFigures {
  const known = outcomes.filter(({ trial }) => trial.present.length > 0);
  const sure = known.filter(({ top }) => top >= SURE);
  const outsiders = outcomes.map(({ top, topWithout }) => topWithout ?? top);
  return {
    sure: ratio(sure.length, known.length),
    precision: ratio(sure.filter(({ rank }) => rank === 1).length, sure.length),
    outsiders: ratio(outsiders.filter((top) => top >= SURE).length, outsiders.length),
  };
}

function sum<T>(items: readonly T[], value: (item: T) => number): number {
  return items.reduce((total, item) => total + value(item), 0);
}

function ratio(part: number, whole: number): number {
  return whole > 0 ? part / whole : 0;
}
