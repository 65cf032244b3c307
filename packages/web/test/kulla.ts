import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));

/** The launcher, as users run it: it builds the program and the page where they are older than their sources. */
const LAUNCHER = fileURLToPath(new URL("../../cli/bin/kulla.js", import.meta.url));

/** Starts `kulla` on a workspace, in the root of the repository. */
export function startKulla(workspace: string, args: readonly string[]): ChildProcess {
  const { DATABASE_URL: _, KULLA_CATALOGUE: __, ...inherited } = process.env;
  const env = { ...inherited, KULLA_WORKSPACE: workspace, NO_COLOR: "1" };
  return spawn(process.execPath, [LAUNCHER, ...args], { cwd: ROOT, env, stdio: ["ignore", "pipe", "pipe"] });
}

/** Runs `kulla` and gives what it printed. @throws Error with all of that where it ends with another code than 0 */
export async function runKulla(workspace: string, args: readonly string[]): Promise<string> {
  const child = startKulla(workspace, args);
  const printed = outputOf(child);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", resolve);
  });
  if (code !== 0) throw new Error(`kulla ${args.join(" ")} ended with ${String(code)}:\n${printed.all()}`);
  return printed.out();
}

function outputOf(child: ChildProcess): { readonly out: () => string; readonly all: () => string } {
  let out = "";
  let all = "";
  child.stdout?.on("data", (bytes: Buffer) => {
    out += bytes.toString();
    all += bytes.toString();
  });
  child.stderr?.on("data", (bytes: Buffer) => (all += bytes.toString()));
  return { out: () => out, all: () => all };
}

/** What the server prints once it can be reached: its address, with the key of the one-time link where it is for one person. */
export function printedAddress(serving: ChildProcess): Promise<string> {
  const printed = outputOf(serving);
  return new Promise((resolve, reject) => {
    serving.once("error", reject);
    serving.once("close", () => reject(new Error(`The server ended:\n${printed.all()}`)));
    serving.stdout?.on("data", () => {
      const link = /https?:\/\/\S+(?=\s)/u.exec(printed.out())?.[0];
      if (link !== undefined) resolve(link);
    });
  });
}

/** Tells a process to stop, and waits until it has. */
export function ended(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve();
    child.once("close", () => resolve());
    child.kill("SIGTERM");
  });
}
