import { compareText } from "./order.ts";

interface Group {
  readonly members: Set<string>;
  /** The smallest member. */
  name: string;
}

/** Sets of keys that are joined step by step, with pairs that must stay apart. The smallest key names a set. */
export class Groups {
  readonly #group = new Map<string, Group>();
  readonly #apart = new Map<string, Set<string>>();

  /** Adds a key as a set of its own. */
  add(key: string): void {
    if (!this.#group.has(key)) this.#group.set(key, { members: new Set([key]), name: key });
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
    const [left, right] = [this.#group.get(a), this.#group.get(b)];
    if (left === undefined || right === undefined || left === right) return true;
    if (this.#mustStayApart(left, right)) return false;
    const [smaller, larger] = left.members.size <= right.members.size ? [left, right] : [right, left];
    for (const key of smaller.members) {
      larger.members.add(key);
      this.#group.set(key, larger);
    }
    if (compareText(smaller.name, larger.name) < 0) larger.name = smaller.name;
    return true;
  }

  /** All keys in the set of this one. */
  members(key: string): ReadonlySet<string> {
    return this.#group.get(key)?.members ?? new Set([key]);
  }

  /** The name of the set of this key. */
  nameOf(key: string): string {
    return this.#group.get(key)?.name ?? key;
  }

  /** Each set once, sorted by its name; members sorted. */
  all(): readonly (readonly string[])[] {
    return [...new Set(this.#group.values())]
      .sort((a, b) => compareText(a.name, b.name))
      .map(({ members }) => [...members].sort(compareText));
  }

  #mustStayApart(left: Group, right: Group): boolean {
    for (const key of left.members) {
      for (const other of this.#apart.get(key) ?? []) if (right.members.has(other)) return true;
    }
    return false;
  }
}
