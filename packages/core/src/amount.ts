/** How much a printed quantity says: `over 5,600`, `tens of thousands`. */
import type { QuantityClaim } from "./claim.ts";
import { phraseFinder } from "./phrase.ts";

/** From and to, both included. */
export interface Amount {
  readonly from: number;
  readonly to: number;
}

/** Words for numbers of a size, in the languages that extraction reads, between commas. */
const NUMBER_WORDS: readonly (readonly [string, Amount])[] = [
  ["none", { from: 0, to: 0 }],
  ["a few", { from: 2, to: 6 }],
  ["several", { from: 2, to: 9 }],
  [
    "dozens, dhjetëra, dutzende, des dizaines, dizaines, decine, decenas, dezenas, desetine, desetak, десетине, десятки, десятків, десятков, 数十",
    { from: 12, to: 99 },
  ],
  [
    "hundreds, qindra, hunderte, centaines, centinaia, cientos, centenares, centenas, stotine, стотине, сотні, сотни, сотень, сотен, 数百, 上百",
    { from: 100, to: 999 },
  ],
  ["several hundred, a few hundred, mehrere hundert, plusieurs centaines", { from: 200, to: 999 }],
  [
    "thousands, mijëra, tausende, milliers, migliaia, miles, milhares, hiljade, hiljada, tisuće, хиљаде, тисячі, тисяч, тысячи, тысяч, 数千, 上千",
    { from: 1000, to: 9999 },
  ],
  ["several thousand, a few thousand, mehrere tausend, plusieurs milliers", { from: 2000, to: 9999 }],
  [
    "tens of thousands, dhjetëra mijëra, zehntausende, dizaines de milliers, decine di migliaia, decenas de miles, dezenas de milhares, desetine hiljada, desetine tisuća, десетине хиљада, десятки тисяч, десятки тысяч, 数万, 上万, 成千上万",
    { from: 10_000, to: 99_999 },
  ],
  [
    "hundreds of thousands, qindra mijëra, hunderttausende, centaines de milliers, centinaia di migliaia, cientos de miles, centenas de milhares, stotine hiljada, stotine tisuća, стотине хиљада, сотні тисяч, сотни тысяч, 数十万",
    { from: 100_000, to: 999_999 },
  ],
  [
    "millions, miliona, millionen, milioni, millones, milhões, milioni, милиони, мільйони, миллионы, 数百万",
    { from: 1_000_000, to: 999_999_999 },
  ],
  ["several million", { from: 2_000_000, to: 9_999_999 }],
  [
    "tens of millions, dhjetëra milionë, dizaines de millions, decine di milioni, decenas de millones, десятки мільйонів, десятки миллионов, 数千万",
    { from: 10_000_000, to: 99_999_999 },
  ],
  ["hundreds of millions", { from: 100_000_000, to: 999_999_999 }],
  ["billions", { from: 2_000_000_000, to: 999_999_999_999 }],
  ["several billion", { from: 2_000_000_000, to: 9_999_999_999 }],
  ["tens of billions", { from: 10_000_000_000, to: 99_999_999_999 }],
];

const findNumberWords = phraseFinder(
  NUMBER_WORDS.flatMap(([words, meaning]) => words.split(", ").map((phrase) => ({ words: phrase, meaning }))),
);

/**
 * The range that a quantity means; undefined for words that are no number. A rounded figure means as much as its last digit that is
 * not 0: `over 5,600` is 5,600 to 5,700, `about 5,800` is 5,750 to 5,850, `nearly 30,000` is 20,000 to 30,000.
 */
export function amountOf(claim: Pick<QuantityClaim, "value" | "qualifier">): Amount | undefined {
  const value = typeof claim.value === "number" ? claim.value : numberOf(claim.value);
  if (value === undefined)
    return typeof claim.value === "string" ? wordsAmount(claim.value, claim.qualifier) : undefined;
  const step = lastDigit(value);
  switch (claim.qualifier) {
    case "over":
      return { from: value, to: value + step };
    case "about":
      return { from: value - step / 2, to: value + step / 2 };
    case "under":
      return { from: value - step, to: value };
    case "at least":
      return { from: value, to: Infinity };
    case "up to":
      return { from: 0, to: value };
    default:
      return { from: value, to: value };
  }
}

function wordsAmount(words: string, qualifier: QuantityClaim["qualifier"]): Amount | undefined {
  const amount = findNumberWords(words);
  return amount === undefined || qualifier !== "at least" ? amount : { from: amount.from, to: Infinity };
}

function numberOf(text: string): number | undefined {
  return /^\d{1,15}(\.\d{1,6})?$/.test(text) ? Number(text) : undefined;
}

/** The place of the last digit that is not 0, half the figure at most: 100 for 5,600, 5 for 10. */
function lastDigit(value: number): number {
  if (!Number.isInteger(value) || value === 0) return 0;
  let step = 1;
  while (value % (step * 10) === 0) step *= 10;
  return Math.min(step, value / 2);
}
