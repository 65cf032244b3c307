import { civilDay, dayNumber, dayOf, dayOfWeek, daysInMonth, parseEdtf } from "@kulla/core";
import type { ResolvedTime } from "../analysis/mention.ts";
import type { TimeAnchor } from "./time-anchor.ts";
import type { CalendarShape, TimeShape } from "./time-shape.ts";
import type { TimePart } from "./words/time-words.ts";

export const two = (value: number): string => String(value).padStart(2, "0");
export const isoOf = (year: number, month: number, day: number): string => `${String(year)}-${two(month)}-${two(day)}`;

/**
 * A date of the calendar, its year from the document's where it prints none.
 * @param told the last date told before it (EDTF), for documents of which nobody says when they were published: they tell in order
 */
export function resolveCalendar(printed: CalendarShape, anchor: TimeAnchor, told?: string): ResolvedTime | undefined {
  const shape = printed.isSwappable === true ? inOrder(printed, anchor) : printed;
  const year = shape.year ?? yearFor(shape, anchor, told);
  if (year === undefined) return undefined;
  const basis = shape.year === undefined ? "relative-year" : "explicit";
  if (shape.month === undefined) return { edtf: partOfYear(year, shape.part), basis };
  if (shape.day === undefined) return { edtf: partOfMonth(year, shape.month, shape.part), basis };
  const day = isoOf(year, shape.month, shape.day);
  return dayOf(day) === undefined ? undefined : { edtf: day, basis };
}

/** `05/06/2021`: the way round that does not lie after the document; only the year where both or neither do. */
function inOrder(shape: CalendarShape, anchor: TimeAnchor): CalendarShape {
  const { year, month, day, isSwappable: _, ...rest } = shape;
  const onlyYear = { ...rest, ...(year === undefined ? {} : { year }) };
  if (year === undefined || month === undefined || day === undefined || anchor.day === undefined) return onlyYear;
  const latest = anchor.day + (anchor.exact ? 1 : 45);
  const [monthFirst, dayFirst] = [dayNumber(year, month, day) <= latest, dayNumber(year, day, month) <= latest];
  if (monthFirst === dayFirst) return onlyYear;
  return { ...onlyYear, ...(monthFirst ? { month, day } : { month: day, day: month }) };
}

/** The year of a date that prints none: the document's, or the one before where that would lie after the document. */
function yearFor(shape: CalendarShape, anchor: TimeAnchor, told: string | undefined): number | undefined {
  if (anchor.year === undefined) return undefined;
  if (shape.yearsBack !== undefined) return anchor.year - shape.yearsBack;
  const fitting = yearByWeekday(shape, anchor.year);
  if (fitting !== undefined) return fitting;
  if (anchor.day === undefined || shape.month === undefined) return anchor.year;
  const first = dayNumber(anchor.year, shape.month, Math.min(shape.day ?? 1, daysInMonth(anchor.year, shape.month)));
  // An inexact anchor may lie some days before the document was written.
  const isAhead = first > anchor.day + (anchor.exact ? 1 : 45);
  return isAhead && !goesOn(shape.month, anchor.year, told) ? anchor.year - 1 : anchor.year;
}

/**
 * Whether a month lies behind a date that was told in a year. A text that nobody dates may be younger than the last day that it prints:
 * "It began on 18 March 2021. On 7 May …".
 */
function goesOn(month: number, year: number, told: string | undefined): boolean {
  const latest = told === undefined ? undefined : parseEdtf(told)?.latest;
  if (latest === undefined || !Number.isFinite(latest)) return false;
  const civil = civilDay(latest);
  return civil.year === year && civil.month <= month;
}

/** The year, this one or the one before, in which a printed weekday falls on the date. */
function yearByWeekday({ month, day, weekday }: CalendarShape, year: number): number | undefined {
  if (month === undefined || day === undefined || weekday === undefined) return undefined;
  return [year, year - 1].find((candidate) => {
    const number = dayOf(isoOf(candidate, month, day));
    return number !== undefined && dayOfWeek(number) === weekday;
  });
}

export function partOfYear(year: number, part: TimePart | undefined): string {
  if (part === "early") return `${String(year)}-01/${String(year)}-04`;
  if (part === "mid") return `${String(year)}-05/${String(year)}-08`;
  return part === "late" ? `${String(year)}-09/${String(year)}-12` : String(year);
}

export function partOfMonth(year: number, month: number, part: TimePart | undefined): string {
  const prefix = `${String(year)}-${two(month)}`;
  if (part === "early") return `${prefix}-01/${prefix}-10`;
  if (part === "mid") return `${prefix}-11/${prefix}-20`;
  return part === "late" ? `${prefix}-21/${prefix}-${two(daysInMonth(year, month))}` : prefix;
}

/** A season, quarter or half: of the year that is printed or told, else the last that had begun when the document was written. */
export function resolveSeason(
  shape: Extract<TimeShape, { kind: "season" }>,
  anchor: TimeAnchor,
): ResolvedTime | undefined {
  const year = shape.year ?? seasonYear(shape, anchor);
  if (year === undefined) return undefined;
  const basis = shape.year === undefined ? "relative-year" : "explicit";
  return { edtf: `${String(year)}-${String(shape.code)}`, basis };
}

function seasonYear(
  { code, yearsBack }: Extract<TimeShape, { kind: "season" }>,
  anchor: TimeAnchor,
): number | undefined {
  if (anchor.year === undefined) return undefined;
  if (yearsBack !== undefined) return anchor.year - yearsBack;
  if (anchor.day === undefined) return anchor.year;
  return dayNumber(anchor.year, firstMonthOf(code), 1) > anchor.day ? anchor.year - 1 : anchor.year;
}

/** First month of a season (northern, meteorological), quarter or half of a year by its EDTF code. */
function firstMonthOf(code: number): number {
  if (code >= 40) return (code - 40) * 6 + 1;
  return code >= 33 ? (code - 33) * 3 + 1 : (code - 20) * 3;
}

/** `199X`, or the years of its early, middle or late part. */
export function resolveDecade({ first, part }: Extract<TimeShape, { kind: "decade" }>): ResolvedTime {
  if (part === undefined) return { edtf: `${String(first).slice(0, 3)}X`, basis: "explicit" };
  const from = part === "early" ? 0 : part === "mid" ? 4 : 7;
  const to = part === "early" ? 3 : part === "mid" ? 6 : 9;
  return { edtf: `${String(first + from)}/${String(first + to)}`, basis: "explicit" };
}
