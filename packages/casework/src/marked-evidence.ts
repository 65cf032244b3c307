import type { Decision, Evidence, Sha256, Tlp } from "@kulla/core";
import { effectiveMarkings, mostRestrictive } from "@kulla/core";

/** The evidence with the labels that decisions give it. What nobody marked stays as it came, without a label too. */
export function withMarks(evidence: readonly Evidence[], decisions: readonly Decision[]): readonly Evidence[] {
  if (!decisions.some(({ verdict }) => verdict.kind === "mark")) return evidence;
  return withMarkings(evidence, effectiveMarkings(evidence, decisions));
}

/** The evidence with these labels. */
export function withMarkings(evidence: readonly Evidence[], markings: ReadonlyMap<Sha256, Tlp>): readonly Evidence[] {
  return evidence.map((one) => {
    const marking = markings.get(one.id);
    return marking === undefined || marking === mostRestrictive([one.marking]) ? one : { ...one, marking };
  });
}
