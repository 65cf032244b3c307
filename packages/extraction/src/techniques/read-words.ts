import { LONGEST_WORD, stemLength } from "./stem.ts";

/** Words of a sentence that are read; what stands behind them is not. */
export const MOST_WORDS = 240;

/** 1: a word · 2: a joined form (`cmd.exe`, `schtasks-create`), beside the words that it is made of. */
export type WordKind = 1 | 2;

/** The words of a text as numbers. Made once and filled again for each sentence, so that reading makes no garbage. */
export interface WordList {
  count: number;
  /** Of each word: 32-bit hash of its stem, or of the joined form as it stands. */
  readonly hashes: Int32Array;
  /** Offsets of each word in the text that was read. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly kinds: Uint8Array;
}

export function newWordList(): WordList {
  return {
    count: 0,
    hashes: new Int32Array(MOST_WORDS),
    starts: new Int32Array(MOST_WORDS),
    ends: new Int32Array(MOST_WORDS),
    kinds: new Uint8Array(MOST_WORDS),
  };
}

/** What a character is: 0 neither, 1 letter, 2 digit, 3 a sign that joins words (`.`, `_`, `-`). */
const CLASS = new Uint8Array(128);
const LOWER = new Uint8Array(128);
for (let code = 0; code < 128; code += 1) {
  const character = String.fromCharCode(code);
  CLASS[code] = /[a-z]/i.test(character) ? 1 : /\d/.test(character) ? 2 : /[._-]/.test(character) ? 3 : 0;
  LOWER[code] = character.toLowerCase().charCodeAt(0);
}

/** FNV-1a. */
const OFFSET = 0x811c9dc5 | 0;
const PRIME = 0x01000193;
/** Joined forms hash apart from words. */
const JOINED_OFFSET = 0x2c1b3c6d;
/** Characters of a joined form that are read. */
const LONGEST_JOINED = 48;
/** A longer word with digits is a hash, a key or an id: it says nothing of behaviour. */
const LONGEST_WITH_DIGITS = 12;

const letters = new Uint8Array(LONGEST_WORD);

/**
 * Reads the English words of `text` from `start` to `end` into `words`. Other letters than ASCII part words; numbers and single
 * letters are left out.
 */
export function readWords(text: string, start: number, end: number, words: WordList): void {
  words.count = 0;
  let at = start;
  while (at < end && words.count < MOST_WORDS) {
    const kind = classAt(text, at);
    if (kind === 1 || kind === 2) at = readJoined(text, at, end, words);
    else at += 1;
  }
}

/** Reads a run of words that single signs join; gives the offset behind it. */
function readJoined(text: string, start: number, end: number, words: WordList): number {
  let hash = JOINED_OFFSET;
  let parts = 0;
  let at = start;
  for (;;) {
    const from = at;
    at = readWord(text, at, end, words);
    parts += 1;
    if (at - start <= LONGEST_JOINED) hash = hashOf(text, from, at, hash);
    const isJoined = at + 1 < end && classAt(text, at) === 3 && isWordAt(text, at + 1);
    if (!isJoined) break;
    hash = Math.imul(hash ^ text.charCodeAt(at), PRIME);
    at += 1;
  }
  if (parts > 1 && at - start <= LONGEST_JOINED) push(words, hash, start, at, 2);
  return at;
}

function hashOf(text: string, from: number, to: number, seed: number): number {
  let hash = seed;
  for (let i = from; i < to; i += 1) hash = Math.imul(hash ^ (LOWER[text.charCodeAt(i)] ?? 0), PRIME);
  return hash;
}

/** Reads a run of letters and digits; gives the offset behind it. */
function readWord(text: string, start: number, end: number, words: WordList): number {
  let length = 0;
  let digits = 0;
  let at = start;
  for (; at < end; at += 1) {
    const kind = classAt(text, at);
    if (kind !== 1 && kind !== 2) break;
    if (kind === 2) digits += 1;
    if (length < LONGEST_WORD) letters[length++] = LOWER[text.charCodeAt(at)] ?? 0;
  }
  const size = at - start;
  const isWord = size > 1 && size <= LONGEST_WORD && digits < size && (digits === 0 || size <= LONGEST_WITH_DIGITS);
  if (!isWord) return at;
  const stem = stemLength(letters, length);
  let hash = OFFSET;
  for (let i = 0; i < stem; i += 1) hash = Math.imul(hash ^ (letters[i] ?? 0), PRIME);
  push(words, hash, start, at, 1);
  return at;
}

function push(words: WordList, hash: number, start: number, end: number, kind: WordKind): void {
  const i = words.count;
  if (i >= MOST_WORDS) return;
  words.hashes[i] = hash;
  words.starts[i] = start;
  words.ends[i] = end;
  words.kinds[i] = kind;
  words.count = i + 1;
}

function classAt(text: string, at: number): number {
  return CLASS[text.charCodeAt(at)] ?? 0;
}

function isWordAt(text: string, at: number): boolean {
  const kind = classAt(text, at);
  return kind === 1 || kind === 2;
}
