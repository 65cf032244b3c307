/** Kinds of characters, as the scan for times sees them. */
export const LETTER = 1;
export const DIGIT = 2;
/** A Chinese character that a time may hold. */
export const IDEOGRAPH = 3;

/** Kind by code unit: letters of the Latin and Cyrillic alphabets, digits, and the ideographs of times. */
export const KINDS = new Uint8Array(0x10000);
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
for (const ideograph of "年月日号天周今昨前去本上星期季当次同") KINDS[ideograph.charCodeAt(0)] = IDEOGRAPH;

/** Lower case by code unit, 0 for what is no letter. */
export const LOWER = new Uint16Array(0x10000);
for (let code = 0; code < 0x530; code += 1) {
  if (KINDS[code] !== LETTER) continue;
  const lower = String.fromCharCode(code).toLowerCase();
  LOWER[code] = lower.length === 1 ? lower.charCodeAt(0) : code;
}

export const kindAt = (text: string, at: number): number => KINDS[text.charCodeAt(at)] ?? 0;

/** Numbers that a word's hash may be: a power of two. */
export const HASHES = 1 << 15;

/** The hash of a word in lower case, letter by letter: as a scan builds it up. */
export function hashOf(word: string): number {
  let hash = 0;
  for (let at = 0; at < word.length; at += 1) hash = step(hash, LOWER[word.charCodeAt(at)] ?? 0);
  return hash & (HASHES - 1);
}

/** One more letter. */
export const step = (hash: number, lower: number): number => (Math.imul(hash, 33) + lower) | 0;
