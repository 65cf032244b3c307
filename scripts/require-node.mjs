// Kept free of new syntax: it must run on an old Node to say that it is old.
import { readFileSync } from "node:fs";

const ROOT = new URL("../", import.meta.url);

/** Ends the process with a clear message where Node is older than the root manifest's `engines` asks for. */
export function requireNode() {
  const manifest = JSON.parse(readFileSync(new URL("package.json", ROOT), "utf8"));
  const wanted = manifest.engines.node.replace(/[^0-9.]/g, "");
  if (compareVersions(process.versions.node, wanted) >= 0) return;
  console.error(`Kulla needs Node ${wanted} or newer; this is ${process.versions.node} (${process.execPath}).`);
  console.error("Install a newer one from https://nodejs.org/ (or with nvm: nvm install 22), then run this again.");
  process.exit(2);
}

/** Compares `20.19.0`-like versions: negative where the first is older. */
export function compareVersions(left, right) {
  const [a, b] = [left, right].map((version) => version.split(".").map(Number));
  for (let i = 0; i < 3; i += 1) {
    const difference = (a[i] || 0) - (b[i] || 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
