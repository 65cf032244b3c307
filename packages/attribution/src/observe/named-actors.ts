import type { Statement } from "@kulla/core";
import { ANY_STATE, nameKey, nameWords, UNNAMED_ATTACKERS } from "@kulla/core";
import type { Catalogue, CatalogueActor } from "@kulla/knowledge";
import { findActor, findOrgan, findSoftware } from "@kulla/knowledge";
import type { ActorRef } from "../evidence.ts";
import { countryInName, countryOfParty } from "./voice-of.ts";

/** Whom a printed name means. */
export interface NamedActor {
  readonly ref: ActorRef;
  /**
   * name: a cluster, group or front · state: a state or an organ of it · people: people of a country, of whom it is not said that they act for it ·
   * description: words that name nobody.
   */
  readonly means: "name" | "persona" | "state" | "people" | "description";
}

/** Tells whom the names of a case mean. Names that the case itself uses for groups are groups, whatever else bears them. */
export interface NamedActors {
  find(name: string): NamedActor;
  /** Keys of the names of fronts and of those who claim the attack themselves. */
  readonly personas: ReadonlySet<string>;
}

const DESCRIBING =
  /^(?:groups?|gangs?|hackers?|hacktivists?|actors?|attackers?|aggressors?|perpetrators?|criminals?|cybercriminals?|activists?|spies|operators?|operatives|threat|apt|individuals?|nationals?|citizens?|people|persons?|teams?|crew|outfit|organi[sz]ations?|entity|entities|source|sources|insider|someone|unknown|unnamed|they|services?|agents?)$/u;

const QUALIFYING =
  /^(?:one|two|three|four|five|six|seven|eight|nine|ten|\d{1,3}|the|an?|same|several|many|some|other|another|foreign|local|pro|anti|advanced|persistent|nation|state|government|military|cyber|criminal|international|notorious|separate|ransomware)$/u;

/** Words that say that an actor acts for a state. */
const ACTS_FOR =
  /\b(?:government|state|regime|military|army|intelligence|services?|security|ministry|agency|sponsored|backed|orchestrated|directed|hired|controlled|run|linked)\b|služb|служб|спецслужб|military/iu;

export function namedActors(statements: readonly Statement[], catalogue: Catalogue): NamedActors {
  const groups = groupNames(statements, catalogue);
  const personas = personaNames(statements, catalogue);
  const known = new Map<string, NamedActor>();
  return {
    personas,
    find: (name) => {
      const cached = known.get(name);
      if (cached !== undefined) return cached;
      const found = findNamed(name, catalogue, groups, personas);
      known.set(name, found);
      return found;
    },
  };
}

function findNamed(
  name: string,
  catalogue: Catalogue,
  groups: ReadonlySet<string>,
  personas: ReadonlySet<string>,
): NamedActor {
  const key = nameKey(name);
  const named: ActorRef = { kind: "named", name };
  if (key === "" || name === UNNAMED_ATTACKERS || name === ANY_STATE)
    return { ref: { kind: "unknown" }, means: "description" };
  // A front is a name that others speak under: whose front it is, is a question and no alias.
  if (personas.has(key)) return { ref: named, means: "persona" };
  if (!groups.has(key)) {
    const state = stateIn(name);
    if (state !== undefined) return state;
  }
  const group = groupOf(name, catalogue);
  if (group !== undefined) return { ref: { kind: "group", id: group }, means: "name" };
  return isDescription(name) && !groups.has(key)
    ? { ref: { kind: "unknown" }, means: "description" }
    : { ref: named, means: "name" };
}

/** Names that statements use as names of clusters, groups and fronts; descriptions (`four groups`) are not among them. */
function groupNames(statements: readonly Statement[], catalogue: Catalogue): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { claim } of statements) {
    if (claim.type === "claim") addName(names, claim.by, catalogue);
    if (claim.type !== "actor" || !["cluster", "group", "persona"].includes(claim.kind)) continue;
    if (claim.kind !== "group" || claim.catalogue !== undefined) names.add(nameKey(claim.name));
    else addName(names, claim.name, catalogue);
  }
  return names;
}

function addName(names: Set<string>, name: string, catalogue: Catalogue): void {
  const isKnown = findActor(catalogue, name).length > 0 || findSoftware(catalogue, name).length > 0;
  if (isKnown || !isDescription(name)) names.add(nameKey(name));
}

/** Fronts, by the catalogue or by their own claim. A group that the catalogue knows as one stays a group when it claims. */
function personaNames(statements: readonly Statement[], catalogue: Catalogue): ReadonlySet<string> {
  const names = new Set<string>();
  for (const statement of statements) {
    const { claim } = statement;
    const printed =
      claim.type === "claim"
        ? [claim.by]
        : claim.type === "actor"
          ? [claim.name]
          : claim.type === "attribution"
            ? claim.to
            : [];
    for (const name of printed) {
      if (findActor(catalogue, name).some(({ record }) => record.kind === "persona")) names.add(nameKey(name));
    }
    if (claim.type === "actor" && claim.kind === "persona") names.add(nameKey(claim.name));
    const isFront = claim.type === "alias" && claim.relation === "uses-persona" && statement.stance !== "rejects";
    if (isFront && groupOf(claim.right, catalogue) === undefined) names.add(nameKey(claim.right));
  }
  return names;
}

/** `Iran`, `Government of Iran`, `GRU`: the state or its organ. `Iranian hackers`: people. */
function stateIn(name: string): NamedActor | undefined {
  const organs = findOrgan(name).filter(({ country }) => country !== undefined);
  const [organ] = organs;
  if (organ?.country !== undefined && new Set(organs.map(({ country }) => country)).size === 1)
    return { ref: { kind: "organ", country: organ.country, organ: organ.name }, means: "state" };
  const country = countryOfParty(name);
  if (country !== undefined) return { ref: { kind: "state", country }, means: "state" };
  const people = countryInName(name);
  if (people === undefined || !isDescription(name)) return undefined;
  return { ref: { kind: "state", country: people }, means: ACTS_FOR.test(name) ? "state" : "people" };
}

/** Words that describe and do not name: none of them is a name of its own, the names of countries and of kinds of people apart. */
function isDescription(name: string): boolean {
  const tokens = name.split(/[\s\-–/“”"„«»()]+/u).filter((token) => token !== "");
  return !tokens.some((token) => isNameWord(token));
}

function isNameWord(token: string): boolean {
  if (/[\u3040-\u9fff]/u.test(token)) return true;
  const word = nameWords(token).join("");
  if (!/[\p{Lu}\p{N}]/u.test(token) || word.length < 2) return false;
  return !DESCRIBING.test(word) && !QUALIFYING.test(word) && countryInName(token) === undefined;
}

/**
 * Id of the group of ATT&CK that bears the name, where one does and no second; a copy in another dataset counts where the original has none, and a record that says which group of ATT&CK it
 * stands for where neither has. Likeness is not followed: it would fuse groups that nobody calls one.
 */
export function groupOf(name: string, catalogue: Catalogue): string | undefined {
  const records = findActor(catalogue, name).map(({ record }) => record);
  const groups = records.filter((record) => record.kind === "group");
  const living = groups.filter((record) => GROUP_ID.test(livingOf(record)));
  const own = living.filter(({ source }) => source === "MITRE ATT&CK");
  const standing = groups.flatMap(({ links }) =>
    links.filter(({ to, relation }) => relation === "refers-to" && GROUP_ID.test(to)).map(({ to }) => to),
  );
  const ids = new Set(living.length === 0 ? standing : (own.length > 0 ? own : living).map(livingOf));
  return ids.size === 1 ? [...ids][0] : undefined;
}

const GROUP_ID = /^G\d{4}$/u;

function livingOf({ id, replacedBy }: CatalogueActor): string {
  return replacedBy ?? id;
}
