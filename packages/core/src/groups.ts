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
    this.#noteApart(a, b);
    this.#noteApart(b, a);
  }

  #noteApart(key: string, other: string): void {
    const apart = this.#apart.get(key);
    if (apart === undefined) this.#apart.set(key, new Set([other]));
    else apart.add(other);
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

  /** From the smaller set: who must stay apart is kept on both sides. */
  #mustStayApart(a: Group, b: Group): boolean {
    const [left, right] = a.members.size <= b.members.size ? [a, b] : [b, a];
    for (const key of left.members) {
      const apart = this.#apart.get(key);
      if (apart === undefined) continue;
      const [fewer, more] = apart.size <= right.members.size ? [apart, right.members] : [right.members, apart];
      for (const other of fewer) if (more.has(other)) return true;
    }
    return false;
  }
}
