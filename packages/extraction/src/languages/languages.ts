import { compileLanguage, type CompiledLanguage } from "./language-rules.ts";
import { GERMAN } from "./de.ts";
import { SPANISH } from "./es.ts";
import { FRENCH } from "./fr.ts";
import { ITALIAN } from "./it.ts";
import { RUSSIAN } from "./ru.ts";
import { SERBIAN } from "./sr.ts";
import { ALBANIAN } from "./sq.ts";
import { UKRAINIAN } from "./uk.ts";
import { CHINESE } from "./zh.ts";

const LANGUAGES: readonly CompiledLanguage[] = [
  GERMAN,
  FRENCH,
  ITALIAN,
  SPANISH,
  ALBANIAN,
  RUSSIAN,
  UKRAINIAN,
  SERBIAN,
  CHINESE,
].map(compileLanguage);

const BY_CODE: ReadonlyMap<string, CompiledLanguage> = new Map(
  LANGUAGES.flatMap((language) => language.rules.languages.map((code) => [code, language] as const)),
);

/** The rules of a language by its code, where there are any. English has its own rules. */
export function languageOf(code: string): CompiledLanguage | undefined {
  return BY_CODE.get(code);
}

/** Codes of the languages that have rules. */
export const RULED_LANGUAGES: ReadonlySet<string> = new Set(BY_CODE.keys());
