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
import type { Origins } from "./origins/origin.ts";
import type { Statement, StatementId } from "./statement.ts";
import { documentKeyOf } from "./statement-facts.ts";

/** What a case knows: its sources, what they say, and what people decided. */
export interface CaseFacts {
  readonly documents: readonly SourceInfo[];
  readonly statements: readonly Statement[];
  readonly decisions: readonly Decision[];
  /** Who said each statement first (`findOrigins`), so that copies weigh once; without it each document weighs once. */
  readonly origins?: Pick<Origins, "originOf">;
}

/**
 * Computes the case graph. Undecided and accepted statements count, rejected ones do not, of a corrected one the corrected claim
 * does. The result does not depend on the order of the inputs, and every part of it names the statements it rests on.
 */
export function foldCase(facts: CaseFacts): CaseGraph {
  const originOf = facts.origins?.originOf ?? new Map<StatementId, string>();
  return foldStanding(facts.documents, applyDecisions(facts.statements, facts.decisions), originOf);
}

function foldStanding(
  documents: readonly SourceInfo[],
  standing: Standing,
  originOf: ReadonlyMap<StatementId, string>,
): CaseGraph {
  const names = new Map(documents.map((source) => [documentKeyOf(source), source.name]));
  const incidents = foldIncidents(standing, names, originOf);
  const mentions = standing.statements.flatMap((statement) => mentionsOf(statement));
  const groups = groupNames(mentions, standing);
  const resolve = { groups, incidentOf: incidents.incidentOf, mentions, actors: actorKeys(mentions, groups), originOf };
  return {
    nodes: [...foldNodes(standing, resolve), ...incidents.nodes].sort((a, b) => compareText(a.id, b.id)),
    edges: foldEdges(standing, resolve),
    events: foldEvents(standing, resolve, incidents.nodes),
    quantities: foldQuantities(standing, resolve),
    incidentOf: incidents.incidentOf,
    findings: standing.findings,
  };
}
