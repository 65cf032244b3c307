import type { KnowledgeText } from "@kulla/casework";
import { openStore, StoreProblem } from "@kulla/store";
import type { StoreWithShelf } from "@kulla/store";
import { knowledgeText } from "./catalogue-text.ts";
import { CommandError, EXIT } from "./exit.ts";
import type { ProgressBar } from "./progress-bar.ts";
import { createProgressBar } from "./progress-bar.ts";
import type { Screen } from "./screen.ts";
import { createScreen } from "./screen.ts";
import type { CommonOptions } from "./settings.ts";
import { databaseUrlOf, nowOf, requireNoServer, workspaceOf } from "./settings.ts";
import type { World } from "./terminal.ts";

/** What a command works with: its settings, the open store, and where to write. */
export interface Session {
  readonly world: World;
  readonly store: StoreWithShelf;
  readonly workspace: string;
  readonly now: string;
  readonly bar: ProgressBar;
  /** The text of the reference catalogue. */
  catalogue(): Promise<string>;
  /** The catalogue and its relations; with a day, of the version that was the newest then. */
  knowledge(asOf?: string): Promise<KnowledgeText>;
  readonly screen: Screen;
}

/**
 * Runs a command with the store of its workspace, and closes the store whatever happens.
 *
 * @throws CommandError where there is no store to be had
 */
export async function withSession<T>(
  options: CommonOptions,
  world: World,
  use: (session: Session) => Promise<T>,
): Promise<T> {
  requireNoServer(options);
  const now = nowOf(options, world);
  const workspace = workspaceOf(options, world);
  const databaseUrl = databaseUrlOf(world);
  const screen = createScreen(options, world);
  const bar = createProgressBar(world.errors, world.stopwatch, screen.isQuiet);
  const onProgress = (step: string) => {
    bar.show({ what: step, done: 0, total: 1 });
  };
  let store: StoreWithShelf | undefined;
  try {
    store = await openStore({ workspace, onProgress, ...(databaseUrl === undefined ? {} : { databaseUrl }) });
    const { knowledgeShelf: shelf } = store;
    const knowledge = (asOf?: string): Promise<KnowledgeText> => knowledgeText(options, world, shelf, asOf);
    const catalogue = async (): Promise<string> => (await knowledge()).catalogue;
    return await use({ world, store, workspace, now, bar, screen, catalogue, knowledge });
  } catch (error) {
    if (!(error instanceof StoreProblem)) throw error;
    throw new CommandError(`${error.finding.message} [${error.finding.code}]`, { exitCode: EXIT.failed });
  } finally {
    bar.clear();
    await store?.close();
  }
}
