import { textKind } from "../../src/techniques/text-kind.ts";
import { createBehaviourReader, probabilityOf, type BehaviourReader } from "../../src/techniques/read-behaviour.ts";
import { openTechniqueModel, writeTechniqueModel, type TechniqueModel } from "../../src/techniques/technique-model.ts";
import { choose, type ChoiceCurve } from "./calibration.ts";
import type { Example } from "./examples.ts";
import { fitModel, foldsOf, type FittedModel, type ReadCorpus } from "./fit-model.ts";

/** What the model says of an annotated phrase, which is known to describe one of its techniques. */
export interface PhraseJudgement {
  readonly right: string;
  readonly said: string;
  readonly probability: number;
}

/** How sure the model is of one technique in one sentence of a report. */
export interface SentenceJudgement {
  readonly document: string;
  readonly sentence: number;
  readonly tid: string;
  readonly probability: number;
  readonly isRight: boolean;
}

export interface CrossValidation {
  readonly costs: readonly number[];
  readonly phrases: readonly PhraseJudgement[];
  /** Judgements of at least `LEAST_PROBABILITY`. */
  readonly sentences: readonly SentenceJudgement[];
  /** Techniques annotated in sentences, and in documents: `[document, tid]`. */
  readonly annotated: { readonly sentences: number; readonly documents: readonly (readonly [string, string])[] };
}

export const OUTER_FOLDS = 5;
export const LEAST_PROBABILITY = 0.1;

/** The model as it is shipped: its file, opened. */
export function openFitted({ header, body }: FittedModel): TechniqueModel {
  const { value, findings } = openTechniqueModel(writeTechniqueModel(header, body));
  if (value === undefined) throw new Error(findings.map(({ message }) => message).join(" "));
  return value;
}

/** Each document is judged by a model that was chosen, trained and calibrated without it, read from its file as shipped. */
export function crossValidate(corpus: ReadCorpus, onFold: (fold: number) => void): CrossValidation {
  const costs: number[] = [];
  const phrases: PhraseJudgement[] = [];
  const sentences: SentenceJudgement[] = [];
  const annotated = new Map<string, readonly [string, string]>();
  let inSentences = 0;
  foldsOf(corpus.documents, OUTER_FOLDS).forEach((fold, index) => {
    onFold(index + 1);
    const left = new Set(fold);
    const fitted = fitModel(
      corpus,
      corpus.documents.filter((title) => !left.has(title)),
    );
    costs.push(fitted.cost);
    const reader = createBehaviourReader(openFitted(fitted));
    corpus.examples.forEach((example, row) => {
      if (example.document === undefined || !left.has(example.document)) return;
      if (example.kind === "phrase") phrases.push(judgePhrase(reader, example, fitted.choice));
      else {
        sentences.push(...judgeSentence(reader, example, row));
        inSentences += example.labels.length;
        for (const tid of example.labels) annotated.set(`${example.document}\n${tid}`, [example.document, tid]);
      }
    });
  });
  return { costs, phrases, sentences, annotated: { sentences: inSentences, documents: [...annotated.values()] } };
}

function judgePhrase(reader: BehaviourReader, { text, labels }: Example, choice: ChoiceCurve): PhraseJudgement {
  const { best, probability } = choose(reader.margins(text, 0, text.length), choice);
  return { right: labels[0] ?? "", said: reader.model.labels[best] ?? "", probability };
}

function judgeSentence(reader: BehaviourReader, { text, labels, document }: Example, row: number): SentenceJudgement[] {
  const judgements: SentenceJudgement[] = [];
  const kind = textKind(text, 0, text.length) ?? "fragment";
  reader.margins(text, 0, text.length).forEach((margin, c) => {
    const probability = probabilityOf(reader.model[kind], margin);
    const tid = reader.model.labels[c] ?? "";
    if (probability >= LEAST_PROBABILITY)
      judgements.push({
        document: document ?? "",
        sentence: row,
        tid,
        probability,
        isRight: labels.includes(tid),
      });
  });
  return judgements;
}
