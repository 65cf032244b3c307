import type { FindingCatalogue } from "@kulla/core";
import { findingsOf } from "@kulla/core";

/** The package's part of the error catalogue. */
export const ATTRIBUTION_FINDINGS = {
  "attribution-no-evidence": {
    severity: "warning",
    meaning: "The case has no evidence about who did it, so that the answer is the prior alone.",
    remedy: "Add reports that say what was done, with what, to whom, or who is blamed for it.",
  },
  "attribution-item-unread": {
    severity: "warning",
    meaning:
      "An item of evidence means nothing to the model: its technique or group is not in the catalogue, its ratio is no positive number, or it counts no hours.",
    remedy: "Build a newer catalogue with `kulla catalogue build`, or correct the item.",
  },
  "attribution-item-twice": {
    severity: "warning",
    meaning: "Two items of evidence have the same id; the first counts.",
    remedy: "Give each item an id of its own.",
  },
  "attribution-too-broad": {
    severity: "warning",
    meaning:
      "More techniques were observed than any group is known for: the evidence tells of many attacks or of a list, not of one actor.",
    remedy: "Leave out documents that list techniques without saying that they were seen in this attack.",
  },
  "attribution-poor-sources": {
    severity: "warning",
    meaning: "No source of the evidence is graded better than F (cannot be judged), or all are graded worse.",
    remedy: "Rate the sources with `kulla source rate`, or find better ones.",
  },
  "attribution-contradictory": {
    severity: "warning",
    meaning: "Evidence of comparable weight points to different actors.",
    remedy: "Look at the items for each of them: one may be planted, copied, or about another part of the attack.",
  },
  "attribution-prior-clamped": {
    severity: "warning",
    meaning: "The prior of an unknown actor must lie between 0.01 and 0.99; the nearest bound was used.",
    remedy: "Give a prior between 0.01 and 0.99.",
  },
  "attribution-observations-unread": {
    severity: "error",
    meaning:
      "A list of observations, or something in it, cannot be read: it has another form, or names what is not known.",
    remedy:
      'Give JSON like {"techniques": ["T1485"], "software": ["S1151"], "countries": ["AL"], "sectors": ["energy"]}.',
  },
  "cluster-features-passed-over": {
    severity: "info",
    meaning:
      "So many activities share some features that comparing all pairs by them would take too long; the commonest, which tell least, did not count.",
    remedy: "Nothing is to be done; for a finer answer, cluster fewer cases.",
  },
} as const satisfies FindingCatalogue;

/** Makes a finding of this package. */
export const attributionFinding = findingsOf(ATTRIBUTION_FINDINGS);
