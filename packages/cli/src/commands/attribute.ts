import type { Command } from "commander";
import {
  assessmentFolder,
  assessmentVersions,
  createTool,
  judgedBy,
  openKnowledge,
  placeAmong,
  shippedModels,
  tellAttribution,
  whatIf,
} from "@kulla/casework";
import type { AssessmentVersion, WhatIf } from "@kulla/casework";
import { compareAssessments } from "@kulla/attribution";
import type { Statement, StatementId } from "@kulla/core";
import { renderAssessment, renderWhatIf } from "@kulla/sharing";
import { asOfOption } from "../as-of-date.ts";
import { requireCase } from "../case-option.ts";
import { withExamples } from "../examples.ts";
import { CommandError } from "../exit.ts";
import { statementsMeant } from "../hypothesis-meant.ts";
import { printFindings } from "../print-findings.ts";
import { MODEL_RELIABILITY } from "../place-assessment.ts";
import type { Session } from "../session.ts";
import { withSession } from "../session.ts";
import type { CommonOptions } from "../settings.ts";
import { drawTable } from "../table.ts";
import type { World } from "../terminal.ts";
import { safeForTerminal } from "../terminal.ts";

interface AttributeOptions extends CommonOptions {
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
keeps the assessment of its dossier as a version; the answer says what changed since, and because of what.`;

export function addAttributeCommands(program: Command, world: World): void {
  withExamples(
    program.command("attribute").addHelpText("after", ATTRIBUTE_HELP),
    "kulla attribute albania-2022",
    "kulla attribute albania-2022 --explain",
    "kulla attribute albania-2022 --as-of 2022-09",
    "kulla attribute albania-2022 --json | jq .roles[0].naming",
    "kulla attribute albania-2022 --versions",
  )
    .description("Weigh who did it: how likely, by which evidence, and what would change the answer.")
    .argument("<case>", "name of the case")
    .option(
      "--explain",
      "every argument with its weight and its statements, the matrix, what a forger would have needed",
    )
    .option("--as-of <date>", "as it could be judged at the end of this day, month or year")
    .option("--prior <share>", "how probable an unknown actor is beforehand, 0.01 to 0.99 (default: 0.35)")
    .option("--versions", "list the versions that were issued with dossiers")
    .action((caseName: string, _own: unknown, command: Command) =>
      attribute(caseName, command.optsWithGlobals(), world),
    );
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

/** What judging a case takes. */
async function judging(session: Session, caseName: string, asOf: string | undefined) {
  const { store, now, bar, world } = session;
  await requireCase(store, caseName);
  const text = await session.knowledge();
  const tool = createTool(text.catalogue, await shippedModels());
  const knowledge =
    asOf === undefined ? judgedBy(tool, text) : openKnowledge(await session.knowledge(asOf), asOf).value;
  const { signal, stopwatch } = world;
  const when = asOf === undefined ? {} : { asOf };
  return { store, caseName, tool, knowledge, now, signal, stopwatch, onProgress: bar.show, ...when };
}

async function attribute(caseName: string, options: AttributeOptions, world: World): Promise<void> {
  const asOf = asOfOption(options.asOf);
  const prior = priorOf(options.prior);
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
