import type { CaseGraph, GraphEdge, GraphNode, IndicatorKind, NodeId, Statement } from "@kulla/core";
import { nameKey } from "@kulla/core";
import type { Catalogue } from "@kulla/knowledge";
import { findCountry, SECTORS } from "@kulla/knowledge";
import { namedActors } from "../observe/named-actors.ts";
import { compareText } from "../order.ts";
import type { Activity, ActivityFeature, FeatureKind } from "./activity.ts";
import { sortedFeatures, timeOf } from "./catalogue-activities.ts";

/** What an indicator of a kind is, to clustering; kinds that recur everywhere (names of files, telephone numbers) are nothing. */
const KIND_OF_INDICATOR: Readonly<Partial<Record<IndicatorKind, FeatureKind>>> = {
  domain: "infrastructure",
  url: "infrastructure",
  email: "infrastructure",
  onion: "infrastructure",
  "certificate-serial": "infrastructure",
  cryptocurrency: "infrastructure",
  ipv4: "address",
  ipv6: "address",
  cidr: "address",
  md5: "sample",
  sha1: "sample",
  sha256: "sample",
  sha512: "sample",
  ssdeep: "sample",
  tlsh: "sample",
  imphash: "sample",
  mutex: "sample",
  cve: "weakness",
};

/** Kinds of actor that may be a set of intrusions of its own. */
const INTRUSION_SETS: ReadonlySet<string> = new Set(["cluster", "group", "persona"]);

const SECTOR_OF = new Map(SECTORS.flatMap(({ id, names }) => names.map((name) => [nameKey(name), id] as const)));

/** What the catalogue knows that a case names. */
export interface KnownNames {
  /** Whether a software is malware or a tool, by its id. */
  readonly softwareType: ReadonlyMap<string, "malware" | "tool">;
  readonly name: (id: string) => string | undefined;
  readonly catalogue: Catalogue;
}

export function knownNames(catalogue: Catalogue): KnownNames {
  const { software, actors, techniques } = catalogue;
  const names = new Map([...software, ...actors, ...techniques].map((one) => [one.id, one.name]));
  return { softwareType: new Map(software.map(({ id, type }) => [id, type])), name: (id) => names.get(id), catalogue };
}

/**
 * The incidents of a case, and the groups and clusters with a name that had a part in them, as activities. What a source rejects, likens only or tells for background
 * is no feature. An incident and an actor have no name in common: that an actor is named in an incident makes the incident not its own. Sorted: incidents by
 * key, then actors by name; those with no feature are left out.
 */
export function caseActivities(
  caseName: string,
  graph: CaseGraph,
  statements: readonly Statement[],
  known: KnownNames,
): readonly Activity[] {
  const named = namedActors(statements, known.catalogue);
  const isNamed = (name: string): boolean => ["name", "persona"].includes(named.find(name).means);
  const reader = new CaseReader(caseName, graph, known, isNamed);
  const incidents = graph.nodes.filter(({ kind }) => kind === "incident");
  const actors = graph.nodes.filter(({ kind, name, properties }) => {
    const isSet = (properties["kind"] ?? []).some(({ value }) => INTRUSION_SETS.has(value));
    return kind === "actor" && isSet && isNamed(name);
  });
  const all = [...incidents.map((one) => reader.incident(one)), ...actors.flatMap((one) => reader.actor(one))];
  return all.filter(({ features }) => features.length > 0);
}

class CaseReader {
  readonly #case: string;
  readonly #known: KnownNames;
  readonly #isNamed: (name: string) => boolean;
  readonly #nodes: ReadonlyMap<NodeId, GraphNode>;
  readonly #edgesOf = new Map<NodeId, GraphEdge[]>();

  constructor(caseName: string, graph: CaseGraph, known: KnownNames, isNamed: (name: string) => boolean) {
    this.#case = caseName;
    this.#isNamed = isNamed;
    this.#known = known;
    this.#nodes = new Map(graph.nodes.map((node) => [node.id, node]));
    for (const edge of graph.edges)
      for (const end of new Set([edge.from, edge.to])) {
        const list = this.#edgesOf.get(end);
        if (list === undefined) this.#edgesOf.set(end, [edge]);
        else list.push(edge);
      }
  }

  incident({ id, name, incident }: GraphNode): Activity {
    const features = this.#edges(id).flatMap((edge) => this.#featureOf(edge, id));
    const key = incident?.key ?? id.slice(id.indexOf(":") + 1);
    const time = timeOf(incident?.date, incident?.date);
    return {
      ref: { kind: "incident", case: this.#case, incident: key },
      name,
      features: sortedFeatures(features),
      ...(time === undefined ? {} : { time }),
    };
  }

  /** With its own name, and whom the incidents that it took part in hit; absent where it took part in none. */
  actor(node: GraphNode): Activity[] {
    const parts = this.#edges(node.id).filter(
      (edge) => edge.kind === "took-part" && edge.from === node.id && hadPart(edge),
    );
    const incidents = [...new Set(parts.map(({ to }) => to))].sort(compareText);
    if (incidents.length === 0) return [];
    const victims = incidents.flatMap((incident) =>
      this.#edges(incident).flatMap((edge) => (edge.kind === "hit" ? this.#featureOf(edge, incident) : [])),
    );
    const because = parts.flatMap((edge) => edge.because);
    const dates = incidents.flatMap((id) => this.#nodes.get(id)?.incident?.date ?? []).sort(compareText);
    const time = timeOf(dates[0], dates.at(-1));
    return [
      {
        ref: { kind: "actor", case: this.#case, name: node.name },
        name: node.name,
        features: sortedFeatures([this.#namedActor("self", node, because), ...victims]),
        ...(time === undefined ? {} : { time }),
      },
    ];
  }

  #edges(id: NodeId): readonly GraphEdge[] {
    return this.#edgesOf.get(id) ?? [];
  }

  /** What an edge says of the incident; nothing where it is rejected, or says nothing that clustering looks at. */
  #featureOf(edge: GraphEdge, incident: NodeId): ActivityFeature[] {
    const node = this.#nodes.get(edge.from === incident ? edge.to : edge.from);
    if (node === undefined || !isSaid(edge)) return [];
    switch (edge.kind) {
      case "used":
        return hasAny(edge, "polarity", ["used", "variant"]) ? [this.#software(node, edge.because)] : [];
      case "technique":
        return [feature("technique", `technique:${node.name}`, this.#known.name(node.name) ?? node.name, edge.because)];
      case "indicates":
        return hasAny(edge, "polarity", ["malicious"]) ? indicatorOf(node, edge.because) : [];
      case "hit":
        return [victimOf(node, edge.because)];
      case "took-part":
        return hadPart(edge) && this.#isNamed(node.name) ? [this.#namedActor("actor", node, edge.because)] : [];
      default:
        return [];
    }
  }

  #software(node: GraphNode, because: readonly string[]): ActivityFeature {
    const id = node.properties["catalogue"]?.[0]?.value;
    const type = id === undefined ? undefined : this.#known.softwareType.get(id);
    const isTool = type === "tool" || (type === undefined && hasAny(node, "kind", ["tool"]));
    return feature(isTool ? "tool" : "malware", `software:${id ?? keyOf(node)}`, node.name, because);
  }

  #namedActor(of: "actor" | "self", node: GraphNode, because: readonly string[]): ActivityFeature {
    const id = node.properties["catalogue"]?.[0]?.value ?? keyOf(node);
    return feature("named actor", `${of}:${id}`, node.name, because);
  }
}

function victimOf(node: GraphNode, because: readonly string[]): ActivityFeature {
  const country = hasAny(node, "kind", ["country"]) ? findCountry(node.name) : undefined;
  if (country !== undefined) return feature("country", `country:${country.code}`, country.name, because);
  const sector = hasAny(node, "kind", ["sector"]) ? SECTOR_OF.get(nameKey(node.name)) : undefined;
  if (sector !== undefined) return feature("sector", `sector:${sector}`, node.name, because);
  return feature("victim", node.id, node.name, because);
}

function indicatorOf(node: GraphNode, because: readonly string[]): ActivityFeature[] {
  return (node.properties["kind"] ?? []).flatMap(({ value }) => {
    const kind = KIND_OF_INDICATOR[value as IndicatorKind];
    return kind === undefined ? [] : [feature(kind, `indicator:${value}:${node.name}`, node.name, because)];
  });
}

function feature(kind: FeatureKind, id: string, text: string, because: readonly string[]): ActivityFeature {
  return { kind, id, text, because: [...because].sort(compareText) };
}

/** The node's name without its kind: `roadsweep`. */
function keyOf({ id }: GraphNode): string {
  return id.slice(id.indexOf(":") + 1);
}

/** Somebody says what part the actor had, and does not only name it beside the attack. */
function hadPart(edge: GraphEdge): boolean {
  return isSaid(edge) && (edge.properties["role"] ?? []).length > 0;
}

/** Somebody says it, and not only that it is not so. */
function isSaid(edge: GraphEdge): boolean {
  return hasAny(edge, "stance", ["asserts", "hedges"]);
}

function hasAny(
  { properties }: Pick<GraphNode | GraphEdge, "properties">,
  property: string,
  values: readonly string[],
): boolean {
  return (properties[property] ?? []).some(({ value }) => values.includes(value));
}
