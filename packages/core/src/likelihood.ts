/**
 * Words of estimative probability and of confidence, after ICD 203 (2 January 2015), section D.6.e(2).
 * The two are kept apart: likelihood is about the event, confidence about the basis of the judgement.
 */
import { CONFIDENCE_WORDS, type ConfidenceWords } from "./likelihood-words.ts";
import { phraseFinder } from "./phrase.ts";

/** The seven bands of ICD 203 (2015), section D.6.e(2)(a). */
export type Likelihood =
  | "almost no chance"
  | "very unlikely"
  | "unlikely"
  | "roughly even chance"
  | "likely"
  | "very likely"
  | "almost certain";

/** Confidence in a judgement, apart from its likelihood (ICD 203, D.6.e(2)(b)). */
export type Confidence = "low" | "moderate" | "high";

/** One column of the table of ICD 203. A product uses one of the two rows throughout and does not mix them. */
export interface LikelihoodBand {
  /** The word of the first row, which also names the band. */
  readonly likelihood: Likelihood;
  /** The word of the second row. */
  readonly probability: string;
  /** Bounds of the band, from 0 to 1. Neighbours share a bound. */
  readonly from: number;
  readonly to: number;
}

/** The seven bands from the least to the most likely. */
export const LIKELIHOOD_BANDS: readonly LikelihoodBand[] = [
  { likelihood: "almost no chance", probability: "remote", from: 0.01, to: 0.05 },
  { likelihood: "very unlikely", probability: "highly improbable", from: 0.05, to: 0.2 },
  { likelihood: "unlikely", probability: "improbable", from: 0.2, to: 0.45 },
  { likelihood: "roughly even chance", probability: "roughly even odds", from: 0.45, to: 0.55 },
  { likelihood: "likely", probability: "probable", from: 0.55, to: 0.8 },
  { likelihood: "very likely", probability: "highly probable", from: 0.8, to: 0.95 },
  { likelihood: "almost certain", probability: "nearly certain", from: 0.95, to: 0.99 },
];

/**
 * The band of a probability from 0 to 1. A bound belongs to the band above it; below 0.01 and above 0.99, which ICD 203
 * leaves to facts, the outermost bands hold.
 */
export function likelihoodOfProbability(probability: number): Likelihood {
  if (!(probability >= 0 && probability <= 1)) throw new RangeError(`not a probability: ${probability}`);
  const band = LIKELIHOOD_BANDS.findLast(({ from }) => probability >= from);
  return band?.likelihood ?? "almost no chance";
}

/** One finder for all languages: what a text is written in need not be known, and texts quote each other. */
function finderOf<T>(
  phrasesOf: (words: ConfidenceWords) => readonly (readonly [string, T])[],
): (text: string) => T | undefined {
  return phraseFinder(
    CONFIDENCE_WORDS.flatMap((language) =>
      phrasesOf(language).map(([words, meaning]) => ({ words, meaning, undoing: language.undoing })),
    ),
  );
}

const findLikelihood = finderOf(({ likelihood }) =>
  LIKELIHOOD_BANDS.flatMap(({ likelihood: band }) => likelihood[band].map((phrase) => [phrase, band] as const)),
);
const findConfidence = finderOf(({ confidence }) =>
  (["low", "moderate", "high"] as const).flatMap((level) =>
    confidence[level].map((phrase) => [phrase, level] as const),
  ),
);
const findCertainty = finderOf(({ certainty }) => certainty.map((phrase) => [phrase, true] as const));

/**
 * The band that words name in any language of `likelihood-words.ts`: both rows of ICD 203, their translations and common
 * paraphrases. Undefined for words that name no band: "may", "possible" and "realistic possibility" (a band of the British yardstick across two of these), for
 * denied ones ("not almost certain"), and for claims of certainty (`claimsCertainty`).
 *
 * @example likelihoodOf("it is highly likely that") // "very likely"
 */
export function likelihoodOf(words: string): Likelihood | undefined {
  return findLikelihood(words);
}

/** The confidence that words name. Of a range ("moderate to high") the lower end, which is all that is surely said. */
export function confidenceOf(words: string): Confidence | undefined {
  return findConfidence(words);
}

/**
 * True for words such as "indisputable evidence". They are outside both scales of ICD 203: its highest band is "almost
 * certain" (up to 99 in 100), and confidence is the analyst's rating of the basis. A speaker who calls the evidence
 * indisputable has stated neither, so their words get no band and no level; they are kept as printed and can be counted.
 */
export function claimsCertainty(words: string): boolean {
  return findCertainty(words) === true;
}
