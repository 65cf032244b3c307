import type { ActionClass, ActorKind, Stance, SystemStatus } from "@kulla/core";
import { pattern, type Pattern } from "../analysis/abstract.ts";
import type { MentionClass } from "../analysis/mention.ts";
import { compileAliases, type AliasWords, type CompiledAliases } from "../facts/alias-words.ts";

/**
 * How one language other than English reports incidents, as data. All sources are patterns over abstract sentences (lower case,
 * straight quotation marks, each mention one character, see `analysis/abstract.ts`): `{country}`, `{state}`, `{voice}`, `{target}`,
 * `{culprit}`, `{gap}`, `{far}`, `{list:target}` stand for what they stand for there; `{start}` and `{end}` are the edges of a word in
 * any alphabet; every key of `words` is a macro of the language's own. Everything must be bounded, as everywhere.
 */
export interface LanguageRules {
  /** Codes of the languages that are read by these rules: `["de"]`, `["sr", "hr", "bs"]`. */
  readonly languages: readonly string[];
  /** The language's building blocks: `{det}` stands for `words.det`. A block can name others. */
  readonly words: Readonly<Record<string, string>>;
  /** What stands between two members of `{list:…}`, white space included: `, ?|,? und (?:die |den )?`. */
  readonly and: string;
  /** Languages that capitalise nouns: tells the capitalised words (as printed) that are no names. They end names. */
  readonly noName?: {
    test(word: string): boolean;
    /** A noun that belongs to the name before it: `Funke Mediengruppe`. */
    readonly closes?: (word: string) => boolean;
  };
  /** Countries under names that the catalogue lacks, lower case, by the English name: `großbritannien: "United Kingdom"`. */
  readonly places?: Readonly<Record<string, string>>;
  /** Endings of cases that names of firms from abroad take: `Microsofta`. */
  readonly endings?: RegExp;
  /** Words before a lone capitalised word (lower case, up to it) that make it a noun: an article, an adjective. */
  readonly noNameAfter?: RegExp;
  /** Larger mentions made out of words and mentions, in this order, before the rules of English have a look. */
  readonly mentions: readonly MentionSource[];
  readonly speech: readonly SpeechSource[];
  /** Words that leave a doubt; tested on the abstract text of the clause, and quoted as the words of confidence. */
  readonly doubt: RegExp;
  /** A clause that somebody denies, up to where what is denied begins; tested on the abstract text before a match. */
  readonly denying: RegExp;
  /** Negations; tested on the words of a match and the forty characters before it. */
  readonly negation: RegExp;
  /** Who was hit: group `v`. With the attack in group `a`, the incident learns its victim too. */
  readonly victims: readonly string[];
  /** What became of a system: group `s`. The first that reads a system holds, so what was spared stands first. */
  readonly systems: readonly SystemSource[];
  /** Who is said to have done it: group `c`; by whom: group `b`, else who speaks. */
  readonly attributions: readonly { readonly find: string; readonly stance?: Stance }[];
  /** Who denies: group `b`, else who speaks. */
  readonly denials: readonly string[];
  /** Who claims responsibility: group `b`. */
  readonly claims: readonly string[];
  /** Actor in group `a`, state or its organ in group `s`, the words of the tie in group `r`. */
  readonly sponsors: readonly string[];
  /** Actors that only their context makes known: group `a`. */
  readonly actors: readonly { readonly kind: ActorKind; readonly find: string }[];
  /** Malware that only its context makes known: group `m`, its kind in group `k`. `kinds` puts the word in English. */
  readonly malware: readonly string[];
  readonly malwareKinds: Readonly<Record<string, string>>;
  /** Acts: by whom in group `b`, else who speaks where `speaker` is set; against whom in group `t`. */
  readonly actions: readonly {
    readonly class: ActionClass;
    /** English words for the act, the same as for English texts: `expel diplomats`. */
    readonly kind: string;
    readonly find: string;
    readonly speaker?: boolean;
    /** The act is a negation in itself: "will not pay". */
    readonly negative?: boolean;
  }[];
}

/** What became of a system, group `s`. `negative`: the words hold a negation of their own, "does not work". */
export interface SystemSource {
  readonly status: SystemStatus;
  readonly find: string;
  readonly negative?: boolean;
}

/**
 * A larger mention. Groups: `m` its extent (else all of the match), `n` its name (else the words as printed), `c` (or `d`) the country or
 * body that it belongs to or speaks for, `r` the role of a person, `t` the tie of attackers to the state in `c`, `o` the owner of a system,
 * `k` the kind of a malware,
 * `second` and `same`: the words that tell another attack from the first.
 */
export interface MentionSource {
  readonly cls: MentionClass;
  readonly find: string;
  /** Organisations: company, vendor, body, intelligence, military, media; actors: group, persona. */
  readonly kind?: string;
  /** The country where the words alone tell it: `Bundesregierung`. */
  readonly country?: string;
  /** Short forms ("das Unternehmen"): stands for what the document named last of that kind, and is nothing where it named none. */
  readonly standsFor?: "company" | "organisation" | "ministry" | "country" | "actor" | "person";
  /** Short forms by a noun of a kind ("das Klinikum"): only where the name of what they stand for begins with the same letters. */
  readonly alike?: true;
  /** Words as printed that must not be taken. */
  readonly unless?: RegExp;
}

/** A reporting clause: the speaker in group `v`, the time in group `t`. `after`: what is said follows; `before`: it precedes. */
export interface SpeechSource {
  readonly scope: "after" | "before" | "whole";
  readonly find: string;
}

const LETTER = "\\w\\u00c0-\\u024f\\u0370-\\u03ff\\u0400-\\u052f";

const SHARED: Readonly<Record<string, string>> = { start: `(?<![${LETTER}-])`, end: `(?![${LETTER}-])` };

/** How deep the building blocks of a language may name each other. */
const DEPTH = 5;

/** Compiles a source of a language: its own building blocks first, then those that all patterns share. */
export function languagePattern(rules: Pick<LanguageRules, "words" | "and">, source: string): Pattern {
  const blocks = { ...SHARED, ...rules.words };
  let expanded = source;
  for (let depth = 0; depth < DEPTH; depth += 1) {
    expanded = expanded
      .replace(/\{list:([a-z]+)\}/g, (_, of: string) => `{${of}}(?:(?:${rules.and}){${of}}){0,12}`)
      .replace(/\{([a-z]+)\}/g, (whole, name: string) => blocks[name] ?? whole);
  }
  return pattern(expanded);
}

/** A language's rules with their patterns compiled. */
export interface CompiledLanguage {
  readonly rules: LanguageRules;
  /** It finds systems itself, by its own rules for mentions. */
  readonly hasSystems: boolean;
  /** It finds attacks itself: the English nouns and phrases for attacks and attackers are not for it. */
  readonly hasAttacks: boolean;
  readonly mentions: readonly (MentionSource & { readonly pattern: Pattern })[];
  readonly speech: readonly { readonly scope: SpeechSource["scope"]; readonly find: Pattern }[];
  readonly victims: readonly Pattern[];
  readonly systems: readonly (Omit<SystemSource, "find"> & { readonly find: Pattern })[];
  readonly attributions: readonly { readonly find: Pattern; readonly stance?: Stance }[];
  readonly denials: readonly Pattern[];
  readonly claims: readonly Pattern[];
  readonly sponsors: readonly Pattern[];
  readonly actors: readonly { readonly kind: ActorKind; readonly find: Pattern }[];
  readonly malware: readonly Pattern[];
  readonly actions: readonly (Omit<LanguageRules["actions"][number], "find"> & { readonly find: Pattern })[];
  readonly aliases: CompiledAliases | undefined;
}

/**
 * Compiles all patterns of a language, once, before the first of its sentences is read: the words of a sentence are told only of the patterns that are there.
 * @param aliases how it says that names belong together
 */
export function compileLanguage(rules: LanguageRules, aliases: AliasWords | undefined): CompiledLanguage {
  const compile = (source: string): Pattern => languagePattern(rules, source);
  const entries = <T extends { readonly find: string }>(list: readonly T[]) =>
    list.map((entry) => ({ ...entry, find: compile(entry.find) }));
  return {
    rules,
    hasSystems: rules.mentions.some(({ cls }) => cls === "system"),
    hasAttacks: rules.mentions.some(({ cls }) => cls === "attack"),
    mentions: rules.mentions.map((source) => ({ ...source, pattern: compile(source.find) })),
    speech: entries(rules.speech),
    victims: rules.victims.map(compile),
    systems: entries(rules.systems),
    attributions: entries(rules.attributions),
    denials: rules.denials.map(compile),
    claims: rules.claims.map(compile),
    sponsors: rules.sponsors.map(compile),
    actors: entries(rules.actors),
    malware: rules.malware.map(compile),
    actions: entries(rules.actions),
    aliases: aliases === undefined ? undefined : compileAliases(aliases),
  };
}
