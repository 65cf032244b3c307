import type { CaseGraph, GraphNode, IncidentRole, Statement, StatementId } from "@kulla/core";
import type { AttackWords, DossierWords } from "./language/words.ts";
import { groupBy, inOrder } from "./order.ts";
import { name } from "./sentence.ts";
import { byTime } from "./time.ts";

/** One attack, as all sources together tell it. */
export interface Incident extends AttackWords {
  readonly id: string;
  readonly role: IncidentRole;
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

const roleOf = (node: GraphNode): IncidentRole => node.incident?.role ?? "context";
const dateOf = (node: GraphNode): string => node.incident?.date ?? "";

/** How many documents tell of it: of two main attacks the one that more tell of comes first. */
const told = (node: GraphNode): number => node.incident?.documents.length ?? 0;

/** Names an incident by its role; where several have one role, by its date too; those of the background by what they are called. */
function label(node: GraphNode, alike: readonly GraphNode[], total: number, { attacks }: DossierWords): AttackWords {
  const role = roleOf(node);
  if (total === 1 && role !== "context") return attacks.only;
  const printed = node.names[0]?.value;
  if (role === "context" && printed !== undefined) {
    const part = name(node.name);
    return { part, object: part, behind: part };
  }
  if (alike.length === 1) return attacks.of(role, "", "");
  const date = dateOf(node);
  const sameDate = alike.filter((other) => dateOf(other) === date);
  const number = sameDate.length > 1 ? ` (${String(sameDate.indexOf(node) + 1)})` : "";
  return attacks.of(role, date, number);
}

/** The incidents of a case as the fold joined them over the sources. */
export function incidentsOf(graph: CaseGraph, statements: readonly Statement[], words: DossierWords): Incidents {
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
    ...label(node, byRole.get(roleOf(node)) ?? [], attacks, words),
    node,
    statements: node.because.flatMap((id) => known.get(id) ?? []).filter(({ claim }) => claim.type === "incident"),
  }));
  const byId = new Map(all.map((incident) => [incident.id, incident]));
  return { all, of: ({ id }) => byId.get(graph.incidentOf.get(id) ?? "") };
}
