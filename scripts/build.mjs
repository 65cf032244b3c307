// Bundles packages/cli/src/main.ts into packages/cli/dist/kulla.js: `npm run build`. Our packages are inlined from source,
// those of npm stay imports. docs/decisions/001 says why. The page of the workbench is built beside it, see build-page.mjs.
import { mkdirSync, readdirSync, renameSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { ensureInstalled } from "./ensure-installed.mjs";
import { newestOf } from "./newest-of.mjs";

const ROOT = fileURLToPath(new URL("../", import.meta.url));
const OUT = join(ROOT, "packages/cli/dist/kulla.js");

/** Address of the bundle, for `import()`. */
export const BUNDLE = pathToFileURL(OUT).href;

/** Builds the bundle and gives the milliseconds that it took; ends the process where the sources do not compile. */
export async function build() {
  ensureInstalled();
  const started = performance.now();
  const esbuild = await import("esbuild");
  const { outputFiles } = await esbuild
    .build({
      entryPoints: [join(ROOT, "packages/cli/src/main.ts")],
      outfile: OUT,
      write: false,
      bundle: true,
      platform: "node",
      target: "node20.19",
      format: "esm",
      sourcemap: true,
      conditions: ["source"],
      logLevel: "warning",
      plugins: [{ name: "npm-packages-stay-imports", setup: keepNpmPackagesOutside }],
    })
    .catch(() => {
      console.error("Kulla could not be built: the lines above say where the sources do not compile.");
      process.exit(1);
    });
  mkdirSync(dirname(OUT), { recursive: true });
  for (const { path, contents } of outputFiles) replaceFile(path, contents);
  return Math.round(performance.now() - started);
}

/** Several commands may build at once: each sees a whole file, the old one or the new one. */
function replaceFile(path, contents) {
  const unfinished = `${path}.${process.pid}`;
  writeFileSync(unfinished, contents);
  renameSync(unfinished, path);
}

function keepNpmPackagesOutside(bundler) {
  bundler.onResolve({ filter: /^[^./]/ }, ({ path, kind }) =>
    kind === "entry-point" || path.startsWith("@kulla/") ? undefined : { path, external: true },
  );
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
