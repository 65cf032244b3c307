import type { Span } from "@kulla/core";
import { MOST_WORDS, newWordList, readWords, type WordList } from "./read-words.ts";
import { featureIndex, type Logistic, type TechniqueModel } from "./technique-model.ts";
import { textKind } from "./text-kind.ts";

/** A technique that the words of a sentence describe. */
export interface Behaviour {
  readonly tid: string;
  /** 0 to 1. */
  readonly probability: number;
  /** The words that decided, in the order of the text. */
  readonly deciding: readonly Span[];
}

/** Reads behaviour out of sentences. Holds buffers of its own: one for each thread of work. */
export interface BehaviourReader {
  readonly model: TechniqueModel;
  /** Margin of each class for a stretch of text, by the order of the model's labels; valid until the next call. */
  margins(text: string, start: number, end: number): Float64Array;
  /** The techniques that a stretch of English describes at least as surely as the model's threshold, by their id. */
  behaviours(text: string, start: number, end: number): Behaviour[];
}

/** The words that decided are those that make up this part of what speaks for a technique, at most so many. */
const DECIDING_SHARE = 0.6;
const MOST_DECIDING = 4;

export function createBehaviourReader(model: TechniqueModel): BehaviourReader {
  const words = newWordList();
  const found = newFound(model);
  const margins = new Float64Array(model.labels.length);
  const strengths = strengthsOf(model);
  const highestBias = Math.max(...model.biases);
  /** No class can reach a higher margin in the sentence than this. */
  const bound = (): number => {
    let sum = 0;
    for (let i = 0; i < found.count; i += 1) sum += strengths[found.features[i] ?? 0] ?? 0;
    return sum / Math.sqrt(found.square) + highestBias;
  };
  return {
    model,
    margins(text, start, end) {
      readWords(text, start, end, words);
      findFeatures(model, words, found);
      sumWeights(model, found, margins);
      return margins;
    },
    behaviours(text, start, end) {
      const kind = textKind(text, start, end);
      if (kind === undefined) return [];
      readWords(text, start, end, words);
      findFeatures(model, words, found);
      if (found.count === 0) return [];
      const curve = model[kind];
      const least = marginOf(curve, model.threshold);
      // Most sentences end here: their words together are too weak for any technique.
      if (bound() < least) return [];
      sumWeights(model, found, margins);
      const behaviours: Behaviour[] = [];
      for (let label = 0; label < margins.length; label += 1) {
        const margin = margins[label] ?? 0;
        if (margin < least) continue;
        const deciding = outermost(
          decidingWords(model, found, label).map((word) => ({
            start: words.starts[word] ?? 0,
            end: words.ends[word] ?? 0,
          })),
        );
        behaviours.push({
          tid: model.labels[label] ?? "",
          probability: hundredths(probabilityOf(curve, margin)),
          deciding,
        });
      }
      return behaviours.sort((a, b) => (a.tid < b.tid ? -1 : 1));
    },
  };
}

/** Of each feature: what it gives at most to the sum of a class. */
function strengthsOf({ features, rarity, weights, steps }: TechniqueModel): Float32Array {
  const classes = steps.length;
  const strengths = new Float32Array(features.length);
  for (let i = 0; i < features.length; i += 1) {
    let most = 0;
    for (let c = 0; c < classes; c += 1) most = Math.max(most, (weights[i * classes + c] ?? 0) * (steps[c] ?? 0));
    strengths[i] = most * (rarity[i] ?? 0);
  }
  return strengths;
}

/** Two digits: more would say more than is known, and differ between machines. */
function hundredths(probability: number): number {
  return Math.round(probability * 100) / 100;
}

/** Without the words that stand within a joined form. */
function outermost(spans: readonly Span[]): Span[] {
  return spans.filter(
    (one) => !spans.some((other) => other !== one && other.start <= one.start && other.end >= one.end),
  );
}

/** Probability that belongs to a margin. */
export function probabilityOf({ slope, offset }: Logistic, margin: number): number {
  return 1 / (1 + Math.exp(-(slope * margin + offset)));
}

function marginOf({ slope, offset }: Logistic, probability: number): number {
  return (Math.log(probability / (1 - probability)) - offset) / slope;
}

/** The features of one sentence, each once. */
interface Found {
  count: number;
  /** Sum of the squares of the rarities of all words, known or not. */
  square: number;
  readonly features: Int32Array;
  /** The word that each feature stands at. */
  readonly words: Int32Array;
  /** Of each feature of the model: the sentence it was last seen in. */
  readonly seen: Int32Array;
  sentence: number;
}

function newFound(model: TechniqueModel): Found {
  return {
    count: 0,
    square: 0,
    features: new Int32Array(MOST_WORDS),
    words: new Int32Array(MOST_WORDS),
    seen: new Int32Array(model.features.length),
    sentence: 0,
  };
}

function findFeatures(model: TechniqueModel, words: WordList, found: Found): void {
  found.count = 0;
  found.square = 0;
  found.sentence = (found.sentence + 1) | 0;
  for (let word = 0; word < words.count; word += 1) {
    const hash = words.hashes[word] ?? 0;
    const feature = featureIndex(model, hash);
    if (feature < 0) {
      if (words.hashes.indexOf(hash) === word) found.square += model.unknown ** 2;
      continue;
    }
    if (found.seen[feature] === found.sentence) continue;
    found.seen[feature] = found.sentence;
    found.features[found.count] = feature;
    found.words[found.count] = word;
    found.square += (model.rarity[feature] ?? 0) ** 2;
    found.count += 1;
  }
}

/** Margin of each class: the weights of the features, each times its rarity, over the length of the vector, and the bias. */
function sumWeights(model: TechniqueModel, found: Found, margins: Float64Array): void {
  const { weights, rarity, steps, biases } = model;
  const classes = margins.length;
  margins.fill(0);
  for (let i = 0; i < found.count; i += 1) {
    const feature = found.features[i] ?? 0;
    const value = rarity[feature] ?? 0;
    const row = feature * classes;
    for (let c = 0; c < classes; c += 1) margins[c] = (margins[c] ?? 0) + value * (weights[row + c] ?? 0);
  }
  const scale = found.square > 0 ? 1 / Math.sqrt(found.square) : 0;
  for (let c = 0; c < classes; c += 1) margins[c] = (margins[c] ?? 0) * scale * (steps[c] ?? 0) + (biases[c] ?? 0);
}

/** The words that speak for a class most, in the order of the text. */
function decidingWords(model: TechniqueModel, found: Found, label: number): number[] {
  const shares: { word: number; share: number }[] = [];
  let total = 0;
  for (let i = 0; i < found.count; i += 1) {
    const feature = found.features[i] ?? 0;
    const share = (model.rarity[feature] ?? 0) * (model.weights[feature * model.labels.length + label] ?? 0);
    if (share <= 0) continue;
    total += share;
    shares.push({ word: found.words[i] ?? 0, share });
  }
  const chosen: number[] = [];
  let sum = 0;
  for (const { word, share } of shares.sort((a, b) => b.share - a.share || a.word - b.word)) {
    if (sum >= DECIDING_SHARE * total || chosen.length >= MOST_DECIDING) break;
    chosen.push(word);
    sum += share;
  }
  return chosen.sort((a, b) => a - b);
}
