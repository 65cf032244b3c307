import type {
  Asserted,
  EdgeKind,
  GraphNode,
  IncidentRole,
  NodeId,
  NodeKind,
  StatementId,
  Tlp,
  ViewRow,
} from "@kulla/core";
import { applyDecisions } from "@kulla/core";
import type { CaseFile } from "../case-file.ts";
import { markingOf } from "./marking-of.ts";
import { passagesOf } from "./passages-of.ts";
import type { JudgedEdge } from "./edge-standing.ts";
import { judgedEdges } from "./edge-standing.ts";

/** A value that somebody asserts, shortened: the list of statements has the rest. */
export interface AssertedBody {
  readonly value: string;
  readonly speakers: readonly string[];
  readonly because: readonly StatementId[];
  /** How many statements there are. */
  readonly statements: number;
}

/** All that is known of a node. */
export interface GraphNodeBody {
  readonly id: NodeId;
  readonly kind: NodeKind;
  readonly name: string;
  /** For an incident. */
  readonly role?: IncidentRole;
  readonly date?: string;
  /** Place among the nodes by their relations, from 0. */
  readonly rank: number;
  /** Other nodes that it is related to. */
  readonly neighbours: number;
  readonly names: readonly AssertedBody[];
  readonly properties: Readonly<Record<string, readonly AssertedBody[]>>;
  readonly because: readonly StatementId[];
  readonly statements: number;
  /** Passages of the dossier: `2.14`. */
  readonly passages: readonly string[];
  /** Of these a person has corrected. */
  readonly corrected: number;
  readonly marking: Tlp;
}

/** A relation and why it is thought to hold. */
export interface GraphEdgeBody extends JudgedEdge {
  readonly fromName: string;
  readonly toName: string;
  readonly incidentName?: string;
  /** Passages of the dossier: `2.14`. */
  readonly passages: readonly string[];
  readonly marking: Tlp;
  /** By how many documents, and by how many origins, it is told. */
  readonly told: { readonly documents: number; readonly origins: number };
}

/** A node as it is drawn. Its place in the picture is its rank. */
export interface PictureNode {
  readonly id: NodeId;
  readonly kind: NodeKind;
  readonly name: string;
  readonly role?: IncidentRole;
  readonly date?: string;
  readonly statements: number;
  readonly marking: Tlp;
}

/** All relations between two nodes, as one line. */
export interface PictureEdge {
  /** Ranks. */
  readonly from: number;
  readonly to: number;
  readonly kinds: readonly (EdgeKind | "alias")[];
  readonly standing: JudgedEdge["standing"];
  readonly statements: number;
  readonly marking: Tlp;
}

/** A stretch of the picture: nodes by rank, and the edges whose farther end is among them. */
export interface PictureBody {
  readonly nodes: readonly PictureNode[];
  readonly edges: readonly PictureEdge[];
}

/** Nodes of one stretch of the picture. */
export const PICTURE_STRETCH = 500;

/** Values, properties' values and statements that one row names at most. */
const VALUE_LIMIT = 40;
const STATEMENT_LIMIT = 200;

/** What the graph is computed from. */
type Input = Pick<
  CaseFile,
  "graph" | "evidence" | "statements" | "deciding" | "contradictions" | "origins" | "dossier"
>;

/**
 * Rows of the panels `graph.picture`, `graph.nodes` and `graph.edges`. Nodes are ranked by how many others they are related to, so
 * that the first stretches of the picture are the graph of the most connected.
 */
export function* graphView(file: Input): Generator<ViewRow> {
  const ranked = new RankedGraph(file);
  yield* ranked.picture();
  yield* ranked.nodes();
  yield* ranked.edges();
}

interface RankedNode {
  readonly node: GraphNode;
  readonly name: string;
  readonly rank: number;
  readonly neighbours: number;
}

class RankedGraph {
  readonly #file: Input;
  readonly #edges: readonly JudgedEdge[];
  readonly #ranked: readonly RankedNode[];
  readonly #byId: ReadonlyMap<NodeId, RankedNode>;
  readonly #passages: (because: readonly StatementId[]) => string[];
  readonly #marking: (because: readonly StatementId[]) => Tlp;
  readonly #documentOf: ReadonlyMap<StatementId, string>;

  constructor(file: Input) {
    this.#file = file;
    const { statements } = applyDecisions(file.statements, file.deciding);
    this.#edges = judgedEdges(file.graph, statements, file.contradictions);
    this.#ranked = rank(file, this.#edges);
    this.#byId = new Map(this.#ranked.map((one) => [one.node.id, one]));
    this.#passages = passagesOf(file.dossier);
    this.#marking = markingOf(file.evidence, file.statements);
    this.#documentOf = new Map(file.statements.map(({ id, citations }) => [id, citations[0].evidence]));
  }

  *nodes(): Generator<ViewRow> {
    for (const one of this.#ranked) {
      const body = this.#nodeBody(one);
      const words = body.names.map(({ value }) => value).join(" ");
      const facets = { kind: one.node.kind };
      yield { panel: "graph.nodes", key: body.id, position: one.rank, facets, words: `${body.name} ${words}`, body };
    }
  }

  *edges(): Generator<ViewRow> {
    for (const [position, edge] of this.#edges.entries()) {
      const { id, kind, from, to, standing } = edge;
      const facets = { kind, standing, node: [from, to], pair: pairFacet(from, to) };
      yield { panel: "graph.edges", key: id, position, facets, body: this.#edgeBody(edge) };
    }
  }

  *picture(): Generator<ViewRow> {
    const edges = this.#pictureEdges();
    let next = 0;
    for (let start = 0, position = 0; start < this.#ranked.length; start += PICTURE_STRETCH, position += 1) {
      const end = Math.min(start + PICTURE_STRETCH, this.#ranked.length);
      const first = next;
      while (next < edges.length && farther(edges[next]) < end) next += 1;
      const body: PictureBody = {
        nodes: this.#ranked.slice(start, end).map((one) => this.#pictureNode(one)),
        edges: edges.slice(first, next),
      };
      yield { panel: "graph.picture", key: String(position), position, range: [start, end - 1], body };
    }
  }

  #nodeBody({ node, name, rank: place, neighbours }: RankedNode): GraphNodeBody {
    return {
      id: node.id,
      kind: node.kind,
      name,
      ...incidentPart(node),
      rank: place,
      neighbours,
      names: node.names.slice(0, VALUE_LIMIT).map(assertedBody),
      properties: Object.fromEntries(
        Object.entries(node.properties).map(([key, values]) => [key, values.slice(0, VALUE_LIMIT).map(assertedBody)]),
      ),
      because: node.because.slice(0, STATEMENT_LIMIT),
      statements: node.because.length,
      passages: this.#passages(node.because),
      corrected: node.corrected.length,
      marking: this.#marking(node.because),
    };
  }

  #edgeBody(edge: JudgedEdge): GraphEdgeBody {
    const incident = edge.incident === undefined ? undefined : this.#byId.get(edge.incident);
    const { originOf } = this.#file.origins;
    return {
      ...edge,
      because: edge.because.slice(0, STATEMENT_LIMIT),
      properties: Object.fromEntries(
        Object.entries(edge.properties).map(([key, values]) => [key, values.slice(0, VALUE_LIMIT).map(shortened)]),
      ),
      fromName: this.#byId.get(edge.from)?.name ?? edge.from,
      toName: this.#byId.get(edge.to)?.name ?? edge.to,
      ...(incident !== undefined && { incidentName: incident.name }),
      passages: this.#passages(edge.because),
      marking: this.#marking(edge.because),
      told: {
        documents: new Set(edge.because.map((id) => this.#documentOf.get(id))).size,
        origins: new Set(edge.because.map((id) => originOf.get(id) ?? this.#documentOf.get(id))).size,
      },
    };
  }

  #pictureNode({ node, name }: RankedNode): PictureNode {
    const marking = this.#marking(node.because);
    return { id: node.id, kind: node.kind, name, ...incidentPart(node), statements: node.because.length, marking };
  }

  /** One line for each pair, sorted by the rank of its farther end. */
  #pictureEdges(): PictureEdge[] {
    const pairs = new Map<string, JudgedEdge[]>();
    for (const edge of this.#edges) {
      const pair = pairFacet(edge.from, edge.to);
      const list = pairs.get(pair) ?? [];
      pairs.set(pair, list);
      list.push(edge);
    }
    return [...pairs.values()]
      .flatMap((edges) => this.#pictureEdge(edges))
      .sort((a, b) => farther(a) - farther(b) || a.from - b.from || a.to - b.to);
  }

  #pictureEdge(edges: readonly JudgedEdge[]): PictureEdge[] {
    const [first] = edges;
    const from = this.#byId.get(first?.from ?? "")?.rank;
    const to = this.#byId.get(first?.to ?? "")?.rank;
    if (first === undefined || from === undefined || to === undefined) return [];
    const because = [...new Set(edges.flatMap((edge) => edge.because))];
    return [
      {
        from,
        to,
        kinds: [...new Set(edges.map(({ kind }) => kind))],
        standing: strongest(edges),
        statements: because.length,
        marking: this.#marking(because),
      },
    ];
  }
}

/** The facet by which all relations of two nodes are found, whichever way they point. */
export function pairFacet(from: NodeId, to: NodeId): string {
  return from < to ? `${from}|${to}` : `${to}|${from}`;
}

function rank({ graph, dossier }: Input, edges: readonly JudgedEdge[]): readonly RankedNode[] {
  const neighbours = new Map<NodeId, Set<NodeId>>(graph.nodes.map(({ id }) => [id, new Set()]));
  for (const { from, to } of edges) {
    neighbours.get(from)?.add(to);
    neighbours.get(to)?.add(from);
  }
  const count = (id: NodeId) => neighbours.get(id)?.size ?? 0;
  const techniques = new Map(dossier.techniques.map(({ tid, name }) => [tid, name]));
  const indicators = new Map(dossier.indicators.map(({ kind, value, shown }) => [`${kind}:${value}`, shown]));
  const shownName = ({ kind, name, incident }: GraphNode) => {
    // Nobody has named it: the fold calls it by its key.
    if (incident?.key === name) return [incident.role, incident.date].filter((part) => part !== undefined).join(", ");
    if (kind === "indicator") return indicators.get(name) ?? name;
    const technique = kind === "technique" ? techniques.get(name) : undefined;
    return technique === undefined ? name : `${name} ${technique}`;
  };
  return graph.nodes
    .map((node, place) => ({ node, place, neighbours: count(node.id), name: shownName(node) }))
    .sort((a, b) => b.neighbours - a.neighbours || b.node.because.length - a.node.because.length || a.place - b.place)
    .map(({ node, neighbours: known, name }, place) => ({ node, name, neighbours: known, rank: place }));
}

const farther = (edge: PictureEdge | undefined): number => Math.max(edge?.from ?? 0, edge?.to ?? 0);

/** Of several relations of a pair the one that most needs to be seen. */
const STANDINGS: readonly JudgedEdge["standing"][] = ["disputed", "asserted", "rejected", "hedged", "inferred"];

function strongest(edges: readonly JudgedEdge[]): JudgedEdge["standing"] {
  return STANDINGS.find((standing) => edges.some((edge) => edge.standing === standing)) ?? "asserted";
}

function incidentPart({ incident }: GraphNode): Pick<PictureNode, "role" | "date"> {
  if (incident === undefined) return {};
  return { role: incident.role, ...(incident.date !== undefined && { date: incident.date }) };
}

function assertedBody(asserted: Asserted): AssertedBody {
  return { ...shortened({ ...asserted, statements: asserted.because.length }) };
}

function shortened(one: AssertedBody): AssertedBody {
  return { ...one, speakers: one.speakers.slice(0, VALUE_LIMIT), because: one.because.slice(0, VALUE_LIMIT) };
}
