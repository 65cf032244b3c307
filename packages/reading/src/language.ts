import type { Passage } from "@kulla/core";
import { eld } from "eld/extrasmall";
import { blendsIn, languageByWords, tellingWords } from "./telling-words.ts";

/** Languages that are told apart; the rest of the detector's sixty would only be mistaken for these. */
const LANGUAGES =
  "en sq de it fr es sr hr uk ru zh pl pt nl tr ar fa he el ro bg ja ko cs sk sl hu sv da no fi et lv lt vi hi ka hy az".split(
    " ",
  );

/** Characters looked at of a passage: detection is most of the time that reading text takes, and grows with them. */
const SAMPLE = 220;
const ENOUGH_LETTERS = 40;
const SURE = 0.62;

let detect: ((text: string) => { language: string; getScores: () => Record<string, number> }) | undefined;

function detector(): NonNullable<typeof detect> {
  if (detect === undefined) {
    eld.setLanguageSubset(LANGUAGES);
    detect = (text) => eld.detect(text);
  }
  return detect;
}

/**
 * ISO 639-1 of a text, or undefined where it is too short to tell. Words that only one language has tell it at once; scripts with one
 * language of ours are told by script (also Macedonian, which the detector lacks); the rest by letter groups (eld). Bosnian is given as Croatian: their letters are the same.
 */
export function languageOf(text: string): string | undefined {
  const sample = text.slice(0, SAMPLE);
  return languageByWords(sample) ?? detected(sample);
}

/** The language by scripts and letter groups. */
function detected(sample: string): string | undefined {
  const scripts = countScripts(sample);
  const letters = scripts.latin + scripts.cyrillic + scripts.han + scripts.kana + scripts.hangul + scripts.other;
  if (scripts.kana > 2 && scripts.kana * 10 > letters) return "ja";
  if (scripts.hangul * 2 > letters && scripts.hangul > 3) return "ko";
  if (scripts.han * 3 > letters && scripts.han > 3) return "zh";
  if (letters < ENOUGH_LETTERS) return undefined;
  if (scripts.cyrillic * 2 > letters && /[ѓќѕ]/iu.test(sample) && !/[ђћыэіїє]/iu.test(sample)) return "mk";
  const result = detector()(sample);
  const score = result.getScores()[result.language] ?? 0;
  return result.language !== "" && score >= SURE ? result.language : undefined;
}

function countScripts(text: string): {
  latin: number;
  cyrillic: number;
  han: number;
  kana: number;
  hangul: number;
  other: number;
} {
  const counts = { latin: 0, cyrillic: 0, han: 0, kana: 0, hangul: 0, other: 0 };
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if ((code >= 65 && code <= 90) || (code >= 97 && code <= 122) || (code >= 0xc0 && code < 0x250)) counts.latin += 1;
    else if (code >= 0x400 && code < 0x530) counts.cyrillic += 1;
    else if (code >= 0x3040 && code < 0x3100) counts.kana += 1;
    else if (code >= 0x3400 && code < 0xa000) counts.han += 1;
    else if (code >= 0xac00 && code < 0xd7a4) counts.hangul += 1;
    else if (code >= 0x370 && code < 0x2000) counts.other += 1;
  }
  return counts;
}

const DETECTED_PASSAGES = 5_000;

/** The main language of a document and its passages with theirs. */
export interface Languages {
  /** `und` where it could not be told. */
  readonly main: string;
  readonly passages: readonly Passage[];
}

/**
 * Tells the language of each passage that is long enough; the main language is that of most letters, quoted posts left out, else what the
 * file states about itself. Short passages are of the main language. Where telling words give most of the text one language, the costly
 * detector is asked only of passages that look different.
 */
export function languagesOf(text: string, passages: readonly Passage[], stated: string | undefined): Languages {
  const own = passageLanguages(text, passages);
  const weights = weightsOf(passages, own);
  const [best] = [...weights].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const main = best?.[0] ?? own.find((language) => language !== undefined) ?? languageOf(text) ?? stated ?? "und";
  return {
    main,
    passages: passages.map((passage, index) => {
      const language = own[index] ?? (main === "und" ? undefined : main);
      return language === undefined ? passage : { ...passage, language };
    }),
  };
}

/** Letters of each language, quoted posts left out. */
function weightsOf(passages: readonly Passage[], own: readonly (string | undefined)[]): Map<string, number> {
  const weights = new Map<string, number>();
  for (const [index, passage] of passages.entries()) {
    const language = own[index];
    if (language === undefined || passage.kind === "post") continue;
    weights.set(language, (weights.get(language) ?? 0) + passage.end - passage.start);
  }
  return weights;
}

function passageLanguages(text: string, passages: readonly Passage[]): (string | undefined)[] {
  const samples = passages.map((passage, index) => (index < DETECTED_PASSAGES ? sampleOf(text, passage) : undefined));
  const told = samples.map((sample) => (sample === undefined ? undefined : tellingWords(sample)));
  const own = samples.map((sample, index) => (sample === undefined ? undefined : languageByWords(sample, told[index])));
  const main = mostOf(passages, samples, own);
  return own.map((language, index) => {
    const [sample, words] = [samples[index], told[index]];
    if (language !== undefined || sample === undefined || words === undefined) return language;
    return main !== undefined && blendsIn(words, main) ? main : detected(sample);
  });
}

/** The language that telling words give to more than half of the letters that are to be told. */
function mostOf(
  passages: readonly Passage[],
  samples: readonly (string | undefined)[],
  own: readonly (string | undefined)[],
): string | undefined {
  let all = 0;
  for (const [index, { start, end, kind }] of passages.entries())
    if (samples[index] !== undefined && kind !== "post") all += end - start;
  for (const [language, letters] of weightsOf(passages, own)) if (letters * 2 > all) return language;
  return undefined;
}

/** The beginning of a passage whose language is to be told. */
function sampleOf(text: string, passage: Passage): string | undefined {
  if (passage.kind === "code" || passage.kind === "furniture") return undefined;
  const isCjk = text.charCodeAt(passage.start) >= 0x3040;
  if (passage.end - passage.start < (isCjk ? 8 : ENOUGH_LETTERS)) return undefined;
  return text.slice(passage.start, Math.min(passage.end, passage.start + SAMPLE));
}
