import type { CaseGraph, GraphNode, IncidentRole, Statement, StatementId } from "@kulla/core";
import type { Part } from "./dossier.ts";
import { groupBy, inOrder } from "./order.ts";
import { name, text } from "./sentence.ts";
import { byTime, readableTime } from "./time.ts";

/** One attack, as all sources together tell it. */
export interface Incident {
  readonly id: string;
  readonly role: IncidentRole;
  /** How a sentence calls it: `the main attack`. */
  readonly part: Part;
  readonly node: GraphNode;
  readonly statements: readonly Statement[];
}

export interface Incidents {
  /** The main one first; those of the background last. */
  readonly all: readonly Incident[];
  /** The incident that a statement is about, where it says so. */
  of(statement: { readonly id: StatementId }): Incident | undefined;
}

const ROLES: readonly IncidentRole[] = ["main", "second wave", "hack-and-leak", "context"];

const LABELS: Readonly<Record<IncidentRole, string>> = {
  main: "the main attack",
  "second wave": "the second attack",
  "hack-and-leak": "the hack-and-leak operation",
  context: "another attack",
};

const roleOf = (node: GraphNode): IncidentRole => node.incident?.role ?? "context";
const dateOf = (node: GraphNode): string => node.incident?.date ?? "";

/** How many documents tell of it: of two main attacks the one that more tell of comes first. */
const told = (node: GraphNode): number => node.incident?.documents.length ?? 0;

/** Names an incident by its role; where several have one role, by its date too; those of the background by what they are called. */
function label(node: GraphNode, alike: readonly GraphNode[], total: number): Part {
  const role = roleOf(node);
  if (total === 1 && role !== "context") return text("the attack");
  const printed = node.names[0]?.value;
  if (role === "context" && printed !== undefined) return name(node.name);
  if (alike.length === 1) return text(LABELS[role]);
  const date = dateOf(node);
  const sameDate = alike.filter((other) => dateOf(other) === date);
  const number = sameDate.length > 1 ? ` (${String(sameDate.indexOf(node) + 1)})` : "";
  return text(`${LABELS[role]}${date === "" ? "" : ` of ${readableTime(date)}`}${number}`);
}

/** The incidents of a case as the fold joined them over the sources. */
export function incidentsOf(graph: CaseGraph, statements: readonly Statement[]): Incidents {
  const nodes = graph.nodes
    .filter(({ kind }) => kind === "incident")
    .sort(
      (a, b) =>
        ROLES.indexOf(roleOf(a)) - ROLES.indexOf(roleOf(b)) ||
        told(b) - told(a) ||
        byTime(dateOf(a), dateOf(b)) ||
        inOrder(a.id, b.id),
    );
  const byRole = groupBy(nodes, roleOf);
  const attacks = nodes.filter((node) => roleOf(node) !== "context").length;
  const known = new Map(statements.map((statement) => [statement.id, statement]));
  const all = nodes.map((node): Incident => ({
    id: node.id,
    role: roleOf(node),
    part: label(node, byRole.get(roleOf(node)) ?? [], attacks),
    node,
    statements: node.because.flatMap((id) => known.get(id) ?? []).filter(({ claim }) => claim.type === "incident"),
  }));
  const byId = new Map(all.map((incident) => [incident.id, incident]));
  return { all, of: ({ id }) => byId.get(graph.incidentOf.get(id) ?? "") };
}
