import type { Command } from "commander";
import {
  assessmentFolder,
  assessmentVersions,
  attributeList,
  openKnowledge,
  placeAmong,
  tellAttribution,
  whatIf,
} from "@kulla/casework";
import type { AssessmentVersion, WhatIf } from "@kulla/casework";
import { compareAssessments } from "@kulla/attribution";
import type { Statement, StatementId } from "@kulla/core";
import { renderAssessment, renderWhatIf } from "@kulla/sharing";
import { asOfOption } from "../as-of-date.ts";
import { knowledgeText } from "../catalogue-text.ts";
import { requireCase } from "../case-option.ts";
import { withExamples } from "../examples.ts";
import { CommandError } from "../exit.ts";
import { readInputText } from "../input-paths.ts";
import { judging } from "../judging.ts";
import { statementsMeant } from "../hypothesis-meant.ts";
import { printFindings } from "../print-findings.ts";
import { MODEL_RELIABILITY } from "../place-assessment.ts";
import { attributeRemoteCase } from "../remote/cases.ts";
import { remoteOf, withRemote } from "../remote/remote.ts";
import type { Session } from "../session.ts";
import { createScreen, withSession } from "../session.ts";
import type { CommonOptions } from "../settings.ts";
import { nowOf } from "../settings.ts";
import { drawTable } from "../table.ts";
import type { World } from "../terminal.ts";
import { safeForTerminal } from "../terminal.ts";

interface AttributeOptions extends CommonOptions {
  readonly observed?: string;
  readonly explain?: boolean;
  readonly asOf?: string;
  readonly prior?: string;
  readonly versions?: boolean;
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
  const asOf = asOfOption(options.asOf);
  const prior = priorOf(options.prior);
  const isPlain = asOf === undefined && prior === undefined && options.versions !== true;
  const remote = isPlain ? remoteOf(options, world) : undefined;
  if (remote !== undefined)
    return withRemote(remote, () => attributeRemoteCase(remote, caseName, options.explain === true));
  await withSession(options, world, async (session) => {
    const { screen, workspace, store, bar } = session;
    if (options.versions === true) {
      await requireCase(store, caseName);
      return listVersions(session, caseName);
    }
    const input = await judging(session, caseName, asOf);
    const { value: versions, findings: damaged } = await assessmentVersions(assessmentFolder(workspace, caseName));
    // What might have been, or was once, is no version of the case.
    const isCurrent = asOf === undefined && prior === undefined;
    const { value, findings } = await tellAttribution({
      ...input,
      ...(prior === undefined ? {} : { prior }),
      beside: (assessment) => ({ ...MODEL_RELIABILITY, ...(isCurrent ? placeAmong(versions, assessment) : {}) }),
    });
    bar.clear();
    printFindings([...damaged, ...findings], screen);
    if (screen.isJson) return screen.print(JSON.stringify(value.assessment, undefined, 2));
    screen.print(renderAssessment(value.told, { ...screen, explain: options.explain === true }));
    if (options.explain !== true) screen.note("With --explain: every argument with its weight and its statements.");
  });
}

/** Judges a list of observations, or each of several. With --json an array gives an array. */
async function attributeObserved(path: string, options: AttributeOptions, world: World): Promise<void> {
  const [asOf, prior] = [asOfOption(options.asOf), priorOf(options.prior)];
  const json = parseJson(await readInputText(path, world), path);
  const [screen, text] = [createScreen(options, world), await knowledgeText(options, world, asOf)];
  const { value: knowledge, findings } = openKnowledge(text, asOf);
  printFindings(findings, screen);
  const now = nowOf(options, world);
  const lists: readonly unknown[] = Array.isArray(json) ? json : [json];
  const answers = lists.map((list) => {
    const answer = attributeList(list, { knowledge, now, ...(prior !== undefined && { prior }) });
    printFindings(answer.findings, screen);
    return answer.value;
  });
  if (screen.isJson) {
    const all = answers.map((answer) => answer?.assessment ?? null);
    return screen.print(JSON.stringify(Array.isArray(json) ? all : all[0], undefined, 2));
  }
  for (const answer of answers)
    if (answer !== undefined)
      screen.print(renderAssessment(answer.told, { ...screen, explain: options.explain === true }));
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

async function listVersions({ screen, workspace }: Session, caseName: string): Promise<void> {
  const { value, findings } = await assessmentVersions(assessmentFolder(workspace, caseName));
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
  await withSession(options, world, async (session) => {
    const { screen, store, bar } = session;
    const input = await judging(session, caseName, asOf);
    const without = await statementsMeant(session, caseName, options.without);
    const { value, findings } = await whatIf({ ...input, without });
    bar.clear();
    printFindings(findings, screen);
    if (screen.isJson) return screen.print(JSON.stringify(inFull(without, value), undefined, 2));
    const left = (await store.statements(caseName)).filter(({ id }) => without.includes(id));
    screen.print(["Without:", ...left.map(statementLine), ""].join("\n"));
    screen.print(renderWhatIf(value.without.told, screen));
  });
}

function inFull(without: readonly StatementId[], { before, without: left }: WhatIf) {
  return { without, change: compareAssessments(before, left.assessment), before, after: left.assessment };
}

/** `  s-1f3a5c07  Microsoft: “with high confidence …”`. */
function statementLine({ id, speakers, citations: [{ quote }] }: Statement): string {
  const who = speakers[0] === undefined ? "" : `${speakers[0].name}: `;
  const words = quote.length > 160 ? `${quote.slice(0, 159)}…` : quote;
  return `  ${id.slice(0, 10)}  ${safeForTerminal(`${who}“${words.replaceAll(/\s+/gu, " ")}”`)}`;
}
