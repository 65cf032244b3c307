import type { KnownHit } from "../analysis/known-names.ts";
import { LABELS, type Label } from "./labels.ts";
import type { NameModel } from "./name-model.ts";
import { NamesInText } from "./names-in-text.ts";

/** Words of a text that can be a name, and how likely they are what. */
export interface TaggedName {
  readonly start: number;
  readonly end: number;
  /** The likeliest label. */
  readonly label: Label;
  /** Probability of each label; they sum to 1. */
  readonly probability: Readonly<Record<Label, number>>;
  /** The greatest probability that any mention of the same name in the text has of naming something. */
  readonly elsewhere: number;
  /** Index of its hit, where the catalogue knows it. */
  readonly hit?: number;
}

/**
 * How much what all mentions of a name say counts for each of them: one text means one thing by a name. By cross-validation over the
 * training texts.
 */
const OF_ALL = 0.7;
/** So sure is no mention that the others could not outweigh it. */
const LEAST = 1e-6;

/**
 * Tells which of a text's candidates name malware, groups or tools: a log-linear model over the words around each, its shape, what the
 * catalogue says of it, and what the rest of the text tells of the same name.
 * @param clusters names of clusters by pattern, in order
 * @param hits names of the catalogue, in order, not overlapping
 */
export function tagNames(
  model: NameModel,
  text: string,
  clusters: readonly { readonly start: number; readonly end: number }[],
  hits: readonly KnownHit[],
): TaggedName[] {
  const names = new NamesInText(text, clusters, hits);
  const own = ownScores(model, names);
  const ofAll = sumsByName(names, own);
  const scores = new Float64Array(LABELS.length);
  const greatest = new Map<object, number>();
  const judged = names.candidates.map((candidate, index) => {
    const name = names.nameOf(index);
    const sums = ofAll.get(name) ?? scores;
    for (let label = 0; label < scores.length; label += 1)
      scores[label] =
        (1 - OF_ALL) * (own[index * scores.length + label] as number) + (OF_ALL * (sums[label] as number)) / name.times;
    const probability = probabilities(scores);
    greatest.set(name, Math.max(greatest.get(name) ?? 0, 1 - Math.exp(own[index * scores.length] as number)));
    return { candidate, probability, name };
  });
  return judged.map(({ candidate: { start, end, hit }, probability, name }) => {
    const elsewhere = greatest.get(name) ?? 0;
    const tagged = { start, end, label: likeliest(probability), probability, elsewhere };
    return hit === undefined ? tagged : { ...tagged, hit };
  });
}

/** Logarithms of the probabilities of the labels by each mention's own features, behind each other. */
function ownScores(model: NameModel, names: NamesInText): Float64Array {
  const own = new Float64Array(names.candidates.length * LABELS.length);
  const scores = new Float64Array(LABELS.length);
  for (let index = 0; index < names.candidates.length; index += 1) {
    scores.fill(0);
    model.score(names.featuresOf(index), scores);
    const probability = probabilities(scores);
    LABELS.forEach((label, i) => {
      own[index * LABELS.length + i] = Math.log(probability[label] + LEAST);
    });
  }
  return own;
}

/** Their sums over the mentions of each name. */
function sumsByName(names: NamesInText, own: Float64Array): ReadonlyMap<object, Float64Array> {
  const sums = new Map<object, Float64Array>();
  for (let index = 0; index < names.candidates.length; index += 1) {
    const name = names.nameOf(index);
    let sum = sums.get(name);
    if (sum === undefined) sums.set(name, (sum = new Float64Array(LABELS.length)));
    for (let i = 0; i < LABELS.length; i += 1) sum[i] = (sum[i] as number) + (own[index * LABELS.length + i] as number);
  }
  return sums;
}

function probabilities(scores: Float64Array): Record<Label, number> {
  const [a = 0, b = 0, c = 0, d = 0] = scores;
  const most = Math.max(a, b, c, d);
  const [none, malware, group, tool] = [Math.exp(a - most), Math.exp(b - most), Math.exp(c - most), Math.exp(d - most)];
  const sum = none + malware + group + tool;
  return { none: none / sum, malware: malware / sum, group: group / sum, tool: tool / sum };
}

function likeliest(probability: Readonly<Record<Label, number>>): Label {
  let best: Label = LABELS[0];
  for (const label of LABELS) if (probability[label] > probability[best]) best = label;
  return best;
}
