import type { Instant, KnowledgeChoice, KnowledgeContents, KnowledgeShelf } from "@kulla/core";
import { contentsOfText, idOfKnowledge, shelveKnowledge } from "./build-knowledge.ts";
import type { Knowledge, KnowledgeText } from "./knowledge.ts";
import { openKnowledge } from "./knowledge.ts";
import { chosenKnowledge, findVersion, versionsAtHand } from "./knowledge-at-hand.ts";
import { releaseDay } from "./knowledge-versions.ts";
import type { KnowledgeVersion } from "./knowledge-versions.ts";
import type { ModelFiles } from "./models.ts";
import type { Tool } from "./tool.ts";
import { createTool } from "./tool.ts";
import { viewsMadeBy } from "./views/compute-views.ts";

/** The reference knowledge that a process works with, opened. */
export interface KnowledgeInUse {
  readonly id: string;
  readonly released: string;
  readonly text: KnowledgeText;
  readonly tool: Tool;
  readonly knowledge: Knowledge;
  /** What makes views here. */
  readonly viewsMadeBy: string;
}

/** A version as it is listed. */
export interface ListedVersion extends Pick<KnowledgeVersion, "id" | "released" | "kept"> {
  readonly isUsed: boolean;
  readonly contents: KnowledgeContents;
  /** Of one that the processes of the workspace share. */
  readonly keptAt?: Instant;
  readonly keptBy?: string;
}

/** Which reference knowledge a server works with: it can become another while the server runs. */
export interface KnowledgeDesk {
  current(): KnowledgeInUse;
  /** Named when the server was started: then no choice has a hold on it. */
  readonly isFixed: boolean;
  /** Takes up what was chosen since. @returns whether it is another version than before */
  refresh(): Promise<boolean>;
  /** The oldest first. */
  versions(): Promise<readonly ListedVersion[]>;
  choice(): Promise<KnowledgeChoice | undefined>;
  /** Chooses a version for the workspace and takes it up. @returns undefined where there is no such version */
  use(words: string, by: string): Promise<ListedVersion | undefined>;
}

export interface KnowledgeDeskInput {
  readonly shelf: KnowledgeShelf;
  readonly workspace: string;
  readonly models: ModelFiles;
  /** What it begins with. */
  readonly first: KnowledgeInUse;
  readonly isFixed: boolean;
  readonly now: () => Instant;
}

/** Opens the two files of a version. */
export function openInUse(text: KnowledgeText, models: ModelFiles): KnowledgeInUse {
  const [tool, { value: knowledge }] = [createTool(text.catalogue, models), openKnowledge(text)];
  const made = viewsMadeBy(tool, knowledge.sha256);
  return { id: idOfKnowledge(text), released: releaseDay(text.relations), text, tool, knowledge, viewsMadeBy: made };
}

/** The desk of a server. */
export function knowledgeDesk(input: KnowledgeDeskInput): KnowledgeDesk {
  const { shelf, workspace, models, isFixed, now } = input;
  let used = input.first;
  let refreshing: Promise<boolean> = Promise.resolve(false);
  const contents = new Map<string, KnowledgeContents>(); // a version is never changed
  const takeUp = async (): Promise<boolean> => {
    // While nobody has chosen, what it began with stays, whatever comes into the folder.
    const choice = isFixed ? undefined : await shelf.choice();
    if (choice === undefined || choice.id === used.id) return false;
    const chosen = await chosenKnowledge(workspace, shelf);
    used = openInUse(await chosen.load(), models);
    return true;
  };
  // One after the other: of two choices the later one is what stays.
  const refresh = (): Promise<boolean> => {
    refreshing = refreshing.then(takeUp, takeUp);
    return refreshing;
  };
  const versions = async (): Promise<readonly ListedVersion[]> => {
    const shared = new Map((await shelf.versions()).map((one) => [one.id, one]));
    const listed: ListedVersion[] = [];
    for (const version of await versionsAtHand(workspace, shelf)) {
      const { id, released, kept } = version;
      const known = shared.get(id);
      const has = known?.contents ?? contents.get(id) ?? contentsOfText(await version.load());
      contents.set(id, has);
      const when = known === undefined || kept === "shipped" ? {} : { keptAt: known.keptAt, keptBy: known.keptBy };
      listed.push({ id, released, kept, isUsed: id === used.id, contents: has, ...when });
    }
    return listed;
  };
  return {
    current: () => used,
    isFixed,
    refresh,
    versions,
    choice: () => shelf.choice(),
    use: async (words, by) => {
      const version = findVersion(await versionsAtHand(workspace, shelf), words);
      if (version === undefined) return undefined;
      // Before the choice: whoever follows it, on whatever machine, has it.
      await shelveKnowledge(shelf, await version.load(), { keptAt: now(), keptBy: by });
      await shelf.choose({ id: version.id, chosenAt: now(), chosenBy: by });
      await refresh();
      return (await versions()).find(({ id }) => id === version.id);
    },
  };
}
