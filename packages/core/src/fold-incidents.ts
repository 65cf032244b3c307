import type { Standing } from "./apply-decisions.ts";
import { AssertedValues } from "./asserted.ts";
import type { GraphNode, IncidentFacts, NodeId } from "./graph.ts";
import type { LocalIncident } from "./join-incidents.ts";
import { joinIncidents, localIncidentOf } from "./join-incidents.ts";
import { sortedSet } from "./order.ts";
import type { StatementId } from "./statement.ts";
import type { DocumentKey } from "./statement-facts.ts";

/** The incidents of the case, and which of them each statement belongs to. */
export interface FoldedIncidents {
  readonly nodes: readonly GraphNode[];
  readonly incidentOf: ReadonlyMap<StatementId, NodeId>;
}

export function foldIncidents(
  standing: Standing,
  documentNames: ReadonlyMap<DocumentKey, string>,
  originOf: ReadonlyMap<StatementId, string>,
): FoldedIncidents {
  const told = joinIncidents(standing).map((locals) => ({
    locals,
    facts: incidentFacts(locals, documentNames, originOf),
  }));
  const nodes = nameIncidents(told).map(({ locals, facts }) => ({
    locals,
    node: incidentNode(locals, facts, standing),
  }));
  const nodeOfLocal = new Map(nodes.flatMap(({ locals, node }) => locals.map(({ key }) => [key, node.id] as const)));
  const incidentOf = new Map<StatementId, NodeId>();
  for (const statement of standing.statements) {
    const node = nodeOfLocal.get(localIncidentOf(statement) ?? "");
    if (node !== undefined) incidentOf.set(statement.id, node);
  }
  return { nodes: nodes.map(({ node }) => node), incidentOf };
}

type Facts = Omit<IncidentFacts, "key">;

function incidentFacts(
  locals: readonly LocalIncident[],
  documentNames: ReadonlyMap<DocumentKey, string>,
  originOf: ReadonlyMap<StatementId, string>,
): Facts {
  const dates = new AssertedValues(originOf);
  // A year that the reader guessed does not stand against one that is printed.
  const printed = new AssertedValues(originOf);
  for (const statement of locals.flatMap(({ statements }) => statements)) {
    if (statement.claim.type !== "incident") continue;
    const { time } = statement.claim;
    dates.add(time?.edtf, statement);
    if (time?.basis === "explicit") printed.add(time.edtf, statement);
  }
  const date = printed.bestDate() ?? dates.bestDate();
  return {
    role: locals[0]?.role ?? "main",
    ...(date === undefined ? {} : { date }),
    dates: dates.list(),
    documents: sortedSet(locals.map(({ document }) => documentNames.get(document) ?? document)),
  };
}

/** Keys of the incidents: date and role, or a number and role; a second one of the same date and role gets `-2`. */
function nameIncidents(
  incidents: readonly { readonly locals: readonly LocalIncident[]; readonly facts: Facts }[],
): readonly { readonly locals: readonly LocalIncident[]; readonly facts: IncidentFacts }[] {
  const used = new Map<string, number>();
  const next = (key: string) => {
    const count = (used.get(key) ?? 0) + 1;
    used.set(key, count);
    return count;
  };
  return incidents.map(({ locals, facts }) => {
    const role = facts.role.replaceAll(" ", "-");
    if (facts.date === undefined) return { locals, facts: { ...facts, key: `incident-${next("")}-${role}` } };
    const key = `incident-${facts.date.replaceAll("/", "--")}-${role}`;
    const count = next(key);
    return { locals, facts: { ...facts, key: count === 1 ? key : `${key}-${count}` } };
  });
}

function incidentNode(locals: readonly LocalIncident[], facts: IncidentFacts, standing: Standing): GraphNode {
  const statements = locals.flatMap((local) => local.statements);
  const names = new AssertedValues();
  const roles = new AssertedValues();
  for (const statement of statements) {
    if (statement.claim.type !== "incident") continue;
    names.add(statement.claim.name, statement);
    roles.add(statement.claim.role, statement);
  }
  const because = sortedSet(statements.map(({ id }) => id));
  return {
    id: `incident:${facts.key}`,
    kind: "incident",
    name: names.mostUsed() ?? facts.key,
    names: names.list(),
    properties: { date: facts.dates, role: roles.list() },
    variants: [],
    because,
    corrected: because.filter((id) => standing.corrected.has(id)),
    incident: facts,
  };
}
