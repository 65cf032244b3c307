// The figures of our own cases: a row per case, per language and per fact type, each pooled over the cases.
import type { Figures } from "./figures.ts";
import { figuresOf } from "./figures.ts";
import type { Table } from "./figures-table.ts";
import { figure } from "./figures-table.ts";
import type { Level } from "./gold.ts";
import type { CaseResult } from "./result.ts";
import { scoreEachLanguage } from "./result.ts";
import { CORE_TYPES, FACT_TYPES } from "./score-facts.ts";

const FIGURES = ["gold", "pred", "hit", "P", "R", "F1"];

/** By case, by language and by fact type. */
export function ownCasesTables(results: readonly CaseResult[], level: Level): readonly Table[] {
  return [ownCasesTable(results), ownLanguagesTable(results, level), ownTypesTable(results)];
}

/** One row per case, and all of them together. */
function ownCasesTable(results: readonly CaseResult[]): Table {
  const rows = results.map(({ case: { name, files, gold }, modes: { plain, sidecar } }) => {
    const { contradictions, micro } = plain.score;
    const { gold_conflict, recall_conflict, overcalled_compatible } = contradictions.score;
    const conflicts = [String(gold_conflict), figure(recall_conflict), String(overcalled_compatible)];
    const languages = [...new Set(gold.docs.map(({ lang }) => lang?.[0] ?? "en"))].sort().join(" ");
    return [name, String(files.length), languages, ...figureCells(micro), figure(sidecar.score.micro.F1), ...conflicts];
  });
  const files = results.reduce((sum, { case: subject }) => sum + subject.files.length, 0);
  const dated = pooled(results.map(({ modes }) => modes.sidecar.score.micro));
  const together = [
    "together",
    String(files),
    "",
    ...figureCells(pooled(results.map(({ modes }) => modes.plain.score.micro))),
    figure(dated.F1),
    ...conflictCells(results),
  ];
  const header = ["case", "files", "languages", ...FIGURES, "F1 dated", "conflicts", "recall", "over-called"];
  return { header, rows: results.length > 1 ? [...rows, together] : rows };
}

/** One row per language, over the core types. A fact that two languages tell counts in both. */
function ownLanguagesTable(results: readonly CaseResult[], level: Level): Table {
  const scores = results.flatMap(({ case: { gold }, modes }) => scoreEachLanguage(gold, modes.plain.run, level));
  const languages = [...new Set(scores.flatMap((score) => score.languages))].sort();
  const rows = languages.map((language) => {
    const own = scores.filter((score) => score.languages.includes(language));
    const files = own.reduce((sum, score) => sum + score.files.length, 0);
    return [language, String(files), ...figureCells(pooled(own.map(({ score }) => score.micro)))];
  });
  return { header: ["language", "files", ...FIGURES], rows };
}

/** One row per fact type; those outside the headline in brackets. */
function ownTypesTable(results: readonly CaseResult[]): Table {
  const rows = FACT_TYPES.map((type) => {
    const name = CORE_TYPES.some((core) => core === type) ? type : `(${type})`;
    return [name, ...figureCells(pooled(results.map(({ modes }) => modes.plain.score.types[type].score)))];
  });
  return { header: ["type", ...FIGURES], rows };
}

function pooled(parts: readonly Figures[]): Figures {
  const sum = (key: "tp" | "pred" | "gold"): number => parts.reduce((total, part) => total + part[key], 0);
  return figuresOf(sum("tp"), sum("pred"), sum("gold"));
}

function figureCells({ gold, pred, tp, P, R, F1 }: Figures): readonly string[] {
  return [...[gold, pred, tp].map(String), ...[P, R, F1].map(figure)];
}

/** Conflicts in gold, the share found, and compatible pairs called a conflict. */
function conflictCells(results: readonly CaseResult[]): readonly string[] {
  const scores = results.map(({ modes }) => modes.plain.score.contradictions.score);
  const conflicts = scores.reduce((sum, score) => sum + score.gold_conflict, 0);
  // The score rounds its shares, the counts of a case are small: the nearest whole number is the count.
  const found = scores.reduce((sum, score) => sum + Math.round((score.recall_conflict ?? 0) * score.gold_conflict), 0);
  const over = scores.reduce((sum, score) => sum + score.overcalled_compatible, 0);
  return [String(conflicts), figure(conflicts > 0 ? found / conflicts : null), String(over)];
}
