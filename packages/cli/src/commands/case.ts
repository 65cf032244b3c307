import { Option } from "commander";
import type { Command } from "commander";
import { caseSummary } from "@kulla/casework";
import type { DossierForm } from "@kulla/casework";
import { exportRemoteCase, listRemoteCases, showRemoteCase } from "../remote/cases.ts";
import { remoteOf, withRemote } from "../remote/remote.ts";
import { withSession } from "../session.ts";
import type { CommonOptions } from "../settings.ts";
import { labelOf } from "../settings.ts";
import { drawTable } from "../table.ts";
import type { World } from "../terminal.ts";

const FORMS: readonly DossierForm[] = ["html", "json", "stix"];

interface ExportOptions extends CommonOptions {
  readonly format: DossierForm;
  readonly clearance: string;
}

export function addCaseCommands(program: Command, world: World): void {
  const cases = program.command("case").description("List the cases of the workspace, or show one.");
  cases
    .command("list")
    .description("List the cases of the workspace, with what they hold.")
    .addHelpText("after", "\nExamples:\n  kulla case list\n  kulla case list --json\n")
    .action((_own: unknown, command: Command) => listCases(command.optsWithGlobals(), world));
  cases
    .command("show")
    .description("Print the answer of a case, from what it holds now. Reads no new files and writes none.")
    .argument("<name>", "name of the case")
    .addHelpText(
      "after",
      "\nExamples:\n  kulla case show albania-2022\n  kulla case show albania-2022 --json | jq .timeline\n",
    )
    .action((name: string, _own: unknown, command: Command) => showCase(name, command.optsWithGlobals(), world));
  cases
    .command("export")
    .description("Print the dossier of a case as a file, of what a clearance may see. Reads no new files.")
    .argument("<name>", "name of the case")
    .addOption(new Option("-f, --format <format>", "form of the dossier").choices(FORMS).default("html"))
    .option(
      "--clearance <label>",
      "leave out what is marked above this TLP 2.0 label; with --server your own holds",
      "TLP:RED",
    )
    .addHelpText(
      "after",
      "\nExamples:\n  kulla case export albania-2022 --clearance TLP:GREEN > green.html\n  kulla case export albania-2022 --format stix > albania.stix.json\n",
    )
    .action((name: string, _own: unknown, command: Command) => exportCase(name, command.optsWithGlobals(), world));
}

async function exportCase(name: string, options: ExportOptions, world: World): Promise<void> {
  const remote = remoteOf(options, world);
  if (remote !== undefined) return withRemote(remote, () => exportRemoteCase(remote, name, options.format));
  const clearance = labelOf("--clearance", options.clearance);
  const { exportLocalCase } = await import("../local-case.ts");
  await withSession(options, world, (session) => exportLocalCase(session, name, options.format, clearance));
}

async function listCases(options: CommonOptions, world: World): Promise<void> {
  const remote = remoteOf(options, world);
  if (remote !== undefined) return withRemote(remote, listRemoteCases);
  await withSession(options, world, async ({ store, screen }) => {
    const cases = await store.cases();
    const summaries = await Promise.all(cases.map((one) => caseSummary(store, one)));
    if (screen.isJson) return screen.print(JSON.stringify(summaries, undefined, 2));
    if (summaries.length === 0)
      return screen.note("This workspace has no case yet. Open one with: kulla investigate DIR");
    const rows = summaries.map((one) => [one.name, one.evidence, one.statements, one.openedAt.slice(0, 10), one.title]);
    screen.print(drawTable(["case", "evidence", "statements", "opened", "title"], rows));
  });
}

async function showCase(name: string, options: CommonOptions, world: World): Promise<void> {
  const remote = remoteOf(options, world);
  if (remote !== undefined) return withRemote(remote, () => showRemoteCase(remote, name));
  const { showLocalCase } = await import("../local-case.ts");
  await withSession(options, world, (session) => showLocalCase(session, name));
}
