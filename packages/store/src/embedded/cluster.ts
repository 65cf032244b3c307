import { execFile } from "node:child_process";
import { randomBytes } from "node:crypto";
import { chmod, chown, mkdir, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { syncFolder } from "../sync-folder.ts";
import { codeOf, messageOf, StoreProblem } from "../store-problem.ts";
import { isAlive } from "./postmaster.ts";
import type { Programs } from "./programs.ts";
import { environmentFor, majorVersion } from "./programs.ts";
import type { ServerUser } from "./server-user.ts";

const run = promisify(execFile);

/** Name of the database user that owns everything in an embedded server. */
export const OWNER = "kulla";

const PASSWORD_FILE = "kulla-password";

/** Who owns the data folder; undefined where there is no folder yet. @throws StoreProblem where it may not be looked at */
export async function ownerOfData(data: string): Promise<ServerUser | undefined> {
  try {
    const { uid, gid } = await stat(data);
    return { uid, gid };
  } catch (error) {
    if (codeOf(error) === "ENOENT") return undefined;
    throw unreadable(data, error);
  }
}

/** The password of the server, which lies in its data folder, for the owner's eyes only. */
export async function readPassword(data: string): Promise<string> {
  try {
    return (await readFile(join(data, PASSWORD_FILE), "utf8")).trim();
  } catch (error) {
    throw unreadable(data, error);
  }
}

function unreadable(data: string, cause: unknown): StoreProblem {
  const message = `The database of the workspace cannot be read (${messageOf(cause)}): it belongs to another user, or it is not whole. Use another workspace, or run Kulla as the user who made it.`;
  return new StoreProblem("store-workspace-unwritable", message, { at: { file: data }, cause });
}

/** Fails where the data folder was made by another major version of PostgreSQL. @throws StoreProblem `store-version-mismatch` */
export async function requireSameMajor(data: string, programs: Programs): Promise<void> {
  const made = (await readFile(join(data, "PG_VERSION"), "utf8").catch(() => "")).trim();
  if (made === majorVersion(programs)) return;
  const what = made === "" ? "has no PG_VERSION" : `was made by PostgreSQL ${made}`;
  const message = `The database of the workspace ${what}, and this Kulla brings PostgreSQL ${majorVersion(programs)}. Use the Kulla that made the workspace, or another workspace.`;
  throw new StoreProblem("store-version-mismatch", message, { at: { file: data } });
}

/**
 * Makes the data folder. It is made under another name and then moved into place in one step: a killed process leaves no half
 * of a database, and of two processes that do it at once one wins and the other uses what the winner made.
 */
export async function createCluster(data: string, programs: Programs, user: ServerUser | undefined): Promise<void> {
  await removeLeftovers(data);
  const nursery = `${data}.new-${process.pid}-${randomBytes(4).toString("hex")}`;
  const fresh = join(nursery, "data");
  try {
    await mkdir(fresh, { recursive: true, mode: 0o700 });
    const password = await writePassword(join(nursery, "password"), randomBytes(24).toString("base64url"));
    if (user !== undefined) for (const path of [nursery, fresh, password]) await chown(path, user.uid, user.gid);
    await initialise(fresh, programs, user);
    await rename(password, join(fresh, PASSWORD_FILE));
    await syncFolder(fresh);
    await moveIntoPlace(fresh, data);
  } finally {
    await rm(nursery, { recursive: true, force: true });
  }
}

/**
 * The data folder as the programs are told. They run in it as working folder: as root's deputy they may be unable to enter the
 * folders above (a workspace below /root), and `/proc/self/cwd` leads to the folder without passing through these.
 */
export function dataArgument(data: string, user: ServerUser | undefined): string {
  return user !== undefined && process.platform === "linux" ? "/proc/self/cwd" : data;
}

async function writePassword(path: string, password: string): Promise<string> {
  await writeFile(path, `${password}\n`, { mode: 0o600, flush: true });
  await chmod(path, 0o600);
  return path;
}

async function initialise(fresh: string, programs: Programs, user: ServerUser | undefined): Promise<void> {
  const folder = dataArgument(fresh, user);
  const settings = ["--encoding=UTF8", "--locale=C", "--auth=scram-sha-256", "--no-instructions"];
  const flags = [`--pgdata=${folder}`, `--username=${OWNER}`, `--pwfile=${folder}/../password`, ...settings];
  try {
    await run(programs.initdb, flags, { cwd: fresh, env: environmentFor(programs), ...user });
  } catch (cause) {
    const message = `The embedded database could not be created: ${lastWords(cause)}`;
    throw new StoreProblem(isFull(message) ? "store-disk-full" : "store-server-failed", message, {
      at: { file: dirname(dirname(fresh)) },
      cause,
    });
  }
}

function lastWords(error: unknown): string {
  const words =
    error instanceof Error && "stderr" in error && typeof error.stderr === "string" ? error.stderr.trim() : "";
  return words === "" ? messageOf(error) : words.split("\n").slice(-3).join(" ");
}

/** Whether the words of a program say that the disk is full. */
export function isFull(words: string): boolean {
  return /No space left on device|Disk quota exceeded/u.test(words);
}

async function moveIntoPlace(fresh: string, data: string): Promise<void> {
  try {
    await rename(fresh, data);
  } catch (error) {
    // POSIX says ENOTEMPTY or EEXIST where another process was faster, Windows EPERM.
    if (!["ENOTEMPTY", "EEXIST", "EPERM"].includes(codeOf(error) ?? "") || (await ownerOfData(data)) === undefined)
      throw error;
  }
  await syncFolder(dirname(data));
}

/** Removes what killed processes have left: the name tells whose it was. */
async function removeLeftovers(data: string): Promise<void> {
  for (const name of await readdir(dirname(data))) {
    const pid = /\.new-(\d{1,10})-[0-9a-f]{8}$/u.exec(name)?.[1];
    if (pid === undefined || isAlive(Number(pid))) continue;
    await rm(join(dirname(data), name), { recursive: true, force: true });
  }
}
