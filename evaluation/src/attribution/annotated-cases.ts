// Reports of TRAM (Apache-2.0), whose techniques people of the Center for Threat-Informed Defense annotated: a test on annotations that are not ATT&CK's own relations.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import type { Catalogue, NameIndex, NameKind } from "@kulla/knowledge";
import { buildNameIndex, catalogueEntries } from "@kulla/knowledge";
import type { KnownCase } from "./known-case.ts";

interface TramReport {
  readonly title: string;
  readonly mjson: {
    readonly signal: string;
    readonly asets: readonly { readonly type: string; readonly annots?: readonly unknown[] }[];
  };
}

interface BundleObject {
  readonly external_references?: readonly {
    readonly source_name?: string;
    readonly url?: string;
    readonly description?: string;
  }[];
}

/** A group must be named so often, and twice as often as any other, to be the one that a report is about. */
const LEAST_MENTIONS = 4;
/** Software named once is often only compared with. */
const LEAST_SOFTWARE = 2;

/** One case for each report that is about one group of ATT&CK; works with its address or its title are taken away. */
export function annotatedCases(shared: string, catalogue: Catalogue): KnownCase[] {
  const names = buildNameIndex(catalogueEntries(catalogue));
  const techniques = new Set(catalogue.techniques.map(({ id }) => id));
  const worksOf = citedWorks(shared);
  return linesOf(join(shared, "data/text/tram/reports.jsonl.gz")).flatMap((line) => {
    const { title, mjson } = JSON.parse(line) as TramReport;
    const truth = subjectOf(mentions(mjson.signal, names, ["actor"], /^G\d{4}$/));
    const annotated = mjson.asets.flatMap(({ type, annots = [] }) =>
      annots.length === 0 ? [] : (/\((T\d{4}(?:\.\d{3})?)\)/.exec(type)?.[1] ?? []),
    );
    const observed = [...new Set(annotated)].filter((id) => techniques.has(id)).sort();
    if (truth === undefined || observed.length === 0) return [];
    const programs = [...mentions(mjson.signal, names, ["malware", "tool"], /^S\d{4}$/)];
    return [
      {
        id: title.trim(),
        techniques: observed,
        software: programs.flatMap(([id, count]) => (count >= LEAST_SOFTWARE ? [id] : [])).sort(),
        truth: [truth],
        without: worksOf(title, /^url: *(\S+)/m.exec(mjson.signal)?.[1]),
      },
    ];
  });
}

/** Id → how often the text names it; names that are also words, or of several records, do not count. */
function mentions(text: string, names: NameIndex, kinds: readonly NameKind[], form: RegExp): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { entries, ordinary } of names.scan(text)) {
    const ids = new Set(entries.filter(({ kind, id }) => kinds.includes(kind) && form.test(id)).map(({ id }) => id));
    const [id, another] = ids;
    if (ordinary || id === undefined || another !== undefined) continue;
    counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}

function subjectOf(counts: ReadonlyMap<string, number>): string | undefined {
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  if (first === undefined || first[1] < LEAST_MENTIONS || (second?.[1] ?? 0) * 2 > first[1]) return undefined;
  return first[0];
}

/** Keys of the works that have a report's address or begin with its title. */
function citedWorks(shared: string): (title: string, address: string | undefined) => string[] {
  const file = join(shared, "data/attack/enterprise-attack-18.1.json.gz");
  const { objects } = JSON.parse(gunzipSync(readFileSync(file)).toString("utf8")) as { objects: BundleObject[] };
  const works = new Map<string, { address: string; title: string }>();
  for (const { external_references: references = [] } of objects) {
    for (const { source_name: key, url = "", description = "" } of references) {
      if (key !== undefined) works.set(key, { address: bareAddress(url), title: bareText(description) });
    }
  }
  return (title, address) => {
    const [wanted, own] = [bareText(title).slice(0, 60), address === undefined ? undefined : bareAddress(address)];
    const isOwn = (work: { address: string; title: string }): boolean =>
      work.address === own || (wanted.length > 20 && work.title.includes(wanted));
    return [...works].flatMap(([key, work]) => (isOwn(work) ? [key] : [])).sort();
  };
}

function bareAddress(url: string): string {
  return url
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\/(?:www\.)?/, "")
    .replace(/\/$/, "");
}

function bareText(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, " ")
    .trim();
}

function linesOf(file: string): string[] {
  return gunzipSync(readFileSync(file)).toString("utf8").trim().split("\n");
}
