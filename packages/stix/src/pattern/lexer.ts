import type { PatternError } from "./syntax.ts";

export type TokenKind = "word" | "string" | "hex" | "binary" | "timestamp" | "integer" | "float" | "symbol" | "end";

export interface Token {
  readonly kind: TokenKind;
  /** The word or symbol; for literals the value, unescaped. */
  readonly text: string;
  readonly offset: number;
}

/** Thrown inside the pattern package only; `parsePattern` turns it into a value. */
export class PatternProblem extends Error {
  readonly problem: PatternError;
  constructor(message: string, offset: number) {
    super(message);
    this.problem = { message, column: offset + 1 };
  }
}

const SKIP = /(?:[ \t\r\n\f\v\u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+|\/\/[^\r\n]*)/y;
const NUMBER = /[+-]?(?:\d*\.\d+|\d+)/y;
const WORD = /[A-Za-z_][A-Za-z0-9_-]*/y;
const SYMBOL = /==|!=|<>|<=|>=|[=<>[\]():.,*]/y;

/** Kinds of quoted literals by the letter before the quote. */
const PREFIXES: Readonly<Record<string, TokenKind>> = { "'": "string", h: "hex", b: "binary", t: "timestamp" };

const TIMESTAMP = /^\d{4}-(0[1-9]|1[012])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)(\.\d{1,30})?Z$/;

const FORMS: Partial<Record<TokenKind, (text: string) => boolean>> = {
  hex: (text) => text.length % 2 === 0 && /^[0-9a-fA-F]*$/.test(text),
  binary: (text) => text.length % 4 === 0 && /^[A-Za-z0-9+/]*={0,2}$/.test(text),
  timestamp: (text) => TIMESTAMP.test(text),
};

function match(form: RegExp, text: string, at: number): string | undefined {
  form.lastIndex = at;
  return form.exec(text)?.[0];
}

/** Offset after white space and comments. */
function skip(text: string, from: number): number {
  let at = from;
  for (;;) {
    const blank = match(SKIP, text, at);
    if (blank !== undefined) at += blank.length;
    else if (text.startsWith("/*", at)) {
      const end = text.indexOf("*/", at + 2);
      if (end < 0) throw new PatternProblem("a comment is not closed", at);
      at = end + 2;
    } else return at;
  }
}

/** Reads the literal whose quote opens at `open`; the backslash escapes the quote and itself. */
function quoted(text: string, kind: TokenKind, start: number, open: number): { token: Token; end: number } {
  let value = "";
  for (let at = open + 1; at < text.length; at += 1) {
    const letter = text.charAt(at);
    if (letter === "'") {
      if (FORMS[kind]?.(value) === false) throw new PatternProblem(`this is not a ${kind} literal`, start);
      return { token: { kind, text: value, offset: start }, end: at + 1 };
    }
    if (letter === "\\") {
      at += 1;
      const escaped = text.charAt(at);
      if (escaped !== "'" && escaped !== "\\") throw new PatternProblem("only ' and \\ can be escaped", at - 1);
      value += escaped;
    } else value += letter;
  }
  throw new PatternProblem("a string is not closed", start);
}

function nextToken(text: string, at: number): { token: Token; end: number } {
  const first = text.charAt(at);
  const kind = PREFIXES[first];
  if (first === "'") return quoted(text, "string", at, at);
  if (kind !== undefined && text.charAt(at + 1) === "'") return quoted(text, kind, at, at + 1);
  const number = match(NUMBER, text, at);
  if (number !== undefined) {
    const float = number.includes(".");
    if (!float && /^[+-]?0\d/.test(number)) throw new PatternProblem("an integer must not start with 0", at);
    return { token: { kind: float ? "float" : "integer", text: number, offset: at }, end: at + number.length };
  }
  const word = match(WORD, text, at);
  if (word !== undefined) return { token: { kind: "word", text: word, offset: at }, end: at + word.length };
  const symbol = match(SYMBOL, text, at);
  if (symbol !== undefined) return { token: { kind: "symbol", text: symbol, offset: at }, end: at + symbol.length };
  throw new PatternProblem(`"${first}" cannot stand here`, at);
}

/** Cuts a pattern into tokens, the last being `end`. Throws PatternProblem. */
export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  for (let at = skip(text, 0); at < text.length;) {
    const { token, end } = nextToken(text, at);
    tokens.push(token);
    at = skip(text, end);
  }
  tokens.push({ kind: "end", text: "the end of the pattern", offset: text.length });
  return tokens;
}
