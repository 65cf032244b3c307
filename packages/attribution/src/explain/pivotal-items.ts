import { actorKey } from "../actor-key.ts";
import type { Naming } from "../assessment.ts";
import type { CaseEvidence } from "../evidence.ts";
import { weigh } from "../model/weigh.ts";
import type { Weighing } from "../model/weighing.ts";
import { nameActor } from "../naming/name-actor.ts";
import { compareText } from "../order.ts";
import { leaderOf } from "./leave-one-out.ts";

/** A larger set says no more than that much would have to be wrong. */
const MOST_ITEMS = 5;

/** Rivals that are tried in the place of the leading hypothesis, beside the unknown actor. */
const RIVALS = 4;

/** Items that larger sets are made of: those with the most effect. */
const TRIED = 40;

/** Single items that the whole rule is tried without, where the probability alone does not tell: those with the most effect. */
const TRIED_BY_RULE = 6;

/**
 * A small set of at most five items whose loss changes the answer: whom the rule names, or which hypothesis leads. Whether another leads is tried for every single item, whether the rule still
 * names for those with the most effect; larger sets are built item by item out of the items with the most effect, always taking the one that brings a rival nearest, for each rival. A smaller
 * set can therefore be missed where items matter only together. Sorted; undefined where no such set was found.
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
  const { ranking, scorer } = weighing;
  const [leader, ...others] = ranking;
  if (leader === undefined) return undefined;
  const isDone = (lost: ReadonlySet<number>): boolean =>
    leaderOf(weighing, scorer.probabilities(lost)) !== leader.candidate;
  const single = scorer.table.rows.findIndex((_, row) => isDone(new Set([row])));
  if (single >= 0) return [single];
  const unknown = others.filter(({ actor }) => actor.kind === "unknown");
  let best: readonly number[] | undefined;
  for (const rival of new Set([...others.slice(0, RIVALS), ...unknown])) {
    // How far the rival is behind.
    const badness = (scores: Float64Array): number => (scores[leader.candidate] ?? 0) - (scores[rival.candidate] ?? 0);
    const set = greedySet(weighing, (best?.length ?? MOST_ITEMS + 1) - 1, { badness, isDone });
    if (set !== undefined) best = set;
  }
  return best;
}

/** Rows without which the rule no longer names whom it names. */
function rowsThatUnname(weighing: Weighing, naming: Naming): readonly number[] | undefined {
  const { scorer, model, evidence, prior, role, considered } = weighing;
  const { rows } = scorer.table;
  const named = candidatesNamed(weighing, naming);
  const isUnnamed = (lost: ReadonlySet<number>): boolean => {
    const items = new Set([...lost].map((row) => rows[row]?.item));
    const left: CaseEvidence = { items: evidence.items.filter((item) => !items.has(item)) };
    const other = nameActor(weigh(model, left, { prior, role, considered }));
    return other.verdict !== naming.verdict || other.names.join() !== naming.names.join();
  };
  const badness = (scores: Float64Array): number => oddsOf(scores, named);
  const single = byEffect(weighing, badness)
    .slice(0, TRIED_BY_RULE)
    .find((row) => isUnnamed(new Set([row])));
  return single === undefined ? greedySet(weighing, MOST_ITEMS, { badness, isDone: isUnnamed }) : [single];
}

/** Candidates at the level of groups that a verdict stands for. */
function candidatesNamed({ scorer, model }: Weighing, { actors }: Naming): readonly number[] {
  return scorer.table.candidates.flatMap((candidate, index) => {
    const isNamed = actors.some((actor) =>
      actor.kind === "state"
        ? model.sponsors.get(actor.country)?.includes(index) === true
        : actorKey(actor) === actorKey(candidate),
    );
    return isNamed ? [index] : [];
  });
}

/** ln of the odds of some candidates against the others. */
function oddsOf(scores: Float64Array, own: readonly number[]): number {
  const most = scores.reduce((a, b) => Math.max(a, b), -Infinity);
  let [inside, all] = [0, 0];
  for (const score of scores) all += Math.exp(score - most);
  for (const candidate of own) inside += Math.exp((scores[candidate] ?? -Infinity) - most);
  return Math.log(inside + 1e-12) - Math.log(all - inside + 1e-12);
}

interface Goal {
  /** What is to become small: at each step the row is taken whose loss makes it smallest. */
  readonly badness: (scores: Float64Array) => number;
  readonly isDone: (lost: ReadonlySet<number>) => boolean;
}

/** Rows by what is left without each, the least first. */
function byEffect({ scorer }: Weighing, badness: Goal["badness"]): readonly number[] {
  return scorer.table.rows
    .map((_, row) => ({ row, left: badness(scorer.scores(new Set([row]))) }))
    .sort((a, b) => a.left - b.left || a.row - b.row)
    .map(({ row }) => row);
}

function greedySet(weighing: Weighing, most: number, { badness, isDone }: Goal): readonly number[] | undefined {
  const { scorer } = weighing;
  const tried = byEffect(weighing, badness).slice(0, TRIED);
  const lost = new Set<number>();
  while (lost.size < Math.min(most, tried.length)) {
    let [best, least] = [-1, Infinity];
    for (const row of tried) {
      if (lost.has(row)) continue;
      const left = badness(scorer.scores(new Set([...lost, row])));
      if (left < least - 1e-12) [best, least] = [row, left];
    }
    if (best < 0) return undefined;
    lost.add(best);
    if (isDone(lost)) return [...lost];
  }
  return undefined;
}
