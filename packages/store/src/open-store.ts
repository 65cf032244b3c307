import { existsSync } from "node:fs";
import { realpath } from "node:fs/promises";
import { join, resolve } from "node:path";
import type { KnowledgeShelf, Store } from "@kulla/core";
import pg from "pg";
import type { PoolOptions } from "./connection.ts";
import { openDatabase, requireSuitable } from "./connection.ts";
import { joinServer } from "./embedded/join-server.ts";
import type { EvidenceBytes } from "./evidence-bytes.ts";
import { evidenceChunks } from "./evidence-chunks.ts";
import { openEvidenceFolder } from "./evidence-folder.ts";
import { makeFolder } from "./make-folder.ts";
import { migrate } from "./migrate.ts";
import { postgresStore } from "./postgres-store.ts";
import { knowledgeShelf } from "./workbench/knowledge-shelf.ts";
import type { Database } from "./schema.ts";
import { codeOf, messageOf, StoreProblem } from "./store-problem.ts";

/** Milliseconds to wait for an answer of the server named in DATABASE_URL. */
const CONNECT_TIMEOUT = 10_000;

export interface StoreOptions extends PoolOptions {
  /** Folder of the embedded database and of the evidence; made where it is not there. Left alone where `databaseUrl` is given. */
  readonly workspace: string;
  /** `postgres://user:password@host:port/database`: the user's own server. */
  readonly databaseUrl?: string;
  /** Called with what is being done when it may take more than a moment: `Creating the database`. */
  readonly onProgress?: (step: string) => void;
}

/** An open database with the place of evidence; what stores are made of. `close` gives up what was needed to reach the database. */
export interface OpenDatabase {
  readonly db: Database;
  readonly bytes: EvidenceBytes;
  /** For connections of one's own: as the owner of the tables, not as the role that may only read and add. */
  readonly connection: pg.ClientConfig;
  close(): Promise<void>;
}

/**
 * Opens the store of a workspace, or on the user's own server. Several processes may have the same one open. Close it at the end:
 * the last process to close stops the embedded server.
 *
 * @throws StoreProblem with a finding of `STORE_FINDINGS` where there is no store to be had
 */
export async function openStore(options: StoreOptions): Promise<StoreWithShelf> {
  const database = await openDatabaseOf(options);
  const store = postgresStore(database.db, database.bytes, () => database.close());
  return { ...store, knowledgeShelf: knowledgeShelf(database.db) };
}

/** A store with the versions of the reference knowledge that are kept beside it. */
export type StoreWithShelf = Store & { readonly knowledgeShelf: KnowledgeShelf };

/** Whether a workspace has a database already, so that opening it makes none. */
export function hasDatabase(workspace: string): boolean {
  return existsSync(join(workspace, "postgres", "PG_VERSION"));
}

/** Opens the database of a workspace, or the user's own, with its tables brought up to date. @throws StoreProblem */
export function openDatabaseOf(options: StoreOptions): Promise<OpenDatabase> {
  return options.databaseUrl === undefined ? openEmbedded(options) : openRemote(options.databaseUrl, options);
}

async function openEmbedded(options: StoreOptions): Promise<OpenDatabase> {
  const { onProgress = () => undefined } = options;
  const workspace = await makeWorkspace(options.workspace);
  const bytes = await openEvidenceFolder(join(workspace, "evidence")).catch((error: unknown) => {
    throw unwritable(workspace, error) ?? error;
  });
  const seat = await joinServer(workspace, onProgress).catch((error: unknown) => {
    throw unwritable(workspace, error) ?? error;
  });
  try {
    await migrate(seat.owner, seat.connection, onProgress);
    const db = await openDatabase(seat.owner, seat.connection, options);
    return { db, bytes, connection: seat.connection, close: () => seat.leave() };
  } catch (error) {
    await seat.leave();
    throw error;
  }
}

async function makeWorkspace(path: string): Promise<string> {
  try {
    await makeFolder(resolve(path), 0o700);
    return await realpath(path);
  } catch (error) {
    throw unwritable(path, error) ?? error;
  }
}

function unwritable(path: string, cause: unknown): StoreProblem | undefined {
  const code = codeOf(cause) ?? "";
  if (code === "ENOSPC" || code === "EDQUOT") {
    const message = `There is no room left on the disk of the workspace ${path}.`;
    return new StoreProblem("store-disk-full", message, { at: { file: path }, cause });
  }
  if (!["ENOENT", "EACCES", "EPERM", "EROFS", "ENOTDIR", "EEXIST", "ENAMETOOLONG", "ELOOP"].includes(code))
    return undefined;
  const message = `The workspace ${path} cannot be used (${messageOf(cause)}). Name another folder with --workspace or KULLA_WORKSPACE.`;
  return new StoreProblem("store-workspace-unwritable", message, { at: { file: path }, cause });
}

async function openRemote(databaseUrl: string, options: StoreOptions): Promise<OpenDatabase> {
  const { onProgress = () => undefined } = options;
  const connection = { connectionString: databaseUrl, application_name: "kulla" };
  const owner = await connect(databaseUrl, connection);
  owner.on("error", () => undefined); // it is used only until the store is open
  try {
    await requireSuitable(owner);
    await migrate(owner, connection, onProgress);
    const db = await openDatabase(owner, connection, options);
    return { db, bytes: evidenceChunks(db), connection, close: () => Promise.resolve() };
  } finally {
    await owner.end().catch(() => undefined);
  }
}

async function connect(databaseUrl: string, connection: pg.ClientConfig): Promise<pg.Client> {
  try {
    const owner = new pg.Client({ ...connection, connectionTimeoutMillis: CONNECT_TIMEOUT });
    await owner.connect();
    return owner;
  } catch (cause) {
    const message = `The database of DATABASE_URL (${withoutPassword(databaseUrl)}) cannot be used: ${messageOf(cause)}. Correct it, or unset DATABASE_URL to use the embedded database.`;
    throw new StoreProblem("store-database-refused", message, { cause });
  }
}

/** What can be shown of a database address. What is not even an address may be a password: nothing of it is shown. */
function withoutPassword(address: string): string {
  if (!URL.canParse(address)) return "not an address";
  const { protocol, host, pathname } = new URL(address);
  return `${protocol}//${host}${pathname}`;
}
