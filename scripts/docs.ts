/**
 * Writes the pages of `docs/` that are made from code: `npm run docs`. With `--check` it writes nothing, and fails where a page
 * on disk is not what the code gives.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { argv, exit } from "node:process";
import { fileURLToPath } from "node:url";
import { openApiDocument } from "@kulla/api";
import { KULLA_VERSION } from "@kulla/casework";
import { collectFindings, renderErrorsPage } from "./docs/errors-page.ts";

const ROOT = fileURLToPath(new URL("..", import.meta.url));

/** The generated pages: path relative to the root, and text. */
export async function generatedPages(root: string): Promise<ReadonlyMap<string, string>> {
  return new Map([
    ["docs/errors.md", renderErrorsPage(await collectFindings(root))],
    ["docs/openapi.json", `${JSON.stringify(openApiDocument(KULLA_VERSION), undefined, 1)}\n`],
  ]);
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  const isCheck = argv.includes("--check");
  let stale = 0;
  for (const [path, text] of await generatedPages(ROOT)) {
    const target = join(ROOT, path);
    if (existsSync(target) && readFileSync(target, "utf8") === text) continue;
    stale += 1;
    if (isCheck) console.error(`${path} is not what the code gives: run npm run docs`);
    else {
      writeFileSync(target, text);
      console.log(`wrote ${path}`);
    }
  }
  exit(isCheck && stale > 0 ? 1 : 0);
}
