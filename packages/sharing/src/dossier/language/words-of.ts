import { english } from "./en.ts";
import { albanian } from "./sq.ts";
import type { DossierLanguage, DossierWords } from "./words.ts";

const WORDS: Readonly<Record<DossierLanguage, DossierWords>> = { en: english, sq: albanian };

/** The words of a language. */
export const wordsOf = (language: DossierLanguage): DossierWords => WORDS[language];
