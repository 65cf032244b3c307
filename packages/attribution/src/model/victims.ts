import type { Weights } from "./row.ts";
import type { GroupFacts } from "./group-facts.ts";
import { sectorKey } from "./group-facts.ts";
import type { AttributionModel } from "./open-model.ts";
import type { VictimWeights } from "./parameters.ts";

/** Per group with a profile of victims: whether the country is among them. Still to be divided by √k. */
export function countryWeights(model: AttributionModel, country: string): Weights {
  return victimWeights(model, country, model.parameters.victims.country, ({ victimCountries }) => victimCountries);
}

/** Likewise for a sector. */
export function sectorWeights(model: AttributionModel, sector: string): Weights {
  return victimWeights(model, sectorKey(sector), model.parameters.victims.sector, ({ victimSectors }) => victimSectors);
}

function victimWeights(
  { profiles, facts }: AttributionModel,
  victim: string,
  { weight, hit }: VictimWeights,
  victimsOf: (facts: GroupFacts) => readonly string[],
): Weights {
  const known = profiles.groups.flatMap((group, index) => {
    const victims = facts.get(group);
    return victims === undefined || victimsOf(victims).length === 0
      ? []
      : [[index, victimsOf(victims).includes(victim)] as const];
  });
  const hits = known.filter(([, has]) => has).length;
  // A victim that no group is known for tells no group from another.
  if (hits === 0) return new Map();
  const share = hits / known.length;
  const nats = (has: boolean): number => weight * Math.log(((has ? hit : 0) + (1 - hit) * share) / share);
  return new Map(known.map(([index, has]) => [index, nats(has)]));
}
