import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pid } from "node:process";
import type { Activity } from "@kulla/attribution";
import type { Decision, Evidence, Sha256, Statement } from "@kulla/core";
import { canonicalJson, sha256OfText } from "@kulla/core";
import type { Tool } from "./tool.ts";
import { ENGINE } from "./version.ts";

/** Changes whenever equal inputs may give other activities. */
const MADE_BY = "activities 1";

/** Files of a case that are kept: the newest, and of the days that were asked about last. */
const MOST_FILES = 4;

/** All that the activities of a case follow from. */
export interface ActivityInputs {
  readonly caseName: string;
  readonly tool: Pick<Tool, "name">;
  readonly evidence: readonly Evidence[];
  /** Those that count; their ids are made of what they say. */
  readonly statements: readonly Statement[];
  readonly decisions: readonly Decision[];
}

/** Names the inputs: other inputs, another version of Kulla, another tool or catalogue have another name. */
export function activitiesHash({ caseName, tool, evidence, statements, decisions }: ActivityInputs): Sha256 {
  const ids = statements.map(({ id }) => id);
  return sha256OfText(canonicalJson([MADE_BY, ENGINE, tool.name, caseName, evidence, ids, decisions]));
}

/** What a file holds. */
interface ActivitiesFile {
  readonly format: "kulla-activities";
  readonly inputs: Sha256;
  readonly activities: readonly Activity[];
}

/** Folder of a case's files: one for each state of the case. What is in it can be made again at any time, and may be deleted. */
const folderOf = (workspace: string, caseName: string): string => join(workspace, "cases", caseName, "activities");

const fileOf = (folder: string, inputs: Sha256): string => join(folder, `${inputs.slice(0, 16)}.json`);

/** The activities that were made of the inputs before; undefined where none are kept, or the file is damaged. */
export async function keptActivities(
  workspace: string,
  caseName: string,
  inputs: Sha256,
): Promise<readonly Activity[] | undefined> {
  try {
    const file = fileOf(folderOf(workspace, caseName), inputs);
    const read = JSON.parse(await readFile(file, "utf8")) as Partial<ActivitiesFile> | null;
    const isWhole = read?.format === "kulla-activities" && read.inputs === inputs && Array.isArray(read.activities);
    return isWhole ? read.activities : undefined;
  } catch {
    return undefined;
  }
}

/** Files begun by this process: two that are written at once have a name each. */
let begun = 0;

/** Keeps activities for the next time, whole or not at all. Where that fails (a full disk, a workspace that is only read) they are made again next time. */
export async function keepActivities(
  workspace: string,
  caseName: string,
  inputs: Sha256,
  activities: readonly Activity[],
): Promise<void> {
  const folder = folderOf(workspace, caseName);
  begun += 1;
  const unfinished = `${fileOf(folder, inputs)}.${pid}.${begun}.unfinished`;
  const content: ActivitiesFile = { format: "kulla-activities", inputs, activities };
  try {
    await mkdir(folder, { recursive: true });
    await writeFile(unfinished, `${JSON.stringify(content)}\n`);
    await rename(unfinished, fileOf(folder, inputs));
    await forgetOldest(folder);
  } catch {
    await rm(unfinished, { force: true });
  }
}

async function forgetOldest(folder: string): Promise<void> {
  const names = (await readdir(folder)).filter((name) => name.endsWith(".json"));
  if (names.length <= MOST_FILES) return;
  const files = await Promise.all(names.map(async (name) => ({ name, at: (await stat(join(folder, name))).mtimeMs })));
  const oldest = files.sort((a, b) => b.at - a.at || (a.name < b.name ? -1 : 1)).slice(MOST_FILES);
  for (const { name } of oldest) await rm(join(folder, name), { force: true });
}
