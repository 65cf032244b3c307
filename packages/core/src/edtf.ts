/**
 * EDTF (ISO 8601-2:2019, Library of Congress 2019-02-04): level 0 dates and intervals, level 1 qualifiers, unspecified digits,
 * seasons and open or unknown ends, and of level 2 the quarters (33–36) and halves of a year (40, 41).
 * A value is text; its meaning is a range of days.
 */
import { addMonths, civilDay, dayNumber, daysInMonth, isCivilDay, isoDay } from "./civil-day.ts";
import type { DayNumber } from "./civil-day.ts";
import { compareNumbers, compareText } from "./order.ts";

/** `~` approximate, `?` uncertain, `%` both. */
export type EdtfQualifier = "~" | "?" | "%";

/** How fine a value is; `interval` for two different ends. */
export type EdtfPrecision =
  "day" | "month" | "season" | "quarter" | "half" | "year" | "decade" | "century" | "interval";

/** One date as written. Digits that are not known are `X`. `month` may be a season, quarter or half (21–24, 33–36, 40, 41). */
export interface EdtfDate {
  readonly year: string;
  readonly month?: string;
  readonly day?: string;
  readonly qualifier?: EdtfQualifier;
}

/** An end of an interval: a date, `open` (`..`) or `unknown` (nothing written). */
export type EdtfEnd = EdtfDate | "open" | "unknown";

/** What an EDTF text means. `start` and `end` are one object where the text is a single date. */
export interface EdtfSpan {
  readonly start: EdtfEnd;
  readonly end: EdtfEnd;
  /** First day it may be; -Infinity where the start is open or unknown. */
  readonly earliest: DayNumber;
  /** Last day it may be; Infinity where the end is open or unknown. */
  readonly latest: DayNumber;
  readonly precision: EdtfPrecision;
  /** Of both ends together. */
  readonly qualifier?: EdtfQualifier;
}

interface Bounds {
  readonly earliest: DayNumber;
  readonly latest: DayNumber;
  readonly precision: EdtfPrecision;
}

const DATE = /^(\d{4}|\d{3}X|\d{2}XX)(?:-(\d{2}|XX)(?:-(\d{2}|XX))?)?([~?%])?$/;

/** Two whole dates and a stroke are the longest value. */
const LONGEST = 23;

/** Dates recur, and are read anew for each comparison: the meaning of as many as this is kept, then all are forgotten. `null`: it is no EDTF. */
const KEPT_TEXTS = 20_000;
const kept = new Map<string, EdtfSpan | null>();

/**
 * Reads an EDTF text; undefined where it is none, names a day that does not exist, or ends before it starts.
 *
 * @example parseEdtf("2021-05/2022-07")?.precision // "interval"
 */
export function parseEdtf(text: string): EdtfSpan | undefined {
  if (text.length > LONGEST) return undefined;
  const known = kept.get(text);
  if (known !== undefined) return known ?? undefined;
  const span = readEdtf(text);
  if (kept.size >= KEPT_TEXTS) kept.clear();
  kept.set(text, span ?? null);
  return span;
}

function readEdtf(text: string): EdtfSpan | undefined {
  const stroke = text.indexOf("/");
  if (stroke < 0) {
    const date = parseDate(text);
    return date === undefined ? undefined : spanOfDate(date);
  }
  const start = parseEnd(text.slice(0, stroke));
  const end = parseEnd(text.slice(stroke + 1));
  return start === undefined || end === undefined ? undefined : spanOfEnds(start, end);
}

/** The text of a value: what `parseEdtf` read, character by character. */
export function formatEdtf(span: Pick<EdtfSpan, "start" | "end">): string {
  if (span.start === span.end && typeof span.start === "object") return formatDate(span.start);
  return `${formatEnd(span.start)}/${formatEnd(span.end)}`;
}

/** Text of the days from `from` to `to` (day numbers); one date where they are equal, undefined outside the years 0000–9999. */
export function edtfOfDays(from: DayNumber, to: DayNumber = from): string | undefined {
  const first = from === -Infinity ? ".." : isoDay(from);
  const last = to === Infinity ? ".." : isoDay(to);
  if (first === undefined || last === undefined || from > to) return undefined;
  return first === last ? first : `${first}/${last}`;
}

/** True where the two may be one time, if either is off by `toleranceDays`. */
export function overlaps(a: EdtfSpan, b: EdtfSpan, toleranceDays = 0): boolean {
  return a.earliest <= b.latest + toleranceDays && b.earliest <= a.latest + toleranceDays;
}

/** True where every day of `inner` lies in `outer`: a vaguer time of the same. */
export function contains(outer: EdtfSpan, inner: EdtfSpan): boolean {
  return outer.earliest <= inner.earliest && inner.latest <= outer.latest;
}

/** Days from first to last, both counted; Infinity where an end is missing. */
export function lengthInDays(span: EdtfSpan): number {
  return span.latest - span.earliest + 1;
}

/** How fine a text is; undefined where it is no EDTF. */
export function precisionOf(text: string): EdtfPrecision | undefined {
  return parseEdtf(text)?.precision;
}

/** Moves a date or an interval of whole days; undefined where the text has parts coarser than a day, or the result leaves the years 0000–9999. */
export function addDays(text: string, days: number): string | undefined {
  const span = parseEdtf(text);
  if (span === undefined || !isOfDays(span.start) || !isOfDays(span.end)) return undefined;
  const moved = edtfOfDays(span.earliest + days, span.latest + days);
  return moved === undefined ? undefined : moved + (span.start === span.end ? (span.qualifier ?? "") : "");
}

/** Orders texts by first day, then last day, then code units; what is no EDTF comes last. */
export function compareEdtf(a: string, b: string): number {
  const left = parseEdtf(a);
  const right = parseEdtf(b);
  if (left !== undefined && right !== undefined) {
    return (
      compareNumbers(left.earliest, right.earliest) || compareNumbers(left.latest, right.latest) || compareText(a, b)
    );
  }
  if (left === undefined && right === undefined) return compareText(a, b);
  return left === undefined ? 1 : -1;
}

/** The calendar year, month and day of a text that is one whole day. */
export function dayOf(text: string): DayNumber | undefined {
  const span = parseEdtf(text);
  return span?.precision === "day" ? span.earliest : undefined;
}

/** The date with its year replaced, for "on 24 February" when the year comes from the context; undefined where no such day exists. */
export function withYear(text: string, year: number): string | undefined {
  const day = dayOf(text);
  if (day === undefined || year < 0 || year > 9999) return undefined;
  const civil = civilDay(day);
  return isCivilDay(year, civil.month, civil.day) ? isoDay(dayNumber(year, civil.month, civil.day)) : undefined;
}

function parseDate(text: string): EdtfDate | undefined {
  const found = DATE.exec(text);
  if (found === null) return undefined;
  const [, year = "", month, day, qualifier] = found;
  // Unspecified digits run from some point to the end: `2022-XX-15` and `202X-07` are level 2.
  if (year.includes("X") && month !== undefined) return undefined;
  if (month === "XX" && day !== undefined && day !== "XX") return undefined;
  const date: EdtfDate = {
    year,
    ...(month === undefined ? {} : { month }),
    ...(day === undefined ? {} : { day }),
    ...(qualifier === undefined ? {} : { qualifier: qualifier as EdtfQualifier }),
  };
  return boundsOf(date) === undefined ? undefined : date;
}

function parseEnd(text: string): EdtfEnd | undefined {
  if (text === "..") return "open";
  if (text === "") return "unknown";
  return parseDate(text);
}

function spanOfDate(date: EdtfDate): EdtfSpan | undefined {
  const bounds = boundsOf(date);
  if (bounds === undefined) return undefined;
  return { start: date, end: date, ...bounds, ...(date.qualifier === undefined ? {} : { qualifier: date.qualifier }) };
}

function spanOfEnds(start: EdtfEnd, end: EdtfEnd): EdtfSpan | undefined {
  // A value that says nothing about either end is no time.
  if (typeof start === "string" && typeof end === "string") return undefined;
  const earliest = typeof start === "string" ? -Infinity : boundsOf(start)?.earliest;
  const latest = typeof end === "string" ? Infinity : boundsOf(end)?.latest;
  if (earliest === undefined || latest === undefined || earliest > latest) return undefined;
  const qualifier = joinQualifiers(qualifierOf(start), qualifierOf(end));
  return { start, end, earliest, latest, precision: "interval", ...(qualifier === undefined ? {} : { qualifier }) };
}

function boundsOf(date: EdtfDate): Bounds | undefined {
  const unknown = date.year.indexOf("X");
  if (unknown >= 0) {
    const first = Number(date.year.replaceAll("X", "0"));
    return wholeMonths(first, 1, unknown === 3 ? 120 : 1200, unknown === 3 ? "decade" : "century");
  }
  const year = Number(date.year);
  if (date.month === undefined || date.month === "XX") return wholeMonths(year, 1, 12, "year");
  const month = Number(date.month);
  if (date.day === undefined) return boundsOfPart(year, month);
  if (month < 1 || month > 12) return undefined;
  if (date.day === "XX") return wholeMonths(year, month, 1, "month");
  const day = Number(date.day);
  if (!isCivilDay(year, month, day)) return undefined;
  const number = dayNumber(year, month, day);
  return { earliest: number, latest: number, precision: "day" };
}

/** A month, or a part of the year by its code. Seasons are the meteorological ones of the north; winter ends in the next year. */
function boundsOfPart(year: number, code: number): Bounds | undefined {
  if (code >= 1 && code <= 12) return wholeMonths(year, code, 1, "month");
  if (code >= 21 && code <= 24) return wholeMonths(year, (code - 20) * 3, 3, "season");
  if (code >= 33 && code <= 36) return wholeMonths(year, (code - 33) * 3 + 1, 3, "quarter");
  if (code === 40 || code === 41) return wholeMonths(year, (code - 40) * 6 + 1, 6, "half");
  return undefined;
}

function wholeMonths(year: number, month: number, months: number, precision: EdtfPrecision): Bounds {
  const last = addMonths(year, month, months - 1);
  return {
    earliest: dayNumber(year, month, 1),
    latest: dayNumber(last.year, last.month, daysInMonth(last.year, last.month)),
    precision,
  };
}

function formatDate(date: EdtfDate): string {
  const month = date.month === undefined ? "" : `-${date.month}`;
  const day = date.day === undefined ? "" : `-${date.day}`;
  return `${date.year}${month}${day}${date.qualifier ?? ""}`;
}

function formatEnd(end: EdtfEnd): string {
  if (end === "open") return "..";
  return end === "unknown" ? "" : formatDate(end);
}

function isOfDays(end: EdtfEnd): boolean {
  return typeof end === "string" ? end === "open" : end.day !== undefined && end.day !== "XX";
}

function qualifierOf(end: EdtfEnd): EdtfQualifier | undefined {
  return typeof end === "string" ? undefined : end.qualifier;
}

function joinQualifiers(a: EdtfQualifier | undefined, b: EdtfQualifier | undefined): EdtfQualifier | undefined {
  if (a === undefined || b === undefined || a === b) return a ?? b;
  return "%";
}
