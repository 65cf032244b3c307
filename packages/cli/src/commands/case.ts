import type { Command } from "commander";
import { caseSummary } from "@kulla/casework";
import { renderJson, renderText } from "@kulla/sharing";
import { loadCaseFile } from "../load-case-file.ts";
import { printFindings, printRemarks } from "../print-findings.ts";
import { withSession } from "../session.ts";
import type { CommonOptions } from "../settings.ts";
import { drawTable } from "../table.ts";
import type { World } from "../terminal.ts";

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
}

async function listCases(options: CommonOptions, world: World): Promise<void> {
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
  await withSession(options, world, async (session) => {
    const { screen } = session;
    const file = await loadCaseFile(session, name, true);
    printFindings(file.findings, screen);
    if (screen.isJson) screen.print(renderJson(file.dossier));
    else screen.print(renderText(file.dossier, screen));
    printRemarks(file.findings, screen);
  });
}
