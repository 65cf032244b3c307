import { execFileSync } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openWorkbenchStore } from "@kulla/store";
import pg from "pg";

let prepared: Promise<string> | undefined;

/** A folder with a workspace that has its database and tables and nothing in them: a copy, since making one takes seconds. */
export async function freshWorkspace(): Promise<string> {
  prepared ??= prepareWorkspace();
  const folder = newFolder();
  // Not by Node: the files of the database belong to its user, and stay so.
  execFileSync("cp", ["-a", await prepared, folder]);
  return folder;
}

/** Made once for all files of tests that share a process. */
async function prepareWorkspace(): Promise<string> {
  const workspace = join(newFolder(), "workspace");
  const kept = await openWorkbenchStore({ workspace });
  // What the server does with a case is tested here, not what is left of it after a power cut: that is for the tests of the store.
  const owner = new pg.Client(kept.database.connection);
  await owner.connect();
  await owner.query("alter database postgres set synchronous_commit = off");
  await owner.end();
  await kept.close();
  return workspace;
}

/** Within the folder of the run, which goes with it. */
function newFolder(): string {
  return mkdtempSync(join(process.env["KULLA_TEST_RUN"] ?? tmpdir(), "kulla-access-"));
}
