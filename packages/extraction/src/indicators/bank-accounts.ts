import { isDigit, isWord } from "./characters.ts";
import type { PlainHit } from "./indicator-hit.ts";

/** Numbers of bank accounts (IBAN, ISO 13616) and of payment cards (ISO/IEC 7812), which are somebody's personal data. */

/** Lengths by country, from the registry of ISO 13616. */
const IBAN_LENGTHS: ReadonlyMap<string, number> = new Map(
  [
    "15 NO|16 BE|18 DK FI FO GL NL SD FK|19 MK SI|20 AT BA EE KZ LT LU XK MN|21 CH HR LI LV",
    "22 BG BH CR DE GB GE IE ME RS VA|23 AE GI IL IQ OM SO TL|24 AD CZ ES MD PK RO SA SE SK TN VG",
    "25 LY PT ST|26 IS TR|27 BI DJ FR GR IT MC MR SM|28 AL AZ BY CY DO GT HU LB NI PL SV|29 BR EG PS QA UA",
    "30 JO KW|31 MT SC|32 LC|33 RU",
  ].flatMap((row) =>
    row.split("|").flatMap((group): [string, number][] => {
      const [length, ...countries] = group.split(" ");
      return countries.map((country) => [country, Number(length)]);
    }),
  ),
);
const IBAN_START = /[A-Z](?<![\p{L}\p{N}].)[A-Z]\d{2}(?=[ \u00a0]?[A-Z\d]{4})/gu;

/** International bank account numbers, compact or in groups of four, whose check digits are right. */
export function findIbans(text: string): PlainHit[] {
  const hits: PlainHit[] = [];
  for (const hit of text.matchAll(IBAN_START)) {
    const length = IBAN_LENGTHS.get(hit[0].slice(0, 2));
    if (length === undefined) continue;
    const found = readIban(text, hit.index, length);
    if (found !== undefined) hits.push(found);
  }
  return hits;
}

function readIban(text: string, start: number, length: number): PlainHit | undefined {
  let value = "";
  let at = start;
  for (; value.length < length; at += 1) {
    const character = text[at] ?? "";
    if (/[ \u00a0]/.test(character) && value.length % 4 === 0) continue;
    if (!/[A-Z\d]/.test(character)) return undefined;
    value += character;
  }
  if (isWord(text.charCodeAt(at)) || remainder97(value.slice(4) + value.slice(0, 4)) !== 1) return undefined;
  return { kind: "iban", value, start, end: at };
}

/** Letters count as two digits, A = 10. */
function remainder97(characters: string): number {
  let rest = 0;
  for (const character of characters) {
    const number = parseInt(character, 36);
    rest = (rest * (number < 10 ? 10 : 100) + number) % 97;
  }
  return rest;
}

export type CardIssuer = "visa" | "mastercard" | "amex" | "diners" | "jcb" | "discover" | "unionpay" | "mir";

interface CardRange {
  readonly issuer: CardIssuer;
  readonly prefix: RegExp;
  readonly lengths: readonly number[];
}

const CARDS: readonly CardRange[] = [
  { issuer: "visa", prefix: /^4/, lengths: [13, 16, 19] },
  { issuer: "mastercard", prefix: /^(?:5[1-5]|222[1-9]|22[3-9]\d|2[3-6]\d\d|27[01]\d|2720)/, lengths: [16] },
  { issuer: "amex", prefix: /^3[47]/, lengths: [15] },
  { issuer: "diners", prefix: /^(?:30[0-5]|3095|36|3[89])/, lengths: [14, 16] },
  { issuer: "jcb", prefix: /^35(?:2[89]|[3-8]\d)/, lengths: [16] },
  { issuer: "discover", prefix: /^(?:6011|64[4-9]|65)/, lengths: [16, 19] },
  { issuer: "mir", prefix: /^220[0-4]/, lengths: [16] },
  // Banks in China have numbers of their own from before 62 was assigned: Hangzhou 6033 67, Huishang 6036 01 and others (public tables of
  // Chinese issuers, and Trellix's published definition of a UnionPay number).
  {
    issuer: "unionpay",
    prefix: /^(?:62|601428|602969|603265|603367|603506|603601|603708)/,
    lengths: [16, 17, 18, 19],
  },
];

/** Who issues cards of this number: by its first digits and its length; the check digit is not looked at. */
export function cardIssuer(digits: string): CardIssuer | undefined {
  return CARDS.find(({ prefix, lengths }) => lengths.includes(digits.length) && prefix.test(digits))?.issuer;
}

const CARD =
  /[2-6](?<!(?:[\p{L}\p{N}+#$€£_./:=@-]|[,.] ?\d).)(?:\d{12,18}|\d{3}([ -])\d{4}\1\d{4}\1\d{4}|\d{3}[ -]\d{6}[ -]\d{4,5})(?![\p{L}\p{N}_@/=-]|[.,]\d| \d)/gu;
const CARD_WORD = /\b(?:cards?|visa|mastercard|unionpay|amex|PAN|credit|debit)\b[^\n]{0,40}$/i;

/**
 * Numbers of payment cards, compact or in their groups. The check digit (Luhn) must be right; UnionPay did not demand one
 * (published definitions of its numbers, such as Trellix's, ask for beginning and length alone), so that its numbers need a word of cards before them, or a line of their own.
 */
export function findBankCards(text: string): PlainHit[] {
  const hits: PlainHit[] = [];
  for (const hit of text.matchAll(CARD)) {
    const [start, end] = [hit.index, hit.index + hit[0].length];
    const value = hit[0].replace(/[ -]/g, "");
    const issuer = cardIssuer(value);
    if (issuer === undefined || /^(\d)\1*$/.test(value)) continue;
    if (!hasCheckDigit(value) && !(issuer === "unionpay" && isShownAsCard(text, start, end))) continue;
    hits.push({ kind: "bank-card", value, start, end });
  }
  return hits;
}

function isShownAsCard(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 60), start);
  return (
    CARD_WORD.test(before) ||
    (/(?:^|\n)[ \t]{0,8}$/.test(before) && /^[ \t]{0,8}(?:\r|\n|$)/.test(text.slice(end, end + 9)))
  );
}

/** Luhn (ISO/IEC 7812-1 annex B): from the right, every second digit counts double. */
function hasCheckDigit(digits: string): boolean {
  let sum = 0;
  for (let index = digits.length - 1, double = false; index >= 0; index -= 1, double = !double) {
    const code = digits.charCodeAt(index);
    if (!isDigit(code)) return false;
    const twice = (code - 48) * (double ? 2 : 1);
    sum += twice > 9 ? twice - 9 : twice;
  }
  return sum % 10 === 0;
}
