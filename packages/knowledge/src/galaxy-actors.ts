import type { CatalogueActor, CatalogueLink, NameAssertion } from "./catalogue.ts";
import { byCodeUnit, foldName, sortedSet } from "./fold-name.ts";
import type { GalaxyValue } from "./galaxy.ts";
import { textOf, textsOf } from "./json-fields.ts";
import { findCountry } from "./places/country.ts";

/** The galaxies that describe actors, and under which name their assertions go. */
export const ACTOR_GALAXIES: Readonly<Record<string, string>> = {
  "360net-threat-actor": "MISP 360.net",
  "microsoft-activity-group": "MISP Microsoft",
  "threat-actor": "MISP threat-actor",
};

/** Spellings of countries in 360.net's field that name no country elsewhere. */
const COUNTRY_SHORTHAND: Readonly<Record<string, string>> = { kaz: "KZ", trq: "TR" };

/** Words that stand for no place. */
const NO_PLACE = new Set(["unknown", "global", "none", ""]);

/** An actor of a MISP galaxy as a record of its own. `producers` maps the ids in `name-attribution` to names of vendors. */
export function galaxyActor(
  value: GalaxyValue,
  source: string,
  producers: ReadonlyMap<string, string>,
  unknownPlaces: Set<string>,
): CatalogueActor {
  const id = `misp:${value.uuid}`;
  const own = ownNames(value);
  const users = usersOfNames(value, producers);
  const names = distinctNames([...own, ...value.synonyms.filter((name) => !ATTACK_ID.test(name))]);
  const unit = textOf(value.meta, "GRU");
  const since = textOf(value.meta, "since");
  return {
    id,
    source,
    name: own[0] ?? value.value,
    names: names.map((name) => assertion(name, source, id, users.get(foldName(name)))),
    kind: "group",
    ...origin(value, unknownPlaces),
    ...(unit === undefined ? {} : { unit: `GRU, ${unit[0]?.toLowerCase() ?? ""}${unit.slice(1)}` }),
    victims: victimsOf(value, unknownPlaces),
    ...(since !== undefined && /^\d{4}$/.test(since) ? { since } : {}),
    software: [],
    techniques: [],
    links: attackReferences(value, source),
  };
}

const ATTACK_ID = /^G\d{4}$/;

/** Links to ATT&CK groups that a record names by id, or whose page is among its references. */
function attackReferences(value: GalaxyValue, source: string): CatalogueLink[] {
  const pages = value.refs.flatMap((ref) => /attack\.mitre\.org\/groups\/(G\d{4})/.exec(ref)?.[1] ?? []);
  const ids = value.synonyms.filter((name) => ATTACK_ID.test(name));
  return sortedSet([...pages, ...ids]).map((to) => ({ to, relation: "refers-to", assertedBy: source }));
}

/** `CIA - APT-C-39` of 360.net holds two names. */
function ownNames(value: GalaxyValue): string[] {
  const parts = value.value.split(" - ");
  return parts.some((part) => /^APT-C-\d+$/.test(part)) ? parts.reverse() : [value.value];
}

/** Names that differ in more than white space at the ends; another case is another spelling of the same name and is kept once. */
function distinctNames(names: readonly string[]): string[] {
  const seen = new Set<string>();
  return names.filter((name) => {
    const key = name.normalize("NFC").toLowerCase();
    if (key === "" || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function assertion(name: string, assertedBy: string, of: string, usedBy: readonly string[] | undefined): NameAssertion {
  return { name, assertedBy, of, ...(usedBy === undefined ? {} : { usedBy }) };
}

/** Folded name → vendors whose name it is: `name-attribution` (`APT34:<uuid>`) and `origin:APT34` fields. */
function usersOfNames(value: GalaxyValue, producers: ReadonlyMap<string, string>): Map<string, string[]> {
  const pairs = textsOf(value.meta, "name-attribution").map((text): [string, string | undefined] => {
    const colon = text.lastIndexOf(":");
    return [text.slice(0, colon), producers.get(text.slice(colon + 1))];
  });
  for (const field of Object.keys(value.meta)) {
    if (field.startsWith("origin:")) pairs.push([field.slice("origin:".length), textOf(value.meta, field)]);
  }
  const users = new Map<string, string[]>();
  for (const [name, user] of pairs) {
    if (user === undefined) continue;
    users.set(foldName(name), sortedSet([...(users.get(foldName(name)) ?? []), user]));
  }
  return users;
}

/** Countries, suspected sponsors and motives. Microsoft's field of origin mixes countries with motives. */
function origin(
  value: GalaxyValue,
  unknownPlaces: Set<string>,
): Pick<CatalogueActor, "countries" | "sponsors" | "motives"> {
  const labels = textsOf(value.meta, "microsoft-origin-threat").flatMap((text) => text.split(",").map((s) => s.trim()));
  const places = textsOf(value.meta, "country").map((text) => COUNTRY_SHORTHAND[text] ?? text);
  const countries = [...places.map(findPlace), ...labels.map(findPlace)];
  const sponsors = textsOf(value.meta, "cfr-suspected-state-sponsor").filter(
    (text) => !NO_PLACE.has(text.toLowerCase()),
  );
  for (const name of [...places, ...sponsors]) if (findPlace(name) === undefined) unknownPlaces.add(name);
  const motives = [
    ...labels.filter((label) => findPlace(label) === undefined),
    ...textsOf(value.meta, "cfr-type-of-incident"),
    ...textsOf(value.meta, "motive"),
  ];
  return {
    countries: sortedSet(countries.filter((code) => code !== undefined)),
    sponsors: sortedSet(sponsors.map(findPlace).filter((code) => code !== undefined)),
    // The field `motive` sometimes holds a sentence: only labels are facts in the sense of this catalogue.
    motives: sortedSet(motives.filter((label) => label.length <= 40 && label !== "Group in development")),
  };
}

function victimsOf(value: GalaxyValue, unknownPlaces: Set<string>): CatalogueActor["victims"] {
  const printed = [...textsOf(value.meta, "cfr-suspected-victims"), ...textsOf(value.meta, "suspected-victims")];
  const named = printed.filter((name) => !NO_PLACE.has(name.toLowerCase()));
  const others = named.filter((name) => findPlace(name) === undefined);
  for (const name of others) unknownPlaces.add(name);
  return {
    countries: sortedSet(named.map(findPlace).filter((code) => code !== undefined)),
    sectors: distinctNames(
      [...textsOf(value.meta, "cfr-target-category"), ...textsOf(value.meta, "targeted-sector")].sort(byCodeUnit),
    ),
    others: sortedSet(others),
  };
}

function findPlace(name: string): string | undefined {
  return findCountry(name)?.code;
}
