import type { AttributionModel } from "./open-model.ts";
import type { Resemblance, Sighting } from "./precedents.ts";
import { resemblanceOf, valueOf } from "./precedents.ts";
import { weightOfObservation } from "./discount.ts";
import type { Row } from "./row.ts";

/** What the resemblance to single works adds to each candidate, with or without some rows. */
export interface PrecedentScorer {
  /** Adds the nats to a sum by candidate. */
  addTo(sum: Float64Array, without: ReadonlySet<number>): void;
  /** What a row has in it for a candidate. Over all rows they add up to what `addTo` adds. */
  rowNatsFor(row: number, candidate: number): number;
  /** What would be added to each candidate, or taken, if one thing more were seen: candidate → nats. */
  ifSeen(id: string): ReadonlyMap<number, number>;
  /** Index of the work that a candidate's past is closest to the case in; undefined where none has anything of it. */
  closestWork(candidate: number): number | undefined;
}

const NONE: ReadonlyMap<number, number> = new Map();
const SILENT: PrecedentScorer = {
  addTo: () => undefined,
  rowNatsFor: () => 0,
  ifSeen: () => NONE,
  closestWork: () => undefined,
};

/** @param size Number of candidates. */
export function precedentScorer(
  { precedents, parameters: { precedent: weight } }: AttributionModel,
  rows: readonly Row[],
  size: number,
): PrecedentScorer {
  if (weight === 0) return SILENT;
  const sightings = rows.map(sightingOf);
  const seen = (without: ReadonlySet<number>): Sighting[] =>
    sightings.flatMap((sighting, index) => (sighting === undefined || without.has(index) ? [] : [sighting]));
  const whole = resemblanceOf(precedents, seen(new Set()), size);

  const resemblance = (without: ReadonlySet<number>): Resemblance =>
    [...without].some((index) => sightings[index] !== undefined)
      ? resemblanceOf(precedents, seen(without), size)
      : whole;

  const rowNatsFor = (row: number, candidate: number): number => {
    const sighting = sightings[row];
    const precedent = whole.closest[candidate] ?? -1;
    if (sighting === undefined || precedents.having.get(sighting.id)?.has(precedent) !== true) return 0;
    const share = valueOf(precedents, sighting) / (whole.common[candidate] ?? 1);
    return weight * share * (whole.closeness[candidate] ?? 0);
  };

  return {
    addTo: (sum, without) => {
      resemblance(without).closeness.forEach((closeness, candidate) => {
        sum[candidate] = (sum[candidate] ?? 0) + weight * closeness;
      });
    },
    rowNatsFor,
    ifSeen: (id) => {
      const more = resemblanceOf(precedents, [...seen(new Set()), { id, weight: 1 }], size);
      const nats = new Map<number, number>();
      more.closeness.forEach((closeness, candidate) => {
        const difference = closeness - (whole.closeness[candidate] ?? 0);
        if (difference !== 0) nats.set(candidate, weight * difference);
      });
      return nats;
    },
    closestWork: (candidate) => precedents.works[whole.closest[candidate] ?? -1],
  };
}

function sightingOf({ kind, key, item }: Row): Sighting | undefined {
  if (kind !== "technique" && kind !== "software") return undefined;
  // Words do not tell which technique of a family it was: that is too little to resemble a report by.
  if (item.observed.kind === "technique" && item.observed.inWords === true) return undefined;
  return { id: key, weight: weightOfObservation(item.grade) };
}
