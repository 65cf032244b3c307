import type { ChildProcess } from "node:child_process";
import { fork } from "node:child_process";
import { availableParallelism } from "node:os";
import { argv } from "node:process";
import type { WantedAnswer, WantedDossier, Workbench } from "@kulla/server";
import { Problem } from "@kulla/server";
import type { CommonOptions } from "./settings.ts";
import { workspaceOf } from "./settings.ts";
import type { World } from "./terminal.ts";

/** Processes that work at once for those who wait for a dossier or an answer. */
const MOST = Math.max(2, availableParallelism());

/** Seconds after which a caller who was sent away may come back. */
const COME_BACK = 5;

/**
 * Writes dossiers by `kulla case export`, and answers questions by `kulla ask`, in processes of their own: the server goes on with everybody else
 * meanwhile.
 */
export function workApart(options: CommonOptions, world: World): Pick<Workbench, "writeDossier" | "ask"> {
  let running = 0;
  const run = async function* (given: readonly string[], signal: AbortSignal, input?: string) {
    if (running >= MOST)
      throw new Problem("server-busy", `${MOST} dossiers or answers are being made.`, { retryAfter: COME_BACK });
    running += 1;
    const worker = started(given, signal, options, world);
    const ended = endOf(worker);
    try {
      worker.stdin?.on("error", () => undefined); // it ended before it read; its status says why
      worker.stdin?.end(input ?? "");
      for await (const piece of worker.stdout ?? []) yield piece as Buffer;
      const status = await ended;
      if (status !== 0 && !signal.aborted)
        throw new Error(`kulla ${given.slice(0, 3).join(" ")} ended with ${status}.`);
    } finally {
      running -= 1;
      worker.kill("SIGKILL");
    }
  };
  return {
    writeDossier: ({ caseName, clearance, format, signal }: WantedDossier) =>
      run(["case", "export", caseName, "--format", format, "--clearance", clearance], signal),
    ask: async ({ question, clearance, isWhole, signal }: WantedAnswer) => {
      const pieces: Buffer[] = [];
      const given = ["ask", "--clearance", clearance, ...(isWhole ? ["--whole"] : [])];
      for await (const piece of run(given, signal, JSON.stringify(question))) pieces.push(piece);
      return JSON.parse(Buffer.concat(pieces).toString("utf8")) as Awaited<ReturnType<Workbench["ask"]>>;
    },
  };
}

function started(given: readonly string[], signal: AbortSignal, options: CommonOptions, world: World): ChildProcess {
  const where = ["--quiet", "--workspace", workspaceOf(options, world)];
  const catalogue = options.catalogue === undefined ? [] : ["--catalogue", options.catalogue];
  return fork(argv[1] ?? "", [...given, ...where, ...catalogue], {
    cwd: world.folder,
    env: { ...world.environment },
    stdio: ["pipe", "pipe", "inherit", "ipc"],
    signal,
    killSignal: "SIGKILL", // it only reads, and may be too busy to listen
  });
}

function endOf(worker: ChildProcess): Promise<number | null> {
  return new Promise((resolve) => {
    worker.once("close", resolve);
    worker.once("error", () => resolve(null));
  });
}
