import { fileURLToPath } from "node:url";
import { writeTechniqueModel } from "../../src/techniques/technique-model.ts";
import { fitModel } from "./fit-model.ts";
import { loadCorpus } from "./load-corpus.ts";

/** Where the model lies that is shipped. */
export const MODEL = fileURLToPath(new URL("../../data/techniques.bin", import.meta.url));

/** The bytes of the model that is shipped: trained on every document, revoked techniques under the id that replaced them. */
export function makeShippedModel(): Uint8Array {
  const { corpus, successors } = loadCorpus();
  const { header, body } = fitModel(corpus, corpus.documents);
  const labels = header.labels.map((tid) => successors.get(tid) ?? tid);
  return writeTechniqueModel({ ...header, labels }, body);
}
