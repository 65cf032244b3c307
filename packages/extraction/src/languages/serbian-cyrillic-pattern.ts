import { serbianCyrillic } from "@kulla/core";
import type { LanguageRules } from "./language-rules.ts";

/** What is no text in a pattern: group names, escapes, macros, classes of all letters. */
const SYNTAX =
  /\(\?<[a-z]+\d?>|\\u[0-9a-fA-F]{4}|\\.|\{(?:list:)?[a-z]+\}|\{\d+(?:,\d*)?\}|\[a-zčćšžđ-?\]|\[a-z\]|[a-zčćšžđ]+/g;

/** A pattern's source in Cyrillic letters. `own`: the language's own macros, which have a Cyrillic double. */
export function cyrillicSource(source: string, own: ReadonlySet<string>): string {
  return source.replace(SYNTAX, (part) => {
    const macro = /^\{(list:)?([a-z]+)\}$/.exec(part);
    if (macro !== null) return own.has(macro[2] ?? "") ? `{${macro[1] ?? ""}cyr${macro[2] ?? ""}}` : part;
    if (part.startsWith("[a-z"))
      return part.includes("-]") && part !== "[a-z]" ? "[\\u0400-\\u045f-]" : "[\\u0400-\\u045f]";
    if (/^[({\\]/.test(part)) return part;
    return serbianCyrillic(part);
  });
}

function cyrillicExpression(expression: RegExp, own: ReadonlySet<string>): RegExp {
  const source = expression.source.replace(/[A-ZČĆŠŽĐ]/g, (letter) => letter.toLowerCase()).replace(/^/, "");
  return new RegExp(`${expression.source}|${cyrillicSource(source, own)}`, "iu");
}

/** Doubles every pattern of rules that are written in Latin letters, so that they read Cyrillic ones too. */
export function serbianCyrillicPattern(rules: LanguageRules): LanguageRules {
  const own = new Set(Object.keys(rules.words));
  const double = (source: string): string => cyrillicSource(source, own);
  const both = (sources: readonly string[]): string[] => [...sources, ...sources.map(double)];
  const entries = <T extends { readonly find: string }>(list: readonly T[]): T[] =>
    list.flatMap((entry) => [entry, { ...entry, find: double(entry.find) }]);
  const words = Object.entries(rules.words).flatMap(([name, source]) => [
    [name, source],
    [`cyr${name}`, double(source)],
  ]);
  return {
    ...rules,
    words: Object.fromEntries(words) as Record<string, string>,
    and: `${rules.and}|${double(rules.and)}`,
    ...(rules.noName instanceof RegExp ? { noName: cyrillicExpression(rules.noName, own) } : {}),
    mentions: entries(rules.mentions),
    speech: entries(rules.speech),
    denying: cyrillicExpression(rules.denying, own),
    doubt: cyrillicExpression(rules.doubt, own),
    negation: cyrillicExpression(rules.negation, own),
    victims: both(rules.victims),
    systems: entries(rules.systems),
    attributions: entries(rules.attributions),
    denials: both(rules.denials),
    claims: both(rules.claims),
    sponsors: both(rules.sponsors),
    actors: entries(rules.actors),
    malware: both(rules.malware),
    malwareKinds: {
      ...rules.malwareKinds,
      ...Object.fromEntries(Object.entries(rules.malwareKinds).map(([word, kind]) => [double(word), kind])),
    },
    actions: entries(rules.actions),
  };
}
