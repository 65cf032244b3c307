/** What a quantity counts: its unit, what is said of the things counted, and which part of them. */
import type { Amount } from "../amount.ts";
import { amountOf } from "../amount.ts";
import type { QuantityClaim } from "../claim.ts";
import { nameWords, singular } from "../name.ts";

/** Quantities with equal `unit`, `meaning` and `rest` count one thing. */
export interface Measure {
  /** Unit without plural; sizes in bytes and money in whole units. */
  readonly unit: string;
  /** whole: all there are, of which some were hit. */
  readonly meaning: "whole" | "harm" | "replacement" | "recovery" | "leak" | "paid" | "ransom" | "cost" | "other";
  /** Words of the metric that say which part or place is counted, sorted. */
  readonly rest: string;
  /** In `unit`. */
  readonly amount: Amount;
}

const SCALES = new Map([
  ["kb", 1e3],
  ["mb", 1e6],
  ["gb", 1e9],
  ["tb", 1e12],
  ["kilobyte", 1e3],
  ["megabyte", 1e6],
  ["gigabyte", 1e9],
  ["terabyte", 1e12],
  ["thousand", 1e3],
  ["million", 1e6],
  ["billion", 1e9],
]);
const SIZES = new Set(["kb", "mb", "gb", "tb", "kilobyte", "megabyte", "gigabyte", "terabyte"]);

const MEANINGS: readonly (readonly [Measure["meaning"], RegExp])[] = [
  ["whole", /^total$/],
  ["recovery", /^(?:recovered|recovery|seized|returned|restored|reimbursed|clawed)$/],
  ["paid", /^(?:paid|pay|payment|payments)$/],
  ["ransom", /^(?:ransom|ransoms|extortion|demand|demanded|demands)$/],
  ["leak", /^(?:leak|leaks|leaked|leakage|exfiltrated|exfiltration|stolen|theft|rrjedhje)$/],
  ["cost", /^(?:damage|damages|cost|costs|loss|losses|worth)$/],
  ["replacement", /^(?:replaced|replacement|replacements|shipped|delivered|supplied|provided|exchanged)$/],
  [
    "harm",
    /^(?:hit|affected|damaged|destroyed|disabled|disrupted|bricked|wiped|down|downed|offline|out|taken|knocked|crippled|infected|encrypted|compromised|impacted|attacked|disconnected|lost)$/,
  ],
];

const EMPTY = new Set(
  "the of a an in on by to from and or number count amount size volume time data were was been have has all downstream about".split(
    " ",
  ),
);

/** Undefined where the value is no number. */
export function measureOf(claim: QuantityClaim): Measure | undefined {
  const amount = amountOf(claim);
  if (amount === undefined) return undefined;
  const words = nameWords(claim.metric);
  const unitWords = nameWords(claim.unit).map(singular);
  const scale = unitWords.reduce((product, word) => product * (SCALES.get(word) ?? 1), 1);
  const ownUnit = unitWords.filter((word) => !SCALES.has(word));
  const duration = durationOf(unitWords);
  const unit = unitWords.some((word) => SIZES.has(word)) ? "byte" : (duration?.unit ?? oneWord(ownUnit.join(" ")));
  const factor = scale * (duration?.hours ?? 1);
  return {
    unit,
    meaning: MEANINGS.find(([, pattern]) => words.some((word) => pattern.test(word)))?.[0] ?? "other",
    rest: restOf(words, new Set([...unitWords, ...unitWords.map((word) => `${word}s`)])),
    amount: duration === undefined ? times(amount, factor) : times(rounded(amount), factor),
  };
}

/** Hours in units of time; months and years are means. */
const HOURS = new Map([
  ["minute", 1 / 60],
  ["hour", 1],
  ["day", 24],
  ["week", 168],
  ["month", 730.5],
  ["year", 8766],
]);

function durationOf(unit: readonly string[]): { readonly unit: "hour"; readonly hours: number } | undefined {
  const hours = unit.map((word) => HOURS.get(word)).find((found) => found !== undefined);
  return hours === undefined ? undefined : { unit: "hour", hours };
}

/** A duration is told in whole units: three weeks are anything from two and a half to three and a half. */
function rounded({ from, to }: Amount): Amount {
  return { from: Math.max(0, from - 0.49), to: to + 0.49 };
}

function times({ from, to }: Amount, factor: number): Amount {
  return { from: from * factor, to: to * factor };
}

/** One word for things that reports call now this, now that. */
const ONE_WORD = new Map([
  ["company", "business"],
  ["companie", "business"],
  ["businesse", "business"],
  ["firm", "business"],
  ["enterprise", "business"],
  ["shop", "store"],
  ["supermarket", "store"],
  ["organization", "organisation"],
  ["website", "site"],
]);

function oneWord(unit: string): string {
  return ONE_WORD.get(unit) ?? unit;
}

export function excludeEachOther(a: Amount, b: Amount): boolean {
  return a.to < b.from || b.to < a.from;
}

/** How many times the lower end of the greater is the upper end of the lesser. */
export function timesApart(a: Amount, b: Amount): number {
  return a.to < b.from ? b.from / a.to : a.from / b.to;
}

function restOf(words: readonly string[], unit: ReadonlySet<string>): string {
  return words
    .filter((word) => !EMPTY.has(word) && !unit.has(word) && !MEANINGS.some(([, pattern]) => pattern.test(word)))
    .map(singular)
    .sort()
    .join(" ");
}
