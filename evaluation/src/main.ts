// npm run evaluate: see options.ts for its help.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { EvaluationCase } from "./cases.ts";
import { developmentCases, ownCases, sharedCases } from "./cases.ts";
import type { DataSection } from "./data-sections.ts";
import { dataSections } from "./data-sections.ts";
import { listErrors } from "./error-list.ts";
import { evaluationPage } from "./evaluation-page.ts";
import {
  alignTable,
  contradictionTable,
  factTable,
  languageTable,
  summaryTable,
  targetTable,
} from "./figures-table.ts";
import type { Prediction } from "./gold.ts";
import type { Options } from "./options.ts";
import { HELP, readOptions } from "./options.ts";
import { ownCasesTables } from "./own-cases-tables.ts";
import type { CaseResult, CaseRun, Mode } from "./result.ts";
import { scoreRun } from "./result.ts";

const REPOSITORY = resolve(import.meta.dirname, "../..");
const SHARED = process.env.KULLA_SHARED ?? resolve(REPOSITORY, "../shared");
const OWN = join(REPOSITORY, "evaluation/cases");
const PAGE = join(REPOSITORY, "docs/evaluation.md");

type Runner = (subject: EvaluationCase, mode: Mode) => Promise<CaseRun>;

async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2), SHARED);
  if (options.help) {
    print(HELP);
    return;
  }
  const cases = chooseCases(options);
  const run = await runnerOf(options);
  const results: CaseResult[] = [];
  for (const subject of cases) {
    const result = await evaluateCase(subject, run, options);
    results.push(result);
    showCase(result, options);
  }
  const shared = results.filter((result) => !result.case.own);
  const own = results.filter((result) => result.case.own);
  if (shared.length > 0) print(alignTable(summaryTable(shared)));
  if (own.length > 0) print(`\n${ownCasesTables(own, options.level).map(alignTable).join("\n\n")}`);
  const targets = targetTable(results);
  if (targets.rows.length > 0) print(`\n${alignTable(targets)}`);
  const isWhole = options.only.length === 0 && options.casesFolder === undefined && options.fromFolder === undefined;
  const sections = isWhole ? await dataSections(options.shared) : [];
  for (const section of sections) showSection(section);
  if (options.writesPage) {
    writeFileSync(PAGE, evaluationPage(results, sections));
    print("\nwrote docs/evaluation.md");
  }
}

function chooseCases({ shared, casesFolder, only }: Options): readonly EvaluationCase[] {
  if (!existsSync(shared)) throw new Error(`no folder ${shared}: set KULLA_SHARED to where the annotated cases are`);
  const given = casesFolder === undefined ? [] : developmentCases(casesFolder);
  const all = [...sharedCases(shared), ...ownCases(OWN), ...given];
  const chosen = only.length === 0 ? all : all.filter(({ name }) => only.includes(name));
  if (chosen.length === 0) throw new Error(`no such case; there are ${all.map(({ name }) => name).join(", ")}`);
  return chosen;
}

async function runnerOf({ fromFolder }: Options): Promise<Runner> {
  if (fromFolder === undefined) {
    const { openPipeline } = await import("./pipeline.ts");
    const pipeline = await openPipeline();
    return (subject, mode) => pipeline.run(subject, mode);
  }
  return (subject) => {
    const prediction = JSON.parse(readFileSync(join(fromFolder, `${subject.name}.json`), "utf8")) as Prediction;
    return Promise.resolve({ prediction, ruleOf: new Map(), problems: [] });
  };
}

async function evaluateCase(subject: EvaluationCase, run: Runner, options: Options): Promise<CaseResult> {
  const plain = await run(subject, "plain");
  const sidecar = await run(subject, "sidecar");
  if (options.predictionsFolder !== undefined) {
    mkdirSync(options.predictionsFolder, { recursive: true });
    const shown = options.sidecar ? sidecar : plain;
    const file = join(options.predictionsFolder, `${subject.name}.json`);
    writeFileSync(file, `${JSON.stringify(shown.prediction, null, 1)}\n`);
  }
  const modes = { plain: scoreRun(subject, plain, options.level), sidecar: scoreRun(subject, sidecar, options.level) };
  return { case: subject, modes };
}

function showCase(result: CaseResult, options: Options): void {
  const { name, folder, files, gold } = result.case;
  const shown = result.modes[options.sidecar ? "sidecar" : "plain"];
  print(`═══ ${name} (${files.length} files, level ${options.level})`);
  for (const problem of shown.run.problems) print(`! ${problem}`);
  print(`\n${alignTable(factTable(result))}\n`);
  const languages = languageTable(result);
  if (languages) print(`${alignTable(languages)}\n`);
  print(`${alignTable(contradictionTable(result))}\n`);
  if (options.errors) {
    const texts = new Map(files.map((file) => [file, readFileSync(join(folder, file), "utf8")]));
    print(`${listErrors(shown.score, shown.run, gold, texts, options.types)}\n`);
  }
}

function showSection({ title, tables }: DataSection): void {
  print(`\n═══ ${title}`);
  for (const table of tables) print(`\n${alignTable(table)}`);
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

try {
  await main();
} catch (error) {
  process.stderr.write(`evaluate: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
