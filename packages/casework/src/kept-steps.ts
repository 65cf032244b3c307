import { canonicalJson } from "@kulla/core";

interface Kept {
  readonly madeOf: readonly unknown[];
  readonly value: unknown;
}

/**
 * What the steps of one computation leave to the next of the same case and clearance: a step that is made of the very same values as the last time has the
 * value of the last time. Steps are pure, and nobody changes what one gave; so nobody can tell.
 */
export class KeptSteps {
  readonly #kept = new Map<string, Kept>();

  /**
   * The value of a step.
   *
   * @param name one for each step, which always gives values of one type
   * @param madeOf all that the value follows from
   */
  step<T>(name: string, madeOf: readonly unknown[], make: () => T): T {
    const before = this.#kept.get(name);
    if (before !== undefined && areSame(before.madeOf, madeOf)) return before.value as T;
    this.#forget(name);
    const value = make();
    this.#kept.set(name, { madeOf, value });
    return value;
  }

  /** Lets go of a value and of all that was made of it: what is made in their place needs the memory. */
  #forget(name: string): void {
    const gone = this.#kept.get(name);
    if (gone === undefined) return;
    this.#kept.delete(name);
    for (const [other, { madeOf }] of this.#kept) if (madeOf.includes(gone.value)) this.#forget(other);
  }

  /** The value that a step had the last time. */
  last(name: string): unknown {
    return this.#kept.get(name)?.value;
  }

  /** The list of the last time, where it has the very same items in the same order: what is made of the one is then made of the other. */
  list<T>(name: string, list: readonly T[]): readonly T[] {
    return this.step(name, [...list], () => list);
  }

  /** The value of the last time, where it says the same as JSON. For what is small. */
  value<T>(name: string, value: T): T {
    return this.step(name, [canonicalJson(value ?? null)], () => value);
  }
}

function areSame(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((one, at) => Object.is(one, b[at]));
}
