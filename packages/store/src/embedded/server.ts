import type { ChildProcess } from "node:child_process";
import { spawn } from "node:child_process";
import { closeSync, openSync } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import { createServer } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { messageOf, StoreProblem } from "../store-problem.ts";
import { dataArgument, isFull, requireSameMajor } from "./cluster.ts";
import { isAlive, readPostmaster, removeStaleLock } from "./postmaster.ts";
import type { Programs } from "./programs.ts";
import { environmentFor } from "./programs.ts";
import type { ServerUser } from "./server-user.ts";

/** Milliseconds between two looks at a file that another process will change. */
const POLL = 5;

/** Milliseconds to wait for the end of a server that was told to stop. */
const STOP_PATIENCE = 30_000;

/** How often another port is tried where somebody takes the free one first. */
const PORT_ATTEMPTS = 5;

/** What is needed to start and to stop the server of a workspace. */
export interface ServerFolder {
  readonly data: string;
  readonly log: string;
  readonly programs: Programs;
  readonly user: ServerUser | undefined;
}

/** Settings that we do not leave to the defaults. Whatever concerns durability is said, though it is the default. */
const SETTINGS: Readonly<Record<string, string>> = {
  fsync: "on",
  full_page_writes: "on",
  synchronous_commit: "on",
  listen_addresses: "127.0.0.1",
  unix_socket_directories: "",
  max_connections: "200",
  shared_buffers: "64MB",
  // One server, no replicas: the log needs what recovery needs, and no more.
  wal_level: "minimal",
  max_wal_senders: "0",
  jit: "off",
  huge_pages: "off",
  max_worker_processes: "4",
  max_logical_replication_workers: "0",
  log_min_messages: "warning",
  cluster_name: "kulla",
};

/**
 * Starts the server of a data folder, detached from this process, and waits until it accepts connections. Where another process
 * is starting it, PostgreSQL's own lock lets one win; the caller then finds the winner's.
 *
 * @returns whether this call started it
 * @throws StoreProblem `store-server-failed`, `store-version-mismatch` or `store-disk-full`
 */
export async function startServer(folder: ServerFolder): Promise<boolean> {
  await requireSameMajor(folder.data, folder.programs);
  await removeStaleLock(folder.data);
  for (let attempt = 1; ; attempt += 1) {
    const words = await launch(folder, await freePort());
    if (words === undefined) return true;
    if (/lock file "postmaster\.pid"|pre-existing shared memory block/u.test(words)) return false;
    if (/could not (?:bind|create any TCP)/u.test(words) && attempt < PORT_ATTEMPTS) continue;
    const message = `The embedded database did not start: ${words.split("\n").slice(-4).join(" ")}`;
    throw new StoreProblem(isFull(words) ? "store-disk-full" : "store-server-failed", message, {
      at: { file: folder.log },
    });
  }
}

/** Stops the server and waits until it is gone. Connections are closed by it; what they committed is on disk. */
export async function stopServer(folder: ServerFolder): Promise<void> {
  const running = await readPostmaster(folder.data);
  if (running === undefined) return;
  const child = runInData(folder, folder.programs.pgCtl, [
    "stop",
    "-D",
    dataArgument(folder.data, folder.user),
    "-m",
    "fast",
    "-W",
  ]);
  await exitOf(child);
  const deadline = performance.now() + STOP_PATIENCE;
  while ((await readPostmaster(folder.data))?.pid === running.pid && isAlive(running.pid)) {
    if (performance.now() > deadline) return; // it is writing its last checkpoint; whoever comes next waits for it
    await sleep(POLL);
  }
}

/**
 * Launches the server.
 *
 * @returns undefined when it accepts connections; when it has given up, what the log got meanwhile (from others too, at times)
 */
async function launch(folder: ServerFolder, port: number): Promise<string | undefined> {
  const settings = Object.entries({ ...SETTINGS, port: String(port) }).flatMap(([name, value]) => [
    "-c",
    `${name}=${value}`,
  ]);
  const logged = await sizeOf(folder.log);
  const log = openSync(folder.log, logged > 1_000_000 ? "w" : "a", 0o600); // it starts anew past a megabyte
  const flags = ["-D", dataArgument(folder.data, folder.user), ...settings];
  const child = runInData(folder, folder.programs.postgres, flags, log);
  closeSync(log);
  const exited = new AbortController();
  const end = exitOf(child).finally(() => exited.abort());
  child.unref();
  while (!exited.signal.aborted) {
    const postmaster = await readPostmaster(folder.data);
    if (postmaster?.pid === child.pid && postmaster?.ready === true) return undefined;
    await sleep(POLL);
  }
  const words = (await readFile(folder.log)).subarray(logged > 1_000_000 ? 0 : logged).toString("utf8");
  return (await end) ?? words.trim();
}

/** Runs a program of PostgreSQL as the server's user, in the data folder and in a session of its own (Ctrl-C does not reach it). */
function runInData(folder: ServerFolder, program: string, flags: readonly string[], log?: number): ChildProcess {
  return spawn(program, flags, {
    cwd: folder.data,
    env: environmentFor(folder.programs),
    detached: true,
    stdio: ["ignore", log ?? "ignore", log ?? "ignore"],
    ...folder.user,
  });
}

/** Waits for the end of a program. @returns the reason where it could not even be run */
function exitOf(child: ChildProcess): Promise<string | undefined> {
  return new Promise((resolve) => {
    child.once("error", (error) => resolve(messageOf(error)));
    child.once("exit", () => resolve(undefined));
  });
}

async function sizeOf(path: string): Promise<number> {
  return stat(path).then(
    (found) => found.size,
    () => 0,
  );
}

/** A port of the loopback address that is free now. Somebody may take it before the server does; the start is then tried anew. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address !== null ? address.port : 0));
    });
  });
}
