import type { EdtfDate, EdtfEnd } from "@kulla/core";
import { parseEdtf } from "@kulla/core";
import { dateWords } from "./date-words.ts";
import type { Language, Messages } from "./messages.ts";

/** An EDTF time as people write it: `about 15 July 2022`, `May 2021 to July 2022`. What is no EDTF stays as it is. */
export function timeWords(edtf: string, language: Language, times: Messages["times"]): string {
  const span = parseEdtf(edtf);
  if (span === undefined) return edtf;
  const { start, end } = span;
  const words = (date: EdtfDate) => edtfDateWords(date, language, times);
  if (isDate(start) && isDate(end)) return start === end ? words(start) : times.between(words(start), words(end));
  if (isDate(start)) return end === "open" ? times.since(words(start)) : times.orAfter(words(start));
  return isDate(end) ? times.orBefore(words(end)) : times.unknown;
}

const isDate = (end: EdtfEnd): end is EdtfDate => typeof end === "object";

function edtfDateWords(date: EdtfDate, language: Language, times: Messages["times"]): string {
  const { qualifier } = date;
  const bare = bareWords(date, language, times);
  const about = qualifier === "~" || qualifier === "%" ? times.about(bare) : bare;
  return qualifier === "?" || qualifier === "%" ? times.uncertain(about) : about;
}

function bareWords({ year, month, day }: EdtfDate, language: Language, times: Messages["times"]): string {
  if (year.includes("X")) return times.decade(year.replaceAll("X", "0"));
  if (month === undefined || month === "XX") return String(Number(year));
  const part = Object.entries(times.parts).find(([code]) => code === month)?.[1];
  if (part !== undefined) return part(String(Number(year)));
  const hasDay = day !== undefined && day !== "XX";
  const time = new Date(0);
  // `Date.UTC` would take the years 0 to 99 for 1900 to 1999.
  time.setUTCFullYear(Number(year), Number(month) - 1, hasDay ? Number(day) : 1);
  return dateWords(time, hasDay ? "day" : "month of year", language);
}
