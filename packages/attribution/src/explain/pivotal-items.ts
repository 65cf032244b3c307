import type { Naming } from "../assessment.ts";
import type { CaseEvidence } from "../evidence.ts";
import { weigh } from "../model/weigh.ts";
import type { Weighing } from "../model/weighing.ts";
import { nameActor } from "../naming/name-actor.ts";
import { compareText } from "../order.ts";
import { leaderOf } from "./leave-one-out.ts";

/** A larger set says no more than that much would have to be wrong. */
const MOST_ITEMS = 5;

/** Rivals that are tried in the place of the leading hypothesis. */
const RIVALS = 10;

/** Single items that are tried against the naming rule: those with the most effect. */
const TRIED = 24;

/**
 * The smallest set of at most five items whose loss changes the answer: whom the rule names, or which hypothesis leads. Sets of one are tried all; larger ones are built item by item, always
 * taking the one that brings a rival nearest, for each rival. Sorted; undefined where no such set changes anything.
 */
export function pivotalItems(weighing: Weighing, naming: Naming): readonly string[] | undefined {
  const overturning = rowsThatOverturn(weighing);
  const unnaming = naming.verdict === "not attributable" ? undefined : rowsThatUnname(weighing, naming);
  const sets = [unnaming, overturning].filter((set) => set !== undefined);
  const [smallest] = sets.sort((a, b) => a.length - b.length);
  return smallest?.map((row) => weighing.scorer.table.rows[row]?.item.id ?? "").sort(compareText);
}

/** Rows without which another hypothesis leads. */
function rowsThatOverturn(weighing: Weighing): readonly number[] | undefined {
  const { ranking } = weighing;
  const [leader, ...others] = ranking;
  if (leader === undefined) return undefined;
  const unknown = others.filter(({ actor }) => actor.kind === "unknown");
  const rivals = [...new Set([...others.slice(0, RIVALS), ...unknown])];
  let best: readonly number[] | undefined;
  for (const rival of rivals) {
    const set = greedySet(weighing, (best?.length ?? MOST_ITEMS + 1) - 1, {
      // The further the rival is behind, the worse.
      badness: (scores) => (scores[leader.candidate] ?? 0) - (scores[rival.candidate] ?? 0),
      isDone: (lost) => leaderOf(weighing, weighing.scorer.probabilities(lost)) !== leader.candidate,
    });
    if (set !== undefined) best = set;
  }
  return best;
}

/** Rows without which the rule no longer names whom it names. */
function rowsThatUnname(weighing: Weighing, naming: Naming): readonly number[] | undefined {
  const { scorer, model, evidence, prior, role } = weighing;
  const { rows, candidates } = scorer.table;
  const named = candidates.flatMap((actor, index) => {
    const isNamed = naming.actors.some(
      (one) =>
        (one.kind === "group" && actor.kind === "group" && one.id === actor.id) ||
        (one.kind === "state" && model.sponsors.get(one.country)?.includes(index) === true),
    );
    return isNamed ? [index] : [];
  });
  const isUnnamed = (lost: ReadonlySet<number>): boolean => {
    const items = new Set([...lost].map((row) => rows[row]?.item));
    const left: CaseEvidence = { items: evidence.items.filter((item) => !items.has(item)) };
    const other = nameActor(weigh(model, left, { prior, role }));
    return other.verdict !== naming.verdict || other.names.join() !== naming.names.join();
  };
  const badness = (scores: Float64Array): number => oddsOf(scores, named);
  const byEffect = rows
    .map((_, row) => ({ row, left: badness(scorer.scores(new Set([row]))) }))
    .sort((a, b) => a.left - b.left || a.row - b.row)
    .slice(0, TRIED);
  const single = byEffect.find(({ row }) => isUnnamed(new Set([row])));
  return single === undefined ? greedySet(weighing, MOST_ITEMS, { badness, isDone: isUnnamed }) : [single.row];
}

/** ln of the odds of some candidates against the others. */
function oddsOf(scores: Float64Array, own: readonly number[]): number {
  const most = scores.reduce((a, b) => Math.max(a, b), -Infinity);
  let [inside, all] = [0, 0];
  scores.forEach((score) => (all += Math.exp(score - most)));
  for (const candidate of own) inside += Math.exp((scores[candidate] ?? -Infinity) - most);
  return Math.log(inside + 1e-12) - Math.log(all - inside + 1e-12);
}

interface Goal {
  /** What is to become small: at each step the row is taken whose loss makes it smallest. */
  readonly badness: (scores: Float64Array) => number;
  readonly isDone: (lost: ReadonlySet<number>) => boolean;
}

function greedySet(weighing: Weighing, most: number, { badness, isDone }: Goal): readonly number[] | undefined {
  const { scorer } = weighing;
  const lost = new Set<number>();
  while (lost.size < Math.min(most, scorer.table.rows.length)) {
    let [best, least] = [-1, Infinity];
    scorer.table.rows.forEach((_, row) => {
      if (lost.has(row)) return;
      const left = badness(scorer.scores(new Set([...lost, row])));
      if (left < least - 1e-12) [best, least] = [row, left];
    });
    if (best < 0) return undefined;
    lost.add(best);
    if (isDone(lost)) return [...lost];
  }
  return undefined;
}
