import type { EvaluationCase } from "./cases.ts";
import type { Gold, GoldDocument, Level, Prediction } from "./gold.ts";
import type { Score } from "./score.ts";
import { scorePrediction } from "./score.ts";

/** What the tool was given: the files alone, or also the dates that the annotator inferred for undated files. */
export type Mode = "plain" | "sidecar";
export const MODES: readonly Mode[] = ["plain", "sidecar"];

/** What the pipeline made of a case in one mode. */
export interface CaseRun {
  readonly prediction: Prediction;
  /** Which rule found a predicted fact, by the fact's id. */
  readonly ruleOf: ReadonlyMap<string, string>;
  /** Problems on the way, one line each. */
  readonly problems: readonly string[];
}

/** One part of a case that is scored by itself: the files of some languages. */
export interface LanguageScore {
  readonly languages: readonly string[];
  readonly files: readonly string[];
  readonly score: Score;
}

export interface ModeResult {
  readonly run: CaseRun;
  readonly score: Score;
  /** English files and the others, where the case has both. */
  readonly byLanguage: readonly LanguageScore[];
}

export interface CaseResult {
  readonly case: EvaluationCase;
  readonly modes: Readonly<Record<Mode, ModeResult>>;
}

/** Scores one run of a case, as a whole and by language. */
export function scoreRun(subject: EvaluationCase, run: CaseRun, level: Level): ModeResult {
  const { gold } = subject;
  return { run, score: scorePrediction(gold, run.prediction, level), byLanguage: scoreLanguages(gold, run, level) };
}

/** Each language by itself, in code unit order. */
export function scoreEachLanguage(gold: Gold, run: CaseRun, level: Level): readonly LanguageScore[] {
  const languages = [...new Set(gold.docs.map(languageOf))].sort();
  return languages.map((language) => {
    const documents = gold.docs.filter((document) => languageOf(document) === language);
    return scoreDocuments(gold, run, documents, level);
  });
}

function scoreLanguages(gold: Gold, run: CaseRun, level: Level): readonly LanguageScore[] {
  const groups = [
    gold.docs.filter((document) => languageOf(document) === "en"),
    gold.docs.filter((document) => languageOf(document) !== "en"),
  ];
  if (groups.some((documents) => documents.length === 0)) return [];
  return groups.map((documents) => scoreDocuments(gold, run, documents, level));
}

/** The facts of some documents by themselves, without the contradictions between them. */
function scoreDocuments(
  gold: Gold,
  { prediction }: CaseRun,
  documents: readonly GoldDocument[],
  level: Level,
): LanguageScore {
  const files = documents.map(({ file }) => file);
  const within = <T extends { readonly file?: string }>(facts: readonly T[]): readonly T[] =>
    facts.filter(({ file }) => file !== undefined && files.includes(file));
  const goldPart = { ...gold, facts: within(gold.facts), contradictions: [] };
  const predictedPart = { facts: within(prediction.facts ?? []), contradictions: [] };
  const languages = [...new Set(documents.map(languageOf))].sort();
  return { languages, files, score: scorePrediction(goldPart, predictedPart, level) };
}

function languageOf({ lang }: GoldDocument): string {
  return lang?.[0] ?? "en";
}
