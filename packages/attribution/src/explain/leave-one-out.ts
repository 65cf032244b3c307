import type { Sensitivity } from "../assessment.ts";
import { hypothesisId } from "../actor-key.ts";
import type { RankedActor, Weighing } from "../model/weighing.ts";
import { compareText, sortedSet } from "../order.ts";

/**
 * How the probability of the leading hypothesis changes without each item, and without each source: an item is lost with a source only where no other source has it. The
 * largest change first.
 */
export function leaveOneOut(weighing: Weighing): readonly Sensitivity[] {
  const [leader] = weighing.ranking;
  const { rows } = weighing.scorer.table;
  if (leader === undefined || rows.length === 0) return [];
  const items = rows.map(({ item }, index) => sensitivityTo(weighing, leader, { item: item.id }, new Set([index])));
  const sources = sortedSet(rows.flatMap(({ item }) => item.sources)).map((source) =>
    sensitivityTo(weighing, leader, { source }, rowsOnlyOf(weighing, source)),
  );
  return [...items, ...sources].sort(
    (a, b) => Math.abs(b.change) - Math.abs(a.change) || compareText(nameOf(a), nameOf(b)),
  );
}

/** Rows that no other source has. */
export function rowsOnlyOf({ scorer }: Weighing, source: string): ReadonlySet<number> {
  return new Set(
    scorer.table.rows.flatMap(({ item }, index) =>
      item.sources.every((one) => one === source) && item.sources.length > 0 ? [index] : [],
    ),
  );
}

function sensitivityTo(
  weighing: Weighing,
  leader: RankedActor,
  without: Sensitivity["without"],
  lost: ReadonlySet<number>,
): Sensitivity {
  const probabilities = weighing.scorer.probabilities(lost);
  const probability = probabilities[leader.candidate] ?? 0;
  const other = leaderOf(weighing, probabilities);
  return {
    without,
    probability,
    change: probability - leader.probability,
    ...(other === leader.candidate ? {} : { leads: idOf(weighing, other) }),
  };
}

/** The most probable candidate; of equal ones the first. */
export function leaderOf(weighing: Weighing, probabilities: Float64Array): number {
  let [best, most] = [0, -1];
  for (const { candidate } of weighing.ranking) {
    const own = probabilities[candidate] ?? 0;
    if (own > most + 1e-9) [best, most] = [candidate, own];
  }
  return best;
}

function idOf({ scorer, role }: Weighing, candidate: number): string {
  return hypothesisId("group", role, scorer.table.candidates[candidate] ?? { kind: "unknown" });
}

function nameOf({ without }: Sensitivity): string {
  return "item" in without ? `item ${without.item}` : `source ${without.source}`;
}
