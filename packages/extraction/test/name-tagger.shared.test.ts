// The committed weights are what training makes of the corpus and the committed catalogue. Where this fails: npm run train:tagger.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { openCatalogue } from "@kulla/knowledge";
import { readAnnoCtr } from "../scripts/name-tagger/annoctr.ts";
import { trainModel } from "../scripts/name-tagger/train-model.ts";
import { knownNames } from "../src/analysis/known-names.ts";

const ROOT = fileURLToPath(new URL("../../..", import.meta.url));
const DATA = process.env["KULLA_DATA"] ?? join(ROOT, "../shared/data");

it("training makes the committed weights, byte for byte", { timeout: 120_000 }, () => {
  const catalogue = openCatalogue(readFileSync(join(ROOT, "packages/knowledge/data/catalogue.json"), "utf8")).value;
  const made = trainModel(readAnnoCtr(join(DATA, "text/annoctr"), "train"), knownNames(catalogue));
  const committed = new Uint8Array(readFileSync(new URL("../data/name-tagger.bin", import.meta.url)));
  expect(Buffer.from(made).equals(Buffer.from(committed))).toBe(true);
});
