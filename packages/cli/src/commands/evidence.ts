import type { Command } from "commander";
import { addEvidence } from "@kulla/casework";
import type { Evidence } from "@kulla/core";
import { requireCase, requireCaseName } from "../case-option.ts";
import { EXIT } from "../exit.ts";
import { readInputPaths } from "../input-paths.ts";
import { printFindings } from "../print-findings.ts";
import type { Outcome } from "../program.ts";
import { addRemoteEvidence, listRemoteEvidence } from "../remote/evidence.ts";
import { remoteOf, withRemote } from "../remote/remote.ts";
import { withSession } from "../session.ts";
import type { CommonOptions } from "../settings.ts";
import { markingOf } from "../settings.ts";
import { drawTable } from "../table.ts";
import type { World } from "../terminal.ts";

interface EvidenceOptions extends CommonOptions {
  readonly case: string;
  readonly name: string;
  readonly marking?: string;
}

export function addEvidenceCommands(program: Command, world: World, outcome: Outcome): void {
  const evidence = program.command("evidence").description("Add evidence to a case, or list what it has.");
  evidence
    .command("add")
    .description("Keep files and folders in a case, without reading them yet. The case is opened if it is new.")
    .argument("<path...>", "files and folders; - reads one file from standard input")
    .requiredOption("-c, --case <name>", "name of the case")
    .option("--name <file>", "name of the file that is read from standard input", "stdin")
    .option("--marking <label>", "TLP 2.0 label of what is added")
    .addHelpText(
      "after",
      "\nExamples:\n  kulla evidence add report.pdf tweets.json --case albania-2022\n  cat report.html | kulla evidence add - --name report.html --case albania-2022\n",
    )
    .action(async (paths: string[], _own: unknown, command: Command) => {
      await runAdd(paths, command.optsWithGlobals(), world, outcome);
    });
  evidence
    .command("list")
    .description("List the evidence of a case: name, size, kind, SHA-256.")
    .requiredOption("-c, --case <name>", "name of the case")
    .addHelpText("after", "\nExamples:\n  kulla evidence list --case albania-2022\n")
    .action((_own: unknown, command: Command) => listEvidence(command.optsWithGlobals(), world));
}

async function runAdd(
  given: readonly string[],
  options: EvidenceOptions,
  world: World,
  outcome: Outcome,
): Promise<void> {
  const caseName = requireCaseName(options.case);
  const marking = options.marking === undefined ? {} : { marking: markingOf(options.marking) };
  const { paths, inline } = await readInputPaths(given, options.name, world);
  const remote = remoteOf(options, world);
  if (remote !== undefined) {
    const sent = await withRemote(remote, () =>
      addRemoteEvidence(remote, { caseName, paths, inline, ...marking }, world),
    );
    if (sent === 0) outcome.exitCode = EXIT.unread;
    return;
  }
  await withSession(options, world, async ({ store, workspace, now, bar, screen }) => {
    await store.openCase({ name: caseName, title: caseName, openedAt: now });
    const added = await addEvidence({
      paths,
      from: world.folder,
      inline,
      caseName,
      store,
      now,
      onProgress: bar.show,
      signal: world.signal,
      exclude: [workspace],
      ...marking,
    });
    bar.clear();
    printFindings(added.findings, screen);
    const { evidence, fresh } = added.value;
    if (screen.isJson) screen.print(JSON.stringify({ ...added.value, findings: added.findings }, undefined, 2));
    else screen.print(`${fresh} added to ${caseName}, ${evidence.length - fresh} were there already.`);
    if (evidence.length === 0) outcome.exitCode = EXIT.unread;
  });
}

async function listEvidence(options: EvidenceOptions, world: World): Promise<void> {
  const remote = remoteOf(options, world);
  if (remote !== undefined) return withRemote(remote, () => listRemoteEvidence(remote, options.case));
  await withSession(options, world, async ({ store, screen }) => {
    await requireCase(store, options.case);
    const evidence = await store.evidence(options.case);
    if (screen.isJson) return screen.print(JSON.stringify(evidence, undefined, 2));
    screen.print(drawTable(["name", "bytes", "kind", "sha-256"], evidence.map(evidenceRow)));
  });
}

function evidenceRow({ name, size, mediaType, id }: Evidence): readonly (string | number)[] {
  return [name, size, mediaType, id];
}
