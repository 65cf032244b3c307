import { readFile, writeFile } from "node:fs/promises";
import { relative, resolve } from "node:path";
import type { Command } from "commander";
import {
  buildCatalogue,
  findInCatalogue,
  keepKnowledge,
  knowledgeVersions,
  releaseDay,
  versionAsOf,
} from "@kulla/casework";
import type { BuiltCatalogue, CatalogueHit } from "@kulla/casework";
import { asOfOption } from "../as-of-date.ts";
import { catalogueText, relationsFileOf } from "../catalogue-text.ts";
import { withDesk } from "../desk/desk.ts";
import { CommandError, EXIT } from "../exit.ts";
import { printFindings } from "../print-findings.ts";
import { createScreen } from "../screen.ts";
import type { CommonOptions } from "../settings.ts";
import { requireNoServer, workspaceOf } from "../settings.ts";
import { drawTable } from "../table.ts";
import type { World } from "../terminal.ts";

interface BuildOptions extends CommonOptions {
  readonly out?: string;
}

interface VersionsOptions extends CommonOptions {
  readonly asOf?: string;
}

const BUILD_HELP = `
Takes an enterprise ATT&CK bundle (STIX 2.1 JSON) and MISP galaxy files (clusters/*.json), plain or gzipped, in any order, or folders
of these. Only facts are kept: ids, names and who asserts them, countries, relations with the works that they cite, dates.

Without --out the workspace keeps the new version beside the older ones: the newest is used, and --as-of looks at the one of a day.
With --out catalogue.json the relations go to catalogue.relations.json; a version that was there before is kept in the workspace.

Examples:
  kulla catalogue build enterprise-attack.json misp-galaxy/clusters/
  kulla catalogue build enterprise-attack.json misp-galaxy/clusters/ --out catalogue.json
`;

export function addCatalogueCommands(program: Command, world: World): void {
  const catalogue = program.command("catalogue").description("Search the reference catalogue, or build a newer one.");
  catalogue
    .command("search")
    .description("Find actors, software, techniques and tactics by a name, an id or the usual words, with who says so.")
    .argument("<words...>", "a name, an alias, an id, or what somebody does")
    .addHelpText(
      "after",
      '\nExamples:\n  kulla catalogue search ZeroCleare\n  kulla catalogue search APT34 --json\n  kulla catalogue search "steal passwords"\n',
    )
    .action((words: string[], _own: unknown, command: Command) =>
      runSearch(words.join(" "), command.optsWithGlobals(), world),
    );
  catalogue
    .command("build")
    .description("Build the catalogue anew from ATT&CK and MISP galaxy files.")
    .argument("<path...>", "files and folders")
    .option("-o, --out <file>", "file to write; - is standard output (default: the workspace keeps it)")
    .addHelpText("after", BUILD_HELP)
    .action((paths: string[], _own: unknown, command: Command) => runBuild(paths, command.optsWithGlobals(), world));
  catalogue
    .command("versions")
    .description("List the versions of the catalogue that are at hand, and which one is used.")
    .option("--as-of <date>", "which one is used for this day, month or year")
    .addHelpText("after", "\nExamples:\n  kulla catalogue versions\n  kulla catalogue versions --as-of 2022-09\n")
    .action((_own: unknown, command: Command) => runVersions(command.optsWithGlobals(), world));
}

async function runSearch(query: string, options: CommonOptions, world: World): Promise<void> {
  const screen = createScreen(options, world);
  const { value: hits, findings } =
    options.server === undefined
      ? findInCatalogue(await catalogueText(options, world), query)
      : await withDesk(options, world, (desk) => desk.catalogue(query));
  printFindings(findings, screen);
  if (screen.isJson) return screen.print(JSON.stringify(hits, undefined, 2));
  if (hits.length === 0) return screen.note(`The catalogue has nothing named ${query}.`);
  screen.print(drawTable(["id", "kind", "name", "known as (by whose word)"], hits.map(hitRow)));
}

function hitRow({ id, kind, name, names }: CatalogueHit): readonly string[] {
  return [id, kind, name, names.map((one) => `${one.name} (${one.assertedBy.join(", ")})`).join("; ")];
}

async function runBuild(paths: readonly string[], options: BuildOptions, world: World): Promise<void> {
  requireNoServer(options);
  const screen = createScreen(options, world);
  const { value, findings } = await buildCatalogue(paths.map((path) => resolve(world.folder, path)));
  printFindings(findings, screen);
  if (value === undefined) {
    const hint = "Give an enterprise ATT&CK bundle and MISP galaxy files; see kulla catalogue build --help.";
    throw new CommandError("No catalogue could be built from these files.", { exitCode: EXIT.failed, hint });
  }
  if (options.out === "-") return screen.print(value.text);
  const place =
    options.out === undefined ? await keep(value, options, world) : await writeOut(value, options.out, options, world);
  const { actors, software, techniques } = value.catalogue;
  const counts = `${actors.length} actors, ${software.length} software, ${techniques.length} techniques`;
  screen.print(`${place}: ${counts}, ${value.relations.uses.length} relations, as of ${value.relations.released}`);
}

/** Into the workspace, beside the older versions. */
async function keep({ text, relationsText }: BuiltCatalogue, options: CommonOptions, world: World): Promise<string> {
  const workspace = workspaceOf(options, world);
  const version = await keepKnowledge(workspace, { catalogue: text, relations: relationsText });
  if (version === undefined) {
    const hint = "Name a file to write it nevertheless: --out catalogue.json";
    throw new CommandError("The ATT&CK bundle does not say when it was made; no version can be kept of it.", { hint });
  }
  return `version ${version.released}-${version.id}, kept in ${relative(world.folder, workspace) || workspace}`;
}

/** Into files; the version that they held is kept in the workspace. */
async function writeOut(built: BuiltCatalogue, out: string, options: CommonOptions, world: World): Promise<string> {
  const file = resolve(world.folder, out);
  const [catalogue, relations] = await Promise.all(
    [file, relationsFileOf(file)].map((one) => readFile(one, "utf8").catch(() => undefined)),
  );
  const isReplaced = catalogue !== undefined && relations !== undefined && catalogue !== built.text;
  if (isReplaced && releaseDay(relations) !== "")
    await keepKnowledge(workspaceOf(options, world), { catalogue, relations });
  await writeFile(file, built.text);
  await writeFile(relationsFileOf(file), built.relationsText);
  return out;
}

async function runVersions(options: VersionsOptions, world: World): Promise<void> {
  requireNoServer(options);
  const screen = createScreen(options, world);
  const asOf = asOfOption(options.asOf);
  const versions = await knowledgeVersions(workspaceOf(options, world));
  const used = versionAsOf(versions, asOf);
  const rows = versions.map((one) => ({ released: one.released, id: one.id, kept: one.kept, isUsed: one === used }));
  if (screen.isJson) return screen.print(JSON.stringify(rows, undefined, 2));
  const head = ["released", "version", "kept", asOf === undefined ? "used" : `used for ${asOf}`];
  screen.print(
    drawTable(
      head,
      rows.map(({ released, id, kept, isUsed }) => [released, id, kept, isUsed ? "yes" : ""]),
    ),
  );
}
