// `npm test`: installs what is missing and runs every test that needs no outside data and no browser, and says what it left out.
// `--shared` and `--browser` run just those instead; other arguments go to vitest. The last line is `N passed, N failed`.
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { requireNode } from "./require-node.mjs";

const ROOT = fileURLToPath(new URL("../", import.meta.url));

/** Tests that need something beyond the clone; `project` is their name in vitest.config.ts. `missing` says what is not there, or nothing where all is. */
const SPECIAL = [
  {
    flag: "--shared",
    project: "shared",
    suffix: ".shared.test.ts",
    needs: "outside data (../shared, or KULLA_DATA)",
    missing: () => {
      const data = process.env.KULLA_DATA ?? join(ROOT, "../shared/data");
      return existsSync(data) ? undefined : `there is no ${data}`;
    },
  },
  {
    flag: "--browser",
    project: "browser",
    suffix: ".browser.test.ts",
    // Two files at a time: each has a server, workers and a browser of its own, which wait for each other half of the time.
    options: ["--maxWorkers=2"],
    needs: "a Chromium (on the path, or KULLA_CHROMIUM)",
    missing: () => (chromium() ? undefined : "there is no chromium, chromium-browser or google-chrome on the path"),
  },
];

requireNode();
const { ensureInstalled } = await import("./ensure-installed.mjs");
ensureInstalled();

const given = process.argv.slice(2);
const special = SPECIAL.find(({ flag }) => given.includes(flag));
const filters = given.filter((argument) => argument !== special?.flag);
process.exitCode = special === undefined ? runPlain(filters) : runSpecial(special, filters);

function runPlain(filters) {
  const counts = runVitest(["--project", "plain", "--project", "processes", ...filters]);
  for (const { flag, suffix, needs } of SPECIAL) {
    const left = testFiles(suffix);
    if (left.length > 0) {
      console.log(`Left out: ${left.length} files *${suffix}, which need ${needs}. Run them with: npm test -- ${flag}`);
    }
  }
  return report(counts);
}

function runSpecial({ project, suffix, missing, options = [] }, filters) {
  const files = testFiles(suffix);
  const why = missing();
  if (why !== undefined) {
    const inCi = Boolean(process.env.CI);
    console.log(`The ${files.length} files *${suffix} did not run: ${why}${inCi ? "; in CI that is a failure." : "."}`);
    return report({ passed: 0, failed: inCi ? files.length : 0, skipped: inCi ? 0 : files.length });
  }
  if (files.length === 0) return report({ passed: 0, failed: 0, skipped: 0 });
  return report(runVitest(["--project", project, ...options, ...filters]));
}

/** Runs vitest and counts; a file that does not load and an error outside of any test count as failures. */
function runVitest(args) {
  const folder = mkdtempSync(join(tmpdir(), "kulla-test-"));
  const output = join(folder, "report.json");
  const { status } = spawnSync(
    process.execPath,
    [
      "node_modules/vitest/vitest.mjs",
      "run",
      "--reporter=default",
      "--reporter=json",
      `--outputFile.json=${output}`,
      ...args,
    ],
    { cwd: ROOT, stdio: "inherit" },
  );
  const results = existsSync(output) ? JSON.parse(readFileSync(output, "utf8")) : undefined;
  const counts = results === undefined ? { passed: 0, failed: 0, skipped: 0 } : countTests(results);
  rmSync(folder, { recursive: true, maxRetries: 10 });
  // Lines of one form, which `.ci/run` says again at its end: the end of a long output is what people get to see.
  for (const name of namesOfFailed(results?.testResults ?? [])) console.log(`FAILED: ${name}`);
  if (status !== 0 && counts.failed === 0) counts.failed = 1;
  return counts;
}

/** `file › test` and the first line of why, for each failed test; the file alone where it did not load. */
function namesOfFailed(files) {
  return files
    .filter((file) => file.status === "failed")
    .flatMap((file) => {
      const path = relative(ROOT, file.name);
      const failed = file.assertionResults.filter((test) => test.status === "failed");
      if (failed.length === 0) return [`${path}: ${firstLine(file.message)}`];
      return failed.map((test) => `${path} › ${test.fullName}: ${firstLine(test.failureMessages[0])}`);
    });
}

function firstLine(text = "") {
  return text.split("\n", 1)[0].slice(0, 300);
}

function countTests({ numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults }) {
  const broken = testResults.filter(
    (file) => file.status === "failed" && !file.assertionResults.some((test) => test.status === "failed"),
  );
  return { passed: numPassedTests, failed: numFailedTests + broken.length, skipped: numPendingTests + numTodoTests };
}

function report({ passed, failed, skipped }) {
  console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`);
  return failed === 0 ? 0 : 1;
}

function testFiles(suffix) {
  const places = ["evaluation", "scripts", ...readdirSync(join(ROOT, "packages")).map((name) => `packages/${name}`)];
  return places
    .map((place) => `${place}/test`)
    .filter((folder) => existsSync(join(ROOT, folder)))
    .flatMap((folder) => readdirSync(join(ROOT, folder), { recursive: true }).map((name) => `${folder}/${name}`))
    .filter((path) => path.endsWith(suffix))
    .sort();
}

function chromium() {
  if (process.env.KULLA_CHROMIUM) return existsSync(process.env.KULLA_CHROMIUM);
  const folders = (process.env.PATH ?? "").split(":");
  return ["chromium", "chromium-browser", "google-chrome"].some((name) =>
    folders.some((folder) => existsSync(join(folder, name))),
  );
}
