// How well a matched prediction tells what qualifies the fact: date, stance, confidence, roles, kind of malware (rule 5).
import { datesMatch } from "./dates.ts";
import type { GoldFact } from "./gold.ts";
import { normalizeName, wordsOf } from "./names.ts";

/** One qualifier that gold has, and whether the prediction agrees. */
export interface QualifierCheck {
  readonly field: "date" | "stance" | "confidence" | "roles" | "kind";
  readonly agrees: boolean;
}

/** The qualifiers that count for this pair. */
export function checkQualifiers(gold: GoldFact, predicted: GoldFact): readonly QualifierCheck[] {
  const checks: QualifierCheck[] = [];
  const mode = gold.date_scored ?? "full";
  if (gold.date && mode !== "no") {
    checks.push({ field: "date", agrees: datesMatch(gold.date, predicted.date, mode) === true });
  }
  if (gold.stance !== undefined) checks.push({ field: "stance", agrees: gold.stance === predicted.stance });
  if (gold.confidence) {
    checks.push({ field: "confidence", agrees: sameConfidence(gold.confidence, predicted.confidence) });
  }
  if (gold.roles && gold.roles.length > 0) {
    checks.push({ field: "roles", agrees: shareRole(gold.roles, predicted.roles ?? []) });
  }
  if (gold.type === "malware" && gold.kind) {
    checks.push({ field: "kind", agrees: normalizeName(predicted.kind).includes(wordsOf(gold.kind)[0] ?? "") });
  }
  return checks;
}

/** The share of qualifiers that agree, 0 to 1; 1 where gold qualifies nothing. */
export function qualifierScore(gold: GoldFact, predicted: GoldFact): number {
  const checks = checkQualifiers(gold, predicted);
  return checks.length > 0 ? checks.filter(({ agrees }) => agrees).length / checks.length : 1;
}

function sameConfidence(gold: string, predicted: string | undefined): boolean {
  const [ours, theirs] = [normalizeName(gold), normalizeName(predicted)];
  return theirs.includes(ours) || (Boolean(predicted) && ours.includes(theirs));
}

/** Roles are compared by their first word. */
function shareRole(gold: readonly string[], predicted: readonly string[]): boolean {
  const firsts = new Set(predicted.map((role) => wordsOf(role)[0]));
  return gold.some((role) => firsts.has(wordsOf(role)[0]));
}
