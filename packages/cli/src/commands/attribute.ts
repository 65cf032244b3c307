import type { Command } from "commander";
import { compareAssessments } from "@kulla/attribution";
import type { AssessmentVersion, WeighingOptions } from "@kulla/casework";
import { attributeList, openKnowledge } from "@kulla/casework";
import type { Statement } from "@kulla/core";
import { renderAssessment, renderWhatIf } from "@kulla/sharing";
import { asOfOption } from "../as-of-date.ts";
import type { Desk } from "../desk/desk.ts";
import { withDesk } from "../desk/desk.ts";
import { withExamples } from "../examples.ts";
import { CommandError } from "../exit.ts";
import { readInputText } from "../input-paths.ts";
import { knowledgeAlone } from "../knowledge-alone.ts";
import { printFindings } from "../print-findings.ts";
import { createScreen } from "../screen.ts";
import type { CommonOptions } from "../settings.ts";
import { nowOf } from "../settings.ts";
import { requireIds } from "../statement-ids.ts";
import { drawTable } from "../table.ts";
import type { World } from "../terminal.ts";
import { safeForTerminal } from "../terminal.ts";

interface AttributeOptions extends CommonOptions {
  readonly observed?: string;
  readonly explain?: boolean;
  readonly asOf?: string;
  readonly prior?: string;
  readonly versions?: boolean;
  readonly issue?: boolean;
}

interface WhatIfOptions extends CommonOptions {
  readonly without: readonly string[];
  readonly asOf?: string;
}

const ATTRIBUTE_HELP = `
Weighs the evidence of the case against what is known about groups. Nobody is named on thin evidence: the
conditions of naming are printed with the answer. Likelihood is that of ICD 203; confidence is about the
basis of the judgement and stands apart.

With --as-of only what was published, decided and known about groups by then counts. Each kulla investigate
keeps the assessment of its dossier as a version; the answer says what changed since, and because of what.

With --observed there is no case: a list from another tool is weighed, JSON such as
  {"techniques": ["T1485"], "software": ["S1151", "ROADSWEEP"], "countries": ["AL"], "sectors": ["energy"]}
Also "name", "grade" (Admiralty code of the list) and "without" (keys of works to judge without). An array of
such lists is judged one by one.`;

export function addAttributeCommands(program: Command, world: World): void {
  withExamples(
    program.command("attribute").addHelpText("after", ATTRIBUTE_HELP),
    "kulla attribute albania-2022",
    "kulla attribute albania-2022 --explain",
    "kulla attribute albania-2022 --as-of 2022-09",
    "kulla attribute albania-2022 --json | jq .roles[0].naming",
    "kulla attribute albania-2022 --versions",
    "kulla attribute --observed seen.json --json",
  )
    .description("Weigh who did it: how likely, by which evidence, and what would change the answer.")
    .argument("[case]", "name of the case")
    .option("--observed <file>", "weigh a list of observations in place of a case; - for standard input")
    .option(
      "--explain",
      "every argument with its weight and its statements, the matrix, what a forger would have needed",
    )
    .option("--as-of <date>", "as it could be judged at the end of this day, month or year")
    .option("--prior <share>", "how probable an unknown actor is beforehand, 0.01 to 0.99 (default: 0.35)")
    .option("--versions", "list the versions that were issued with dossiers")
    .option("--issue", "keep the answer as the next version, as kulla investigate does with a dossier")
    .action((caseName: string | undefined, _own: unknown, command: Command) => {
      const options: AttributeOptions = command.optsWithGlobals();
      if (caseName !== undefined && options.observed === undefined) return attribute(caseName, options, world);
      if (caseName === undefined && options.observed !== undefined)
        return attributeObserved(options.observed, options, world);
      throw new CommandError("Name either a case or, with --observed, a list of observations.", {
        hint: "kulla attribute albania-2022, or: kulla attribute --observed seen.json",
      });
    });
  withExamples(
    program.command("what-if"),
    "kulla what-if albania-2022 --without s-1f3a5c07",
    "kulla what-if albania-2022 --without s-1f3a5c07 s-70fd23fc",
  )
    .description("Weigh who did it without some statements, and tell what the answer owes to them.")
    .argument("<case>", "name of the case")
    .requiredOption(
      "--without <statement...>",
      "ids of statements, or their first characters: kulla attribute --explain prints them",
    )
    .option("--as-of <date>", "as it could be judged at the end of this day, month or year")
    .action((caseName: string, _own: unknown, command: Command) =>
      askWhatIf(caseName, command.optsWithGlobals(), world),
    );
}

async function attribute(caseName: string, options: AttributeOptions, world: World): Promise<void> {
  const weighing = weighingOf(options);
  await withDesk(options, world, async (desk) => {
    const { screen } = desk;
    if (options.versions === true) return listVersions(desk, caseName);
    if (options.issue === true) await issue(desk, caseName, weighing);
    const { value, findings } = await desk.weighing(caseName, weighing);
    printFindings(findings, screen);
    if (screen.isJson) return screen.print(JSON.stringify(value.assessment, undefined, 2));
    screen.print(renderAssessment(value.told, { ...screen, explain: options.explain === true }));
    if (options.explain !== true) screen.note("With --explain: every argument with its weight and its statements.");
  });
}

/** What might have been, or was once, is no version of the case. @throws CommandError */
async function issue(desk: Desk, caseName: string, { asOf, prior }: WeighingOptions): Promise<void> {
  if (asOf !== undefined || prior !== undefined)
    throw new CommandError("Only the case as it stands is kept as a version.", {
      hint: "Leave --as-of and --prior out.",
    });
  const { number, issuedAt } = await desk.issue(caseName);
  desk.screen.note(`This is version ${number}, issued ${issuedAt.slice(0, 16).replace("T", " ")}.`);
}

function weighingOf(options: AttributeOptions): WeighingOptions {
  const [asOf, prior] = [asOfOption(options.asOf), priorOf(options.prior)];
  return { ...(asOf !== undefined && { asOf }), ...(prior !== undefined && { prior }) };
}

/** Judges a list of observations, or each of several. With --json an array gives an array. */
async function attributeObserved(path: string, options: AttributeOptions, world: World): Promise<void> {
  const weighing = weighingOf(options);
  const json = parseJson(await readInputText(path, world), path);
  const screen = createScreen(options, world);
  const lists: readonly unknown[] = Array.isArray(json) ? json : [json];
  const answers = await (options.server === undefined
    ? weighHere(lists, weighing, options, world)
    : withDesk(options, world, (desk) => inTurn(lists, (one) => desk.list(one, weighing))));
  for (const { findings } of answers) printFindings(findings, screen);
  if (screen.isJson) {
    const all = answers.map(({ value }) => value?.assessment ?? null);
    return screen.print(JSON.stringify(Array.isArray(json) ? all : all[0], undefined, 2));
  }
  for (const { value } of answers)
    if (value !== undefined)
      screen.print(renderAssessment(value.told, { ...screen, explain: options.explain === true }));
}

type ListAnswer = Awaited<ReturnType<Desk["list"]>>;

/** A list needs no workspace, only the catalogue. */
async function weighHere(
  lists: readonly unknown[],
  { asOf, prior }: WeighingOptions,
  options: AttributeOptions,
  world: World,
): Promise<readonly ListAnswer[]> {
  const { value: knowledge, findings } = openKnowledge(await knowledgeAlone(options, world, asOf), asOf);
  printFindings(findings, createScreen(options, world));
  const now = nowOf(options, world);
  return lists.map((list) => attributeList(list, { knowledge, now, ...(prior !== undefined && { prior }) }));
}

async function inTurn<T, U>(all: readonly T[], act: (one: T) => Promise<U>): Promise<readonly U[]> {
  const done: U[] = [];
  for (const one of all) done.push(await act(one));
  return done;
}

function parseJson(text: string, path: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new CommandError(`${path === "-" ? "Standard input" : path} is no JSON.`, {
      hint: error instanceof Error ? error.message : String(error),
    });
  }
}

/** A share between 0.01 and 0.99. @throws CommandError where it is none */
function priorOf(given: string | undefined): number | undefined {
  if (given === undefined) return undefined;
  const share = Number(given);
  if (given.trim() !== "" && share >= 0.01 && share <= 0.99) return share;
  throw new CommandError(`--prior ${given} is no share.`, { hint: "Write a number from 0.01 to 0.99: 0.35." });
}

async function listVersions({ screen, versions }: Desk, caseName: string): Promise<void> {
  const { value, findings } = await versions(caseName);
  printFindings(findings, screen);
  if (screen.isJson) return screen.print(JSON.stringify(value, undefined, 2));
  if (value.length === 0)
    return screen.print("No version was issued yet. kulla investigate issues one with the dossier.");
  screen.print(drawTable(["version", "issued", "answer", "confidence", "other than before"], value.map(versionRow)));
}

function versionRow(
  { number, issuedAt, assessment }: AssessmentVersion,
  at: number,
  all: readonly AssessmentVersion[],
): readonly (string | number)[] {
  const { verdict, names } = assessment.roles[0].naming;
  const before = all[at - 1]?.assessment;
  const changed = before === undefined ? "" : compareAssessments(before, assessment).inputs.join(", ");
  const answer = names.length === 0 ? verdict : `${verdict}: ${names.join(", ")}`;
  return [number, issuedAt.slice(0, 16).replace("T", " "), answer, assessment.confidence.level, changed];
}

async function askWhatIf(caseName: string, options: WhatIfOptions, world: World): Promise<void> {
  const asOf = asOfOption(options.asOf);
  await withDesk(options, world, async ({ screen, whatIf }) => {
    const { value, findings } = await whatIf(caseName, requireIds(options.without), asOf);
    printFindings(findings, screen);
    const { statements, before, after, change } = value;
    if (screen.isJson) {
      const without = statements.map(({ id }) => id);
      return screen.print(JSON.stringify({ without, change, before, after: after.assessment }, undefined, 2));
    }
    screen.print(["Without:", ...statements.map(statementLine), ""].join("\n"));
    screen.print(renderWhatIf(after.told, screen));
  });
}

/** `  s-1f3a5c07  Microsoft: “with high confidence …”`. */
function statementLine({
  id,
  speakers,
  citations: [{ quote }],
}: Pick<Statement, "id" | "speakers" | "citations">): string {
  const who = speakers[0] === undefined ? "" : `${speakers[0].name}: `;
  const words = quote.length > 160 ? `${quote.slice(0, 159)}…` : quote;
  return `  ${id.slice(0, 10)}  ${safeForTerminal(`${who}“${words.replaceAll(/\s+/gu, " ")}”`)}`;
}
