import type { Mention } from "./mention.ts";

const WORDS_BY_LANGUAGE: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  en: {
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
    fifteen: 15,
    twenty: 20,
    thirty: 30,
    forty: 40,
    fifty: 50,
    sixty: 60,
    seventy: 70,
    eighty: 80,
    ninety: 90,
  },
  sq: { dy: 2, tre: 3, tri: 3, katër: 4, pesë: 5, gjashtë: 6, shtatë: 7, tetë: 8, nëntë: 9, dhjetë: 10 },
  de: { zwei: 2, drei: 3, vier: 4, fünf: 5, sechs: 6, sieben: 7, acht: 8, neun: 9, zehn: 10 },
  it: { due: 2, tre: 3, quattro: 4, cinque: 5, sei: 6, sette: 7, otto: 8, nove: 9, dieci: 10 },
  fr: { deux: 2, trois: 3, quatre: 4, cinq: 5, six: 6, sept: 7, huit: 8, neuf: 9, dix: 10 },
  es: { dos: 2, tres: 3, cuatro: 4, cinco: 5, seis: 6, siete: 7, ocho: 8, nueve: 9, diez: 10 },
};
const SCALES: Readonly<Record<string, number>> = {
  k: 1e3,
  thousand: 1e3,
  mijë: 1e3,
  mila: 1e3,
  tausend: 1e3,
  mille: 1e3,
  mil: 1e3,
  m: 1e6,
  million: 1e6,
  millionen: 1e6,
  milionë: 1e6,
  milioni: 1e6,
  millions: 1e6,
  bn: 1e9,
  b: 1e9,
  hundred: 100,
  trillion: 1e12,
  billion: 1e9,
  万: 1e4,
  亿: 1e8,
};

const FIGURE =
  /(?<![\p{L}\p{N}.,/:#$€£-])(\d{1,3}(?:[.,\u202F ]\d{3}){1,4}|\d{1,12}(?:\.\d{1,3})?)(?: ?(k|m|bn|thousand|million|billion|mijë|mila|tausend|millionen|milioni|milionë|mille|万|亿)(?![\p{L}]))?(?![\p{N}/:]|[.,]\d|-\d|(?:st|nd|rd|th)\b)/giu;
/** A currency sign before a figure: `$4.4 million`, `US$10m`, `€ 150 million`; a closing `USD` belongs to it. */
const MONEY =
  /(?<![\p{L}\p{N}])(?:us|u\.s\.|ca|au|a|c)? ?([$€£]) ?(\d{1,3}(?:[.,]\d{3}){1,4}|\d{1,12}(?:[.,]\d{1,2})?)(?:[ -]?(k|m|bn|b|thousand|million|billion|trillion)(?![\p{L}]))?(?: (?:usd|us dollars|dollars|euros?|pounds))?(?![\p{N}])/giu;
const CURRENCIES: Readonly<Record<string, string>> = { $: "dollars", "€": "euros", "£": "pounds" };
/** Behind a figure: `670 GB`, which would else be read as a country. */
const SIZE = /^ ?(kb|mb|gb|tb|pb)(?!\p{L})/iu;
const VAGUE =
  /(?<!\p{L})(?:(?:tens|dozens|hundreds) of (?:thousands|millions|billions)|dozens|hundreds|thousands|millions|billions|several (?:hundred|thousand|million|billion)|(?:a )?dozen|a few hundred|tens of|decine di migliaia|centinaia|migliaia|zehntausende|tausende|hunderte|qindra|mijëra|数万|数千|数百|成千上万)(?!\p{L})/giu;
const WORD_PATTERN: ReadonlyMap<string, RegExp> = new Map(
  Object.entries(WORDS_BY_LANGUAGE).map(([language, words]) => [
    language,
    new RegExp(
      `(?<!\\p{L})(${Object.keys(words).join("|")})(?: (hundred|thousand|million|billion))?(?!\\p{L}|-)`,
      "giu",
    ),
  ]),
);

const QUALIFIERS: readonly (readonly [RegExp, NonNullable<Mention["qualifier"]>])[] = [
  [
    /(?:over|more than|exceeding|exceed|exceeded|exceeds|upwards of|oltre|più di|mehr als|über|mbi|më shumë se|超过) $/,
    "over",
  ],
  [/(?:about|around|some|roughly|approximately|nearly|almost|circa|quasi|rund|etwa|fast|rreth|gati|约|近) ?$/, "about"],
  [/(?:at least|a minimum of|mindestens|almeno|të paktën) $/, "at least"],
  [/(?:up to|as many as|bis zu|fino a|deri në) $/, "up to"],
  [/(?:fewer than|less than|under|below) $/, "under"],
];

/** Numbers in figures and words, with what qualifies them. */
export function findNumbers(text: string, folded: string, language: string): Mention[] {
  const found: Mention[] = [];
  const push = (start: number, words: string, value: number | string, currency?: string): void => {
    if (found.some((known) => known.start < start + words.length && start < known.end)) return;
    const before = folded.slice(Math.max(0, start - 16), start);
    const qualifier = QUALIFIERS.find(([words_]) => words_.test(before))?.[1];
    found.push({
      cls: "number",
      start,
      end: start + words.length,
      name: words,
      value,
      rule: "numbers",
      ...(qualifier === undefined ? {} : { qualifier }),
      ...(currency === undefined ? {} : { kind: currency }),
    });
  };
  for (const hit of text.matchAll(MONEY)) {
    const value = valueOf((hit[2] ?? "").replace(/,(?=\d{1,2}$)/, "."), hit[3]);
    if (value !== undefined) push(hit.index, hit[0], value, CURRENCIES[hit[1] ?? ""]);
  }
  for (const hit of text.matchAll(FIGURE)) {
    const value = valueOf(hit[1] ?? "", hit[2]);
    if (value === undefined) continue;
    const size = SIZE.exec(text.slice(hit.index + hit[0].length, hit.index + hit[0].length + 4));
    push(hit.index, hit[0] + (size?.[0] ?? ""), value, size?.[1]?.toUpperCase());
  }
  for (const hit of text.matchAll(VAGUE)) push(hit.index, hit[0], hit[0].toLowerCase());
  const spoken = WORDS_BY_LANGUAGE[language] === undefined ? "en" : language;
  for (const hit of text.matchAll(WORD_PATTERN.get(spoken) ?? /$^/g)) {
    const value = WORDS_BY_LANGUAGE[spoken]?.[(hit[1] ?? "").toLowerCase()] ?? 0;
    push(hit.index, hit[0], value * (SCALES[(hit[2] ?? "").toLowerCase()] ?? 1));
  }
  return found;
}

/** "5,800", "5.800" and "5 800" are 5800; "3.5" is 3.5; "30k" is 30000. */
function valueOf(figure: string, scale: string | undefined): number | undefined {
  const plain = /^\d{1,3}(?:[.,\u202F ]\d{3})+$/.test(figure) ? figure.replace(/[.,\u202F ]/g, "") : figure;
  const value = Number(plain) * (scale === undefined ? 1 : (SCALES[scale.toLowerCase()] ?? 1));
  // 4.4 times a million is 4,400,000, not a binary fraction beside it.
  return Number.isFinite(value) ? Number(value.toPrecision(12)) : undefined;
}
