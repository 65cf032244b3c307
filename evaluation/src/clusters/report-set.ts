import type { Activity, CatalogueActivities } from "@kulla/attribution";
import type { Relations } from "@kulla/knowledge";

/** What one report tells of one group, and the group. */
export interface LabelledReport {
  readonly group: string;
  readonly work: number;
  readonly activity: Activity;
}

/** Fewest techniques and software that a report must tell of, to be told from others at all. */
const FEWEST = 3;

/**
 * Reports as incidents: each report that ATT&CK cites is what was seen of one group then. A campaign's report counts for the group that the campaign is attributed
 * to, and what a report tells of a group and of its campaign counts once.
 */
export function labelledReports(
  { reports }: CatalogueActivities,
  { attributions }: Relations,
): readonly LabelledReport[] {
  const groupOf = new Map(attributions.map(({ campaign, group }) => [campaign, group]));
  const seen = new Map<string, LabelledReport>();
  for (const { of, work, activity } of reports) {
    const group = of.startsWith("G") ? of : groupOf.get(of);
    const told = activity.features.filter(({ kind }) => kind !== "country" && kind !== "sector").length;
    if (group === undefined || told < FEWEST) continue;
    const key = `${group} ${String(work)}`;
    if (!seen.has(key)) seen.set(key, { group, work, activity });
  }
  return [...seen].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
}

/** The reports in two halves, no group in both. */
export function halves(
  reports: readonly LabelledReport[],
): readonly [readonly LabelledReport[], readonly LabelledReport[]] {
  const groups = [...new Set(reports.map(({ group }) => group))].sort();
  const first = new Set(groups.filter((_, index) => index % 2 === 0));
  return [reports.filter(({ group }) => first.has(group)), reports.filter(({ group }) => !first.has(group))];
}
