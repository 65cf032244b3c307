import type { Mention } from "./mention.ts";

const WORDS: Readonly<Record<string, number>> = {
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
  fifty: 50,
  dy: 2,
  tre: 3,
  katër: 4,
  pesë: 5,
  gjashtë: 6,
  zwei: 2,
  drei: 3,
  vier: 4,
  fünf: 5,
  due: 2,
  quattro: 4,
  cinque: 5,
  deux: 2,
  trois: 3,
  quatre: 4,
  dos: 2,
  tres: 3,
  cuatro: 4,
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
  billion: 1e9,
  万: 1e4,
  亿: 1e8,
};

const FIGURE =
  /(?<![\p{L}\p{N}.,/:#$€£-])(\d{1,3}(?:[.,\u202F ]\d{3}){1,4}|\d{1,12}(?:\.\d{1,3})?)(?: ?(k|m|bn|thousand|million|billion|mijë|mila|tausend|millionen|milioni|milionë|mille|万|亿)(?![\p{L}]))?(?![\p{N}/:]|[.,]\d|-\d|(?:st|nd|rd|th)\b)/giu;
const VAGUE =
  /(?<!\p{L})(?:(?:tens|dozens|hundreds) of (?:thousands|millions)|dozens|hundreds|thousands|millions|several (?:hundred|thousand|million)|(?:a )?dozen|a few hundred|tens of|decine di migliaia|centinaia|migliaia|zehntausende|tausende|hunderte|qindra|mijëra|数万|数千|数百|成千上万)(?!\p{L})/giu;
const WORD = new RegExp(`(?<!\\p{L})(?:${Object.keys(WORDS).join("|")})(?!\\p{L}|-)`, "giu");

const QUALIFIERS: readonly (readonly [RegExp, NonNullable<Mention["qualifier"]>])[] = [
  [/(?:over|more than|exceeding|upwards of|oltre|più di|mehr als|über|mbi|më shumë se|超过) $/, "over"],
  [/(?:about|around|some|roughly|approximately|nearly|almost|circa|quasi|rund|etwa|fast|rreth|gati|约|近) ?$/, "about"],
  [/(?:at least|a minimum of|mindestens|almeno|të paktën) $/, "at least"],
  [/(?:up to|as many as|bis zu|fino a|deri në) $/, "up to"],
  [/(?:fewer than|less than|under|below) $/, "under"],
];

/** Numbers in figures and words, with what qualifies them. */
export function findNumbers(text: string, folded: string): Mention[] {
  const found: Mention[] = [];
  const push = (start: number, words: string, value: number | string): void => {
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
    });
  };
  for (const hit of text.matchAll(FIGURE)) {
    const value = valueOf(hit[1] ?? "", hit[2]);
    if (value !== undefined) push(hit.index, hit[0], value);
  }
  for (const hit of text.matchAll(VAGUE)) push(hit.index, hit[0], hit[0].toLowerCase());
  for (const hit of text.matchAll(WORD)) push(hit.index, hit[0], WORDS[hit[0].toLowerCase()] ?? 0);
  return found;
}

/** "5,800", "5.800" and "5 800" are 5800; "3.5" is 3.5; "30k" is 30000. */
function valueOf(figure: string, scale: string | undefined): number | undefined {
  const plain = /^\d{1,3}(?:[.,\u202F ]\d{3})+$/.test(figure) ? figure.replace(/[.,\u202F ]/g, "") : figure;
  const value = Number(plain) * (scale === undefined ? 1 : (SCALES[scale.toLowerCase()] ?? 1));
  return Number.isFinite(value) ? value : undefined;
}
