import type { AssessmentChange } from "@kulla/attribution";
import type { Confidence } from "@kulla/core";
import type { Sentence } from "../../dossier.ts";
import { listed, say, sentenceOf, text } from "../../sentence.ts";
import type { Piece } from "../../sentence.ts";
import { readableInstant } from "../../time.ts";

const INPUTS: Readonly<Record<AssessmentChange["inputs"][number], string>> = {
  evidence: "the evidence of the case",
  knowledge: "the knowledge about groups",
  engine: "Kulla itself",
  prior: "how probable an unknown actor was taken to be beforehand",
  date: "the date as of which it is told",
};

const HOW: Readonly<Record<AssessmentChange["items"][number]["how"], string>> = {
  new: "New: ",
  gone: "Gone: ",
  "weighs otherwise": "Weighs otherwise: ",
};

const LEVELS = {
  cluster: "Clusters that the case tells apart",
  organisation: "Organisations",
  state: "States",
} as const;

/** What stands behind the answer of who did it: levels, what would change it, what has changed. */
export const weighed = {
  level: (level: keyof typeof LEVELS): string => LEVELS[level],
  /** A hypothesis as its name stands in lists: states by the names of the language. */
  hypothesis: (called: string): string => called,
  byWordOf: (by: Piece, references: Piece): Sentence =>
    sentenceOf([text("By the word of "), by, text("."), references]),
  allOf: (source: Piece): Sentence => say`All that was read in ${source}.`,
  rated: (rating: string, model: string | undefined, reason: Piece): Sentence =>
    say`Rated ${text(rating)} by a person${text(model === undefined ? "" : `; the model says ${model}`)}: ${reason}.`,
  imitated: (whom: Piece, likelihood: string): Sentence =>
    say`That somebody else imitates ${whom}: ${text(likelihood)}.`,
  them: "them",
  items: (amount: number): string => ` (${String(amount)} items)`,
  campaign: (called: Piece, by: Piece | undefined, common: Piece | undefined): Sentence =>
    sentenceOf([
      called,
      ...(by === undefined ? [text(", not attributed")] : [text(", attributed to "), by]),
      ...(common === undefined ? [] : [text("; in common: "), common]),
      text("."),
    ]),
  /** Something that is compared with, by what the engine calls it. */
  comparedWith: (called: string): string => called,
  version: (number: number, issuedAt: string): string => `version ${String(number)} of ${readableInstant(issuedAt)}`,
  sameInputs: (version: Piece): Sentence => say`What went in is the same as in ${version}.`,
  otherInputs: (version: Piece, inputs: AssessmentChange["inputs"]): Sentence =>
    say`Other than in ${version} ${text(inputs.length === 1 ? "is" : "are")} ${listed(
      inputs.map((one) => text(INPUTS[one])),
      "and",
    )}.`,
  sameAnswer: (): Sentence => say`The answer is the same.`,
  answers: (role: string, before: Piece, now: Piece): Sentence => say`${text(role)}: before ${before}, now ${now}.`,
  notAsked: "not asked",
  nobodyNamed: "nobody named",
  groupOf: "a group of ",
  confidence: (before: Confidence, after: Confidence): Sentence =>
    say`Confidence in the assessment was ${text(before)} and is ${text(after)}.`,
  how: (how: AssessmentChange["items"][number]["how"]): string => HOW[how],
  forWhom: (whom: Piece): Piece => [text(" (for "), whom, text(")")].flat(),
};
