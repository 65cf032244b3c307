import type { Catalogue, CatalogueActor } from "@kulla/knowledge";
import { SECTORS } from "@kulla/knowledge";
import { sortedSet } from "../order.ts";

/** What the datasets say of a group beside its techniques and software. */
export interface GroupFacts {
  /** States said to sponsor it (ISO codes). */
  readonly sponsors: readonly string[];
  /** Where it is said to be from (ISO codes): not sponsorship. */
  readonly countries: readonly string[];
  readonly victimCountries: readonly string[];
  /** As `sectorKey` gives them. */
  readonly victimSectors: readonly string[];
  /** Groups that a curator links with it, or describes in one record with it. */
  readonly sisters: readonly string[];
}

const SAME_ACTIVITY = new Set(["similar", "refers-to"]);

/**
 * Facts of all groups, from their own records and the records of other datasets that a curator links to them. Links are followed one step and never on:
 * merging along chains of names would fuse groups that nobody calls one.
 */
export function groupFacts(catalogue: Catalogue, groups: readonly string[]): ReadonlyMap<string, GroupFacts> {
  const actors = new Map(catalogue.actors.map((actor) => [actor.id, actor]));
  const linked = linkedRecords(catalogue);
  const isGroup = new Set(groups);
  return new Map(
    groups.map((group) => {
      const around = [...(linked.get(group) ?? [])];
      const records = [group, ...around].flatMap((id) => actors.get(id) ?? []);
      const beside = [...around, ...around.flatMap((id) => [...(linked.get(id) ?? [])])];
      return [group, factsOf(records, sortedSet(beside.filter((id) => id !== group && isGroup.has(id))))];
    }),
  );
}

/** Record → records that a curator calls the same activity, in both directions. */
function linkedRecords(catalogue: Catalogue): Map<string, Set<string>> {
  const linked = new Map<string, Set<string>>();
  const add = (from: string, to: string): void => {
    const known = linked.get(from);
    if (known === undefined) linked.set(from, new Set([to]));
    else known.add(to);
  };
  for (const { id, links } of catalogue.actors) {
    for (const { to, relation } of links) {
      if (!SAME_ACTIVITY.has(relation)) continue;
      add(id, to);
      add(to, id);
    }
  }
  return linked;
}

function factsOf(records: readonly CatalogueActor[], sisters: readonly string[]): GroupFacts {
  return {
    sponsors: sortedSet(records.flatMap((record) => record.sponsors)),
    countries: sortedSet(records.flatMap((record) => record.countries)),
    victimCountries: sortedSet(records.flatMap(({ victims }) => victims.countries)),
    victimSectors: sortedSet(records.flatMap(({ victims }) => victims.sectors.map(sectorKey))),
    sisters,
  };
}

const SECTOR_OF_NAME: ReadonlyMap<string, string> = new Map(
  SECTORS.flatMap(({ id, names }) => [id, ...names].map((name) => [name.toLowerCase(), id] as const)),
);

/** A sector's id where the name is one that the catalogue knows, else the name in lower case. */
export function sectorKey(name: string): string {
  const lower = name.trim().toLowerCase();
  return SECTOR_OF_NAME.get(lower) ?? lower;
}
