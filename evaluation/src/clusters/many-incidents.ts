import type { Activity, CatalogueActivities } from "@kulla/attribution";
import type { RepositoryIncident } from "./eurepoc.ts";

/** A linear congruential generator (Numerical Recipes): the same numbers from 0 to 1 for the same seed. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Share of what a report tells that an incident made of it keeps. */
const KEPT = 0.6;

/** As many incidents as asked for, for measures of speed: whom and when of an incident of EuRepoC, with part of what a report of ATT&CK tells. */
export function manyIncidents(
  incidents: readonly RepositoryIncident[],
  { reports }: CatalogueActivities,
  count: number,
): readonly Activity[] {
  const next = seeded(1);
  const pick = <T>(list: readonly T[]): T | undefined => list[Math.floor(next() * list.length)];
  return Array.from({ length: count }, (_, index): Activity => {
    const own = pick(incidents)?.activity;
    const told = (pick(reports)?.activity.features ?? []).filter(() => next() < KEPT);
    const features = new Map([...(own?.features ?? []), ...told].map((one) => [one.id, one]));
    return {
      ref: { kind: "incident", case: "many", incident: String(index) },
      name: own?.name ?? "",
      features: [...features.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
      ...(own?.time === undefined ? {} : { time: own.time }),
    };
  });
}
