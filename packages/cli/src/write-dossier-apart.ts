import { fork } from "node:child_process";
import { argv } from "node:process";
import { availableParallelism } from "node:os";
import type { WantedDossier, Workbench } from "@kulla/server";
import { Problem } from "@kulla/server";
import type { CommonOptions } from "./settings.ts";
import { workspaceOf } from "./settings.ts";
import type { World } from "./terminal.ts";

/** Dossiers that are written at once. */
const MOST = Math.max(2, availableParallelism());

/** Seconds after which a caller who was sent away may come back. */
const COME_BACK = 5;

/** Writes dossiers by `kulla case export` in processes of their own: the server goes on with everybody else meanwhile. */
export function dossiersApart(options: CommonOptions, world: World): Workbench["writeDossier"] {
  let running = 0;
  return async function* ({ caseName, clearance, format, signal }: WantedDossier) {
    if (running >= MOST)
      throw new Problem("server-busy", `${MOST} dossiers are being written.`, { retryAfter: COME_BACK });
    running += 1;
    const given = ["case", "export", caseName, "--format", format, "--clearance", clearance, "--quiet"];
    const where = ["--workspace", workspaceOf(options, world)];
    const catalogue = options.catalogue === undefined ? [] : ["--catalogue", options.catalogue];
    const writer = fork(argv[1] ?? "", [...given, ...where, ...catalogue], {
      cwd: world.folder,
      env: { ...world.environment },
      stdio: ["ignore", "pipe", "inherit", "ipc"],
      signal,
      killSignal: "SIGKILL", // it only reads, and may be too busy to listen
    });
    const ended = new Promise<number | null>((resolve) => {
      writer.once("close", resolve);
      writer.once("error", () => resolve(null));
    });
    try {
      for await (const piece of writer.stdout ?? []) yield piece as Buffer;
      const status = await ended;
      if (status !== 0 && !signal.aborted) throw new Error(`The dossier of ${caseName} ended with ${String(status)}.`);
    } finally {
      running -= 1;
      writer.kill("SIGKILL");
    }
  };
}
