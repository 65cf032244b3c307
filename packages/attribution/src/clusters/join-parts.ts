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

/**
 * Average linkage: parts are joined, the pair with the highest mean of log-odds between their activities first, as long as it is above `join`. A pair that nothing
 * links counts as `floor`, so that a chain of single links does not make one cluster of many. Ties go to the smaller numbers.
 *
 * @param parts indexes of activities that start together; each index in one part
 * @param apart pairs of indexes that must not come together: a person took one from the other
 * @returns the parts, each sorted, sorted by their first index
 */
export function joinParts(
  table: PairTable,
  parts: readonly (readonly number[])[],
  parameters: ClusterParameters,
  apart: readonly (readonly [number, number])[] = [],
): readonly (readonly number[])[] {
  const joining = new Joining(table, parts, parameters, apart);
  joining.run();
  return joining.parts();
}

/** Sum of nats and number of the pairs between two parts that something links. */
interface Between {
  sum: number;
  count: number;
}

class Joining {
  readonly #members: (number[] | undefined)[];
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
    this.#version = parts.map(() => 0);
    this.#between = parts.map(() => new Map<number, Between>());
    this.#apart = parts.map(() => new Set<number>());
    const partOf = new Map(parts.flatMap((part, number) => part.map((index) => [index, number] as const)));
    for (const [one, other] of apart) this.#keepApart(partOf.get(one), partOf.get(other));
    for (const [index, others] of table.of.entries())
      for (const [other, nats] of others) {
        const [a, b] = [partOf.get(index), partOf.get(other)];
        if (a === undefined || b === undefined || a === b || index > other) continue;
        this.#link(a, b, nats, 1);
      }
    for (const [a, others] of this.#between.entries()) for (const b of others.keys()) if (a < b) this.#offer(a, b);
  }

  run(): void {
    for (let bond = this.#queue.pop(); bond !== undefined; bond = this.#queue.pop()) {
      const { a, b, versions } = bond;
      const isCurrent = versions === (this.#version[a] ?? 0) + (this.#version[b] ?? 0);
      if (isCurrent && this.#members[a] !== undefined && this.#members[b] !== undefined) this.#join(a, b);
    }
  }

  parts(): readonly (readonly number[])[] {
    return this.#members
      .flatMap((members) => (members === undefined ? [] : [members.sort((a, b) => a - b)]))
      .sort(([a = 0], [b = 0]) => a - b);
  }

  #keepApart(a: number | undefined, b: number | undefined): void {
    if (a === undefined || b === undefined || a === b) return;
    this.#apart[a]?.add(b);
    this.#apart[b]?.add(a);
  }

  #link(a: number, b: number, sum: number, count: number): void {
    for (const [from, to] of [
      [a, b],
      [b, a],
    ] as const) {
      const known = this.#between[from]?.get(to);
      if (known === undefined) this.#between[from]?.set(to, { sum, count });
      else {
        known.sum += sum;
        known.count += count;
      }
    }
  }

  /** Puts a bond in the queue where it is above the threshold. */
  #offer(a: number, b: number): void {
    const between = this.#between[a]?.get(b);
    const [some, others] = [this.#members[a], this.#members[b]];
    if (between === undefined || some === undefined || others === undefined) return;
    const pairs = some.length * others.length;
    const mean = (between.sum + (pairs - between.count) * this.#parameters.floor) / pairs;
    if (mean <= this.#parameters.join || this.#apart[a]?.has(b) === true) return;
    this.#queue.push({ a, b, mean, versions: (this.#version[a] ?? 0) + (this.#version[b] ?? 0) });
  }

  /** The smaller number stays. Every neighbour of either is one of both from now on. */
  #join(a: number, b: number): void {
    this.#members[a]?.push(...(this.#members[b] ?? []));
    this.#members[b] = undefined;
    this.#version[a] = (this.#version[a] ?? 0) + 1;
    for (const other of this.#apart[b] ?? []) this.#keepApart(a, other);
    const others = this.#between[b] ?? new Map<number, Between>();
    this.#between[a]?.delete(b);
    for (const [other, { sum, count }] of others) {
      this.#between[other]?.delete(b);
      if (other !== a) this.#link(a, other, sum, count);
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
