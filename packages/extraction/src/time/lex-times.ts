import { DIGIT, HASHES, kindAt, LETTER, LOWER, step } from "./characters.ts";
import type { LexedStretch, Lexeme } from "./lexeme.ts";
import { clockAt, numericDateAt } from "./numeric-times.ts";
import type { Phrase, TimeLexicon } from "./time-lexicon.ts";
import type { Window } from "./time-windows.ts";

const BREAK = "_";
/** Behind the figures of a day: `15th`, `1er`, `15º`, `15-го`. */
const ORDINAL = /(?:st|nd|rd|th|er|ème|º|ª|-?(?:го|е|те|ге|ого))(?![\p{L}\d])/uy;
const DECADE = /(?:['’]?s|er|-?х|-?ті|-?тих|-?их|-?ih)(?![\p{L}\d])/uy;

/** Reads a window of a text as lexemes of one language. Linear; what is no word of times is a break. */
export function lexTimes(text: string, { from, to }: Window, lexicon: TimeLexicon): LexedStretch {
  const lexemes: Lexeme[] = [];
  let classes = "";
  let last: Lexeme | undefined;
  for (let at = from; at < to;) {
    const lexeme = lexemeAt(text, at, to, lexicon, last);
    at = lexeme.end;
    // A run of breaks is one. (The string is not looked at: that would make it flat again and again.)
    if (lexeme.cls === "" || (lexeme.cls === BREAK && last?.cls === BREAK)) continue;
    last = lexeme;
    lexemes.push(lexeme);
    classes += lexeme.cls;
  }
  return { classes, lexemes };
}

function lexemeAt(text: string, at: number, to: number, lexicon: TimeLexicon, last: Lexeme | undefined): Lexeme {
  const kind = kindAt(text, at);
  if (kind === LETTER) return wordAt(text, at, to, lexicon);
  if (kind === DIGIT) return figuresAt(text, at, lexicon);
  return signAt(text, at, lexicon, last);
}

function wordAt(text: string, at: number, to: number, lexicon: TimeLexicon): Lexeme {
  let end = at;
  let hash = 0;
  for (let lower = LOWER[text.charCodeAt(end)] ?? 0; lower !== 0; lower = LOWER[text.charCodeAt(end)] ?? 0) {
    hash = step(hash, lower);
    end += 1;
  }
  if (kindAt(text, end) === DIGIT) return quarterAt(text, at, end);
  if (lexicon.firstWords[hash & (HASHES - 1)] === 0) return { cls: BREAK, value: 0, start: at, end };
  const lower = text.slice(at, end).toLowerCase();
  for (const phrase of lexicon.phrases.get(lower) ?? []) {
    const last = phraseEnd(text, end, phrase);
    if (last === undefined || last > to || (phrase.hasCapital && lower.startsWith(text.charAt(at)))) continue;
    // `.exe`, `may_2020` and `sept.com` are parts of names.
    if (isGlued(text, at, last)) break;
    const { cls, value, isPlural } = phrase;
    return { cls, value, start: at, end: last, ...(isPlural === true ? { isPlural } : {}) };
  }
  return { cls: BREAK, value: 0, start: at, end };
}

function isGlued(text: string, start: number, end: number): boolean {
  return /[@_\\/]/.test(text.charAt(start - 1)) || /^(?:[@_\\/]|\.\p{Ll})/u.test(text.slice(end, end + 2));
}

function wordEnd(text: string, at: number): number {
  let end = at + 1;
  while (kindAt(text, end) === LETTER) end += 1;
  return end;
}

/** Where a phrase ends whose first word ends at `end`; undefined where the text goes on otherwise. */
function phraseEnd(text: string, end: number, { words }: Phrase): number | undefined {
  let at = end;
  for (let index = 1; index < words.length; index += 1) {
    const word = words[index] ?? "";
    if (!/[ \u00a0\n'’ʼ-]/.test(text.charAt(at))) return undefined;
    const start = at + 1;
    at = start + word.length;
    if (text.slice(start, at).toLowerCase() !== word || kindAt(text, at) === LETTER) return undefined;
  }
  return at;
}

/** `Q3`, `H1`, `T2`; other letters with figures are names. */
function quarterAt(text: string, at: number, end: number): Lexeme {
  let last = end;
  while (kindAt(text, last) === DIGIT || kindAt(text, last) === LETTER) last += 1;
  const hit = /^(?:[QT]([1-4])|H([12]))(?:((?:19|20)\d\d))?$/i.exec(text.slice(at, last));
  if (hit === null || /[-/_]/.test(text.charAt(at - 1))) return { cls: BREAK, value: 0, start: at, end: last };
  const start = at;
  const code = hit[1] === undefined ? 39 + Number(hit[2]) : 32 + Number(hit[1]);
  return { cls: "Q", value: code, start, end: last - (hit[3]?.length ?? 0) };
}

function figuresAt(text: string, at: number, lexicon: TimeLexicon): Lexeme {
  let end = at + 1;
  while (kindAt(text, end) === DIGIT) end += 1;
  const isInside = /[\d\p{L}.,:$€£#/\\@_=]/u.test(text.charAt(at - 1)) && !isDateBefore(text, at);
  if (!isInside && end - at <= 4) {
    const date = /[-/.]/.test(text.charAt(end)) && text.charAt(at - 1) !== "-" ? numericDateAt(text, at) : undefined;
    const whole = date ?? (end - at <= 2 ? clockAt(text, at) : undefined);
    if (whole !== undefined) return whole;
  }
  const rest = text.slice(end, end + 2);
  // `2.5`, `1,000`, `50%`, `8:15:20`; but `January 20,2021`.
  const isPart = /^(?:[.:/]\d|[%‰°_]|,\d)/.test(rest) && !/^,(?:19|20)\d\d(?!\d)/.test(text.slice(end, end + 6));
  if (isInside || isPart || end - at > 4)
    return { cls: BREAK, value: 0, start: at, end: Math.max(end, numberEnd(text, end)) };
  return end - at === 4 ? yearAt(text, at, end) : dayAt(text, at, end, lexicon);
}

/** `2 Sept.2018`, `January 20,2021`: the sign belongs to the word or the day before it. */
function isDateBefore(text: string, at: number): boolean {
  return /(?:\p{L}\.|\p{L} ?\d{1,2},|\bQ[1-4]|\bH[12])$/u.test(text.slice(Math.max(0, at - 8), at));
}

/** The rest of a number with signs in it: `10.0.0.1`, `1,000,000`. */
function numberEnd(text: string, end: number): number {
  let last = end;
  while (/[.,:/]/.test(text.charAt(last)) && kindAt(text, last + 1) === DIGIT) {
    last += 1;
    while (kindAt(text, last) === DIGIT) last += 1;
  }
  return last;
}

function yearAt(text: string, at: number, end: number): Lexeme {
  const value = Number(text.slice(at, end));
  if (value < 1900 || value > 2099) return { cls: BREAK, value: 0, start: at, end };
  DECADE.lastIndex = end;
  const decade = value % 10 === 0 ? DECADE.exec(text) : null;
  if (decade !== null) return { cls: "X", value, start: at, end: end + decade[0].length };
  if (kindAt(text, end) === LETTER) return { cls: BREAK, value: 0, start: at, end: wordEnd(text, end) };
  return { cls: "Y", value, start: at, end };
}

function dayAt(text: string, at: number, end: number, { ordinalDot }: TimeLexicon): Lexeme {
  const value = Number(text.slice(at, end));
  const cls = value >= 1 && value <= 31 && end - at <= 2 ? "D" : "N";
  ORDINAL.lastIndex = end;
  const ordinal = ORDINAL.exec(text);
  if (ordinal !== null) return { cls, value, start: at, end: end + ordinal[0].length };
  if (kindAt(text, end) === LETTER) return { cls: BREAK, value: 0, start: at, end: wordEnd(text, end) };
  if (ordinalDot && text.charAt(end) === "." && /^\.(?: ?[\p{L}]| ?[-–])/u.test(text.slice(end, end + 3)))
    return { cls, value, start: at, end: end + 1 };
  return { cls, value, start: at, end };
}

const SIGNS: Readonly<Record<string, string>> = {
  ",": ",",
  "-": "-",
  "–": "-",
  "—": "-",
  "‑": "-",
  "(": "(",
  ")": ")",
};

function signAt(text: string, at: number, { ordinalDot }: TimeLexicon, last: Lexeme | undefined): Lexeme {
  const sign = text.charAt(at);
  const none = { cls: "", value: 0, start: at, end: at + 1 };
  if (sign === " " || sign === "\u00a0" || sign === "\t" || sign === "\u202f") return none;
  if (sign === "\n") return text.charAt(at + 1) === "\n" ? { ...none, cls: BREAK } : none;
  if (/['’ʼ]/.test(sign) && kindAt(text, at - 1) === LETTER && kindAt(text, at + 1) === LETTER) return none;
  // `Sept. 9`, `15 июля 2021 г.`, `2021. godine`.
  if (sign === "." && last?.end === at) {
    if ("Mrw".includes(last.cls) && at - last.start <= 5) return none;
    if (ordinalDot && last.cls === "Y" && /^\. ?(?:god|год)/.test(text.slice(at, at + 5))) return none;
  }
  return { ...none, cls: SIGNS[sign] ?? BREAK };
}
