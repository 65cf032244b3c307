import type { DateStyle } from "../../messages/date-words.ts";
import { dateWords } from "../../messages/date-words.ts";
import type { Language } from "../../messages/messages.ts";
import type { Tick, TickUnit } from "./time-window.ts";

const DAY = 86_400_000;

const STYLES: Readonly<Record<TickUnit, DateStyle>> = {
  year: "year",
  month: "short month",
  day: "short day",
  minute: "time",
};

/** Writes the lines of the axis in a language: each as short as it may be, and what it leaves out where it changes. */
export function tickLabels(
  ticks: readonly Tick[],
  language: Language,
): readonly { readonly at: number; readonly text: string; readonly context?: string }[] {
  let before: Date | undefined;
  return ticks.map(({ at, unit }) => {
    const date = new Date(at);
    const context = contextOf(date, before, unit, language);
    before = date;
    return { at, text: write(date, unit, language), ...(context !== undefined && { context }) };
  });
}

/** What is left out, where it is not that of the line before: the year of months and days, the day of hours. */
function contextOf(date: Date, before: Date | undefined, unit: TickUnit, language: Language): string | undefined {
  if (unit === "year") return undefined;
  const isNewYear = before?.getUTCFullYear() !== date.getUTCFullYear();
  if (unit !== "minute") return isNewYear ? write(date, "year", language) : undefined;
  const isNewDay = before === undefined || Math.floor(before.getTime() / DAY) !== Math.floor(date.getTime() / DAY);
  if (!isNewDay) return undefined;
  const day = write(date, "day", language);
  return isNewYear ? `${day} ${write(date, "year", language)}` : day;
}

const write = (date: Date, unit: TickUnit, language: Language): string => dateWords(date, STYLES[unit], language);
