import { addAll } from "@kulla/core";
/**
 * What can be told of a regular expression by reading it: what each of its matches must contain, and how each must begin. The method is
 * that of RE2's prefilter: small sets of exact strings are multiplied out along a sequence, an alternation joins those of its
 * branches, and what may be left out requires nothing.
 */

/**
 * One thing of which every match has at least one: a literal out of a set, or a mention of one of some classes. Literals are letters,
 * with `EDGE` where a word must start or end: `^by^` is the word, `attack` any word that holds it.
 */
export interface Requirement {
  readonly literals: readonly string[];
  /** Bit i: the mention class whose character is U+E000 + i. */
  readonly classes: number;
}

/** Stands for the edge of a word. No letter, so that it cannot be mistaken for one. */
export const EDGE = "^";

export interface Expression {
  /** All of them hold for every match; the most telling first. */
  readonly requirements: readonly Requirement[];
  /**
   * The first words of all matches, as far as they are known (`^att` starts a word, `att` may stand within one, `^by^` is the whole
   * word), or their first character where that is no letter. Undefined where a match may start with anything.
   */
  readonly starts: readonly string[] | undefined;
}

/** Most requirements that are kept of an expression: one bit each in a byte. */
const MOST_REQUIREMENTS = 8;
/** Larger sets of alternatives are split where they are, instead of being multiplied out. */
const MOST_EXACT = 64;
const MOST_LITERALS = 400;
const MOST_STARTS = 1000;
const LONGEST_EXACT = 80;
/** Shorter literals (edges count) stand in nearly every sentence. */
const SHORTEST = 3;

const FIRST_CLASS = 0xe000;
const LAST_CLASS = 0xe00f;

/**
 * Reads an expression. Lookbehinds and lookaheads count for what must be there, since sentences are searched whole; negative ones ask
 * for absence and do not.
 */
export function readExpression(source: string): Expression {
  const { exact, required, first } = alternation({ source, at: 0 });
  const all = exact === undefined ? required : [...required, ...requirementsIn(exact)];
  return {
    requirements: [...all].sort((a, b) => worth(b) - worth(a)).slice(0, MOST_REQUIREMENTS),
    starts: startsOf(exact ?? first),
  };
}

interface Reader {
  readonly source: string;
  at: number;
}

/** What is known of a part of an expression. */
interface Known {
  /** All strings that it matches, if they are few; `EDGE` where only the edge of a word is asked for. */
  readonly exact: ReadonlySet<string> | undefined;
  /** What its matches contain, beside what `exact` tells. */
  readonly required: readonly Requirement[];
  /** Where not exact: how its matches begin, if that is known. */
  readonly first: ReadonlySet<string> | undefined;
  /** Where not exact: it may match nothing at all. */
  readonly isOptional: boolean;
}

const NOTHING: Known = { exact: undefined, required: [], first: undefined, isOptional: false };
const EMPTY = exactly([""]);

function exactly(texts: Iterable<string>): Known {
  return { exact: new Set(texts), required: [], first: undefined, isOptional: false };
}

function alternation(reader: Reader): Known {
  const branches = [sequence(reader)];
  while (reader.source[reader.at] === "|") {
    reader.at += 1;
    branches.push(sequence(reader));
  }
  const [only] = branches;
  if (only !== undefined && branches.length === 1) return only;
  const exact = new Set<string>();
  for (const branch of branches) for (const text of branch.exact ?? []) exact.add(text);
  if (branches.every((branch) => branch.exact !== undefined) && exact.size <= MOST_LITERALS) return exactly(exact);
  return {
    exact: undefined,
    required: joined(branches.map((branch) => [...requirements(branch)].sort((a, b) => worth(b) - worth(a)))),
    first: union(branches.map((branch) => branch.exact ?? branch.first)),
    isOptional: branches.some((branch) => (branch.exact === undefined ? branch.isOptional : branch.exact.has(""))),
  };
}

function requirements(part: Known): readonly Requirement[] {
  return part.exact === undefined ? part.required : requirementsIn(part.exact);
}

function union(sets: readonly (ReadonlySet<string> | undefined)[]): Set<string> | undefined {
  const all = new Set<string>();
  for (const set of sets) {
    if (set === undefined) return undefined;
    for (const text of set) all.add(text);
  }
  return all.size > MOST_STARTS ? undefined : all;
}

/** What holds whichever branch matched: the best requirements of all, joined; then the second best. */
function joined(branches: readonly (readonly Requirement[])[]): Requirement[] {
  const depth = Math.min(2, Math.max(...branches.map((list) => list.length)));
  const made: Requirement[] = [];
  for (let rank = 0; rank < depth; rank += 1) {
    const literals = new Set<string>();
    let classes = 0;
    for (const list of branches) {
      const requirement = list[Math.min(rank, list.length - 1)];
      if (requirement === undefined) return made;
      for (const literal of requirement.literals) literals.add(literal);
      classes |= requirement.classes;
    }
    if (literals.size <= MOST_LITERALS) made.push({ literals: withoutLonger(literals), classes });
  }
  return made;
}

function sequence(reader: Reader): Known {
  const known: { run: ReadonlySet<string>; isExact: boolean } = { run: new Set([""]), isExact: true };
  const required: Requirement[] = [];
  const beginning = new Beginning();
  const endRun = (): void => {
    addAll(required, requirementsIn(known.run));
    known.run = new Set([""]);
    known.isExact = false;
  };
  while (reader.at < reader.source.length && !"|)".includes(reader.source[reader.at] ?? "")) {
    const part = quantified(reader, atom(reader));
    beginning.add(part);
    if (part.exact === undefined) {
      endRun();
      addAll(required, part.required);
      continue;
    }
    const isLong = longest(known.run) + longest(part.exact) > LONGEST_EXACT;
    if (known.run.size * part.exact.size > MOST_EXACT || isLong) endRun();
    known.run = product(known.run, part.exact);
  }
  if (known.isExact) return exactly(known.run);
  endRun();
  return { exact: undefined, required, first: beginning.end(), isOptional: beginning.isOpen };
}

function product(left: ReadonlySet<string>, right: ReadonlySet<string>): ReadonlySet<string> {
  if (left.size === 1 && left.has("")) return right;
  const all = new Set<string>();
  for (const before of left) for (const behind of right) all.add(before + behind);
  return all;
}

function longest(texts: ReadonlySet<string>): number {
  let most = 0;
  for (const { length } of texts) most = Math.max(most, length);
  return most;
}

/** How the matches of a sequence begin, told part by part. */
class Beginning {
  /** What may have been read so far where that is not yet a first word. */
  #open = new Set<string>([""]);
  /** First words; undefined where anything can stand first. */
  #settled: Set<string> | undefined = new Set();

  add(part: Known): void {
    if (this.#settled === undefined || this.#open.size === 0) return;
    if (part.exact !== undefined) {
      const longer = product(this.#open, part.exact);
      this.#open = new Set();
      for (const text of longer) {
        const start = startOf(text);
        if (start === undefined) this.#open.add(text);
        else this.#settle(start);
      }
      if (this.#open.size > MOST_STARTS) this.#settled = undefined;
      return;
    }
    const { first } = part;
    let stays = false;
    for (const text of this.#open) {
      if (/\p{L}/u.test(text)) this.#settle(text);
      else {
        stays ||= part.isOptional;
        if (first === undefined) this.#settled = undefined;
        else for (const next of first) this.#settle(startOf(text + next) ?? text + next);
      }
    }
    this.#open = stays ? new Set([""]) : new Set();
  }

  /** The sequence may be over without anything read. */
  get isOpen(): boolean {
    return [...this.#open].some((text) => !/\p{L}/u.test(text));
  }

  end(): Set<string> | undefined {
    for (const text of this.#open) if (/\p{L}/u.test(text)) this.#settle(text);
    return this.#settled;
  }

  #settle(start: string): void {
    this.#settled?.add(start);
    if ((this.#settled?.size ?? 0) > MOST_STARTS) this.#settled = undefined;
  }
}

/** The first word of a string, or its first character where that is no letter; undefined while it can still go on. */
function startOf(text: string): string | undefined {
  const word = /^(\^*)(\p{L}+)([^\p{L}])/u.exec(text);
  if (word !== null) return `${word[1] === "" ? "" : EDGE}${word[2] ?? ""}${EDGE}`;
  return /^\^*([^\p{L}^])/u.exec(text)?.[1];
}

/** The starts of an expression; undefined where one of them can be anything. */
function startsOf(first: ReadonlySet<string> | undefined): string[] | undefined {
  if (first === undefined || first.size > MOST_STARTS) return undefined;
  const starts = new Set<string>();
  for (const text of first) {
    const start = startOf(text) ?? text.replace(/^\^+/, EDGE);
    if (start === "" || start === EDGE) return undefined;
    starts.add(start);
  }
  return [...starts].sort();
}

function atom(reader: Reader): Known {
  const character = reader.source[reader.at] ?? "";
  if (character === "(") return group(reader);
  if (character === "[") return bracket(reader);
  if (character === "\\") return escape(reader);
  const word = wordAt(reader);
  if (word !== "") return exactly([word]);
  reader.at += 1;
  if (character === "^" || character === "$") return EMPTY;
  return character === "." ? NOTHING : exactly([character]);
}

const WORD = /[\p{L}\p{N} ]+/uy;

/** Letters, digits and blanks in a row are read at once; the last waits where a quantifier stands behind it. */
function wordAt(reader: Reader): string {
  WORD.lastIndex = reader.at;
  const word = WORD.exec(reader.source)?.[0] ?? "";
  const isQuantified = word.length > 1 && /[?*+{]/.test(reader.source[reader.at + word.length] ?? "");
  const taken = isQuantified ? word.slice(0, -1) : word;
  reader.at += taken.length;
  return taken;
}

function isClass(character: string): boolean {
  const code = character.charCodeAt(0);
  return code >= FIRST_CLASS && code <= LAST_CLASS;
}

function escape(reader: Reader): Known {
  const next = reader.source[reader.at + 1] ?? "";
  if (next === "u") {
    reader.at += 6;
    return exactly([String.fromCharCode(parseInt(reader.source.slice(reader.at - 4, reader.at), 16))]);
  }
  const closing = next === "p" || next === "P" ? reader.source.indexOf("}", reader.at) - reader.at + 1 : undefined;
  reader.at += closing ?? 2;
  if (next === "b" || next === "B") return EMPTY;
  return next !== EDGE && /[^\p{L}\p{N}]/u.test(next) ? exactly([next]) : NOTHING;
}

/** A bracket of few characters, or of the classes of mentions; a larger one tells nothing. */
function bracket(reader: Reader): Known {
  let end = reader.at + 1;
  while (end < reader.source.length && reader.source[end] !== "]") end += reader.source[end] === "\\" ? 2 : 1;
  const inside = reader.source
    .slice(reader.at + 1, end)
    .replace(/\\u([0-9a-fA-F]{4})/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
  reader.at = end + 1;
  if (/^[\uE000-\uE00F](?:-?[\uE000-\uE00F])*$/.test(inside)) return exactly(classesIn(inside));
  if (/^(?:\p{L}{1,4}|[-'",;:.()/ ]{1,8})$/u.test(inside) && !/[^-]-[^-]/.test(inside)) return exactly(inside);
  return NOTHING;
}

/** Class characters of a bracket, ranges opened. */
function* classesIn(inside: string): Generator<string> {
  for (let at = 0; at < inside.length; at += 1) {
    const from = inside.charCodeAt(at);
    const to = inside[at + 1] === "-" ? inside.charCodeAt(at + 2) : from;
    for (let code = from; code <= to; code += 1) yield String.fromCharCode(code);
    if (to !== from) at += 2;
  }
}

function group(reader: Reader): Known {
  const opening = /^\((?:\?(?::|=|!|<=|<!|<\w+>))?/.exec(reader.source.slice(reader.at, reader.at + 40))?.[0] ?? "(";
  reader.at += opening.length;
  const isWordEdge = reader.source.startsWith("[\\w", reader.at);
  const inner = alternation(reader);
  reader.at += 1;
  // "No letter here" is the edge of a word; other absences tell nothing.
  if (opening === "(?!" || opening === "(?<!") return isWordEdge ? exactly([EDGE]) : EMPTY;
  if (opening !== "(?=" && opening !== "(?<=") return inner;
  // What is looked at is no part of the match: it must be there, but no string runs on into it.
  return { exact: undefined, required: requirements(inner), first: new Set(), isOptional: true };
}

/** Reads the quantifier behind a part, if one stands there. */
function quantified(reader: Reader, part: Known): Known {
  const quantifier = /^(?:[?*+]|\{\d+(?:,\d*)?\})\??/.exec(reader.source.slice(reader.at, reader.at + 12))?.[0];
  if (quantifier === undefined) return part;
  reader.at += quantifier.length;
  const first = part.exact ?? part.first;
  if (/^(?:[?*]|\{0)/.test(quantifier)) {
    if (quantifier.startsWith("?") && part.exact !== undefined) return exactly([...part.exact, ""]);
    return { exact: undefined, required: [], first: withoutEmpty(first), isOptional: true };
  }
  return {
    exact: undefined,
    required: requirements(part),
    first: withoutEmpty(first),
    isOptional: part.exact === undefined ? part.isOptional : part.exact.has(""),
  };
}

function withoutEmpty(first: ReadonlySet<string> | undefined): Set<string> | undefined {
  return first === undefined ? undefined : new Set([...first].filter((text) => text !== ""));
}

/**
 * What a match must contain that has one of these strings in it: the first word of each, the second of each, where they have the same
 * number of words; else the most telling word of each, then the next. Nothing where one of them has no word that tells anything.
 */
function requirementsIn(exact: ReadonlySet<string>): Requirement[] {
  const pieces = [...exact].map(piecesOf);
  if (pieces.some((list) => list.length !== pieces[0]?.length))
    for (const list of pieces) list.sort((a, b) => pieceWorth(b) - pieceWorth(a));
  const depth = Math.min(3, Math.max(...pieces.map((list) => list.length)));
  const made: Requirement[] = [];
  for (let rank = 0; rank < depth; rank += 1) {
    const literals = new Set<string>();
    let classes = 0;
    for (const list of pieces) {
      const piece = list[Math.min(rank, list.length - 1)];
      if (piece === undefined) return made;
      if (isClass(piece)) classes |= 1 << (piece.charCodeAt(0) - FIRST_CLASS);
      else literals.add(piece);
    }
    if (literals.size <= MOST_LITERALS) made.push({ literals: withoutLonger(literals), classes });
  }
  return made;
}

/** Words of a string with the edges that it tells of, and its classes of mentions, in their order. */
function piecesOf(text: string): string[] {
  const pieces: string[] = [];
  for (const { 0: piece, index } of text.matchAll(/\p{L}+|[\uE000-\uE00F]/gu)) {
    if (isClass(piece)) {
      pieces.push(piece);
      continue;
    }
    const before = text[index - 1];
    const behind = text[index + piece.length];
    const edged = `${tellsEdge(before) ? EDGE : ""}${piece}${tellsEdge(behind) ? EDGE : ""}`;
    if (edged.length >= SHORTEST && !TOO_COMMON.has(edged)) pieces.push(edged);
  }
  return pieces;
}

/** A mention may stand for a part of a word in scripts without spaces: it is no edge. */
function tellsEdge(character: string | undefined): boolean {
  return character !== undefined && !isClass(character);
}

/** Words that stand in most sentences, and their edges. */
const TOO_COMMON = new Set(
  "the and that for with from its ing ion a an of to in on as at is it or"
    .split(" ")
    .flatMap((word) => [word, `^${word}`, `${word}^`, `^${word}^`]),
);

function pieceWorth(piece: string): number {
  return isClass(piece) ? 3.5 : piece.length;
}

/** Of two literals of which one holds the other the shorter one is enough. */
function withoutLonger(literals: ReadonlySet<string>): string[] {
  const byLength = [...literals].sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
  const kept: string[] = [];
  for (const literal of byLength) if (!kept.some((shorter) => literal.includes(shorter))) kept.push(literal);
  return kept.sort();
}

/** Longer literals tell more; many of them tell less. */
function worth({ literals, classes }: Requirement): number {
  let shortest = 6;
  for (const literal of literals) shortest = Math.min(shortest, literal.length);
  let count = 0;
  for (let rest = classes; rest !== 0; rest &= rest - 1) count += 1;
  if (count > 0) shortest = Math.min(shortest, 4);
  return shortest - Math.log2(literals.length + count * 4 + 1) / 2;
}
