import type { AttributionModel } from "@kulla/attribution";
import type { KnownCase } from "./known-case.ts";
import { seededRandom } from "./seeded-random.ts";

/** A case into which somebody put another group's malware. */
export interface PlantedCase {
  readonly known: KnownCase;
  /** Whom the forger imitates. */
  readonly imitated: string;
}

const SEED = 4;

/** To each case one malware is added that exactly one group is known for, another than its own. The same cases give the same forgeries. */
export function plantedCases(model: AttributionModel, cases: readonly KnownCase[]): PlantedCase[] {
  const { profiles, software } = model;
  const exclusive = [...profiles.software]
    .filter(([id, users]) => users.size === 1 && software.get(id)?.type === "malware")
    .map(([id, users]) => ({ id, group: profiles.groups[[...users.keys()][0] ?? -1] ?? "" }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  const random = seededRandom(SEED);
  return cases.map((known) => {
    const foreign = exclusive.filter(({ id, group }) => !known.truth.includes(group) && !known.software.includes(id));
    const chosen = foreign[Math.floor(random() * foreign.length)];
    if (chosen === undefined) throw new Error("no group has malware of its own");
    return { known: { ...known, software: [...known.software, chosen.id].sort() }, imitated: chosen.group };
  });
}

/** For each case the evidence of another whose group is another: what remains then can only come from what was taken away. */
export function exchangedCases(cases: readonly KnownCase[]): KnownCase[] {
  const random = seededRandom(SEED + 1);
  return cases.map((known) => {
    const others = cases.filter(({ truth }) => !truth.some((id) => known.truth.includes(id)));
    return others[Math.floor(random() * others.length)] ?? known;
  });
}
