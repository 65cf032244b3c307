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
