import type { Logistic, ModelHeader, TechniqueModel } from "../../src/techniques/technique-model.ts";
import { textKind } from "../../src/techniques/text-kind.ts";
import { fitChoice, fitLogistic, type Choice, type ChoiceCurve, type Trial } from "./calibration.ts";
import type { Corpus, Example } from "./examples.ts";
import { randomNumbers, separate, type Separator } from "./support-vectors.ts";
import { buildVocabulary, featureLists, vectorise, type SparseRows, type Vocabulary } from "./vectors.ts";

/** Cost of an error, the inverse of the strength of the penalty: chosen on folds of the training documents. */
const COSTS = [0.25, 0.5, 1];
const INNER_FOLDS = 3;

/** How much an error on an example costs beside one on an annotated phrase. */
const SHARE: Readonly<Record<Example["kind"], number>> = { phrase: 1, sentence: 0.5, procedure: 0.3 };

/** Margins below say "surely not" and would only bend the curve where it is read. */
const LEAST_MARGIN = -0.7;

/** Below this nothing is said: what is said is more likely right than wrong. */
const THRESHOLD = 0.5;

const NAME = "tram";
const VERSION = 1;

/** A corpus whose texts have been read once, for all folds. */
export interface ReadCorpus extends Corpus {
  readonly lists: readonly Int32Array[];
}

export function readCorpus(corpus: Corpus): ReadCorpus {
  return { ...corpus, lists: featureLists(corpus.examples) };
}

export interface FittedModel {
  readonly header: ModelHeader;
  readonly body: Pick<TechniqueModel, "features" | "rarity" | "weights">;
  readonly cost: number;
  /** How sure the best class is of a phrase that is known to describe one of them. */
  readonly choice: ChoiceCurve;
}

/** Cuts documents into folds, in an order drawn from a fixed seed. */
export function foldsOf(documents: readonly string[], count: number): string[][] {
  const random = randomNumbers(1);
  const drawn = documents.map((title) => ({ title, key: random() })).sort((a, b) => a.key - b.key);
  return Array.from({ length: count }, (_, fold) =>
    drawn.filter((_one, i) => i % count === fold).map(({ title }) => title),
  );
}

/** Fits a model to the given documents and ATT&CK's examples: cost and probabilities by folds within, weights on all. */
export function fitModel(corpus: ReadCorpus, documents: readonly string[]): FittedModel {
  const folds = foldsOf(documents, INNER_FOLDS);
  const [first, ...others] = COSTS.map((cost) => ({
    cost,
    ...marginsByFolds(corpus, documents, folds, cost),
  }));
  if (first === undefined) throw new Error("there is no cost to choose from");
  const best = others.reduce((one, other) => (accuracy(other.choices) > accuracy(one.choices) ? other : one), first);
  const { vocabulary, separators } = train(corpus, rowsOf(corpus, new Set(documents)), best.cost);
  const { header, body } = quantised(corpus.labels, vocabulary, separators, best);
  return { header, body, cost: best.cost, choice: fitChoice(best.choices) };
}

/** Rows of the examples of some documents and, unless told otherwise, of ATT&CK's. */
function rowsOf({ examples }: Corpus, documents: ReadonlySet<string>, withProcedures = true): number[] {
  return examples.flatMap(({ document }, row) =>
    (document === undefined ? withProcedures : documents.has(document)) ? [row] : [],
  );
}

interface Margins {
  readonly choices: readonly Choice[];
  readonly prose: readonly Trial[];
  readonly fragments: readonly Trial[];
}

/** Margins of each document's examples under a model that has not seen the document. */
function marginsByFolds(
  corpus: ReadCorpus,
  documents: readonly string[],
  folds: readonly (readonly string[])[],
  cost: number,
): Margins {
  const choices: Choice[] = [];
  const prose: Trial[] = [];
  const fragments: Trial[] = [];
  for (const fold of folds) {
    const left = new Set(fold);
    const seen = new Set(documents.filter((title) => !left.has(title)));
    const { vocabulary, separators } = train(corpus, rowsOf(corpus, seen), cost);
    const rows = rowsOf(corpus, left, false);
    const vectors = vectorise(vocabulary, listsOf(corpus, rows));
    rows.forEach((row, i) => {
      const example = corpus.examples[row] as Example;
      const margins = Float64Array.from(separators, (one) => marginOf(one, vectors, i));
      if (example.kind === "phrase") {
        choices.push({ margins, right: corpus.labels.indexOf(example.labels[0] ?? "") });
        return;
      }
      const trials = textKind(example.text, 0, example.text.length) === "prose" ? prose : fragments;
      margins.forEach((margin, c) => {
        if (margin > LEAST_MARGIN) trials.push({ margin, isRight: example.labels.includes(corpus.labels[c] ?? "") });
      });
    });
  }
  return { choices, prose, fragments };
}

function listsOf({ lists }: ReadCorpus, rows: readonly number[]): Int32Array[] {
  return rows.map((row) => lists[row] as Int32Array);
}

function train(
  corpus: ReadCorpus,
  rows: readonly number[],
  cost: number,
): { vocabulary: Vocabulary; separators: Separator[] } {
  const vocabulary = buildVocabulary(corpus.examples, corpus.lists, rows);
  const vectors = vectorise(vocabulary, listsOf(corpus, rows));
  const examples = rows.map((row) => corpus.examples[row] as Example);
  const costs = Float64Array.from(examples, ({ kind }) => cost * SHARE[kind]);
  const separators = corpus.labels.map((label) =>
    separate(
      vectors,
      Int8Array.from(examples, ({ labels }) => (labels.includes(label) ? 1 : -1)),
      costs,
    ),
  );
  return { vocabulary, separators };
}

function marginOf({ weights, bias }: Separator, { from, columns, values }: SparseRows, row: number): number {
  let margin = bias;
  for (let k = from[row] as number; k < (from[row + 1] as number); k += 1)
    margin += (weights[columns[k] as number] as number) * (values[k] as number);
  return margin;
}

function accuracy(choices: readonly Choice[]): number {
  const right = choices.filter(({ margins, right: label }) =>
    margins.every((margin) => margin <= (margins[label] as number)),
  );
  return right.length / choices.length;
}

/** Weights of eight bits, a step of its own for each class. */
function quantised(
  labels: readonly string[],
  { features, rarity, unknown }: Vocabulary,
  separators: readonly Separator[],
  { prose, fragments }: Margins,
): Pick<FittedModel, "header" | "body"> {
  const steps = separators.map(
    ({ weights }) => weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 1e-9) / 127,
  );
  const weights = new Int8Array(features.length * labels.length);
  separators.forEach((separator, c) =>
    separator.weights.forEach((weight, feature) => {
      weights[feature * labels.length + c] = Math.round(weight / (steps[c] as number));
    }),
  );
  const header: ModelHeader = {
    name: NAME,
    version: VERSION,
    labels,
    unknown,
    biases: separators.map(({ bias }) => digits(bias)),
    steps: steps.map(digits),
    prose: shortened(fitLogistic(prose)),
    fragment: shortened(fitLogistic(fragments)),
    threshold: THRESHOLD,
  };
  return { header, body: { features, rarity, weights } };
}

function shortened({ slope, offset }: Logistic): Logistic {
  return { slope: digits(slope), offset: digits(offset) };
}

/** Six digits: enough for eight-bit weights, and the same text wherever it is written. */
function digits(value: number): number {
  return Number(value.toPrecision(6));
}
