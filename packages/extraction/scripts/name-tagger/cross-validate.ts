import { foldText } from "../../src/analysis/abstract.ts";
import { namedMentions } from "../../src/analysis/base-mentions.ts";
import { mergeMentions } from "../../src/analysis/merge-mentions.ts";
import type { KnownNames } from "../../src/analysis/known-names.ts";
import type { Mention } from "../../src/analysis/mention.ts";
import { openNameModel, type NameModel } from "../../src/tagger/name-model.ts";
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
      count(withModel, text, read(text, names, model));
      count(without, text, read(text, names, undefined));
    }
  }
  return [`with the tagger`, ...lines(withModel), `catalogue and context alone`, ...lines(without)].join("\n");
}

function read({ text }: AnnotatedText, names: KnownNames, model: NameModel | undefined): Mention[] {
  const input = { masked: text, folded: foldText(text), names, language: "en", languages: ["en"], model };
  const { clusters, known, unknown } = namedMentions(input);
  return mergeMentions(mergeMentions(clusters, known), unknown);
}

function count(tallies: Map<string, Tally>, { spans }: AnnotatedText, mentions: readonly Mention[]): void {
  const found = mentions.flatMap((mention) => {
    const type = typeOf(mention);
    return type === undefined ? [] : [`${type} ${String(mention.start)} ${String(mention.end)}`];
  });
  const annotated = new Set(spans.map(({ label, start, end }) => `${label} ${String(start)} ${String(end)}`));
  for (const type of TYPES) {
    const tally = tallies.get(type) ?? { found: 0, right: 0, annotated: 0 };
    const own = found.filter((key) => key.startsWith(type));
    tally.found += own.length;
    tally.right += own.filter((key) => annotated.has(key)).length;
    tally.annotated += spans.filter(({ label }) => label === type).length;
    tallies.set(type, tally);
  }
}

function typeOf({ cls, kind, tagged }: Mention): (typeof TYPES)[number] | undefined {
  if (cls === "actor") return "group";
  if (cls !== "malware") return undefined;
  return kind === "tool" && tagged !== "malware" ? "tool" : "malware";
}

function lines(tallies: ReadonlyMap<string, Tally>): string[] {
  return [...tallies].map(([type, { found, right, annotated }]) => {
    const [precision, recall] = [right / Math.max(1, found), right / Math.max(1, annotated)];
    const f1 = (2 * precision * recall) / Math.max(1e-9, precision + recall);
    const figures = [precision, recall, f1].map((figure) => figure.toFixed(3));
    return `  ${type.padEnd(8)} P ${figures[0] ?? ""}  R ${figures[1] ?? ""}  F1 ${figures[2] ?? ""}  (${String(annotated)} annotated)`;
  });
}
