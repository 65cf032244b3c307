// Installs the npm packages where they are missing or older than the lock. Node builtins only: it runs in a bare clone.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../", import.meta.url));

/** Runs `npm ci` where `node_modules` does not match the lock; ends the process with npm's own code where that fails. */
export function ensureInstalled() {
  if (isInstalled(ROOT)) return;
  console.error("Installing npm packages (npm ci) …");
  const { status, error } = spawnSync("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"], {
    cwd: ROOT,
    stdio: ["ignore", 2, 2],
    shell: process.platform === "win32",
  });
  if (status === 0) return;
  console.error(
    `npm ci failed${error ? `: ${error.message}` : ""}. Is the npm registry reachable? Try again with: npm ci`,
  );
  process.exit(status || 3);
}

/**
 * Whether `node_modules` holds what the lock asks for, by version. npm writes its hidden lock last, so an install that was cut
 * off counts as none; packages for other platforms are optional and not looked for.
 */
export function isInstalled(root) {
  const wanted = packagesOf(join(root, "package-lock.json"));
  const installed = packagesOf(join(root, "node_modules/.package-lock.json"));
  if (wanted === undefined || installed === undefined) return false;
  return Object.entries(wanted).every(
    ([path, entry]) =>
      !path.includes("node_modules/") ||
      entry.optional ||
      entry.devOptional ||
      (entry.link ? installed[path]?.link === true : installed[path]?.version === entry.version),
  );
}

function packagesOf(path) {
  try {
    return JSON.parse(readFileSync(path, "utf8")).packages;
  } catch {
    return undefined;
  }
}
