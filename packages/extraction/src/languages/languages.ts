import { compileLanguage, type CompiledLanguage, type LanguageRules } from "./language-rules.ts";
import { GERMAN } from "./de.ts";
import { SPANISH } from "./es.ts";
import { FRENCH } from "./fr.ts";
import { ITALIAN } from "./it.ts";
import { RUSSIAN } from "./ru.ts";
import { SERBIAN } from "./sr.ts";
import { ALBANIAN } from "./sq.ts";
import { UKRAINIAN } from "./uk.ts";
import { CHINESE } from "./zh.ts";
import { LANGUAGE_ALIASES } from "./aliases.ts";
import { MORE_ACTIONS } from "./more-actions.ts";

const LANGUAGES: readonly LanguageRules[] = [
  GERMAN,
  FRENCH,
  ITALIAN,
  SPANISH,
  ALBANIAN,
  RUSSIAN,
  UKRAINIAN,
  SERBIAN,
  CHINESE,
];

const BY_CODE: ReadonlyMap<string, LanguageRules> = new Map(
  LANGUAGES.flatMap((rules) => rules.languages.map((code) => [code, rules] as const)),
);

/** Compiled when the first text in the language is met: a hundred patterns each, which most runs never need. */
const COMPILED = new Map<LanguageRules, CompiledLanguage>();

/** The rules of a language by its code, where there are any. English has its own rules. */
export function languageOf(code: string): CompiledLanguage | undefined {
  const rules = BY_CODE.get(code);
  if (rules === undefined) return undefined;
  let compiled = COMPILED.get(rules);
  if (compiled === undefined) {
    const own = rules.languages[0] ?? "";
    const actions = [...rules.actions, ...(MORE_ACTIONS[own] ?? [])];
    compiled = compileLanguage({ ...rules, actions }, LANGUAGE_ALIASES[own]);
    COMPILED.set(rules, compiled);
  }
  return compiled;
}

/** Codes of the languages that have rules. */
export const RULED_LANGUAGES: ReadonlySet<string> = new Set(BY_CODE.keys());
