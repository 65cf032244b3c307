import type { CitedWork, Relations } from "./relations.ts";

/** The last day on which a work may have been published (`2018` → `2018-12-31`); undefined where nothing dates it. */
export function latestDayOf(work: CitedWork): string | undefined {
  const date = work.published ?? work.knownBy;
  return date === undefined ? undefined : lastDay(date);
}

/**
 * The relations as they could be known at the end of a day (`2022-07-15`; a month or a year is its last day): those that rest on a work which was out by
 * then, without the later works. A work that nothing dates was not known. Equal inputs give equal relations; the present gives all that is dated.
 */
export function relationsAsOf(relations: Relations, date: string): Relations {
  const day = lastDay(date);
  const places = new Map<number, number>();
  const works = relations.works.filter((work, index) => {
    const latest = latestDayOf(work);
    const isKnown = latest !== undefined && latest <= day;
    if (isKnown) places.set(index, places.size);
    return isKnown;
  });
  const known = <T extends { readonly works: readonly number[] }>(rows: readonly T[]): T[] =>
    rows.flatMap((row) => {
      const kept = row.works.flatMap((index) => places.get(index) ?? []);
      return kept.length === 0 ? [] : [{ ...row, works: kept }];
    });
  return {
    builtFrom: relations.builtFrom,
    released: relations.released < day ? relations.released : day,
    works,
    uses: known(relations.uses),
    attributions: known(relations.attributions),
    ...(relations.names === undefined ? {} : { names: known(relations.names) }),
    ...(relations.traits === undefined ? {} : { traits: known(relations.traits) }),
  };
}

function lastDay(date: string): string {
  if (date.length === 4) return `${date}-12-31`;
  if (date.length !== 7) return date.slice(0, 10);
  const [year = 0, month = 0] = date.split("-").map(Number);
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}
