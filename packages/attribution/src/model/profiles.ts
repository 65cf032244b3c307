import type { Catalogue, Relations } from "@kulla/knowledge";
import { compareText } from "../order.ts";

/** Who uses something: index of the group → indexes of the works that say so. */
export type Users = ReadonlyMap<number, readonly number[]>;

/**
 * What each group is known for, turned round so that one look at an observed thing gives all groups that have it. T_g, S_g and W_s of the method: techniques
 * and software of a group and of the campaigns attributed to it, and techniques of software.
 */
export interface Profiles {
  /** Ids of the groups that have a profile, sorted. */
  readonly groups: readonly string[];
  readonly indexOf: ReadonlyMap<string, number>;
  /** Technique → the groups that use it themselves. */
  readonly techniques: ReadonlyMap<string, Users>;
  /** Software → the groups that use it. */
  readonly software: ReadonlyMap<string, Users>;
  /** Technique → group → L(g,t): sum over the group's software that has the technique, each divided by the number of its users. */
  readonly inherited: ReadonlyMap<string, ReadonlyMap<number, number>>;
  /** Software → technique → works. */
  readonly softwareTechniques: ReadonlyMap<string, ReadonlyMap<string, readonly number[]>>;
}

/**
 * The profiles of all living groups of the catalogue.
 *
 * @param without Keys of works that must not count: a relation that no other work states is left out. For judging a case without the reports on it.
 * @param withheld Ids of groups that get no profile.
 */
export function profilesOf(
  relations: Relations,
  catalogue: Catalogue,
  without: ReadonlySet<string>,
  withheld: ReadonlySet<string> = new Set(),
): Profiles {
  const groups = catalogue.actors.filter(({ kind, status }) => kind === "group" && status === undefined);
  const living = new Set(groups.map(({ id }) => id).filter((id) => !withheld.has(id)));
  const software = new Set(catalogue.software.map(({ id }) => id));
  const groupsOf = attributedGroups(relations);
  const dropped = relations.works.map(({ key }) => without.has(key));
  const used = new Map<string, Map<string, number[]>>();
  const add = (from: string, to: string, works: readonly number[]): void => {
    const kept = without.size === 0 ? works : works.filter((work) => dropped[work] !== true);
    if (kept.length > 0) into(used, from, to, kept);
  };
  for (const { from, to, works } of relations.uses) {
    if (living.has(from) || software.has(from)) add(from, to, works);
    for (const group of groupsOf.get(from) ?? []) if (living.has(group)) add(group, to, works);
  }
  return turnedRound(used, living, software);
}

function attributedGroups(relations: Relations): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const { campaign, group } of relations.attributions) {
    groups.set(campaign, [...(groups.get(campaign) ?? []), group]);
  }
  return groups;
}

/** Adds works to a pair, each work once, sorted. */
function into(used: Map<string, Map<string, number[]>>, from: string, to: string, works: readonly number[]): void {
  const targets = used.get(from) ?? new Map<string, number[]>();
  const known = targets.get(to);
  targets.set(to, known === undefined ? [...works] : [...new Set([...known, ...works])].sort((a, b) => a - b));
  used.set(from, targets);
}

function turnedRound(
  used: ReadonlyMap<string, ReadonlyMap<string, readonly number[]>>,
  living: ReadonlySet<string>,
  isSoftware: ReadonlySet<string>,
): Profiles {
  const groups = [...used.keys()].filter((id) => living.has(id)).sort(compareText);
  const techniques = new Map<string, Map<number, readonly number[]>>();
  const software = new Map<string, Map<number, readonly number[]>>();
  groups.forEach((group, index) => {
    for (const [to, works] of used.get(group) ?? []) {
      const users = isSoftware.has(to) ? software : techniques;
      const known = users.get(to);
      if (known === undefined) users.set(to, new Map([[index, works]]));
      else known.set(index, works);
    }
  });
  const softwareTechniques = new Map([...used].filter(([id]) => isSoftware.has(id)));
  return {
    groups,
    indexOf: new Map(groups.map((id, index) => [id, index])),
    techniques,
    software,
    inherited: inheritedOf(software, softwareTechniques),
    softwareTechniques,
  };
}

function inheritedOf(
  software: ReadonlyMap<string, Users>,
  softwareTechniques: Profiles["softwareTechniques"],
): Map<string, Map<number, number>> {
  const inherited = new Map<string, Map<number, number>>();
  for (const id of [...software.keys()].sort(compareText)) {
    const users = software.get(id) ?? new Map<number, readonly number[]>();
    for (const technique of softwareTechniques.get(id)?.keys() ?? []) {
      const shares = inherited.get(technique) ?? new Map<number, number>();
      for (const group of users.keys()) shares.set(group, (shares.get(group) ?? 0) + 1 / users.size);
      inherited.set(technique, shares);
    }
  }
  return inherited;
}

/** idf(d) = ln((N + 1) / (d + 0.5)): how rare a thing is that d of N groups have. */
export function rarity(groups: number, having: number): number {
  return Math.log((groups + 1) / (having + 0.5));
}
