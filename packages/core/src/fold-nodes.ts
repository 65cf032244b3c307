import type { Standing } from "./apply-decisions.ts";
import { AssertedValues } from "./asserted.ts";
import type { AliasRelation, Claim } from "./claim.ts";
import type { GraphNode, NodeId, NodeKind, Variant } from "./graph.ts";
import type { Resolve } from "./mentions.ts";
import { aliasKind, nodeOf } from "./mentions.ts";
import type { Mention } from "./name-groups.ts";
import { subjectOf } from "./name-groups.ts";
import { compareText, sortedSet } from "./order.ts";
import type { Stance } from "./statement.ts";
import { areSpelledAlike, firstLetters, isProperName } from "./spelled-alike.ts";

/** All nodes that have names, with every spelling and every value asserted of them. */
export function foldNodes(standing: Standing, resolve: Resolve): readonly GraphNode[] {
  const mentions = new Map<NodeId, Mention[]>();
  for (const mention of resolve.mentions) {
    const id = nodeOf(resolve, mention.kind, mention.name, mention.statement);
    const list = mentions.get(id);
    if (list === undefined) mentions.set(id, [mention]);
    else list.push(mention);
  }
  const nodes = [...mentions].map(([id, own]) => node(id, own, standing));
  const variants = variantsOf(nodes, standing, resolve);
  return nodes.map((own) => ({ ...own, variants: variants.get(own.id) ?? [] }));
}

function node(id: NodeId, mentions: readonly Mention[], standing: Standing): GraphNode {
  const names = new AssertedValues();
  const properties = new Map<string, AssertedValues>();
  for (const { kind, name, statement } of mentions) {
    const { claim } = statement;
    names.add(kind === "indicator" ? name.slice(name.indexOf(":") + 1) : name, statement);
    // A name may stand in a statement that is about something else; only its subject gets the statement's values.
    if (!isSubject(claim, kind, name)) continue;
    for (const [property, value] of valuesOf(claim)) {
      const values = properties.get(property) ?? new AssertedValues();
      properties.set(property, values);
      values.add(value, statement);
    }
  }
  const because = sortedSet(mentions.map(({ statement }) => statement.id));
  return {
    id,
    kind: kindOf(id),
    name: names.mostUsed() ?? id,
    names: names.list(),
    properties: Object.fromEntries(
      [...properties]
        .sort(([a], [b]) => compareText(a, b))
        .map(([property, values]) => [property, values.list()] as const)
        .filter(([, list]) => list.length > 0),
    ),
    variants: [],
    because,
    corrected: because.filter((statement) => standing.corrected.has(statement)),
  };
}

function kindOf(id: NodeId): NodeKind {
  return id.slice(0, id.indexOf(":")) as NodeKind;
}

function isSubject(claim: Claim, kind: string, name: string): boolean {
  const subject = subjectOf(claim);
  return subject?.kind === kind && subject.name === name;
}

/** What a claim says of its subject, as property and value. */
function valuesOf(claim: Claim): readonly (readonly [string, string | undefined])[] {
  switch (claim.type) {
    case "actor":
      return [
        ["kind", claim.kind],
        ["catalogue", claim.catalogue],
        ...claim.roles.map((role) => ["role", role] as const),
      ];
    case "malware":
      return [
        ["kind", claim.kind],
        ["polarity", claim.polarity],
        ["catalogue", claim.catalogue],
      ];
    case "victim":
      return [["kind", claim.kind]];
    case "system":
      return [
        ["status", claim.status],
        ["words", claim.words],
        ["date", claim.time?.edtf],
      ];
    case "indicator":
      return [
        ["kind", claim.kind],
        ["polarity", claim.polarity],
        ["why", claim.why],
      ];
    case "sponsor":
      return [
        ["state", claim.state],
        ["organ", claim.organ],
      ];
    case "technique":
      return [
        ["explicit", claim.explicit ? "yes" : "no"],
        ["probability", claim.probability?.toFixed(2)],
      ];
    default:
      return [];
  }
}

interface Link {
  readonly from: NodeId;
  readonly to: NodeId;
  readonly relation: Variant["relation"];
  readonly isReversed?: true;
  readonly because: ReadonlySet<string>;
}

/** Relations that are another thing from the other side. */
const DIRECTED: ReadonlySet<Variant["relation"]> = new Set(["renamed-to", "subset-of", "uses-persona"]);

/** Relations that are about one thing. */
const IDENTITY: ReadonlySet<AliasRelation> = new Set(["same", "renamed-to", "variant", "suspected-same"]);

/**
 * Links between nodes: from alias statements, from catalogue entries that two names were both proposed to be, and between parties
 * whose names are most likely one name spelled in two ways, unless somebody calls them two.
 */
function variantsOf(
  nodes: readonly GraphNode[],
  standing: Standing,
  resolve: Resolve,
): ReadonlyMap<NodeId, readonly Variant[]> {
  const links = new Map<string, Link & { because: Set<string> }>();
  const link = (
    from: NodeId,
    to: NodeId,
    relation: Variant["relation"],
    because: Iterable<string>,
    isReversed?: true,
  ) => {
    if (from === to) return;
    const key = `${from}|${to}|${relation}${isReversed === true ? "|reversed" : ""}`;
    const known = links.get(key) ?? {
      from,
      to,
      relation,
      ...(isReversed === true && { isReversed }),
      because: new Set<string>(),
    };
    links.set(key, known);
    for (const id of because) known.because.add(id);
  };
  const both = (a: NodeId, b: NodeId, relation: Variant["relation"], because: Iterable<string>) => {
    const ids = [...because];
    link(a, b, relation, ids);
    link(b, a, relation, ids, DIRECTED.has(relation) ? true : undefined);
  };
  for (const statement of standing.statements) {
    const { claim } = statement;
    if (claim.type !== "alias") continue;
    const relation = relationSaid(claim.relation, statement.stance);
    if (relation === undefined) continue;
    const kind = aliasKind(claim);
    both(nodeOf(resolve, kind, claim.left, statement), nodeOf(resolve, kind, claim.right, statement), relation, [
      statement.id,
    ]);
  }
  for (const nodes of nodesOfEntries(standing, resolve).values()) {
    for (const [a, because] of nodes) for (const [b, more] of nodes) link(a, b, "catalogue", [...because, ...more]);
  }
  const parties = nodes.filter((one) => one.kind === "party" && isProperName(one));
  const letters = parties.map(firstLetters);
  for (const [index, one] of parties.entries()) {
    for (const [more, other] of parties.slice(index + 1).entries()) {
      if (!shareLetter(letters[index], letters[index + 1 + more])) continue;
      if (!areSpelledAlike(one, other) || links.has(`${one.id}|${other.id}|distinct`)) continue;
      both(one.id, other.id, "variant", [...one.because, ...other.because]);
    }
  }
  return groupVariants([...links.values()]);
}

/** Who says that two names are not one, says that they are two; who rejects another relation says of none. */
function relationSaid(relation: AliasRelation, stance: Stance): AliasRelation | undefined {
  if (stance !== "rejects") return relation;
  return IDENTITY.has(relation) ? "distinct" : undefined;
}

function shareLetter(one: ReadonlySet<string> = new Set(), other: ReadonlySet<string> = new Set()): boolean {
  for (const letter of one) if (other.has(letter)) return true;
  return false;
}

/** For each catalogue entry the nodes that were proposed to be it, with the statements that did. */
function nodesOfEntries(
  standing: Standing,
  resolve: Resolve,
): ReadonlyMap<string, ReadonlyMap<NodeId, ReadonlySet<string>>> {
  const entries = new Map<string, Map<NodeId, Set<string>>>();
  for (const statement of standing.statements) {
    const { claim } = statement;
    if ((claim.type !== "actor" && claim.type !== "malware") || claim.catalogue === undefined) continue;
    const id = nodeOf(resolve, claim.type, claim.name, statement);
    const nodes = entries.get(claim.catalogue) ?? new Map<NodeId, Set<string>>();
    entries.set(claim.catalogue, nodes);
    nodes.set(id, (nodes.get(id) ?? new Set()).add(statement.id));
  }
  return entries;
}

function groupVariants(links: readonly Link[]): ReadonlyMap<NodeId, readonly Variant[]> {
  const byNode = new Map<NodeId, Variant[]>();
  for (const { from, to, relation, isReversed, because } of links) {
    const list = byNode.get(from) ?? [];
    byNode.set(from, list);
    list.push({ node: to, relation, ...(isReversed === true && { isReversed }), because: sortedSet(because) });
  }
  for (const list of byNode.values())
    list.sort(
      (a, b) =>
        compareText(a.node, b.node) ||
        compareText(a.relation, b.relation) ||
        Number(a.isReversed === true) - Number(b.isReversed === true),
    );
  return byNode;
}
