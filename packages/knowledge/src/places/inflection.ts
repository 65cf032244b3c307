/**
 * Endings by language: enough to find a country's name and adjective in running text. Over-generation is harmless
 * (a form that nobody writes matches nothing).
 */

const ADJECTIVE_ENDINGS: Readonly<Record<string, readonly string[]>> = {
  sq: ["", "e", "ë", "ët", "ëve", "i", "in", "it", "ja", "jo", "et", "eve"],
  de: ["", "e", "en", "er", "es", "em", "n", "in", "innen"],
  it: ["o", "a", "i", "e", "hi", "he"],
  fr: ["", "s", "e", "es", "ne", "nes"],
  sr: ["i", "a", "o", "e", "og", "oga", "om", "oj", "im", "ih", "u", "ima"],
  hr: ["i", "a", "o", "e", "og", "oga", "om", "oj", "im", "ih", "u", "ima"],
  uk: ["ий", "а", "е", "і", "ого", "ої", "ому", "ій", "им", "их", "у", "ою", "ими"],
  ru: ["ий", "ая", "ое", "ие", "ого", "ой", "ому", "им", "их", "ую", "ими", "ом"],
};

/** The forms of an adjective stem in a language: `iransk` in `sr` gives `iranski`, `iranska`, … */
export function adjectiveForms(stem: string, language: string): string[] {
  return (ADJECTIVE_ENDINGS[language] ?? [""]).map((ending) => stem + ending);
}

type Rule = readonly [ending: string, forms: readonly string[]];

/** Noun rules, the first whose ending fits: what replaces the ending. An empty ending fits a final consonant. */
const NOUN_RULES: Readonly<Record<string, readonly Rule[]>> = {
  // Indefinite → definite nominative, genitive and dative, accusative.
  sq: [
    ["i", ["ia", "isë", "inë"]],
    ["ë", ["a", "ës", "ën"]],
    ["k", ["ku", "kut", "kun"]],
    ["g", ["gu", "gut", "gun"]],
    ["", ["i", "it", "in"]],
  ],
  de: [["", ["s"]]],
  sr: [
    ["а", ["е", "и", "у", "ом"]],
    ["", ["а", "у", "ом"]],
  ],
  "sr-Latn": [
    ["a", ["e", "i", "u", "om"]],
    ["", ["a", "u", "om"]],
  ],
  hr: [
    ["a", ["e", "i", "u", "om"]],
    ["", ["a", "u", "om"]],
  ],
  uk: [
    ["ія", ["ії", "ію", "ією"]],
    ["а", ["и", "і", "у", "ою"]],
    ["", ["у", "а", "ом", "і", "ові"]],
  ],
  ru: [
    ["ия", ["ии", "ию", "ией"]],
    ["а", ["ы", "и", "е", "у", "ой"]],
    ["ь", ["и", "я", "ю", "ем", "е", "ью"]],
    ["", ["а", "у", "ом", "е"]],
  ],
};

const FINAL_CONSONANT = /[bcdfghjklmnpqrstvwxzčćđšžљњџбвгґджзйклмнпрстфхцчшщ]$/iu;

/** The other cases of a country's name of one word: `Иран` in `ru` gives `Ирана`, `Ирану`, … */
export function nounForms(name: string, language: string): string[] {
  if (/[\s-]/u.test(name) || name === name.toUpperCase()) return [];
  for (const [ending, forms] of NOUN_RULES[language] ?? []) {
    if (ending === "" ? FINAL_CONSONANT.test(name) : name.endsWith(ending)) {
      const stem = name.slice(0, name.length - ending.length);
      return forms.map((form) => stem + form);
    }
  }
  return [];
}
