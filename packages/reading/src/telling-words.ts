/**
 * Small words that nearly every sentence of one language has and hardly any sentence of the others that are told apart: no row has a
 * word that is common in another of them (`der` is Danish too, `des` French and German). Languages that lack such words against a near
 * relative (Croatian and Serbian, Norwegian and Danish, Portuguese) have no row: letter groups tell them.
 */
export const TELLING_WORDS: Readonly<Record<string, string>> = {
  en: "the and that which with from this their they were would its said after could",
  sq: "të që dhe një për nga është janë kanë më këtë ishte",
  de: "und nicht eine einer einen für wurde wurden sich auch werden durch über nach",
  fr: "les une est dans qui pour ont cette aux été sont leur avec ces sur",
  it: "della delle degli che sono è gli nel alla anche stato dai",
  es: "el los las fue según también más sus y",
  ru: "что это был были также которые чтобы",
  uk: "що це були також які щоб від або цього",
};

const LANGUAGE_OF = new Map(
  Object.entries(TELLING_WORDS).flatMap(([language, words]) =>
    words.split(" ").map((word) => [word, language] as const),
  ),
);
const LONGEST = Math.max(...[...LANGUAGE_OF.keys()].map((word) => word.length));

/** Fewer are chance. */
const ENOUGH_WORDS = 3;
const ENOUGH_LENGTH = 60;
/** A text with fewer words is a hash, a path, a name: no language is to be told of it. */
const FEWEST_WORDS = 3;

/** What the words of a text say of its language. */
export interface TellingWords {
  /** The language that all its telling words are of; undefined where there are none, or of several languages. */
  readonly language?: string;
  /** How many telling words it has. */
  readonly count: number;
  /** Words of three letters or more with nothing but letters in them; at least as many as were seen before it ended in another script. */
  readonly words: number;
  /** All its letters are of the Latin alphabet without marks, as English writes. */
  readonly plain: boolean;
}

/** Letters of the alphabets that the rows are written in: Latin, Greek and Cyrillic. */
const isLetter = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 0xc0 && code < 0x530);

/** Finds the telling words of a text; looks at each character once. Nothing is told of texts that hold East Asian scripts. */
export function tellingWords(text: string): TellingWords {
  let language: string | undefined;
  let mixed = false;
  let plain = true;
  let count = 0;
  let words = 0;
  let start = -1;
  let glued = false;
  for (let at = 0; at <= text.length; at += 1) {
    const code = at === text.length ? 32 : text.charCodeAt(at);
    if (isLetter(code)) {
      if (code > 127) plain = false;
      if (start < 0) start = at;
      continue;
    }
    if (code >= 0x590 && (code < 0x2000 || code >= 0x3040)) return { count: 0, words: FEWEST_WORDS, plain: false };
    const ends = code === 32 || code === 10 || code === 44 || code === 46;
    if (start >= 0) {
      if (ends && !glued && at - start >= 3) words += 1;
      const told = at - start <= LONGEST ? LANGUAGE_OF.get(lower(text, start, at)) : undefined;
      if (told !== undefined) {
        if (language !== undefined && language !== told) mixed = true;
        language = told;
        count += 1;
      }
      start = -1;
    }
    glued = !(code === 32 || code === 10 || code === 40 || code === 34);
  }
  return { ...(mixed || language === undefined ? {} : { language }), count, words, plain };
}

/** The language of a text with at least three telling words of it and none of another. */
export function languageByWords(text: string, told = tellingWords(text)): string | undefined {
  return text.length >= ENOUGH_LENGTH && told.count >= ENOUGH_WORDS ? told.language : undefined;
}

/**
 * Whether a text within a document of one language is nothing else: it has a telling word of that language and no letter that the
 * language lacks, or too few words to be told at all.
 */
export function blendsIn(told: TellingWords, language: string): boolean {
  if (told.words < FEWEST_WORDS && told.count === 0 && told.plain) return true;
  return told.language === language && (language !== "en" || told.plain);
}

function lower(text: string, start: number, end: number): string {
  const word = text.slice(start, end);
  const code = text.charCodeAt(start);
  return code < 97 || code >= 0xc0 ? word.toLowerCase() : word;
}
