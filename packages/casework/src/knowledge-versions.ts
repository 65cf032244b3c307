import { mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { RELATIONS_FORMAT } from "@kulla/knowledge";
import { shippedCatalogue, shippedRelations } from "./catalogue.ts";
import { knowledgeHash } from "./knowledge.ts";
import type { KnowledgeText } from "./knowledge.ts";

/** A version of the reference knowledge that is at hand. */
export interface KnowledgeVersion {
  /** Day on which the newest of its datasets was released. */
  readonly released: string;
  /** First 12 digits of its SHA-256. */
  readonly id: string;
  /** workspace: built there · used: an assessment was made with it, so that it can be made again when Kulla ships another. */
  readonly kept: "shipped" | "workspace" | "used";
  load(): Promise<KnowledgeText>;
}

/** Folders of a workspace in which versions are kept: one folder each, `2025-11-12-1f3a…`, with the two files, packed. */
const FOLDERS = { workspace: "knowledge", used: "knowledge-used" } as const;
const NAME = /^(\d{4}-\d{2}-\d{2})-([0-9a-f]{12})$/u;
const FILES = { catalogue: "catalogue.json.gz", relations: "relations.json.gz" } as const;

/** Bytes that a kept file may unpack to. */
export const MAX_UNPACKED = 200_000_000;

/**
 * Keeps a version in the workspace, for good: what is there already is left alone. Undefined where the texts are no knowledge (their relations do
 * not say when they were released). Two processes may keep one version at once.
 */
export async function keepKnowledge(
  workspace: string,
  text: KnowledgeText,
  kept: "workspace" | "used" = "workspace",
): Promise<KnowledgeVersion | undefined> {
  const parent = join(workspace, FOLDERS[kept]);
  const released = releaseDay(text.relations);
  const id = knowledgeHash(text).slice(0, 12);
  const name = versionName({ released, id });
  if (!NAME.test(name)) return undefined;
  const folder = join(parent, name);
  const version: KnowledgeVersion = { released, id, kept, load: () => loadFolder(folder) };
  if ((await listFolder(parent)).includes(name)) return version;
  // Whole or not at all: a version is named once both files are written.
  const unfinished = `${folder}.${String(process.pid)}`;
  await mkdir(unfinished, { recursive: true });
  await writeFile(join(unfinished, FILES.catalogue), gzipSync(text.catalogue));
  await writeFile(join(unfinished, FILES.relations), gzipSync(text.relations));
  try {
    await rename(unfinished, folder);
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true });
    if (!(await listFolder(parent)).includes(name)) throw error;
  }
  return version;
}

const PRECEDENCE: Readonly<Record<KnowledgeVersion["kept"], number>> = { used: 0, shipped: 1, workspace: 2 };

/** All versions at hand, the oldest first: those that the workspace keeps, and the one that Kulla ships. Each once. */
export async function knowledgeVersions(workspace: string): Promise<readonly KnowledgeVersion[]> {
  const shipped = { catalogue: await shippedCatalogue(), relations: await shippedRelations() };
  const versions: KnowledgeVersion[] = [
    {
      released: releaseDay(shipped.relations),
      id: knowledgeHash(shipped).slice(0, 12),
      kept: "shipped",
      load: () => Promise.resolve(shipped),
    },
  ];
  for (const kept of ["workspace", "used"] as const) {
    const parent = join(workspace, FOLDERS[kept]);
    for (const name of await listFolder(parent)) {
      const [, released, id] = NAME.exec(name) ?? [];
      if (released === undefined || id === undefined || versions.some((one) => one.id === id)) continue;
      versions.push({ released, id, kept, load: () => loadFolder(join(parent, name)) });
    }
  }
  // Of versions of one day the one that was built here comes before the shipped one, and that before those of older programs.
  const key = ({ released, kept, id }: KnowledgeVersion): string => `${released} ${PRECEDENCE[kept]} ${id}`;
  return versions.sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

/**
 * The version to use: the newest, or with `asOf` (EDTF day, month or year) the newest that was out by its end. Where all are newer, the oldest: what it
 * has from after that day is taken out when it is opened.
 */
export function versionAsOf(versions: readonly KnowledgeVersion[], asOf?: string): KnowledgeVersion | undefined {
  const isOut = ({ released }: KnowledgeVersion): boolean =>
    asOf === undefined || released.slice(0, asOf.length) <= asOf;
  return versions.findLast(isOut) ?? versions[0];
}

/** How a version is called: `2025-11-12-1f3a5c07d9e2`. */
export function versionName({ released, id }: Pick<KnowledgeVersion, "released" | "id">): string {
  return `${released}-${id}`;
}

/** From the head of the file, without reading all of it: the form puts the format and the day first. Empty where it is another file. */
export function releaseDay(relationsText: string): string {
  const head = relationsText.slice(0, 200);
  return head.includes(`"${RELATIONS_FORMAT}"`) ? (/"released":"(\d{4}-\d{2}-\d{2})"/u.exec(head)?.[1] ?? "") : "";
}

async function loadFolder(folder: string): Promise<KnowledgeText> {
  const [catalogue, relations] = await Promise.all(
    [FILES.catalogue, FILES.relations].map(async (name) =>
      gunzipSync(await readFile(join(folder, name)), { maxOutputLength: MAX_UNPACKED }).toString("utf8"),
    ),
  );
  return { catalogue: catalogue ?? "", relations: relations ?? "" };
}

async function listFolder(folder: string): Promise<string[]> {
  try {
    return (await readdir(folder)).sort();
  } catch {
    return [];
  }
}
