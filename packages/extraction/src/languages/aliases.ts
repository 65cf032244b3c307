import type { AliasWords } from "../facts/alias-words.ts";
import { GERMAN_ALIASES } from "./aliases/de.ts";
import { RUSSIAN_ALIASES, UKRAINIAN_ALIASES } from "./aliases/east-slavic.ts";
import { FRENCH_ALIASES, ITALIAN_ALIASES, SPANISH_ALIASES } from "./aliases/romance.ts";
import { ALBANIAN_ALIASES } from "./aliases/sq.ts";
import { SERBIAN_ALIASES } from "./aliases/sr.ts";
import { CHINESE_ALIASES } from "./aliases/zh.ts";

/** How each language says that names belong together, by the code that its rules go by. */
export const LANGUAGE_ALIASES: Readonly<Record<string, AliasWords>> = {
  de: GERMAN_ALIASES,
  fr: FRENCH_ALIASES,
  it: ITALIAN_ALIASES,
  es: SPANISH_ALIASES,
  sq: ALBANIAN_ALIASES,
  sr: SERBIAN_ALIASES,
  ru: RUSSIAN_ALIASES,
  uk: UKRAINIAN_ALIASES,
  zh: CHINESE_ALIASES,
};
