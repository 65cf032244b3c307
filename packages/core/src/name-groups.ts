/** Which names of one class are one thing. */
import type { Standing } from "./apply-decisions.ts";
import type { Claim } from "./claim.ts";
import type { NodeKind } from "./graph.ts";
import { Groups } from "./groups.ts";
import { nameKey, splitAcronym } from "./name.ts";
import { compareText } from "./order.ts";
import type { Statement, StatementId } from "./statement.ts";

/** Kinds of nodes that have names; incidents are joined in another way. */
export type NamedKind = Exclude<NodeKind, "incident">;

/** A name as one statement uses it. */
export interface Mention {
  readonly kind: NamedKind;
  readonly name: string;
  readonly statement: Statement;
}

/** Says which node a name in a statement belongs to. */
export interface NameGroups {
  /** The key of the node, without its kind. */
  keyOf(kind: NamedKind, name: string, statement: StatementId): string;
}

/**
 * Names are one thing where they differ only in case, accents and punctuation, or where one is printed as the acronym of the
 * other, or where a person says so. An acronym that stands for two full names joins neither, and names with different catalogue
 * entries are not joined by an acronym. Two statements that a person calls distinct stay apart, even under one name.
 */
export function groupNames(mentions: readonly Mention[], standing: Standing): NameGroups {
  const splits = splitKeys(standing);
  const keyOf = (kind: NamedKind, name: string, id: StatementId) =>
    splits.get(`${kind}:${plainKey(name)}|${id}`) ?? `${kind}:${plainKey(name)}`;
  const groups = new Groups();
  const entries = new Map<string, Set<string>>();
  for (const { kind, name, statement } of mentions) {
    const key = keyOf(kind, name, statement.id);
    groups.add(key);
    const entry =
      subjectOf(statement.claim)?.name === name && "catalogue" in statement.claim
        ? statement.claim.catalogue
        : undefined;
    if (entry !== undefined) entries.set(key, (entries.get(key) ?? new Set()).add(entry));
  }
  keepPairsApart(groups, standing, keyOf);
  joinPairs(groups, standing, keyOf);
  for (const [full, acronym] of acronymLinks(mentions)) {
    if (!haveDifferentEntries(groups, entries, full, acronym)) groups.join(full, acronym);
  }
  return { keyOf: (kind, name, id) => groups.nameOf(keyOf(kind, name, id)).slice(kind.length + 1) };
}

/** The name that a statement is mainly about, for decisions on pairs of statements. */
export function subjectOf(claim: Claim): { readonly kind: NamedKind; readonly name: string } | undefined {
  switch (claim.type) {
    case "actor":
    case "malware":
    case "victim":
    case "system":
      return { kind: claim.type, name: claim.name };
    case "sponsor":
      return { kind: "actor", name: claim.actor };
    case "indicator":
      return { kind: "indicator", name: `${claim.kind}:${claim.value}` };
    case "technique":
      return { kind: "technique", name: claim.tid };
    case "denial":
    case "claim":
      return { kind: "party", name: claim.by };
    default:
      return undefined;
  }
}

function plainKey(name: string): string {
  const [full] = splitAcronym(name);
  // A name of punctuation alone has no key but itself.
  return nameKey(full) || name;
}

type KeyOf = (kind: NamedKind, name: string, id: StatementId) => string;

function subjectsOfPairs(pairs: Standing["same"], standing: Standing) {
  const byId = new Map(standing.statements.map((statement) => [statement.id, statement]));
  return pairs.flatMap(([a, b]) => {
    const [left, right] = [byId.get(a), byId.get(b)].map((statement) =>
      statement === undefined ? undefined : subjectOf(statement.claim),
    );
    return right === undefined || left?.kind !== right.kind ? [] : [{ a, b, left, right }];
  });
}

/** Keys of their own for statements that use the name of another and are not about the same thing. */
function splitKeys(standing: Standing): ReadonlyMap<string, string> {
  const splits = new Map<string, string>();
  for (const { b, left, right } of subjectsOfPairs(standing.distinct, standing)) {
    const key = `${right.kind}:${plainKey(right.name)}`;
    if (`${left.kind}:${plainKey(left.name)}` === key) splits.set(`${key}|${b}`, `${key}~${b.slice(2, 10)}`);
  }
  return splits;
}

function keepPairsApart(groups: Groups, standing: Standing, keyOf: KeyOf): void {
  for (const { a, b, left, right } of subjectsOfPairs(standing.distinct, standing)) {
    groups.keepApart(keyOf(left.kind, left.name, a), keyOf(right.kind, right.name, b));
  }
}

function joinPairs(groups: Groups, standing: Standing, keyOf: KeyOf): void {
  for (const { a, b, left, right } of subjectsOfPairs(standing.same, standing)) {
    groups.join(keyOf(left.kind, left.name, a), keyOf(right.kind, right.name, b));
  }
}

/** Keys of full names and of the acronyms printed behind them, where an acronym stands for one name only. */
function acronymLinks(mentions: readonly Mention[]): readonly (readonly [string, string])[] {
  const meanings = new Map<string, Set<string>>();
  for (const { kind, name } of mentions) {
    const [, acronym] = splitAcronym(name);
    if (acronym === undefined) continue;
    const key = `${kind}:${nameKey(acronym)}`;
    meanings.set(key, (meanings.get(key) ?? new Set()).add(`${kind}:${plainKey(name)}`));
  }
  return [...meanings]
    .flatMap(([acronym, [full, ...others]]) =>
      full === undefined || others.length > 0 ? [] : [[full, acronym] as const],
    )
    .sort(([a, b], [c, d]) => compareText(a, c) || compareText(b, d));
}

function haveDifferentEntries(
  groups: Groups,
  entries: ReadonlyMap<string, ReadonlySet<string>>,
  a: string,
  b: string,
): boolean {
  const entriesOf = (key: string) =>
    new Set([...groups.members(key)].flatMap((member) => [...(entries.get(member) ?? [])]));
  const [left, right] = [entriesOf(a), entriesOf(b)];
  return left.size > 0 && right.size > 0 && ![...left].some((entry) => right.has(entry));
}
