import type { Asserted, CaseGraph, Finding, Instant, NodeId, Statement, StatementId } from "@kulla/core";
import { nameKey } from "@kulla/core";
import type { StixId, StixObject } from "@kulla/stix";
import { deterministicId, kindOf, tlpMarking, validate } from "@kulla/stix";
import type { STIX_EXPORT_FINDINGS } from "./findings.ts";
import { finding } from "./findings.ts";
import type { StixExportInput } from "./input.ts";
import { compareText, sorted } from "./order.ts";
import { KULLA, KULLA_NAMESPACE, PROVENANCE_EXTENSION } from "./producer.ts";
import { provenanceOf } from "./provenance.ts";

export type Properties = Readonly<Record<string, unknown>>;

/** An object before it gets what all objects of the bundle share. */
export interface Draft {
  readonly type: string;
  /** What it is, within its type and the case: the same key is the same object. */
  readonly key: string;
  readonly properties: Properties;
  readonly because: readonly StatementId[];
  readonly dates?: readonly Asserted[];
  /** Extensions beside that of provenance, by the id of their definition. */
  readonly extensions?: Properties;
}

/** The bundle while it is put together: which object a node has become, which objects rest on a statement. */
export class Assembly {
  readonly statements: readonly Statement[];
  readonly graph: CaseGraph;
  readonly input: StixExportInput;
  readonly findings: Finding[] = [];
  readonly #known: ReadonlyMap<StatementId, Statement>;
  readonly #objects = new Map<StixId, StixObject>();
  readonly #byNode = new Map<NodeId, StixId>();
  readonly #byStatement = new Map<StatementId, Set<StixId>>();
  readonly #because = new Map<StixId, readonly StatementId[]>();
  readonly #campaigns = new Map<StixId, StixId>();
  readonly #nodeOfName: ReadonlyMap<string, NodeId>;

  constructor(input: StixExportInput, statements: readonly Statement[], graph: CaseGraph) {
    this.input = input;
    this.statements = [...statements].sort((a, b) => compareText(a.id, b.id));
    this.graph = graph;
    this.#known = new Map(statements.map((statement) => [statement.id, statement]));
    this.#nodeOfName = indexNames(graph);
  }

  /** Adds a domain object, relationship or note; gives its id. */
  add({ type, key, properties, because, dates, extensions }: Draft): StixId {
    const id = deterministicId(type, KULLA_NAMESPACE, `${this.input.caseName}|${key}`);
    this.#keep(
      {
        type,
        spec_version: "2.1",
        id,
        created_by_ref: KULLA.id,
        created: this.firstMade(because),
        modified: this.input.now,
        ...properties,
        ...this.#shared(because, dates, extensions),
      },
      because,
    );
    return id;
  }

  /** Adds an observable; one that is there already rests on both. Undefined, with a finding, where its value is not allowed. */
  addObservable(object: StixObject, because: readonly StatementId[]): StixId | undefined {
    const problems = validate(object).filter(({ severity }) => severity === "error");
    if (problems[0] !== undefined) {
      this.note("stix-export-bad-value", `${object.type}: ${problems[0].message}`);
      return undefined;
    }
    const all = sorted([...because, ...(this.#because.get(object.id) ?? [])]);
    // Extensions are part of what identifies a file: one of ours would give it another id than everybody else's.
    const identified = kindOf(object.type)?.identifying?.includes("extensions") === true;
    this.#keep({ ...object, ...(identified ? this.#marked() : this.#shared(all)) }, all);
    return object.id;
  }

  /** Adds an object as it is, without provenance or marking. */
  addPlain(object: StixObject): void {
    this.#objects.set(object.id, object);
  }

  /** Says which object a node of the graph has become. */
  setNode(node: NodeId, id: StixId): void {
    this.#byNode.set(node, id);
  }

  /** The object of a node. */
  ofNode(node: NodeId | undefined): StixId | undefined {
    return node === undefined ? undefined : this.#byNode.get(node);
  }

  /** The object of a name as a statement uses it: an actor where it is one, else of the kinds given, in order. */
  ofName(name: string, statement: Statement, ...kinds: string[]): StixId | undefined {
    for (const kind of kinds) {
      const id = this.ofNode(this.#nodeOfName.get(nameIn(statement.id, kind, name)));
      if (id !== undefined) return id;
    }
    return undefined;
  }

  /** The object of the incident that a statement speaks of. */
  ofIncident(statement: Statement): StixId | undefined {
    return this.ofNode(this.graph.incidentOf.get(statement.id));
  }

  /** Says which campaign an incident is the effect of. */
  setCampaign(incident: StixId, campaign: StixId): void {
    this.#campaigns.set(incident, campaign);
  }

  /** The campaign behind an incident. */
  campaignOf(incident: StixId | undefined): StixId | undefined {
    return incident === undefined ? undefined : this.#campaigns.get(incident);
  }

  /** The campaign behind the incident that a statement speaks of: what was done, as opposed to what it did. */
  ofCampaign(statement: Statement): StixId | undefined {
    return this.campaignOf(this.ofIncident(statement));
  }

  /** Objects that rest on a statement, sorted. */
  restingOn(statement: StatementId): readonly StixId[] {
    return sorted(this.#byStatement.get(statement) ?? []);
  }

  statement(id: StatementId): Statement | undefined {
    return this.#known.get(id);
  }

  /** Notes what the bundle cannot say. */
  note(code: keyof typeof STIX_EXPORT_FINDINGS, message: string, statement?: Statement): void {
    const cited = statement?.citations[0];
    const offset = cited?.at.kind === "text" ? { offset: cited.at.start } : {};
    this.findings.push(
      finding(code, message, cited === undefined ? undefined : { evidence: cited.evidence, ...offset }),
    );
  }

  /** All objects, in no order. */
  objects(): readonly StixObject[] {
    return [...this.#objects.values()];
  }

  #keep(object: StixObject, because: readonly StatementId[]): void {
    this.#objects.set(object.id, object);
    this.#because.set(object.id, because);
    for (const id of because) {
      const ids = this.#byStatement.get(id) ?? new Set<StixId>();
      this.#byStatement.set(id, ids.add(object.id));
    }
  }

  /** When the first of the statements was made: an object came to be then, and a later export of the case does not change it. */
  firstMade(because: readonly StatementId[]): Instant {
    const { now } = this.input;
    const made = because.flatMap((id) => this.#known.get(id)?.madeAt ?? []);
    return (
      [...made, now]
        .filter((instant) => /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(instant))
        .sort(compareText)[0] ?? now
    );
  }

  #shared(because: readonly StatementId[], dates?: readonly Asserted[], others: Properties = {}): Properties {
    const provenance = provenanceOf(because, this.#known, dates);
    const extensions = { ...(provenance === undefined ? {} : { [PROVENANCE_EXTENSION]: provenance }), ...others };
    return {
      ...(Object.keys(extensions).length === 0 ? {} : { extensions }),
      ...this.#marked(),
    };
  }

  #marked(): Properties {
    const { marking } = this.input;
    return marking === undefined ? {} : { object_marking_refs: [tlpMarking(marking).id] };
  }
}

function nameIn(statement: StatementId, kind: string, name: string): string {
  const key = nameKey(name);
  return `${statement}|${kind}|${key === "" ? name : key}`;
}

/** Statement, kind and name → node, as the graph has them. */
function indexNames(graph: CaseGraph): ReadonlyMap<string, NodeId> {
  const index = new Map<string, NodeId>();
  for (const node of graph.nodes)
    for (const { value, because } of node.names)
      for (const statement of because) index.set(nameIn(statement, node.kind, value), node.id);
  return index;
}
