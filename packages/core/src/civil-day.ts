/**
 * Days as whole numbers since 1970-01-01 in the proleptic Gregorian calendar, by arithmetic alone: no clock, no time zone.
 * Method: H. Hinnant, "chrono-compatible low-level date algorithms" (days_from_civil, civil_from_days).
 */
export type DayNumber = number;

/** A calendar day; `month` 1–12, `day` 1–31. */
export interface CivilDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

export function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** Days in a month (1–12). */
export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (MONTH_LENGTHS[month - 1] ?? 0);
}

/** The day number of a calendar day; the day must exist (`isCivilDay`). */
export function dayNumber(year: number, month: number, day: number): DayNumber {
  // The year is counted from March, so that the leap day is its last.
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

/** The calendar day of a day number. */
export function civilDay(day: DayNumber): CivilDay {
  const shifted = day + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1,
  };
}

/** True where the day exists: no 30 February. */
export function isCivilDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** ISO 8601 day of the week: 1 is Monday, 7 is Sunday. */
export function dayOfWeek(day: DayNumber): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** The last day that is the given weekday (1–7) and lies before `day`, never on it. */
export function weekdayBefore(day: DayNumber, weekday: number): DayNumber {
  return day - (((dayOfWeek(day) - weekday + 6) % 7) + 1);
}

/** `YYYY-MM-DD`, or undefined outside the years 0000–9999. */
export function isoDay(day: DayNumber): string | undefined {
  if (!Number.isInteger(day)) return undefined;
  const civil = civilDay(day);
  if (civil.year < 0 || civil.year > 9999) return undefined;
  return `${pad(civil.year, 4)}-${pad(civil.month, 2)}-${pad(civil.day, 2)}`;
}

/** The month `months` later (or earlier), as year and month. */
export function addMonths(
  year: number,
  month: number,
  months: number,
): { readonly year: number; readonly month: number } {
  const index = year * 12 + (month - 1) + months;
  return { year: Math.floor(index / 12), month: (((index % 12) + 12) % 12) + 1 };
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, "0");
}
