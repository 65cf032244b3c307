import type { Statement } from "@kulla/core";
import { CONFIDENCE_OF_LEVEL, CONFIDENCE_OF_LIKELIHOOD } from "@kulla/stix";

/**
 * The number of STIX for a speaker's words (Appendix A): from their confidence, else from their likelihood. Absent where they
 * use neither: no words are not low confidence.
 */
export function confidenceOf({ wording }: Statement): { readonly confidence?: number } {
  if (wording?.confidence !== undefined) return { confidence: CONFIDENCE_OF_LEVEL[wording.confidence] };
  if (wording?.likelihood !== undefined) return { confidence: CONFIDENCE_OF_LIKELIHOOD[wording.likelihood] };
  return {};
}
