import type { Access } from "@kulla/server";
import { createAccess, Problem } from "@kulla/server";
import type { AccessStore } from "@kulla/store";
import { openAccessStore, StoreProblem } from "@kulla/store";
import { CommandError, EXIT } from "./exit.ts";
import type { Screen } from "./screen.ts";
import { createScreen } from "./screen.ts";
import type { CommonOptions } from "./settings.ts";
import { databaseUrlOf, nowOf, requireNoServer, workspaceOf } from "./settings.ts";
import type { World } from "./terminal.ts";

/** What commands on accounts and on the audit log work with. */
export interface AccessSession {
  readonly access: Access;
  readonly screen: Screen;
  /** Name in the audit log: who runs the command at this machine. */
  readonly by: string;
}

/**
 * Runs with the access store of the workspace, and closes it whatever happens. Who can run it owns the workspace, and needs no account.
 *
 * @throws CommandError where there is no store to be had, or where access refuses
 */
export async function withAccess<T>(
  options: CommonOptions,
  world: World,
  use: (session: AccessSession) => Promise<T>,
): Promise<T> {
  requireNoServer(options);
  const now = nowOf(options, world);
  const databaseUrl = databaseUrlOf(world);
  const screen = createScreen(options, world);
  let store: (AccessStore & { close(): Promise<void> }) | undefined;
  try {
    store = await openAccessStore({
      workspace: workspaceOf(options, world),
      ...(databaseUrl !== undefined && { databaseUrl }),
    });
    const user = (world.environment["USER"] ?? world.environment["LOGNAME"] ?? "").slice(0, 200);
    return await use({ access: createAccess({ store, now: () => now }), screen, by: `kulla ${user}`.trim() });
  } catch (error) {
    if (error instanceof Problem) throw new CommandError(error.message);
    if (!(error instanceof StoreProblem)) throw error;
    throw new CommandError(`${error.finding.message} [${error.finding.code}]`, { exitCode: EXIT.failed });
  } finally {
    await store?.close();
  }
}
