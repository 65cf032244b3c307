import { writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import type { Command } from "commander";
import { buildCatalogue, findInCatalogue } from "@kulla/casework";
import type { CatalogueHit } from "@kulla/casework";
import { catalogueText } from "../catalogue-text.ts";
import { CommandError, EXIT } from "../exit.ts";
import { printFindings } from "../print-findings.ts";
import { createScreen } from "../session.ts";
import type { CommonOptions } from "../settings.ts";
import { drawTable } from "../table.ts";
import type { World } from "../terminal.ts";

interface BuildOptions extends CommonOptions {
  readonly out: string;
}

const BUILD_HELP = `
Takes an enterprise ATT&CK bundle (STIX 2.1 JSON) and MISP galaxy files (clusters/*.json), plain or gzipped, in any order, or folders
of these. Only facts are kept: ids, names and who asserts them, countries, relations, dates.

Examples:
  kulla catalogue build enterprise-attack.json misp-galaxy/clusters/ --out catalogue.json
`;

export function addCatalogueCommands(program: Command, world: World): void {
  const catalogue = program.command("catalogue").description("Search the reference catalogue, or build a newer one.");
  catalogue
    .command("search")
    .description("Find actors, software and techniques by a name or an id, with who asserts each name.")
    .argument("<words...>", "a name, an alias or an id")
    .addHelpText("after", "\nExamples:\n  kulla catalogue search ZeroCleare\n  kulla catalogue search APT34 --json\n")
    .action((words: string[], _own: unknown, command: Command) =>
      runSearch(words.join(" "), command.optsWithGlobals(), world),
    );
  catalogue
    .command("build")
    .description("Build the catalogue anew from ATT&CK and MISP galaxy files.")
    .argument("<path...>", "files and folders")
    .requiredOption("-o, --out <file>", "file to write; - is standard output")
    .addHelpText("after", BUILD_HELP)
    .action((paths: string[], _own: unknown, command: Command) => runBuild(paths, command.optsWithGlobals(), world));
}

async function runSearch(query: string, options: CommonOptions, world: World): Promise<void> {
  const screen = createScreen(options, world);
  const { value: hits, findings } = findInCatalogue(await catalogueText(options, world), query);
  printFindings(findings, screen);
  if (screen.isJson) return screen.print(JSON.stringify(hits, undefined, 2));
  if (hits.length === 0) return screen.note(`The catalogue has nothing named ${query}.`);
  screen.print(drawTable(["id", "kind", "name", "known as (by whose word)"], hits.map(hitRow)));
}

function hitRow({ id, kind, name, names }: CatalogueHit): readonly string[] {
  return [id, kind, name, names.map((one) => `${one.name} (${one.assertedBy.join(", ")})`).join("; ")];
}

async function runBuild(paths: readonly string[], options: BuildOptions, world: World): Promise<void> {
  const screen = createScreen(options, world);
  const { value, findings } = await buildCatalogue(paths.map((path) => resolve(world.folder, path)));
  printFindings(findings, screen);
  if (value === undefined) {
    const hint = "Give an enterprise ATT&CK bundle and MISP galaxy files; see kulla catalogue build --help.";
    throw new CommandError("No catalogue could be built from these files.", { exitCode: EXIT.failed, hint });
  }
  if (options.out === "-") return screen.print(value.text);
  await writeFile(resolve(world.folder, options.out), value.text);
  const { actors, software, techniques } = value.catalogue;
  screen.print(`${options.out}: ${actors.length} actors, ${software.length} software, ${techniques.length} techniques`);
}
