import type { Document, Finding, Statement } from "@kulla/core";
import type { TimeAnchor } from "./time/time-anchor.ts";
import { extractionFinding } from "./findings.ts";
import { RULED_LANGUAGES } from "./languages/languages.ts";
import { NUMBER_WORDS, SAME_NUMBER_WORDS } from "./lexicon/number-words.ts";

/** The language that is read in full; `und` is too short to tell. */
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

/** How far a language other than English is read: by rules of its own, by its words for numbers alone, or not at all. */
type Degree = "rules" | "numbers" | "none";

const DEGREES: readonly (readonly [Degree, string])[] = [
  [
    "rules",
    "with fewer rules than English: who was hit, what failed, who did it and who says so may be missed; techniques that only behaviour tells are not read",
  ],
  [
    "numbers",
    "only for names, numbers, dates in figures and indicators: who was hit, what failed, who did it, who says so and what was done about it are not read",
  ],
  [
    "none",
    "only for names, dates and numbers in figures, and indicators: words for numbers and dates, who was hit, what failed, who did it and who says so are not read",
  ],
];

function degreeOf(code: string): Degree {
  if (RULED_LANGUAGES.has(code)) return "rules";
  return NUMBER_WORDS[SAME_NUMBER_WORDS[code] ?? code] === undefined ? "none" : "numbers";
}

function languageName(code: string): string {
  return LANGUAGE_NAMES[code] ?? code;
}

/** What extraction could not do with a document, told with its code and place. */
export function noticeGaps(document: Document, anchor: TimeAnchor, statements: readonly Statement[]): Finding[] {
  const at = {
    file: document.name,
    evidence: document.evidence,
    ...(document.part === undefined ? {} : { part: document.part }),
  };
  const findings: Finding[] = [];
  const languages = partlyRead(document);
  for (const [degree, how] of DEGREES) {
    const names = languages.filter((code) => degreeOf(code) === degree).map(languageName);
    if (names.length > 0)
      findings.push(extractionFinding("extraction-language", `Parts in ${names.join(", ")} are read ${how}.`, at));
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
