import { existsSync, mkdirSync, readdirSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as after } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { build } from "vite";

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
        if (!isCurrent()) await build({ root: WEB, logLevel: "warn", build: { emptyOutDir: false } });
      } finally {
        rmSync(LOCK, { recursive: true, force: true });
      }
    } else if (Date.now() - since > PATIENCE) rmSync(LOCK, { recursive: true, force: true });
    else await after(200);
  }
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
