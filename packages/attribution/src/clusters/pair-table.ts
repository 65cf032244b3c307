import type { Activity, FeatureKind } from "./activity.ts";
import type { ClusterParameters } from "./cluster-parameters.ts";
import { CARRYING, SPREAD } from "./cluster-parameters.ts";
import { countOf, gapOf, natsOfGap, shareOf } from "./likeness.ts";
import type { Rarity } from "./rarity.ts";

/** The pairs of a set of activities that something links, with what their likeness is worth. */
export interface PairTable {
  readonly size: number;
  /** By index of an activity: index of each other that it is linked to, and the nats. Both ways. */
  readonly of: readonly ReadonlyMap<number, number>[];
  /** Ids of features that so many activities have that pairs were not counted by them. */
  readonly passedOver: readonly string[];
}

/** Most pairs that are looked at for what they share: some 10 seconds of work. Beyond, the commonest features are passed over. */
const MOST_PAIRS = 600_000_000;

/** The kinds whose sums are divided; the sum of all others stands before theirs. */
const SPREAD_KINDS: readonly FeatureKind[] = [...SPREAD.keys()];

/**
 * All pairs that share a feature that can link, found by walking the lists of who has which feature, so that the work grows with what is shared and not with the
 * square of the activities. The nats are those of `likenessOf`.
 */
export function pairTable(activities: readonly Activity[], rarity: Rarity, parameters: ClusterParameters): PairTable {
  const { lists, passedOver } = listsOf(activities);
  const table = activities.map(() => new Map<number, number>());
  const row = new Row(activities, rarity, parameters);
  for (const [index, { features }] of activities.entries()) {
    for (const { id, kind } of features) {
      const list = lists.get(`${kind} ${id}`);
      if (list !== undefined) row.add(index, kind, worth(id, kind, rarity, parameters), list);
    }
    row.take(index, (other, nats) => {
      table[index]?.set(other, nats);
      table[other]?.set(index, nats);
    });
  }
  return { size: activities.length, of: table, passedOver };
}

function worth(id: string, kind: FeatureKind, rarity: Rarity, { shared }: ClusterParameters): number {
  return Math.max(0, rarity(id)) * shared[kind];
}

/** Who has each feature that can link (by kind and id), by index, in rising order; the commonest are left out where all would be too many pairs. */
function listsOf(activities: readonly Activity[]) {
  const all = new Map<string, number[]>();
  for (const [index, { features }] of activities.entries())
    for (const { kind, id } of features) {
      if (!CARRYING.has(kind)) continue;
      const key = `${kind} ${id}`;
      const list = all.get(key);
      if (list === undefined) all.set(key, [index]);
      else list.push(index);
    }
  const lists = new Map<string, readonly number[]>();
  const passedOver: string[] = [];
  let pairs = 0;
  for (const [id, list] of [...all].sort(([a, some], [b, others]) => some.length - others.length || (a < b ? -1 : 1))) {
    pairs += (list.length * (list.length - 1)) / 2;
    if (pairs > MOST_PAIRS) passedOver.push(id);
    else if (list.length > 1) lists.set(id, list);
  }
  return { lists, passedOver: passedOver.sort() };
}

/** A feature that only strengthens a link. */
interface Strengthening {
  readonly id: string;
  readonly kind: FeatureKind;
  readonly nats: number;
}

/** The sums of one activity with all later ones, in arrays that are used again for the next. */
class Row {
  readonly #activities: readonly Activity[];
  readonly #parameters: ClusterParameters;
  /** By kind in `SPREAD`, then by index: what the features divide by. */
  readonly #shares: readonly Float64Array[];
  readonly #hasMalware: Uint8Array;
  /** By index: features that cannot link, and the most that they and the time can be worth. */
  readonly #strengthening: readonly (readonly Strengthening[])[];
  readonly #most: Float64Array;
  readonly #sums: readonly Float64Array[];
  readonly #sharesMalware: Uint8Array;
  readonly #isTouched: Uint8Array;
  readonly #touched: number[] = [];

  constructor(activities: readonly Activity[], rarity: Rarity, parameters: ClusterParameters) {
    const size = activities.length;
    this.#activities = activities;
    this.#parameters = parameters;
    this.#shares = [...SPREAD].map(([kind, spread]) =>
      Float64Array.from(activities, (one) => shareOf(one, kind, spread)),
    );
    this.#hasMalware = Uint8Array.from(activities, (one) => Number(countOf(one, "malware") > 0));
    this.#strengthening = activities.map(({ features }) =>
      features
        .filter(({ kind }) => !CARRYING.has(kind))
        .map(({ id, kind }) => ({ id, kind, nats: worth(id, kind, rarity, parameters) })),
    );
    const ofTime = Math.max(0, ...parameters.apart.map(({ nats }) => nats));
    this.#most = Float64Array.from(this.#strengthening, (list) => list.reduce((sum, { nats }) => sum + nats, ofTime));
    this.#sums = [undefined, ...SPREAD_KINDS].map(() => new Float64Array(size));
    this.#sharesMalware = new Uint8Array(size);
    this.#isTouched = new Uint8Array(size);
  }

  /** Counts a feature of activity `index` with all later ones in the list of those that have it. */
  add(index: number, kind: FeatureKind, nats: number, list: readonly number[]): void {
    const sums = this.#sums[SPREAD_KINDS.indexOf(kind) + 1] as Float64Array;
    const isMalware = kind === "malware";
    for (let place = firstAfter(list, index); place < list.length; place += 1) {
      const other = list[place] as number;
      if (this.#isTouched[other] === 0) {
        this.#isTouched[other] = 1;
        this.#touched.push(other);
      }
      sums[other] = (sums[other] as number) + nats;
      if (isMalware) this.#sharesMalware[other] = 1;
    }
  }

  /** Gives each linked pair that is worth more than the floor, in rising order, and forgets the row. */
  take(index: number, use: (other: number, nats: number) => void): void {
    const { floor } = this.#parameters;
    for (const other of this.#touched.sort((a, b) => a - b)) {
      const linking = this.#natsOfLink(index, other);
      // What strengthens is looked up only where it could matter.
      if (linking + (this.#most[index] as number) > floor) {
        const nats = linking + this.#natsOfRest(index, other);
        if (nats > floor) use(other, nats);
      }
      for (const sums of this.#sums) sums[other] = 0;
      this.#sharesMalware[other] = 0;
      this.#isTouched[other] = 0;
    }
    this.#touched.length = 0;
  }

  #natsOfLink(index: number, other: number): number {
    const { base, otherMalware } = this.#parameters;
    let nats = base + (this.#sums[0]?.[other] ?? 0);
    for (const [kind, shares] of this.#shares.entries()) {
      const sum = this.#sums[kind + 1]?.[other] ?? 0;
      if (sum !== 0) nats += sum / ((shares[index] ?? 1) * (shares[other] ?? 1));
    }
    const hasOther = this.#sharesMalware[other] === 0 && this.#hasMalware[index] === 1 && this.#hasMalware[other] === 1;
    return hasOther ? nats + otherMalware : nats;
  }

  #natsOfRest(index: number, other: number): number {
    let nats = natsOfGap(gapOf(this.#activities[index]?.time, this.#activities[other]?.time), this.#parameters);
    const theirs = this.#strengthening[other] ?? [];
    for (const one of this.#strengthening[index] ?? []) {
      if (!theirs.some(({ id, kind }) => id === one.id && kind === one.kind)) continue;
      const shares = this.#shares[SPREAD_KINDS.indexOf(one.kind)];
      nats += one.nats / (shares === undefined ? 1 : (shares[index] ?? 1) * (shares[other] ?? 1));
    }
    return nats;
  }
}

/** Place of the first number above `index` in a rising list. */
function firstAfter(list: readonly number[], index: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] as number) <= index) low = middle + 1;
    else high = middle;
  }
  return low;
}
