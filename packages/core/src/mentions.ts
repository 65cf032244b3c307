/** Which names a statement mentions, and as what. */
import type { AliasClaim, Claim, SignClaim } from "./claim.ts";
import type { NodeId } from "./graph.ts";
import type { Mention, NamedKind, NameGroups } from "./name-groups.ts";
import { nameKey } from "./name.ts";
import type { Statement, StatementId } from "./statement.ts";

/** What the fold's parts need to find the node of a name or a statement. */
export interface Resolve {
  readonly groups: NameGroups;
  readonly incidentOf: ReadonlyMap<StatementId, NodeId>;
  readonly mentions: readonly Mention[];
  readonly actors: ReadonlySet<string>;
  /** Who said each statement first, as far as that is known. */
  readonly originOf: ReadonlyMap<StatementId, string>;
}

/** Every name in a statement: those of its claim, and its speakers. */
export function mentionsOf(statement: Statement): readonly Mention[] {
  const mentions = namesOf(statement.claim).map(([kind, name]) => ({ kind, name, statement }));
  const speakers = statement.speakers.map(({ name }) => ({ kind: "party" as const, name, statement }));
  return [...mentions, ...speakers].filter(({ name }) => name.trim() !== "");
}

function namesOf(claim: Claim): readonly (readonly [NamedKind, string])[] {
  switch (claim.type) {
    case "victim":
    case "system":
    case "malware":
    case "actor":
      return [[claim.type, claim.name]];
    case "indicator":
      return [["indicator", indicatorName(claim.kind, claim.value)]];
    case "technique":
      return [["technique", claim.tid]];
    case "sponsor":
      return [["actor", claim.actor], ...parties([claim.state])];
    case "attribution":
      return [...parties(claim.by), ...parties(claim.to)];
    case "denial":
    case "claim":
      return parties([claim.by]);
    case "action":
      return [...parties(claim.by), ...parties(claim.target === undefined ? [] : [claim.target])];
    case "alias":
      return [
        [aliasKind(claim), claim.left],
        [aliasKind(claim), claim.right],
      ];
    case "sign":
      return signed(claim);
    case "incident":
    case "quantity":
    case "event":
      return [];
  }
}

/** Whom a sign points to; a language is nobody. */
function signed({ of, to }: SignClaim): readonly (readonly [NamedKind, string])[] {
  if (of === "language") return [];
  return of === "country" ? parties([to]) : [[of, to]];
}

function parties(names: readonly string[]): readonly (readonly [NamedKind, string])[] {
  return names.map((name) => ["party", name] as const);
}

export function indicatorName(kind: string, value: string): string {
  return `${kind}:${value}`;
}

/** The class of the two names of an alias; names of what has no class of its own are parties. */
export function aliasKind(claim: AliasClaim): NamedKind {
  const of = nameKey(claim.of);
  if (["actor", "group", "cluster", "persona", "threatactor", "intrusionset"].includes(of)) return "actor";
  if (["malware", "tool", "software", "ransomware", "wiper", "backdoor"].includes(of)) return "malware";
  return of === "system" || of === "victim" ? of : "party";
}

/** The node of a name in a statement. A party that is also named as an actor is that actor. */
export function nodeOf(resolve: Resolve, kind: NamedKind, name: string, statement: Statement): NodeId {
  const key = resolve.groups.keyOf(kind, name, statement.id);
  if (kind !== "party") return `${kind}:${key}`;
  const actor = resolve.groups.keyOf("actor", name, statement.id);
  return resolve.actors.has(actor) ? `actor:${actor}` : `party:${key}`;
}

/** Keys of all actors that are mentioned as such. */
export function actorKeys(mentions: readonly Mention[], groups: NameGroups): ReadonlySet<string> {
  return new Set(
    mentions
      .filter(({ kind }) => kind === "actor")
      .map(({ kind, name, statement }) => groups.keyOf(kind, name, statement.id)),
  );
}
