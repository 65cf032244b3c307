import { calibrationBins, calibrationError, type Bin } from "./calibration.ts";
import type { CrossValidation, PhraseJudgement } from "./cross-validation.ts";

/** How well classes are told: over all phrases, and as the mean over classes. */
export interface ClassFigures {
  readonly microF1: number;
  readonly macroF1: number;
  readonly classes: readonly {
    readonly tid: string;
    readonly annotated: number;
    readonly said: number;
    readonly right: number;
    readonly f1: number;
  }[];
}

/** Each phrase has one technique and is given one: micro F1 is then the share that is right. */
export function classFigures(labels: readonly string[], phrases: readonly PhraseJudgement[]): ClassFigures {
  const classes = labels.map((tid) => {
    const annotated = phrases.filter(({ right }) => right === tid).length;
    const said = phrases.filter((one) => one.said === tid).length;
    const right = phrases.filter((one) => one.said === tid && one.right === tid).length;
    return { tid, annotated, said, right, f1: (2 * right) / Math.max(1, annotated + said) };
  });
  return {
    microF1: phrases.filter(({ right, said }) => right === said).length / phrases.length,
    macroF1: classes.reduce((sum, { f1 }) => sum + f1, 0) / classes.length,
    classes,
  };
}

const introduction = (model: string): string => `# Evaluation of techniques read out of words

Written by \`npm run evaluate:techniques\` from \`../shared/data/text/tram\`: do not edit. The command trains the model anew for
each of five folds, so that each report is judged by a model whose penalty, weights and probabilities were made without it (chosen
on three folds of the other reports), read back from its file of eight-bit weights as it is shipped. Run it after a change of
\`packages/extraction/src/techniques\` or \`packages/extraction/scripts/technique-model\`; \`npm run test:shared\` fails where the
shipped model is not what training makes.

The model learns from TRAM's reports and from ATT&CK's own examples of the same techniques, without the examples that rest on one of
TRAM's reports. \`docs/decisions/034-techniques-by-a-linear-model.md\` says why. The model that was shipped when this page was
written has the SHA-256 \`${model}\` (its first digits); a test
fails where another is shipped.
`;

/**
 * docs/evaluation-techniques.md: the same bytes for the same judgements.
 * @param model first digits of the SHA-256 of the shipped model
 */
export function evaluationPage(labels: readonly string[], result: CrossValidation, model: string): string {
  return [introduction(model), phraseSection(labels, result), reportSection(result), classSection(labels, result)].join(
    "\n",
  );
}

function phraseSection(labels: readonly string[], { phrases, costs }: CrossValidation): string {
  const { microF1, macroF1 } = classFigures(labels, phrases);
  const bins = calibrationBins(
    phrases.map(({ probability, right, said }) => ({ probability, isRight: right === said })),
  );
  const rows = [
    ["micro F1", number(microF1), "0.80", ".777"],
    ["macro F1", number(macroF1), "0.70", ".669"],
    ["expected calibration error", number(calibrationError(bins)), "≤ 0.05", "–"],
  ];
  return `## Annotated words, five folds by document

${phrases.length} stretches of words, each with one of ${labels.length} techniques; the model names the likeliest. The peer is
TF-IDF with logistic regression, split by document. Cost of an error chosen in each fold: ${costs.join(", ")}.

${table(["", "Kulla", "aim", "peer"], rows)}

${binTable(bins)}
`;
}

const THRESHOLDS = [0.3, 0.4, 0.5, 0.6, 0.7, 0.8];

function reportSection({ sentences, annotated }: CrossValidation): string {
  const inDocuments = new Set(annotated.documents.map(([document, tid]) => `${document}\n${tid}`));
  const rows = THRESHOLDS.map((threshold) => {
    const said = sentences.filter(({ probability }) => probability >= threshold);
    const right = said.filter(({ isRight }) => isRight).length;
    const documents = new Set(said.map(({ document, tid }) => `${document}\n${tid}`));
    const found = [...documents].filter((key) => inDocuments.has(key)).length;
    return [
      threshold === 0.5 ? "**0.5**" : String(threshold),
      String(said.length),
      number(right / said.length),
      number(right / annotated.sentences),
      number(found / documents.size),
      number(found / inDocuments.size),
    ];
  });
  const bins = calibrationBins(sentences);
  const made = calibrationBins(sentences.filter(({ probability }) => probability >= 0.5));
  return `## Whole reports

Every sentence and line of the reports, most of which describe no technique: ${annotated.sentences} times a sentence holds a
technique, ${inDocuments.size} times a report does. Kulla says what is at least 0.5 likely, and nothing below. The annotation is
not complete: where a report says a thing twice it is often marked once, which costs precision by sentence more than by report.

${table(["threshold", "said", "P by sentence", "R by sentence", "P by report", "R by report"], rows)}

Expected calibration error of what is said (0.5 and more): ${number(calibrationError(made))}; of all judgements from 0.1 on:
${number(calibrationError(bins))}.

${binTable(bins)}
`;
}

function classSection(labels: readonly string[], { phrases }: CrossValidation): string {
  const rows = classFigures(labels, phrases).classes.map(({ tid, annotated, said, right, f1 }) => [
    tid,
    String(annotated),
    String(said),
    String(right),
    number(f1),
  ]);
  return `## Annotated words, by technique

${table(["technique", "annotated", "said", "right", "F1"], rows)}
`;
}

function binTable(bins: readonly Bin[]): string {
  const rows = bins
    .filter(({ count }) => count > 0)
    .map(({ from, to, count, said, right }) => [
      `${from.toFixed(1)}–${to.toFixed(1)}`,
      String(count),
      number(said),
      number(right),
    ]);
  return table(["probability", "judgements", "mean said", "share right"], rows);
}

function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [line(header), line(header.map(() => "---")), ...rows.map(line)].join("\n");
}

function number(value: number): string {
  return value.toFixed(3);
}
