import { parseEdtf } from "@kulla/core";
import type { Catalogue, Relations } from "@kulla/knowledge";
import type { Activity, ActivityFeature, ActivityTime } from "./activity.ts";
import type { Background } from "./rarity.ts";
import { compareText } from "../order.ts";

/** What one report that the catalogue cites tells of one group or campaign. */
export interface ReportActivity {
  /** `G0049`, `C0038`. */
  readonly of: string;
  /** Index of the report in the works of the relations. */
  readonly work: number;
  readonly activity: Activity;
}

/** The groups and campaigns of a catalogue as activities, and the reports behind them. */
export interface CatalogueActivities {
  /** The group or campaign of an id, with all that its relations give it. */
  activity(id: string): Activity | undefined;
  /** All campaigns, sorted by id. */
  readonly campaigns: readonly Activity[];
  /** Sorted by record, then by report. Reports that only the record itself stands for are left out. */
  readonly reports: readonly ReportActivity[];
  readonly background: Background;
}

/** Prepares them. Ids that the catalogue lacks stand as they are. */
export function catalogueActivities(catalogue: Catalogue, relations: Relations): CatalogueActivities {
  const name = namer(catalogue);
  const rows = rowsByRecord(catalogue, relations, name);
  const times = new Map(
    catalogue.campaigns.map((one) => [one.id, timeOf(one.firstSeen, one.lastSeen ?? one.firstSeen)]),
  );
  const activity = (id: string): Activity | undefined => {
    const own = rows.get(id);
    const features = own === undefined ? [] : sortedFeatures(own.map(({ feature }) => feature));
    return features.length === 0 ? undefined : activityOf(id, name(id), features, times.get(id));
  };
  const reports = [...rows]
    .sort(([a], [b]) => compareText(a, b))
    .flatMap(([id, own]) => reportsOf(id, own, relations, name(id)));
  return {
    activity,
    campaigns: [...times.keys()].sort(compareText).flatMap((id) => activity(id) ?? []),
    reports,
    background: backgroundOf(reports),
  };
}

/** A feature of a group or campaign, with the works that say so. */
interface Row {
  readonly feature: ActivityFeature;
  readonly works: readonly number[];
}

function rowsByRecord(catalogue: Catalogue, relations: Relations, name: (id: string) => string): Map<string, Row[]> {
  const types = new Map(catalogue.software.map(({ id, type }) => [id, type]));
  const rows = new Map<string, Row[]>();
  const add = (of: string, feature: ActivityFeature, works: readonly number[]): void => {
    if (/^[GC]\d/u.test(of)) pushTo(rows, of, { feature, works });
  };
  for (const { from, to, works } of relations.uses) {
    const kind = to.startsWith("T") ? "technique" : (types.get(to) ?? "malware");
    add(from, { kind, id: `${kind === "technique" ? kind : "software"}:${to}`, text: name(to), because: [] }, works);
  }
  for (const { of, trait, value, works } of relations.traits ?? []) {
    if (trait === "hits country") add(of, { kind: "country", id: `country:${value}`, text: value, because: [] }, works);
    if (trait === "hits sector") add(of, { kind: "sector", id: `sector:${value}`, text: value, because: [] }, works);
  }
  return rows;
}

function reportsOf(id: string, rows: readonly Row[], { works }: Relations, name: string): ReportActivity[] {
  const byWork = new Map<number, ActivityFeature[]>();
  for (const { feature, works: cited } of rows) for (const work of cited) pushTo(byWork, work, feature);
  return [...byWork]
    .filter(([work]) => works[work]?.key.startsWith("page:") === false)
    .sort(([a], [b]) => a - b)
    .map(([work, features]) => {
      const published = works[work]?.published;
      return { of: id, work, activity: activityOf(id, name, sortedFeatures(features), timeOf(published, published)) };
    });
}

function pushTo<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}

function backgroundOf(reports: readonly ReportActivity[]): Background {
  const counts = new Map<string, number>();
  for (const { activity } of reports) for (const { id } of activity.features) counts.set(id, (counts.get(id) ?? 0) + 1);
  return { size: reports.length, counts };
}

function activityOf(id: string, name: string, features: readonly ActivityFeature[], time?: ActivityTime): Activity {
  return { ref: { kind: "catalogue", id }, name, features, ...(time === undefined ? {} : { time }) };
}

/** Each once, sorted by id. */
export function sortedFeatures(features: Iterable<ActivityFeature>): readonly ActivityFeature[] {
  const byId = new Map<string, ActivityFeature>();
  for (const one of features) {
    const known = byId.get(one.id);
    const because =
      known === undefined ? one.because : [...new Set([...known.because, ...one.because])].sort(compareText);
    byId.set(one.id, { ...(known ?? one), because });
  }
  return [...byId.values()].sort((a, b) => compareText(a.id, b.id));
}

/** From the first day of one EDTF time to the last of another; absent where that is open or unknown. */
export function timeOf(first: string | undefined, last: string | undefined): ActivityTime | undefined {
  const [from, to] = [first, last].map((edtf) => (edtf === undefined ? undefined : parseEdtf(edtf)));
  if (from === undefined || to === undefined) return undefined;
  const time = { first: from.earliest, last: to.latest };
  return Number.isFinite(time.first) && Number.isFinite(time.last) && time.first <= time.last ? time : undefined;
}

function namer(catalogue: Catalogue): (id: string) => string {
  const records = [...catalogue.software, ...catalogue.techniques, ...catalogue.actors, ...catalogue.campaigns];
  const names = new Map(records.map(({ id, name }) => [id, name]));
  return (id) => names.get(id) ?? id;
}
