import type { Likelihood } from "@kulla/core";
import { LIKELIHOOD_BANDS, likelihoodOfProbability } from "@kulla/core";

const percent = (share: number): string => String(Math.round(share * 100));

/** A band of ICD 203 with its range: `very likely (80–95 %)`. */
export function likelihoodWords(likelihood: Likelihood): string {
  const found = LIKELIHOOD_BANDS.find((one) => one.likelihood === likelihood);
  return found === undefined ? likelihood : `${likelihood} (${percent(found.from)}–${percent(found.to)} %)`;
}

/** The band that a probability falls into, with its range. */
export const likelihoodWordsOf = (probability: number): string => likelihoodWords(likelihoodOfProbability(probability));

/** `42 %`; what is neither impossible nor certain is not called so. */
export function percentWords(probability: number): string {
  if (probability > 0 && probability < 0.01) return "under 1 %";
  if (probability < 1 && probability > 0.99) return "over 99 %";
  return `${percent(probability)} %`;
}
