import type { AliasRelation } from "@kulla/core";
import { pattern, type Pattern } from "../analysis/abstract.ts";

/**
 * How one language says that two names belong together, or do not. Sources are patterns over abstract sentences; besides the macros of all patterns
 * `{n}` stands for one mention that can be such a name, `{closed}` for one that ends an aside, `{names}` for a row of them, `{v}` for one who can give names; every key of `words` is a macro too.
 */
export interface AliasWords {
  readonly words: Readonly<Record<string, string>>;
  /** What stands between two names of a row, white space included. */
  readonly and: string;
  /** One name of a row, in group `n`, with whose name it is in `v`, `w` or `x` where that is told beside it. The first that fits counts. */
  readonly items: readonly string[];
  /** The first that reads a pair of names holds, so what tells more stands first. */
  readonly rules: readonly AliasSource[];
  /** Words that leave a doubt; tested on the words of a match and the few before it. */
  readonly doubt: RegExp;
  /** Negations; tested on the words of a match. */
  readonly negation: RegExp;
  /** Words right before a match that deny what it says: "no evidence that". */
  readonly denied: RegExp;
  /** Words right before a match that make it a belief: "suspects that". */
  readonly believed: RegExp;
  /** Words right before a match that leave it open: "whether". */
  readonly open: RegExp;
}

/**
 * Group `l` has the name that is spoken of, or several. The other name stands in group `r`; without that group a row of names stands right behind the match.
 * Whoever gives the name stands in group `b`.
 */
export interface AliasSource {
  readonly relation: AliasRelation;
  readonly find: string;
  /** The names behind are the left of the relation: "a front of X". */
  readonly swap?: true;
  /** No word says it, only brackets: both must be known to be names of one kind. */
  readonly bare?: true;
  /** The words tell that a group is meant, so that a name which nothing else is known of may be one. */
  readonly telling?: true;
}

export interface CompiledAliases {
  readonly language: AliasWords;
  readonly rules: readonly (Omit<AliasSource, "find"> & { readonly find: Pattern })[];
  readonly items: readonly RegExp[];
  readonly and: RegExp;
}

/** A name of an actor, of malware, of a system, of an organisation; or a name of which nothing is known. */
const NAME = "[\\uE004\\uE006\\uE007\\uE00B\\uE00F]";
const VOICE = "[\\uE000\\uE002\\uE003\\uE004\\uE005\\uE00E\\uE00F]";

/** A name behind a bare adverb ("formerly X"): it closes the aside, and nothing is told of it. */
const CLOSED = `["']?${NAME}["']?(?: \\([^()]{1,30}\\))?(?:[,.;)]|$| (?:geführt|bekannt)(?![a-z])| (?:and|or|und|oder|et|ou|e|o|y|dhe|ose|i|ili|и|или|та|або|і) )`;

/** How deep the building blocks of a language may name each other. */
const DEPTH = 3;

/** Compiles the words of a language, once. */
export function compileAliases(language: AliasWords): CompiledAliases {
  const blocks: Readonly<Record<string, string>> = {
    ...language.words,
    n: NAME,
    v: VOICE,
    closed: CLOSED,
    names: `${NAME}(?:(?:${language.and})["']?${NAME}["']?){0,8}`,
  };
  const expanded = (source: string): string => {
    let text = source;
    for (let depth = 0; depth < DEPTH; depth += 1)
      text = text.replace(/\{([a-z]+)\}/g, (whole, name: string) => blocks[name] ?? whole);
    return text;
  };
  return {
    language,
    rules: language.rules.map((rule) => ({ ...rule, find: pattern(expanded(rule.find)) })),
    items: language.items.map((item) => new RegExp(expanded(item), "dy")),
    and: new RegExp(expanded(language.and), "y"),
  };
}
