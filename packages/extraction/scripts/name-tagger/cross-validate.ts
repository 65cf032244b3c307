import type { KnownNames } from "../../src/analysis/known-names.ts";
import { readNames, type ReadName } from "../../src/read-names.ts";
import { openNameModel } from "../../src/tagger/name-model.ts";
import type { AnnotatedText } from "./annoctr.ts";
import { randomNumbers, shuffled } from "./random.ts";
import { trainModel } from "./train-model.ts";

const FOLDS = 5;
const SEED = 7;
const TYPES = ["malware", "group", "tool"] as const;

interface Tally {
  found: number;
  right: number;
  annotated: number;
}

/** Trains on four fifths of the texts and reads the fifth, five times: precision, recall and F1 of exact spans by type. */
export function crossValidate(texts: readonly AnnotatedText[], names: KnownNames): string {
  const order = shuffled(texts, randomNumbers(SEED));
  const withModel = new Map<string, Tally>();
  const without = new Map<string, Tally>();
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const model = openNameModel(
      trainModel(
        order.filter((_, i) => i % FOLDS !== fold),
        names,
      ),
    ).value;
    for (const text of order.filter((_, i) => i % FOLDS === fold)) {
      count(withModel, text, readNames(text.text, "en", names, model));
      count(without, text, readNames(text.text, "en", names, undefined));
    }
  }
  return [`with the tagger`, ...lines(withModel), `catalogue and context alone`, ...lines(without)].join("\n");
}

function count(tallies: Map<string, Tally>, { spans }: AnnotatedText, names: readonly ReadName[]): void {
  const annotated = new Set(spans.map(({ label, start, end }) => `${label} ${String(start)} ${String(end)}`));
  for (const type of TYPES) {
    const tally = tallies.get(type) ?? { found: 0, right: 0, annotated: 0 };
    const own = names.filter((name) => name.type === type);
    tally.found += own.length;
    tally.right += own.filter(({ start, end }) => annotated.has(`${type} ${String(start)} ${String(end)}`)).length;
    tally.annotated += spans.filter(({ label }) => label === type).length;
    tallies.set(type, tally);
  }
}

function lines(tallies: ReadonlyMap<string, Tally>): string[] {
  return [...tallies].map(([type, { found, right, annotated }]) => {
    const [precision, recall] = [right / Math.max(1, found), right / Math.max(1, annotated)];
    const f1 = (2 * precision * recall) / Math.max(1e-9, precision + recall);
    const figures = [precision, recall, f1].map((figure) => figure.toFixed(3));
    return `  ${type.padEnd(8)} P ${figures[0] ?? ""}  R ${figures[1] ?? ""}  F1 ${figures[2] ?? ""}  (${String(annotated)} annotated)`;
  });
}
