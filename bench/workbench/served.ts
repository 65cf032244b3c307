// `kulla serve --team` on the case that compute.ts made, and analysts who can sign in to it.
import { spawn } from "node:child_process";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { Tlp } from "@kulla/core";
import { createAccess } from "@kulla/server";
import type { MemberRole } from "@kulla/store";
import { accessStore, openWorkbenchStore } from "@kulla/store";
import { REPOSITORY } from "../texts.ts";

/** Name of the case. */
export const CASE = "big";

/** What the analysts may see, and what panels were computed for. */
export const CLEARANCE: Tlp = "TLP:AMBER+STRICT";

export const PASSWORD = "vargmal tresk oblong 7";

/** Headers of what the workbench's own page sends. */
export const ownHeaders = (address: string) => ({
  "x-kulla-page": "1",
  "content-type": "application/json",
  origin: address,
});

/** Gives accounts to analysts who have none yet; their names with their roles in the case. */
export async function addAnalysts(
  workspace: string,
  analysts: readonly (readonly [string, MemberRole])[],
): Promise<void> {
  const kept = await openWorkbenchStore({ workspace });
  try {
    const store = accessStore(kept.database.db);
    const access = createAccess({ store, now: () => new Date().toISOString() });
    const passwordHash = await access.hashes.of(PASSWORD);
    for (const [name, role] of analysts) {
      const id = `bench-${name}`;
      if ((await store.accounts.byId(id)) !== undefined) continue;
      const told = { id, name, fullName: name, clearance: CLEARANCE, passwordHash, addedAt: access.now() };
      await store.accounts.add({ ...told, isAdmin: false, mayOpenCases: false });
      await store.memberships.set(CASE, id, role);
    }
  } finally {
    await kept.close();
  }
}

export interface Served {
  readonly address: string;
  /** Of the server itself, without workers and database. */
  readonly pid: number;
  stop(): Promise<void>;
}

/** Starts the server on a workspace, with so many workers. */
export function serve(workspace: string, workers: string): Promise<Served> {
  const main = join(REPOSITORY, "packages/cli/src/main.ts");
  const flags = ["serve", "--team", "--workspace", workspace, "--port", "0", "--workers", workers, "--json"];
  const child = spawn(process.execPath, ["--conditions=source", "--import", "tsx", main, ...flags], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  const stop = (): Promise<void> => {
    child.kill("SIGTERM");
    return ended;
  };
  return new Promise((resolve, reject) => {
    void ended.then(() => reject(new Error("the server has ended")));
    createInterface({ input: child.stdout }).on("line", (line) => {
      const { address } = JSON.parse(line) as { readonly address: string };
      resolve({ address, pid: child.pid ?? 0, stop });
    });
  });
}
