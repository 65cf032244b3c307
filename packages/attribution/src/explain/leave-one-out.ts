import type { Sensitivity } from "../assessment.ts";
import { hypothesisId } from "../actor-key.ts";
import type { RankedActor, Weighing } from "../model/weighing.ts";
import { compareText, sortedSet } from "../order.ts";

type ProbabilityWithout = (without?: ReadonlySet<number>) => number;

/** Items and sources that are tried, the most telling ones: a case has hundreds at most, and an answer that hangs on the thousandth hangs on nothing. */
const TRIED = 1_000;

/**
 * How the probability of the leading hypothesis changes without each item, and without each source: an item is lost with a source only where no other source has it. The
 * largest change first.
 *
 * @param named Probability of whom the naming rule names, without some rows: where it is another than the leading hypothesis.
 */
export function leaveOneOut(weighing: Weighing, named?: ProbabilityWithout): readonly Sensitivity[] {
  const [leader] = weighing.ranking;
  const { rows } = weighing.scorer.table;
  if (leader === undefined || rows.length === 0) return [];
  const items = tellingRows(weighing, leader).map((row) =>
    sensitivityTo(weighing, leader, { item: rows[row]?.item.id ?? "" }, new Set([row]), named),
  );
  const sources = [...rowsBySource(weighing)]
    .slice(0, TRIED)
    .map(([source, lost]) => sensitivityTo(weighing, leader, { source }, lost, named));
  return [...items, ...sources].sort(
    (a, b) => Math.abs(b.change) - Math.abs(a.change) || compareText(nameOf(a), nameOf(b)),
  );
}

/** Rows by what they add to the leading hypothesis or take from it. */
function tellingRows({ scorer }: Weighing, { candidate }: RankedActor): readonly number[] {
  const rows = scorer.table.rows.map((_, row) => row);
  if (rows.length <= TRIED) return rows;
  const nats = scorer.contributions(candidate);
  const weight = (row: number): number => Math.abs(nats.get(row) ?? 0);
  return rows.sort((a, b) => weight(b) - weight(a) || a - b).slice(0, TRIED);
}

/** Source → rows that no other source has, the sources with the most rows first. */
function rowsBySource({ scorer }: Weighing): ReadonlyMap<string, ReadonlySet<number>> {
  const found = new Map<string, Set<number>>();
  scorer.table.rows.forEach(({ item }, row) => {
    const sources = sortedSet(item.sources);
    for (const source of sources) {
      const rows = found.get(source) ?? new Set<number>();
      found.set(source, sources.length === 1 ? rows.add(row) : rows);
    }
  });
  return new Map([...found].sort(([a, own], [b, other]) => other.size - own.size || compareText(a, b)));
}

function sensitivityTo(
  weighing: Weighing,
  leader: RankedActor,
  without: Sensitivity["without"],
  lost: ReadonlySet<number>,
  named: ProbabilityWithout | undefined,
): Sensitivity {
  const probabilities = weighing.scorer.probabilities(lost);
  const probability = probabilities[leader.candidate] ?? 0;
  const other = leaderOf(weighing, probabilities);
  return {
    without,
    probability,
    change: probability - leader.probability,
    ...(named === undefined ? {} : { named: { probability: named(lost), change: named(lost) - named() } }),
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
