// Bundles packages/cli/src/main.ts into packages/cli/dist/kulla.js and pieces that each command loads: `npm run build`. Our packages
// are inlined from source, those of npm stay imports. docs/decisions/001 says why. The page of the workbench is built beside it, see build-page.mjs.
import { mkdirSync, readdirSync, renameSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { ensureInstalled } from "./ensure-installed.mjs";
import { newestOf } from "./newest-of.mjs";

const ROOT = fileURLToPath(new URL("../", import.meta.url));
const FOLDER = join(ROOT, "packages/cli/dist");
const ENTRY = "kulla.js";
const OUT = join(FOLDER, ENTRY);

/** Address of the bundle, for `import()`. */
export const BUNDLE = pathToFileURL(OUT).href;

/** Builds the bundle and gives the milliseconds that it took; ends the process where the sources do not compile. */
export async function build() {
  ensureInstalled();
  const started = performance.now();
  const unfinished = join(FOLDER, `unfinished-${process.pid}`);
  try {
    const { rolldown } = await import("rolldown");
    const bundle = await rolldown({
      input: { kulla: join(ROOT, "packages/cli/src/main.ts") },
      platform: "node",
      resolve: { conditionNames: ["source", "node", "import"] },
      external: isNpmPackage,
    });
    const options = { dir: unfinished, format: "esm", sourcemap: true, chunkFileNames: "[name]-[hash].js" };
    const { output } = await bundle.write(options);
    moveIntoPlace(
      unfinished,
      output.map(({ fileName }) => fileName),
    );
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    console.error("Kulla could not be built: the lines above say where the sources do not compile.");
    process.exit(1);
  } finally {
    rmSync(unfinished, { recursive: true, force: true, maxRetries: 10 });
  }
  return Math.round(performance.now() - started);
}

/** What stands in the sources as a plain name is of npm, but for our own packages. */
function isNpmPackage(id, importer, isResolved) {
  return importer !== undefined && !isResolved && /^[^./]/u.test(id) && !id.startsWith("@kulla/");
}

/**
 * Several commands may build at once: each sees whole files, of the old build or of the new one. The entry comes last, so that whoever
 * reads it finds the pieces that it names; pieces of earlier builds go after a minute, when whoever was starting has loaded them.
 */
function moveIntoPlace(folder, names) {
  mkdirSync(FOLDER, { recursive: true });
  const entryLast = names.toSorted((a, b) => Number(a === ENTRY) - Number(b === ENTRY));
  for (const name of entryLast) renameSync(join(folder, name), join(FOLDER, name));
  const kept = new Set(names);
  for (const name of readdirSync(FOLDER)) {
    const made = statSync(join(FOLDER, name), { throwIfNoEntry: false })?.mtimeMs ?? Infinity;
    if (!kept.has(name) && made < Date.now() - 60_000)
      rmSync(join(FOLDER, name), { recursive: true, force: true, maxRetries: 10 });
  }
}

/** Builds where the bundle is missing or older than a source file: a second or less, and no stale command after an edit. */
export async function buildIfStale() {
  const built = statSync(OUT, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  if (built <= newestSource(join(ROOT, "packages"))) await build();
}

/** The page is bundled by itself. */
function newestSource(packages) {
  const folders = readdirSync(packages).filter((name) => name !== "web");
  return newestOf([fileURLToPath(import.meta.url), ...folders.map((name) => join(packages, name, "src"))]);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  console.log(`built packages/cli/dist/kulla.js in ${await build()} ms`);
  const { buildPage } = await import("./build-page.mjs");
  console.log(`built packages/web/dist in ${await buildPage()} ms`);
}
