// `npm run check`: types, lint, layers, unused code, format and docs, side by side. Prints the output of what failed, then a table.
import { spawn } from "node:child_process";
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { requireNode } from "./require-node.mjs";

requireNode();
const { ensureInstalled } = await import("./ensure-installed.mjs");
ensureInstalled();

const ROOT = fileURLToPath(new URL("../", import.meta.url));
const BIN = "node_modules";

/** Name, and the arguments to `node`. The slowest first, so that the short ones fill the gaps. */
const CHECKS = [
  ["lint", `${BIN}/eslint/bin/eslint.js`, ".", "--max-warnings=0"],
  ["types", `${BIN}/typescript/bin/tsc`, "--noEmit", "-p", "."],
  ["types of the page", `${BIN}/typescript/bin/tsc`, "--noEmit", "-p", "packages/web"],
  ["format", `${BIN}/prettier/bin/prettier.cjs`, "--check", "--log-level=warn", "."],
  ["unused code", `${BIN}/knip/bin/knip.js`],
  ["layers", `${BIN}/tsx/dist/cli.mjs`, "scripts/check-layers.ts"],
  ["docs equal to code", `${BIN}/tsx/dist/cli.mjs`, "--conditions=source", "scripts/docs.ts", "--check"],
];

const waiting = [...CHECKS];
const results = [];
await Promise.all(
  Array.from({ length: Math.min(availableParallelism(), CHECKS.length) }, async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) results.push(await run(...next));
  }),
);

for (const { name, output, ok } of results) if (!ok) console.log(`\n── ${name} ──\n${output.trim()}`);
console.log("");
for (const { name, seconds, ok } of results) console.log(`${ok ? "ok    " : "FAILED"}  ${name}  (${seconds} s)`);
const failed = results.filter(({ ok }) => !ok).length;
console.log(`${results.length - failed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

function run(name, ...args) {
  return new Promise((resolve) => {
    const started = performance.now();
    const child = spawn(process.execPath, args, { cwd: ROOT, stdio: ["ignore", "pipe", "pipe"] });
    let output = "";
    const collect = (chunk) => (output += chunk);
    child.stdout.on("data", collect);
    child.stderr.on("data", collect);
    child.on("error", (error) => collect(error.message));
    child.on("close", (status) => {
      resolve({ name, output, ok: status === 0, seconds: ((performance.now() - started) / 1000).toFixed(1) });
    });
  });
}
