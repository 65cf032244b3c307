import { readFile, writeFile } from "node:fs/promises";
import { relative, resolve } from "node:path";
import type { Command } from "commander";
import {
  buildCatalogue,
  chosenKnowledge,
  findInCatalogue,
  findVersion,
  keepKnowledge,
  knowledgeVersions,
  releaseDay,
  shelveKnowledge,
  versionAsOf,
  versionName,
  versionsAtHand,
} from "@kulla/casework";
import type { BuiltCatalogue, CatalogueHit, KnowledgeVersion } from "@kulla/casework";
import type { KnowledgeContents, KnowledgeShelf } from "@kulla/core";
import { asOfOption } from "../as-of-date.ts";
import { catalogueNamed, relationsFileOf } from "../catalogue-text.ts";
import { withDesk } from "../desk/desk.ts";
import { CommandError, EXIT } from "../exit.ts";
import { knowledgeAlone, withShelf } from "../knowledge-alone.ts";
import { printFindings } from "../print-findings.ts";
import { buildRemotely, remoteVersions, useRemoteVersion } from "../remote/catalogue.ts";
import type { Remote } from "../remote/remote.ts";
import { remoteOf, withRemote } from "../remote/remote.ts";
import type { Screen } from "../screen.ts";
import { createScreen } from "../screen.ts";
import type { CommonOptions } from "../settings.ts";
import { nowOf, workspaceOf } from "../settings.ts";
import { drawTable } from "../table.ts";
import type { World } from "../terminal.ts";

interface BuildOptions extends CommonOptions {
  readonly out?: string;
}

interface VersionsOptions extends CommonOptions {
  readonly asOf?: string;
}

interface UseOptions extends CommonOptions {
  readonly readAgain?: boolean;
}

const BUILD_HELP = `
Takes an enterprise ATT&CK bundle (STIX 2.1 JSON) and MISP galaxy files (clusters/*.json), plain or gzipped, in any order, or folders
of these. Only facts are kept: ids, names and who asserts them, countries, relations with the works that they cite, dates.

Without --out the workspace keeps the new version beside the older ones: the newest is used, unless one was chosen with kulla catalogue
use; and --as-of looks at the one of a day. With --server the workbench builds it and keeps it, and uses it once it was chosen there.
With --out catalogue.json the relations go to catalogue.relations.json; a version that was there before is kept in the workspace.

Examples:
  kulla catalogue build enterprise-attack.json misp-galaxy/clusters/
  kulla catalogue build enterprise-attack.json misp-galaxy/clusters/ --out catalogue.json
  kulla catalogue build enterprise-attack.json misp-galaxy/clusters/ --server https://kulla.example.org
`;

const USE_HELP = `
VERSION is an id or a name as kulla catalogue versions prints it. All that works on the workspace uses it from then on: a workbench that runs
takes it up and computes its panels anew. Assessments that were issued stay as they are. Evidence that was read stays as it was read
until it is read again: kulla investigate --case NAME, or --read-again with --server.

Examples:
  kulla catalogue use 1f3a5c07d9e2
  kulla catalogue use 2025-11-12-1f3a5c07d9e2
  kulla catalogue use 1f3a5c07d9e2 --server https://kulla.example.org
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
  catalogue
    .command("use")
    .description("Choose the version of the catalogue that is used from now on.")
    .argument("<version>", "id or name of a version")
    .option("--read-again", "with --server: have all evidence of all cases read again with it")
    .addHelpText("after", USE_HELP)
    .action((words: string, _own: unknown, command: Command) => runUse(words, command.optsWithGlobals(), world));
}

async function runSearch(query: string, options: CommonOptions, world: World): Promise<void> {
  const screen = createScreen(options, world);
  const { value: hits, findings } =
    options.server === undefined
      ? findInCatalogue((await knowledgeAlone(options, world)).catalogue, query)
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
  const remote = remoteOf(options, world);
  if (remote !== undefined) return buildAtServer(remote, paths, options, world);
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
  const counts = { actors: actors.length, software: software.length, techniques: techniques.length };
  screen.print(builtText(place, { ...counts, relations: value.relations.uses.length }, value.relations.released));
  if (options.out === undefined) await noteChoice(options, world, screen);
}

async function buildAtServer(
  remote: Remote,
  paths: readonly string[],
  { out }: BuildOptions,
  world: World,
): Promise<void> {
  if (out !== undefined)
    throw new CommandError("--out writes a file of this machine; a workbench keeps what it builds.", {
      hint: "Leave out --server or --out.",
    });
  const { screen } = remote;
  const version = await withRemote(remote, () => buildRemotely(remote, paths, world));
  if (screen.isJson) return screen.print(JSON.stringify(version, undefined, 2));
  screen.print(builtText(`version ${versionName(version)}, kept at the server`, version.contents, version.released));
  if (!version.isUsed)
    screen.note(`Another one is used there. Use this one: kulla catalogue use ${version.id} --server …`);
}

function builtText(
  place: string,
  {
    actors,
    software,
    techniques,
    relations,
  }: Pick<KnowledgeContents, "actors" | "software" | "techniques" | "relations">,
  released: string,
): string {
  return `${place}: ${actors} actors, ${software} software, ${techniques} techniques, ${relations} relations, as of ${released}`;
}

/** Where somebody has chosen a version, the newest is not used by itself. */
async function noteChoice(options: CommonOptions, world: World, screen: Screen): Promise<void> {
  const choice = await withShelf(options, world, async (shelf) => shelf?.choice());
  if (choice !== undefined)
    screen.note(`Version ${choice.id} was chosen and is used still. Choose this one with: kulla catalogue use`);
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

interface VersionRow extends Pick<KnowledgeVersion, "released" | "id" | "kept"> {
  readonly isUsed: boolean;
}

async function runVersions(options: VersionsOptions, world: World): Promise<void> {
  const asOf = asOfOption(options.asOf);
  const remote = remoteOf(options, world);
  const screen = createScreen(options, world);
  const rows =
    remote === undefined
      ? await withShelf(options, world, (shelf) => localRows(shelf, asOf, options, world))
      : await withRemote(remote, () => remoteRows(remote, asOf));
  if (screen.isJson) return screen.print(JSON.stringify(rows, undefined, 2));
  const head = ["released", "version", "kept", asOf === undefined ? "used" : `used for ${asOf}`];
  screen.print(
    drawTable(
      head,
      rows.map(({ released, id, kept, isUsed }) => [released, id, kept, isUsed ? "yes" : ""]),
    ),
  );
}

async function localRows(
  shelf: KnowledgeShelf | undefined,
  asOf: string | undefined,
  options: CommonOptions,
  world: World,
): Promise<readonly VersionRow[]> {
  const workspace = workspaceOf(options, world);
  const versions = shelf === undefined ? await knowledgeVersions(workspace) : await versionsAtHand(workspace, shelf);
  const used =
    shelf === undefined || asOf !== undefined ? versionAsOf(versions, asOf) : await chosenKnowledge(workspace, shelf);
  return versions.map(({ released, id, kept }) => ({ released, id, kept, isUsed: id === used?.id }));
}

async function remoteRows(remote: Remote, asOf: string | undefined): Promise<readonly VersionRow[]> {
  const versions = await remoteVersions(remote);
  const ofDay =
    asOf === undefined
      ? undefined
      : versionAsOf(
          versions.map((one) => ({ ...one, load: notHere })),
          asOf,
        );
  return versions.map(({ released, id, kept, isUsed }) => {
    return { released, id, kept, isUsed: asOf === undefined ? isUsed : id === ofDay?.id };
  });
}

const notHere = () => Promise.reject(new Error("The version is at the server."));

async function runUse(words: string, options: UseOptions, world: World): Promise<void> {
  const remote = remoteOf(options, world);
  if (remote !== undefined) {
    const version = await withRemote(remote, () => useRemoteVersion(remote, words, options.readAgain === true));
    return tellUsed(version, remote.screen);
  }
  if (options.readAgain === true)
    throw new CommandError("--read-again is for a workbench, which reads by itself.", {
      hint: "Read a case of this workspace again with: kulla investigate --case NAME",
    });
  if (catalogueNamed(options, world) !== undefined)
    throw new CommandError("A catalogue is named by --catalogue or KULLA_CATALOGUE, which no choice overrules.");
  const { withSession } = await import("../session.ts");
  const used = await withSession(options, world, async ({ store: { knowledgeShelf: shelf }, workspace }) => {
    const version = findVersion(await versionsAtHand(workspace, shelf), words);
    if (version === undefined)
      throw new CommandError(`There is no version ${words} of the catalogue.`, {
        hint: "List those at hand with: kulla catalogue versions",
      });
    const [at, by] = [nowOf(options, world), world.environment["USER"] ?? world.environment["LOGNAME"] ?? ""];
    await shelveKnowledge(shelf, await version.load(), { keptAt: at, keptBy: by });
    await shelf.choose({ id: version.id, chosenAt: at, chosenBy: by });
    return version;
  });
  tellUsed(used, createScreen(options, world));
}

function tellUsed(version: Pick<KnowledgeVersion, "released" | "id" | "kept">, screen: Screen): void {
  const { released, id, kept } = version;
  if (screen.isJson) screen.print(JSON.stringify({ released, id, kept, isUsed: true }, undefined, 2));
  else screen.print(`Version ${versionName(version)} is used from now on.`);
}
