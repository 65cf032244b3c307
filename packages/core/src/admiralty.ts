/** The Admiralty code (NATO AJP-2.1): how reliable a source is, and how credible one piece of information. */

export type SourceReliability = "A" | "B" | "C" | "D" | "E" | "F";
export type InformationCredibility = "1" | "2" | "3" | "4" | "5" | "6";

/** Both together: `B2`. */
export type AdmiraltyCode = `${SourceReliability}${InformationCredibility}`;

/** What the letters say. F is not a bad source but one that cannot be judged. */
export const SOURCE_RELIABILITY: Readonly<Record<SourceReliability, string>> = {
  A: "completely reliable",
  B: "usually reliable",
  C: "fairly reliable",
  D: "not usually reliable",
  E: "unreliable",
  F: "reliability cannot be judged",
};

/** What the digits say. 6 is not false information but such that cannot be judged. */
export const INFORMATION_CREDIBILITY: Readonly<Record<InformationCredibility, string>> = {
  "1": "confirmed by other sources",
  "2": "probably true",
  "3": "possibly true",
  "4": "doubtful",
  "5": "improbable",
  "6": "truth cannot be judged",
};

/** Reads `B2`, `b-2` or `B 2`; undefined where it is no Admiralty code. */
export function parseAdmiralty(text: string): AdmiraltyCode | undefined {
  const found = /^([A-F])[ -]?([1-6])$/.exec(text.trim().toUpperCase());
  return found === null ? undefined : (`${found[1] ?? ""}${found[2] ?? ""}` as AdmiraltyCode);
}

/** The code in words: `usually reliable; probably true`. */
export function admiraltyText(code: AdmiraltyCode): string {
  const [letter, digit] = [code[0] as SourceReliability, code[1] as InformationCredibility];
  return `${SOURCE_RELIABILITY[letter]}; ${INFORMATION_CREDIBILITY[digit]}`;
}
