/** Appendix A of STIX 2.1: how the words and marks of other scales become a number from 0 to 100. */

/** None / Low / Medium / High. "Moderate" of ICD 203 is Medium. */
export const CONFIDENCE_OF_LEVEL = { none: 0, low: 15, moderate: 50, high: 85 } as const;

/** Admiralty credibility 1–6; 6 ("cannot be judged") has no value, which is not a low value. */
export const CONFIDENCE_OF_CREDIBILITY: Readonly<Record<1 | 2 | 3 | 4 | 5 | 6, number | undefined>> = {
  1: 90,
  2: 70,
  3: 50,
  4: 30,
  5: 10,
  6: undefined,
};

/** The DNI scale, that is, the seven bands of ICD 203. */
export const CONFIDENCE_OF_LIKELIHOOD = {
  "almost no chance": 5,
  "very unlikely": 15,
  unlikely: 30,
  "roughly even chance": 50,
  likely: 70,
  "very likely": 85,
  "almost certain": 95,
} as const;

/** The level that a number stands for (Appendix A, first table). */
export function levelOfConfidence(value: number): keyof typeof CONFIDENCE_OF_LEVEL {
  if (value <= 0) return "none";
  if (value < 30) return "low";
  return value < 70 ? "moderate" : "high";
}
