import { addAll } from "@kulla/core";
import type { ClusterParameters } from "./cluster-parameters.ts";
import type { PairTable } from "./pair-table.ts";

/** Two parts that were joined, and the mean log-odds of the pairs between them then. */
interface Bond {
  /** The smaller and the larger number of the two parts. */
  readonly a: number;
  readonly b: number;
  readonly mean: number;
  /** Versions of the parts at the time it was put in: an older one is out of date. */
  readonly versions: number;
}

/** Parts that were joined into one. */
export interface JoinedPart {
  /** Indexes of its activities, sorted. */
  readonly activities: readonly number[];
  /** Numbers of the parts that it was made of, sorted. */
  readonly of: readonly number[];
}

/**
 * Average linkage: parts are joined, the pair with the highest mean of log-odds between their activities first, as long as it is above `join`. A pair that nothing
 * links counts as `floor`, so that a chain of single links does not make one cluster of many. Ties go to the smaller numbers.
 *
 * An activity in two parts weighs with both of them towards all others. Whether the two are one is not told by what they share, since whoever put it into both made no one of them: between
 * them only pairs count of which each part has one by itself.
 *
 * @param parts indexes of activities that start together
 * @param apart pairs of parts, by number, that must not come together: a person keeps them apart
 * @returns sorted by their first activity, then by their first part
 */
export function joinParts(
  table: PairTable,
  parts: readonly (readonly number[])[],
  parameters: ClusterParameters,
  apart: readonly (readonly [number, number])[] = [],
): readonly JoinedPart[] {
  const joining = new Joining(table, parts, parameters, apart);
  joining.run();
  return joining.parts();
}

/** Sum of nats and number of the pairs between two parts that something links, and the number of those that do not count. */
interface Between {
  sum: number;
  count: number;
  void: number;
}

class Joining {
  readonly #members: (number[] | undefined)[];
  /** Numbers of the parts that a part was made of. */
  readonly #of: number[][];
  /** By part: the parts that it is linked to. */
  readonly #between: Map<number, Between>[];
  readonly #version: number[];
  readonly #queue = new Heap();
  readonly #parameters: ClusterParameters;
  /** By part: the parts that it must not be joined with. */
  readonly #apart: Set<number>[];

  constructor(
    table: PairTable,
    parts: readonly (readonly number[])[],
    parameters: ClusterParameters,
    apart: readonly (readonly [number, number])[],
  ) {
    this.#parameters = parameters;
    this.#members = parts.map((part) => [...part]);
    this.#of = parts.map((_, number) => [number]);
    this.#version = parts.map(() => 0);
    this.#between = parts.map(() => new Map<number, Between>());
    this.#apart = parts.map(() => new Set<number>());
    for (const [one, other] of apart) this.#keepApart(one, other);
    this.#linkAll(table, parts);
    for (const [a, others] of this.#between.entries()) for (const b of others.keys()) if (a < b) this.#offer(a, b);
  }

  run(): void {
    for (let bond = this.#queue.pop(); bond !== undefined; bond = this.#queue.pop()) {
      const { a, b, versions } = bond;
      const isCurrent = versions === (this.#version[a] ?? 0) + (this.#version[b] ?? 0);
      if (isCurrent && this.#members[a] !== undefined && this.#members[b] !== undefined) this.#join(a, b);
    }
  }

  parts(): readonly JoinedPart[] {
    const ascending = (numbers: Iterable<number>): number[] => [...new Set(numbers)].sort((a, b) => a - b);
    return this.#members
      .flatMap((members, number) =>
        members === undefined ? [] : [{ activities: ascending(members), of: ascending(this.#of[number] ?? []) }],
      )
      .sort((a, b) => (a.activities[0] ?? 0) - (b.activities[0] ?? 0) || (a.of[0] ?? 0) - (b.of[0] ?? 0));
  }

  #linkAll(table: PairTable, parts: readonly (readonly number[])[]): void {
    const partsOf = new Map<number, number[]>();
    for (const [number, part] of parts.entries())
      for (const index of part) partsOf.set(index, [...(partsOf.get(index) ?? []), number]);
    this.#voidShared(parts, partsOf);
    for (const [index, others] of table.of.entries())
      for (const [other, nats] of others) {
        if (index > other) continue;
        const [these, those] = [partsOf.get(index) ?? [], partsOf.get(other) ?? []];
        for (const a of these)
          for (const b of those)
            if (a !== b && !those.includes(a) && !these.includes(b)) this.#link(a, b, { sum: nats, count: 1, void: 0 });
      }
  }

  /** Pairs between two parts that share activities do not count where one of the pair is in both. */
  #voidShared(parts: readonly (readonly number[])[], partsOf: ReadonlyMap<number, readonly number[]>): void {
    const shared = new Map<number, Map<number, number>>();
    for (const own of partsOf.values())
      for (const a of own)
        for (const b of own) {
          if (a >= b) continue;
          const counts = shared.get(a) ?? new Map<number, number>();
          shared.set(a, counts.set(b, (counts.get(b) ?? 0) + 1));
        }
    for (const [a, counts] of shared)
      for (const [b, count] of counts) {
        const [one, other] = [parts[a]?.length ?? 0, parts[b]?.length ?? 0];
        this.#link(a, b, { sum: 0, count: 0, void: one * other - (one - count) * (other - count) });
      }
  }

  #keepApart(a: number, b: number): void {
    if (a === b) return;
    this.#apart[a]?.add(b);
    this.#apart[b]?.add(a);
  }

  #link(a: number, b: number, more: Readonly<Between>): void {
    for (const [from, to] of [
      [a, b],
      [b, a],
    ] as const) {
      const known = this.#between[from]?.get(to);
      if (known === undefined) this.#between[from]?.set(to, { ...more });
      else {
        known.sum += more.sum;
        known.count += more.count;
        known.void += more.void;
      }
    }
  }

  /** Puts a bond in the queue where it is above the threshold. */
  #offer(a: number, b: number): void {
    const between = this.#between[a]?.get(b);
    const [some, others] = [this.#members[a], this.#members[b]];
    if (between === undefined || some === undefined || others === undefined) return;
    const pairs = some.length * others.length - between.void;
    if (pairs === 0) return;
    const mean = (between.sum + (pairs - between.count) * this.#parameters.floor) / pairs;
    if (mean <= this.#parameters.join || this.#apart[a]?.has(b) === true) return;
    this.#queue.push({ a, b, mean, versions: (this.#version[a] ?? 0) + (this.#version[b] ?? 0) });
  }

  /** The smaller number stays. Every neighbour of either is one of both from now on. */
  #join(a: number, b: number): void {
    addAll((this.#members[a] ??= []), this.#members[b] ?? []);
    this.#members[b] = undefined;
    addAll((this.#of[a] ??= []), this.#of[b] ?? []);
    this.#version[a] = (this.#version[a] ?? 0) + 1;
    for (const other of this.#apart[b] ?? []) this.#keepApart(a, other);
    const others = this.#between[b] ?? new Map<number, Between>();
    this.#between[a]?.delete(b);
    for (const [other, between] of others) {
      this.#between[other]?.delete(b);
      if (other !== a) this.#link(a, other, between);
    }
    others.clear();
    for (const other of this.#between[a]?.keys() ?? []) this.#offer(Math.min(a, other), Math.max(a, other));
  }
}

/** The bond with the highest mean on top; of equals, that of the smaller numbers. */
class Heap {
  readonly #bonds: Bond[] = [];

  push(bond: Bond): void {
    const bonds = this.#bonds;
    let at = bonds.push(bond) - 1;
    while (at > 0) {
      const up = (at - 1) >> 1;
      if (!isBefore(bond, bonds[up] as Bond)) break;
      bonds[at] = bonds[up] as Bond;
      at = up;
    }
    bonds[at] = bond;
  }

  pop(): Bond | undefined {
    const bonds = this.#bonds;
    const top = bonds[0];
    const last = bonds.pop();
    if (top === undefined || last === undefined || bonds.length === 0) return top;
    let at = 0;
    for (let down = 1; down < bonds.length; down = 2 * at + 1) {
      if (down + 1 < bonds.length && isBefore(bonds[down + 1] as Bond, bonds[down] as Bond)) down += 1;
      if (!isBefore(bonds[down] as Bond, last)) break;
      bonds[at] = bonds[down] as Bond;
      at = down;
    }
    bonds[at] = last;
    return top;
  }
}

function isBefore(one: Bond, other: Bond): boolean {
  return one.mean !== other.mean ? one.mean > other.mean : one.a !== other.a ? one.a < other.a : one.b < other.b;
}
