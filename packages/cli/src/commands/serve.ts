import type { Command } from "commander";
import { createTool, openKnowledge, shippedModels } from "@kulla/casework";
import { accessGate, createAccess, createServer, interimWorkbench, PAGE_FOLDER } from "@kulla/server";
import { openAccessStore } from "@kulla/store";
import { CommandError, EXIT } from "../exit.ts";
import { withExamples } from "../examples.ts";
import { withSession } from "../session.ts";
import type { CommonOptions } from "../settings.ts";
import { databaseUrlOf } from "../settings.ts";
import type { World } from "../terminal.ts";

interface ServeOptions extends CommonOptions {
  readonly port: string;
  readonly host: string;
}

export function addServeCommand(program: Command, world: World): void {
  const serve = program
    .command("serve")
    .summary("Open the workbench in the browser.")
    .description("Serve the workbench, a web page on the cases of the workspace, until it is stopped with Ctrl-C.")
    .option("-p, --port <number>", "port to listen at; 0 takes one that is free", "4280")
    .option("--host <address>", "address to listen at", "127.0.0.1")
    .action((_own: unknown, command: Command) => runServe(command.optsWithGlobals(), world));
  withExamples(serve, "kulla serve", "kulla serve --port 8080");
}

async function runServe(options: ServeOptions, world: World): Promise<void> {
  const port = portOf(options.port);
  await withSession(options, world, async (session) => {
    const { store, screen } = session;
    const text = await session.knowledge();
    const tool = createTool(text.catalogue, await shippedModels());
    const workbench = interimWorkbench({
      store,
      tool,
      knowledge: openKnowledge(text).value,
      now: () => new Date(world.now()).toISOString(),
    });
    const accounts = await openAccessStore({ workspace: session.workspace, ...databaseOf(world) });
    const access = createAccess({ store: accounts, now: workbench.now, localName: nameOf(world) });
    const app = await createServer({
      workbench,
      gate: accessGate(access),
      page: PAGE_FOLDER,
      onFailure: (error, { id, what }) => {
        screen.note(`${id} ${what}\n${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
      },
    });
    session.bar.clear();
    const address = await app.listen({ port, host: options.host }).catch((error: unknown) => {
      throw new CommandError(`The server cannot listen at ${options.host}:${port} (${String(error)}).`, {
        exitCode: EXIT.failed,
        hint: "Another program may be there: choose another --port.",
      });
    });
    screen.print(`The workbench is at ${address}`);
    screen.print(`Open it once with ${access.links.make(address)}`);
    await stopped(world.signal);
    await app.close();
    await accounts.close();
  });
}

function stopped(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    signal.addEventListener("abort", () => resolve(), { once: true });
  });
}

function portOf(words: string): number {
  const port = /^\d{1,5}$/u.test(words) ? Number(words) : NaN;
  if (port <= 65_535) return port;
  throw new CommandError(`--port ${words} is not a port.`, { hint: "A port is a number from 0 to 65535." });
}

/** Name of the analyst at this machine, for decisions and the audit log. */
function nameOf({ environment }: World): string {
  return (environment["USER"] ?? environment["LOGNAME"] ?? "").trim().slice(0, 200) || "analyst";
}

function databaseOf(world: World): { databaseUrl?: string } {
  const databaseUrl = databaseUrlOf(world);
  return databaseUrl === undefined ? {} : { databaseUrl };
}
