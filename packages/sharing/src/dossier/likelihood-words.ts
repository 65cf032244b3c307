import type { Likelihood } from "@kulla/core";
import { LIKELIHOOD_BANDS } from "@kulla/core";

const percent = (share: number): string => String(Math.round(share * 100));

/** A band of ICD 203 with its range: `very likely (80–95 %)`. */
export function likelihoodWords(likelihood: Likelihood): string {
  const found = LIKELIHOOD_BANDS.find((one) => one.likelihood === likelihood);
  return found === undefined ? likelihood : `${likelihood} (${percent(found.from)}–${percent(found.to)} %)`;
}

/** `42 %`, from a half on rounded down, so that nothing seems to reach a threshold that it misses. */
export function percentWords(probability: number): string {
  if (probability > 0 && probability < 0.01) return "under 1 %";
  if (probability < 1 && probability > 0.99) return "over 99 %";
  const whole = probability >= 0.5 ? Math.floor(probability * 100 + 1e-9) : Math.round(probability * 100);
  return `${String(whole)} %`;
}
