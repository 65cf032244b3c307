import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { CATALOGUE_TEXT } from "./catalogue-file.ts";
import { RELATIONS_TEXT } from "./relations-file.ts";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const data = process.env.KULLA_DATA ?? path.join(root, "../shared/data");

test("the committed catalogue and relations are what the build script makes from the data, byte for byte", () => {
  const out = mkdtempSync(path.join(tmpdir(), "kulla-catalogue-"));
  const script = path.join(root, "packages/knowledge/scripts/build-catalogue.ts");
  const tsx = path.join(root, "node_modules/tsx/dist/cli.mjs");
  execFileSync(process.execPath, [tsx, "--conditions=source", script, data, out], { stdio: "pipe" });
  expect(readFileSync(path.join(out, "catalogue.json"), "utf8") === CATALOGUE_TEXT).toBe(true);
  expect(readFileSync(path.join(out, "relations.json"), "utf8") === RELATIONS_TEXT).toBe(true);
}, 120_000);
