import type { Statement } from "@kulla/core";

/** Digits that may be a number of a card, or more than one behind each other, with the signs that group them. */
const DIGITS = /(?<![\p{L}\p{N}])\d(?:[ \u00a0-]?\d){10,79}(?![\p{L}\p{N}])/gu;
const [FIRST_SHOWN, LAST_SHOWN] = [6, 4];
/** Lengths of card numbers (ISO/IEC 7812). */
const [SHORTEST, LONGEST] = [13, 19];
/** Of a number that an excerpt cut off, so many digits are enough to be known by. */
const FEWEST_OF_CUT = 11;

/**
 * All texts within `value`, with the numbers of payment cards that statements hold masked: the first six and the last four digits stay
 * (PCI DSS 3.4.1), a star stands for each other, so that places in the text stay what they were. The statements themselves keep them.
 */
export function maskCards<T>(value: T, statements: readonly Statement[]): T {
  const cards: Cards = { whole: new Set(), heads: new Set(), tails: new Set() };
  for (const { claim } of statements)
    if (claim.type === "indicator" && claim.kind === "bank-card") addCard(cards, claim.value.replace(/\D/g, ""));
  return cards.whole.size === 0 ? value : (withTexts(value, (text) => masked(text, cards)) as T);
}

/** Numbers, and what is left of them where an excerpt cut them off. */
interface Cards {
  readonly whole: Set<string>;
  readonly heads: Set<string>;
  readonly tails: Set<string>;
}

function addCard({ whole, heads, tails }: Cards, number: string): void {
  whole.add(number);
  for (let length = FEWEST_OF_CUT; length < number.length; length += 1) {
    heads.add(number.slice(0, length));
    tails.add(number.slice(-length));
  }
}

function withTexts(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === "string") return change(value);
  if (Array.isArray(value)) return value.map((one) => withTexts(one, change));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, withTexts(one, change)]));
}

function masked(text: string, cards: Cards): string {
  return text.replace(DIGITS, (run) => {
    const hidden = hiddenDigits(run.replace(/\D/g, ""), cards);
    let at = -1;
    return run.replace(/\d/g, (digit) => {
      at += 1;
      return hidden.has(at) ? "*" : digit;
    });
  });
}

function hiddenDigits(digits: string, cards: Cards): ReadonlySet<number> {
  const hidden = new Set<number>();
  for (let start = 0; start < digits.length; start += 1)
    for (let length = SHORTEST; length <= LONGEST && start + length <= digits.length; length += 1)
      if (cards.whole.has(digits.slice(start, start + length)))
        hide(hidden, start + FIRST_SHOWN, start + length - LAST_SHOWN);
  if (hidden.size > 0) return hidden;
  if (cards.heads.has(digits)) hide(hidden, FIRST_SHOWN, digits.length);
  else if (cards.tails.has(digits)) hide(hidden, 0, digits.length - LAST_SHOWN);
  return hidden;
}

function hide(hidden: Set<number>, from: number, to: number): void {
  for (let at = from; at < to; at += 1) hidden.add(at);
}
