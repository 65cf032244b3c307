import type {
  Asserted,
  CaseGraph,
  Contradiction,
  ContradictionKind,
  EdgeKind,
  GraphEdge,
  NodeId,
  Stance,
  Statement,
  StatementId,
  Variant,
} from "@kulla/core";

/**
 * How a relation stands. asserted: somebody says so outright · hedged: only with a doubt · rejected: it is only said that it is not so ·
 * disputed: some say so and others that it is not so, or say what cannot hold beside it · inferred: no source says so, Kulla concludes it.
 */
export type EdgeStanding = "asserted" | "hedged" | "inferred" | "disputed" | "rejected";

/** What made Kulla conclude a relation. */
export type InferredFrom =
  /** Both names were proposed to be one entry of the catalogue. */
  | "catalogue"
  /** The names are spelled alike. */
  | "spelling"
  /** A model reads the technique out of words that do not name it. */
  | "model";

/** A relation with the grounds for how it stands. */
export interface JudgedEdge {
  readonly id: string;
  /** `alias`: two names of one thing, or of two that are related. */
  readonly kind: EdgeKind | "alias";
  readonly from: NodeId;
  readonly to: NodeId;
  readonly incident?: NodeId;
  /** For `alias`. */
  readonly relation?: Variant["relation"];
  readonly standing: EdgeStanding;
  /** Statements by what their speakers do with it. */
  readonly stances: Readonly<Partial<Record<Stance, number>>>;
  readonly inferredFrom?: InferredFrom;
  /** Conflicts between statements of it and others. */
  readonly conflicts: readonly { readonly id: string; readonly topic: string }[];
  readonly properties: Readonly<Record<string, readonly (Asserted & { readonly statements: number })[]>>;
  readonly because: readonly StatementId[];
  readonly statements: number;
}

/** Disagreements that put the relation itself in doubt, and not only how many, when, or how it is spelled. */
const OF_RELATIONS: ReadonlySet<ContradictionKind> = new Set<ContradictionKind>([
  "identity",
  "impact",
  "attribution",
  "target",
  "claim",
  "action",
]);

/** All relations of a graph, those between names among them, in the order of the graph's edges; aliases last. */
export function judgedEdges(
  graph: CaseGraph,
  statements: readonly Statement[],
  contradictions: readonly Contradiction[],
): readonly JudgedEdge[] {
  const byId = new Map(statements.map((statement) => [statement.id, statement]));
  const conflicts = conflictsOf(contradictions);
  return [
    ...graph.edges.map((edge) => judgeEdge(edge, byId, conflicts)),
    ...graph.nodes.flatMap(({ id, variants }) =>
      // Each link stands at both of its ends.
      variants.flatMap((variant) => (isShownFrom(id, variant) ? [judgeVariant(id, variant, byId, conflicts)] : [])),
    ),
  ];
}

/** A relation that is not the same from both sides goes from its left to its right. */
function isShownFrom(id: NodeId, { node, relation, isReversed }: Variant): boolean {
  return DIRECTED.has(relation) ? isReversed !== true : id < node;
}

const DIRECTED: ReadonlySet<Variant["relation"]> = new Set(["renamed-to", "subset-of", "uses-persona"]);

type Conflict = JudgedEdge["conflicts"][number];

function conflictsOf(contradictions: readonly Contradiction[]): ReadonlyMap<StatementId, readonly Conflict[]> {
  const found = new Map<StatementId, Conflict[]>();
  for (const { id, topic, kind, nature, sides } of contradictions) {
    if (nature !== "conflict" || !OF_RELATIONS.has(kind)) continue;
    for (const statement of new Set(sides.flatMap((side) => side.statements))) {
      const list = found.get(statement) ?? [];
      found.set(statement, list);
      list.push({ id, topic });
    }
  }
  return found;
}

function judgeEdge(
  { id, kind, from, to, incident, properties, because }: GraphEdge,
  byId: ReadonlyMap<StatementId, Statement>,
  conflictsBy: ReadonlyMap<StatementId, readonly Conflict[]>,
): JudgedEdge {
  const statements = because.flatMap((one) => byId.get(one) ?? []);
  const stances = countStances(statements);
  const conflicts = [
    ...new Map(because.flatMap((one) => conflictsBy.get(one) ?? []).map((one) => [one.id, one])).values(),
  ];
  const byModel = kind === "technique" && statements.length > 0 && statements.every(isReadByModel);
  return {
    id,
    kind,
    from,
    to,
    ...(incident !== undefined && { incident }),
    standing: standingOf(stances, conflicts.length > 0, byModel),
    stances,
    ...(byModel && { inferredFrom: "model" as const }),
    conflicts: conflicts.slice(0, 20),
    properties: counted(properties),
    because,
    statements: because.length,
  };
}

function judgeVariant(
  from: NodeId,
  { node, relation, because }: Variant,
  byId: ReadonlyMap<StatementId, Statement>,
  conflictsBy: ReadonlyMap<StatementId, readonly Conflict[]>,
): JudgedEdge {
  // Where nobody says that the names are one, the statements are only those that print them.
  const said = because.flatMap((id) => {
    const statement = byId.get(id);
    return statement?.claim.type === "alias" ? [statement] : [];
  });
  const stances = countStances(said);
  const conflicts = [
    ...new Map(said.flatMap(({ id }) => conflictsBy.get(id) ?? []).map((one) => [one.id, one])).values(),
  ];
  const speakers = [...new Set(said.flatMap(({ speakers: [first] }) => first?.name ?? []))].sort();
  const ids = said.map(({ id }) => id).sort();
  const inferredFrom = relation === "catalogue" ? "catalogue" : said.length === 0 ? "spelling" : undefined;
  return {
    id: `alias|${from}|${node}|${relation}`,
    kind: "alias",
    from,
    to: node,
    relation,
    standing: inferredFrom === undefined ? standingOf(stances, conflicts.length > 0, false) : "inferred",
    stances,
    ...(inferredFrom !== undefined && { inferredFrom }),
    conflicts: conflicts.slice(0, 20),
    properties:
      said.length === 0 ? {} : { relation: [{ value: relation, speakers, because: ids, statements: ids.length }] },
    because,
    statements: because.length,
  };
}

function standingOf(
  { asserts = 0, hedges = 0, rejects = 0, "counter-accusation": accuses = 0 }: JudgedEdge["stances"],
  inConflict: boolean,
  byModel: boolean,
): EdgeStanding {
  const held = asserts + hedges + accuses;
  if ((held > 0 && rejects > 0) || (held > 0 && inConflict)) return "disputed";
  if (rejects > 0) return "rejected";
  if (byModel) return "inferred";
  return hedges > 0 && hedges === held ? "hedged" : "asserted";
}

/** A model gives a probability; printed ids and words of the catalogue's own have none. */
function isReadByModel({ claim }: Statement): boolean {
  return claim.type === "technique" && !claim.explicit && claim.probability !== undefined;
}

function countStances(statements: readonly Statement[]): JudgedEdge["stances"] {
  const counts: Partial<Record<Stance, number>> = {};
  for (const { stance } of statements) counts[stance] = (counts[stance] ?? 0) + 1;
  return counts;
}

function counted(properties: GraphEdge["properties"]): JudgedEdge["properties"] {
  return Object.fromEntries(
    Object.entries(properties).map(([key, values]) => [
      key,
      values.map((one) => ({ ...one, statements: one.because.length })),
    ]),
  );
}
