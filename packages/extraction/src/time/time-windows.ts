import { DIGIT, HASHES, hashOf, IDEOGRAPH, KINDS, LOWER, step } from "./characters.ts";
import type { TimeLexicon } from "./time-lexicon.ts";

/** A stretch of text that may hold a time. */
export interface Window {
  readonly from: number;
  readonly to: number;
}

/** More characters than stand between the start or end of a time expression and its nearest trigger. */
const REACH = 44;
const SHORTEST_TRIGGER = 2;

/** Finds, by one scan of the text, where the words and figures of some languages' times stand. */
export interface TimeScanner {
  /** For each language in its order the windows, in order, not overlapping; last those of Chinese. */
  windowsIn(text: string): readonly (readonly Window[])[];
}

/** A scanner for times in the words of lexicons, at most fifteen. */
export function createScanner(lexicons: readonly TimeLexicon[]): TimeScanner {
  // A bit for each lexicon by the hash of a trigger; different words may share one: the word itself is compared afterwards.
  const masks = new Uint16Array(HASHES);
  let longest = 0;
  lexicons.forEach(({ triggers }, index) => {
    for (const word of triggers) {
      if (word.length < SHORTEST_TRIGGER) continue;
      longest = Math.max(longest, word.length);
      const hash = hashOf(word);
      masks[hash] = (masks[hash] ?? 0) | (1 << index);
    }
  });
  return { windowsIn: (text) => scan(text, lexicons, masks, longest) };
}

function scan(text: string, lexicons: readonly TimeLexicon[], masks: Uint16Array, longest: number): Window[][] {
  const windows: { from: number; to: number }[][] = [...lexicons.map(() => []), []];
  const chinese = windows[lexicons.length] ?? [];
  const { length } = text;
  for (let at = 0; at < length;) {
    const code = text.charCodeAt(at);
    let lower = LOWER[code] ?? 0;
    let end = at + 1;
    if (lower !== 0) {
      let hash = lower;
      for (lower = LOWER[text.charCodeAt(end)] ?? 0; lower !== 0; lower = LOWER[text.charCodeAt(end)] ?? 0) {
        hash = step(hash, lower);
        end += 1;
      }
      const mask = masks[hash & (HASHES - 1)] ?? 0;
      if (mask !== 0 && end - at <= longest) wake(windows, lexicons, mask, text, at, end);
    } else if (code >= 0x30) {
      const kind = KINDS[code];
      if (kind === DIGIT) {
        while (KINDS[text.charCodeAt(end)] === DIGIT) end += 1;
        if (isTelling(text, at, end)) for (const list of windows) widen(list, text, at, end);
      } else if (kind === IDEOGRAPH) widen(chinese, text, at, end);
    }
    at = end;
  }
  return windows;
}

function wake(
  windows: readonly { from: number; to: number }[][],
  lexicons: readonly TimeLexicon[],
  mask: number,
  text: string,
  at: number,
  end: number,
): void {
  const word = text.slice(at, end).toLowerCase();
  lexicons.forEach(({ triggers }, index) => {
    const list = windows[index];
    if ((mask & (1 << index)) !== 0 && list !== undefined && triggers.has(word)) widen(list, text, at, end);
  });
}

/** Whether figures may be a year, a date (`15.07.22`), a time of day (`8:30`, `5 pm`, `14h30`) or a quarter (`Q3`). */
function isTelling(text: string, at: number, end: number): boolean {
  const length = end - at;
  if (length === 4) {
    const century = text.charCodeAt(at) * 256 + text.charCodeAt(at + 1);
    return century === 0x3139 || century === 0x3230;
  }
  if (length > 2) return false;
  const next = text.charCodeAt(end);
  if (length === 1 && isQuarterSign(text.charCodeAt(at - 1))) return true;
  // : . /
  if (next === 0x3a || next === 0x2f || next === 0x2e) return KINDS[text.charCodeAt(end + 1)] === DIGIT;
  const letter = (next === 0x20 ? text.charCodeAt(end + 1) : next) | 0x20;
  if (letter === 0x68) return KINDS[text.charCodeAt(end + 1)] === DIGIT;
  return (letter === 0x61 || letter === 0x70) && isMeridiem(text, next === 0x20 ? end + 1 : end);
}

const isQuarterSign = (code: number): boolean => code === 0x51 || code === 0x71 || code === 0x48 || code === 0x54;

/** `am`, `p.m.`, and 年 or 月 behind no blank are found as ideographs. */
function isMeridiem(text: string, at: number): boolean {
  const second = text.charCodeAt(at + 1);
  return ((second === 0x2e ? text.charCodeAt(at + 2) : second) | 0x20) === 0x6d;
}

/** Adds a window around `[at, end)`, or widens the last; no window is cut inside a word, where a part of it could pass for a word. */
function widen(windows: { from: number; to: number }[], text: string, at: number, end: number): void {
  const last = windows[windows.length - 1];
  const edge = last?.to ?? 0;
  if (last !== undefined && end + REACH <= edge) return;
  let from = Math.max(edge, at - REACH);
  while (from > edge && isWordAt(text, from - 1)) from -= 1;
  let to = Math.min(text.length, Math.max(edge, end + REACH));
  while (to < text.length && isWordAt(text, to)) to += 1;
  if (last !== undefined && from <= edge) last.to = to;
  else windows.push({ from, to });
}

/** Any letter, digit or half of a character: what stands outside ASCII is taken for one. */
function isWordAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0x80 || (code >= 0x30 && KINDS[code] !== 0);
}
