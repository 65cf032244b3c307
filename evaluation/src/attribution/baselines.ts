// Methods that others use, on the same profiles with the same works taken away: what the model has to beat.
import type { AttributionModel } from "@kulla/attribution";
import type { KnownCase } from "./known-case.ts";

/** Names of the methods, in the order in which they are shown. */
export const BASELINES = [
  "Jaccard, techniques",
  "naive Bayes, techniques and software",
  "BM25, techniques and software",
] as const;

interface Corpus {
  readonly groups: readonly string[];
  /** Technique or software → indexes of the groups that have it. */
  readonly having: ReadonlyMap<string, readonly number[]>;
  readonly techniques: Float64Array;
  readonly sizes: Float64Array;
}

/** Rank of the first of some groups by each method of `BASELINES`; Infinity where none of them has a profile. */
export function baselineRanks(model: AttributionModel, known: KnownCase, truth: readonly string[]): number[] {
  const corpus = corpusOf(model);
  return [jaccard(corpus, known), bayes(corpus, known), bm25(corpus, known)].map((scores) =>
    rankAmong(corpus.groups, scores, truth),
  );
}

/** Rank of the first of some groups by descending scores, equals by id. */
export function rankAmong(groups: readonly string[], scores: ArrayLike<number>, truth: readonly string[]): number {
  const ranks = truth.flatMap((id) => {
    const own = groups.indexOf(id);
    if (own < 0) return [];
    const score = scores[own] ?? 0;
    return [1 + groups.filter((_, at) => (scores[at] ?? 0) > score || (scores[at] === score && at < own)).length];
  });
  return Math.min(Infinity, ...ranks);
}

function corpusOf({ profiles: { groups, techniques, software } }: AttributionModel): Corpus {
  const having = new Map<string, readonly number[]>();
  const [ofTechniques, sizes] = [new Float64Array(groups.length), new Float64Array(groups.length)];
  for (const [uses, counts] of [
    [techniques, [ofTechniques, sizes]],
    [software, [sizes]],
  ] as const) {
    for (const [id, users] of uses) {
      having.set(id, [...users.keys()]);
      for (const group of users.keys()) for (const count of counts) count[group] = (count[group] ?? 0) + 1;
    }
  }
  return { groups, having, techniques: ofTechniques, sizes };
}

function jaccard({ having, techniques }: Corpus, known: KnownCase): Float64Array {
  const shared = new Float64Array(techniques.length);
  for (const id of known.techniques) for (const group of having.get(id) ?? []) shared[group] = (shared[group] ?? 0) + 1;
  return shared.map(
    (common, group) => common / Math.max(1, known.techniques.length + (techniques[group] ?? 0) - common),
  );
}

/** Each thing by itself: ln P(observed | group), where a group that lacks it has it as often as groups do on average. */
function bayes({ groups, having }: Corpus, { techniques, software }: KnownCase): Float64Array {
  const scores = new Float64Array(groups.length);
  for (const id of [...techniques, ...software]) {
    const users = having.get(id) ?? [];
    const share = (users.length + 0.5) / (groups.length + 1);
    for (const group of users) scores[group] = (scores[group] ?? 0) + Math.log((1 + share) / share);
  }
  return scores;
}

const [SATURATION, LENGTH] = [1.2, 0.75];

/** Robertson's weighting of documents; a profile is a document that has each thing once. */
function bm25({ groups, having, sizes }: Corpus, { techniques, software }: KnownCase): Float64Array {
  const scores = new Float64Array(groups.length);
  const mean = sizes.reduce((sum, size) => sum + size, 0) / Math.max(1, sizes.length);
  for (const id of [...techniques, ...software]) {
    const users = having.get(id) ?? [];
    const rare = Math.log(1 + (groups.length - users.length + 0.5) / (users.length + 0.5));
    for (const group of users) {
      const length = 1 - LENGTH + (LENGTH * (sizes[group] ?? 0)) / mean;
      scores[group] = (scores[group] ?? 0) + (rare * (SATURATION + 1)) / (1 + SATURATION * length);
    }
  }
  return scores;
}
