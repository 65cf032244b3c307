import type { Tick, TickUnit } from "./time-window.ts";

const DAY = 86_400_000;

const PARTS: Readonly<Record<TickUnit, Intl.DateTimeFormatOptions>> = {
  year: { year: "numeric" },
  month: { month: "short" },
  day: { day: "numeric", month: "short" },
  minute: { hour: "2-digit", minute: "2-digit", hourCycle: "h23" },
};

/** Writes the lines of the axis in a language: each as short as it may be, and what it leaves out where it changes. */
export function tickLabels(
  ticks: readonly Tick[],
  locale: string,
): readonly { readonly at: number; readonly text: string; readonly context?: string }[] {
  let before: Date | undefined;
  return ticks.map(({ at, unit }) => {
    const date = new Date(at);
    const context = contextOf(date, before, unit, locale);
    before = date;
    return { at, text: write(date, unit, locale), ...(context !== undefined && { context }) };
  });
}

/** What is left out, where it is not that of the line before: the year of months and days, the day of hours. */
function contextOf(date: Date, before: Date | undefined, unit: TickUnit, locale: string): string | undefined {
  if (unit === "year") return undefined;
  const isNewYear = before?.getUTCFullYear() !== date.getUTCFullYear();
  if (unit !== "minute") return isNewYear ? write(date, "year", locale) : undefined;
  const isNewDay = before === undefined || Math.floor(before.getTime() / DAY) !== Math.floor(date.getTime() / DAY);
  if (!isNewDay) return undefined;
  const day = write(date, "day", locale);
  return isNewYear ? `${day} ${write(date, "year", locale)}` : day;
}

const formats = new Map<string, Intl.DateTimeFormat>();

function write(date: Date, unit: TickUnit, locale: string): string {
  const key = `${locale} ${unit}`;
  const format = formats.get(key) ?? new Intl.DateTimeFormat(locale, { ...PARTS[unit], timeZone: "UTC" });
  formats.set(key, format);
  return format.format(date);
}
