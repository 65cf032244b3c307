import type { Asserter, CatalogueActor } from "../catalogue.ts";
import { byCodeUnit, foldName, sortedSet } from "../fold-name.ts";
import type { AliasAssertion, OwnedName } from "./alias-assertion.ts";
import { JOINING } from "./alias-assertion.ts";
import type { AliasGraph } from "./alias-graph.ts";
import { keepsApart, pairOfNames } from "./alias-graph.ts";

/** From where one looks: whose names count, and as known on which day. */
export interface Viewpoint {
  /** A dataset (`MITRE ATT&CK`), a vendor (`Microsoft`) or a speaker of the case: only what it says, and what uses its names, counts. */
  readonly of?: string;
  /** EDTF day, month or year: only what was said by then. What bears no date does not count then. */
  readonly asOf?: string;
}

/** A record that a name may mean, with its other names and who gives them. */
export interface NameMeaning {
  readonly record: CatalogueActor;
  /** Why the name means this record: the assertions that give it the name. */
  readonly because: readonly AliasAssertion[];
  /** All names of the record by the viewpoint, its own first. */
  readonly names: readonly MeantName[];
}

export interface MeantName extends OwnedName {
  readonly assertions: readonly AliasAssertion[];
  /** EDTF: first time that a dated work has the name for this actor. */
  readonly since?: string;
  /** The assertion that its owner calls the actor otherwise now. */
  readonly renamed?: AliasAssertion;
  /** Datasets and speakers that say so themselves; copies do not count. */
  readonly voices: readonly Asserter[];
}

/** What a name may mean. More than one meaning is usual, and they stay as many as they are. */
export interface NameResolution {
  readonly name: string;
  readonly meanings: readonly NameMeaning[];
  /** Other relations of the name or its records: overlaps, persons, suspicions, words that two are distinct. */
  readonly related: readonly AliasAssertion[];
  /** Joining assertions that others contradict. */
  readonly disputes: readonly AliasAssertion[];
  /** Datasets that give the name to more than one of their own actors. */
  readonly collisions: readonly { readonly assertedBy: Asserter; readonly records: readonly string[] }[];
  /** Assertions left out because they bear no date, where a day is asked for. */
  readonly undated: number;
}

/** Finds what a name (or the id of a record) may mean by a viewpoint. One step from the name to a record, never on from there. */
export function resolveName(graph: AliasGraph, name: string, viewpoint: Viewpoint = {}): NameResolution {
  const asked = (graph.byName.get(foldName(name)) ?? []).concat(assertionsOfRecord(graph, name));
  const seen = new Set(asked);
  const inTime = [...seen].filter((assertion) => isInTime(assertion, viewpoint));
  const kept = inTime.filter((assertion) => isByViewpoint(assertion, viewpoint));
  const records = sortedSet(kept.flatMap((one) => recordsNamed(one, name)));
  const meanings = records.flatMap((id) => meaningOf(graph, id, name, viewpoint)).sort(compareMeanings(name));
  const shown = new Set(records);
  const isOfOneRecord = ({ leftRecord, rightRecord }: AliasAssertion): boolean =>
    leftRecord !== undefined && leftRecord === rightRecord;
  const related = kept.filter((one) => !JOINING.has(one.relation) || !isOfOneRecord(one));
  const beside = sortedAssertions([...new Set([...related, ...relatedRecords(graph, shown, viewpoint)])]);
  return {
    name,
    meanings,
    related: beside,
    disputes: sortedAssertions(kept.filter(({ status }) => status === "disputed")),
    collisions: collisionsOf(graph, name, viewpoint, shown),
    undated: viewpoint.asOf === undefined ? 0 : [...seen].filter((one) => datesOf(one).length === 0).length,
  };
}

/**
 * True where the viewpoint treats two names as one: it says `same` or `renamed-to` of them (or has both in one record), says nowhere that they are distinct
 * and has no two records for them. Without a viewpoint any voice counts, for and against. Never by way of a third name of another voice.
 */
export function areOneName(graph: AliasGraph, a: string, b: string, viewpoint: Viewpoint = {}): boolean {
  if (foldName(a) === foldName(b)) return true;
  const pair = pairOfNames(a, b);
  const near = (graph.byName.get(foldName(a)) ?? []).concat(graph.byName.get(foldName(b)) ?? []);
  const counted = near.filter(
    (one) => isInTime(one, viewpoint) && isByViewpoint(one, viewpoint) && one.status !== "retracted",
  );
  const ofPair = counted.filter(({ left, right }) => pairOfNames(left.name, right.name) === pair);
  const datasets = [...graph.bearers.keys()].filter(
    (dataset) => viewpoint.of === undefined || dataset === viewpoint.of,
  );
  if (ofPair.some(({ relation }) => relation === "distinct")) return false;
  if (datasets.some((dataset) => keepsApart(graph.bearers, dataset, a, b))) return false;
  if (ofPair.some(({ relation }) => JOINING.has(relation))) return true;
  const recordsOf = (name: string): Set<string> =>
    new Set(
      counted
        .filter(({ right, relation }) => relation === "same" && foldName(right.name) === foldName(name))
        .flatMap(({ rightRecord, assertedBy }) => (rightRecord === undefined ? [] : [`${assertedBy} ${rightRecord}`])),
    );
  const left = recordsOf(a);
  return [...recordsOf(b)].some((key) => left.has(key));
}

function meaningOf(graph: AliasGraph, id: string, name: string, viewpoint: Viewpoint): NameMeaning[] {
  const record = graph.actors.get(id);
  if (record === undefined) return [];
  const all = assertionsOfRecord(graph, id).filter((one) => isInTime(one, viewpoint) && isByViewpoint(one, viewpoint));
  const own = all.filter(({ relation, leftRecord }) => relation === "same" && leftRecord === id);
  if (own.length === 0) return [];
  const renames = all.filter(({ relation }) => relation === "renamed-to");
  const byName = new Map<string, AliasAssertion[]>();
  for (const one of own) byName.set(foldName(one.right.name), [...(byName.get(foldName(one.right.name)) ?? []), one]);
  const ownKey = foldName(record.name);
  const names = [...byName]
    .sort(([a], [b]) => Number(b === ownKey) - Number(a === ownKey) || byCodeUnit(a, b))
    .map(([, assertions]) => meantName(assertions, renames));
  const because = own.filter(({ right }) => foldName(right.name) === foldName(name));
  return [{ record, because, names }];
}

function meantName(assertions: readonly AliasAssertion[], renames: readonly AliasAssertion[]): MeantName {
  const [first] = assertions;
  const vendor = assertions.flatMap(({ right }) => right.vendor ?? [])[0];
  // A day by which a name was there sorts before all dates: what is dated tells more.
  const dates = assertions.flatMap(datesOf).sort();
  const since = dates.find((date) => !date.startsWith("../")) ?? dates[0];
  const renamed = renames.find(({ left }) => foldName(left.name) === foldName(first?.right.name ?? ""));
  const voices = assertions.filter(({ derivation }) => derivation !== "dataset-copy");
  return {
    name: first?.right.name ?? "",
    ...(vendor === undefined ? {} : { vendor }),
    assertions,
    ...(since === undefined ? {} : { since }),
    ...(renamed === undefined ? {} : { renamed }),
    voices: sortedSet((voices.length === 0 ? assertions : voices).map(({ assertedBy }) => assertedBy)),
  };
}

function assertionsOfRecord(graph: AliasGraph, id: string): readonly AliasAssertion[] {
  return graph.byRecord.get(id) ?? [];
}

function recordsNamed({ left, right, leftRecord, rightRecord, relation }: AliasAssertion, name: string): string[] {
  const key = foldName(name);
  const records =
    relation === "same" && leftRecord === rightRecord ? [] : [leftRecord].filter(() => foldName(left.name) === key);
  if (foldName(right.name) === key) records.push(rightRecord);
  for (const id of [leftRecord, rightRecord]) if (id === name) records.push(id);
  return records.flatMap((id) => id ?? []);
}

function relatedRecords(graph: AliasGraph, records: ReadonlySet<string>, viewpoint: Viewpoint): AliasAssertion[] {
  return [...records].flatMap((id) =>
    assertionsOfRecord(graph, id).filter(
      (one) => one.leftRecord !== one.rightRecord && isInTime(one, viewpoint) && isByViewpoint(one, viewpoint),
    ),
  );
}

/** Of a day in the past only records count whose name was in print by then: the datasets date no others. */
function collisionsOf(
  graph: AliasGraph,
  name: string,
  { of, asOf }: Viewpoint,
  dated: ReadonlySet<string>,
): NameResolution["collisions"] {
  return [...graph.bearers]
    .filter(([assertedBy]) => of === undefined || foldName(of) === foldName(assertedBy))
    .map(([assertedBy, table]) => {
      const records = table.get(foldName(name)) ?? [];
      return { assertedBy, records: sortedSet(records.filter((id) => asOf === undefined || dated.has(id))) };
    })
    .filter(({ records }) => records.length > 1)
    .sort((a, b) => byCodeUnit(a.assertedBy, b.assertedBy));
}

function datesOf({ published, validFrom }: AliasAssertion): string[] {
  return [published, validFrom].flatMap((date) => date ?? []);
}

function isInTime(assertion: AliasAssertion, { asOf }: Viewpoint): boolean {
  if (asOf === undefined) return true;
  return datesOf(assertion).some((date) => date.replace("../", "").slice(0, asOf.length) <= asOf);
}

function isByViewpoint({ assertedBy, works, right, left }: AliasAssertion, { of }: Viewpoint): boolean {
  if (of === undefined) return true;
  const who = foldName(of);
  const voices = [assertedBy, right.vendor, left.vendor, ...works.map(({ publisher }) => publisher)];
  return voices.some((voice) => voice !== undefined && foldName(voice) === who);
}

/** Records so named first, ATT&CK before others, those in use before retired ones. */
function compareMeanings(name: string): (a: NameMeaning, b: NameMeaning) => number {
  const rank = ({ record }: NameMeaning): number =>
    (record.status === undefined ? 0 : 4) +
    (foldName(record.name) === foldName(name) ? 0 : 2) +
    (/^[A-Z]/.test(record.id) ? 0 : 1);
  return (a, b) => rank(a) - rank(b) || byCodeUnit(a.record.id, b.record.id);
}

function sortedAssertions(assertions: readonly AliasAssertion[]): AliasAssertion[] {
  const key = ({ left, relation, right, assertedBy, source }: AliasAssertion): string =>
    [relation, left.name, right.name, assertedBy, source].join("\u0000");
  return [...assertions].sort((a, b) => byCodeUnit(key(a), key(b)));
}
