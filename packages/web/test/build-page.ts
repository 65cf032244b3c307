import { execFile } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as after } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const WEB = fileURLToPath(new URL("../", import.meta.url));
const PAGE = join(WEB, "dist/index.html");
const LOCK = join(WEB, "node_modules/.building");

/** Folders whose code is part of the page. */
const SOURCES = ["src", "../api/src", "../core/src", "../stix/src"];

/** Longest that another process may take to build, in milliseconds; after that its lock is a leftover. */
const PATIENCE = 120_000;

/**
 * Builds the page where what is built is older than its source. Of several processes one builds and the others wait. What was built
 * before stays: a server of another test may still give it out.
 */
export async function buildPage(): Promise<void> {
  const since = Date.now();
  while (!isCurrent()) {
    if (takeLock()) {
      try {
        if (!isCurrent()) await build();
      } finally {
        rmSync(LOCK, { recursive: true, force: true });
      }
    } else if (Date.now() - since > PATIENCE) rmSync(LOCK, { recursive: true, force: true });
    else await after(200);
  }
}

/** In a process of its own: the tests' own would put the slow development form of React into the page. */
async function build(): Promise<void> {
  const vite = join(WEB, "../../node_modules/vite/bin/vite.js");
  const env = { ...process.env, NODE_ENV: "production" };
  await promisify(execFile)(process.execPath, [vite, "build", "--emptyOutDir", "false"], { cwd: WEB, env });
}

function takeLock(): boolean {
  try {
    mkdirSync(join(WEB, "node_modules"), { recursive: true });
    mkdirSync(LOCK);
    return true;
  } catch {
    return false;
  }
}

function isCurrent(): boolean {
  if (!existsSync(PAGE)) return false;
  const built = statSync(PAGE).mtimeMs;
  const files = SOURCES.flatMap((folder) =>
    readdirSync(join(WEB, folder), { withFileTypes: true, recursive: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name)),
  );
  return [join(WEB, "index.html"), join(WEB, "vite.config.ts"), ...files].every(
    (file) => statSync(file).mtimeMs < built,
  );
}
