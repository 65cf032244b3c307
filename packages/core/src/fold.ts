import { applyDecisions } from "./apply-decisions.ts";
import type { Standing } from "./apply-decisions.ts";
import type { Decision } from "./decision.ts";
import { foldEdges } from "./fold-edges.ts";
import { foldEvents, foldQuantities } from "./fold-events.ts";
import { foldNodes } from "./fold-nodes.ts";
import type { CaseGraph, SourceInfo } from "./graph.ts";
import { foldIncidents } from "./fold-incidents.ts";
import { groupNames } from "./name-groups.ts";
import { compareText } from "./order.ts";
import { actorKeys, mentionsOf } from "./mentions.ts";
import type { Statement } from "./statement.ts";
import { documentKeyOf } from "./statement-facts.ts";

/** What a case knows: its sources, what they say, and what people decided. */
export interface CaseFacts {
  readonly documents: readonly SourceInfo[];
  readonly statements: readonly Statement[];
  readonly decisions: readonly Decision[];
}

/**
 * Computes the case graph. Undecided and accepted statements count, rejected ones do not, of a corrected one the corrected claim
 * does. The result does not depend on the order of the inputs, and every part of it names the statements it rests on.
 */
export function foldCase(facts: CaseFacts): CaseGraph {
  return foldStanding(facts.documents, applyDecisions(facts.statements, facts.decisions));
}

function foldStanding(documents: readonly SourceInfo[], standing: Standing): CaseGraph {
  const names = new Map(documents.map((source) => [documentKeyOf(source), source.name]));
  const incidents = foldIncidents(standing, names);
  const mentions = standing.statements.flatMap((statement) => mentionsOf(statement));
  const groups = groupNames(mentions, standing);
  const resolve = { groups, incidentOf: incidents.incidentOf, mentions, actors: actorKeys(mentions, groups) };
  return {
    nodes: [...foldNodes(standing, resolve), ...incidents.nodes].sort((a, b) => compareText(a.id, b.id)),
    edges: foldEdges(standing, resolve),
    events: foldEvents(standing, resolve, incidents.nodes),
    quantities: foldQuantities(standing, resolve),
    incidentOf: incidents.incidentOf,
    findings: standing.findings,
  };
}
