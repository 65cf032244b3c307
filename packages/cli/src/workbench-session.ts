import { getHeapStatistics } from "node:v8";
import type { KnowledgeDesk, TaskBench, Tool } from "@kulla/casework";
import { CaseShelf, DocumentShelf, knowledgeDesk, openInUse, shippedModels } from "@kulla/casework";
import type { WorkbenchStore } from "@kulla/store";
import { openWorkbenchStore, StoreProblem } from "@kulla/store";
import { catalogueNamed, knowledgeText } from "./catalogue-text.ts";
import { CommandError, EXIT } from "./exit.ts";
import type { ProgressBar } from "./progress-bar.ts";
import { createProgressBar } from "./progress-bar.ts";
import type { Screen } from "./screen.ts";
import { createScreen } from "./screen.ts";
import type { CommonOptions } from "./settings.ts";
import { databaseUrlOf, requireNoServer, workspaceOf } from "./settings.ts";
import type { World } from "./terminal.ts";

/**
 * Bytes for a statement of a case that is computed while what its last computation left is kept: 2.6 GB were seen with 100,000 statements, and
 * a fifth is left free. A small machine keeps less, and computes longer.
 */
const BYTES_A_STATEMENT = 33_000;

/** What a process of the workbench works with: the server, and each of its workers. */
export interface WorkbenchSession {
  readonly kept: WorkbenchStore;
  /** Which reference knowledge is used. */
  readonly desk: KnowledgeDesk;
  /** That of the knowledge that is used now. */
  readonly tool: Tool;
  readonly screen: Screen;
  readonly bar: ProgressBar;
  readonly workspace: string;
  readonly now: () => string;
  /** Tells of a failure that nobody expects, on standard error. */
  readonly onFailure: (error: unknown, what?: string) => void;
}

/**
 * Runs with the store of the workbench, and closes it whatever happens.
 *
 * @param patience milliseconds that the database has for a statement; for a process that people wait for
 * @throws CommandError where there is no store to be had
 */
export async function withWorkbench<T>(
  options: CommonOptions,
  world: World,
  use: (session: WorkbenchSession) => Promise<T>,
  patience?: number,
): Promise<T> {
  requireNoServer(options);
  const workspace = workspaceOf(options, world);
  const databaseUrl = databaseUrlOf(world);
  const screen = createScreen(options, world);
  const bar = createProgressBar(world.errors, world.stopwatch, screen.isQuiet);
  const now = () => new Date(world.now()).toISOString();
  const onFailure = (error: unknown, what = "") => {
    const words = error instanceof Error ? (error.stack ?? error.message) : String(error);
    world.errors.write(`${now()} ${what === "" ? "" : `${what} `}${words}\n`);
  };
  let kept: WorkbenchStore | undefined;
  try {
    // What is usually chosen, the newest, is opened while the database is.
    const reading = Promise.all([knowledgeText(options, world, undefined), shippedModels()]).then(([text, models]) => ({
      models,
      first: openInUse(text, models),
    }));
    let madeBy = (): string => "";
    const opening = openWorkbenchStore({
      workspace,
      now,
      viewsMadeBy: () => Promise.resolve(madeBy()),
      onProgress: (step) => bar.show({ what: step, done: 0, total: 1 }),
      ...(databaseUrl !== undefined && { databaseUrl }),
      ...(patience !== undefined && { patience }),
    });
    const [read, opened] = await Promise.allSettled([reading, opening]);
    if (opened.status === "rejected") throw opened.reason;
    kept = opened.value;
    if (read.status === "rejected") throw read.reason;
    const isFixed = catalogueNamed(options, world) !== undefined;
    const desk = knowledgeDesk({ ...read.value, shelf: kept.knowledgeShelf, workspace, isFixed, now });
    madeBy = () => desk.current().viewsMadeBy;
    await desk.refresh();
    const session = { kept, desk, screen, bar, workspace, now, onFailure };
    return await use({
      ...session,
      get tool() {
        return desk.current().tool;
      },
    });
  } catch (error) {
    if (!(error instanceof StoreProblem)) throw error;
    throw new CommandError(`${error.finding.message} [${error.finding.code}]`, { exitCode: EXIT.failed });
  } finally {
    bar.clear();
    await kept?.close();
  }
}

/** What tasks are done with. The knowledge is that of the start: a worker that has another than was chosen ends. */
export function taskBench({ kept, desk, now }: WorkbenchSession, { stopwatch }: World): TaskBench {
  const { store, views, knowledgeShelf, builds } = kept;
  const { tool, knowledge } = desk.current();
  return {
    store,
    views,
    knowledgeShelf,
    builds,
    tool,
    knowledge: { judgedBy: knowledge, version: knowledge.sha256 },
    now,
    stopwatch,
    documents: new DocumentShelf(),
    shelf: new CaseShelf(Math.floor(getHeapStatistics().heap_size_limit / BYTES_A_STATEMENT)),
  };
}

/** Resolves when the user asks to stop. */
export function untilStopped(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    signal.addEventListener("abort", () => resolve(), { once: true });
  });
}
