import type { Asserter, Catalogue } from "./catalogue.ts";
import { byCodeUnit, foldName, sortedSet } from "./fold-name.ts";

/** A name that one dataset gives to two or more of its actors. */
export interface Collision {
  /** The spelling that comes first in code-unit order. */
  readonly name: string;
  readonly assertedBy: Asserter;
  /** Ids of the actors, at least two. They stay as many as they are. */
  readonly of: readonly string[];
}

/** Names shared by actors within one dataset, by name. Revoked and deprecated records do not count. */
export function collisions(catalogue: Catalogue): readonly Collision[] {
  const bearers = new Map<string, { names: Set<string>; assertedBy: Asserter; of: Set<string> }>();
  for (const { names, status } of catalogue.actors) {
    if (status !== undefined) continue;
    for (const { name, assertedBy, of } of names) {
      const key = `${assertedBy} ${foldName(name)}`;
      const known = bearers.get(key) ?? { names: new Set(), assertedBy, of: new Set() };
      known.names.add(name);
      known.of.add(of);
      bearers.set(key, known);
    }
  }
  return [...bearers.values()]
    .filter(({ of }) => of.size > 1)
    .map(({ names, assertedBy, of }) => ({ name: sortedSet(names)[0] ?? "", assertedBy, of: sortedSet(of) }))
    .sort((a, b) => byCodeUnit(a.name, b.name) || byCodeUnit(a.assertedBy, b.assertedBy));
}
