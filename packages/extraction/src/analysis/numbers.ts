import {
  HAN_SCALES,
  NUMBER_WORDS,
  QUALIFYING_WORDS,
  SAME_NUMBER_WORDS,
  SCALES,
  VAGUE_NUMBERS,
} from "../lexicon/number-words.ts";
import type { Mention } from "./mention.ts";
import { WordSearch } from "./word-search.ts";

const alternation = (words: Iterable<string>): string =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replaceAll(".", "\\."))
    .join("|");

const SCALE = `(${alternation([...SCALES.keys()].filter((word) => word !== "b" && word !== "hundred"))})(?!\\p{L})`;
const HAN_SCALE = `(${alternation(HAN_SCALES.keys())})`;

/** A comma stands before a fraction only where a scale or a unit tells: `1,2 Mio.`, `3,5 %`. */
const FIGURE = new RegExp(
  `(?<![\\p{Lu}\\p{Ll}\\p{N}.,/:#$€£-])(\\d{1,3}(?:[.,'’\\u00A0\\u202F ]\\d{3}(?!\\d)){1,4}|\\d{1,4},\\d{1,2}(?= ?(?:${SCALE.replace("(", "(?:")}|[万萬亿億%]|[kmgt]b(?!\\p{L})))|\\d{1,12}(?:\\.\\d{1,3})?)(?: ?(?:${SCALE}|${HAN_SCALE}))?(?![\\p{N}/:]|[.,]\\d|-\\d|(?:st|nd|rd|th)\\b)`,
  "iuy",
);
/** A currency before a figure: `$4.4 million`, `US$10m`, `€ 150 million`, `USD 81 million`; a closing `USD` belongs to it. */
const MONEY =
  /(?<![\p{L}\p{N}])(?:us|u\.s\.|ca|au|a|c)? ?([$€£]|(?:usd|eur|gbp)(?= ?\d)) ?(\d{1,3}(?:[.,]\d{3}){1,4}|\d{1,12}(?:[.,]\d{1,2})?)(?:[ -]?(k|m|bn|b|thousand|million|billion|trillion)(?![\p{L}]))?(?: (?:usd|us dollars|dollars|euros?|pounds))?(?![\p{N}])/giu;
const CURRENCIES: Readonly<Record<string, string>> = {
  $: "dollars",
  "€": "euros",
  "£": "pounds",
  usd: "dollars",
  eur: "euros",
  gbp: "pounds",
};
const CURRENCY = /[$€£]|usd|eur|gbp/;
/** Behind a figure: `670 GB`, which would else be read as a country. */
const SIZE = /^ ?(kb|mb|gb|tb|pb|go|to|mo|гб|тб|мб)(?![\p{Lu}\p{Ll}])/iu;
const SIZE_UNITS: Readonly<Record<string, string>> = { go: "GB", to: "TB", mo: "MB", гб: "GB", тб: "TB", мб: "MB" };

/** Chinese digits before a measure word: `三家公司`, `四十余种`; one of something is no count. */
const HAN_FIGURE =
  /(?<![第数數几\p{N}一二两三四五六七八九十百千万亿])[一二两三四五六七八九十百千万亿]{1,8}(?:多|余|餘)?(?=[个個名家台种種次起支组組人款位份间間所座项項批])/gu;
const HAN_DIGITS = "零一二三四五六七八九";

const SCALE_BEHIND_WORD = alternation([...SCALES.keys()].filter((word) => word.length > 2));
const SPOKEN: ReadonlyMap<string, { readonly values: ReadonlyMap<string, number>; readonly pattern: WordSearch }> =
  new Map(
    Object.entries(NUMBER_WORDS).map(([language, list]) => {
      const values = new Map(list.split(" ").map((entry) => [entry.split("=")[0] ?? "", Number(entry.split("=")[1])]));
      const source = `(?<!\\p{L})(${alternation(values.keys())})(?: (${SCALE_BEHIND_WORD}))?(?!\\p{L}|-)`;
      return [language, { values, pattern: new WordSearch(source, "iu") }];
    }),
  );
const HAN_VAGUE = new RegExp(VAGUE_NUMBERS["zh"] ?? "$^", "gu");
const VAGUE: ReadonlyMap<string, WordSearch> = new Map(
  Object.entries(VAGUE_NUMBERS)
    .filter(([language]) => language !== "zh")
    .map(([language, words]) => [language, new WordSearch(`(?<!\\p{L})(?:${words})(?!\\p{L})`, "iu")]),
);

const QUALIFIERS: readonly (readonly [RegExp, NonNullable<Mention["qualifier"]>])[] = (
  ["at least", "up to", "over", "about", "under"] as const
).map((qualifier) => [new RegExp(`(?:^|[^\\p{Lu}\\p{Ll}])(?:${QUALIFYING_WORDS[qualifier]}) ?$`, "iu"), qualifier]);

/** Numbers in figures and words, with what qualifies them. */
export function findNumbers(text: string, folded: string, language: string): Mention[] {
  const numbers = new Numbers(folded);
  for (const hit of CURRENCY.test(folded) ? text.matchAll(MONEY) : []) {
    const value = valueOf((hit[2] ?? "").replace(/,(?=\d{1,2}$)/, "."), hit[3]);
    // "US" may be read as the country: the sum is the sign and what follows.
    const sign = hit[0].search(/[$€£]|usd|eur|gbp/i);
    numbers.add(hit.index + sign, hit[0].slice(sign), value, CURRENCIES[(hit[1] ?? "").toLowerCase()]);
  }
  for (const hit of figures(text)) {
    const end = hit.index + hit[0].length;
    const size = SIZE.exec(text.slice(end, end + 4));
    const value = valueOf(hit[1] ?? "", hit[2] ?? hit[3]);
    numbers.add(hit.index, hit[0] + (size?.[0] ?? ""), value, size === null ? undefined : sizeUnit(size[1] ?? ""));
  }
  addSpoken(numbers, text, SAME_NUMBER_WORDS[language] ?? language);
  return numbers.found;
}

/** All figures; they are looked for only where a run of digits starts. */
function* figures(text: string): Generator<RegExpExecArray> {
  let behindDigit = false;
  for (let at = 0; at < text.length; at += 1) {
    const isDigit = isAsciiDigit(text.charCodeAt(at));
    if (isDigit && !behindDigit) {
      FIGURE.lastIndex = at;
      const hit = FIGURE.exec(text);
      if (hit !== null) {
        yield hit;
        at += hit[0].length - 1;
      }
    }
    behindDigit = isAsciiDigit(text.charCodeAt(at));
  }
}

function isAsciiDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** Numbers in words, and words for many without a number. */
function addSpoken(numbers: Numbers, text: string, spoken: string): void {
  if (spoken === "zh") {
    for (const hit of text.matchAll(HAN_FIGURE)) {
      const value = hanValue(hit[0].replace(/[多余餘]$/, ""));
      if (value > 1) numbers.add(hit.index, hit[0], value);
    }
  }
  const words = SPOKEN.get(spoken) ?? SPOKEN.get("en");
  for (const hit of words?.pattern.find(text, numbers.folded) ?? []) {
    const value = words?.values.get((hit[1] ?? "").toLowerCase()) ?? 0;
    numbers.add(hit.index, hit[0], value * (SCALES.get((hit[2] ?? "").toLowerCase()) ?? 1));
  }
  const vague =
    spoken === "zh" ? text.matchAll(HAN_VAGUE) : (VAGUE.get(spoken) ?? VAGUE.get("en"))?.find(text, numbers.folded);
  for (const hit of vague ?? []) numbers.add(hit.index, hit[0], hit[0].toLowerCase());
}

/** The numbers found so far: what an earlier, surer pattern took holds. */
class Numbers {
  readonly found: Mention[] = [];
  readonly #taken = new Set<number>();
  /** The text in lower case. */
  readonly folded: string;

  constructor(folded: string) {
    this.folded = folded;
  }

  /** @param unit a currency or a size that the words name themselves */
  add(start: number, words: string, value: number | string | undefined, unit?: string): void {
    const end = start + words.length;
    if (value === undefined || this.#taken.has(start) || this.#taken.has(end - 1)) return;
    for (let at = start; at < end; at += 1) this.#taken.add(at);
    const before = this.folded.slice(Math.max(0, start - 20), start);
    const qualifier = QUALIFIERS.find(([test]) => test.test(before))?.[1];
    this.found.push({
      cls: "number",
      start,
      end,
      name: words,
      value,
      rule: "numbers",
      ...(qualifier === undefined ? {} : { qualifier }),
      ...(unit === undefined ? {} : { kind: unit }),
    });
  }
}

function sizeUnit(printed: string): string {
  return SIZE_UNITS[printed.toLowerCase()] ?? printed.toUpperCase();
}

/** `四十` is 40, `一百四十` 140, `三万` 30,000. */
function hanValue(digits: string): number {
  let [total, section, digit] = [0, 0, 0];
  for (const character of digits.replaceAll("两", "二")) {
    const unit = { 十: 10, 百: 100, 千: 1000, 万: 1e4, 亿: 1e8 }[character];
    if (unit === undefined) digit = HAN_DIGITS.indexOf(character);
    else if (unit < 1e4) {
      section += (digit === 0 ? 1 : digit) * unit;
      digit = 0;
    } else {
      total = (total + Math.max(section + digit, 1)) * unit;
      [section, digit] = [0, 0];
    }
  }
  return total + section + digit;
}

/** "5,800", "5.800" and "5 800" are 5800; "3.5" is 3.5, "1,2 Mio." 1200000; "30k" is 30000. */
function valueOf(figure: string, scale: string | undefined): number | undefined {
  const plain = /^\d{1,3}(?:[.,'’\u00A0\u202F ]\d{3})+$/.test(figure)
    ? figure.replace(/[.,'’\u00A0\u202F ]/g, "")
    : figure.replace(",", ".");
  const factor = scale === undefined ? 1 : (SCALES.get(scale.toLowerCase()) ?? HAN_SCALES.get(scale) ?? 1);
  const value = Number(plain) * factor;
  // 4.4 times a million is 4,400,000, not a binary fraction beside it.
  return Number.isFinite(value) ? Number(value.toPrecision(12)) : undefined;
}
