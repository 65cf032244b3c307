import type { AssertedValue, Catalogue, GroupBackground, Relations, Sister } from "@kulla/knowledge";
import { groupBackgrounds, sectorOfLabel } from "@kulla/knowledge";

/** What the datasets say of a group beside its techniques and software, whoever says it. */
export interface GroupFacts {
  /** States said to sponsor it (ISO codes). */
  readonly sponsors: readonly string[];
  /** Where it is said to be from (ISO codes): not sponsorship. */
  readonly countries: readonly string[];
  readonly victimCountries: readonly string[];
  /** As `sectorKey` gives them. */
  readonly victimSectors: readonly string[];
  /** Groups that somebody treats as the same or as overlapping, the closest first. */
  readonly sisters: readonly string[];
}

/**
 * Facts of all groups, by id.
 *
 * @param without Keys of works whose word must not count.
 */
export function groupFacts(
  relations: Relations,
  catalogue: Catalogue,
  without: ReadonlySet<string>,
): ReadonlyMap<string, GroupFacts> {
  const backgrounds = backgroundsWithout(relations, catalogue, without);
  const criminal = criminalsOf(catalogue);
  return new Map(
    [...backgrounds].map(([group, background]) => {
      const facts = factsOf(background);
      return [group, criminal.has(group) ? { ...facts, sponsors: [] } : facts];
    }),
  );
}

/**
 * Names that vendors give to criminals only: CrowdStrike's spiders, Microsoft's tempests, Mandiant's FIN numbers, Secureworks' gold. Where a vendor that names states' groups
 * otherwise names one so, another's suspicion of a sponsor is disputed, and a state is not held responsible for what the group does.
 */
const CRIMINAL = /^(?:\p{L}{3,20} spider|\p{L}{3,20} tempest|fin\d{1,3}|gold \p{L}{3,20})$/iu;

function criminalsOf({ actors }: Catalogue): ReadonlySet<string> {
  return new Set(actors.filter(({ names }) => names.some(({ name }) => CRIMINAL.test(name))).map(({ id }) => id));
}

/** A sector's id where the label is one that the catalogue knows, else the label in lower case. */
export function sectorKey(label: string): string {
  return sectorOfLabel(label) ?? label.trim().toLowerCase();
}

/** Gathering backgrounds takes longer than weighing a case: those of one set of relations are gathered once. */
const gathered = new WeakMap<Relations, WeakMap<Catalogue, ReadonlyMap<string, GroupBackground>>>();

function backgroundsWithout(
  relations: Relations,
  catalogue: Catalogue,
  without: ReadonlySet<string>,
): ReadonlyMap<string, GroupBackground> {
  const isKept = ({ works }: { readonly works: readonly number[] }): boolean =>
    works.length === 0 || works.some((work) => !without.has(relations.works[work]?.key ?? ""));
  const { traits = [] } = relations;
  if (without.size > 0 && !traits.every(isKept)) {
    return groupBackgrounds(catalogue, { ...relations, traits: traits.filter(isKept) });
  }
  const byCatalogue = gathered.get(relations) ?? new WeakMap<Catalogue, ReadonlyMap<string, GroupBackground>>();
  const backgrounds = byCatalogue.get(catalogue) ?? groupBackgrounds(catalogue, relations);
  gathered.set(relations, byCatalogue.set(catalogue, backgrounds));
  return backgrounds;
}

function factsOf({ sponsors, countries, victims, sisters }: GroupBackground): GroupFacts {
  return {
    sponsors: valuesOf(sponsors),
    countries: valuesOf(countries),
    victimCountries: valuesOf(victims.countries),
    victimSectors: valuesOf(victims.sectors),
    sisters: sisters.filter(isClose).map(({ group }) => group),
  };
}

function valuesOf(asserted: readonly AssertedValue[]): readonly string[] {
  return asserted.map(({ value }) => value);
}

/** Groups that work together are two. Groups that somebody calls distinct are sisters all the same: that is said only of such as others confuse. */
function isClose({ because }: Sister): boolean {
  return because.some((reason) => reason !== "works-with");
}
