import { parseEdtf } from "@kulla/core";
import type { EdtfDate, EdtfEnd, TimeSpan } from "@kulla/core";
import { oneLine } from "./sentence.ts";

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** Parts of a year by their EDTF code. */
const PARTS: Readonly<Record<string, string>> = {
  "21": "spring",
  "22": "summer",
  "23": "autumn",
  "24": "winter",
  "33": "the first quarter of",
  "34": "the second quarter of",
  "35": "the third quarter of",
  "36": "the fourth quarter of",
  "40": "the first half of",
  "41": "the second half of",
};

function bareDate(date: EdtfDate): string {
  if (date.year.endsWith("XX")) return `the ${date.year.slice(0, 2)}00s`;
  if (date.year.endsWith("X")) return `the ${date.year.slice(0, 3)}0s`;
  const year = String(Number(date.year));
  if (date.month === undefined || date.month === "XX") return year;
  const month = MONTHS[Number(date.month) - 1] ?? PARTS[date.month] ?? date.month;
  if (date.day === undefined || date.day === "XX") return `${month} ${year}`;
  return `${String(Number(date.day))} ${month} ${year}`;
}

/** One date for people, its doubt in words: `about 15 July 2022`, `15 July 2022 (uncertain)`. */
function readableDate(date: EdtfDate): string {
  const about = date.qualifier === "~" || date.qualifier === "%" ? "about " : "";
  const doubt = date.qualifier === "?" || date.qualifier === "%" ? " (uncertain)" : "";
  return `${about}${bareDate(date)}${doubt}`;
}

const isDate = (end: EdtfEnd): end is EdtfDate => typeof end === "object";

function readableEnds(start: EdtfEnd, end: EdtfEnd): string {
  if (isDate(start) && isDate(end)) return `${readableDate(start)} to ${readableDate(end)}`;
  if (isDate(end)) return `${readableDate(end)} or before`;
  if (isDate(start)) return end === "open" ? `since ${readableDate(start)}` : `${readableDate(start)} or after`;
  return "at an unknown time";
}

/** An EDTF text for people. What is no EDTF is shown as it is, on one line. */
export function readableTime(edtf: string): string {
  const span = parseEdtf(edtf);
  if (span === undefined) return oneLine(edtf, 40);
  if (span.start === span.end && isDate(span.start)) return readableDate(span.start);
  return readableEnds(span.start, span.end);
}

/** The same with its preposition, to stand in a sentence: `on 15 July 2022`, `in July 2022`, `from May 2021 to July 2022`. */
export function whenPhrase(edtf: string): string {
  const span = parseEdtf(edtf);
  if (span === undefined) return `at “${oneLine(edtf, 40)}”`;
  const { start, end } = span;
  if (start !== end) {
    if (isDate(start) && isDate(end)) return `from ${readableDate(start)} to ${readableDate(end)}`;
    if (isDate(end)) return `${isDay(end) ? "on" : "in"} ${readableDate(end)} or before`;
    return readableTime(edtf);
  }
  if (!isDate(start)) return readableTime(edtf);
  if (start.qualifier === "~" || start.qualifier === "%")
    return `around ${readableDate(start).replace(/^about /u, "")}`;
  return `${isDay(start) ? "on" : "in"} ${readableDate(start)}`;
}

function isDay(date: EdtfDate): boolean {
  return date.day !== undefined && date.day !== "XX";
}

export interface Bounds {
  readonly from: number;
  readonly to: number;
  readonly vague: boolean;
}

/** First and last day (days since 1970-01-01, infinite where open) and whether the date is in doubt; undefined where it is no EDTF. */
export function boundsOf(edtf: string): Bounds | undefined {
  const span = parseEdtf(edtf);
  if (span === undefined) return undefined;
  return { from: span.earliest, to: span.latest, vague: span.qualifier !== undefined };
}

/** Whether two dates could be the same time. What cannot be read agrees only with itself. */
export function agree(left: string, right: string): boolean {
  const a = boundsOf(left);
  const b = boundsOf(right);
  if (a === undefined || b === undefined) return left === right;
  // “Last night” is on either side of midnight.
  const slack = a.vague || b.vague ? 1 : 0;
  return a.from <= b.to + slack && b.from <= a.to + slack;
}

/** Whether a date says at least as exactly when it was: every day of it lies in the other. */
export function within(inner: string, outer: string): boolean {
  const a = boundsOf(inner);
  const b = boundsOf(outer);
  if (a === undefined || b === undefined) return inner === outer;
  return b.from <= a.from && a.to <= b.to;
}

/** Earlier first; what cannot be read last. Then the more exact one, then by code units. */
export function byTime(left: string, right: string): number {
  const a = boundsOf(left);
  const b = boundsOf(right);
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  const start = sortStart(a) - sortStart(b);
  if (start !== 0) return start;
  const end = a.to - b.to;
  return Number.isNaN(end) || end === 0 ? (left < right ? -1 : left > right ? 1 : 0) : end;
}

/** Where an open start stands: at its end. */
const sortStart = (bounds: Bounds): number => (Number.isFinite(bounds.from) ? bounds.from : bounds.to);

/** The words a date was read from, where the date itself is not printed. */
export function readFrom(time: TimeSpan): string | undefined {
  return time.basis === "relative" && time.words !== undefined ? oneLine(time.words, 60) : undefined;
}

/** `21 November 2026, 10:46 UTC`. */
export function readableInstant(instant: string): string {
  const [day = "", clock = ""] = instant.split("T");
  return `${readableTime(day)}, ${clock.slice(0, 5)} UTC`;
}
