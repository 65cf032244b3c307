import type { Language } from "./messages.ts";

/**
 * How a date is written: `2022` · `July` · `Jul` · `July 2022` · `15 Jul` · `15 July 2022` · `14:05` · `15 Jul 2022, 14:05 UTC`.
 */
export type DateStyle = "year" | "month" | "short month" | "month of year" | "short day" | "day" | "time" | "moment";

interface Months {
  readonly long: readonly string[];
  readonly short: readonly string[];
}

/** Names of the months. Not every browser knows Albanian, and all must write the same, so the page brings them along. */
const MONTHS: Readonly<Record<Language, Months>> = {
  en: {
    long: [
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
    ],
    short: ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sept", "Oct", "Nov", "Dec"],
  },
  sq: {
    long: [
      "janar",
      "shkurt",
      "mars",
      "prill",
      "maj",
      "qershor",
      "korrik",
      "gusht",
      "shtator",
      "tetor",
      "nëntor",
      "dhjetor",
    ],
    short: ["jan", "shk", "mar", "pri", "maj", "qer", "korr", "gush", "sht", "tet", "nën", "dhj"],
  },
};

/** Writes a date in UTC as a language does. */
export function dateWords(date: Date, style: DateStyle, language: Language): string {
  const { long, short } = MONTHS[language];
  const month = date.getUTCMonth();
  const year = String(date.getUTCFullYear());
  const day = String(date.getUTCDate());
  const time = `${twoDigits(date.getUTCHours())}:${twoDigits(date.getUTCMinutes())}`;
  switch (style) {
    case "year":
      return year;
    case "month":
      return long[month] ?? "";
    case "short month":
      return short[month] ?? "";
    case "month of year":
      return `${long[month] ?? ""} ${year}`;
    case "short day":
      return `${day} ${short[month] ?? ""}`;
    case "day":
      return `${day} ${long[month] ?? ""} ${year}`;
    case "time":
      return time;
    case "moment":
      return `${day} ${short[month] ?? ""} ${year}, ${time} UTC`;
  }
}

const twoDigits = (value: number): string => String(value).padStart(2, "0");
