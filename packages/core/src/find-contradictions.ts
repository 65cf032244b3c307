import type { DecidedNature } from "./apply-decisions.ts";
import { applyDecisions, pairKey } from "./apply-decisions.ts";
import type { Contradiction, ContradictionNature } from "./contradiction.ts";
import { findAliasContradictions } from "./contradictions/aliases.ts";
import { findAttributionContradictions } from "./contradictions/attributions.ts";
import { findCountContradictions } from "./contradictions/counts.ts";
import { findCulpritContradictions } from "./contradictions/culprits.ts";
import { findDateContradictions } from "./contradictions/dates.ts";
import { findDenialContradictions } from "./contradictions/denials.ts";
import type { CaseView, Disagreement } from "./contradictions/disagreement.ts";
import { inOrder } from "./contradictions/disagreement.ts";
import { findExpulsionContradictions } from "./contradictions/expulsions.ts";
import { findGroupCountContradictions } from "./contradictions/group-counts.ts";
import { findImpactContradictions } from "./contradictions/impact.ts";
import { findLeakContradictions } from "./contradictions/leaks.ts";
import { findMalwareContradictions } from "./contradictions/malware-relations.ts";
import { findPaymentContradictions } from "./contradictions/payments.ts";
import { findPreventionContradictions } from "./contradictions/prevention.ts";
import { findRivalAttributions } from "./contradictions/rival-attributions.ts";
import { sidesOf } from "./contradictions/sides.ts";
import { findSpellingVariants } from "./contradictions/spelling.ts";
import { findSponsorContradictions } from "./contradictions/sponsors.ts";
import { findTargetContradictions } from "./contradictions/targets.ts";
import type { CaseFacts } from "./fold.ts";
import type { CaseGraph, SourceInfo } from "./graph.ts";
import { digest } from "./identity.ts";
import { compareText, sortedSet } from "./order.ts";
import type { DocumentKey } from "./statement-facts.ts";
import { documentKeyOf } from "./statement-facts.ts";

const CHECKS: readonly ((view: CaseView) => readonly Disagreement[])[] = [
  findDateContradictions,
  findCountContradictions,
  findGroupCountContradictions,
  findLeakContradictions,
  findImpactContradictions,
  findPreventionContradictions,
  findMalwareContradictions,
  findDenialContradictions,
  findAttributionContradictions,
  findRivalAttributions,
  findCulpritContradictions,
  findSponsorContradictions,
  findTargetContradictions,
  findExpulsionContradictions,
  findPaymentContradictions,
  findSpellingVariants,
  findAliasContradictions,
];

const SEVERITIES = ["high", "medium", "low"] as const;
const NATURES: readonly ContradictionNature[] = ["conflict", "development", "variant", "compatible"];

/**
 * Statements on the same thing that do not agree, by kind of check, with both sides' words. `graph` is the fold of the same facts.
 * One contradiction for each topic and scope; conflicts come first, the graver ones before the lesser. A `nature` decision on a pair
 * of statements from two sides overrides what the check says of that contradiction.
 */
export function findContradictions(facts: CaseFacts & { readonly graph: CaseGraph }): readonly Contradiction[] {
  const view = viewOf(facts);
  const found = CHECKS.flatMap((check) => check(view)).map((disagreement) => contradictionOf(disagreement, view));
  const unique = new Map(found.map((contradiction) => [contradiction.id, contradiction]));
  return [...unique.values()].sort(
    (a, b) =>
      NATURES.indexOf(a.nature) - NATURES.indexOf(b.nature) ||
      SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
      compareText(a.topic, b.topic) ||
      compareText(b.scope, a.scope) ||
      compareText(a.id, b.id),
  );
}

function viewOf({
  documents,
  statements,
  decisions,
  graph,
  origins,
}: CaseFacts & { readonly graph: CaseGraph }): CaseView {
  const standing = applyDecisions(statements, decisions);
  const sources = [...documents].sort(
    (a, b) => compareText(a.name, b.name) || compareText(documentKeyOf(a), documentKeyOf(b)),
  );
  const order = new Map(sources.map((source, index) => [documentKeyOf(source), index]));
  return {
    statements: inOrder(standing.statements, order),
    standing,
    graph,
    order,
    originOf: origins?.originOf ?? new Map(),
    sources: new Map<DocumentKey, SourceInfo>(sources.map((source) => [documentKeyOf(source), source])),
  };
}

function contradictionOf(disagreement: Disagreement, view: CaseView): Contradiction {
  const { kind, topic, scope, severity, why } = disagreement;
  const decided = decidedNature(disagreement, view);
  const ids = disagreement.positions.map(({ value, statements }) => [value, sortedSet(statements.map(({ id }) => id))]);
  return {
    id: `c-${digest({ kind, topic, scope, ids })}`,
    kind,
    nature: decided?.nature ?? disagreement.nature,
    topic,
    scope,
    severity,
    sides: sidesOf(disagreement, view),
    why: decided === undefined ? why : `A person decided so; the check said "${disagreement.nature}": ${why}`,
    ...(decided && { decided: { decision: decided.decision, found: disagreement.nature, foundWhy: why } }),
  };
}

/** The last decision on two statements from different sides. */
function decidedNature({ positions }: Disagreement, { standing }: CaseView): DecidedNature | undefined {
  if (standing.natures.size === 0) return undefined;
  const pairs = new Set(
    positions.flatMap((a, index) =>
      positions
        .slice(index + 1)
        .flatMap((b) => a.statements.flatMap(({ id }) => b.statements.map((other) => pairKey(id, other.id)))),
    ),
  );
  return [...standing.natures].filter(([pair]) => pairs.has(pair)).at(-1)?.[1];
}
