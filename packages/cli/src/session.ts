import type { Store } from "@kulla/core";
import type { KnowledgeText } from "@kulla/casework";
import { openStore, StoreProblem } from "@kulla/store";
import { catalogueText, knowledgeText } from "./catalogue-text.ts";
import { CommandError, EXIT } from "./exit.ts";
import type { ProgressBar } from "./progress-bar.ts";
import { createProgressBar } from "./progress-bar.ts";
import type { CommonOptions } from "./settings.ts";
import { databaseUrlOf, nowOf, requireNoServer, workspaceOf } from "./settings.ts";
import type { Paint, World } from "./terminal.ts";
import { painter, wantsColour } from "./terminal.ts";

/** What a command works with: its settings, the open store, and where to write. */
export interface Session {
  readonly world: World;
  readonly store: Store;
  readonly workspace: string;
  readonly now: string;
  readonly bar: ProgressBar;
  /** The text of the reference catalogue. */
  catalogue(): Promise<string>;
  /** The catalogue and its relations; with a day, of the version that was the newest then. */
  knowledge(asOf?: string): Promise<KnowledgeText>;
  readonly screen: Screen;
}

/** The two outputs of a command. Results go to standard output, all that is about the run to standard error. */
export interface Screen {
  readonly isJson: boolean;
  readonly isQuiet: boolean;
  /** Colours for standard output, and for standard error. */
  readonly paint: Paint;
  readonly paintNote: Paint;
  /** Cells in a line of standard output, and whether it shows colours. */
  readonly width: number;
  readonly color: boolean;
  print(text: string): void;
  /** A piece of a long result, as it is; resolves when there is room for the next. */
  printPiece(text: string): Promise<void>;
  /** A line about the run; left out with --quiet. */
  note(text: string): void;
}

export function createScreen(options: CommonOptions, { output, errors, environment }: World): Screen {
  const isColourful = options.color !== false;
  const color = wantsColour(output, environment, isColourful);
  return {
    isJson: options.json === true,
    isQuiet: options.quiet === true,
    paint: painter(color),
    paintNote: painter(wantsColour(errors, environment, isColourful)),
    width: Math.min(output.columns ?? 100, 120),
    color,
    print: (text) => void output.write(text.endsWith("\n") ? text : `${text}\n`),
    printPiece: (text) =>
      new Promise((resolve, reject) => {
        output.write(text, (error) => (error ? reject(error) : resolve()));
      }),
    note: (text) => {
      if (options.quiet !== true) errors.write(`${text}\n`);
    },
  };
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
  let store: Store | undefined;
  try {
    store = await openStore({ workspace, onProgress, ...(databaseUrl === undefined ? {} : { databaseUrl }) });
    const catalogue = (): Promise<string> => catalogueText(options, world);
    const knowledge = (asOf?: string): Promise<KnowledgeText> => knowledgeText(options, world, asOf);
    return await use({ world, store, workspace, now, bar, screen, catalogue, knowledge });
  } catch (error) {
    if (!(error instanceof StoreProblem)) throw error;
    throw new CommandError(`${error.finding.message} [${error.finding.code}]`, { exitCode: EXIT.failed });
  } finally {
    bar.clear();
    await store?.close();
  }
}
