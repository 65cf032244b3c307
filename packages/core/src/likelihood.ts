/**
 * Words of estimative probability and of confidence, after ICD 203 (2 January 2015), section D.6.e(2).
 * The two are kept apart: likelihood is about the event, confidence about the basis of the judgement.
 */
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

const LIKELIHOOD_WORDS: Readonly<Record<Likelihood, readonly string[]>> = {
  "almost no chance": [
    "almost no chance",
    "remote",
    "remote chance",
    "almost certainly not",
    "pothuajse e pamundur",
    "pothuajse asnje gjase",
  ],
  "very unlikely": [
    "very unlikely",
    "highly unlikely",
    "extremely unlikely",
    "highly improbable",
    "very improbable",
    "shume pak gjasa",
    "shume pak e mundshme",
  ],
  unlikely: ["unlikely", "improbable", "not likely", "probably not", "pak gjasa", "nuk ka gjasa", "pak e mundshme"],
  "roughly even chance": [
    "roughly even chance",
    "roughly even odds",
    "even chance",
    "even odds",
    "as likely as not",
    "gjasa te barabarta",
    "shanse te barabarta",
  ],
  likely: [
    "likely",
    "probable",
    "probably",
    "more likely than not",
    "most likely",
    "ka gjasa",
    "me gjase",
    "gjasat jane",
    "ka te ngjare",
  ],
  "very likely": [
    "very likely",
    "highly likely",
    "extremely likely",
    "highly probable",
    "very probable",
    "very probably",
    "shume gjasa",
    "gjasa te medha",
    "ka shume te ngjare",
  ],
  "almost certain": [
    "almost certain",
    "almost certainly",
    "nearly certain",
    "near certain",
    "virtually certain",
    "pothuajse e sigurt",
    "pothuajse me siguri",
    "gati me siguri",
    "thuajse me siguri",
  ],
};

const CONFIDENCE_WORDS: Readonly<Record<Confidence, readonly string[]>> = {
  low: [
    "low confidence",
    "low to moderate confidence",
    "low to medium confidence",
    "limited confidence",
    "besueshmeri te ulet",
    "besim te ulet",
    "siguri te ulet",
  ],
  moderate: [
    "moderate confidence",
    "medium confidence",
    "moderately confident",
    "moderate to high confidence",
    "medium to high confidence",
    "besueshmeri te mesme",
    "besueshmeri te moderuar",
    "besim te mesem",
    "besim te moderuar",
    "siguri te mesme",
  ],
  high: [
    "high confidence",
    "very high confidence",
    "high degree of confidence",
    "high level of confidence",
    "highly confident",
    "besueshmeri te larte",
    "besim te larte",
    "siguri te larte",
    "shkalle te larte besueshmerie",
    "shkalle te larte sigurie",
  ],
};

const CERTAINTY_WORDS = [
  "indisputable",
  "undisputable",
  "undisputed",
  "irrefutable",
  "incontrovertible",
  "incontestable",
  "undeniable",
  "unequivocal",
  "unequivocally",
  "conclusive",
  "conclusively",
  "beyond doubt",
  "beyond any doubt",
  "beyond reasonable doubt",
  "without doubt",
  "without a doubt",
  "no doubt",
  "definitive",
  "definitively",
  "te pakundershtueshme",
  "e pakundershtueshme",
  "te pakontestueshme",
  "e pakontestueshme",
  "te padiskutueshme",
  "e padiskutueshme",
  "te pamohueshme",
  "pa asnje dyshim",
  "pa dyshim",
] as const;

// What makes of the words that follow something that the scales have no place for.
const UNDOING = ["not", "no", "never", "without", "lack of", "less than", "nuk", "pa", "jo"];

const findLikelihood = phraseFinder(
  LIKELIHOOD_BANDS.flatMap(({ likelihood }) =>
    LIKELIHOOD_WORDS[likelihood].map((phrase) => [phrase, likelihood] as const),
  ),
  UNDOING,
);
const findConfidence = phraseFinder(
  (["low", "moderate", "high"] as const).flatMap((level) =>
    CONFIDENCE_WORDS[level].map((phrase) => [phrase, level] as const),
  ),
  UNDOING,
);
const findCertainty = phraseFinder(
  CERTAINTY_WORDS.map((phrase) => [phrase, true] as const),
  UNDOING,
);

/**
 * The band that English or Albanian words name, both rows of ICD 203 and their common paraphrases. Undefined for words that
 * name no band: "may", "possible" and "realistic possibility" (a band of the British yardstick across two of these), for
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
