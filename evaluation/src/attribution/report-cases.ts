// The citation hold-out: what one report says of one group becomes a case, and the report, with all that was written of the group around it, is taken away.
import type { Catalogue, Relations } from "@kulla/knowledge";
import { dayNumber } from "./day-number.ts";
import type { KnownCase } from "./known-case.ts";
import { usesOfGroups } from "./used-by-group.ts";

const LEAST_USES = 3;
/** Days around a report in which others on the same group may tell of the same incident. */
const AROUND = 90;

/** Days around a report without which nothing of the group is left but what was known long before, or came long after. */
export const FAR_AROUND = 730;

interface Report {
  readonly work: number;
  readonly byGroup: Map<string, Set<string>>;
}

/**
 * One case for each dated report on one group alone, ordered by the report's key.
 *
 * @param around Days around the report: what was written of the group then is taken away with it.
 * @param least Reports that say less of their group make no case.
 */
export function reportCases(
  relations: Relations,
  catalogue: Catalogue,
  around = AROUND,
  least = LEAST_USES,
): KnownCase[] {
  const reports = new Map<number, Report>();
  const worksOn = new Map<string, Set<number>>();
  for (const { group, to, works } of usesOfGroups(relations, catalogue)) {
    const onGroup = worksOn.get(group) ?? new Set<number>();
    worksOn.set(group, onGroup);
    for (const work of works) {
      onGroup.add(work);
      const report = reports.get(work) ?? { work, byGroup: new Map<string, Set<string>>() };
      reports.set(work, report);
      report.byGroup.set(group, (report.byGroup.get(group) ?? new Set()).add(to));
    }
  }
  return [...reports.values()]
    .sort((a, b) => a.work - b.work)
    .flatMap(({ work, byGroup }) => {
      const [[group, uses] = [], another] = byGroup;
      if (group === undefined || another !== undefined || (uses?.size ?? 0) < least) return [];
      return caseOf(relations, work, group, [...(uses ?? [])], { onGroup: worksOn.get(group) ?? new Set(), around });
    });
}

function caseOf(
  { works }: Relations,
  work: number,
  group: string,
  uses: readonly string[],
  { onGroup, around }: { readonly onGroup: ReadonlySet<number>; readonly around: number },
): KnownCase[] {
  const { key = "", published: printed, knownBy } = works[work] ?? {};
  const published = printed ?? knownBy;
  const day = dayNumber(published);
  if (published === undefined || day === undefined) return [];
  const near = [...onGroup].filter((other) => {
    const otherDay = dayNumber(works[other]?.published ?? works[other]?.knownBy);
    return other === work || (otherDay !== undefined && Math.abs(otherDay - day) <= around);
  });
  return [
    {
      id: key,
      techniques: uses.filter((id) => id.startsWith("T")).sort(),
      software: uses.filter((id) => id.startsWith("S")).sort(),
      truth: [group],
      without: near.flatMap((other) => works[other]?.key ?? []).sort(),
      published,
    },
  ];
}
