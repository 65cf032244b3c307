import { readFile } from "node:fs/promises";
import { StoreProblem } from "../store-problem.ts";

/** The user that the embedded server runs as. PostgreSQL refuses to run as root. */
export interface ServerUser {
  readonly uid: number;
  readonly gid: number;
}

/** Accounts for a server that root starts, the best first; one of them is on every machine. None is ever made by us. */
const ACCOUNTS = ["postgres", "nobody"];

/**
 * The user for a server that this process starts: undefined for the user of this process, another account where this is root.
 * A data folder that is there already decides: the server must own it.
 *
 * @throws StoreProblem `store-server-failed` where root finds no account to use
 */
export async function serverUser(owner: ServerUser | undefined): Promise<ServerUser | undefined> {
  if (process.getuid?.() !== 0) return undefined;
  if (owner !== undefined && owner.uid !== 0) return owner;
  const accounts = parseAccounts(await readFile("/etc/passwd", "utf8").catch(() => ""));
  for (const name of ACCOUNTS) {
    const account = accounts.get(name);
    if (account !== undefined && account.uid !== 0) return account;
  }
  const message = `PostgreSQL does not run as root, and this machine has none of the accounts ${ACCOUNTS.join(", ")} for it. Run Kulla as another user.`;
  throw new StoreProblem("store-server-failed", message);
}

/** The accounts of a passwd file (passwd(5)) by name. */
export function parseAccounts(passwd: string): ReadonlyMap<string, ServerUser> {
  const accounts = new Map<string, ServerUser>();
  for (const line of passwd.split("\n")) {
    const [name, , uid, gid] = line.split(":");
    if (name === undefined || !/^\d+$/u.test(uid ?? "") || !/^\d+$/u.test(gid ?? "")) continue;
    accounts.set(name, { uid: Number(uid), gid: Number(gid) });
  }
  return accounts;
}
