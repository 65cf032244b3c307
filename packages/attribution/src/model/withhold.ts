import { canonicalJson, sha256OfText } from "@kulla/core";
import { groupFacts } from "./group-facts.ts";
import type { AttributionModel } from "./open-model.ts";
import { sponsorsOf } from "./open-model.ts";
import { precedentsOf } from "./precedents.ts";
import { profilesOf } from "./profiles.ts";

/** What a model is to judge without. */
export interface Withheld {
  /** Keys of works: what only these say does not count. */
  readonly works?: Iterable<string>;
  /** Ids of groups: as if nobody had described them. */
  readonly groups?: Iterable<string>;
}

/** The same model as it would be without some works or groups, at a fraction of the cost of opening it: for judging cases whose answer is known. */
export function withhold(model: AttributionModel, withheld: Withheld): AttributionModel {
  const { relations, catalogue } = model;
  const without = new Set([...model.without, ...(withheld.works ?? [])]);
  const groups = new Set(withheld.groups ?? []);
  const profiles = profilesOf(relations, catalogue, without, groups);
  const facts = groupFacts(relations, catalogue, without);
  return {
    ...model,
    profiles,
    precedents: precedentsOf(profiles),
    facts,
    sponsors: sponsorsOf(profiles.groups, facts),
    groups: new Set([...model.groups].filter((id) => !groups.has(id))),
    without,
    knowledge: sha256OfText(canonicalJson([model.knowledge, [...without].sort(), [...groups].sort()])),
  };
}
