// Floors under the figures of docs/evaluation.md, a little below what was reached: a fall is seen.
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, it } from "vitest";
import { openModels, shippedModels } from "@kulla/casework";
import { createNameReader } from "@kulla/extraction";
import { openCatalogue } from "@kulla/knowledge";
import { readReports } from "../src/annoctr-corpus.ts";
import { scoreNames } from "../src/annoctr-names.ts";

const REPOSITORY = resolve(import.meta.dirname, "../..");
const SHARED =
  process.env["KULLA_DATA"] === undefined ? resolve(REPOSITORY, "../shared") : resolve(process.env["KULLA_DATA"], "..");

it("names of AnnoCTR's development reports", { timeout: 60_000 }, async () => {
  const text = readFileSync(resolve(REPOSITORY, "packages/knowledge/data/catalogue.json"), "utf8");
  const catalogue = openCatalogue(text).value;
  const { models } = openModels(await shippedModels()).value;
  const reports = readReports(SHARED);
  expect(reports.flatMap(({ names }) => names).length).toBe(344);
  const { exact, outsideAddresses } = scoreNames(reports, createNameReader({ catalogue, models }));
  expect(exact.malware.F1).toBeGreaterThan(0.7);
  expect(outsideAddresses.malware.F1).toBeGreaterThan(0.75);
  expect(exact.group.F1).toBeGreaterThan(0.78);
});
