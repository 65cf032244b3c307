import { findingsOf } from "@kulla/core";
import type { FindingCatalogue } from "@kulla/core";

/** What can be wrong with a file that is read. */
export const READING_FINDINGS = {
  "reading-empty": {
    severity: "warning",
    meaning: "The file has no bytes, or no words once markup is taken away.",
    remedy: "Check that the download or the copy was complete; a scanned PDF needs its text recognised first.",
  },
  "reading-unsupported": {
    severity: "warning",
    meaning: "The file is of a kind that is not read: a picture, a program, a database, a legacy office file.",
    remedy: "Save it as PDF, DOCX, HTML or plain text and add that file.",
  },
  "reading-damaged": {
    severity: "error",
    meaning: "The file claims to be of a kind, but its structure is broken or it ends too early.",
    remedy: "Get the file again from its source. What could be read is kept.",
  },
  "reading-encrypted": {
    severity: "error",
    meaning: "The file, or a member of it, is protected by a password.",
    remedy: "Remove the protection with the password and add the open file.",
  },
  "reading-too-large": {
    severity: "error",
    meaning: "The file is larger than the limit for one file.",
    remedy: "Split the file, or raise `maxBytes`.",
  },
  "reading-bomb": {
    severity: "error",
    meaning: "Unpacking would make far more bytes than the file has, as a decompression bomb does.",
    remedy: "Leave it out. If you trust it, unpack it yourself and add the files.",
  },
  "reading-too-deep": {
    severity: "error",
    meaning: "Archives, mails or elements are nested deeper than the limit.",
    remedy: "Unpack the inner archive yourself and add its files.",
  },
  "reading-too-many-members": {
    severity: "error",
    meaning: "The archive or mail has more members than the limit; the rest was not read.",
    remedy: "Split the archive, or raise `maxMembers`.",
  },
  "reading-too-many-pages": {
    severity: "warning",
    meaning: "The document has more pages than the limit; the rest was not read.",
    remedy: "Split the document, or raise `maxPages`.",
  },
  "reading-too-slow": {
    severity: "error",
    meaning: "Reading took longer than the limit for one file; what had been read by then is kept.",
    remedy: "Split the file, or raise `maxMilliseconds`.",
  },
  "reading-text-cut": {
    severity: "warning",
    meaning: "The text is longer than the limit; the rest was not read.",
    remedy: "Split the file, or raise `maxCharacters`.",
  },
  "reading-encoding-guessed": {
    severity: "info",
    meaning: "The file does not say how its characters are encoded; the encoding was told from the bytes.",
    remedy: "If letters look wrong, save the file as UTF-8.",
  },
  "reading-characters-lost": {
    severity: "warning",
    meaning: "Some bytes are no characters in the encoding of the file and were replaced.",
    remedy: "Compare with the original; save it as UTF-8 if letters look wrong.",
  },
  "reading-no-article": {
    severity: "info",
    meaning:
      "No article could be told from the rest of the page; everything outside navigation and footers was taken as text.",
    remedy: "Nothing, unless menus appear among the facts.",
  },
  "reading-left-out": {
    severity: "info",
    meaning:
      "Part of the page is no article text (menus, teasers, advertisements) or is hidden; it is not searched for facts.",
    remedy: "Nothing, unless the share is large and facts are missing.",
  },
  "reading-link-differs": {
    severity: "warning",
    meaning:
      "A printed ATT&CK id links to the page of another technique: one of the two is a misprint. Both stand in the text.",
    remedy: "Look both up; the link is right more often than the print.",
  },
  "reading-no-tweets": {
    severity: "warning",
    meaning: "The JSON file holds no posts of a known export format.",
    remedy: "Export as a Twitter archive, API v1.1 or v2, or one post a line with text, author and date.",
  },
  "reading-records-skipped": {
    severity: "warning",
    meaning: "Some records of the export are not posts or are broken; they were skipped.",
    remedy: "Look at the named record.",
  },
  "reading-changes-removed": {
    severity: "info",
    meaning: "The document holds text that its tracked changes delete; that text was left out.",
    remedy: "Accept or reject the changes if the deleted words matter.",
  },
} as const satisfies FindingCatalogue;

export type ReadingCode = keyof typeof READING_FINDINGS;

/** Makes a finding of this package. */
export const finding = findingsOf(READING_FINDINGS);
