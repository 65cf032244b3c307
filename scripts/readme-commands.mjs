// Runs what the README tells its readers to run: every fenced `sh` block, line by line, as in one shell. `.ci/run` calls it.
// `DIR` stands for the reader's own folder; here it is the example case. `--except TEXT` leaves a line out that ran already.
// `npm start` goes on until it is stopped: it must open the workbench by the link that it prints, and end when it is told to.
import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../", import.meta.url));

/** The commands of all fenced `sh` blocks, in their order, without comments. */
export function shellCommands(markdown) {
  return [...markdown.matchAll(/^```sh\n(.*?)^```$/gmsu)]
    .flatMap(([, block]) => block.split("\n"))
    .map((line) => line.replace(/\s+#\s.*$/u, "").trim())
    .filter((line) => line !== "" && !line.startsWith("#"));
}

/** Milliseconds that `npm start` may take to say where the workbench is, and to end. */
const START_LIMIT = 300_000;

async function runAll(commands) {
  const workspace = mkdtempSync(join(tmpdir(), "kulla-readme-"));
  const options = { cwd: ROOT, env: { ...process.env, KULLA_WORKSPACE: workspace } };
  let failed = 0;
  for (const command of commands) {
    console.log(`$ ${command}`);
    const why = command === "npm start" ? await startAndStop(options) : runToTheEnd(command, options);
    if (why !== undefined) failed += 1;
    if (why !== undefined) console.log(`FAILED: ${command}, ${why}`);
  }
  rmSync(workspace, { recursive: true, force: true, maxRetries: 10 });
  console.log(`${commands.length - failed} passed, ${failed} failed`);
  return failed === 0 && commands.length > 0 ? 0 : 1;
}

/** Runs a command. @returns why it failed; undefined where it did not */
function runToTheEnd(command, options) {
  const line = command.replaceAll(/\bDIR\b/gu, "examples/albania-2022");
  const { status } = spawnSync("bash", ["-euo", "pipefail", "-c", line], {
    ...options,
    stdio: ["ignore", "inherit", "inherit"],
  });
  return status === 0 ? undefined : `with ${status}`;
}

/** Starts the workbench, opens its page, and stops it as Ctrl-C does. @returns why it failed; undefined where it did not */
async function startAndStop(options) {
  const child = spawn("npm", ["start"], { ...options, stdio: ["ignore", "pipe", "inherit"], detached: true });
  const ended = new Promise((resolve) => child.on("close", (status, signal) => resolve(status ?? signal)));
  const limit = setTimeout(() => process.kill(-child.pid, "SIGKILL"), START_LIMIT);
  try {
    const link = await printedLink(child, ended);
    if (link === undefined) return `ending with ${await ended} before it said where the workbench is`;
    const page = await fetch(link);
    const text = await page.text();
    process.kill(-child.pid, "SIGINT");
    const status = await ended;
    if (!page.ok || !text.includes('<div id="root">')) return `${page.status} instead of the page`;
    // npm itself ends by the signal once what it ran has ended.
    return [0, 130, "SIGINT"].includes(status) ? undefined : `ending with ${status} when it was stopped`;
  } finally {
    clearTimeout(limit);
  }
}

/** The link that opens the workbench, once it is printed; undefined where the command ends without. */
function printedLink(child, ended) {
  return new Promise((resolve) => {
    let printed = "";
    child.stdout.on("data", (piece) => {
      process.stdout.write(piece);
      printed += piece;
      const link = /http:\/\/\S+#link=\S+(?=\s)/u.exec(printed)?.[0];
      if (link !== undefined) resolve(link);
    });
    void ended.then(() => resolve(undefined));
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const except = process.argv[2] === "--except" ? process.argv.slice(3) : [];
  const commands = shellCommands(readFileSync(join(ROOT, "README.md"), "utf8"));
  process.exitCode = await runAll(commands.filter((command) => !except.includes(command)));
}
