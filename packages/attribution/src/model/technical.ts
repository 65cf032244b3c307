import { discounted } from "./discount.ts";
import type { Weights } from "./row.ts";
import type { AttributionModel } from "./open-model.ts";
import { rarity } from "./profiles.ts";

const NONE: Weights = new Map();

/** Per group: the technique is one that the group is known for, or else one that its software is known for. Still to be divided by √n. */
export function techniqueWeights({ profiles, parameters }: AttributionModel, technique: string): Weights {
  const users = profiles.techniques.get(technique);
  const inherited = profiles.inherited.get(technique);
  if (users === undefined && inherited === undefined) return NONE;
  const weights = new Map<number, number>();
  const rareShare = rarity(profiles.groups.length, inherited?.size ?? 0);
  for (const [group, share] of inherited ?? [])
    weights.set(group, parameters.inherited * Math.min(1, share) * rareShare);
  const rare = rarity(profiles.groups.length, users?.size ?? 0);
  for (const group of users?.keys() ?? []) weights.set(group, parameters.technique * rare);
  return weights;
}

/** How often a technique that was read out of words is the one that was seen, or of one family with it. */
const READ_RIGHTLY = 0.7;

/**
 * The same for a technique that was read out of words. Datasets give most groups a part of a technique where words tell the whole: who is known for any of the family has it, and what is
 * so widespread tells little.
 */
export function techniqueInWordsWeights(model: AttributionModel, technique: string): Weights {
  const { profiles, parameters, catalogue } = model;
  const parent = catalogue.techniques.find(({ id }) => id === technique)?.parent;
  const parts = catalogue.techniques.filter((one) => one.parent === technique).map(({ id }) => id);
  const family = [technique, ...(parent === undefined ? [] : [parent]), ...parts];
  const users = new Set(family.flatMap((id) => [...(profiles.techniques.get(id)?.keys() ?? [])]));
  const inherited = new Map<number, number>();
  for (const id of family) {
    for (const [group, share] of profiles.inherited.get(id) ?? [])
      inherited.set(group, Math.max(share, inherited.get(group) ?? 0));
  }
  const weights = new Map<number, number>();
  const rareShare = rarity(profiles.groups.length, inherited.size);
  for (const [group, share] of inherited) weights.set(group, parameters.inherited * Math.min(1, share) * rareShare);
  const rare = rarity(profiles.groups.length, users.size);
  for (const group of users) weights.set(group, parameters.technique * rare);
  return new Map([...weights].map(([group, nats]) => [group, discounted(nats, READ_RIGHTLY)]));
}

/** Per group: the software is one that the group is known for. */
export function softwareWeights({ profiles, parameters, software }: AttributionModel, id: string): Weights {
  const users = profiles.software.get(id);
  if (users === undefined) return NONE;
  const weight = software.get(id)?.type === "tool" ? parameters.tool : parameters.malware;
  const nats = weight * rarity(profiles.groups.length, users.size);
  return new Map([...users.keys()].map((group) => [group, nats]));
}
