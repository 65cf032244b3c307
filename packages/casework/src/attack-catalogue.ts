import type { Catalogue, CatalogueActor } from "@kulla/knowledge";
import type { Knowledge } from "./knowledge.ts";

/** Tactics and techniques as a matrix shows them. */
export interface AttackCatalogue {
  /** Version of the dataset. */
  readonly version: string;
  /** In the order of an attack. */
  readonly tactics: readonly { readonly id: string; readonly name: string }[];
  readonly techniques: readonly {
    readonly tid: string;
    readonly name: string;
    /** Names of its tactics. */
    readonly tactics: readonly string[];
    readonly parent?: string;
  }[];
}

/** Order of the columns of the Enterprise matrix: that of an attack, as ATT&CK shows it. Tactics that are not named here come last. */
const ORDER = [
  "TA0043",
  "TA0042",
  "TA0001",
  "TA0002",
  "TA0003",
  "TA0004",
  "TA0005",
  "TA0006",
  "TA0007",
  "TA0008",
  "TA0009",
  "TA0011",
  "TA0010",
  "TA0040",
];

/** The techniques that count today, by id, without those that were revoked or deprecated. */
export function attackCatalogue({ builtFrom, tactics, techniques }: Catalogue): AttackCatalogue {
  const names = new Map(tactics.map(({ shortName, name }) => [shortName, name]));
  return {
    version: builtFrom.find(({ name }) => name.includes("ATT&CK"))?.version ?? "",
    tactics: tactics
      .map(({ id, name }) => ({ id, name }))
      .sort((a, b) => placeOf(a.id) - placeOf(b.id) || (a.id < b.id ? -1 : 1)),
    techniques: techniques
      .filter(({ status }) => status === undefined)
      .map(({ id, name, tactics: of, parent }) => ({
        tid: id,
        name,
        tactics: of.map((short) => names.get(short) ?? short),
        ...(parent === undefined ? {} : { parent }),
      }))
      .sort((a, b) => (a.tid < b.tid ? -1 : a.tid > b.tid ? 1 : 0)),
  };
}

function placeOf(tactic: string): number {
  const place = ORDER.indexOf(tactic);
  return place === -1 ? ORDER.length : place;
}

/** A group with the techniques that the catalogue relates to it, by id. */
export interface GroupTechniques {
  readonly id: string;
  readonly name: string;
  /** With how many publications say so. */
  readonly techniques: readonly { readonly tid: string; readonly works: number }[];
}

/** The groups of ATT&CK that count today, by name, each with how many techniques it has. */
export function attackGroups({ catalogue, relations }: Knowledge) {
  const counts = new Map<string, number>();
  for (const { from, to } of relations.uses) {
    if (to.startsWith("T")) counts.set(from, (counts.get(from) ?? 0) + 1);
  }
  return groupsOf(catalogue)
    .map(({ id, name, names }) => ({
      id,
      name,
      names: [...new Set(names.map((one) => one.name))].filter((one) => one !== name),
      techniques: counts.get(id) ?? 0,
    }))
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}

/** The techniques of one group; undefined where the catalogue has no such group. */
export function groupTechniques({ catalogue, relations }: Knowledge, id: string): GroupTechniques | undefined {
  const group = groupsOf(catalogue).find((one) => one.id === id);
  if (group === undefined) return undefined;
  const techniques = relations.uses
    .filter(({ from, to }) => from === id && to.startsWith("T"))
    .map(({ to, works }) => ({ tid: to, works: works.length }))
    .sort((a, b) => (a.tid < b.tid ? -1 : a.tid > b.tid ? 1 : 0));
  return { id, name: group.name, techniques };
}

function groupsOf({ actors }: Catalogue): readonly CatalogueActor[] {
  return actors.filter(({ id, status }) => id.startsWith("G") && status === undefined);
}
