import type { EvidenceTable } from "./evidence-table.ts";
import type { Row, RowKind } from "./row.ts";
import type { AttributionModel } from "./open-model.ts";
import { pointerSums } from "./pointer-sums.ts";
import { precedentScorer } from "./precedent-scorer.ts";

/** Scores and probabilities of all candidates of a table, with or without some of its rows. Rows are named by their index. */
export interface Scorer {
  readonly table: EvidenceTable;
  /** Sum of what the rows add, in nats, by candidate; for the unknown actor with what it starts from. */
  scores(without?: ReadonlySet<number>): Float64Array;
  /** They add up to 1. */
  probabilities(without?: ReadonlySet<number>): Float64Array;
  /** What each row adds to a candidate: row → nats, rows that add nothing left out. */
  contributions(candidate: number): ReadonlyMap<number, number>;
  /** What a row adds to each candidate by itself: of pointers before common origins are looked at, of observations without what they add by resembling a past case together. */
  rowNats(row: number): ReadonlyMap<number, number>;
  /** What a technique or software that was not seen would add to each candidate, beside its own weights, by making the case more like a past one or less. */
  ifSeen(id: string): ReadonlyMap<number, number>;
  /** What the unknown actor starts from. */
  start(without?: ReadonlySet<number>): number;
}

/** More techniques than this no single attack has shown: the list tells of many attacks, and each item of it the less. */
const MANY_TECHNIQUES = 100;

/** Kinds of rows that share (`shareOfOne`). */
const SHARING: ReadonlySet<RowKind> = new Set(["technique", "country", "sector"]);

/** Kinds of rows whose weights are fitted: likeness to groups is told by these and by precedents. The others are likelihood ratios, which speak for themselves. */
const FITTED: readonly RowKind[] = ["technique", "software"];
const RATIOS: readonly RowKind[] = ["country", "sector", "hours"];

/** What one of so many rows of a kind counts: 1/√n of kinds that share, else 1. */
function shareOfOne(kind: RowKind, rows: number): number {
  if (!SHARING.has(kind)) return 1;
  const beyond = kind === "technique" ? Math.max(1, rows / MANY_TECHNIQUES) : 1;
  return 1 / Math.sqrt(Math.max(1, rows) * beyond);
}

/**
 * Makes the scorer. Sums are kept, so that leaving rows out costs what is left out and not what stays.
 *
 * @param prior The user's prior that the actor is unknown.
 */
export function scorerOf(model: AttributionModel, table: EvidenceTable, prior: number): Scorer {
  const { rows, candidates } = table;
  const size = candidates.length;
  const kinds = [...FITTED, ...RATIOS].map((kind) => [kind, rows.filter((row) => row.kind === kind)] as const);
  const counts = new Map(kinds.map(([kind, own]) => [kind, own.length]));
  const sums = new Map(kinds.map(([kind, own]) => [kind, sumOf(own, size)]));
  const pointers = pointerSums(model, rows, size - 1);
  const past = precedentScorer(model, rows, size);

  const addKind = (total: Float64Array, kind: RowKind, without: ReadonlySet<number>): void => {
    const lost = [...without].flatMap((index) => (rows[index]?.kind === kind ? [rows[index]] : []));
    const [sum, less] = [sums.get(kind), sumOf(lost, size)];
    const share = shareOfOne(kind, (counts.get(kind) ?? 0) - lost.length);
    for (let at = 0; at < size; at++) total[at] = (total[at] ?? 0) + ((sum?.[at] ?? 0) - (less[at] ?? 0)) * share;
  };

  const likeness = (without: ReadonlySet<number>): Float64Array => {
    const total = new Float64Array(size);
    for (const kind of FITTED) addKind(total, kind, without);
    past.addTo(total, without);
    return total;
  };

  const startBeside = (like: Float64Array, without: ReadonlySet<number>): number =>
    unknownStart(model, rows, without, prior) + gainOfUnknown(model, rows, like, without);

  const scores = (without: ReadonlySet<number> = NOTHING): Float64Array => {
    const total = likeness(without);
    const start = startBeside(total, without);
    for (const kind of RATIOS) addKind(total, kind, without);
    pointers.addTo(total, without);
    return plusLast(total, start);
  };

  const start = (without: ReadonlySet<number> = NOTHING): number => startBeside(likeness(without), without);

  const rowNats = (index: number): ReadonlyMap<number, number> => {
    const row = rows[index];
    if (row === undefined) return new Map();
    const share = shareOfOne(row.kind, counts.get(row.kind) ?? 1);
    return share === 1 ? row.weights : new Map([...row.weights].map(([candidate, own]) => [candidate, own * share]));
  };

  const contributions = (candidate: number): ReadonlyMap<number, number> => {
    const found = new Map<number, number>();
    rows.forEach((row, index) => {
      if (row.kind === "pointer") return;
      const share = shareOfOne(row.kind, counts.get(row.kind) ?? 1);
      const nats = (row.weights.get(candidate) ?? 0) * share + past.rowNatsFor(index, candidate);
      if (nats !== 0) found.set(index, nats);
    });
    for (const [index, nats] of pointers.natsFor(candidate)) found.set(index, nats);
    return found;
  };

  const probabilities = (without?: ReadonlySet<number>): Float64Array =>
    probabilitiesOf(scores(without), model.parameters.floor);
  return { table, scores, probabilities, contributions, rowNats, ifSeen: (id) => past.ifSeen(id), start };
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

/** What the unknown actor gains by likeness to groups in all, as a nested logit has it: (1 − λ)·ln Σ exp(s). Nothing where nothing technical was observed. */
function gainOfUnknown(
  { parameters: { nest }, profiles: { groups } }: AttributionModel,
  rows: readonly Row[],
  likeness: Float64Array,
  without: ReadonlySet<number>,
): number {
  if (nest === 1 || groups.length === 0) return 0;
  const isAny = rows.some(({ kind }, index) => FITTED.includes(kind) && !without.has(index));
  return isAny ? (1 - nest) * logSumExp(likeness.subarray(0, groups.length)) : 0;
}

function logSumExp(scores: Float64Array): number {
  const most = scores.reduce((a, b) => Math.max(a, b), -Infinity);
  return most + Math.log(scores.reduce((sum, score) => sum + Math.exp(score - most), 0));
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
