import type { AdmiraltyCode } from "./admiralty.ts";
import type { ContradictionNature } from "./contradiction.ts";
import type { Decision, DecisionId } from "./decision.ts";
import type { Finding } from "./finding.ts";
import { coreFinding } from "./findings.ts";
import type { Statement, StatementId } from "./statement.ts";
import { compareText } from "./order.ts";
import { standingDecisions } from "./standing-decisions.ts";
import { documentKeyOf } from "./statement-facts.ts";
import type { DocumentKey } from "./statement-facts.ts";

/** Two statements, the smaller id first. */
export type StatementPair = readonly [StatementId, StatementId];

/** What a person said about the disagreement of two statements, and by which decision. */
export interface DecidedNature {
  readonly nature: ContradictionNature;
  readonly decision: DecisionId;
}

/** The statements that count, after the decisions of people. */
export interface Standing {
  /** Sorted by id; rejected ones are gone, corrected ones have the corrected claim. */
  readonly statements: readonly Statement[];
  readonly corrected: ReadonlySet<StatementId>;
  /** Pairs that a person called the same thing, or two things. Sorted. */
  readonly same: readonly StatementPair[];
  readonly distinct: readonly StatementPair[];
  /** What people said about the disagreement of two statements, by `pairKey`, in the order of time. */
  readonly natures: ReadonlyMap<string, DecidedNature>;
  /** How people rated the sources, by `documentKeyOf`. */
  readonly ratings: ReadonlyMap<DocumentKey, AdmiraltyCode>;
  readonly findings: readonly Finding[];
}

/**
 * Applies the newest decision on each statement, pair and source (by time, then by id), of those that were not taken back. The order of the inputs does
 * not matter.
 */
export function applyDecisions(statements: readonly Statement[], decisions: readonly Decision[]): Standing {
  const ofStatements = kept.get(statements) ?? new WeakMap<readonly Decision[], Standing>();
  const known = ofStatements.get(decisions);
  if (known !== undefined) return known;
  const standing = standingOf(statements, decisions);
  kept.set(statements, ofStatements.set(decisions, standing));
  return standing;
}

/** One computation asks for the standing of the same lists many times; nobody changes a list that was given. */
const kept = new WeakMap<readonly Statement[], WeakMap<readonly Decision[], Standing>>();

function standingOf(statements: readonly Statement[], decisions: readonly Decision[]): Standing {
  const known = new Map(statements.map((statement) => [statement.id, statement]));
  const sorted = standingDecisions(decisions);
  const single = new Map<StatementId, Decision["verdict"]>();
  const links = new Map<string, { pair: StatementPair; verdict: "same" | "distinct" }>();
  const natures = new Map<string, DecidedNature>();
  const ratings = new Map<DocumentKey, AdmiraltyCode>();
  for (const { id, about, verdict } of sorted) {
    if ("source" in about) {
      if (verdict.kind === "rate")
        ratings.set(documentKeyOf(about.source), `${verdict.reliability}${verdict.credibility}`);
      if (verdict.kind === "withdraw") ratings.delete(documentKeyOf(about.source));
      continue;
    }
    if ("statement" in about) {
      single.set(about.statement, verdict);
      continue;
    }
    if (!("pair" in about)) continue;
    const pair = orderPair(about.pair);
    if (verdict.kind === "same" || verdict.kind === "distinct")
      links.set(pairKey(...pair), { pair, verdict: verdict.kind });
    if (verdict.kind === "withdraw") {
      links.delete(pairKey(...pair));
      natures.delete(pairKey(...pair));
    }
    if (verdict.kind !== "nature") continue;
    // Kept in the order of time, so that the last one of several on one contradiction holds.
    natures.delete(pairKey(...pair));
    natures.set(pairKey(...pair), { nature: verdict.nature, decision: id });
  }
  const standing = [...known.values()]
    .sort((a, b) => compareText(a.id, b.id))
    .flatMap((statement) => stand(statement, single.get(statement.id)));
  const counts = new Set(standing.map(({ id }) => id));
  const linked = (kind: "same" | "distinct") =>
    [...links.values()]
      .filter(({ pair, verdict }) => verdict === kind && pair.every((id) => counts.has(id)))
      .map(({ pair }) => pair)
      .sort(([a, b], [c, d]) => compareText(a, c) || compareText(b, d));
  return {
    statements: standing,
    corrected: new Set(standing.filter(({ id }) => single.get(id)?.kind === "correct").map(({ id }) => id)),
    same: linked("same"),
    distinct: linked("distinct"),
    natures,
    ratings,
    findings: findStrays(sorted, known),
  };
}

/** One key for a pair, from either side. */
export function pairKey(a: StatementId, b: StatementId): string {
  return a <= b ? `${a} ${b}` : `${b} ${a}`;
}

function stand(statement: Statement, verdict: Decision["verdict"] | undefined): Statement[] {
  if (verdict?.kind === "reject") return [];
  return [verdict?.kind === "correct" ? { ...statement, claim: verdict.claim } : statement];
}

function findStrays(decisions: readonly Decision[], known: ReadonlyMap<StatementId, Statement>): Finding[] {
  return decisions
    .filter(({ about }) => statementsIn(about).some((id) => !known.has(id)))
    .map(({ id }) => id)
    .sort(compareText)
    .map((id) =>
      coreFinding("decision-without-statement", `Decision ${id} is about a statement that is not in the case.`),
    );
}

function statementsIn(about: Decision["about"]): readonly StatementId[] {
  if ("statement" in about) return [about.statement];
  return "pair" in about ? about.pair : [];
}

function orderPair([a, b]: StatementPair): StatementPair {
  return a <= b ? [a, b] : [b, a];
}
