import type { ChildProcess } from "node:child_process";
import { execFileSync, spawn } from "node:child_process";
import { chmodSync, chownSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { installedPackage } from "../src/embedded/programs.ts";

const DEBIAN = "/usr/lib/postgresql/15/bin";

/** A PostgreSQL server that is not ours: started by hand, with users, a password and an order of its own. */
export interface OwnServer {
  readonly version: string;
  /** Address of a database for a user of this server. */
  url(user: string, database: string): string;
  /** Runs SQL as the superuser, in the database `postgres` unless told otherwise. */
  sql(text: string, database?: string): Promise<pg.QueryResult>;
  stop(): Promise<void>;
}

const PASSWORD = "a p@ss/word";

/**
 * Starts Debian's PostgreSQL 15 where it is installed, else the embedded programs. In CI Debian's must be there. Its default order
 * is that of a language, not of code points: the store must not lean on it.
 */
export async function startOwnServer(): Promise<OwnServer> {
  const programs = programsFolder();
  const folder = mkdtempSync(join(tmpdir(), "kulla-own-server-"));
  chmodSync(folder, 0o755);
  const data = join(folder, "data");
  mkdirSync(data, { mode: 0o700 });
  const passwordFile = join(folder, "password");
  writeFileSync(passwordFile, PASSWORD);
  const user = postgresUser();
  if (user !== undefined) chownSync(data, user.uid, user.gid);
  const env = { ...process.env, LC_ALL: "C" };
  const order = ["--encoding=UTF8", "--locale-provider=icu", "--icu-locale=en"];
  const flags = ["-D", data, "-U", "root", "--auth=scram-sha-256", `--pwfile=${passwordFile}`, ...order];
  execFileSync(join(programs, "initdb"), flags, { ...user, env, cwd: "/", stdio: "pipe" });
  const port = await freePort();
  const settings = [`port=${port}`, "listen_addresses=127.0.0.1", "unix_socket_directories="];
  const server = spawn(join(programs, "postgres"), ["-D", data, ...settings.flatMap((one) => ["-c", one])], {
    ...user,
    env,
    cwd: "/",
    stdio: "ignore",
  });
  const url = (name: string, database: string) =>
    `postgres://${name}:${encodeURIComponent(PASSWORD)}@127.0.0.1:${port}/${database}`;
  const sql = (text: string, database = "postgres") => query(url("root", database), text);
  const version = await firstAnswer(sql, server);
  return { version, url, sql, stop: () => stop(server, folder) };
}

/** Makes a login user with a password, and a database of its own. */
export async function addUser(server: OwnServer, name: string, rights = ""): Promise<string> {
  await server.sql(`create role ${name} login password '${PASSWORD}' ${rights}`);
  await server.sql(`create database ${name} owner ${name}`);
  return server.url(name, name);
}

/** Runs SQL on a connection of its own. */
export async function query(connectionString: string, text: string): Promise<pg.QueryResult> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    return await client.query(text);
  } finally {
    await client.end();
  }
}

function programsFolder(): string {
  if (existsSync(join(DEBIAN, "postgres"))) return DEBIAN;
  if (process.env.CI === "true")
    throw new Error(`CI needs Debian's PostgreSQL in ${DEBIAN}: apt-get install postgresql`);
  return join(installedPackage(), "native", "bin");
}

function postgresUser(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const idOf = (flag: string) => Number(execFileSync("id", [flag, "nobody"], { encoding: "utf8" }));
  return { uid: idOf("-u"), gid: idOf("-g") };
}

async function firstAnswer(sql: OwnServer["sql"], server: ChildProcess): Promise<string> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      return String((await sql("show server_version")).rows[0].server_version);
    } catch (error) {
      if (attempt > 500 || server.exitCode !== null) throw error;
      await sleep(20);
    }
  }
}

async function stop(server: ChildProcess, folder: string): Promise<void> {
  const gone = new Promise((resolve) => server.once("exit", resolve));
  server.kill("SIGINT");
  await gone;
  rmSync(folder, { recursive: true, force: true, maxRetries: 10 });
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address !== null ? address.port : 0));
    });
  });
}
