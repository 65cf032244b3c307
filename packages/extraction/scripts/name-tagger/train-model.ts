import type { KnownNames } from "../../src/analysis/known-names.ts";
import { packModel } from "../../src/tagger/name-model.ts";
import type { AnnotatedText } from "./annoctr.ts";
import { mentionsOf, trainWeights } from "./training.ts";

const SEED = 20220715;

/** The packed weights of the name tagger, trained on the given texts. */
export function trainModel(texts: readonly AnnotatedText[], names: KnownNames): Uint8Array {
  const mentions = texts.flatMap((text) => mentionsOf(text, names));
  const data = "AnnoCTR (Bosch Research, LREC-COLING 2024), training split, CC-BY-SA-4.0";
  return packModel(trainWeights(mentions, SEED), { data, texts: texts.length, seed: SEED });
}
