// The figures of the evaluation as tables of text, shared by the terminal and by docs/evaluation.md.
import type { Target } from "./cases.ts";
import type { CaseResult, ModeResult } from "./result.ts";
import { MODES } from "./result.ts";
import type { ContradictionScore } from "./score-contradictions.ts";
import { CORE_TYPES, FACT_TYPES } from "./score-facts.ts";

export interface Table {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Per fact type: counts and figures without the sidecar, and F1 and soft with it. */
export function factTable({ modes }: CaseResult): Table {
  const { plain, sidecar } = modes;
  const rows = FACT_TYPES.flatMap((type) => {
    const [a, b] = [plain.score.types[type], sidecar.score.types[type]];
    const name = CORE_TYPES.some((core) => core === type) ? type : `(${type})`;
    const counts = [a.score.gold, a.score.pred, a.score.tp].map(String);
    const own = [a.score.P, a.score.R, a.score.F1, a.score.soft].map(figure);
    const row = [name, ...counts, ...own, figure(b.score.F1), figure(b.score.soft)];
    if (a.explicit === undefined || a.explicit.gold === 0) return [row];
    const printed = [
      "technique, id printed",
      String(a.explicit.gold),
      "",
      "",
      "",
      figure(a.explicit.R),
      "",
      "",
      "",
      "",
    ];
    return [row, printed];
  });
  return { header: HEADER, rows: [...rows, microRow(plain, sidecar), macroRow(plain, sidecar)] };
}

const HEADER = ["type", "gold", "pred", "hit", "P", "R", "F1", "soft", "F1 dated", "soft dated"];

function microRow(plain: ModeResult, sidecar: ModeResult): readonly string[] {
  const { gold, pred, tp, P, R, F1 } = plain.score.micro;
  const counts = [gold, pred, tp].map(String);
  return ["MICRO, 12 core types", ...counts, ...[P, R, F1].map(figure), "", figure(sidecar.score.micro.F1), ""];
}

function macroRow(plain: ModeResult, sidecar: ModeResult): readonly string[] {
  return ["MACRO F1", "", "", "", "", "", figure(plain.score.macroF1), "", figure(sidecar.score.macroF1), ""];
}

/** English files against the others. */
export function languageTable({ modes }: CaseResult): Table | undefined {
  if (modes.plain.byLanguage.length === 0) return undefined;
  const rows = modes.plain.byLanguage.map(({ languages, files, score }, index) => {
    const dated = modes.sidecar.byLanguage[index]?.score.micro.F1 ?? null;
    const { gold, pred, tp, P, R, F1 } = score.micro;
    return [
      languages.join(" "),
      String(files.length),
      ...[gold, pred, tp].map(String),
      ...[P, R, F1, dated].map(figure),
    ];
  });
  return { header: ["languages", "files", "gold", "pred", "hit", "P", "R", "micro F1", "F1 dated"], rows };
}

const CONTRADICTION_ROWS: readonly (readonly [string, keyof Omit<ContradictionScore, "unmatched_for_review">])[] = [
  ["conflicts in gold", "gold_conflict"],
  ["recall of conflicts", "recall_conflict"],
  ["… weighted by severity", "recall_conflict_weighted"],
  ["contradictions in gold, all natures", "gold_all"],
  ["recall of all", "recall_all"],
  ["predicted", "pred"],
  ["predicted and in gold", "matched_pred"],
  ["compatible called a conflict", "overcalled_compatible"],
  ["precision, lower bound", "precision_lower_bound"],
  ["nature right, of the matched", "nature_accuracy"],
];

/** The contradictions in both modes. */
export function contradictionTable({ modes }: CaseResult): Table {
  const rows = CONTRADICTION_ROWS.map(([name, key]) => {
    const values = MODES.map((mode) => modes[mode].score.contradictions.score[key]);
    const isCount = ["gold_conflict", "gold_all", "pred", "matched_pred", "overcalled_compatible"].includes(key);
    return [name, ...values.map((value) => (isCount ? String(value) : figure(value)))];
  });
  return { header: ["contradictions", "plain", "dated"], rows };
}

/** Targets beside what was reached without the sidecar. */
export function targetTable(results: readonly CaseResult[]): Table {
  const rows = results.flatMap((result) =>
    result.case.target === undefined ? [] : targetRows(result, result.case.target),
  );
  return { header: ["case", "figure", "target", "reached", ""], rows };
}

function targetRows({ case: { name }, modes }: CaseResult, target: Target): readonly (readonly string[])[] {
  const { micro, contradictions } = modes.plain.score;
  const recall = contradictions.score.recall_conflict ?? 0;
  const over = contradictions.score.overcalled_compatible;
  const rows = [
    [name, "micro F1", `≥ ${figure(target.microF1)}`, figure(micro.F1), verdict(micro.F1 >= target.microF1)],
  ];
  if (target.conflictRecall !== undefined) {
    const wanted = `≥ ${figure(target.conflictRecall)}`;
    rows.push([name, "recall of conflicts", wanted, figure(recall), verdict(recall >= target.conflictRecall)]);
  }
  if (target.overcalls !== undefined) {
    rows.push([
      name,
      "compatible called a conflict",
      `${target.overcalls}`,
      `${over}`,
      verdict(over <= target.overcalls),
    ]);
  }
  return rows;
}

/** One row per case, and the mean over the cases. */
export function summaryTable(results: readonly CaseResult[]): Table {
  const columns = results.map(({ modes }) => [
    modes.plain.score.micro.F1,
    modes.plain.score.macroF1,
    modes.sidecar.score.micro.F1,
    modes.plain.score.contradictions.score.recall_conflict,
  ]);
  const rows = results.map(({ case: { name } }, index) => [name, ...(columns[index] ?? []).map(figure)]);
  const mean = [0, 1, 2, 3].map((column) => {
    const values = columns.map((row) => row[column] ?? null).filter((value) => value !== null);
    return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
  });
  const header = ["case", "micro F1", "macro F1", "micro F1 dated", "recall of conflicts"];
  return { header, rows: results.length > 1 ? [...rows, ["mean", ...mean.map(figure)]] : rows };
}

function verdict(reached: boolean): string {
  return reached ? "reached" : "short";
}

/** Three digits; a dash for nothing. */
export function figure(value: number | null): string {
  return value === null ? "–" : value.toFixed(3);
}

/** Columns aligned by blanks, for a terminal. */
export function alignTable({ header, rows }: Table): string {
  const widths = header.map((name, column) => Math.max(name.length, ...rows.map((row) => row[column]?.length ?? 0)));
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join("  ")
      .trimEnd();
  return [line(header), ...rows.map(line)].join("\n");
}

/** A Markdown table, its first column to the left and the others to the right. */
export function markdownTable({ header, rows }: Table): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  const rule = header.map((_, column) => (column === 0 ? "---" : "--:"));
  return [line(header), line(rule), ...rows.map(line)].join("\n");
}
