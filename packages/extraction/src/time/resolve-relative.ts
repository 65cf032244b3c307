import { addMonths, civilDay, dayOfWeek, edtfOfDays, isoDay, parseEdtf, type DayNumber } from "@kulla/core";
import type { ResolvedTime } from "../analysis/mention.ts";
import { partOfMonth, partOfYear, two } from "./resolve-calendar.ts";
import type { TimeAnchor } from "./time-anchor.ts";
import type { TimeShape } from "./time-shape.ts";
import type { TimeUnit } from "./words/time-words.ts";

type Back = Extract<TimeShape, { kind: "back" }>;

const relative = (edtf: string | undefined): ResolvedTime | undefined =>
  edtf === undefined ? undefined : { edtf, basis: "relative" };

/** The last such day of the week before the document was written, or the next. */
export function resolveWeekday(
  { weekday, isNext }: Extract<TimeShape, { kind: "weekday" }>,
  anchor: TimeAnchor,
): ResolvedTime | undefined {
  if (anchor.within !== undefined) return relative(anchor.within);
  if (anchor.day === undefined) return undefined;
  const behind = (dayOfWeek(anchor.day) - weekday + 7) % 7;
  if (isNext === true) return relative(isoDay(anchor.day + 7 - behind));
  // A weekday close after an inexact anchor is taken as that: the document is younger than the last day it prints.
  return relative(isoDay(!anchor.exact && behind >= 5 ? anchor.day + 7 - behind : anchor.day - behind));
}

/** Saturday and Sunday before the document was written, or of its week where it was written on one of them. */
export function resolveWeekend(
  { isLast }: Extract<TimeShape, { kind: "weekend" }>,
  anchor: TimeAnchor,
): ResolvedTime | undefined {
  if (anchor.within !== undefined) return relative(anchor.within);
  if (anchor.day === undefined) return undefined;
  const weekday = dayOfWeek(anchor.day);
  const saturday = anchor.day + 6 - weekday - (weekday < 6 || isLast === true ? 7 : 0);
  return relative(edtfOfDays(saturday, saturday + 1));
}

/** A stretch counted back from the document's date. */
export function resolveBack(shape: Back, anchor: TimeAnchor): ResolvedTime | undefined {
  if (anchor.day === undefined) {
    if (shape.unit !== "year" || anchor.year === undefined) return undefined;
    return relative(partOfYear(anchor.year - shape.count, shape.part));
  }
  const isFine = FINE.has(shape.unit);
  if (isFine && anchor.within !== undefined) return relative(anchor.within);
  return relative(stretchBack(shape, anchor.day, anchor.exact));
}

const FINE = new Set<TimeUnit>(["minute", "hour", "day", "week"]);

function stretchBack(shape: Back, day: DayNumber, exact: boolean): string | undefined {
  const { unit, count, part } = shape;
  const about = shape.approximate === true || (!exact && unit === "day") ? "~" : "";
  if (unit === "day") return marked(isoDay(day - count), about);
  if (unit === "hour" || unit === "minute")
    return marked(isoDay(day - Math.round(unit === "hour" ? count / 24 : count / 1440)), "~");
  if (unit === "week") {
    const monday = day - (dayOfWeek(day) - 1) - 7 * count;
    return edtfOfDays(monday, monday + 6);
  }
  const { year, month } = civilDay(day);
  if (unit === "year") return part === undefined ? `${String(year - count)}${about}` : partOfYear(year - count, part);
  if (unit === "decade") return count === 0 ? `${String(year).slice(0, 3)}X` : `${String(year - 10 * count)}~`;
  if (unit === "quarter") return quarterOf(addMonths(year, month, -3 * count));
  const moved = addMonths(year, month, -count);
  if (part !== undefined) return partOfMonth(moved.year, moved.month, part);
  return `${String(moved.year)}-${two(moved.month)}${about}`;
}

function quarterOf({ year, month }: { readonly year: number; readonly month: number }): string {
  return `${String(year)}-${String(33 + Math.floor((month - 1) / 3))}`;
}

const marked = (edtf: string | undefined, about: string): string | undefined =>
  edtf === undefined ? undefined : edtf + about;

/** All of a stretch up to the document's date: "the past three months". */
export function resolveLately(
  { unit, count }: Extract<TimeShape, { kind: "lately" }>,
  anchor: TimeAnchor,
): ResolvedTime | undefined {
  if (anchor.day === undefined || anchor.within !== undefined) return undefined;
  const { year, month } = civilDay(anchor.day);
  const days = DAYS_IN[unit];
  if (days !== undefined) return relative(edtfOfDays(anchor.day - Math.round(days * count), anchor.day));
  const months = MONTHS_IN[unit] ?? 1;
  if (months >= 12) return relative(`${String(year - (months / 12) * count)}/${String(year)}`);
  const first = addMonths(year, month, -months * count);
  return relative(`${String(first.year)}-${two(first.month)}/${String(year)}-${two(month)}`);
}

const DAYS_IN: Readonly<Partial<Record<TimeUnit, number>>> = { minute: 0, hour: 1 / 24, day: 1, week: 7 };
const MONTHS_IN: Readonly<Partial<Record<TimeUnit, number>>> = { month: 1, quarter: 3, half: 6, year: 12, decade: 120 };

/** Counted from the last date told; where none was told close by, from the document's. */
export function resolveTold(
  { unit, count, approximate }: Extract<TimeShape, { kind: "told" }>,
  told: string | undefined,
): ResolvedTime | undefined {
  const span = told === undefined ? undefined : parseEdtf(told);
  if (span === undefined || !Number.isFinite(span.latest) || !Number.isFinite(span.earliest)) return undefined;
  const days = DAYS_IN[unit];
  const from = count < 0 ? span.earliest : span.latest;
  if (days !== undefined) {
    // What is known to the month only cannot be counted from in days.
    if (span.latest - span.earliest > 7) return undefined;
    const isAbout =
      approximate === true || unit === "week" || span.latest !== span.earliest || span.qualifier !== undefined;
    return relative(marked(isoDay(from + Math.round(days * count)), isAbout ? "~" : ""));
  }
  const months = MONTHS_IN[unit] ?? 1;
  const { year, month } = civilDay(from);
  if (months >= 12) return relative(`${String(year + (months / 12) * count)}${approximate === true ? "~" : ""}`);
  const moved = addMonths(year, month, months * count);
  return relative(`${String(moved.year)}-${two(moved.month)}${approximate === true ? "~" : ""}`);
}
