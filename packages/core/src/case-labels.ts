import type { Decision, DecisionId } from "./decision.ts";
import type { Evidence, Instant, Sha256 } from "./evidence.ts";
import { compareText } from "./order.ts";
import type { StatementStanding } from "./ports/statement-search.ts";
import { standingDecisions } from "./standing-decisions.ts";
import type { Statement, StatementId } from "./statement.ts";
import type { Tlp } from "./tlp.ts";
import { compareTlp, mostRestrictive } from "./tlp.ts";

/** What nobody can say the label of is shown to nobody below the highest. */
const HIGHEST: Tlp = "TLP:RED";

/** Whether somebody with this clearance may see something with this label. */
export function isVisible(label: Tlp, clearance: Tlp): boolean {
  return compareTlp(label, clearance) <= 0;
}

/**
 * The label of each piece of evidence: the newest standing `mark` decision on it, else what it came with, else TLP:AMBER+STRICT.
 * The decisions are all there are, whoever may see them.
 */
export function effectiveMarkings(
  evidence: readonly Pick<Evidence, "id" | "marking">[],
  decisions: readonly Decision[],
): ReadonlyMap<Sha256, Tlp> {
  const labels = new Map<Sha256, Tlp>(evidence.map(({ id, marking }) => [id, mostRestrictive([marking])]));
  const marks = decisions.filter(({ about, verdict }) => verdict.kind === "mark" || "decision" in about);
  for (const { about, verdict } of standingDecisions(marks)) {
    if (verdict.kind !== "mark" || !("source" in about) || about.source.part !== undefined) continue;
    if (labels.has(about.source.evidence)) labels.set(about.source.evidence, verdict.marking);
  }
  return labels;
}

/** What labels of a case follow from. */
export interface CaseLabelsInput {
  readonly evidence: readonly Pick<Evidence, "id" | "marking" | "receivedAt">[];
  /** All decisions of the case. */
  readonly decisions: readonly Decision[];
  /** The label of a statement by its id; undefined where the case has none of that id. */
  readonly statement: (id: StatementId) => Tlp | undefined;
  /** Those of `evidence` by `effectiveMarkings`. */
  readonly markings: ReadonlyMap<Sha256, Tlp>;
}

/** The labels of what a case holds. */
export interface CaseLabels {
  /** The most restrictive of the evidence that is cited. */
  statement(statement: Pick<Statement, "citations">): Tlp;
  /**
   * The most restrictive of all that the decision is about and rests on: its words may tell of it. A decision about something that is no
   * statement and no source (a hypothesis, an item, a cluster) counts as made in the knowledge of all the evidence that was there and that
   * whoever made it could see.
   */
  decision(decision: Decision): Tlp;
}

/** Makes the labels of a case. Decisions about what the case does not have are for the highest clearance only. */
export function caseLabels({ evidence, decisions, statement, markings }: CaseLabelsInput): CaseLabels {
  const byId = new Map(decisions.map((one) => [one.id, one]));
  const came = new Map(evidence.map(({ id, marking }) => [id, mostRestrictive([marking])]));
  const highestBy = highestOverTime(evidence, markings);
  const known = new Map<DecisionId, Tlp>();

  const subjectOf = ({ about, decidedAt: at, sight }: Decision): Tlp => {
    if ("statement" in about) return statement(about.statement) ?? HIGHEST;
    if ("pair" in about) return mostRestrictive(about.pair.map((id) => statement(id) ?? HIGHEST));
    if ("source" in about) return markings.get(about.source.evidence) ?? HIGHEST;
    const highest = highestBy(at);
    return sight !== undefined && compareTlp(sight, highest) < 0 ? sight : highest;
  };
  const ownLabel = (decision: Decision): Tlp => {
    const { about, verdict, because = [] } = decision;
    const labels = [subjectOf(decision), ...because.map((id) => statement(id) ?? HIGHEST)];
    // Why a label was changed may tell why it had been higher.
    if (verdict.kind === "mark" && "source" in about)
      labels.push(verdict.marking, came.get(about.source.evidence) ?? HIGHEST);
    return mostRestrictive(labels);
  };
  const labelOf = (decision: Decision): Tlp => {
    const chain: Decision[] = [];
    let base: Tlp | undefined;
    let one: Decision | undefined = decision;
    for (const seen = new Set<DecisionId>(); base === undefined;) {
      if (one === undefined || seen.has(one.id)) base = HIGHEST;
      else {
        base = known.get(one.id) ?? ("decision" in one.about ? undefined : ownLabel(one));
        if (base !== undefined) known.set(one.id, base);
        else {
          chain.push(one);
          seen.add(one.id);
          one = "decision" in one.about ? byId.get(one.about.decision) : undefined;
        }
      }
    }
    let label = base;
    for (const withdrawal of chain.reverse()) {
      label = mostRestrictive([label, ...(withdrawal.because ?? []).map((id) => statement(id) ?? HIGHEST)]);
      known.set(withdrawal.id, label);
    }
    return label;
  };
  return {
    statement: ({ citations }) => mostRestrictive(citations.map((one) => markings.get(one.evidence) ?? HIGHEST)),
    decision: labelOf,
  };
}

/** The most restrictive label of the evidence that had come by an instant. */
function highestOverTime(
  evidence: readonly Pick<Evidence, "id" | "receivedAt">[],
  markings: ReadonlyMap<Sha256, Tlp>,
): (at: Instant) => Tlp {
  const steps: { readonly from: Instant; readonly label: Tlp }[] = [];
  for (const { id, receivedAt } of [...evidence].sort((a, b) => compareText(a.receivedAt, b.receivedAt))) {
    const before = steps.at(-1)?.label ?? "TLP:CLEAR";
    const label = mostRestrictive([before, markings.get(id) ?? HIGHEST]);
    if (steps.length === 0 || label !== before) steps.push({ from: receivedAt, label });
  }
  return (at) => steps.findLast(({ from }) => from <= at)?.label ?? "TLP:CLEAR";
}

/** What people have decided of statements, by what stands: the newest on each. Statements that nobody decided on are left out. */
export function standingsOf(decisions: readonly Decision[]): ReadonlyMap<StatementId, StatementStanding> {
  const standings = new Map<StatementId, StatementStanding>();
  for (const { about, verdict } of standingDecisions(decisions)) {
    if (!("statement" in about)) continue;
    const { kind } = verdict;
    if (kind === "accept") standings.set(about.statement, "accepted");
    else if (kind === "reject") standings.set(about.statement, "rejected");
    else if (kind === "correct") standings.set(about.statement, "corrected");
    else standings.set(about.statement, "open");
  }
  return standings;
}
