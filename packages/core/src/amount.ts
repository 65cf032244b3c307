/** How much a printed quantity says: `over 5,600`, `tens of thousands`. */
import type { QuantityClaim } from "./claim.ts";
import { phraseFinder } from "./phrase.ts";

/** From and to, both included. */
export interface Amount {
  readonly from: number;
  readonly to: number;
}

const NUMBER_WORDS: readonly (readonly [string, Amount])[] = [
  ["none", { from: 0, to: 0 }],
  ["dozens", { from: 12, to: 99 }],
  ["hundreds", { from: 100, to: 999 }],
  ["several hundred", { from: 200, to: 999 }],
  ["a few hundred", { from: 200, to: 999 }],
  ["thousands", { from: 1000, to: 9999 }],
  ["several thousand", { from: 2000, to: 9999 }],
  ["a few thousand", { from: 2000, to: 9999 }],
  ["tens of thousands", { from: 10_000, to: 99_999 }],
  ["hundreds of thousands", { from: 100_000, to: 999_999 }],
  ["millions", { from: 1_000_000, to: 999_999_999 }],
  ["several million", { from: 2_000_000, to: 9_999_999 }],
  ["tens of millions", { from: 10_000_000, to: 99_999_999 }],
  ["hundreds of millions", { from: 100_000_000, to: 999_999_999 }],
  ["billions", { from: 2_000_000_000, to: 999_999_999_999 }],
  ["several billion", { from: 2_000_000_000, to: 9_999_999_999 }],
  ["tens of billions", { from: 10_000_000_000, to: 99_999_999_999 }],
  ["dhjetera", { from: 12, to: 99 }],
  ["qindra", { from: 100, to: 999 }],
  ["mijera", { from: 1000, to: 9999 }],
  ["dhjetera mijera", { from: 10_000, to: 99_999 }],
  ["qindra mijera", { from: 100_000, to: 999_999 }],
];

const findNumberWords = phraseFinder(NUMBER_WORDS);

/**
 * The range that a quantity means; undefined for words that are no number. A rounded figure means as much as its last digit that is
 * not 0: `over 5,600` is 5,600 to 5,700, `about 5,800` is 5,750 to 5,850, `nearly 30,000` is 20,000 to 30,000.
 */
export function amountOf(claim: Pick<QuantityClaim, "value" | "qualifier">): Amount | undefined {
  const value = typeof claim.value === "number" ? claim.value : numberOf(claim.value);
  if (value === undefined) return typeof claim.value === "string" ? findNumberWords(claim.value) : undefined;
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
