// Builds the page of the workbench into packages/web/dist, each file beside itself packed for browsers: part of `npm run build`.
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { ensureInstalled } from "./ensure-installed.mjs";
import { newestOf } from "./newest-of.mjs";

const ROOT = fileURLToPath(new URL("../", import.meta.url));
const PAGE = join(ROOT, "packages/web");
const OUT = join(PAGE, "dist");

/** What the page is made of. */
const SOURCES = [
  ...["web/src", "api/src", "core/src", "stix/src"].map((folder) => join(ROOT, "packages", folder)),
  ...["index.html", "vite.config.ts"].map((name) => join(PAGE, name)),
];

/** Bytes below which packing gains nothing. */
const SMALL = 1_000;

/** Builds the page and gives the milliseconds that it took; ends the process where the sources do not compile. */
export async function buildPage() {
  ensureInstalled();
  const started = performance.now();
  // The page is built as it is shipped, whoever builds it: in a test's environment it would get React's slow development form.
  const { NODE_ENV } = process.env;
  process.env.NODE_ENV = "production";
  const { build } = await import("vite");
  // Beside the page that is there, which a server may be giving out; it takes its place when it is whole.
  const unfinished = `${OUT}.${process.pid}`;
  try {
    await build({
      root: PAGE,
      configFile: join(PAGE, "vite.config.ts"),
      logLevel: "error",
      build: { outDir: unfinished, emptyOutDir: true },
    });
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true, maxRetries: 10 });
    console.error(`The page could not be built: ${error.message}`);
    process.exit(1);
  } finally {
    if (NODE_ENV === undefined) delete process.env.NODE_ENV;
    else process.env.NODE_ENV = NODE_ENV;
  }
  await packFiles(join(unfinished, "assets"));
  replaceFolder(unfinished, OUT);
  return Math.round(performance.now() - started);
}

/** Builds where the page is missing or older than what it is made of. */
export async function buildPageIfStale() {
  const built = statSync(join(OUT, "index.html"), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  if (built <= newestOf([...SOURCES, fileURLToPath(import.meta.url)])) await buildPage();
}

async function packFiles(folder) {
  const names = readdirSync(folder).filter((name) => /\.(?:js|css|svg|json|txt)$/u.test(name));
  const brotli = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } };
  await Promise.all(
    names.map(async (name) => {
      const path = join(folder, name);
      const bytes = readFileSync(path);
      if (bytes.length < SMALL) return;
      writeFileSync(`${path}.br`, await promisify(brotliCompress)(bytes, brotli));
      writeFileSync(`${path}.gz`, await promisify(gzip)(bytes, { level: 9 }));
    }),
  );
}

/** Several commands may build at once: the last whole page stays. */
function replaceFolder(from, to) {
  const old = `${to}.old.${process.pid}`;
  for (let tries = 1; ; tries += 1) {
    rmSync(old, { recursive: true, force: true, maxRetries: 10 });
    try {
      if (existsSync(to)) renameSync(to, old);
      renameSync(from, to);
      break;
    } catch (error) {
      if (tries === 10) throw error; // between the two steps another command may have taken the place, or left it
    }
  }
  rmSync(old, { recursive: true, force: true, maxRetries: 10 });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildPageIfStale();
