import { join, relative, resolve } from "node:path";
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
import { requireCaseName } from "./case-option.ts";
import { CommandError, EXIT } from "./exit.ts";
import type { ExitCode } from "./exit.ts";
import { readInputPaths } from "./input-paths.ts";
import { placeAssessment } from "./place-assessment.ts";
import { printFindings, printRemarks } from "./print-findings.ts";
import { investigateRemotely } from "./remote/investigate.ts";
import { remoteOf, withRemote } from "./remote/remote.ts";
import type { Session } from "./session.ts";
import { withSession } from "./session.ts";
import { markingOf } from "./settings.ts";
import type { World } from "./terminal.ts";
import type { InvestigateOptions } from "./commands/investigate.ts";

/** Investigates what is named, here or at a workbench that runs elsewhere, and prints the answer. @throws CommandError */
export async function runInvestigate(
  given: readonly string[],
  options: InvestigateOptions,
  world: World,
): Promise<ExitCode> {
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
