import { KNOWN_AS, type Candidate } from "./candidates.ts";
import { formOf, LOOK, type Tokens } from "./tokens.ts";
import { TRIGGER, triggerOf } from "./trigger-words.ts";

/** At most as many features as this for one mention. */
export const MOST_FEATURES = 96;

/** How far a name sees to either side. */
const WINDOW = 5;

/** What the whole text tells of a name. */
export interface NameInText {
  /** How often it stands there. */
  times: number;
  /** The triggers directly beside any of its mentions. */
  beside: number;
  isInTitle: boolean;
  /** The text also writes the word in small letters. */
  isWrittenSmall: boolean;
}

/** Features of names in a text. A feature is a 32-bit hash of its template and its value; the model knows some of them. */
export class NameFeatures {
  readonly #text: string;
  readonly #tokens: Tokens;
  readonly #out = new Int32Array(MOST_FEATURES);
  #size = 0;

  constructor(text: string, tokens: Tokens) {
    this.#text = text;
    this.#tokens = tokens;
  }

  /** The features of one mention. The array is used again by the next call. */
  of(candidate: Candidate, before: Candidate | undefined, after: Candidate | undefined, name: NameInText): Int32Array {
    this.#size = 0;
    this.#ofContext(candidate, before, after);
    this.#ofName(candidate, name);
    this.#ofText(candidate, name);
    return this.#out.subarray(0, this.#size);
  }

  /** The triggers directly behind a mention and the two words before it, as bits. */
  beside(candidate: Candidate): number {
    const behind = this.#trigger(this.#after(candidate.last, 1));
    const before = this.#trigger(this.#before(candidate.first, 1));
    const beforeThat = this.#trigger(this.#before(candidate.first, 2));
    return behind | (before << TRIGGER_BITS) | (beforeThat << (2 * TRIGGER_BITS));
  }

  /** The words around a mention. */
  #ofContext(candidate: Candidate, before: Candidate | undefined, after: Candidate | undefined): void {
    const { first, last, known } = candidate;
    const [b1, b2, a1, a2] = [
      this.#before(first, 1),
      this.#before(first, 2),
      this.#after(last, 1),
      this.#after(last, 2),
    ];
    this.#add(30, this.#form(b1));
    this.#add(31, this.#form(a1));
    this.#add(36, b1 < 0 ? -1 : (this.#tokens.look[b1] as number) & ASPECT);
    this.#add(37, a1 < 0 ? -1 : (this.#tokens.look[a1] as number) & ASPECT);
    this.#triggers(50, this.#trigger(b1), known);
    this.#triggers(51, this.#trigger(b2), known);
    this.#triggers(52, this.#trigger(a1), known);
    this.#triggers(53, this.#trigger(a2), known);
    this.#window(first, -1, known);
    this.#window(last, 1, known);
    if (this.#isListed(before, candidate)) this.#add(60, before?.known ?? 0);
    if (this.#isListed(candidate, after)) this.#add(61, after?.known ?? 0);
    this.#add(62, (this.#tokens.look[first] as number) & LOOK.opens);
    this.#ofMarks(candidate);
  }

  /** The characters right at the name: brackets of a link, hyphens, slashes, dots, quotation marks. */
  #ofMarks({ start, end, known }: Candidate): void {
    const before = this.#mark(start - 1);
    const behind = this.#mark(end);
    const kinds = known & KINDS;
    this.#add(21, before);
    this.#add(22, behind);
    this.#add(23, Math.imul(before, 65536) ^ behind);
    this.#add(24, Math.imul(before, 256) ^ kinds);
    this.#add(25, Math.imul(behind, 256) ^ kinds);
  }

  /** A character that is neither letter nor digit; 0 for these, and for white space. */
  #mark(at: number): number {
    const code = this.#text.charCodeAt(at);
    return Number.isNaN(code) || code <= 32 || isLetterOrDigit(code) ? 0 : code;
  }

  /** The name itself: its shape, its letters, what the catalogue says of it. */
  #ofName({ start, end, first, last, known }: Candidate, { isWrittenSmall }: NameInText): void {
    let shape = 0;
    let own = 0;
    for (let token = first; token <= last; token += 1) {
      shape |= this.#tokens.look[token] as number;
      if (token > first) own |= this.#trigger(token);
    }
    shape &= LOOK.capital | LOOK.small | LOOK.innerCapital | LOOK.digit | LOOK.smallFirst;
    const small = isWrittenSmall ? 1 : 0;
    this.#add(1, 0);
    this.#add(2, known);
    this.#add(4, shape);
    this.#add(5, Math.imul(known, 2048) ^ shape);
    this.#add(6, Math.min(3, last - first));
    this.#add(8, small);
    this.#add(9, Math.imul(known, 2) ^ small);
    this.#add(10, Math.min(9, end - start));
    this.#add(11, own);
    this.#add(12, this.#letters(Math.max(start, end - 3), end));
    this.#add(13, this.#letters(Math.max(start, end - 4), end));
    this.#add(14, this.#letters(start, Math.min(end, start + 3)));
    this.#ofLastPart(start, end);
  }

  /** The last part of a joined name: "Loader" of "BazarLoader". */
  #ofLastPart(start: number, end: number): void {
    let from = end - 1;
    while (from > start && !isCapital(this.#text.charCodeAt(from))) from -= 1;
    if (from === start || end - from < 3) return;
    const form = formOf(this.#text.slice(from, end));
    this.#add(15, form);
    this.#triggers(26, triggerOf(form), 0);
  }

  /** What the rest of the text tells of the name. */
  #ofText({ known }: Candidate, { times, beside, isInTitle }: NameInText): void {
    const kinds = known & KINDS;
    const often = times === 1 ? 0 : times < 4 ? 1 : times < 10 ? 2 : 3;
    this.#add(3, Math.imul(known, 64) ^ often);
    this.#add(7, often);
    for (let bit = 0; bit < 3 * TRIGGER_BITS; bit += 1) {
      if ((beside & (1 << bit)) === 0) continue;
      this.#add(16, bit);
      this.#add(17, Math.imul(bit, 256) ^ kinds);
    }
    this.#add(18, beside & (TRIGGER.malware | TRIGGER.group | TRIGGER.tool));
    this.#add(19, isInTitle ? 1 : 0);
    this.#add(20, Math.imul(kinds, 8) ^ (isInTitle ? 4 : 0) ^ often);
  }

  #add(template: number, value: number): void {
    this.#out[this.#size] = mix(template, value);
    this.#size += 1;
  }

  /** One feature for each trigger, alone and together with what the catalogue says. */
  #triggers(template: number, flags: number, known: number): void {
    if (flags === 0) return;
    const kinds = known & KINDS;
    for (let flag = 1; flag <= TRIGGER.effect; flag <<= 1) {
      if ((flags & flag) === 0) continue;
      this.#add(template, flag);
      this.#add(template + 20, Math.imul(flag, 256) ^ kinds);
    }
  }

  #window(from: number, side: -1 | 1, known: number): void {
    let flags = 0;
    let at = from;
    for (let k = 1; k <= WINDOW; k += 1) {
      at = side < 0 ? this.#before(at, 1) : this.#after(at, 1);
      if (at < 0) break;
      const trigger = this.#trigger(at);
      flags |= trigger;
      if (k > 1 && trigger !== 0) this.#add(side < 0 ? 40 : 41, this.#form(at));
    }
    this.#triggers(side < 0 ? 54 : 55, flags, known);
  }

  /** Two names with no more than a comma, a slash or an "and" between them. */
  #isListed(a: Candidate | undefined, b: Candidate | undefined): boolean {
    if (a === undefined || b === undefined) return false;
    const between = b.first - a.last - 1;
    if (between < 1 || between > 2) return false;
    for (let token = a.last + 1; token < b.first; token += 1) {
      if (!JOINERS.has(this.#form(token)) || ((this.#tokens.look[token] as number) & LOOK.breaks) !== 0) return false;
    }
    return ((this.#tokens.look[b.first] as number) & LOOK.breaks) === 0;
  }

  #letters(from: number, to: number): number {
    let hash = to - from;
    for (let at = from; at < to; at += 1) hash = Math.imul(hash ^ (this.#text.charCodeAt(at) | 0x20), 0x01000193);
    return hash;
  }

  #trigger(token: number): number {
    return token < 0 ? 0 : triggerOf(this.#tokens.form[token] as number);
  }

  #form(token: number): number {
    return token < 0 ? 0 : (this.#tokens.form[token] as number);
  }

  /** The token `steps` before one, or -1 past a break. */
  #before(token: number, steps: number): number {
    for (let k = 0; k < steps; k += 1) {
      if (token <= 0 || ((this.#tokens.look[token] as number) & LOOK.breaks) !== 0) return -1;
      token -= 1;
    }
    return token;
  }

  #after(token: number, steps: number): number {
    for (let k = 0; k < steps; k += 1) {
      token += 1;
      if (token >= this.#tokens.count || ((this.#tokens.look[token] as number) & LOOK.breaks) !== 0) return -1;
    }
    return token;
  }
}

/** What of `KNOWN_AS` is told together with a trigger. */
const KINDS = KNOWN_AS.actor | KNOWN_AS.malware | KNOWN_AS.tool | KNOWN_AS.distinctActor | KNOWN_AS.distinctSoftware;
/** What of `LOOK` a neighbour shows: case, digits, word or mark. */
const ASPECT = LOOK.capital | LOOK.small | LOOK.innerCapital | LOOK.digit | LOOK.word;
/** Bits that the flags of `TRIGGER` take. */
const TRIGGER_BITS = 7;

const JOINERS = new Set([",", "and", "or", "/", "&"].map(formOf));

function isLetterOrDigit(code: number): boolean {
  const small = code | 0x20;
  return (code >= 0x30 && code <= 0x39) || (small >= 0x61 && small <= 0x7a);
}

function isCapital(code: number): boolean {
  return code >= 0x41 && code <= 0x5a;
}

/** One hash of a template's number and its value; never 0. */
function mix(template: number, value: number): number {
  let hash = Math.imul(value ^ Math.imul(template, 0x9e3779b1), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 15), 0xc2b2ae35);
  hash ^= hash >>> 13;
  return hash === 0 ? 1 : hash;
}
