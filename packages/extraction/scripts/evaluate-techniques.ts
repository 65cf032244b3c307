/** Judges the model for techniques by five folds of TRAM's reports and writes docs/evaluation-techniques.md: `npm run evaluate:techniques`. */
import { readFileSync, writeFileSync } from "node:fs";
import { stdout } from "node:process";
import { fileURLToPath } from "node:url";
import { sha256Hex } from "@kulla/core";
import { crossValidate, OUTER_FOLDS } from "./technique-model/cross-validation.ts";
import { classFigures, evaluationPage } from "./technique-model/evaluation-page.ts";
import { loadCorpus } from "./technique-model/load-corpus.ts";
import { MODEL } from "./technique-model/shipped-model.ts";

const PAGE = fileURLToPath(new URL("../../../docs/evaluation-techniques.md", import.meta.url));

const { corpus } = loadCorpus();
const result = crossValidate(corpus, (fold) => stdout.write(`fold ${fold} of ${OUTER_FOLDS}\n`));
const { microF1, macroF1 } = classFigures(corpus.labels, result.phrases);
const model = sha256Hex(new Uint8Array(readFileSync(MODEL))).slice(0, 12);
writeFileSync(PAGE, evaluationPage(corpus.labels, result, model));
stdout.write(`micro F1 ${microF1.toFixed(3)}, macro F1 ${macroF1.toFixed(3)}; wrote docs/evaluation-techniques.md\n`);
