/** Words and punctuation of a text as parallel arrays: nothing is allocated for a single token. */
export interface Tokens {
  readonly count: number;
  /** UTF-16 offsets into the text. */
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** FNV-1a hash of the token in lower case. */
  readonly form: Int32Array;
  /** Flags: what the token looks like and what stands before it. */
  readonly look: Uint16Array;
}

/** Flags of `Tokens.look`. */
export const LOOK = {
  /** The first letter is a capital. */
  capital: 1,
  /** A small letter is in it. */
  small: 2,
  /** A capital behind the first character. */
  innerCapital: 4,
  digit: 8,
  /** Letters and digits, or one of them: no punctuation. */
  word: 16,
  /** The name of a file, a host or a version: a dot inside. */
  dotted: 32,
  /** An address, a path, an e-mail, or anything longer than a name can be. */
  odd: 64,
  /** A sentence, a line or a quotation begins here: a capital says little. */
  opens: 128,
  /** Nothing before this token may be read as its context. */
  breaks: 256,
  /** Nothing but a hyphen stands between the token before and this one. */
  hyphened: 512,
  /** A small letter comes first. */
  smallFirst: 1024,
} as const;

const SPACE = 0;
const SMALL = 1;
const CAPITAL = 2;
const DIGIT = 3;
const MARK = 4;
/** Letters without case. */
const LETTER = 5;
const BREAK = 6;

/** Classes of the code units below this; letters beyond have no case that matters here. */
const TABLE_SIZE = 0x530;
const CLASSES = classes();

function classes(): Uint8Array {
  const table = new Uint8Array(TABLE_SIZE);
  for (let code = 0; code < TABLE_SIZE; code += 1) {
    const character = String.fromCharCode(code);
    if (code === 10 || code === 13) table[code] = BREAK;
    else if (/[\s\p{C}*`|]/u.test(character)) table[code] = SPACE;
    else if (/\p{N}/u.test(character)) table[code] = DIGIT;
    else if (!/\p{L}/u.test(character)) table[code] = MARK;
    else if (character !== character.toLowerCase()) table[code] = CAPITAL;
    else table[code] = character === character.toUpperCase() ? LETTER : SMALL;
  }
  return table;
}

function classOf(code: number): number {
  if (code < TABLE_SIZE) return CLASSES[code] as number;
  // General punctuation, symbols and private use part words; all else is taken for letters.
  if (code >= 0x2000 && code <= 0x2bff)
    return code === 0x2028 || code === 0x2029 ? BREAK : code <= 0x200f ? SPACE : MARK;
  if ((code >= 0x3000 && code <= 0x303f) || (code >= 0xd800 && code <= 0xf8ff) || code >= 0xfe00) return MARK;
  return LETTER;
}

const isInWord = (cls: number): boolean => cls !== SPACE && cls !== BREAK && cls !== MARK;

/** No name is longer. */
const LONGEST_WORD = 40;
const FNV_START = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** Hash of a word as `Tokens.form` has it. */
export function formOf(word: string): number {
  let hash = FNV_START;
  for (const unit of word.toLowerCase()) hash = Math.imul(hash ^ unit.charCodeAt(0), FNV_PRIME);
  return hash;
}

/** Cuts a text into tokens, in one pass. */
export function tokenize(text: string): Tokens {
  return new Tokenizer(text).run();
}

class Tokenizer {
  readonly #text: string;
  #count = 0;
  #start: Int32Array;
  #end: Int32Array;
  #form: Int32Array;
  #look: Uint16Array;
  /** What the gap before the next token says of it. */
  #gap: number = LOOK.opens | LOOK.breaks;
  #lineBroke = false;

  constructor(text: string) {
    this.#text = text;
    const size = Math.max(16, text.length >> 2);
    this.#start = new Int32Array(size);
    this.#end = new Int32Array(size);
    this.#form = new Int32Array(size);
    this.#look = new Uint16Array(size);
  }

  run(): Tokens {
    const text = this.#text;
    for (let at = 0; at < text.length;) {
      const cls = classOf(text.charCodeAt(at));
      if (cls === SPACE || cls === BREAK) {
        if (cls === BREAK) this.#lineBroke = true;
        at += 1;
      } else at = cls === MARK ? this.#mark(at) : this.#word(at);
    }
    const count = this.#count;
    return {
      count,
      start: this.#start.subarray(0, count),
      end: this.#end.subarray(0, count),
      form: this.#form.subarray(0, count),
      look: this.#look.subarray(0, count),
    };
  }

  #push(start: number, end: number, form: number, look: number): void {
    if (this.#count === this.#start.length) this.#grow();
    const i = this.#count;
    this.#start[i] = start;
    this.#end[i] = end;
    this.#form[i] = form;
    this.#look[i] = look;
    this.#count = i + 1;
  }

  #grow(): void {
    const size = this.#start.length * 2;
    const larger = (old: Int32Array): Int32Array => {
      const grown = new Int32Array(size);
      grown.set(old);
      return grown;
    };
    this.#start = larger(this.#start);
    this.#end = larger(this.#end);
    this.#form = larger(this.#form);
    const look = new Uint16Array(size);
    look.set(this.#look);
    this.#look = look;
  }

  /** A punctuation mark is a token; a hyphen between words, and the apostrophe of a possessive, is none. */
  #mark(at: number): number {
    const code = this.#text.charCodeAt(at);
    const next = at + 1;
    if (code === 0x2d || code === 0x2010 || code === 0x2011) {
      const tight = this.#count > 0 && this.#end[this.#count - 1] === at && isInWord(this.#classAt(next));
      if (tight) {
        this.#gap |= LOOK.hyphened;
        return next;
      }
    }
    if (
      (code === 0x27 || code === 0x2019) &&
      (this.#text.charCodeAt(next) | 0x20) === 0x73 &&
      !isInWord(this.#classAt(next + 1))
    )
      return next + 1;
    if (code === 0x5c || code === 0x5f) return next;
    // "/sites/default/…" of a link, "/etc/passwd": a path from its root.
    if (code === 0x2f && isInWord(this.#classAt(next)) && !isInWord(this.#classAt(at - 1)))
      return this.#address(at, next, LOOK.odd);
    this.#push(at, next, Math.imul(FNV_START ^ code, FNV_PRIME), this.#takeGap(false));
    // A full stop, question or exclamation mark, colon, quotation mark or bullet: a capital behind it says little.
    if (code === 0x2e || code === 0x21 || code === 0x3f) this.#gap = LOOK.opens | LOOK.breaks;
    else if (code === 0x3a || code === 0x22 || code === 0x201c || code === 0x2022 || code === 0x23)
      this.#gap = LOOK.opens;
    return next;
  }

  #classAt(at: number): number {
    return at >= 0 && at < this.#text.length ? classOf(this.#text.charCodeAt(at)) : SPACE;
  }

  /** A line that goes on with a small letter was only wrapped. */
  #takeGap(isSmall: boolean): number {
    const gap = this.#gap | (this.#lineBroke && !isSmall ? LOOK.opens | LOOK.breaks : 0);
    this.#gap = 0;
    this.#lineBroke = false;
    return gap;
  }

  #word(start: number): number {
    const text = this.#text;
    let look: number = LOOK.word;
    let form = FNV_START;
    let at = start;
    for (; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      const cls = classOf(code);
      if (cls === MARK) {
        const joined = this.#joins(code, at, look);
        if (joined === 0) break;
        look |= joined;
        if ((joined & LOOK.odd) !== 0) return this.#address(start, at, look);
        form = Math.imul(form ^ code, FNV_PRIME);
        continue;
      }
      if (cls === SPACE || cls === BREAK) break;
      if (cls === CAPITAL) look |= at === start ? LOOK.capital : LOOK.innerCapital;
      else if (cls === DIGIT) look |= LOOK.digit;
      else if (cls === SMALL) look |= at === start ? LOOK.smallFirst | LOOK.small : LOOK.small;
      form = Math.imul(form ^ lower(code, cls), FNV_PRIME);
    }
    if (at - start > LONGEST_WORD) look |= LOOK.odd;
    this.#push(start, at, form, look | this.#takeGap((look & LOOK.smallFirst) !== 0));
    return at;
  }

  /** Flags that a mark inside a word gives it; 0 where the word ends before the mark. */
  #joins(code: number, at: number, look: number): number {
    const next = this.#classAt(at + 1);
    if (code === 0x3a) {
      const then = this.#text.charCodeAt(at + 1);
      const isAddress = (then === 0x2f && this.#text.charCodeAt(at + 2) === 0x2f) || then === 0x5c;
      return isAddress ? LOOK.odd : 0;
    }
    if (!isInWord(next)) return 0;
    if (code === 0x2e) return LOOK.dotted;
    if (code === 0x40) return LOOK.odd;
    if (code === 0x5f) return LOOK.word;
    // "APT-C-36", "DEV-0842": capitals and digits hold together; "Iran-linked" and "Cobalt-Strike" are two words.
    if (code === 0x2d) return (look & LOOK.small) === 0 && next !== SMALL && this.#holds(at) ? LOOK.word : 0;
    if (code === 0x26 || code === 0x27 || code === 0x2019) return next === CAPITAL ? LOOK.word : 0;
    return 0;
  }

  /** The part behind a hyphen is a number, or a single capital. */
  #holds(at: number): boolean {
    const next = this.#classAt(at + 1);
    return next === DIGIT || (next === CAPITAL && !isInWord(this.#classAt(at + 2)));
  }

  /** An address or a path reaches to the next white space or closing bracket. */
  #address(start: number, from: number, look: number): number {
    let at = from;
    for (; at < this.#text.length; at += 1) {
      const code = this.#text.charCodeAt(at);
      const cls = classOf(code);
      if (cls === SPACE || cls === BREAK || code === 0x29 || code === 0x5d || code === 0x3e || code === 0x22) break;
    }
    this.#push(start, at, 0, look | this.#takeGap(true));
    return at;
  }
}

function lower(code: number, cls: number): number {
  if (cls !== CAPITAL) return code;
  if (code < 0x80) return code | 0x20;
  return String.fromCharCode(code).toLowerCase().charCodeAt(0);
}
