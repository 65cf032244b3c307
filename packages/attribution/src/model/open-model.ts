import type { Sha256 } from "@kulla/core";
import { canonicalJson, sha256OfText } from "@kulla/core";
import type { Catalogue, CatalogueSoftware, Relations } from "@kulla/knowledge";
import type { GroupFacts } from "./group-facts.ts";
import { groupFacts } from "./group-facts.ts";
import type { ModelParameters } from "./parameters.ts";
import { PARAMETERS } from "./parameters.ts";
import type { Precedents } from "./precedents.ts";
import { precedentsOf } from "./precedents.ts";
import type { Profiles } from "./profiles.ts";
import { profilesOf } from "./profiles.ts";

export interface ModelOptions {
  /** Keys of works to judge without: relations that only these state do not count. */
  readonly without?: Iterable<string>;
  readonly parameters?: ModelParameters;
}

/** Everything that does not depend on the case. Made once, used for any number of cases. */
export interface AttributionModel {
  readonly parameters: ModelParameters;
  readonly profiles: Profiles;
  readonly precedents: Precedents;
  readonly facts: ReadonlyMap<string, GroupFacts>;
  readonly relations: Relations;
  readonly catalogue: Catalogue;
  /** Names of all records of the catalogue, by id. */
  readonly names: ReadonlyMap<string, string>;
  readonly software: ReadonlyMap<string, CatalogueSoftware>;
  readonly techniques: ReadonlySet<string>;
  /** Ids of the catalogue's living groups, with a profile or without. */
  readonly groups: ReadonlySet<string>;
  /** State → indexes of the groups that it is said to sponsor. */
  readonly sponsors: ReadonlyMap<string, readonly number[]>;
  /** What retired records were replaced by. */
  readonly replacements: ReadonlyMap<string, string>;
  readonly without: ReadonlySet<string>;
  /** Of the datasets, the parameters and the works left out. */
  readonly knowledge: Sha256;
}

/** Opens the model on the knowledge of a day: `relationsAsOf` gives the relations of an earlier one. */
export function openModel(relations: Relations, catalogue: Catalogue, options: ModelOptions = {}): AttributionModel {
  const { parameters = PARAMETERS } = options;
  const without = new Set(options.without ?? []);
  const profiles = profilesOf(relations, catalogue, without);
  const records = [catalogue.techniques, catalogue.software, catalogue.actors, catalogue.campaigns].flat();
  const { builtFrom, released } = relations;
  const inputs = [builtFrom, catalogue.builtFrom, released, parameters, [...without].sort()];
  const facts = groupFacts(relations, catalogue, without);
  return {
    parameters,
    profiles,
    precedents: precedentsOf(profiles),
    facts,
    sponsors: sponsorsOf(profiles.groups, facts),
    relations,
    catalogue,
    names: new Map(records.map(({ id, name }) => [id, name])),
    software: new Map(catalogue.software.map((software) => [software.id, software])),
    techniques: new Set(catalogue.techniques.map(({ id }) => id)),
    groups: new Set(catalogue.actors.filter(({ kind, status }) => kind === "group" && !status).map(({ id }) => id)),
    replacements: new Map(
      records.flatMap(({ id, replacedBy }) => (replacedBy === undefined ? [] : [[id, replacedBy]])),
    ),
    without,
    knowledge: sha256OfText(canonicalJson(inputs)),
  };
}

/** State → indexes of the groups that it is said to sponsor. */
export function sponsorsOf(groups: readonly string[], facts: ReadonlyMap<string, GroupFacts>): Map<string, number[]> {
  const sponsors = new Map<string, number[]>();
  groups.forEach((group, index) => {
    for (const state of facts.get(group)?.sponsors ?? []) sponsors.set(state, [...(sponsors.get(state) ?? []), index]);
  });
  return sponsors;
}
