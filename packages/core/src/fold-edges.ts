import type { Standing } from "./apply-decisions.ts";
import { AssertedValues } from "./asserted.ts";
import type { EdgeKind, GraphEdge, NodeId } from "./graph.ts";
import type { Resolve } from "./mentions.ts";
import { indicatorName, nodeOf } from "./mentions.ts";
import { compareText, sortedSet } from "./order.ts";
import type { Statement } from "./statement.ts";

/** One statement's part of an edge. */
interface Strand {
  readonly kind: EdgeKind;
  readonly from: NodeId;
  readonly to: NodeId;
  readonly properties?: Readonly<Record<string, string | undefined>>;
}

/** All relations, each with every stance and qualifier that was asserted of it. */
export function foldEdges(standing: Standing, resolve: Resolve): readonly GraphEdge[] {
  const edges = new Map<string, EdgeBuilder>();
  for (const statement of standing.statements) {
    const incident = resolve.incidentOf.get(statement.id);
    for (const strand of strandsOf(statement, resolve, incident)) {
      const id = [strand.kind, strand.from, strand.to, ...(incident === undefined ? [] : [incident])].join("|");
      const builder = edges.get(id) ?? new EdgeBuilder(id, strand, incident);
      edges.set(id, builder);
      builder.add(strand, statement);
    }
  }
  return [...edges.values()].map((builder) => builder.edge()).sort((a, b) => compareText(a.id, b.id));
}

class EdgeBuilder {
  readonly #id: string;
  readonly #strand: Strand;
  readonly #incident: NodeId | undefined;
  readonly #properties = new Map<string, AssertedValues>();
  readonly #because = new Set<string>();

  constructor(id: string, strand: Strand, incident: NodeId | undefined) {
    this.#id = id;
    this.#strand = strand;
    this.#incident = incident;
  }

  add(strand: Strand, statement: Statement): void {
    this.#because.add(statement.id);
    const values = { ...strand.properties, stance: statement.stance, words: statement.wording?.words };
    for (const [property, value] of Object.entries(values)) {
      const list = this.#properties.get(property) ?? new AssertedValues();
      this.#properties.set(property, list);
      list.add(value, statement);
    }
  }

  edge(): GraphEdge {
    const { kind, from, to } = this.#strand;
    const properties = [...this.#properties]
      .sort(([a], [b]) => compareText(a, b))
      .map(([property, values]) => [property, values.list()] as const)
      .filter(([, list]) => list.length > 0);
    return {
      id: this.#id,
      kind,
      from,
      to,
      ...(this.#incident === undefined ? {} : { incident: this.#incident }),
      because: sortedSet(this.#because),
      properties: Object.fromEntries(properties),
    };
  }
}

function strandsOf(statement: Statement, resolve: Resolve, incident: NodeId | undefined): readonly Strand[] {
  const { claim } = statement;
  const party = (name: string) => nodeOf(resolve, "party", name, statement);
  switch (claim.type) {
    case "sponsor":
      return [
        {
          kind: "sponsored-by",
          from: nodeOf(resolve, "actor", claim.actor, statement),
          to: party(claim.state),
          properties: { organ: claim.organ, relation: claim.relation },
        },
      ];
    case "attribution":
      return claim.by.flatMap((by) =>
        claim.to.map((to): Strand => ({
          kind: "attributed",
          from: party(by),
          to: party(to),
          properties: { about: claim.about },
        })),
      );
    case "action":
      if (claim.target === undefined) return [];
      return claim.by.map((by): Strand => ({
        kind: "acted-on",
        from: party(by),
        to: party(claim.target ?? ""),
        properties: { class: claim.class, kind: claim.kind, date: claim.time?.edtf },
      }));
    default:
      return incident === undefined ? [] : strandsOfIncident(statement, resolve, incident);
  }
}

/** What a statement says of its incident. */
function strandsOfIncident(statement: Statement, resolve: Resolve, incident: NodeId): readonly Strand[] {
  const { claim } = statement;
  switch (claim.type) {
    case "victim":
      return [{ kind: "hit", from: incident, to: nodeOf(resolve, "victim", claim.name, statement) }];
    case "system":
      return [
        {
          kind: "affected",
          from: incident,
          to: nodeOf(resolve, "system", claim.name, statement),
          properties: { status: claim.status, date: claim.time?.edtf },
        },
      ];
    case "malware":
      return [
        {
          kind: "used",
          from: incident,
          to: nodeOf(resolve, "malware", claim.name, statement),
          properties: { polarity: claim.polarity },
        },
      ];
    case "actor": {
      const from = nodeOf(resolve, "actor", claim.name, statement);
      const roles = claim.roles.length === 0 ? [undefined] : claim.roles;
      return roles.map((role) => ({ kind: "took-part", from, to: incident, properties: { role } }));
    }
    case "indicator": {
      const from = nodeOf(resolve, "indicator", indicatorName(claim.kind, claim.value), statement);
      return [{ kind: "indicates", from, to: incident, properties: { polarity: claim.polarity } }];
    }
    case "technique":
      return [{ kind: "technique", from: incident, to: nodeOf(resolve, "technique", claim.tid, statement) }];
    case "denial":
      return [
        {
          kind: "denied",
          from: nodeOf(resolve, "party", claim.by, statement),
          to: incident,
          properties: { of: claim.of },
        },
      ];
    case "sign": {
      if (claim.of === "language") return [];
      const to = nodeOf(resolve, claim.of === "country" ? "party" : claim.of, claim.to, statement);
      return [{ kind: "points-to", from: incident, to, properties: { kind: claim.kind, sign: claim.name } }];
    }
    case "claim":
      return [
        {
          kind: "claimed",
          from: nodeOf(resolve, "party", claim.by, statement),
          to: incident,
          properties: { of: claim.of },
        },
      ];
    default:
      return [];
  }
}
