import type { FindingCatalogue } from "./finding.ts";
import { findingsOf } from "./finding.ts";

/** What core can find wrong with material that comes from outside. */
export const CORE_FINDINGS = {
  "statement-invalid": {
    severity: "error",
    meaning: "A statement that was read from a file or a database row does not have the shape of a statement.",
    remedy: "The message names the field. Correct it where the statement was written, or leave the statement out.",
  },
  "statement-id": {
    severity: "error",
    meaning: "The id of a statement is not the one that its content makes: one of the two was changed.",
    remedy: "Get the statement from its source again; a correction is made by a decision, not by an edit.",
  },
  "decision-invalid": {
    severity: "error",
    meaning: "A decision that was read from a file or a database row does not have the shape of a decision.",
    remedy: "The message names the field. Correct it where the decision was written, or leave the decision out.",
  },
  "decision-id": {
    severity: "error",
    meaning: "The id of a decision is not the one that its content makes: one of the two was changed.",
    remedy: "Get the decision from its source again, or decide anew.",
  },
  "decision-without-statement": {
    severity: "warning",
    meaning: "A decision is about a statement that the case does not have, so it changes nothing.",
    remedy: "Add the evidence that the statement comes from, or ignore the decision.",
  },
  "cluster-unknown": {
    severity: "warning",
    meaning:
      "A decision is about a cluster that was not formed, or whose forming was taken back, so it changes nothing.",
    remedy: "Form the cluster again, or take the decision back: kulla cluster undo.",
  },
  "cluster-merged": {
    severity: "warning",
    meaning: "A decision is about a cluster that had become part of another by then, so it changes nothing.",
    remedy: "Decide on the cluster that took it in, or take back the merge: kulla cluster undo.",
  },
  "cluster-formed-twice": {
    severity: "warning",
    meaning: "Two decisions form a cluster of one name; the later one changes nothing.",
    remedy: "Form it again under a new name, and take the later decision back: kulla cluster undo.",
  },
  "cluster-apart-void": {
    severity: "warning",
    meaning:
      "A decision keeps apart what is one: a cluster and itself, or a cluster and an activity that it has. It changes nothing.",
    remedy: "Take the activity out first: kulla cluster shrink, or split.",
  },
  "cluster-activity-missing": {
    severity: "info",
    meaning: "A decision takes an activity out of a cluster that does not have it.",
    remedy: "Nothing is to be done: the cluster stays without it.",
  },
} as const satisfies FindingCatalogue;

export const coreFinding = findingsOf(CORE_FINDINGS);
