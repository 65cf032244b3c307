import { ATTACK } from "./attack-bundle.ts";
import type { Asserter, Catalogue, CatalogueActor } from "./catalogue.ts";
import { byCodeUnit, foldName } from "./fold-name.ts";

/** A record of another dataset that is taken for a group of ATT&CK. It may be wider or narrower: what it says keeps its asserter. */
export interface Counterpart {
  readonly record: string;
  readonly source: Asserter;
  /** link: a curator links the two, or one cites the other's page · name: they share names that no other group of ATT&CK has. */
  readonly basis: "link" | "name";
}

const LINKS = new Set(["similar", "refers-to"]);

/** ATT&CK group → records of others, by id. One step from record to record, never on: chains of names fuse groups that nobody calls one. */
export function counterpartsOf(catalogue: Catalogue): ReadonlyMap<string, readonly Counterpart[]> {
  const groups = catalogue.actors.filter(({ source, status }) => source === ATTACK && status === undefined);
  const others = catalogue.actors.filter(({ source, kind }) => source.startsWith("MISP ") && kind === "group");
  const linked = linkedGroups(catalogue, new Set(groups.map(({ id }) => id)));
  const bearers = bearersOfNames(groups);
  const found = new Map<string, Counterpart[]>();
  const add = (group: string, { id, source }: CatalogueActor, basis: Counterpart["basis"]): void => {
    found.set(group, [...(found.get(group) ?? []), { record: id, source, basis }]);
  };
  for (const record of others) for (const group of linked.get(record.id) ?? []) add(group, record, "link");
  const named = new Map<string, { record: CatalogueActor; weight: number }[]>();
  for (const record of others) {
    const match = linked.has(record.id) ? undefined : groupOfNames(record, bearers);
    // A dataset that has a linked record for the group keeps its other records apart from it.
    if (match === undefined || found.get(match.group)?.some(({ source }) => source === record.source)) continue;
    const key = `${match.group} ${record.source}`;
    named.set(key, [...(named.get(key) ?? []), { record, weight: match.weight }]);
  }
  for (const [key, matches] of named) {
    const most = Math.max(...matches.map(({ weight }) => weight));
    for (const { record, weight } of matches) if (weight === most) add(key.split(" ")[0] ?? "", record, "name");
  }
  for (const list of found.values()) list.sort((a, b) => byCodeUnit(a.record, b.record));
  return found;
}

/** Record → groups that a curator links it with, in either direction. */
function linkedGroups(catalogue: Catalogue, groups: ReadonlySet<string>): Map<string, Set<string>> {
  const linked = new Map<string, Set<string>>();
  for (const { id, links } of catalogue.actors) {
    for (const { to, relation } of links) {
      if (!LINKS.has(relation)) continue;
      if (groups.has(to)) linked.set(id, (linked.get(id) ?? new Set<string>()).add(to));
      if (groups.has(id)) linked.set(to, (linked.get(to) ?? new Set<string>()).add(id));
    }
  }
  return linked;
}

function bearersOfNames(groups: readonly CatalogueActor[]): Map<string, string[]> {
  const bearers = new Map<string, string[]>();
  for (const { id, names } of groups) {
    for (const key of new Set(
      names.filter(({ assertedBy }) => assertedBy === ATTACK).map(({ name }) => foldName(name)),
    )) {
      bearers.set(key, [...(bearers.get(key) ?? []), id]);
    }
  }
  return bearers;
}

/** The one group whose names a record bears: its own name, or two others. A name of four letters or fewer may be anybody's. */
function groupOfNames(
  { name, names }: CatalogueActor,
  bearers: ReadonlyMap<string, readonly string[]>,
): { readonly group: string; readonly weight: number } | undefined {
  const shared = new Map<string, number>();
  for (const key of new Set(names.map((one) => foldName(one.name)))) {
    if (key.length <= 4) continue;
    const weight = key === foldName(name) ? 2 : 1;
    for (const group of bearers.get(key) ?? []) shared.set(group, (shared.get(group) ?? 0) + weight);
  }
  const [only, ...more] = shared;
  return only !== undefined && more.length === 0 && only[1] >= 2 ? { group: only[0], weight: only[1] } : undefined;
}
