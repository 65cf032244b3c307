import type { Hypothesis, Matrix, Rating, Weight } from "../assessment.ts";
import type { CaseEvidence, EvidenceItem } from "../evidence.ts";
import { compareText } from "../order.ts";
import { credibilityOf, relevanceOf, WEIGHTS } from "./row-weights.ts";

/** A person's rating in place of the model's, with the reason. */
export interface RatingOverride {
  /** Id of the item of evidence. */
  readonly item: string;
  /** Id of the hypothesis. */
  readonly hypothesis: string;
  readonly rating: Rating;
  readonly reason: string;
}

/** What people decided about the matrix: `hypothesesByHand` of core fits. */
export interface MatrixByHand {
  readonly ratings?: readonly RatingOverride[];
  readonly relevances?: readonly { readonly item: string; readonly relevance: Weight }[];
}

/** The model's favourites that get a column; the unknown actor and hypotheses added by hand always have one. */
const COLUMNS = 5;

/** Rows of the matrix: the most telling ones. A table that nobody can read shows nothing. */
const ROWS = 200;

/**
 * Weight of evidence, in nats, from which an item speaks for or against a hypothesis, and from which it does so strongly: one deciban, about
 * the least that a person can tell (Good 1950), and half a ban, a likelihood ratio of √10, which Jeffreys calls substantial.
 */
const SPEAKS = Math.LN10 / 10;
const STRONGLY = Math.LN10 / 2;

/** What a rating takes from a hypothesis, before weights (Heuer's weighted inconsistency): only what speaks against it counts. */
const PENALTY: Readonly<Record<Rating, number>> = { CC: 0, C: 0, N: 0, I: -1, II: -2 };

/** The most probable hypotheses in the order given, then the unknown actor, those added by hand and those of which a cell is rated by hand, where they are not among them. */
export function columnsOf(
  hypotheses: readonly Hypothesis[],
  rated: ReadonlySet<string> = new Set(),
): readonly Hypothesis[] {
  return hypotheses.filter(
    ({ id, actor, byHand }, at) => at < COLUMNS || actor.kind === "unknown" || byHand === true || rated.has(id),
  );
}

/** Of hypotheses at other levels or on parts of the attack only those that a person put up or rated. */
function columnsBeside(hypotheses: readonly Hypothesis[], rated: ReadonlySet<string>): readonly Hypothesis[] {
  return hypotheses.filter(({ id, byHand }) => byHand === true || rated.has(id));
}

/**
 * How an item stands to each hypothesis: the logarithm of its Bayes factor, P(E|h) over the mean of P(E|other) where each other one weighs the same. Adding the same to
 * all nats changes nothing, as it changes no probability.
 */
export function ratingsOf(nats: readonly number[]): readonly Rating[] {
  return nats.map((own, at) => {
    const others = nats.filter((_, other) => other !== at);
    return others.length === 0 ? "N" : ratingOf(own - logMean(others));
  });
}

function logMean(nats: readonly number[]): number {
  const most = Math.max(...nats);
  return most + Math.log(nats.reduce((sum, one) => sum + Math.exp(one - most), 0) / nats.length);
}

function ratingOf(weight: number): Rating {
  if (Math.abs(weight) < SPEAKS) return "N";
  const strong = Math.abs(weight) >= STRONGLY;
  return weight > 0 ? (strong ? "CC" : "C") : strong ? "II" : "I";
}

/** Nats by item, for each column. Arguments that rest on no item (a prior) have no row. */
const natsByItem = ({ arguments: all }: Hypothesis): ReadonlyMap<string, number> => {
  const sums = new Map<string, number>();
  for (const { item, nats } of all) sums.set(item, (sums.get(item) ?? 0) + nats);
  return sums;
};

type Row = Matrix["rows"][number];

/** A hypothesis is rated against its rivals: others at the same level, on the same part of the attack. */
interface Contest {
  readonly rivals: readonly ReadonlyMap<string, number>[];
  /** Indexes of the rivals that have a column. */
  readonly shown: readonly number[];
  readonly columns: readonly Hypothesis[];
}

function rowOf(item: EvidenceItem, contests: readonly Contest[], byHand: ByHand): Row {
  const cellOf = (rating: Rating, nats: number, hypothesis: string): Row["cells"][number] => {
    const override = byHand.ratings.get(cellKey(item.id, hypothesis));
    if (override === undefined) return { rating, nats };
    return { rating: override.rating, nats, overridden: override.reason, model: rating };
  };
  const cells = contests.flatMap(({ rivals, shown, columns }) => {
    const nats = rivals.map((sum) => sum.get(item.id) ?? 0);
    const ratings = ratingsOf(nats);
    return columns.map((column, at) => {
      const rival = shown[at] ?? 0;
      return cellOf(ratings[rival] ?? "N", nats[rival] ?? 0, column.id);
    });
  });
  const spreads = contests.map(({ rivals, shown }) => {
    const nats = shown.map((at) => rivals[at]?.get(item.id) ?? 0);
    return Math.max(...nats) - Math.min(...nats);
  });
  return {
    item: item.id,
    text: item.text,
    cells,
    credibility: credibilityOf(item.grade),
    relevance: byHand.relevances.get(item.id) ?? relevanceOf(item.channel),
    diagnosticity: Math.max(...spreads),
  };
}

interface ByHand {
  readonly ratings: ReadonlyMap<string, RatingOverride>;
  readonly relevances: ReadonlyMap<string, Weight>;
}

const cellKey = (item: string, hypothesis: string): string => `${item}\u0000${hypothesis}`;

/**
 * The matrix of competing hypotheses (Heuer 1999) as a view of the model: each cell's rating follows from the item's nats, unless a person has overridden it. The scores are sums
 * of −2 and −1 × credibility × relevance over what speaks against a hypothesis (√2, 1, 1/√2 each); they stand beside the probabilities and change none.
 *
 * @param hypotheses the most probable first, with their arguments
 * @param beside hypotheses at other levels and on parts: they have a column where a person put them up or rated them, and are compared among themselves
 */
export function matrixOf(
  hypotheses: readonly Hypothesis[],
  { items }: CaseEvidence,
  byHand: MatrixByHand = {},
  beside: readonly Hypothesis[] = [],
): Matrix {
  const rated = new Set((byHand.ratings ?? []).map(({ hypothesis }) => hypothesis));
  const columns = [...columnsOf(hypotheses, rated), ...columnsBeside(beside, rated)];
  if (columns.length === 0) return { hypotheses: [], rows: [], inconsistency: [] };
  const contests = contestsOf(columns, beside);
  const decided: ByHand = {
    ratings: new Map((byHand.ratings ?? []).map((one) => [cellKey(one.item, one.hypothesis), one])),
    relevances: new Map((byHand.relevances ?? []).map(({ item, relevance }) => [item, relevance])),
  };
  const rows = items
    .map((item) => rowOf(item, contests, decided))
    .filter(({ diagnosticity, cells }) => diagnosticity > 0 || cells.some(({ overridden }) => overridden !== undefined))
    .sort((a, b) => b.diagnosticity - a.diagnosticity || compareText(a.item, b.item));
  const inconsistency = columns.map((_, at) => rows.reduce((sum, row) => sum + penalty(row, at), 0));
  return { hypotheses: columns.map(({ id }) => id), rows: rows.slice(0, ROWS), inconsistency };
}

/** Columns by what they are rivals of, in the order of the columns. Of the group of the whole attack the rivals are the columns; of others all that are weighed. */
function contestsOf(columns: readonly Hypothesis[], beside: readonly Hypothesis[]): readonly Contest[] {
  const placeOf = ({ level, role }: Hypothesis): string => `${level}:${role}`;
  const places = [...new Set(columns.map(placeOf))];
  return places.map((place): Contest => {
    const own = columns.filter((one) => placeOf(one) === place);
    const others = beside.filter((one) => placeOf(one) === place);
    const rivals = others.length === 0 ? own : others;
    return { rivals: rivals.map(natsByItem), shown: own.map((one) => rivals.indexOf(one)), columns: own };
  });
}

function penalty({ cells, credibility, relevance }: Row, column: number): number {
  const points = PENALTY[cells[column]?.rating ?? "N"];
  return points === 0 ? 0 : points * WEIGHTS[credibility] * WEIGHTS[relevance];
}
