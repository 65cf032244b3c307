/** Trains the name tagger: multinomial logistic regression by AdaGrad. Deterministic: the same texts and seed, the same weights. */
import { clusterMentions } from "../../src/analysis/clusters.ts";
import type { KnownHit, KnownNames } from "../../src/analysis/known-names.ts";
import { LABELS, type Label } from "../../src/tagger/labels.ts";
import type { Weights } from "../../src/tagger/name-model.ts";
import { NamesInText } from "../../src/tagger/names-in-text.ts";
import type { AnnotatedSpan, AnnotatedText } from "./annoctr.ts";
import { randomNumbers, shuffled } from "./random.ts";

/** A mention with its features, its label and how much it counts. */
export interface TrainingMention {
  readonly text: string;
  readonly features: Int32Array;
  readonly label: number;
  readonly weight: number;
}

/** Chosen by cross-validation over the training texts. */
const EPOCHS = 8;
const RATE = 0.05;
const DECAY = 0.003;
/** A feature of fewer texts than this is a memory of a text, not a rule. */
const FEWEST_TEXTS = 3;

/**
 * All candidates of a text; the many mentions of one name count less each. Each text is read a second time as if the catalogue were
 * empty, so that the tagger learns to do without.
 */
export function mentionsOf(text: AnnotatedText, names: KnownNames): TrainingMention[] {
  return [...mentionsWith(text, names.scan(text.text, ["en"])), ...mentionsWith(text, [])];
}

function mentionsWith({ id, text, spans }: AnnotatedText, hits: readonly KnownHit[]): TrainingMention[] {
  const found = new NamesInText(text, clusterMentions(text), hits);
  return found.candidates.map((candidate, index) => ({
    text: id,
    features: found.featuresOf(index).slice(),
    label: LABELS.indexOf(labelOf(candidate, spans)),
    weight: 1 / Math.sqrt(found.nameOf(index).times),
  }));
}

/** The label of the annotation with the same bounds, else of a threat that overlaps. */
function labelOf(candidate: { readonly start: number; readonly end: number }, spans: readonly AnnotatedSpan[]): Label {
  const touching = spans.filter(({ start, end }) => start < candidate.end && candidate.start < end);
  const exact = touching.find(({ start, end }) => start === candidate.start && end === candidate.end);
  return (exact ?? touching[0])?.label ?? "none";
}

/** Trains on mentions. */
export function trainWeights(mentions: readonly TrainingMention[], seed: number): Weights {
  const numbers = numberFeatures(mentions);
  const L = LABELS.length;
  const weights = new Float64Array(numbers.size * L);
  const squares = new Float64Array(numbers.size * L);
  const examples = mentions.map(({ features, label, weight }) => ({
    active: Array.from(features, (feature) => numbers.get(feature)).filter((number) => number !== undefined),
    label,
    weight,
  }));
  const random = randomNumbers(seed);
  const slopes = new Float64Array(L);
  const mean = new Float64Array(weights.length);
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    for (const { active, label, weight } of shuffled(examples, random)) {
      slopesOf(active, label, weights, slopes);
      for (const feature of active) {
        for (let y = 0; y < L; y += 1) {
          const at = feature * L + y;
          const slope = weight * ((slopes[y] as number) - DECAY * (weights[at] as number));
          squares[at] = (squares[at] as number) + slope * slope;
          weights[at] = (weights[at] as number) + (RATE * slope) / (Math.sqrt(squares[at]) + 0.01);
        }
      }
    }
    // The mean over the epochs: steadier than where the last one happens to end.
    for (let at = 0; at < weights.length; at += 1) mean[at] = (mean[at] as number) + (weights[at] as number) / EPOCHS;
  }
  return new Map([...numbers].map(([feature, number]) => [feature, [...mean.subarray(number * L, number * L + L)]]));
}

/** Target minus probability, for each label. */
function slopesOf(active: readonly number[], label: number, weights: Float64Array, slopes: Float64Array): void {
  const L = LABELS.length;
  slopes.fill(0);
  for (const feature of active)
    for (let y = 0; y < L; y += 1) slopes[y] = (slopes[y] as number) + (weights[feature * L + y] as number);
  const most = Math.max(...slopes);
  let sum = 0;
  for (let y = 0; y < L; y += 1) sum += slopes[y] = Math.exp((slopes[y] as number) - most);
  for (let y = 0; y < L; y += 1) slopes[y] = (y === label ? 1 : 0) - (slopes[y] as number) / sum;
}

/** Features that occur in enough texts, numbered in the order in which they are met. */
function numberFeatures(mentions: readonly TrainingMention[]): ReadonlyMap<number, number> {
  const texts = new Map<number, Set<string>>();
  for (const { features, text } of mentions) {
    for (const feature of features) {
      const where = texts.get(feature);
      if (where === undefined) texts.set(feature, new Set([text]));
      else where.add(text);
    }
  }
  const kept = [...texts].filter(([, where]) => where.size >= FEWEST_TEXTS);
  return new Map(kept.map(([feature], number) => [feature, number]));
}
