import type { FindingCatalogue } from "@kulla/core";
import { findingsOf } from "@kulla/core";

/** What a STIX bundle cannot carry, or carries in another shape. */
export const STIX_EXPORT_FINDINGS = {
  "stix-export-no-object": {
    severity: "info",
    meaning: "STIX has no object for a kind of fact; the bundle carries it as a note.",
    remedy: "Nothing. The dossier as JSON has the fact in its own shape.",
  },
  "stix-export-no-incident": {
    severity: "info",
    meaning:
      "It is not known of which incident an attribution or claim speaks, so it is a note and not a relationship.",
    remedy: "Link the statement to an incident by a decision if you know which it is.",
  },
  "stix-export-bad-value": {
    severity: "warning",
    meaning: "A value breaks the rules of the STIX object that would hold it; the bundle carries it as a note.",
    remedy: "Check the value in the source; a correcting decision changes it.",
  },
  "stix-export-no-date": {
    severity: "info",
    meaning: "The publication date of a source is not known, so it is a note and not a report, which needs one.",
    remedy: "Give the date by a `DATE:` line or a sidecar if you know it.",
  },
  "stix-export-vague-date": {
    severity: "info",
    meaning:
      "A date is vaguer than a STIX timestamp; the bundle has its first moment, and the date as given beside it.",
    remedy: "Nothing. Read `edtf` in the extension of Kulla.",
  },
  "stix-export-rejected": {
    severity: "info",
    meaning: "Statements that a person has rejected are not in the bundle.",
    remedy: "Nothing. The ledger of the case keeps them.",
  },
  "stix-export-unrepresented": {
    severity: "warning",
    meaning: "Nothing in the bundle rests on a statement.",
    remedy: "Report it: each statement should be in the bundle or named by another finding.",
  },
} as const satisfies FindingCatalogue;

export const finding = findingsOf(STIX_EXPORT_FINDINGS);
