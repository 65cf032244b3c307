import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import type { KnowledgeText } from "@kulla/casework";
import { knowledgeVersions, shippedRelations, versionAsOf } from "@kulla/casework";
import { CommandError } from "./exit.ts";
import type { CommonOptions } from "./settings.ts";
import { workspaceOf } from "./settings.ts";
import type { World } from "./terminal.ts";

/** The catalogue to use: see `knowledgeText`. @throws CommandError where there is no such file */
export async function catalogueText(options: CommonOptions, world: World): Promise<string> {
  return (await knowledgeText(options, world)).catalogue;
}

/**
 * The knowledge to use: the catalogue that an option or the environment names, with the relations beside it; or else the newest version that the
 * workspace keeps or Kulla ships, with `asOf` the newest of that day.
 *
 * @throws CommandError where there is no such file
 */
export async function knowledgeText(options: CommonOptions, world: World, asOf?: string): Promise<KnowledgeText> {
  const named = options.catalogue ?? world.environment["KULLA_CATALOGUE"];
  if (named === undefined || named === "") return newestKnowledge(workspaceOf(options, world), asOf);
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

async function newestKnowledge(workspace: string, asOf: string | undefined): Promise<KnowledgeText> {
  const version = versionAsOf(await knowledgeVersions(workspace), asOf);
  if (version === undefined) throw new Error("Kulla ships no catalogue.");
  return version.load();
}
