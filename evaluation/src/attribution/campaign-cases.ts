// The campaigns of ATT&CK, each judged without every work that its own page cites: what only these say of a group is gone.
import type { Catalogue, Relations } from "@kulla/knowledge";
import type { KnownCase } from "./known-case.ts";

/** All campaigns with what they used, whom they hit and the groups that they are attributed to; ordered by id. */
export function campaignCases(relations: Relations, catalogue: Catalogue): KnownCase[] {
  const campaigns = catalogue.campaigns.filter(({ status }) => status === undefined);
  return campaigns.map(({ id, attributedTo, firstSeen }) => campaignCase(relations, id, attributedTo, firstSeen));
}

function campaignCase(
  { uses, attributions, names = [], traits = [], works }: Relations,
  id: string,
  truth: readonly string[],
  firstSeen: string | undefined,
): KnownCase {
  const own = uses.filter(({ from }) => from === id).map(({ to }) => to);
  const ownTraits = traits.filter(({ of }) => of === id);
  const cited = [
    ...uses.filter(({ from }) => from === id),
    ...attributions.filter(({ campaign }) => campaign === id),
    ...names.filter(({ of }) => of === id),
    ...ownTraits,
  ].flatMap((row) => row.works.flatMap((work) => works[work]?.key ?? []));
  const valuesOf = (trait: string): string[] =>
    ownTraits.flatMap((row) => (row.trait === trait ? [row.value] : [])).sort();
  return {
    id,
    techniques: own.filter((to) => to.startsWith("T")).sort(),
    software: own.filter((to) => to.startsWith("S")).sort(),
    countries: valuesOf("hits country"),
    sectors: valuesOf("hits sector"),
    truth: [...truth].sort(),
    without: [...new Set([...cited, `page:${id}`])].sort(),
    ...(firstSeen === undefined ? {} : { published: firstSeen }),
  };
}

/** The same case without whom it hit. */
export function withoutVictims(known: KnownCase): KnownCase {
  return { ...known, countries: [], sectors: [] };
}
