import type { Language } from "./messages.ts";

/** Writes values as a language does. Times are in UTC, as everywhere in Kulla, and say so. */
export interface Format {
  /** `12,345` */
  readonly number: (value: number) => string;
  /** Of a share of 1: `83%`. Between 0 and 1 percent and between 99 and 100 it says so, for neither is certain. */
  readonly percent: (share: number) => string;
  /** `15 July 2022` */
  readonly day: (instant: string) => string;
  /** `15 Jul 2022, 14:05 UTC` */
  readonly moment: (instant: string) => string;
  /** `2.4 MB` */
  readonly bytes: (count: number) => string;
  /** `English`; the code where no name is known. */
  readonly languageName: (code: string) => string;
  readonly list: (items: readonly string[]) => string;
}

/** Locale by which a language writes numbers and dates. */
export const LOCALES: Readonly<Record<Language, string>> = { en: "en-GB", sq: "sq-AL" };

export function formatOf(language: Language): Format {
  const locale = LOCALES[language];
  const number = new Intl.NumberFormat(locale);
  const decimal = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  const percent = new Intl.NumberFormat(locale, { style: "percent" });
  const day = new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" });
  const moment = new Intl.DateTimeFormat(locale, {
    day: "numeric",
    month: "short",
    year: "numeric",
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
    timeZone: "UTC",
    timeZoneName: "short",
  });
  const list = new Intl.ListFormat(locale);
  const names = new Intl.DisplayNames([locale], { type: "language" });
  const dated = (format: Intl.DateTimeFormat) => (instant: string) => {
    const time = new Date(instant);
    return Number.isNaN(time.getTime()) ? instant : format.format(time);
  };
  return {
    number: (value) => number.format(value),
    percent: (share) => percentWords(share, percent),
    day: dated(day),
    moment: dated(moment),
    bytes: (count) => bytesWords(count, decimal),
    languageName: (code) => languageName(code, names),
    list: (items) => list.format(items),
  };
}

function percentWords(share: number, format: Intl.NumberFormat): string {
  if (share > 0 && share < 0.01) return `< ${format.format(0.01)}`;
  if (share < 1 && share > 0.99) return `> ${format.format(0.99)}`;
  return format.format(share);
}

const UNITS = ["B", "kB", "MB", "GB", "TB"] as const;

function bytesWords(count: number, format: Intl.NumberFormat): string {
  const step = count < 1000 ? 0 : Math.min(Math.floor(Math.log10(count) / 3), UNITS.length - 1);
  return `${format.format(count / 1000 ** step)} ${UNITS[step] ?? "B"}`;
}

function languageName(code: string, names: Intl.DisplayNames): string {
  try {
    return names.of(code) ?? code;
  } catch {
    return code;
  }
}
