import { EDGE, readExpression } from "./expression.ts";
import { isLetter } from "./letters.ts";
import { hashed, WordTable } from "./word-table.ts";

/** A literal's characters so far: a node of the trie of all literals. */
interface Clue {
  readonly next: Map<number, Clue>;
  /** Requirements that the literal which ends here meets: number of the pattern × 8 + number of the requirement. */
  readonly meets: number[];
  /** Patterns whose matches can start with it. */
  readonly begins: number[];
}

const CLUES: Clue = { next: new Map(), meets: [], begins: [] };
/** For each pattern and requirement, the mention classes that meet it, as bits. */
const CLASSES: number[][] = [];
/** Of each pattern: where its matches can start. */
const BEGINNINGS: Beginnings[] = [];

/** `anywhere`: nothing is known; `words`: only where words and other characters start; else also within words, at one of these letters. */
type Beginnings = "anywhere" | "words" | ReadonlySet<number>;

const NO_CLASSES = 0;

/** Patterns that have a number and are not yet read: a program that extracts nothing need not wait for them. */
const UNREAD: string[] = [];

/** Gives a pattern its number. It is read when the next sentence is. */
export function enterPattern(source: string): number {
  return CLASSES.length + UNREAD.push(source) - 1;
}

/** Enters what the matches of all new patterns require, and how they start. */
function readPatterns(): void {
  if (UNREAD.length === 0) return;
  for (const source of UNREAD) {
    const id = CLASSES.length;
    const { requirements, starts } = readExpression(source);
    CLASSES.push(requirements.map(({ classes }) => classes));
    requirements.forEach(({ literals }, requirement) => {
      for (const literal of literals) clueFor(literal).meets.push(id * 8 + requirement);
    });
    BEGINNINGS.push(starts === undefined ? "anywhere" : beginningsOf(starts));
    for (const start of starts ?? []) clueFor(start).begins.push(id);
  }
  UNREAD.length = 0;
  WORDS.clear();
  CHARACTERS.clear();
}

function beginningsOf(starts: readonly string[]): Beginnings {
  const within = starts.filter((start) => /^\p{L}/u.test(start)).map((start) => start.charCodeAt(0));
  return within.length === 0 ? "words" : new Set(within);
}

function clueFor(literal: string): Clue {
  let clue = CLUES;
  for (let at = 0; at < literal.length; at += 1) {
    const code = literal.charCodeAt(at);
    let next = clue.next.get(code);
    if (next === undefined) {
      next = { next: new Map(), meets: [], begins: [] };
      clue.next.set(code, next);
    }
    clue = next;
  }
  return clue;
}

/** A word (a run of letters), or another character: what it means to the patterns. */
export interface Token {
  /** The requirements that it meets: number of the pattern × 8 + number of the requirement. */
  readonly meets: readonly number[];
  /** Bit i: a match of pattern i can start here. */
  readonly starts: Int32Array;
}

/** Words come back: each is looked at once. */
const WORDS = new WordTable<Token>();
const CHARACTERS = new Map<number, Token>();
/** Longer runs of letters (scripts without spaces) are not kept. */
const LONGEST_WORD = 32;

const makeToken = (word: string): Token => tokenOf(EDGE + word + EDGE);

function wordToken(text: string, from: number, to: number, hash: number): Token {
  if (to - from > LONGEST_WORD) return makeToken(text.slice(from, to));
  return WORDS.get(text, from, to, hash, makeToken);
}

/** The token of a part of a word. */
function partToken(text: string, from: number, to: number): Token {
  let hash = 0;
  for (let at = from; at < to; at += 1) hash = hashed(hash, text.charCodeAt(at));
  return wordToken(text, from, to, hash);
}

function characterToken(code: number): Token {
  let known = CHARACTERS.get(code);
  if (known === undefined) {
    known = tokenOf(String.fromCharCode(code));
    CHARACTERS.set(code, known);
  }
  return known;
}

/** What all clues in a word, told with its edges, mean together. */
function tokenOf(text: string): Token {
  const met = new Set<number>();
  const starts = new Int32Array((CLASSES.length >> 5) + 1);
  for (let from = 0; from < text.length; from += 1) {
    let clue = CLUES.next.get(text.charCodeAt(from));
    for (let at = from + 1; clue !== undefined; at += 1) {
      for (const one of clue.meets) met.add(one);
      for (const id of clue.begins) starts[id >> 5] = (starts[id >> 5] ?? 0) | (1 << (id & 31));
      clue = at < text.length ? clue.next.get(text.charCodeAt(at)) : undefined;
    }
  }
  return { meets: [...met], starts };
}

/** The words and other characters of a text, and where they start. */
export interface Tokens {
  readonly at: readonly number[];
  readonly tokens: readonly Token[];
}

/** The words of a sentence, in offsets of its document, with what they mean to the patterns together. */
export interface SentenceWords extends Tokens {
  readonly end: number;
  /** Bit i of byte `id`: the words meet requirement i of pattern `id`. */
  readonly met: Uint8Array;
}

/** Cuts `folded[start, end)` into words and other characters. */
export function readWords(folded: string, start: number, end: number): SentenceWords {
  readPatterns();
  const met = new Uint8Array(CLASSES.length);
  const at: number[] = [];
  const tokens: Token[] = [];
  let position = start;
  while (position < end) {
    const from = position;
    at.push(from);
    let hash = 0;
    for (; position < end; position += 1) {
      const code = folded.charCodeAt(position);
      if (!isLetter(code)) break;
      hash = hashed(hash, code);
    }
    if (position > from) {
      const token = wordToken(folded, from, position, hash);
      tokens.push(token);
      for (const one of token.meets) met[one >> 3] = (met[one >> 3] ?? 0) | (1 << (one & 7));
    } else {
      tokens.push(characterToken(folded.charCodeAt(from)));
      position += 1;
    }
  }
  return { at, tokens, end, met };
}

/** Collects the tokens of an abstract sentence from stretches of the words and from mentions. */
export class TokenList implements Tokens {
  readonly at: number[] = [];
  readonly tokens: Token[] = [];
  readonly #words: SentenceWords;
  readonly #folded: string;
  #next = 0;

  constructor(words: SentenceWords, folded: string) {
    this.#words = words;
    this.#folded = folded;
  }

  /** Appends the words of `folded[from, to)`, which come to stand at `position`; stretches come in their order. */
  addStretch(from: number, to: number, position: number): void {
    const { at, tokens, end } = this.#words;
    while (this.#next < at.length && (at[this.#next + 1] ?? end) <= from) this.#next += 1;
    for (; this.#next < at.length; this.#next += 1) {
      const start = at[this.#next] ?? end;
      if (start >= to) return;
      const behind = at[this.#next + 1] ?? end;
      const token = tokens[this.#next];
      if (start >= from && behind <= to && token !== undefined) this.#push(position + start - from, token);
      else {
        // A mention ends or starts within the word.
        const [first, last] = [Math.max(start, from), Math.min(behind, to)];
        this.#push(position + first - from, partToken(this.#folded, first, last));
        if (behind > to) return;
      }
    }
  }

  addCharacter(code: number, position: number): void {
    this.#push(position, characterToken(code));
  }

  #push(position: number, token: Token): void {
    this.at.push(position);
    this.tokens.push(token);
  }
}

/** True where a text with these words and these classes of mentions can match a pattern. */
export function canMatch(id: number, met: number, classes: number): boolean {
  const required = CLASSES[id];
  if (required === undefined) return true;
  for (let i = 0; i < required.length; i += 1)
    if ((met & (1 << i)) === 0 && ((required[i] ?? NO_CLASSES) & classes) === 0) return false;
  return true;
}

/**
 * The next place at or after `from` where a match of a pattern can start; -1 where there is none.
 * @param cursor number of the token to go on from; it is moved along
 */
export function nextStart(
  id: number,
  text: string,
  { at, tokens }: Tokens,
  cursor: { token: number },
  from: number,
): number {
  const beginnings = BEGINNINGS[id];
  if (beginnings === "anywhere" || beginnings === undefined) return from;
  const word = id >> 5;
  const bit = 1 << (id & 31);
  for (; cursor.token < tokens.length; cursor.token += 1) {
    const token = tokens[cursor.token];
    if (token === undefined || ((token.starts[word] ?? 0) & bit) === 0) continue;
    const start = at[cursor.token] ?? 0;
    if (start >= from) return start;
    if (beginnings === "words") continue;
    const end = at[cursor.token + 1] ?? text.length;
    for (let inside = from; inside < end; inside += 1) if (beginnings.has(text.charCodeAt(inside))) return inside;
  }
  return -1;
}

/** True where nothing is known of how the matches of a pattern start: it has to be searched for. */
export function startsAnywhere(id: number): boolean {
  return BEGINNINGS[id] === "anywhere";
}
