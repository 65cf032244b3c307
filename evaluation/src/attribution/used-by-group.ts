import type { Catalogue, Relations } from "@kulla/knowledge";

/** What a group uses, itself or in a campaign attributed to it, and which works say so. */
export interface GroupUse {
  readonly group: string;
  readonly to: string;
  readonly works: readonly number[];
}

/** Uses of the living groups of the catalogue, those of campaigns rolled up. A pair may come more than once. */
export function usesOfGroups(relations: Relations, catalogue: Catalogue): GroupUse[] {
  const living = new Set(catalogue.actors.filter(({ status }) => status === undefined).map(({ id }) => id));
  const groupsOf = new Map<string, string[]>();
  for (const { campaign, group } of relations.attributions) {
    groupsOf.set(campaign, [...(groupsOf.get(campaign) ?? []), group]);
  }
  return relations.uses.flatMap(({ from, to, works }) =>
    [from, ...(groupsOf.get(from) ?? [])]
      .filter((group) => living.has(group) && group.startsWith("G"))
      .map((group) => ({ group, to, works })),
  );
}
