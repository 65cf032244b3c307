/**
 * Makes `data/name-tagger.bin` from the training split of AnnoCTR (CC-BY-SA-4.0) and the committed catalogue:
 *
 *     npm run train:tagger                         trains on all texts and writes the weights
 *     npm run train:tagger -- --cross-validate     five folds by document; prints the figures, writes nothing
 *
 * The corpus is read from `$KULLA_DATA/text/annoctr`. The same corpus and catalogue give the same bytes.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { argv, env, stdout } from "node:process";
import { fileURLToPath } from "node:url";
import { openCatalogue } from "@kulla/knowledge";
import { knownNames } from "../src/analysis/known-names.ts";
import { readAnnoCtr } from "./name-tagger/annoctr.ts";
import { crossValidate } from "./name-tagger/cross-validate.ts";
import { trainModel } from "./name-tagger/train-model.ts";

const ROOT = fileURLToPath(new URL("../../..", import.meta.url));
const CORPUS = join(env["KULLA_DATA"] ?? join(ROOT, "../shared/data"), "text/annoctr");
const CATALOGUE = join(ROOT, "packages/knowledge/data/catalogue.json");
const TARGET = fileURLToPath(new URL("../data/name-tagger.bin", import.meta.url));

const names = knownNames(openCatalogue(readFileSync(CATALOGUE, "utf8")).value);
const texts = readAnnoCtr(CORPUS, "train");
if (argv.includes("--cross-validate")) stdout.write(`${crossValidate(texts, names)}\n`);
else {
  const bytes = trainModel(texts, names);
  writeFileSync(TARGET, bytes);
  stdout.write(`${TARGET}: ${String(bytes.length)} bytes from ${String(texts.length)} texts\n`);
}
