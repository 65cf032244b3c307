import {
  addMonths,
  civilDay,
  dayNumber,
  dayOf,
  dayOfWeek,
  daysInMonth,
  edtfOfDays,
  isoDay,
  parseEdtf,
  type DayNumber,
  type Document,
  type EdtfSpan,
} from "@kulla/core";
import type { ResolvedTime } from "../analysis/mention.ts";
import type { TimeExpression, TimeShape } from "./time-shape.ts";

/** What is known of when a document was written. */
export interface TimeAnchor {
  /** Day of writing; exact where the document says so, else the latest day it names, which it cannot be older than. */
  readonly day?: DayNumber;
  readonly exact: boolean;
  /** The month or year of publication, where no day of it is known (EDTF): "last night" was some time in it. */
  readonly within?: string;
  /** The year in which things without a year are taken to have happened. */
  readonly year?: number;
}

/**
 * When a document was written: its publication date; else the latest full date it prints, captions included, since nothing can
 * name a later day than its own; else the year in which the weekdays and dates that it prints side by side fall together; else
 * only the year that it prints most often.
 * @param contextYear year of the case, for a document that tells none itself
 */
export function anchorOf(
  document: Document,
  expressions: readonly TimeExpression[],
  latestDay: DayNumber,
  contextYear?: number,
): TimeAnchor {
  const published = document.published === undefined ? undefined : parseEdtf(document.published.value);
  if (published?.precision === "day")
    return { day: published.earliest, exact: true, year: civilDay(published.earliest).year };
  if (published !== undefined && Number.isFinite(published.earliest)) {
    const printed = printedDays(document, expressions, latestDay);
    const within = printed.filter((day) => day >= published.earliest && day <= published.latest);
    const { year } = civilDay(published.earliest);
    if (within.length > 0) return { day: Math.max(...within), exact: false, year };
    return { day: published.latest, exact: false, year, ...vaguely(document, published) };
  }
  const days = printedDays(document, expressions, latestDay);
  if (days.length > 0) {
    const day = Math.max(...days);
    return { exact: false, day, year: civilDay(day).year };
  }
  const printed = mostFrequent(printedYears(expressions));
  const byWeekday = dayByWeekday(expressions, latestDay, printed ?? contextYear);
  if (byWeekday !== undefined) return { exact: false, day: byWeekday, year: civilDay(byWeekday).year };
  const year = printed ?? contextYear;
  return { exact: false, ...(year === undefined ? {} : { year }) };
}

function vaguely(document: Document, { precision }: EdtfSpan): Pick<TimeAnchor, "within"> {
  const printed = document.published?.value;
  return printed === undefined || !["month", "year"].includes(precision) ? {} : { within: printed };
}

function printedDays(
  document: Document,
  expressions: readonly TimeExpression[],
  latestDay: DayNumber,
): readonly DayNumber[] {
  const days: DayNumber[] = [];
  for (const { shape } of expressions) {
    if (shape.kind !== "calendar" || shape.year === undefined) continue;
    if (shape.month === undefined || shape.day === undefined) continue;
    const day = dayOf(isoOf(shape.year, shape.month, shape.day));
    if (day !== undefined && day <= latestDay) days.push(day);
  }
  for (const passage of document.passages) {
    const day = passage.post?.date === undefined ? undefined : dayOf(passage.post.date);
    if (day !== undefined) days.push(day);
  }
  return days;
}

/** Years by how often they are printed: "in 2018" alone is background as often as not; a month beside it makes it part of the story. */
function printedYears(expressions: readonly TimeExpression[]): ReadonlyMap<number, number> {
  const years = new Map<number, number>();
  for (const { shape } of expressions) {
    if (shape.kind !== "calendar" || shape.year === undefined) continue;
    years.set(shape.year, (years.get(shape.year) ?? 0) + (shape.month === undefined ? 1 : 2));
  }
  return years;
}

/** A weekday and a date fall together every five, six or eleven years: this many are looked back. */
const YEARS_BACK = 12;

/**
 * The latest of the days that are printed with their weekday and without a year ("Sunday, May 8"), in the year in which all of them
 * fall so: the one next to `near`, else the last before the run.
 */
function dayByWeekday(
  expressions: readonly TimeExpression[],
  latestDay: DayNumber,
  near: number | undefined,
): DayNumber | undefined {
  const printed = expressions.flatMap(({ shape }) =>
    shape.kind === "calendar" && shape.weekday !== undefined && shape.year === undefined ? [shape] : [],
  );
  if (printed.length === 0 || (near === undefined && !Number.isFinite(latestDay))) return undefined;
  const newest = near === undefined ? civilDay(latestDay).year : near + YEARS_BACK / 2;
  let best: { readonly day: DayNumber; readonly distance: number } | undefined;
  for (let year = newest; year >= newest - YEARS_BACK; year -= 1) {
    const days = printed.map((shape) => dayOf(isoOf(year, shape.month ?? 1, shape.day ?? 1)));
    const fits = days.every(
      (day, i) => day !== undefined && day <= latestDay && dayOfWeek(day) === printed[i]?.weekday,
    );
    const distance = Math.abs(year - (near ?? newest));
    if (!fits || (best !== undefined && distance >= best.distance)) continue;
    best = { day: Math.max(...days.map((day) => day ?? 0)), distance };
  }
  return best?.day;
}

function mostFrequent(years: ReadonlyMap<number, number>): number | undefined {
  let best: [number, number] | undefined;
  for (const entry of years)
    if (best === undefined || entry[1] > best[1] || (entry[1] === best[1] && entry[0] > best[0])) best = entry;
  return best !== undefined && best[1] >= 2 ? best[0] : undefined;
}

const two = (value: number): string => String(value).padStart(2, "0");
const isoOf = (year: number, month: number, day: number): string => `${String(year)}-${two(month)}-${two(day)}`;

/** Sets a time expression against the document's date, to the past; undefined where the document gives too little. */
export function resolveTime(expression: TimeExpression, anchor: TimeAnchor): ResolvedTime | undefined {
  const resolved = resolveShape(expression.shape, anchor);
  if (resolved === undefined) return undefined;
  if (expression.bound === "until" && !resolved.edtf.includes("/")) return { ...resolved, edtf: `../${resolved.edtf}` };
  return resolved;
}

function resolveShape(shape: TimeShape, anchor: TimeAnchor): ResolvedTime | undefined {
  switch (shape.kind) {
    case "calendar":
      return resolveCalendar(shape, anchor);
    case "season": {
      const year = shape.year ?? anchor.year;
      return year === undefined
        ? undefined
        : {
            edtf: `${String(year)}-${String(shape.code)}`,
            basis: shape.year === undefined ? "relative-year" : "explicit",
          };
    }
    case "weekday":
      return resolveWeekday(shape.weekday, anchor);
    case "back":
      return resolveBack(shape, anchor);
  }
}

function resolveCalendar(
  shape: Extract<TimeShape, { kind: "calendar" }>,
  anchor: TimeAnchor,
): ResolvedTime | undefined {
  const year = shape.year ?? yearFor(shape, anchor);
  if (year === undefined) return undefined;
  const basis = shape.year === undefined ? "relative-year" : "explicit";
  if (shape.month === undefined) return { edtf: partOfYear(year, shape.part), basis };
  if (shape.day === undefined) return { edtf: partOfMonth(year, shape.month, shape.part), basis };
  const day = isoOf(year, shape.month, shape.day);
  if (dayOf(day) === undefined) return undefined;
  const last = shape.lastDay === undefined ? undefined : isoOf(year, shape.month, shape.lastDay);
  return { edtf: last === undefined || dayOf(last) === undefined ? day : `${day}/${last}`, basis };
}

/** The year of a date that prints none: the document's, or the one before where that would lie after the document. */
function yearFor(shape: Extract<TimeShape, { kind: "calendar" }>, anchor: TimeAnchor): number | undefined {
  if (anchor.year === undefined) return undefined;
  if (shape.yearsBack !== undefined) return anchor.year - shape.yearsBack;
  const fitting = yearByWeekday(shape, anchor.year);
  if (fitting !== undefined) return fitting;
  if (anchor.day === undefined || shape.month === undefined) return anchor.year;
  const first = dayNumber(anchor.year, shape.month, Math.min(shape.day ?? 1, daysInMonth(anchor.year, shape.month)));
  // An inexact anchor may lie some days before the document was written.
  return first > anchor.day + (anchor.exact ? 1 : 45) ? anchor.year - 1 : anchor.year;
}

/** The year, this one or the one before, in which a printed weekday falls on the date. */
function yearByWeekday(shape: Extract<TimeShape, { kind: "calendar" }>, year: number): number | undefined {
  const { month, day, weekday } = shape;
  if (month === undefined || day === undefined || weekday === undefined) return undefined;
  return [year, year - 1].find((candidate) => {
    const number = dayOf(isoOf(candidate, month, day));
    return number !== undefined && dayOfWeek(number) === weekday;
  });
}

function partOfYear(year: number, part: "early" | "mid" | "late" | undefined): string {
  if (part === "early") return `${String(year)}-01/${String(year)}-04`;
  if (part === "mid") return `${String(year)}-05/${String(year)}-08`;
  return part === "late" ? `${String(year)}-09/${String(year)}-12` : String(year);
}

function partOfMonth(year: number, month: number, part: "early" | "mid" | "late" | undefined): string {
  const prefix = `${String(year)}-${two(month)}`;
  if (part === "early") return `${prefix}-01/${prefix}-10`;
  if (part === "mid") return `${prefix}-11/${prefix}-20`;
  return part === "late" ? `${prefix}-21/${prefix}-${two(daysInMonth(year, month))}` : prefix;
}

function resolveWeekday(weekday: number, anchor: TimeAnchor): ResolvedTime | undefined {
  if (anchor.within !== undefined) return { edtf: anchor.within, basis: "relative" };
  if (anchor.day === undefined) return undefined;
  const behind = (dayOfWeek(anchor.day) - weekday + 7) % 7;
  // A weekday close after an inexact anchor is taken as that: the document is younger than the last day it prints.
  const day = !anchor.exact && behind >= 5 ? anchor.day + 7 - behind : anchor.day - behind;
  const edtf = isoDay(day);
  return edtf === undefined ? undefined : { edtf, basis: "relative" };
}

function resolveBack(shape: Extract<TimeShape, { kind: "back" }>, anchor: TimeAnchor): ResolvedTime | undefined {
  if (anchor.day === undefined) {
    if (shape.unit !== "year" || anchor.year === undefined) return undefined;
    return { edtf: String(anchor.year - shape.count), basis: "relative" };
  }
  const isFine = shape.unit === "day" || shape.unit === "week";
  if (isFine && anchor.within !== undefined) return { edtf: anchor.within, basis: "relative" };
  const edtf = stretchBack(shape, anchor.day, anchor.exact);
  return edtf === undefined ? undefined : { edtf, basis: "relative" };
}

function stretchBack(shape: Extract<TimeShape, { kind: "back" }>, day: DayNumber, exact: boolean): string | undefined {
  const about = shape.approximate === true || (!exact && shape.unit === "day") ? "~" : "";
  if (shape.unit === "day") {
    const edtf = isoDay(day - shape.count);
    return edtf === undefined ? undefined : edtf + about;
  }
  if (shape.unit === "week") {
    const monday = day - (dayOfWeek(day) - 1) - 7 * shape.count;
    return edtfOfDays(monday, monday + 6);
  }
  const { year, month } = civilDay(day);
  if (shape.unit === "year") return String(year - shape.count) + about;
  const moved = addMonths(year, month, -shape.count);
  return `${String(moved.year)}-${two(moved.month)}${about}`;
}
