import { dateWords } from "./date-words.ts";
import { languageName } from "./language-names.ts";
import type { Language } from "./messages.ts";

/** Writes values as a language does. Times are in UTC, as everywhere in Kulla, and say so. */
export interface Format {
  /** `12,345` */
  readonly number: (value: number) => string;
  /**
   * Of a share of 1: `83%`. Between 0 and 1 percent and between 99 and 100 it says so, for neither is certain. From a half on it is
   * rounded down, as in the answer: nothing seems to reach a threshold that it misses.
   */
  readonly percent: (share: number) => string;
  /** `15 July 2022` */
  readonly day: (instant: string) => string;
  /** `15 Jul 2022, 14:05 UTC` */
  readonly moment: (instant: string) => string;
  /** `2.4 MB` */
  readonly bytes: (count: number) => string;
  /** `English`; the code where no name is known. */
  readonly languageName: (code: string) => string;
  /** `Iran, Albania and Greece` */
  readonly list: (items: readonly string[]) => string;
}

/** Signs between digits, and the word between the last two things of a list. */
const SIGNS: Readonly<Record<Language, { readonly group: string; readonly decimal: string; readonly and: string }>> = {
  en: { group: ",", decimal: ".", and: "and" },
  sq: { group: "\u00a0", decimal: ",", and: "dhe" },
};

/**
 * How a language writes. It asks the browser for nothing but digits: Chromium knows no Albanian and would write it half in English.
 */
export function formatOf(language: Language): Format {
  const number = (value: number, digits = 0) => numberWords(value, digits, language);
  const percent = (share: number) =>
    `${number(share >= 0.5 ? Math.floor(share * 100 + 1e-9) : Math.round(share * 100))}%`;
  const dated = (style: "day" | "moment") => (instant: string) => {
    const time = new Date(instant);
    return Number.isNaN(time.getTime()) ? instant : dateWords(time, style, language);
  };
  return {
    number: (value) => number(value, 3),
    percent: (share) => {
      if (share > 0 && share < 0.01) return `< ${percent(0.01)}`;
      return share < 1 && share > 0.99 ? `> ${percent(0.99)}` : percent(share);
    },
    day: dated("day"),
    moment: dated("moment"),
    bytes: (count) => bytesWords(count, number),
    languageName: (code) => languageName(code, language),
    list: (items) => listWords(items, SIGNS[language].and),
  };
}

const DIGITS = new Intl.NumberFormat("en", { maximumFractionDigits: 3 });

/** @param digits most digits behind the decimal sign, at most 3 */
function numberWords(value: number, digits: number, language: Language): string {
  const { group, decimal } = SIGNS[language];
  const rounded = Math.round(value * 10 ** digits) / 10 ** digits;
  return DIGITS.formatToParts(rounded)
    .map((part) => (part.type === "group" ? group : part.type === "decimal" ? decimal : part.value))
    .join("");
}

const UNITS = ["B", "kB", "MB", "GB", "TB"] as const;

function bytesWords(count: number, number: (value: number, digits: number) => string): string {
  const step = count < 1000 ? 0 : Math.min(Math.floor(Math.log10(count) / 3), UNITS.length - 1);
  return `${number(count / 1000 ** step, 1)} ${UNITS[step] ?? "B"}`;
}

function listWords(items: readonly string[], and: string): string {
  const last = items.at(-1) ?? "";
  return items.length < 2 ? last : `${items.slice(0, -1).join(", ")} ${and} ${last}`;
}
