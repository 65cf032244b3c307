import { promisify } from "node:util";
import { gunzip } from "node:zlib";
import type { KnowledgeShelf, ShelvedKnowledge } from "@kulla/core";
import { idOfKnowledge } from "./build-knowledge.ts";
import type { KnowledgeText } from "./knowledge.ts";
import type { KnowledgeVersion } from "./knowledge-versions.ts";
import { knowledgeVersions, MAX_UNPACKED, versionAsOf, versionName } from "./knowledge-versions.ts";

const unpack = promisify(gunzip);

/** All versions at hand, the oldest first: those of this machine, and those that the processes of the workspace share. Each once. */
export async function versionsAtHand(workspace: string, shelf: KnowledgeShelf): Promise<readonly KnowledgeVersion[]> {
  const own = await knowledgeVersions(workspace);
  const shared = (await shelf.versions()).filter(({ id }) => !own.some((one) => one.id === id));
  const versions = [...own, ...shared.map((one) => onShelf(shelf, one))];
  return versions.sort((a, b) => (a.released < b.released ? -1 : a.released > b.released ? 1 : 0));
}

/**
 * The version that is used: the one that was chosen for the workspace. Where nobody has chosen, the newest that this machine keeps or Kulla ships. What was built
 * at a workbench is used once it was chosen, and not before.
 */
export async function chosenKnowledge(workspace: string, shelf: KnowledgeShelf): Promise<KnowledgeVersion> {
  const chosen = await shelf.choice();
  const own = await knowledgeVersions(workspace);
  const version =
    chosen === undefined
      ? versionAsOf(own)
      : (own.find(({ id }) => id === chosen.id) ?? (await shelved(shelf, chosen.id)));
  if (version === undefined) throw new Error("Kulla ships no catalogue.");
  return version;
}

/** A version by its id, or by the name that `versionName` gives. */
export function findVersion(versions: readonly KnowledgeVersion[], words: string): KnowledgeVersion | undefined {
  return versions.find((one) => one.id === words || versionName(one) === words);
}

async function shelved(shelf: KnowledgeShelf, id: string): Promise<KnowledgeVersion | undefined> {
  const known = (await shelf.versions()).find((one) => one.id === id);
  return known === undefined ? undefined : onShelf(shelf, known);
}

function onShelf(shelf: KnowledgeShelf, { id, released }: ShelvedKnowledge): KnowledgeVersion {
  return { id, released, kept: "workspace", load: () => loadShelved(shelf, id) };
}

/** @throws Error where it is damaged: the two files name the version */
async function loadShelved(shelf: KnowledgeShelf, id: string): Promise<KnowledgeText> {
  const packed = await shelf.load(id);
  if (packed === undefined) throw new Error(`The version ${id} of the catalogue is not there.`);
  const read = async (bytes: Uint8Array) => (await unpack(bytes, { maxOutputLength: MAX_UNPACKED })).toString("utf8");
  const text = { catalogue: await read(packed.catalogue), relations: await read(packed.relations) };
  if (idOfKnowledge(text) !== id) throw new Error(`The version ${id} of the catalogue is damaged.`);
  return text;
}
