import { civilDay, dayOf, dayOfWeek, parseEdtf, type DayNumber, type Document, type EdtfSpan } from "@kulla/core";
import { isoOf } from "./resolve-calendar.ts";
import type { CalendarShape, TimeExpression } from "./time-shape.ts";

/** What of a document tells when it was written. */
export type DatedDocument = Pick<Document, "published" | "passages">;

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
 * When a document was written: its publication date; else the latest full date it prints, captions included and furniture not, since nothing can
 * name a later day than its own; else the year in which the weekdays and dates that it prints side by side fall together; else
 * only the year that it prints most often.
 */
export function anchorOf(
  document: DatedDocument,
  expressions: readonly TimeExpression[],
  latestDay: DayNumber,
): TimeAnchor {
  const published = document.published === undefined ? undefined : parseEdtf(document.published.value);
  if (published?.precision === "day")
    return { day: published.earliest, exact: true, year: civilDay(published.earliest).year };
  const shapes = outsideFurniture(document, expressions).flatMap(calendarShapes);
  const days = printedDays(document, shapes, latestDay);
  if (published !== undefined && Number.isFinite(published.earliest)) {
    const within = days.filter((day) => day >= published.earliest && day <= published.latest);
    const { year } = civilDay(published.earliest);
    if (within.length > 0) return { day: latest(within), exact: false, year };
    return { day: published.latest, exact: false, year, ...vaguely(document, published) };
  }
  if (days.length > 0) {
    const day = latest(days);
    return { exact: false, day, year: civilDay(day).year };
  }
  const year = mostFrequent(printedYears(shapes));
  const byWeekday = dayByWeekday(shapes, latestDay, year);
  if (byWeekday !== undefined) return { exact: false, day: byWeekday, year: civilDay(byWeekday).year };
  return { exact: false, ...(year === undefined ? {} : { year }) };
}

/** Without what stands in furniture: copyrights, the dates of other articles and of changes are not those of the text. */
function outsideFurniture(document: DatedDocument, expressions: readonly TimeExpression[]): readonly TimeExpression[] {
  const furniture = document.passages.filter(({ kind }) => kind === "furniture").sort((a, b) => a.start - b.start);
  let next = 0;
  return expressions.filter(({ start }) => {
    while (next < furniture.length && (furniture[next]?.end ?? 0) <= start) next += 1;
    const passage = furniture[next];
    return passage === undefined || start < passage.start;
  });
}

/** The dates of the calendar that an expression holds: both ends of a range. */
function calendarShapes({ shape }: TimeExpression): CalendarShape[] {
  if (shape.kind === "calendar") return [shape];
  return shape.kind === "range" ? [...calendarShapes(shape.from), ...calendarShapes(shape.to)] : [];
}

function vaguely(document: DatedDocument, { precision }: EdtfSpan): Pick<TimeAnchor, "within"> {
  const printed = document.published?.value;
  return printed === undefined || !["month", "year"].includes(precision) ? {} : { within: printed };
}

function printedDays(
  document: DatedDocument,
  shapes: readonly CalendarShape[],
  latestDay: DayNumber,
): readonly DayNumber[] {
  const days: DayNumber[] = [];
  for (const { year, month, day, isSwappable } of shapes) {
    if (year === undefined || month === undefined || day === undefined || isSwappable === true) continue;
    const printed = dayOf(isoOf(year, month, day));
    if (printed !== undefined && printed <= latestDay) days.push(printed);
  }
  for (const passage of document.passages) {
    const day = passage.post?.date === undefined ? undefined : dayOf(passage.post.date);
    if (day !== undefined) days.push(day);
  }
  return days;
}

/** Years by how often they are printed: "in 2018" alone is background as often as not; a month beside it makes it part of the story. */
function printedYears(shapes: readonly CalendarShape[]): ReadonlyMap<number, number> {
  const years = new Map<number, number>();
  for (const { year, month } of shapes)
    if (year !== undefined) years.set(year, (years.get(year) ?? 0) + (month === undefined ? 1 : 2));
  return years;
}

/** A weekday and a date fall together every five, six or eleven years: this many are looked back. */
const YEARS_BACK = 12;

/**
 * The latest of the days that are printed with their weekday and without a year ("Sunday, May 8"), in the year in which all of them
 * fall so: the one next to `near`, else the last before the run.
 */
function dayByWeekday(
  shapes: readonly CalendarShape[],
  latestDay: DayNumber,
  near: number | undefined,
): DayNumber | undefined {
  const printed = shapes.filter(({ weekday, year }) => weekday !== undefined && year === undefined);
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
    best = { day: latest(days.map((day) => day ?? 0)), distance };
  }
  return best?.day;
}

function mostFrequent(years: ReadonlyMap<number, number>): number | undefined {
  let best: [number, number] | undefined;
  for (const entry of years)
    if (best === undefined || entry[1] > best[1] || (entry[1] === best[1] && entry[0] > best[0])) best = entry;
  return best !== undefined && best[1] >= 2 ? best[0] : undefined;
}

/** The latest of many days: a long text may print more of them than a call takes arguments. */
function latest(days: readonly DayNumber[]): DayNumber {
  return days.reduce((late, day) => Math.max(late, day), -Infinity);
}
