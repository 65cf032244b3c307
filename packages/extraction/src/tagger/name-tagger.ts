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
  const scores = new Float64Array(LABELS.length);
  const greatest = new Map<object, number>();
  const judged = names.candidates.map((candidate, index) => {
    scores.fill(0);
    model.score(names.featuresOf(index), scores);
    const probability = probabilities(scores);
    const name = names.nameOf(index);
    greatest.set(name, Math.max(greatest.get(name) ?? 0, 1 - probability.none));
    return { candidate, probability, name };
  });
  return judged.map(({ candidate: { start, end, hit }, probability, name }) => {
    const elsewhere = greatest.get(name) ?? 0;
    const tagged = { start, end, label: likeliest(probability), probability, elsewhere };
    return hit === undefined ? tagged : { ...tagged, hit };
  });
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
