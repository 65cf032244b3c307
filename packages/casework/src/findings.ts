import { findingsOf } from "@kulla/core";
import type { FindingCatalogue } from "@kulla/core";

/** What can be wrong with what a user adds to a case, and with a run over it. */
export const CASEWORK_FINDINGS = {
  "evidence-not-found": {
    severity: "error",
    meaning: "There is no file or folder of this name.",
    remedy: "Check the path; relative paths start at the current folder.",
  },
  "evidence-unreadable": {
    severity: "error",
    meaning: "The file or folder is there, but the system did not let it be read.",
    remedy: "Check the permissions and the disk, then run the same command again.",
  },
  "evidence-too-large": {
    severity: "error",
    meaning: "The file is larger than the limit for one file; it was not read and is not part of the case.",
    remedy: "Split the file, or add only the part that matters.",
  },
  "evidence-kept-unread": {
    severity: "warning",
    meaning:
      "The file is larger than the limit for reading one file: it is kept as it came, and nothing is read out of it.",
    remedy: "Add the part that matters as a file of its own.",
  },
  "evidence-hidden-skipped": {
    severity: "info",
    meaning: "Files and folders whose names start with a dot are not added when a folder is.",
    remedy: "Name the file itself to add it: kulla evidence add --case NAME path/.file",
  },
  "evidence-link-skipped": {
    severity: "warning",
    meaning: "A symbolic link in a folder is not followed: it could lead out of the folder, or round in a circle.",
    remedy: "Name the target itself to add it.",
  },
  "evidence-special-skipped": {
    severity: "warning",
    meaning: "The entry is neither a file nor a folder (a pipe, a socket, a device) and was skipped.",
    remedy: "Copy what it holds into a file and add that.",
  },
  "evidence-too-deep": {
    severity: "error",
    meaning: "The folder is nested deeper than the limit; what lies below was not added.",
    remedy: "Name the inner folder itself to add it.",
  },
  "evidence-too-many": {
    severity: "error",
    meaning: "The folder holds more files than the limit for one run; the rest was not added.",
    remedy: "Add the folder in parts.",
  },
  "evidence-same-bytes": {
    severity: "info",
    meaning: "The case has these very bytes already, under another name; they count once.",
    remedy: "None is needed: a copy is not a second source.",
  },
  "evidence-none": {
    severity: "error",
    meaning: "There was no file to add.",
    remedy: "Name a folder that holds reports: HTML, PDF, DOCX, EML, Markdown, text, tweets as JSON, or ZIP of these.",
  },
  "evidence-bytes-missing": {
    severity: "error",
    meaning: "The case lists a piece of evidence whose bytes the workspace does not have.",
    remedy: "Add the file again; the bytes are recognised by their SHA-256.",
  },
  "evidence-waiting": {
    severity: "warning",
    meaning: "The evidence is in the case, but this version of Kulla has not read it, or not with this catalogue.",
    remedy: "Run: kulla investigate --case NAME",
  },
  "evidence-tool-failed": {
    severity: "error",
    meaning: "Kulla itself failed on this piece of evidence. The others are not touched by it.",
    remedy:
      "This is a bug: please report it with the message (see SECURITY.md if the file is hostile). The next run tries again.",
  },
  "catalogue-source-unused": {
    severity: "warning",
    meaning:
      "A file that was given for building the catalogue is not used, or the one that is needed is not among them.",
    remedy:
      "Give one enterprise ATT&CK bundle (JSON) and the files of the folder clusters/ of the MISP galaxy project.",
  },
  "catalogue-not-built": {
    severity: "error",
    meaning:
      "No catalogue could be built from the files that were sent: there is no ATT&CK bundle among them, or it has no groups and techniques.",
    remedy:
      "Send the enterprise ATT&CK bundle (JSON) as MITRE publishes it, with the files of the folder clusters/ of the MISP galaxy project.",
  },
  "catalogue-undated": {
    severity: "error",
    meaning: "The ATT&CK bundle does not say when it was made, so that no version can be kept of it.",
    remedy: "Send the bundle as MITRE publishes it: its objects tell when they were modified.",
  },
  "cluster-activity-gone": {
    severity: "warning",
    meaning:
      "A cluster has an activity that the workspace does not tell of now: its evidence came later than the day that is looked at, or new evidence changed the date by which an incident is named.",
    remedy: "Look for the incident under its new name with kulla cluster activities, and add it: kulla cluster grow.",
  },
  "actor-unknown": {
    severity: "info",
    meaning:
      "Neither the reference catalogue nor the case has an actor of this name, by the viewpoint and day asked for.",
    remedy: "Search for a part of the name with kulla catalogue search, or ask without --viewpoint and --as-of.",
  },
  "assessment-version-damaged": {
    severity: "warning",
    meaning: "A file among the kept versions of a case's assessment is not one; what changed is told from the others.",
    remedy: "Restore the file from a copy, or remove it from the folder assessments/ of the case.",
  },
  "document-undated-kept": {
    severity: "info",
    meaning: "A past day is asked for, and nothing says when the document was published; it is taken for known then.",
    remedy: "Add it again with a file that has a date, or leave its statements out with kulla what-if.",
  },
  "evidence-item-unknown": {
    severity: "error",
    meaning: "A rating or a relevance is about an item of evidence that the assessment of the case does not have.",
    remedy: "Take the id from kulla attribute NAME --explain, or one of those that the message tells.",
  },
  "hypothesis-unknown": {
    severity: "error",
    meaning: "A rating is about a hypothesis that the assessment of the case does not weigh.",
    remedy: "Take one of those that the message tells, or put it up first: kulla hypothesis add.",
  },
  "statement-unknown": {
    severity: "error",
    meaning: "The case has no statement whose id is, or begins with, what was given; or none that you may see.",
    remedy: "Ids stand in dossier.json, in kulla facts, and behind the sentences of dossier.html.",
  },
  "statement-ambiguous": {
    severity: "error",
    meaning: "Several statements of the case begin with what was given.",
    remedy: "Give more characters of the id.",
  },
  "statement-not-there": {
    severity: "warning",
    meaning: "A statement that shall be left out is not in the case, or not known on the day that is looked at.",
    remedy: "Take ids from the dossier or from kulla facts.",
  },
} as const satisfies FindingCatalogue;

export const finding = findingsOf(CASEWORK_FINDINGS);
