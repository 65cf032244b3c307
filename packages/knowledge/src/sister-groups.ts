import { ATTACK } from "./attack-bundle.ts";
import type { Catalogue } from "./catalogue.ts";
import type { Counterpart } from "./counterparts.ts";
import { byCodeUnit, foldName, sortedSet } from "./fold-name.ts";
import type { Relations } from "./relations.ts";

/**
 * Why two groups are sisters · record: another dataset has one record for both · name: one dataset gives both the same name · campaign: one campaign
 * is attributed to both · part-of, overlaps, suspected-same, works-with: ATT&CK says so of them · malware: they share malware that hardly anybody else has.
 */
export type SisterReason =
  "record" | "name" | "campaign" | "part-of" | "overlaps" | "suspected-same" | "works-with" | "malware";

/** A group that is treated as the same by somebody, or closely related. Never merged. */
export interface Sister {
  readonly group: string;
  readonly because: readonly SisterReason[];
  /** Somebody says in so many words that the two are not one. */
  readonly distinct: boolean;
  /** Ids of the malware that the two share and at most one other group has. */
  readonly malware: readonly string[];
}

/** Reasons that treat two groups as one, before those that only bring them near. */
const CLOSE: ReadonlySet<SisterReason> = new Set(["record", "part-of", "suspected-same", "campaign", "name"]);

/** So many malware in common that hardly anybody else has are no chance. */
const SHARED_MALWARE = 2;

/** Group → its sisters, the closest first; symmetric. */
export function sisterGroups(
  catalogue: Catalogue,
  relations: Relations,
  counterparts: ReadonlyMap<string, readonly Counterpart[]>,
): ReadonlyMap<string, readonly Sister[]> {
  const pairs = new Pairs();
  for (const groups of groupsBy(counterpartPairs(counterparts))) pairs.addAll(groups, "record");
  for (const groups of groupsBy(namePairs(catalogue))) pairs.addAll(groups, "name");
  for (const groups of groupsBy(relations.attributions.map(({ campaign, group }) => [campaign, group]))) {
    pairs.addAll(groups, "campaign");
  }
  for (const { of, trait, value } of relations.traits ?? []) {
    if (!of.startsWith("G") || !value.startsWith("G")) continue;
    if (trait === "distinct") pairs.of(of, value).distinct = true;
    else if (trait === "overlaps" || trait === "part-of" || trait === "suspected-same" || trait === "works-with") {
      pairs.add(of, value, trait);
    }
  }
  addMalware(catalogue, relations, pairs);
  return pairs.sisters();
}

interface Pair {
  readonly groups: readonly [string, string];
  readonly because: Set<SisterReason>;
  distinct: boolean;
  readonly malware: string[];
}

class Pairs {
  readonly #pairs = new Map<string, Pair>();

  of(a: string, b: string): Pair {
    const groups = a < b ? ([a, b] as const) : ([b, a] as const);
    const key = groups.join(" ");
    const pair = this.#pairs.get(key) ?? { groups, because: new Set(), distinct: false, malware: [] };
    this.#pairs.set(key, pair);
    return pair;
  }

  add(a: string, b: string, reason: SisterReason): void {
    if (a !== b) this.of(a, b).because.add(reason);
  }

  addAll(groups: readonly string[], reason: SisterReason): void {
    for (const a of groups) for (const b of groups) this.add(a, b, reason);
  }

  sisters(): Map<string, Sister[]> {
    const sisters = new Map<string, Sister[]>();
    for (const { groups, because, distinct, malware } of this.#pairs.values()) {
      if (malware.length >= SHARED_MALWARE) because.add("malware");
      if (because.size === 0) continue;
      for (const [index, group] of groups.entries()) {
        const other = groups[1 - index] ?? group;
        const sister = {
          group: other,
          because: sortedSet(because) as SisterReason[],
          distinct,
          malware: sortedSet(malware),
        };
        sisters.set(group, [...(sisters.get(group) ?? []), sister]);
      }
    }
    for (const list of sisters.values())
      list.sort((a, b) => closeness(b) - closeness(a) || byCodeUnit(a.group, b.group));
    return sisters;
  }
}

function closeness({ because, distinct, malware }: Sister): number {
  const close = because.filter((reason) => CLOSE.has(reason)).length;
  return (distinct ? -10 : 0) + 2 * close + (because.length - close) + Math.min(malware.length, 10) / 100;
}

function counterpartPairs(counterparts: ReadonlyMap<string, readonly Counterpart[]>): [string, string][] {
  return [...counterparts].flatMap(([group, list]) => list.map(({ record }): [string, string] => [record, group]));
}

/** Names that ATT&CK itself gives to groups in use. */
function namePairs(catalogue: Catalogue): [string, string][] {
  return catalogue.actors
    .filter(({ source, status }) => source === ATTACK && status === undefined)
    .flatMap(({ id, names }) =>
      names
        .filter(({ assertedBy, name }) => assertedBy === ATTACK && foldName(name) !== "")
        .map(({ name }): [string, string] => [foldName(name), id]),
    );
}

/** The groups that stand with one key, where they are at least two. */
function groupsBy(pairs: Iterable<readonly [string, string]>): string[][] {
  const groups = new Map<string, string[]>();
  for (const [key, group] of pairs) groups.set(key, [...(groups.get(key) ?? []), group]);
  return [...groups.values()].map(sortedSet).filter(({ length }) => length > 1);
}

function addMalware(catalogue: Catalogue, relations: Relations, pairs: Pairs): void {
  const isMalware = new Set(catalogue.software.filter(({ type }) => type === "malware").map(({ id }) => id));
  const groupsOf = new Map<string, string[]>();
  for (const { campaign, group } of relations.attributions) {
    groupsOf.set(campaign, [...(groupsOf.get(campaign) ?? []), group]);
  }
  const users = new Map<string, Set<string>>();
  for (const { from, to } of relations.uses) {
    if (!isMalware.has(to)) continue;
    for (const group of groupsOf.get(from) ?? [from]) {
      if (group.startsWith("G")) users.set(to, (users.get(to) ?? new Set<string>()).add(group));
    }
  }
  for (const [malware, groups] of users) {
    if (groups.size > 3) continue;
    for (const a of groups) for (const b of groups) if (a < b) pairs.of(a, b).malware.push(malware);
  }
}
