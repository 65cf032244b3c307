import { readFile, readlink, realpath, rename, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { codeOf } from "../store-problem.ts";

/** What the file postmaster.pid of a data folder says (PostgreSQL source, `miscadmin.h`, LOCK_FILE_LINE_*). */
export interface Postmaster {
  readonly pid: number;
  readonly port: number;
  /** The server accepts connections. */
  readonly ready: boolean;
}

/** Reads postmaster.pid; undefined where there is none, or where it is only half written. */
export async function readPostmaster(data: string): Promise<Postmaster | undefined> {
  const text = await readFile(join(data, "postmaster.pid"), "utf8").catch((error: unknown) => {
    if (codeOf(error) === "ENOENT") return "";
    throw error;
  });
  return parsePostmaster(text);
}

/** Lines: pid, data folder, start time, port, socket folder, address, shared memory key, status. */
export function parsePostmaster(text: string): Postmaster | undefined {
  const lines = text.split("\n");
  const pid = Number(lines[0]);
  const port = Number(lines[3]);
  if (!Number.isInteger(pid) || pid <= 0) return undefined;
  return { pid, port: Number.isInteger(port) ? port : 0, ready: lines[7]?.trim() === "ready" };
}

/**
 * Whether the process `pid` is the server of this data folder. After a crash of the machine the pid in the file may belong to
 * something else; PostgreSQL then refuses to start, and only this look at the process tells. Where the system does not show it
 * (no /proc), a live process counts as the server.
 */
export async function isServerOf(pid: number, data: string): Promise<boolean> {
  if (!isAlive(pid)) return false;
  try {
    return (await readlink(`/proc/${pid}/cwd`)) === (await realpath(data)); // the server works in its data folder
  } catch (error) {
    // A process that has ended and that nobody has reaped (a container without an init) is alive for kill(2), but has no folder.
    const ended = process.platform === "linux" && codeOf(error) === "ENOENT";
    return !ended && isAlive(pid);
  }
}

/** Whether a process of this id exists, of whatever user. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === "EPERM";
  }
}

/** Milliseconds after which a postmaster.pid without a pid is not being written any more. */
const WRITTEN_AFTER = 5_000;

/**
 * Removes a postmaster.pid that would keep PostgreSQL from starting: its pid belongs to a process that is not the server, or it
 * was never written to the end. (One whose process is gone PostgreSQL removes by itself.) It is moved away first and looked at
 * again: if another process has put a new one in its place, that one goes back.
 */
export async function removeStaleLock(data: string): Promise<void> {
  const file = join(data, "postmaster.pid");
  const aside = join(data, `postmaster.stale-${process.pid}`);
  if (!(await isStale(data, file))) return;
  try {
    await rename(file, aside);
    if (await isStale(data, aside)) await rm(aside);
    else await rename(aside, file);
  } catch (error) {
    if (codeOf(error) !== "ENOENT") throw error; // another process has just removed it
  }
}

async function isStale(data: string, file: string): Promise<boolean> {
  try {
    const owner = parsePostmaster(await readFile(file, "utf8"));
    if (owner !== undefined) return isAlive(owner.pid) && !(await isServerOf(owner.pid, data));
    return (await stat(file)).mtimeMs < Date.now() - WRITTEN_AFTER;
  } catch (error) {
    if (codeOf(error) === "ENOENT") return false;
    throw error;
  }
}
