import type { EvidenceTable } from "./evidence-table.ts";
import type { Row, RowKind } from "./row.ts";
import { oneOfEachOrigin, originNumbers } from "./one-origin.ts";
import type { AttributionModel } from "./open-model.ts";
import { precedentScorer } from "./precedent-scorer.ts";
import { stateOf, unknownStates } from "./unknown-states.ts";

/** Scores and probabilities of all candidates of a table, with or without some of its rows. Rows are named by their index. */
export interface Scorer {
  readonly table: EvidenceTable;
  /** Sum of what the rows add, in nats, by candidate; for the unknown actor with what it starts from. */
  scores(without?: ReadonlySet<number>): Float64Array;
  /** They add up to 1. */
  probabilities(without?: ReadonlySet<number>): Float64Array;
  /** What each row adds to a candidate: row → nats, rows that add nothing left out. */
  contributions(candidate: number): ReadonlyMap<number, number>;
  /** What a row adds to each candidate, of pointers before common origins are looked at. */
  rowNats(row: number): ReadonlyMap<number, number>;
  /** What the unknown actor starts from. */
  start(without?: ReadonlySet<number>): number;
}

/** Kinds of rows that share: each counts 1/√(rows of the kind). */
const SHARING: readonly RowKind[] = ["technique", "country", "sector"];

/** Rows that add to one candidate in one channel, the strongest first: of those with a common origin only the first counts. */
interface Pile {
  readonly candidate: number;
  readonly rows: readonly number[];
}

/**
 * Makes the scorer. Sums are kept, so that leaving rows out costs what is left out and not what stays.
 *
 * @param prior The user's prior that the actor is unknown.
 */
export function scorerOf(model: AttributionModel, table: EvidenceTable, prior: number): Scorer {
  const { rows, candidates } = table;
  const size = candidates.length;
  const counts = new Map(SHARING.map((kind) => [kind, rows.filter((row) => row.kind === kind).length]));
  const sums = new Map(
    SHARING.map((kind) => [
      kind,
      sumOf(
        rows.filter((row) => row.kind === kind),
        size,
      ),
    ]),
  );
  const flat = sumOf(
    rows.filter(({ kind }) => kind === "software" || kind === "hours"),
    size,
  );
  const piles = pilesOf(rows, size - 1);
  const states = unknownStates(model, rows, size - 1);
  const origins = originNumbers(rows);
  const pointerSum = (without: ReadonlySet<number>): Float64Array =>
    plusLast(pileSum(piles, rows, origins, size, without), states.nats(without));
  const pointed = pointerSum(NOTHING);
  const past = precedentScorer(model, rows, size);

  const scores = (without: ReadonlySet<number> = NOTHING): Float64Array => {
    const total = Float64Array.from(flat);
    let pointersLost = false;
    const removed = new Map<RowKind, { count: number; sum: Float64Array }>();
    for (const index of without) {
      const row = rows[index];
      if (row === undefined) continue;
      if (row.kind === "pointer") pointersLost = true;
      else if (sums.has(row.kind)) {
        const lost = removed.get(row.kind) ?? { count: 0, sum: new Float64Array(size) };
        lost.count += 1;
        addRow(lost.sum, row, 1);
        removed.set(row.kind, lost);
      } else addRow(total, row, -1);
    }
    for (const [kind, sum] of sums) {
      const lost = removed.get(kind);
      const share = 1 / Math.sqrt(Math.max(1, (counts.get(kind) ?? 0) - (lost?.count ?? 0)));
      for (let at = 0; at < size; at++) total[at] = (total[at] ?? 0) + ((sum[at] ?? 0) - (lost?.sum[at] ?? 0)) * share;
    }
    const pointers = pointersLost ? pointerSum(without) : pointed;
    for (let at = 0; at < size; at++) total[at] = (total[at] ?? 0) + (pointers[at] ?? 0);
    past.addTo(total, without);
    return plusLast(total, start(without));
  };

  const start = (without: ReadonlySet<number> = NOTHING): number => unknownStart(model, rows, without, prior);

  const rowNats = (index: number): ReadonlyMap<number, number> => {
    const row = rows[index];
    if (row === undefined) return new Map();
    const share = 1 / Math.sqrt(Math.max(1, counts.get(row.kind) ?? 1));
    const resembling = past.rowNats(index);
    if (share === 1 && resembling.size === 0) return row.weights;
    const nats = new Map([...row.weights].map(([candidate, own]) => [candidate, own * share]));
    for (const [candidate, more] of resembling) nats.set(candidate, (nats.get(candidate) ?? 0) + more);
    return nats;
  };

  const contributions = (candidate: number): ReadonlyMap<number, number> => {
    const found = new Map<number, number>();
    rows.forEach((row, index) => {
      if (row.kind === "pointer") return;
      const share = 1 / Math.sqrt(Math.max(1, counts.get(row.kind) ?? 1));
      const nats = (row.weights.get(candidate) ?? 0) * share + past.rowNatsFor(index, candidate);
      if (nats !== 0) found.set(index, nats);
    });
    for (const pile of piles) {
      if (pile.candidate !== candidate) continue;
      for (const index of oneOfEachOrigin(pile.rows, origins, NOTHING))
        found.set(index, rows[index]?.weights.get(candidate) ?? 0);
    }
    if (candidate === size - 1) for (const [index, nats] of states.rowNats()) found.set(index, nats);
    return found;
  };

  const probabilities = (without?: ReadonlySet<number>): Float64Array =>
    probabilitiesOf(scores(without), model.parameters.floor);
  return { table, scores, probabilities, contributions, rowNats, start };
}

const NOTHING: ReadonlySet<number> = new Set();

/** Adds to what stands last, which is the unknown actor's. */
function plusLast(sums: Float64Array, nats: number): Float64Array {
  sums[sums.length - 1] = (sums.at(-1) ?? 0) + nats;
  return sums;
}

/** s_u of the method, without what pointers add. */
function unknownStart(
  { parameters: { unknown, prior: fittedAt, floor }, profiles }: AttributionModel,
  rows: readonly Row[],
  without: ReadonlySet<number>,
  prior: number,
): number {
  let [techniques, software, unused] = [0, 0, 0];
  rows.forEach(({ kind, key }, index) => {
    if (without.has(index)) return;
    if (kind === "technique") techniques += 1;
    if (kind !== "software") return;
    software += 1;
    if (!profiles.software.has(key)) unused += 1;
  });
  if (techniques + software === 0) return startOfNothing(prior, floor, profiles.groups.length);
  return (
    unknown.constant +
    unknown.techniques * Math.log1p(techniques) +
    (software > 0 ? unknown.software : 0) +
    unknown.unusedSoftware * Math.log1p(unused) +
    logit(prior) -
    logit(fittedAt)
  );
}

/** Where nothing technical was observed, which no case was fitted on, the unknown actor starts so that its probability is the prior. */
function startOfNothing(prior: number, floor: number, groups: number): number {
  const share = Math.max(0.001, (prior - floor) / (1 - floor));
  return logit(share) + Math.log(Math.max(1, groups));
}

function logit(probability: number): number {
  return Math.log(probability / (1 - probability));
}

/** P(g) = (1 − floor)·softmax(s)_g; the rest is the unknown actor's, who stands last. */
function probabilitiesOf(scores: Float64Array, floor: number): Float64Array {
  const most = scores.reduce((a, b) => Math.max(a, b), -Infinity);
  const shares = scores.map((score) => Math.exp(score - most));
  const sum = shares.reduce((a, b) => a + b, 0);
  const last = scores.length - 1;
  const probabilities = shares.map((share) => ((1 - floor) * share) / sum);
  let known = 0;
  for (let at = 0; at < last; at++) known += probabilities[at] ?? 0;
  probabilities[last] = 1 - known;
  return probabilities;
}

function addRow(sum: Float64Array, { weights }: Row, sign: number): void {
  for (const [candidate, nats] of weights) sum[candidate] = (sum[candidate] ?? 0) + sign * nats;
}

function sumOf(rows: readonly Row[], size: number): Float64Array {
  const sum = new Float64Array(size);
  for (const row of rows) addRow(sum, row, 1);
  return sum;
}

/** Without what points the unknown actor to a state: `unknownStates` tells that of all such rows together. */
function pilesOf(rows: readonly Row[], unknown: number): Pile[] {
  const piles = new Map<string, { candidate: number; rows: number[] }>();
  rows.forEach((row, index) => {
    if (row.kind !== "pointer") return;
    const isState = row.points !== undefined && stateOf(row.points.to) !== undefined;
    for (const candidate of row.weights.keys()) {
      if (isState && candidate === unknown) continue;
      const key = `${candidate} ${row.item.channel}`;
      const pile = piles.get(key) ?? { candidate, rows: [] };
      pile.rows.push(index);
      piles.set(key, pile);
    }
  });
  const strength = (index: number, candidate: number): number => Math.abs(rows[index]?.weights.get(candidate) ?? 0);
  return [...piles.values()].map(({ candidate, rows: inPile }) => ({
    candidate,
    rows: inPile.sort((a, b) => strength(b, candidate) - strength(a, candidate) || a - b),
  }));
}

function pileSum(
  piles: readonly Pile[],
  rows: readonly Row[],
  origins: readonly (readonly number[])[],
  size: number,
  without: ReadonlySet<number>,
): Float64Array {
  const sum = new Float64Array(size);
  for (const pile of piles) {
    for (const index of oneOfEachOrigin(pile.rows, origins, without)) {
      sum[pile.candidate] = (sum[pile.candidate] ?? 0) + (rows[index]?.weights.get(pile.candidate) ?? 0);
    }
  }
  return sum;
}
