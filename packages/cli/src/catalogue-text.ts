import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import type { KnowledgeText } from "@kulla/casework";
import { chosenKnowledge, knowledgeVersions, shippedRelations, versionAsOf, versionsAtHand } from "@kulla/casework";
import type { KnowledgeShelf } from "@kulla/core";
import { CommandError } from "./exit.ts";
import type { CommonOptions } from "./settings.ts";
import { workspaceOf } from "./settings.ts";
import type { World } from "./terminal.ts";

/** The file of a catalogue that an option or the environment names. */
export function catalogueNamed(options: CommonOptions, world: World): string | undefined {
  const named = options.catalogue ?? world.environment["KULLA_CATALOGUE"];
  return named === "" ? undefined : named;
}

/**
 * The knowledge to use: the catalogue that an option or the environment names, with the relations beside it; or else the version that was chosen for the
 * workspace; or else the newest that it keeps or Kulla ships. With `asOf` the newest of that day.
 *
 * @param shelf of the workspace; undefined where it has no database yet, so that nobody can have chosen
 * @throws CommandError where there is no such file
 */
export async function knowledgeText(
  options: CommonOptions,
  world: World,
  shelf: KnowledgeShelf | undefined,
  asOf?: string,
): Promise<KnowledgeText> {
  const named = catalogueNamed(options, world);
  if (named === undefined) return knowledgeOfWorkspace(workspaceOf(options, world), shelf, asOf);
  const file = resolve(world.folder, named);
  const catalogue = await readFile(file, "utf8").catch(() => {
    throw new CommandError(`The catalogue ${named} cannot be read.`, {
      hint: "Make one with: kulla catalogue build enterprise-attack.json misp-galaxy/clusters/ --out FILE",
    });
  });
  // A catalogue of an older Kulla has no relations beside it.
  const relations = await readFile(relationsFileOf(file), "utf8").catch(() => shippedRelations());
  return { catalogue, relations };
}

/** The file of relations that belongs to the file of a catalogue: `catalogue.json` has `catalogue.relations.json`. */
export function relationsFileOf(catalogueFile: string): string {
  return `${catalogueFile.replace(/\.json$/iu, "")}.relations.json`;
}

async function knowledgeOfWorkspace(
  workspace: string,
  shelf: KnowledgeShelf | undefined,
  asOf: string | undefined,
): Promise<KnowledgeText> {
  if (shelf !== undefined && asOf === undefined) return (await chosenKnowledge(workspace, shelf)).load();
  const versions = shelf === undefined ? await knowledgeVersions(workspace) : await versionsAtHand(workspace, shelf);
  const version = versionAsOf(versions, asOf);
  if (version === undefined) throw new Error("Kulla ships no catalogue.");
  return version.load();
}
