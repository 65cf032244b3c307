import type { Catalogue, CatalogueActor, CatalogueSoftware, Relations, UseRelation } from "@kulla/knowledge";

/** Who uses what, by whose word: `["G1", "T1", "work a"]`. */
export type Use = readonly [from: string, to: string, ...works: string[]];

export interface SmallKnowledge {
  readonly relations: Relations;
  readonly catalogue: Catalogue;
}

/** Further facts of a group, as a dataset of MISP has them. */
export type GroupFactsGiven = Partial<Pick<CatalogueActor, "sponsors" | "countries" | "victims" | "links">>;

const ATTACK = "MITRE ATT&CK";

/** Knowledge of a few groups, as small as a test needs: G… are groups, S… software (tools where they begin with `Stool`), T… techniques, C… campaigns. */
export function smallKnowledge(
  uses: readonly Use[],
  options: {
    readonly groups?: readonly string[];
    readonly facts?: Readonly<Record<string, GroupFactsGiven>>;
    readonly attributions?: readonly (readonly [campaign: string, group: string])[];
    readonly techniques?: readonly string[];
  } = {},
): SmallKnowledge {
  const { facts = {}, attributions = [] } = options;
  const ids = new Set([...uses.flatMap(([from, to]) => [from, to]), ...(options.groups ?? [])]);
  for (const id of [...(options.techniques ?? []), ...attributions.flat()]) ids.add(id);
  const of = (letter: string): string[] => [...ids].filter((id) => id.startsWith(letter)).sort();
  const keys = [...new Set(uses.flatMap(([from, , ...works]) => (works.length > 0 ? works : [`page:${from}`])))].sort();
  const catalogue: Catalogue = {
    builtFrom: [],
    tactics: [],
    techniques: of("T").map((id) => ({ ...recordOf(id), tactics: [] })),
    software: of("S").map((id) => softwareOf(id)),
    actors: of("G").flatMap((id) => [actorOf(id, ATTACK), ...counterpart(id, facts[id])]),
    campaigns: of("C").map((id) => ({
      ...recordOf(id),
      attributedTo: attributions.flatMap(([campaign, group]) => (campaign === id ? [group] : [])),
      software: [],
      techniques: [],
    })),
  };
  return { catalogue, relations: relationsOf(uses, keys, attributions) };
}

function relationsOf(
  uses: readonly Use[],
  keys: readonly string[],
  attributions: readonly (readonly [string, string])[],
): Relations {
  const rows = uses.map(([from, to, ...works]): UseRelation => {
    const cited = works.length > 0 ? works : [`page:${from}`];
    return { from, to, works: [...new Set(cited)].map((key) => keys.indexOf(key)).sort((a, b) => a - b) };
  });
  const byPair = new Map(rows.map((row) => [`${row.from} ${row.to}`, row]));
  return {
    builtFrom: [],
    released: "2025-01-01",
    works: keys.map((key) => ({ key })),
    uses: [...byPair].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row),
    attributions: attributions.map(([campaign, group]) => ({ campaign, group, works: [] })),
  };
}

function recordOf(id: string, source = ATTACK) {
  return { id, source, name: `Name of ${id}`, names: [{ name: `Name of ${id}`, assertedBy: source, of: id }] };
}

function softwareOf(id: string): CatalogueSoftware {
  const type = id.startsWith("Stool") ? "tool" : "malware";
  return { ...recordOf(id), type, kinds: [], platforms: [], techniques: [], links: [] };
}

function actorOf(id: string, source: string): CatalogueActor {
  return {
    ...recordOf(id, source),
    kind: "group",
    countries: [],
    sponsors: [],
    victims: { countries: [], sectors: [], others: [] },
    motives: [],
    software: [],
    techniques: [],
    links: [],
  };
}

/** The record of another dataset that is linked with the group and says more of it. */
function counterpart(group: string, facts: GroupFactsGiven | undefined): CatalogueActor[] {
  if (facts === undefined) return [];
  const id = `misp:${group}`;
  const links = [{ to: group, relation: "similar", assertedBy: "MISP threat-actor" }, ...(facts.links ?? [])];
  return [{ ...actorOf(id, "MISP threat-actor"), ...facts, links }];
}
