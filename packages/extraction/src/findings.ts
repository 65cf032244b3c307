import { findingsOf, type FindingCatalogue } from "@kulla/core";

/** What extraction can notice about a document. */
export const EXTRACTION_FINDINGS = {
  "extraction-language": {
    severity: "info",
    meaning: "The document, or a part of it, is in a language that extraction reads only in part.",
    remedy:
      "Names, dates, numbers, indicators and malware are found in every language; who says what, victims, systems and actions are read in full in English only, and with fewer rules in the languages that the message says so of. Read the document yourself.",
  },
  "extraction-undated": {
    severity: "info",
    meaning: "The document gives neither a publication date nor a date from which one follows.",
    remedy:
      "Dates without a year and words such as “last night” stay without a time. Add a line `DATE: 2022-09-10` at the top of a text file.",
  },
  "extraction-nothing": {
    severity: "info",
    meaning: "Nothing on a cyberattack was found in the document.",
    remedy: "Check that the document is about the case and that its text was read.",
  },
  "technique-model-unreadable": {
    severity: "warning",
    meaning: "The file with the model that reads techniques out of words cannot be used.",
    remedy: "Get the file again, or make it with `npm run train:techniques`. Printed ids are still found.",
  },
  "name-model-unreadable": {
    severity: "warning",
    meaning: "The file with the weights of the name tagger cannot be used.",
    remedy:
      "Get the file again, or make it with `npm run train:tagger`. Names are still found by the catalogue and by the words around them.",
  },
} as const satisfies FindingCatalogue;

export const extractionFinding = findingsOf(EXTRACTION_FINDINGS);
