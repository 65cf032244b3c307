import type { Statement } from "@kulla/core";
import { nameKey, nameWords } from "@kulla/core";
import type { CatalogueSoftware } from "@kulla/knowledge";
import { findCountry, findOrgan, findSoftware, findTechnique, SECTORS } from "@kulla/knowledge";
import type { EvidenceItem } from "../evidence.ts";
import { compareText, sortedSet } from "../order.ts";
import { partsOfSoftware, partsOfTechnique } from "./attack-roles.ts";
import type { ObservedCase } from "./observed-case.ts";
import { countryOfParty } from "./voice-of.ts";

/** A technique that a model read out of words counts from this probability. */
const READ = 0.5;

/** Items of what was seen in the attack: techniques, software, victims. One for each thing, resting on all statements that tell it. */
export function observationItems(observed: ObservedCase): readonly EvidenceItem[] {
  const told = observed.statements.filter(
    (statement) => statement.stance !== "rejects" && observed.scope.tellsOfAttack(statement),
  );
  return [...techniqueItems(told, observed), ...softwareItems(told, observed), ...victimItems(told, observed)];
}

/** What all items of an observation share. */
function restingOn(statements: readonly Statement[], { grades, originOf }: ObservedCase) {
  return {
    origins: sortedSet(statements.map(({ id }) => originOf.get(id) ?? id)),
    sources: grades.sources(statements),
    grade: grades.of(statements),
    because: sortedSet(statements.map(({ id }) => id)),
  };
}

/** Groups values by key, in the order of the keys. */
function byKey<T>(values: Iterable<readonly [string, T]>): readonly (readonly [string, readonly T[]])[] {
  const groups = new Map<string, T[]>();
  for (const [key, value] of values) groups.set(key, [...(groups.get(key) ?? []), value]);
  return [...groups].sort(([a], [b]) => compareText(a, b));
}

function techniqueItems(told: readonly Statement[], observed: ObservedCase): readonly EvidenceItem[] {
  const found = told.flatMap((statement): [string, Statement][] => {
    const { claim } = statement;
    if (claim.type !== "technique" || (!claim.explicit && (claim.probability ?? 1) < READ)) return [];
    return [[claim.tid, statement]];
  });
  return byKey(found).map(([id, statements]): EvidenceItem => {
    const technique = findTechnique(observed.catalogue, id).find(({ record }) => record.id === id)?.record;
    return {
      id: `technique:${id}`,
      channel: "technique",
      observed: isPrinted(statements)
        ? { kind: "technique", technique: id }
        : { kind: "technique", technique: id, inWords: true },
      roles: partsOfTechnique(id, technique?.tactics ?? []),
      ...restingOn(statements, observed),
      text: `${technique?.name ?? "A technique"} (${id}) was seen.`,
    };
  });
}

function isPrinted(statements: readonly Statement[]): boolean {
  return statements.some(({ claim }) => claim.type === "technique" && claim.explicit);
}

/** The record of ATT&CK for a proposal or a name: relations are known of those only. A copy of another dataset that shares its name leads there. */
export function softwareRecord(observed: ObservedCase, name: string, proposed?: string): CatalogueSoftware | undefined {
  const records = [proposed, name].flatMap((one) =>
    one === undefined ? [] : findSoftware(observed.catalogue, one).map(({ record }) => record),
  );
  const known = records.filter(({ id }) => /^S\d{4}$/u.test(id));
  return known.find(({ id }) => id === proposed) ?? known[0] ?? records[0];
}

/** Whether a name is that of somebody who speaks in the case, or ends in their surname: people are sometimes read as programs. */
function speakerNames({ statements }: ObservedCase): (name: string) => boolean {
  const speakers = new Set(statements.flatMap(({ speakers: all }) => all.map(({ name }) => nameKey(name))));
  return (name) => speakers.has(nameKey(name)) || speakers.has(nameWords(name).at(-1) ?? "");
}

function softwareItems(told: readonly Statement[], observed: ObservedCase): readonly EvidenceItem[] {
  const actors = new Set(observed.statements.flatMap(({ claim }) => (claim.type === "attribution" ? claim.to : [])));
  const isSpeaker = speakerNames(observed);
  const found = told.flatMap((statement): [string, Statement][] => {
    const { claim } = statement;
    // What is like a program, or a new version of one, is not that program: see `similarItems`.
    if (claim.type !== "malware" || claim.polarity !== "used") return [];
    if (isSpeaker(claim.name)) return [];
    const record = softwareRecord(observed, claim.name, claim.catalogue);
    // A gang and its program often share a name: who is blamed is no program that was found.
    if (record === undefined && actors.has(claim.name)) return [];
    return [[record?.id ?? claim.name, statement]];
  });
  return byKey(found).map(([id, statements]): EvidenceItem => {
    const record = softwareRecord(observed, id);
    const name = record?.name ?? id;
    const kinds = statements.flatMap(({ claim }) => (claim.type === "malware" ? (claim.kind ?? []) : []));
    return {
      id: `software:${id}`,
      channel: record?.type === "tool" ? "tool" : "malware",
      observed: { kind: "software", software: id },
      roles: partsOfSoftware([...kinds, ...(record?.kinds ?? []).map(({ kind }) => kind)]),
      ...restingOn(statements, observed),
      text: `${name} was used.`,
    };
  });
}

function victimItems(told: readonly Statement[], observed: ObservedCase): readonly EvidenceItem[] {
  const countries: [string, Statement][] = [];
  const sectors: [string, Statement][] = [];
  for (const statement of told) {
    const { claim } = statement;
    if (claim.type !== "victim") continue;
    const country = claim.kind === "country" ? findCountry(claim.name)?.code : countryOfParty(claim.name);
    if (country !== undefined) countries.push([country, statement]);
    const sector =
      claim.kind === "sector" ? sectorOf(claim.name) : isOrganOfState(claim.name) ? "government-national" : undefined;
    if (sector !== undefined) sectors.push([sector, statement]);
  }
  return [
    ...byKey(countries)
      .filter(([, statements]) => isMainVictim(statements, told))
      .map(([country, statements]): EvidenceItem => ({
        id: `victim-country:${country}`,
        channel: "victim",
        observed: { kind: "victim country", country },
        roles: ["whole"],
        ...restingOn(statements, observed),
        text: `${findCountry(country)?.name ?? country} was hit.`,
      })),
    ...byKey(sectors).map(([sector, statements]): EvidenceItem => ({
      id: `victim-sector:${sector}`,
      channel: "victim",
      observed: { kind: "victim sector", sector },
      roles: ["whole"],
      ...restingOn(statements, observed),
      text: `A victim belongs to the sector ${sector}.`,
    })),
  ];
}

/** Countries that one statement names among many others are often named in passing: a tenth of what tells of victims is asked. */
function isMainVictim(statements: readonly Statement[], told: readonly Statement[]): boolean {
  return statements.length * 10 >= told.filter(({ claim }) => claim.type === "victim").length;
}

const SECTOR_OF_NAME: ReadonlyMap<string, string> = new Map(
  SECTORS.flatMap(({ id, names }) => [id, ...names].map((name) => [name.toLowerCase(), id] as const)),
);

function sectorOf(name: string): string | undefined {
  const lower = name.toLowerCase();
  return SECTOR_OF_NAME.get(lower) ?? SECTOR_OF_NAME.get(lower.replace(/ (?:sector|industry)$/u, ""));
}

function isOrganOfState(name: string): boolean {
  return findOrgan(name).length > 0 || (countryOfParty(name) !== undefined && findCountry(name) === undefined);
}
