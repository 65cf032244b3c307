// When two dates are the same to the scorer (SCHEMA.md, scoring rule 3).

/** First and last day as day numbers; the start of `../b` is before everything. */
type Days = readonly [first: number, last: number];

const MILLISECONDS_PER_DAY = 86_400_000;
/** A predicted interval longer than this says too little to match a narrower date. */
const LONGEST_VAGUE_DAYS = 31;
const TOLERANCE_DAYS = 1;

/** Reads `YYYY[-MM[-DD]]`, `a/b` and `../b`; undefined where the text is none of these. */
export function daysOf(date: string): Days | undefined {
  const text = date.trim();
  if (text.startsWith("../")) {
    const end = daysOf(text.slice(3));
    return end && [Number.NEGATIVE_INFINITY, end[1]];
  }
  const slash = text.indexOf("/");
  if (slash >= 0) {
    const [first, last] = [daysOf(text.slice(0, slash)), daysOf(text.slice(slash + 1))];
    return first && last && [first[0], last[1]];
  }
  const match = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(text);
  if (!match) return undefined;
  const [, year, month, day] = match;
  const [y, m, d] = [Number(year), Number(month ?? 1) - 1, Number(day ?? 1)];
  const first = dayNumber(y, m, d);
  if (day !== undefined) return [first, first];
  return [first, (month === undefined ? dayNumber(y + 1, 0, 1) : dayNumber(y, m + 1, 1)) - 1];
}

function dayNumber(year: number, month: number, day: number): number {
  return Date.UTC(year, month, day) / MILLISECONDS_PER_DAY;
}

/**
 * Whether the predicted date fits the gold date: the intervals overlap within a day, and the prediction is not vaguer than a
 * month unless gold is. In mode `month-day` only what follows the year is compared.
 *
 * @returns undefined where gold has no date (nothing to compare)
 */
export function datesMatch(
  gold: string | null | undefined,
  predicted: string | null | undefined,
  mode = "full",
): boolean | undefined {
  if (!gold) return undefined;
  if (!predicted) return false;
  if (mode === "month-day") return gold.slice(5) === predicted.slice(5);
  const [a, b] = [daysOf(gold), daysOf(predicted)];
  if (!a || !b) return gold === predicted;
  const overlap = a[0] - TOLERANCE_DAYS <= b[1] && b[0] <= a[1] + TOLERANCE_DAYS;
  return overlap && (b[1] - b[0] <= LONGEST_VAGUE_DAYS || a[1] - a[0] > LONGEST_VAGUE_DAYS);
}
