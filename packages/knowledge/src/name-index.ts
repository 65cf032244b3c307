import * as characters from "./character-fold.ts";
import { EdgeTable } from "./edge-table.ts";
import { HARD_GAP, SOFT_GAP, spellingsOf } from "./spelling.ts";

// Local names: some loaders look an imported binding up anew at each use, which halves the speed of the scan.
const { DIGIT, FIRST_LETTER, FOLDED, HARD, LOWER, MARK, OTHER, SOFT, TRAITS, UPPER, WORD } = characters;

export type NameKind =
  | "actor"
  | "campaign"
  | "capital"
  | "country"
  | "demonym"
  | "malware"
  | "media"
  | "organ"
  | "sector"
  | "technique"
  | "tool"
  | "vendor";

/** A name to be found, and what it names. */
export interface NameEntry {
  readonly name: string;
  readonly kind: NameKind;
  /** Id of the record (`G0007`, `misp:…`), code of the country, id of the organ or organisation. */
  readonly id: string;
  /** BCP 47 language of the name where it belongs to one. */
  readonly language?: string;
  /** The name is also an ordinary word or a given name: it needs context. */
  readonly ordinary?: true;
  /** Texts write it in lower case too: `data destruction`. */
  readonly anyCase?: true;
}

/** A name in a text. */
export interface NameHit {
  /** UTF-16 offsets `[start, end)` into the text; a possessive `'s` is not part of it. */
  readonly start: number;
  readonly end: number;
  /** Everything that carries this name. Never empty. */
  readonly entries: readonly NameEntry[];
  /** Every entry is flagged as ordinary. */
  readonly ordinary: boolean;
}

export interface NameIndex {
  /**
   * All names in the text, leftmost and longest first, without overlaps. With `languages`, entries of other languages are left out
   * (entries without a language always count). Time is linear in the text's length.
   */
  readonly scan: (text: string, languages?: readonly string[]) => NameHit[];
  /** How many names it holds. */
  readonly size: number;
}

/** What a text must look like for a name to count. */
const ANY_CASE = 0;
const PROPER = 1;
const ACRONYM = 2;

/** No name is followed further than this many code units: bounds the time at each place. */
const MAX_NAME_LENGTH = 160;
/** White space and punctuation between two words of a name. */
const MAX_GAP_LENGTH = 6;

/** Builds a trie over all spellings of all names. */
export function buildNameIndex(entries: Iterable<NameEntry>): NameIndex {
  const edges = new EdgeTable();
  const outputs = new Map<number, Output[]>();
  const beginnings = new Beginnings();
  let size = 0;
  for (const entry of entries) {
    size++;
    const output = { entry, demand: demandOf(entry) };
    for (const spelling of spellingsOf(entry.name)) {
      let node = 0;
      for (const symbol of spelling) node = edges.extend(node, symbol);
      beginnings.add(spelling);
      const known = outputs.get(node);
      if (known === undefined) outputs.set(node, [output]);
      else if (known.at(-1) !== output) known.push(output);
    }
  }
  const answers = new Map<string, Answers>();
  return { size, scan: (text, languages) => new Scan({ edges, outputs, beginnings, answers }, text, languages).hits() };
}

interface Output {
  readonly entry: NameEntry;
  readonly demand: number;
}

/** Short names in capitals are acronyms and match in capitals only; names written in lower case match in any. */
function demandOf({ name, anyCase }: NameEntry): number {
  if (anyCase === true || name === name.toLowerCase()) return ANY_CASE;
  const letters = name.replace(/[^\p{L}\p{N}]/gu, "");
  return letters.length <= 3 && letters === letters.toUpperCase() && !/\p{N}/u.test(letters) ? ACRONYM : PROPER;
}

/**
 * A filter on the first three letters of names: it says "no" for most words of a text without a walk through the trie. It may say
 * "yes" in error, never "no".
 */
class Beginnings {
  readonly #bits = new Uint8Array(1 << 18);

  add(spelling: readonly number[]): void {
    const [a = 0, b = 0, c = 0] = spelling;
    this.#bits[slotOf(a, b, c)] = 1;
  }

  /** False only where no name of three symbols or more begins with these letters. */
  has(a: number, b: number, c: number): boolean {
    return this.#bits[slotOf(a, b, c)] === 1;
  }
}

function slotOf(a: number, b: number, c: number): number {
  const mixed = Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b) ^ Math.imul(c, 0xc2b2ae35);
  return (mixed ^ (mixed >>> 15)) & 0x3ffff;
}

interface Trie {
  readonly edges: EdgeTable;
  readonly outputs: ReadonlyMap<number, readonly Output[]>;
  readonly beginnings: Beginnings;
  /** By the languages asked for. */
  readonly answers: Map<string, Answers>;
}

/** What a name's last node answers to words that look one way; by node × 3 + look. Names come back. */
type Answers = Map<number, Answer>;
type Answer = Pick<NameHit, "entries" | "ordinary">;

class Scan {
  readonly #trie: Trie;
  readonly #text: string;
  readonly #languages: ReadonlySet<string> | undefined;
  readonly #answers: Answers;

  constructor(trie: Trie, text: string, languages: readonly string[] | undefined) {
    this.#trie = trie;
    this.#text = text;
    this.#languages = languages === undefined ? undefined : new Set(languages);
    const key = languages === undefined ? "*" : [...languages].sort().join(" ");
    const answers = trie.answers.get(key) ?? new Map<number, Answer>();
    trie.answers.set(key, answers);
    this.#answers = answers;
  }

  hits(): NameHit[] {
    const hits: NameHit[] = [];
    const text = this.#text;
    let before = 0;
    for (let at = 0; at < text.length;) {
      const word = WORD[text.charCodeAt(at)] as number;
      const isStart = word !== 0 && (word & before & 1) === 0 && this.#mayBegin(at);
      const hit = isStart ? this.#longestAt(at) : undefined;
      if (hit === undefined) {
        before = word;
        at++;
      } else {
        hits.push(hit);
        at = hit.end;
        before = WORD[text.charCodeAt(at - 1)] as number;
      }
    }
    return hits;
  }

  /** Whether a name may begin here, by its first three letters; a beginning with fewer is always possible. */
  #mayBegin(at: number): boolean {
    if (at + 2 >= this.#text.length) return true;
    const a = FOLDED[this.#text.charCodeAt(at)] as number;
    const b = FOLDED[this.#text.charCodeAt(at + 1)] as number;
    const c = FOLDED[this.#text.charCodeAt(at + 2)] as number;
    if (b < FIRST_LETTER || c < FIRST_LETTER) return true;
    if ((WORD[this.#text.charCodeAt(at)] as number) === 2) return true;
    return this.#trie.beginnings.has(a, b, c);
  }

  #longestAt(start: number): NameHit | undefined {
    const text = this.#text;
    const { edges } = this.#trie;
    const limit = Math.min(text.length, start + MAX_NAME_LENGTH);
    let node = 0;
    let best: NameHit | undefined;
    for (let at = start; at < limit;) {
      const folded = FOLDED[text.charCodeAt(at)] as number;
      if (folded >= FIRST_LETTER) {
        node = edges.follow(node, folded);
        at++;
        if (node === 0) break;
        best = this.#outputAt(node, start, at) ?? best;
      } else if (folded === MARK) at++;
      else if (folded === OTHER) break;
      else {
        const gap = this.#gapAt(at);
        node = edges.follow(node, gap.symbol);
        at = gap.end;
        if (node === 0) break;
      }
    }
    return best;
  }

  /** The separators between two words: a soft gap is one hyphen, or white space with at most one line break. */
  #gapAt(start: number): { symbol: number; end: number } {
    const text = this.#text;
    let at = start;
    let joiners = 0;
    let breaks = 0;
    let hard = false;
    for (; at < text.length && at - start < MAX_GAP_LENGTH; at++) {
      const code = text.charCodeAt(at);
      const folded = FOLDED[code] as number;
      if (folded !== SOFT && folded !== HARD) break;
      if (folded === HARD) hard = true;
      else if (code === 0x0a) breaks++;
      else if (code > 0x20 && code !== 0xa0) joiners++;
    }
    const soft = !hard && breaks <= 1 && (joiners === 0 || at - start === 1);
    return { symbol: soft ? SOFT_GAP : breaks > 1 ? -1 : HARD_GAP, end: at };
  }

  #outputAt(node: number, start: number, end: number): NameHit | undefined {
    const outputs = this.#trie.outputs.get(node);
    if (outputs === undefined) return undefined;
    const last = this.#text.charCodeAt(end - 1);
    const next = end < this.#text.length ? this.#text.charCodeAt(end) : 0;
    if (!isBoundary(last, next) || FOLDED[next] === MARK) return undefined;
    const { entries, ordinary } = this.#answerOf(node, lookOf(this.#text, start, end), outputs);
    return entries.length === 0 ? undefined : { start, end, entries, ordinary };
  }

  #answerOf(node: number, look: number, outputs: readonly Output[]): Answer {
    const key = node * 3 + look;
    let answer = this.#answers.get(key);
    if (answer === undefined) {
      const entries = outputs
        .filter(({ entry, demand }) => look >= demand && this.#speaks(entry))
        .map(({ entry }) => entry);
      answer = { entries, ordinary: entries.every((entry) => entry.ordinary === true) };
      this.#answers.set(key, answer);
    }
    return answer;
  }

  #speaks(entry: NameEntry): boolean {
    return this.#languages === undefined || entry.language === undefined || this.#languages.has(entry.language);
  }
}

/** Two code units that do not belong to one word. */
function isBoundary(left: number, right: number): boolean {
  return ((WORD[left] as number) & (WORD[right] as number) & 1) === 0;
}

/**
 * What the words look like: ACRONYM where all letters are capitals, PROPER where one is, or where a digit, or a hyphen or underscore
 * between words, shows that it is no ordinary word (`apt28`, `fancy-bear`), or the script has no case; else ANY_CASE.
 */
function lookOf(text: string, start: number, end: number): number {
  let traits = 0;
  let joined = false;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    traits |= TRAITS[code] as number;
    joined ||= code === 0x2d || code === 0x5f;
  }
  if ((traits & LOWER) === 0) return ACRONYM;
  return (traits & (UPPER | DIGIT)) !== 0 || joined ? PROPER : ANY_CASE;
}
