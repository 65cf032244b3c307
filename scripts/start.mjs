// `npm start`: installs what is missing, builds, and opens the workbench on the example case. Node builtins only.
// `--once` prints the answer and ends, without the workbench. Other arguments go to `kulla serve`, or with --once to `kulla investigate`.
import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { requireNode } from "./require-node.mjs";

requireNode();
const { ensureInstalled } = await import("./ensure-installed.mjs");
ensureInstalled();

const given = process.argv.slice(2);
const rest = given.filter((argument) => argument !== "--once");
const isServing = !given.includes("--once");
// A browser is opened for somebody who sits there; the link is printed for all.
const isAttended = process.stdin.isTTY === true && process.stdout.isTTY === true && !process.env.CI;

const [{ buildIfStale }, { buildPageIfStale }] = await Promise.all([import("./build.mjs"), import("./build-page.mjs")]);
await Promise.all([buildIfStale(), buildPageIfStale()]);

const EXAMPLE = "examples/albania-2022";
const command = isServing ? ["serve", EXAMPLE, ...(isAttended ? ["--open"] : [])] : ["investigate", EXAMPLE];
const child = spawn(process.execPath, ["packages/cli/dist/kulla.js", ...command, ...rest], {
  cwd: fileURLToPath(new URL("../", import.meta.url)),
  stdio: "inherit",
});
// Ctrl-C goes to both; the workbench says when it has stopped.
process.on("SIGINT", () => undefined);
process.on("SIGTERM", () => child.kill("SIGTERM"));
child.on("close", (status, signal) => {
  if (!isServing && status === 0 && !given.includes("--json")) {
    console.log("\nThe workbench:        npm start");
    console.log("Your own files:       npx kulla investigate DIR      All commands:  npx kulla --help");
  }
  process.exitCode = status ?? (signal === "SIGINT" ? 130 : 1);
});
