import type { Document, Finding, Statement } from "@kulla/core";
import type { TimeAnchor } from "./time/resolve-time.ts";
import { extractionFinding } from "./findings.ts";

/** Languages whose sentences the rules read; `und` is too short to tell. */
const READ_IN_FULL = new Set(["en", "und"]);

const LANGUAGE_NAMES: Readonly<Record<string, string>> = {
  ar: "Arabic",
  bg: "Bulgarian",
  bs: "Bosnian",
  de: "German",
  el: "Greek",
  es: "Spanish",
  fa: "Persian",
  fr: "French",
  he: "Hebrew",
  hr: "Croatian",
  it: "Italian",
  ja: "Japanese",
  ko: "Korean",
  mk: "Macedonian",
  nl: "Dutch",
  pl: "Polish",
  pt: "Portuguese",
  ro: "Romanian",
  ru: "Russian",
  sq: "Albanian",
  sr: "Serbian",
  tr: "Turkish",
  uk: "Ukrainian",
  zh: "Chinese",
};

/** What extraction could not do with a document, told with its code and place. */
export function noticeGaps(document: Document, anchor: TimeAnchor, statements: readonly Statement[]): Finding[] {
  const at = {
    file: document.name,
    evidence: document.evidence,
    ...(document.part === undefined ? {} : { part: document.part }),
  };
  const findings: Finding[] = [];
  const languages = partlyRead(document);
  if (languages.length > 0) {
    const names = languages.map((language) => LANGUAGE_NAMES[language] ?? language).join(", ");
    findings.push(
      extractionFinding(
        "extraction-language",
        `Parts in ${names} are read only for names, dates, numbers and indicators.`,
        at,
      ),
    );
  }
  if (anchor.day === undefined && anchor.year === undefined) {
    findings.push(
      extractionFinding("extraction-undated", "No date of publication was found: relative dates stay open.", at),
    );
  }
  if (statements.length === 0)
    findings.push(extractionFinding("extraction-nothing", "Nothing on a cyberattack was found here.", at));
  return findings;
}

/** Languages of at least a tenth of what is read, other than those that are read in full. */
function partlyRead(document: Document): string[] {
  const lengths = new Map<string, number>();
  let total = 0;
  for (const { kind, language, start, end } of document.passages) {
    if (kind === "furniture" || kind === "caption" || kind === "code") continue;
    const own = language ?? document.language;
    lengths.set(own, (lengths.get(own) ?? 0) + end - start);
    total += end - start;
  }
  return [...lengths]
    .filter(([language, length]) => !READ_IN_FULL.has(language) && length >= total / 10)
    .map(([language]) => language)
    .sort();
}
