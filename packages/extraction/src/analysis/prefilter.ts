import { requiredLiterals } from "./required-literals.ts";

/** A literal, and the patterns that it wakes. */
interface Waker {
  readonly literal: string;
  /** Where its telling characters start. */
  readonly shift: number;
  readonly patterns: number[];
}

/** Wakers by a hash of three telling characters of their literal: an array, since every character of every sentence is looked up. */
const WAKERS: (Waker[] | undefined)[] = new Array<Waker[] | undefined>(1 << 16);
/** Patterns that need no literal: always awake. */
const ALWAYS: number[] = [];
let count = 0;

const GRAM = 3;

/** Sixteen bits of three characters. Different ones may share a number: the literal itself is compared afterwards. */
function gramAt(text: string, at: number): number {
  return ((text.charCodeAt(at) * 31 + text.charCodeAt(at + 1)) * 31 + text.charCodeAt(at + 2)) & 0xffff;
}

/** Gives a pattern its number and enters its literals. */
export function enterPattern(source: string): number {
  const id = count;
  count += 1;
  const literals = requiredLiterals(source);
  if (literals === undefined) ALWAYS.push(id);
  else for (const literal of literals) enterLiteral(literal, id);
  return id;
}

function enterLiteral(literal: string, id: number): void {
  const shift = telling(literal);
  const gram = gramAt(literal, shift);
  const wakers = (WAKERS[gram] ??= []);
  const known = wakers.find((waker) => waker.literal === literal);
  if (known === undefined) wakers.push({ literal, shift, patterns: [id] });
  else known.patterns.push(id);
}

const COMMON = new Set(
  "the ing ion and ent for tio ted con com ers ate ati sta rep res att ack tta per int sec".split(" "),
);

/** Where in a literal its first uncommon three characters start. */
function telling(literal: string): number {
  for (let at = 0; at + GRAM <= literal.length; at += 1) if (!COMMON.has(literal.slice(at, at + GRAM))) return at;
  return 0;
}

/** Which patterns a text can match at all, by number: those of which it holds a literal, and those that need none. */
export function awakePatterns(folded: string, start: number, end: number): Uint8Array {
  const awake = new Uint8Array(count);
  for (const id of ALWAYS) awake[id] = 1;
  for (let at = start; at + GRAM <= end; at += 1) {
    const wakers = WAKERS[gramAt(folded, at)];
    if (wakers === undefined) continue;
    for (const { literal, shift, patterns } of wakers) {
      if (folded.startsWith(literal, at - shift)) for (const id of patterns) awake[id] = 1;
    }
  }
  return awake;
}
