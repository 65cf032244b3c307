import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { codeOf, messageOf, StoreProblem } from "../store-problem.ts";
import { createCluster, OWNER, ownerOfData, readPassword } from "./cluster.ts";
import type { Postmaster } from "./postmaster.ts";
import { isServerOf, readPostmaster } from "./postmaster.ts";
import { installedPackage, preparePrograms } from "./programs.ts";
import type { ServerFolder } from "./server.ts";
import { startServer, stopServer } from "./server.ts";
import { serverUser } from "./server-user.ts";

/** Key of the advisory lock that every process holds, shared, while it uses the server: "Kull" and a number. */
const PRESENCE = [0x4b756c6c, 1];

/** Milliseconds to wait for a server that is there and does not answer. One that recovers after a crash may take its time. */
const PATIENCE = 60_000;

/** A place at the server of a workspace. */
export interface Seat {
  readonly connection: pg.ClientConfig;
  /** Connection of the owner; its session holds the presence lock. Migrations use it too. */
  readonly owner: pg.Client;
  /** Gives the place up; the last one stops the server. */
  leave(): Promise<void>;
}

/**
 * Joins the server of a workspace; makes it and starts it where needed. There is one server for one workspace, whoever
 * started it: it outlives its starter, and the process that leaves last stops it.
 *
 * Who is last is decided in the database: each process holds a shared advisory lock for as long as it is there; who leaves gives
 * it up and tries to take it alone. Who gets it alone knows that nobody else is there, and a newcomer waits at the lock until
 * the server has stopped, then starts it anew. A killed process loses its lock with its connection.
 *
 * @throws StoreProblem
 */
export async function joinServer(workspace: string, onProgress: (step: string) => void): Promise<Seat> {
  const folder = await prepareFolder(workspace, onProgress);
  const deadline = performance.now() + PATIENCE;
  for (;;) {
    const seat = await takeSeat(folder);
    if (seat !== undefined) return seat;
    const running = await readPostmaster(folder.data);
    if (running === undefined || !(await isServerOf(running.pid, folder.data))) {
      onProgress("Starting the database");
      if (!(await startServer(folder))) await sleep(50); // another process is about it
    } else if (performance.now() > deadline) {
      const message = `The embedded database (process ${running.pid}) does not answer. If that process is something else, remove ${join(folder.data, "postmaster.pid")}.`;
      throw new StoreProblem("store-server-failed", message, { at: { file: folder.log } });
    }
    await sleep(5);
  }
}

async function prepareFolder(workspace: string, onProgress: (step: string) => void): Promise<ServerFolder> {
  const data = join(workspace, "postgres");
  const owner = await ownerOfData(data);
  const user = await serverUser(owner);
  const programs = await preparePrograms(installedPackage(), join(workspace, "postgres-libraries"), user);
  if (owner === undefined) {
    onProgress("Creating the database");
    await createCluster(data, programs, user);
  }
  return { data, log: join(workspace, "postgres.log"), programs, user };
}

/** Connects and takes the presence lock. @returns undefined where there is no server, or one that is starting or stopping */
async function takeSeat(folder: ServerFolder): Promise<Seat | undefined> {
  const running = await readPostmaster(folder.data);
  if (running?.ready !== true || !(await isServerOf(running.pid, folder.data))) return undefined;
  const connection = {
    host: "127.0.0.1",
    port: running.port,
    user: OWNER,
    password: await readPassword(folder.data),
    database: "postgres",
    ssl: false,
    application_name: "kulla",
  };
  const owner = new pg.Client(connection);
  owner.on("error", () => undefined); // a lost connection shows at the next query
  try {
    await owner.connect();
    await owner.query("select pg_advisory_lock_shared($1, $2)", PRESENCE);
  } catch (error) {
    await owner.end().catch(() => undefined);
    if (isPassing(error) || (await isReplaced(folder, running))) return undefined;
    const message = `The embedded database refused the connection: ${messageOf(error)}`;
    throw new StoreProblem("store-server-failed", message, { at: { file: folder.log }, cause: error });
  }
  return { connection, owner, leave: () => leave(folder, owner) };
}

/** Whether another server has taken the place: then the port may be anybody's by now, who has refused our password. */
async function isReplaced(folder: ServerFolder, seen: Postmaster): Promise<boolean> {
  const now = await readPostmaster(folder.data);
  return now?.pid !== seen.pid || now.port !== seen.port;
}

/** A server that is starting, stopping, or just gone; the next look tells. SQLSTATE classes 57P (operator intervention), 08. */
function isPassing(error: unknown): boolean {
  const code = codeOf(error);
  if (code === undefined)
    return messageOf(error).startsWith("Connection terminated") || messageOf(error).endsWith("not queryable");
  return /^(?:57P0[1-3]|08\w{3}|ECONNREFUSED|ECONNRESET|EPIPE)$/u.test(code);
}

async function leave(folder: ServerFolder, owner: pg.Client): Promise<void> {
  try {
    await owner.query("select pg_advisory_unlock_shared($1, $2)", PRESENCE);
    const answer = await owner.query<{ alone: boolean }>("select pg_try_advisory_lock($1, $2) as alone", PRESENCE);
    if (answer.rows[0]?.alone === true) await stopServer(folder);
  } catch (error) {
    if (!isPassing(error)) throw error; // the server is gone: there is nothing to leave
  } finally {
    await owner.end().catch(() => undefined);
  }
}
