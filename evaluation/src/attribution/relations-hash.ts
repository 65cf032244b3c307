import { canonicalJson, sha256OfText } from "@kulla/core";
import type { Relations } from "@kulla/knowledge";

/** SHA-256 of what weights are fitted on: who uses what, by which works, and when these came out. */
export function relationsHash({ uses, attributions, works }: Relations): string {
  return sha256OfText(canonicalJson([uses, attributions, works]));
}
