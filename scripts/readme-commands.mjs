// Runs what the README tells its readers to run: every fenced `sh` block, line by line, as in one shell. `.ci/run` calls it.
// `DIR` stands for the reader's own folder; here it is the example case. `--except TEXT` leaves a line out that ran already.
import { spawnSync } from "node:child_process";
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

function runAll(commands) {
  const workspace = mkdtempSync(join(tmpdir(), "kulla-readme-"));
  let failed = 0;
  for (const command of commands) {
    console.log(`$ ${command}`);
    const { status } = spawnSync(
      "bash",
      ["-euo", "pipefail", "-c", command.replaceAll(/\bDIR\b/gu, "examples/albania-2022")],
      {
        cwd: ROOT,
        stdio: ["ignore", "inherit", "inherit"],
        env: { ...process.env, KULLA_WORKSPACE: workspace },
      },
    );
    if (status !== 0) failed += 1;
    if (status !== 0) console.log(`The README's command failed with ${status}: ${command}`);
  }
  rmSync(workspace, { recursive: true, force: true });
  console.log(`${commands.length - failed} passed, ${failed} failed`);
  return failed === 0 && commands.length > 0 ? 0 : 1;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const except = process.argv[2] === "--except" ? process.argv.slice(3) : [];
  const commands = shellCommands(readFileSync(join(ROOT, "README.md"), "utf8"));
  process.exitCode = runAll(commands.filter((command) => !except.includes(command)));
}
