import { isHashOf } from "../hash-format.ts";
import type { Token, TokenKind } from "./lexer.ts";
import { PatternProblem, tokensOf } from "./lexer.ts";
import type {
  Comparator,
  Comparison,
  Literal,
  ObjectPath,
  Observation,
  PathStep,
  PatternError,
  Qualifier,
} from "./syntax.ts";

/** Longest pattern that is read, in UTF-16 code units, and deepest nesting of parentheses. */
const MAX_LENGTH = 1_000_000;
const MAX_DEPTH = 100;

const COMPARATORS: Readonly<Record<string, Comparator>> = {
  "=": "=",
  "==": "=",
  "!=": "!=",
  "<>": "!=",
  "<": "<",
  "<=": "<=",
  ">": ">",
  ">=": ">=",
  IN: "IN",
  LIKE: "LIKE",
  MATCHES: "MATCHES",
  ISSUBSET: "ISSUBSET",
  ISSUPERSET: "ISSUPERSET",
};

const OF_STRINGS: ReadonlySet<Comparator> = new Set(["LIKE", "MATCHES", "ISSUBSET", "ISSUPERSET"]);
const OF_ORDER: ReadonlySet<Comparator> = new Set(["<", "<=", ">", ">="]);
const OF_HASHES: ReadonlySet<Comparator> = new Set(["=", "!=", "IN"]);
const KEYWORDS: ReadonlySet<string> = new Set(
  `AND OR NOT FOLLOWEDBY LIKE MATCHES ISSUPERSET ISSUBSET EXISTS LAST IN START STOP SECONDS TRUE FALSE WITHIN REPEATS TIMES
  true false`.split(/\s+/),
);

/** A recursive-descent parser over the tokens of one pattern. Throws PatternProblem at the first fault. */
class Parser {
  private at = 0;
  private depth = 0;
  /** Where a kind of qualifier stands twice on one observation: grammar allows it, section 9.5.1 does not. */
  repeated: PatternError | undefined;
  private readonly tokens: readonly Token[];

  constructor(tokens: readonly Token[]) {
    this.tokens = tokens;
  }

  whole(): Observation {
    const observation = this.followedBy();
    if (this.peek().kind !== "end") this.fail("AND, OR, FOLLOWEDBY, a qualifier or the end was expected");
    return observation;
  }

  private peek(): Token {
    const token = this.tokens[this.at] ?? this.tokens.at(-1);
    if (token === undefined) throw new PatternProblem("the pattern is empty", 0);
    return token;
  }

  private fail(message: string): never {
    const token = this.peek();
    throw new PatternProblem(`${message}, not "${token.text.slice(0, 40)}"`, token.offset);
  }

  private take(kind: TokenKind, text?: string): Token | undefined {
    const token = this.peek();
    if (token.kind !== kind || (text !== undefined && token.text !== text)) return undefined;
    this.at += 1;
    return token;
  }

  private need(kind: TokenKind, text?: string): Token {
    return this.take(kind, text) ?? this.fail(`${text === undefined ? `a ${kind}` : `"${text}"`} was expected`);
  }

  /** Guards the stack: parentheses nest at most MAX_DEPTH deep. */
  private nested<T>(parse: () => T): T {
    this.depth += 1;
    if (this.depth > MAX_DEPTH) this.fail(`parentheses nest more than ${String(MAX_DEPTH)} deep`);
    const result = parse();
    this.depth -= 1;
    return result;
  }

  private chain<T>(word: string, part: () => T, join: (parts: readonly T[]) => T): T {
    const first = part();
    if (this.peek().kind !== "word" || this.peek().text !== word) return first;
    const parts = [first];
    while (this.take("word", word) !== undefined) parts.push(part());
    return join(parts);
  }

  private followedBy(): Observation {
    const and = (): Observation =>
      this.chain(
        "AND",
        () => this.observation(),
        (parts) => ({ kind: "and", parts }),
      );
    const or = (): Observation => this.chain("OR", and, (parts) => ({ kind: "or", parts }));
    return this.chain("FOLLOWEDBY", or, (parts) => ({ kind: "followedby", parts }));
  }

  private observation(): Observation {
    let observation: Observation;
    const bare = this.peek().text === "[";
    if (this.take("symbol", "(") !== undefined) {
      observation = this.nested(() => this.followedBy());
      this.need("symbol", ")");
    } else {
      this.need("symbol", "[");
      const comparison = this.comparison();
      this.need("symbol", "]");
      observation = { kind: "observation", comparison };
    }
    const used: string[] = [];
    for (let qualifier = this.qualifier(); qualifier !== undefined; qualifier = this.qualifier()) {
      if (used.length >= MAX_DEPTH) this.fail(`more than ${String(MAX_DEPTH)} qualifiers stand in a row`);
      if (bare && used.includes(qualifier.kind))
        this.repeated ??= {
          message: "a kind of qualifier stands twice on one observation",
          column: this.peek().offset + 1,
        };
      used.push(qualifier.kind);
      observation = { kind: "qualified", of: observation, qualifier };
    }
    return observation;
  }

  private qualifier(): Qualifier | undefined {
    if (this.take("word", "WITHIN") !== undefined) {
      const token = this.take("float") ?? this.need("integer");
      const seconds = Number(token.text);
      if (token.text.startsWith("-") || seconds <= 0)
        throw new PatternProblem("WITHIN needs a positive number", token.offset);
      this.need("word", "SECONDS");
      return { kind: "within", seconds };
    }
    if (this.take("word", "REPEATS") !== undefined) {
      const token = this.need("integer");
      const times = Number(token.text);
      if (token.text.startsWith("-") || times < 1)
        throw new PatternProblem("REPEATS needs a positive integer", token.offset);
      this.need("word", "TIMES");
      return { kind: "repeats", times };
    }
    if (this.take("word", "START") === undefined) return undefined;
    const start = this.need("timestamp");
    this.need("word", "STOP");
    const stop = this.need("timestamp");
    return { kind: "start-stop", start: start.text, stop: stop.text };
  }

  private comparison(): Comparison {
    const and = (): Comparison =>
      this.chain<Comparison>(
        "AND",
        () => this.test(),
        (parts) => ({ kind: "and", parts }),
      );
    return this.chain("OR", and, (parts) => ({ kind: "or", parts }));
  }

  private test(): Comparison {
    if (this.take("symbol", "(") !== undefined) {
      const inner = this.nested(() => this.comparison());
      this.need("symbol", ")");
      return inner;
    }
    const denied = this.take("word", "NOT") !== undefined;
    if (denied || this.peek().text === "EXISTS") {
      this.need("word", "EXISTS");
      return { kind: "exists", path: this.path(), negated: denied };
    }
    const path = this.path();
    const negated = this.take("word", "NOT") !== undefined;
    const token = this.peek();
    const comparator = token.kind === "word" || token.kind === "symbol" ? COMPARATORS[token.text] : undefined;
    if (comparator === undefined) this.fail("a comparison was expected");
    this.at += 1;
    const values = this.values(comparator);
    const algorithm = hashAlgorithmOf(path);
    const bad =
      algorithm === undefined || !OF_HASHES.has(comparator)
        ? undefined
        : values.find((value) => !isHash(algorithm, value));
    if (bad !== undefined) throw new PatternProblem(`this is not a ${String(algorithm)} hash`, token.offset);
    return { kind: "test", path, negated, comparator, values };
  }

  private values(comparator: Comparator): readonly Literal[] {
    if (comparator === "IN") return this.set();
    if (OF_STRINGS.has(comparator) && this.peek().kind !== "string") this.fail(`${comparator} needs a string`);
    const literal = this.literal();
    if (OF_ORDER.has(comparator) && literal.kind === "boolean") this.fail(`${comparator} cannot order booleans`);
    return [literal];
  }

  private set(): readonly Literal[] {
    this.need("symbol", "(");
    const values: Literal[] = [];
    if (this.take("symbol", ")") !== undefined) return values;
    do values.push(this.literal());
    while (this.take("symbol", ",") !== undefined);
    this.need("symbol", ")");
    return values;
  }

  private literal(): Literal {
    const token = this.peek();
    const { kind, text } = token;
    this.at += 1;
    if (kind === "integer" || kind === "float") return { kind, value: Number(text), text };
    if (kind === "string" || kind === "hex" || kind === "binary" || kind === "timestamp") return { kind, value: text };
    if (kind === "word" && /^(true|TRUE|false|FALSE)$/.test(text))
      return { kind: "boolean", value: text.toLowerCase() === "true" };
    this.at -= 1;
    return this.fail("a value was expected");
  }

  private name(hyphens: boolean): string {
    const token = this.take("string") ?? this.need("word");
    if (token.kind === "word" && (KEYWORDS.has(token.text) || (!hyphens && token.text.includes("-"))))
      throw new PatternProblem(`"${token.text}" must be quoted to be a name`, token.offset);
    return token.text;
  }

  private path(): ObjectPath {
    const token = this.need("word");
    if (KEYWORDS.has(token.text)) throw new PatternProblem(`"${token.text}" cannot be an object type`, token.offset);
    this.need("symbol", ":");
    const property = this.name(false);
    const steps: PathStep[] = [];
    for (let step = this.step(); step !== undefined; step = this.step()) steps.push(step);
    return { type: token.text, property, steps };
  }

  private step(): PathStep | undefined {
    if (this.take("symbol", ".") !== undefined) return { kind: "property", name: this.name(false) };
    if (this.take("symbol", "[") === undefined) return undefined;
    const index = this.take("symbol", "*") === undefined ? Number(this.need("integer").text) : "*";
    this.need("symbol", "]");
    return { kind: "index", index };
  }
}

/** `file:hashes.'SHA-256'` → `SHA-256`. */
function hashAlgorithmOf({ property, steps }: ObjectPath): string | undefined {
  const [step] = steps;
  return property === "hashes" && step?.kind === "property" ? step.name : undefined;
}

function isHash(algorithm: string, literal: Literal): boolean {
  return literal.kind !== "string" || isHashOf(algorithm, literal.value);
}

/** A pattern that was read. `repeated`: where it breaks the rule of one qualifier of each kind for an observation. */
export interface ParsedPattern {
  readonly pattern: Observation;
  readonly repeated?: PatternError;
}

/** Parses a STIX pattern (section 9): its syntax tree, or the first fault and its column. */
export function parsePattern(text: string): ParsedPattern | { readonly error: PatternError } {
  if (text.length > MAX_LENGTH) return { error: { message: "the pattern is too long", column: MAX_LENGTH } };
  try {
    const parser = new Parser(tokensOf(text));
    const pattern = parser.whole();
    return parser.repeated === undefined ? { pattern } : { pattern, repeated: parser.repeated };
  } catch (problem) {
    if (problem instanceof PatternProblem) return { error: problem.problem };
    throw problem;
  }
}
