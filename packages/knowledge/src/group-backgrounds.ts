import type { Asserter, Catalogue, CatalogueActor } from "./catalogue.ts";
import { ATTACK } from "./attack-bundle.ts";
import { counterpartsOf } from "./counterparts.ts";
import type { Counterpart } from "./counterparts.ts";
import { byCodeUnit, sortedSet } from "./fold-name.ts";
import { latestDayOf } from "./relations-as-of.ts";
import type { Relations, Trait } from "./relations.ts";
import { sectorOfLabel } from "./sector-labels.ts";
import type { Sister } from "./sister-groups.ts";
import { sisterGroups } from "./sister-groups.ts";

/** A code or an id, and the datasets that say so. Each dataset counts once, however often it says it. */
export interface AssertedValue {
  readonly value: string;
  readonly assertedBy: readonly Asserter[];
}

/** What the datasets say of a group beside what it uses: the record of the group itself, and the records of others that are taken for the same. */
export interface GroupBackground {
  readonly group: string;
  readonly counterparts: readonly Counterpart[];
  /** Where it is said to be from (ISO codes): not sponsorship. */
  readonly countries: readonly AssertedValue[];
  /** States said to sponsor it (ISO codes). */
  readonly sponsors: readonly AssertedValue[];
  /** Units of a state that it is said to be: `GRU, military unit 74455`. */
  readonly units: readonly AssertedValue[];
  readonly victims: {
    /** ISO codes, `EU`, `NATO`. */
    readonly countries: readonly AssertedValue[];
    /** Ids of `SECTORS`. */
    readonly sectors: readonly AssertedValue[];
  };
  /** EDTF months or years: its earliest and latest activity by its campaigns and descriptions, as far as known. */
  readonly active: { readonly since?: string; readonly until?: string };
  /** Days of the first and last work on it. */
  readonly reported: { readonly first?: string; readonly last?: string };
  /** Groups that somebody treats as the same or as closely related, the closest first. */
  readonly sisters: readonly Sister[];
}

/**
 * Backgrounds of all groups of the relations, by id. Everything is as known on the day of the relations, except what the records of other datasets
 * say, which bear no dates: `onlyDated` leaves it out.
 */
export function groupBackgrounds(
  catalogue: Catalogue,
  relations: Relations,
  { onlyDated = false }: { readonly onlyDated?: boolean } = {},
): ReadonlyMap<string, GroupBackground> {
  const actors = new Map(catalogue.actors.map((actor) => [actor.id, actor]));
  const groups = catalogue.actors.filter(({ source, status }) => source === ATTACK && status === undefined);
  const counterparts = onlyDated ? new Map<string, readonly Counterpart[]>() : counterpartsOf(catalogue);
  const sisters = sisterGroups(catalogue, relations, counterparts);
  const gathered = gather(catalogue, relations);
  return new Map(
    groups.map(({ id }) => {
      const own = counterparts.get(id) ?? [];
      const records = own.flatMap(({ record }) => actors.get(record) ?? []);
      const facts = gathered.get(id) ?? new Gathered();
      for (const record of records) facts.addRecord(record);
      return [id, { group: id, counterparts: own, ...facts.background(), sisters: sisters.get(id) ?? [] }];
    }),
  );
}

const TABLES = ["countries", "sponsors", "units", "victimCountries", "victimSectors"] as const;

class Gathered {
  readonly #tables = new Map(TABLES.map((name) => [name, new Map<string, Set<Asserter>>()]));
  #since: string | undefined;
  #until: string | undefined;
  #first: string | undefined;
  #last: string | undefined;

  add(table: (typeof TABLES)[number], value: string, assertedBy: Asserter): void {
    const values = this.#tables.get(table);
    values?.set(value, (values.get(value) ?? new Set<Asserter>()).add(assertedBy));
  }

  addRecord({ source, countries, sponsors, unit, victims, since }: CatalogueActor): void {
    for (const code of countries) this.add("countries", code, source);
    for (const code of sponsors) this.add("sponsors", code, source);
    if (unit !== undefined) this.add("units", unit, source);
    for (const code of victims.countries) this.add("victimCountries", code, source);
    for (const label of victims.sectors) {
      const sector = sectorOfLabel(label);
      if (sector !== undefined) this.add("victimSectors", sector, source);
    }
    this.addActivity(since, undefined);
  }

  addActivity(since: string | undefined, until: string | undefined): void {
    if (since !== undefined && (this.#since === undefined || since < this.#since)) this.#since = since;
    if (until !== undefined && (this.#until === undefined || until > this.#until)) this.#until = until;
  }

  addReport(day: string | undefined): void {
    if (day === undefined) return;
    if (this.#first === undefined || day < this.#first) this.#first = day;
    if (this.#last === undefined || day > this.#last) this.#last = day;
  }

  background(): Omit<GroupBackground, "group" | "counterparts" | "sisters"> {
    const values = (table: (typeof TABLES)[number]): AssertedValue[] =>
      [...(this.#tables.get(table) ?? [])]
        .map(([value, by]) => ({ value, assertedBy: sortedSet(by) }))
        .sort((a, b) => byCodeUnit(a.value, b.value));
    return {
      countries: values("countries"),
      sponsors: values("sponsors"),
      units: values("units"),
      victims: { countries: values("victimCountries"), sectors: values("victimSectors") },
      active: {
        ...(this.#since === undefined ? {} : { since: this.#since }),
        ...(this.#until === undefined ? {} : { until: this.#until }),
      },
      reported: {
        ...(this.#first === undefined ? {} : { first: this.#first }),
        ...(this.#last === undefined ? {} : { last: this.#last }),
      },
    };
  }
}

const TABLE_OF: Partial<Record<Trait, (typeof TABLES)[number]>> = {
  "hits country": "victimCountries",
  "hits sector": "victimSectors",
  from: "countries",
  "sponsored by": "sponsors",
};

/** What the relations say, by group. What is said of a campaign is said of the groups that it is attributed to. */
function gather(catalogue: Catalogue, relations: Relations): Map<string, Gathered> {
  const gathered = new Map<string, Gathered>();
  const of = (group: string): Gathered => {
    const known = gathered.get(group) ?? new Gathered();
    gathered.set(group, known);
    return known;
  };
  const groupsOf = new Map<string, string[]>();
  for (const { campaign, group } of relations.attributions) {
    groupsOf.set(campaign, [...(groupsOf.get(campaign) ?? []), group]);
  }
  for (const trait of relations.traits ?? []) {
    const table = TABLE_OF[trait.trait];
    for (const group of groupsOf.get(trait.of) ?? [trait.of]) {
      if (table !== undefined) of(group).add(table, trait.value, ATTACK);
      else if (trait.trait === "active since") of(group).addActivity(trait.value, undefined);
    }
  }
  for (const { id, firstSeen, lastSeen } of catalogue.campaigns) {
    for (const group of groupsOf.get(id) ?? []) of(group).addActivity(firstSeen, lastSeen);
  }
  const days = relations.works.map((work) => (work.published === undefined ? undefined : latestDayOf(work)));
  for (const { from, works } of relations.uses) {
    if (from.startsWith("S")) continue;
    for (const group of groupsOf.get(from) ?? (from.startsWith("G") ? [from] : [])) {
      const facts = of(group);
      for (const index of works) facts.addReport(days[index]);
    }
  }
  return gathered;
}
