import type {
  Catalogue,
  CatalogueActor,
  CatalogueCampaign,
  CatalogueRecord,
  CatalogueSoftware,
  CatalogueTechnique,
  NameAssertion,
} from "./catalogue.ts";
import { byCodeUnit, foldName } from "./fold-name.ts";

/** A record that carries a name, and who says so. */
export interface NameMatch<T extends CatalogueRecord = CatalogueRecord> {
  readonly record: T;
  /** The assertions that gave it the name. Empty where it was found by its id. */
  readonly because: readonly NameAssertion[];
}

/** All actors that carry the name, those named so first, ATT&CK before others. More than one is usual: a name is an assertion. */
export function findActor(catalogue: Catalogue, name: string): readonly NameMatch<CatalogueActor>[] {
  return lookUp(indexesOf(catalogue).actors, name);
}

/** All software that carries the name (or the ATT&CK id). */
export function findSoftware(catalogue: Catalogue, name: string): readonly NameMatch<CatalogueSoftware>[] {
  return lookUp(indexesOf(catalogue).software, name);
}

/** The techniques with this id (`T1561.002`) or name (`Disk Structure Wipe`; several sub-techniques may share one). Revoked ones come last. */
export function findTechnique(catalogue: Catalogue, idOrName: string): readonly NameMatch<CatalogueTechnique>[] {
  return lookUp(indexesOf(catalogue).techniques, idOrName);
}

/** All campaigns that carry the name (or the ATT&CK id). */
export function findCampaign(catalogue: Catalogue, name: string): readonly NameMatch<CatalogueCampaign>[] {
  return lookUp(indexesOf(catalogue).campaigns, name);
}

/**
 * All assertions of names of a record. Microsoft renamed DEV-#### to Storm-#### in April 2023 and kept the numbers, so that the former
 * name follows from the latter; asserted by `Kulla`.
 */
export function assertionsOf(record: CatalogueRecord): readonly NameAssertion[] {
  const former = record.names.flatMap(({ name, of }): NameAssertion[] => {
    const number = /^Storm-(\d{4})$/i.exec(name)?.[1];
    const dev = `DEV-${number ?? ""}`;
    if (number === undefined || record.names.some((other) => other.name.toUpperCase() === dev)) return [];
    return [{ name: dev, assertedBy: "Kulla", of, usedBy: ["Microsoft"] }];
  });
  return former.length === 0 ? record.names : [...record.names, ...former];
}

type Index<T extends CatalogueRecord> = ReadonlyMap<string, readonly NameMatch<T>[]>;

interface Indexes {
  readonly actors: Index<CatalogueActor>;
  readonly software: Index<CatalogueSoftware>;
  readonly techniques: Index<CatalogueTechnique>;
  readonly campaigns: Index<CatalogueCampaign>;
}

/** Indexes are made at the first look-up in a catalogue and live as long as it does. */
const INDEXES = new WeakMap<Catalogue, Indexes>();

function indexesOf(catalogue: Catalogue): Indexes {
  const known = INDEXES.get(catalogue);
  if (known !== undefined) return known;
  const indexes = {
    actors: indexOf(catalogue.actors),
    software: indexOf(catalogue.software),
    techniques: indexOf(catalogue.techniques),
    campaigns: indexOf(catalogue.campaigns),
  };
  INDEXES.set(catalogue, indexes);
  return indexes;
}

function indexOf<T extends CatalogueRecord>(records: readonly T[]): Index<T> {
  const index = new Map<string, NameMatch<T>[]>();
  const add = (key: string, match: NameMatch<T>): void => {
    const matches = index.get(key);
    if (matches === undefined) index.set(key, [match]);
    else matches.push(match);
  };
  for (const record of records) {
    const byName = new Map<string, NameAssertion[]>();
    for (const assertion of assertionsOf(record)) {
      const key = foldName(assertion.name);
      byName.set(key, [...(byName.get(key) ?? []), assertion]);
    }
    byName.delete("");
    for (const [key, because] of byName) add(key, { record, because });
    if (!byName.has(foldName(record.id))) add(foldName(record.id), { record, because: [] });
  }
  for (const [key, matches] of index) matches.sort((a, b) => compareMatches(key, a.record, b.record));
  return index;
}

function compareMatches(key: string, a: CatalogueRecord, b: CatalogueRecord): number {
  const rank = (record: CatalogueRecord): number =>
    (record.status === undefined ? 0 : 4) +
    (foldName(record.name) === key ? 0 : 2) +
    (/^[A-Z]/.test(record.id) ? 0 : 1);
  return rank(a) - rank(b) || byCodeUnit(a.id, b.id);
}

function lookUp<T extends CatalogueRecord>(index: Index<T>, name: string): readonly NameMatch<T>[] {
  return index.get(foldName(name)) ?? [];
}
