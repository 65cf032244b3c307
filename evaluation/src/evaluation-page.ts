import type { DataSection } from "./data-sections.ts";
import type { Table } from "./figures-table.ts";
import {
  contradictionTable,
  factTable,
  languageTable,
  markdownTable,
  summaryTable,
  targetTable,
} from "./figures-table.ts";
import { ownCasesTables } from "./own-cases-tables.ts";
import type { CaseResult } from "./result.ts";

const INTRODUCTION = `# Evaluation

Written by \`npm run evaluate\`: do not edit. The whole pipeline (reading, extraction, fold, contradictions) runs on the annotated
cases of \`../shared\`, and its facts are scored by the rules of \`../shared/gold/SCHEMA.md\`. The scorer is TypeScript
(\`evaluation/src/score.ts\`), held equal to the reference \`score.py\` by a test.

- **gold**, **pred**, **hit**: facts annotated, predicted, matched. At incident level: repeated reports count once.
- **P**, **R**, **F1**: precision, recall and their harmonic mean. **soft**: how well dates, stances, words of confidence, roles and
  kinds of the matched facts agree.
- **dated**: the same with the publication dates that the annotator inferred for undated files (the "sidecar"). Targets are
  measured without.
- Types in brackets are outside the headline; the annotation samples them only.
`;

const OWN_CASES = `## Own cases

Incidents that we wrote ourselves, in \`evaluation/cases\`: each text retells a public report in words of our own, and we annotated it.
Texts and rules come from one house, and the cases are there to develop with: these figures say less of unseen reporting than those of
the cases above.
`;

/** docs/evaluation.md: the same bytes for the same results. */
export function evaluationPage(results: readonly CaseResult[], data: readonly DataSection[] = []): string {
  const shared = results.filter((result) => !result.case.own);
  const own = results.filter((result) => result.case.own);
  const sections = [
    INTRODUCTION,
    `## Targets\n\n${markdownTable(targetTable(results))}\n`,
    `## Cases\n\n${markdownTable(summaryTable(shared))}\n`,
    ...data.map(dataSection),
    ...shared.map(caseSection),
    ...(own.length > 0 ? [ownSection(own)] : []),
  ];
  return sections.join("\n");
}

function dataSection({ title, text, tables }: DataSection): string {
  return [`## ${title}\n\n${text}`, ...tables.map((table) => `${markdownTable(table)}\n`)].join("\n");
}

function ownSection(results: readonly CaseResult[]): string {
  return [OWN_CASES, ...ownCasesTables(results, "incident").map((table) => `${markdownTable(table)}\n`)].join("\n");
}

function caseSection(result: CaseResult): string {
  const { gold, files, name } = result.case;
  const tables: readonly (Table | undefined)[] = [factTable(result), languageTable(result), contradictionTable(result)];
  const title = gold.title ?? gold.incident;
  const head = `## ${name}\n\n${title}. ${files.length} files, ${gold.facts.length} annotated facts.\n`;
  return [head, ...tables.flatMap((table) => (table ? [`${markdownTable(table)}\n`] : []))].join("\n");
}
