// `npm start`: installs what is missing, builds, and investigates the example case. Node builtins only.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { requireNode } from "./require-node.mjs";

requireNode();
const { ensureInstalled } = await import("./ensure-installed.mjs");
ensureInstalled();
const { build } = await import("./build.mjs");
await build();

const ROOT = fileURLToPath(new URL("../", import.meta.url));
const { status, signal } = spawnSync(
  process.execPath,
  ["packages/cli/bin/kulla.js", "investigate", "examples/albania-2022", ...process.argv.slice(2)],
  { cwd: ROOT, stdio: "inherit" },
);
if (status === 0 && !process.argv.includes("--json")) {
  console.log("\nNext, your own files:  npx kulla investigate DIR      All commands:  npx kulla --help");
}
process.exitCode = status ?? (signal === "SIGINT" ? 130 : 1);
