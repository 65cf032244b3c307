import { join, relative, resolve } from "node:path";
import type { Command } from "commander";
import {
  assessmentFolder,
  caseNameOf,
  createTool,
  investigate,
  issueAssessment,
  judgedBy,
  keepKnowledge,
  shippedModels,
  writeDossier,
} from "@kulla/casework";
import type { Investigation, WrittenDossier } from "@kulla/casework";
import { renderJson, renderText } from "@kulla/sharing";
import { requireCaseName } from "../case-option.ts";
import { CommandError, EXIT } from "../exit.ts";
import type { ExitCode } from "../exit.ts";
import { readInputPaths } from "../input-paths.ts";
import { placeAssessment } from "../place-assessment.ts";
import { printFindings, printRemarks } from "../print-findings.ts";
import type { Outcome } from "../program.ts";
import { investigateRemotely } from "../remote/investigate.ts";
import { remoteOf, withRemote } from "../remote/remote.ts";
import type { Session } from "../session.ts";
import { withSession } from "../session.ts";
import type { CommonOptions } from "../settings.ts";
import { markingOf } from "../settings.ts";
import type { World } from "../terminal.ts";

interface InvestigateOptions extends CommonOptions {
  readonly out?: string;
  readonly case?: string;
  readonly title?: string;
  readonly name: string;
  readonly marking?: string;
  readonly strict?: boolean;
}

const HELP = `
Reads HTML, PDF, DOCX, EML, Markdown, plain text, tweets as JSON, and ZIP of these. A file that cannot be read is told and
the run goes on with the rest. Run it again after adding files, or after it was stopped: what is done is not done again.

Examples:
  kulla investigate reports/
  kulla investigate reports/ extra.pdf --case albania-2022 --out out/
  kulla investigate --case albania-2022            (reads what kulla evidence add has added)
  kulla investigate reports/ --json | jq .answer
  curl -s https://example.org/advisory | kulla investigate - --name advisory.html --case albania-2022
  kulla investigate reports/ --now 2026-11-21T00:00:00Z      (the same files give the same bytes)
`;

export function addInvestigateCommand(program: Command, world: World, outcome: Outcome): void {
  program
    .command("investigate")
    .summary("Read files and folders, print the answer, write the dossier.")
    .description("Read files and folders of reporting on one incident, print the answer and write the dossier.")
    .argument("[path...]", "files and folders; - reads one file from standard input; none reads what the case has")
    .option(
      "-o, --out <dir>",
      "folder for dossier.html, dossier.json and dossier.stix.json (with --server: none without it)",
    )
    .option("-c, --case <name>", "name of the case (default: made from the name of the first path)")
    .option("--title <text>", "title of the case, when it is opened (default: its name)")
    .option("--name <file>", "name of the file that is read from standard input", "stdin")
    .option(
      "--marking <label>",
      "TLP 2.0 label of the material that has none (default: none, treated as TLP:AMBER+STRICT)",
    )
    .option("--strict", "exit with 3 if anything could not be read")
    .addHelpText("after", HELP)
    .action(async (paths: string[], _own: unknown, command: Command) => {
      outcome.exitCode = await runInvestigate(paths, command.optsWithGlobals(), world);
    });
}

async function runInvestigate(given: readonly string[], options: InvestigateOptions, world: World): Promise<ExitCode> {
  const caseName = requireCaseName(options.case ?? defaultName(given, options, world));
  const marking = options.marking === undefined ? undefined : markingOf(options.marking);
  const { paths, inline } = await readInputPaths(given, options.name, world);
  const remote = remoteOf(options, world);
  if (remote !== undefined) {
    const wanted = {
      caseName,
      paths,
      inline,
      isStrict: options.strict === true,
      ...(options.out !== undefined && { out: resolve(world.folder, options.out) }),
      ...(options.title !== undefined && { title: options.title }),
      ...(marking !== undefined && { marking }),
    };
    return withRemote(remote, () => investigateRemotely(remote, wanted, world));
  }
  return withSession(options, world, async (session) => {
    const { store, workspace, now, bar } = session;
    const out = resolve(world.folder, options.out ?? join(workspace, "cases", caseName));
    const text = await session.knowledge();
    const tool = createTool(text.catalogue, await shippedModels());
    const investigation = await investigate({
      paths,
      from: world.folder,
      inline,
      caseName,
      store,
      now,
      tool,
      knowledge: judgedBy(tool, text),
      placeAssessment: placeAssessment(session, caseName),
      stopwatch: world.stopwatch,
      signal: world.signal,
      onProgress: bar.show,
      exclude: [workspace, out],
      ...(options.title === undefined ? {} : { title: options.title }),
      ...(marking === undefined ? {} : { marking }),
    });
    const written = await writeDossier(investigation, out);
    const { assessment } = investigation;
    if (assessment !== undefined) {
      await keepKnowledge(workspace, text, "used");
      await issueAssessment(assessmentFolder(workspace, caseName), assessment, now);
    }
    bar.clear();
    const findings = [...investigation.findings, ...written.findings];
    report({ ...investigation, findings }, written.value, session);
    return exitCodeOf(investigation, options.strict === true);
  });
}

function defaultName([first]: readonly string[], { name }: InvestigateOptions, world: World): string {
  if (first !== undefined) return caseNameOf(first === "-" ? name : resolve(world.folder, first));
  throw new CommandError("There is nothing to investigate.", {
    hint: "Name a file or a folder, or with --case the case whose evidence shall be read: kulla investigate reports/",
  });
}

function report(investigation: Investigation, { html, json, stix }: WrittenDossier, session: Session): void {
  const { screen, world } = session;
  printFindings(investigation.findings, screen);
  if (screen.isJson) screen.print(renderJson(investigation.dossier));
  else screen.print(renderText(investigation.dossier, screen));
  const shown = (path: string) => {
    const short = relative(world.folder, path);
    return short.startsWith("..") ? path : short;
  };
  const lines = [`Dossier: ${shown(html)}`, `         ${shown(json)}`, `         ${shown(stix)}`];
  if (screen.isJson) screen.note(lines.join("\n"));
  else screen.print(`\n${lines.join("\n")}`);
  printRemarks(investigation.findings, screen);
}

function exitCodeOf({ documents, findings }: Investigation, isStrict: boolean): ExitCode {
  if (documents.length === 0) return EXIT.unread;
  return isStrict && findings.some(({ severity }) => severity === "error") ? EXIT.unread : EXIT.done;
}
