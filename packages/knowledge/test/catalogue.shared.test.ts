import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { CATALOGUE_TEXT } from "./catalogue-file.ts";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const data = process.env.KULLA_DATA ?? path.join(root, "../shared/data");

test("the committed catalogue is what the build script makes from the data, byte for byte", () => {
  const out = path.join(mkdtempSync(path.join(tmpdir(), "kulla-catalogue-")), "catalogue.json");
  const script = path.join(root, "packages/knowledge/scripts/build-catalogue.ts");
  const tsx = path.join(root, "node_modules/tsx/dist/cli.mjs");
  execFileSync(process.execPath, [tsx, "--conditions=source", script, data, out], { stdio: "pipe" });
  expect(readFileSync(out, "utf8") === CATALOGUE_TEXT).toBe(true);
}, 120_000);
