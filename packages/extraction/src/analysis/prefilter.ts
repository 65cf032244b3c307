import { requiredLiterals } from "./required-literals.ts";

/** Patterns by the first characters of the literals that they need: a sentence wakes only the patterns whose literals it may hold. */
const WOKEN_BY = new Map<number, number[]>();
/** Patterns that need no literal: always awake. */
const ALWAYS: number[] = [];
let count = 0;

const GRAM = 3;

/** Three characters as one number; different characters may share one, which only wakes a pattern in vain. */
function gramAt(text: string, at: number): number {
  return (
    ((text.charCodeAt(at) & 0x3ff) << 20) |
    ((text.charCodeAt(at + 1) & 0x3ff) << 10) |
    (text.charCodeAt(at + 2) & 0x3ff)
  );
}

/** Gives a pattern its number and enters its literals. */
export function enterPattern(source: string): number {
  const id = count;
  count += 1;
  const literals = requiredLiterals(source);
  if (literals === undefined) {
    ALWAYS.push(id);
    return id;
  }
  for (const gram of new Set(literals.map((literal) => gramAt(literal, telling(literal))))) {
    const known = WOKEN_BY.get(gram);
    if (known === undefined) WOKEN_BY.set(gram, [id]);
    else known.push(id);
  }
  return id;
}

const COMMON = new Set([
  "the",
  "ing",
  "ion",
  "and",
  "ent",
  "for",
  "tio",
  "ted",
  "con",
  "com",
  "ers",
  "ate",
  "ati",
  "sta",
  "rep",
  "res",
  "att",
  "ack",
  "tta",
  "per",
  "int",
  "sec",
]);

/** Where in a literal its least common three characters start. */
function telling(literal: string): number {
  for (let at = 0; at + GRAM <= literal.length; at += 1) if (!COMMON.has(literal.slice(at, at + GRAM))) return at;
  return 0;
}

/** Which patterns a text can match at all, by number. */
export function awakePatterns(folded: string, start: number, end: number): Uint8Array {
  const awake = new Uint8Array(count);
  for (const id of ALWAYS) awake[id] = 1;
  for (let at = start; at + GRAM <= end; at += 1) {
    const woken = WOKEN_BY.get(gramAt(folded, at));
    if (woken !== undefined) for (const id of woken) awake[id] = 1;
  }
  return awake;
}
