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

/** Per group: the software is one that the group is known for. */
export function softwareWeights({ profiles, parameters, software }: AttributionModel, id: string): Weights {
  const users = profiles.software.get(id);
  if (users === undefined) return NONE;
  const weight = software.get(id)?.type === "tool" ? parameters.tool : parameters.malware;
  const nats = weight * rarity(profiles.groups.length, users.size);
  return new Map([...users.keys()].map((group) => [group, nats]));
}
