import { compareText } from "./order.ts";

/** Sets of keys that are joined step by step, with pairs that must stay apart. The smallest key names a set. */
export class Groups {
  readonly #set = new Map<string, Set<string>>();
  readonly #apart = new Map<string, Set<string>>();

  /** Adds a key as a set of its own. */
  add(key: string): void {
    if (!this.#set.has(key)) this.#set.set(key, new Set([key]));
  }

  /** From now on the sets of the two keys are not joined. */
  keepApart(a: string, b: string): void {
    for (const [one, other] of [
      [a, b],
      [b, a],
    ] as const) {
      this.#apart.set(one, (this.#apart.get(one) ?? new Set()).add(other));
    }
  }

  /** Joins the sets of two keys; false, and nothing is done, where any of their members must stay apart. */
  join(a: string, b: string): boolean {
    this.add(a);
    this.add(b);
    const left = this.members(a);
    const right = this.members(b);
    if (left === right) return true;
    for (const key of left) {
      for (const other of this.#apart.get(key) ?? []) if (right.has(other)) return false;
    }
    const joined = new Set([...left, ...right]);
    for (const key of joined) this.#set.set(key, joined);
    return true;
  }

  /** All keys in the set of this one. */
  members(key: string): ReadonlySet<string> {
    return this.#set.get(key) ?? new Set([key]);
  }

  /** The name of the set of this key. */
  nameOf(key: string): string {
    let smallest = key;
    for (const member of this.members(key)) if (compareText(member, smallest) < 0) smallest = member;
    return smallest;
  }

  /** Each set once, sorted by its name; members sorted. */
  all(): readonly (readonly string[])[] {
    return [...new Set(this.#set.values())]
      .map((members) => [...members].sort(compareText))
      .sort(([a = ""], [b = ""]) => compareText(a, b));
  }
}
