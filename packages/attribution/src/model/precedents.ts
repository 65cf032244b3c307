import type { Profiles } from "./profiles.ts";

/**
 * What single works say that a group uses: each pair of a group and a work is a precedent. A case that resembles one of them in what goes together says more
 * than the same things scattered over ten years of reports on a group.
 */
export interface Precedents {
  /** Index of the group, by precedent. */
  readonly groups: readonly number[];
  /** Index of the work, by precedent. */
  readonly works: readonly number[];
  /** Sum of the squared rarities of what it has, by precedent. */
  readonly norms: readonly number[];
  /** Technique or software → the precedents that have it. */
  readonly having: ReadonlyMap<string, ReadonlySet<number>>;
}

/** The precedents closest to a case: for every group the best one and how close it is, 0 to 1. */
export interface Resemblance {
  readonly closeness: Float64Array;
  /** Precedent by group; −1 where none has anything of the case. */
  readonly closest: Int32Array;
  /** Squared rarities of what the case has in common with the closest precedent, by group. */
  readonly common: Float64Array;
}

/** An observed technique or software and how much it counts (1, or less for a bad grade). */
export interface Sighting {
  readonly id: string;
  readonly weight: number;
}

/** Added to both norms, so that a work that says one thing only is not the image of a case with that one thing: what some ten common things weigh. */
const SMOOTHING = 60;
const NOWHERE: ReadonlySet<number> = new Set();

/** Precedents out of profiles: works left out of the profiles are left out here. */
export function precedentsOf({ techniques, software }: Profiles): Precedents {
  const numbers = new Map<number, Map<number, number>>();
  const [groups, works]: [number[], number[]] = [[], []];
  const numberOf = (group: number, work: number): number => {
    const ofGroup = numbers.get(group) ?? new Map<number, number>();
    numbers.set(group, ofGroup);
    const known = ofGroup.get(work);
    if (known !== undefined) return known;
    ofGroup.set(work, groups.length);
    groups.push(group);
    return works.push(work) - 1;
  };
  const having = new Map<string, Set<number>>();
  for (const [id, users] of [...techniques, ...software]) {
    const found = new Set<number>();
    for (const [group, statedBy] of users) for (const work of statedBy) found.add(numberOf(group, work));
    having.set(id, found);
  }
  const norms = new Array<number>(groups.length).fill(0);
  for (const found of having.values()) {
    const squared = squaredRarity(groups.length, found.size);
    for (const number of found) norms[number] = (norms[number] ?? 0) + squared;
  }
  return { groups, works, norms, having };
}

/**
 * The cosine of the case with the closest precedent of each group, in squared rarities.
 *
 * @param size Number of candidates.
 */
export function resemblanceOf(precedents: Precedents, sightings: readonly Sighting[], size: number): Resemblance {
  const { groups, norms, having } = precedents;
  const shared = new Float64Array(groups.length);
  let observed = 0;
  for (const sighting of sightings) {
    const value = valueOf(precedents, sighting);
    observed += value;
    for (const number of having.get(sighting.id) ?? NOWHERE) shared[number] = (shared[number] ?? 0) + value;
  }
  const closeness = new Float64Array(size);
  const closest = new Int32Array(size).fill(-1);
  const common = new Float64Array(size);
  shared.forEach((value, number) => {
    if (value <= 0) return;
    const group = groups[number] ?? 0;
    const cosine = value / Math.sqrt((observed + SMOOTHING) * ((norms[number] ?? 0) + SMOOTHING));
    if (cosine <= (closeness[group] ?? 0)) return;
    closeness[group] = cosine;
    closest[group] = number;
    common[group] = value;
  });
  return { closeness, closest, common };
}

/** Squared rarity of a sighting among the precedents, less for a bad grade. */
export function valueOf({ groups, having }: Precedents, { id, weight }: Sighting): number {
  return weight * squaredRarity(groups.length, having.get(id)?.size ?? 0);
}

function squaredRarity(precedents: number, having: number): number {
  return Math.max(0, Math.log((precedents + 1) / (having + 0.5))) ** 2;
}
