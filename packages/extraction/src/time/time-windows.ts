import { DAYS_BACK } from "./days-back.ts";
import { MONTH_NUMBER, WEEKDAY_NUMBER } from "./months.ts";
import { TIME_UNITS } from "./relative-rules.ts";
import type { Trigger } from "./time-rule.ts";

/** Where in a text the rules of one trigger look: in order, not overlapping. */
export type Windows = Readonly<Record<Trigger, readonly { readonly from: number; readonly to: number }[]>>;

/** More characters than any time expression holds, with what it looks at around itself, on either side of its trigger. */
const REACH = 80;

const SHORTEST_WORD = 3;

/** Triggers by lower-case word. A phrase ("the previous night") wakes by its last word, which a commoner one never is. */
const WORDS = new Map<string, readonly Trigger[]>();
enterWords("month", MONTH_NUMBER.keys());
enterWords("weekday", WEEKDAY_NUMBER.keys());
enterWords("day", Object.keys(DAYS_BACK));
enterWords("unit", Object.keys(TIME_UNITS));
enterWords("ago", ["ago"]);

function enterWords(trigger: Trigger, phrases: Iterable<string>): void {
  for (const phrase of phrases) {
    const words = phrase.split(/[ ']/).filter((word) => word !== "before");
    const word = words[words.length - 1] ?? phrase;
    const known = WORDS.get(word) ?? [];
    if (!known.includes(trigger)) WORDS.set(word, [...known, trigger]);
  }
}

const LONGEST_WORD = Math.max(...[...WORDS.keys()].map((word) => word.length));

const LETTER = 1;
const DIGIT = 2;
const IDEOGRAPH = 3;

/** What each character is in the scan. Letters of scripts in which no trigger is written end a word as little as they make one. */
const KINDS = new Uint8Array(0x10000);
for (const [first, last] of [
  [0x41, 0x5a],
  [0x61, 0x7a],
  [0xc0, 0x24f],
  [0x400, 0x481],
  [0x48a, 0x52f],
] as const)
  KINDS.fill(LETTER, first, last + 1);
KINDS[0xd7] = 0;
KINDS[0xf7] = 0;
KINDS.fill(DIGIT, 0x30, 0x3a);
for (const ideograph of "月今昨") KINDS[ideograph.charCodeAt(0)] = IDEOGRAPH;

const kindAt = (text: string, at: number): number => KINDS[text.charCodeAt(at)] ?? 0;

/** Finds, by one scan of the text, the stretches that can hold a time expression, by what triggers it. */
export function windowsIn(text: string): Windows {
  const windows: Record<Trigger, { from: number; to: number }[]> = {
    month: [],
    year: [],
    moon: [],
    day: [],
    unit: [],
    ago: [],
    weekday: [],
  };
  for (let at = 0; at < text.length;) {
    const kind = kindAt(text, at);
    let end = at + 1;
    if (kind === 0) {
      at = end;
      continue;
    }
    if (kind !== IDEOGRAPH) while (end < text.length && kindAt(text, end) === kind) end += 1;
    for (const trigger of triggersAt(text, at, end, kind)) widen(windows[trigger], text, at, end);
    at = end;
  }
  return windows;
}

const YEAR: readonly Trigger[] = ["year"];
const MOON: readonly Trigger[] = ["moon"];
const DAY: readonly Trigger[] = ["day"];
const NONE: readonly Trigger[] = [];

function triggersAt(text: string, at: number, end: number, kind: number): readonly Trigger[] {
  if (kind === DIGIT) return isYear(text, at, end) ? YEAR : NONE;
  if (kind === IDEOGRAPH) return text[at] === "月" ? MOON : DAY;
  if (end - at < SHORTEST_WORD || end - at > LONGEST_WORD) return NONE;
  return WORDS.get(text.slice(at, end).toLowerCase()) ?? NONE;
}

/** `2022`, alone, behind the number of a quarter (`Q32022`), or before 年. */
function isYear(text: string, at: number, end: number): boolean {
  if (text[end] === "年") return true;
  if (end - at !== 4 && end - at !== 5) return false;
  const century = text.slice(end - 4, end - 2);
  return century === "19" || century === "20";
}

/** Adds a window around `[at, end)`, or widens the last; no window is cut inside a word, where a part of it could pass for a word. */
function widen(windows: { from: number; to: number }[], text: string, at: number, end: number): void {
  const last = windows[windows.length - 1];
  const edge = last?.to ?? 0;
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
