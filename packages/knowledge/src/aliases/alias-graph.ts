import { ATTACK } from "../attack-bundle.ts";
import type { Asserter, Catalogue, CatalogueActor } from "../catalogue.ts";
import { byCodeUnit, foldName, sortedSet } from "../fold-name.ts";
import type { Relations } from "../relations.ts";
import type { AliasAssertion } from "./alias-assertion.ts";
import { JOINING } from "./alias-assertion.ts";
import { catalogueAliases } from "./catalogue-aliases.ts";

/** Who calls whom what: assertions between names, never one graph of identity. */
export interface AliasGraph {
  readonly assertions: readonly AliasAssertion[];
  readonly actors: ReadonlyMap<string, CatalogueActor>;
  /** Folded name → assertions that have it on either side. */
  readonly byName: ReadonlyMap<string, readonly AliasAssertion[]>;
  /** Id of a record → assertions that have it on either side: its names, its links, what is said of it. */
  readonly byRecord: ReadonlyMap<string, readonly AliasAssertion[]>;
  /** Dataset → folded name → records in use that it gives the name to. */
  readonly bearers: Bearers;
}

type Bearers = ReadonlyMap<Asserter, ReadonlyMap<string, readonly string[]>>;

/** Key of a record's own name in the table of bearers: `=apt38`, beside `apt38` for all who are called so. */
const ownKey = (folded: string): string => `=${folded}`;

/**
 * Opens the graph of the catalogue, with assertions of a case beside it. An assertion that joins two names is disputed where somebody says that they are
 * distinct, or where another dataset gives them to different records.
 */
export function openAliasGraph(
  catalogue: Catalogue,
  relations: Relations,
  ofCase: readonly AliasAssertion[] = [],
): AliasGraph {
  const bearers = bearersOf(catalogue);
  const stated = [...catalogueAliases(catalogue, relations), ...ofCase];
  const distinct = distinctNames(stated);
  const assertions = stated.map((assertion) => withDispute(assertion, distinct, bearers));
  const actors = new Map(catalogue.actors.map((actor) => [actor.id, actor]));
  const byName = indexed(assertions, ({ left, right }) => [foldName(left.name), foldName(right.name)]);
  const byRecord = indexed(assertions, ({ leftRecord, rightRecord }) =>
    [leftRecord, rightRecord].flatMap((id) => id ?? []),
  );
  return { assertions, actors, byName, byRecord, bearers };
}

function indexed(
  assertions: readonly AliasAssertion[],
  keysOf: (assertion: AliasAssertion) => readonly string[],
): Map<string, AliasAssertion[]> {
  const index = new Map<string, AliasAssertion[]>();
  for (const assertion of assertions) {
    for (const key of new Set(keysOf(assertion))) {
      const known = index.get(key);
      if (known === undefined) index.set(key, [assertion]);
      else known.push(assertion);
    }
  }
  return index;
}

/** The name of a pair of names, whichever stands left. */
export function pairOfNames(a: string, b: string): string {
  return [foldName(a), foldName(b)].sort(byCodeUnit).join(" ");
}

/** A copy of a dataset has the records of the original: only originals can keep two apart. */
function bearersOf({ actors }: Catalogue): Map<Asserter, Map<string, string[]>> {
  const bearers = new Map<Asserter, Map<string, string[]>>();
  const add = (dataset: Asserter, key: string, id: string): void => {
    const table = bearers.get(dataset) ?? new Map<string, string[]>();
    bearers.set(dataset, table);
    const known = table.get(key);
    if (known === undefined) table.set(key, [id]);
    else if (!known.includes(id)) known.push(id);
  };
  for (const { id, source, name: own, names, status, kind } of actors) {
    if (status !== undefined || kind === "persona") continue;
    for (const { name, assertedBy } of names) {
      if (assertedBy !== "Kulla" && !assertedBy.startsWith(`${ATTACK} (`)) add(assertedBy, foldName(name), id);
    }
    if (!source.startsWith(`${ATTACK} (`)) add(source, ownKey(foldName(own)), id);
  }
  return bearers;
}

function distinctNames(assertions: readonly AliasAssertion[]): Map<string, Asserter[]> {
  const distinct = new Map<string, Asserter[]>();
  for (const { left, right, relation, status, assertedBy } of assertions) {
    if (relation !== "distinct" || status === "retracted") continue;
    const key = pairOfNames(left.name, right.name);
    distinct.set(key, [...(distinct.get(key) ?? []), assertedBy]);
  }
  return distinct;
}

function withDispute(
  assertion: AliasAssertion,
  distinct: ReadonlyMap<string, readonly Asserter[]>,
  bearers: AliasGraph["bearers"],
): AliasAssertion {
  const { left, right, relation, status, assertedBy } = assertion;
  if (status !== "active" || !JOINING.has(relation) || left.name === right.name) return assertion;
  const [a, b] = [foldName(left.name), foldName(right.name)];
  if (a === b) return assertion;
  const disputedBy = [...(distinct.get(pairOfNames(left.name, right.name)) ?? [])];
  for (const [dataset, table] of bearers)
    if (dataset !== assertedBy && isApartIn(table, a, b)) disputedBy.push(dataset);
  return disputedBy.length === 0 ? assertion : { ...assertion, status: "disputed", disputedBy: sortedSet(disputedBy) };
}

/** True where a dataset has both names and no record of it has both, or where both are the own names of two of its records. */
export function keepsApart(bearers: AliasGraph["bearers"], dataset: Asserter, a: string, b: string): boolean {
  const table = bearers.get(dataset);
  return table !== undefined && isApartIn(table, foldName(a), foldName(b));
}

function isApartIn(table: ReadonlyMap<string, readonly string[]>, a: string, b: string): boolean {
  return areApart(table.get(a), table.get(b)) || areApart(table.get(ownKey(a)), table.get(ownKey(b)));
}

function areApart(left: readonly string[] | undefined, right: readonly string[] | undefined): boolean {
  return left !== undefined && right !== undefined && !left.some((id) => right.includes(id));
}
