import { parseEdtf } from "@kulla/core";
import type { EdtfDate, EdtfEnd } from "@kulla/core";
import { oneLine } from "../../sentence.ts";

const MONTHS = [
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
];

/** Parts of a year by their EDTF code, and how they stand after “në”. */
const PARTS: Readonly<Record<string, readonly [bare: string, within: string]>> = {
  "21": ["pranvera e vitit", "pranverën e vitit"],
  "22": ["vera e vitit", "verën e vitit"],
  "23": ["vjeshta e vitit", "vjeshtën e vitit"],
  "24": ["dimri i vitit", "dimrin e vitit"],
  "33": ["tremujori i parë i vitit", "tremujorin e parë të vitit"],
  "34": ["tremujori i dytë i vitit", "tremujorin e dytë të vitit"],
  "35": ["tremujori i tretë i vitit", "tremujorin e tretë të vitit"],
  "36": ["tremujori i katërt i vitit", "tremujorin e katërt të vitit"],
  "40": ["gjysma e parë e vitit", "gjysmën e parë të vitit"],
  "41": ["gjysma e dytë e vitit", "gjysmën e dytë të vitit"],
};

const isDate = (end: EdtfEnd): end is EdtfDate => typeof end === "object";
const isAbout = ({ qualifier }: EdtfDate): boolean => qualifier === "~" || qualifier === "%";
const isDoubted = ({ qualifier }: EdtfDate): boolean => qualifier === "?" || qualifier === "%";
const hasDay = ({ day }: EdtfDate): boolean => day !== undefined && day !== "XX";

const partOf = ({ month }: EdtfDate): readonly [string, string] | undefined =>
  month === undefined ? undefined : PARTS[month];

/** `15 korrik 2022`, `korrik 2022`, `2022`, `vitet 2020`. */
function bare(date: EdtfDate): string {
  if (date.year.includes("X")) return `vitet ${date.year.replaceAll("X", "0")}`;
  const year = String(Number(date.year));
  if (date.month === undefined || date.month === "XX") return year;
  const part = partOf(date);
  if (part !== undefined) return `${part[0]} ${year}`;
  const month = MONTHS[Number(date.month) - 1] ?? date.month;
  return hasDay(date) ? `${String(Number(date.day))} ${month} ${year}` : `${month} ${year}`;
}

function readableDate(date: EdtfDate): string {
  return `${isAbout(date) ? "rreth " : ""}${bare(date)}${isDoubted(date) ? " (e pasigurt)" : ""}`;
}

/** An EDTF text for people: `rreth 15 korrik 2022`, `maj 2021 – korrik 2022`. What is no EDTF is shown as it is, on one line. */
export function readableTime(edtf: string): string {
  const span = parseEdtf(edtf);
  if (span === undefined) return oneLine(edtf, 40);
  const { start, end } = span;
  if (start === end && isDate(start)) return readableDate(start);
  if (isDate(start) && isDate(end)) return `${readableDate(start)} – ${readableDate(end)}`;
  if (isDate(end)) return `${readableDate(end)} ose më herët`;
  if (isDate(start)) return `${readableDate(start)} e ${end === "open" ? "në vazhdim" : "më pas"}`;
  return "në një kohë të panjohur";
}

/** The word for what kind of date it is, so that the date itself need not be bent: `data 15 korrik 2022`. */
function withKind(date: EdtfDate, kinds: readonly [day: string, month: string, year: string]): string {
  if (date.year.includes("X") || partOf(date) !== undefined) return readableDate(date);
  const [day, month, year] = kinds;
  const kind = hasDay(date) ? day : date.month === undefined || date.month === "XX" ? year : month;
  return `${kind} ${bare(date)}${isDoubted(date) ? " (e pasigurt)" : ""}`;
}

/** `më 15 korrik 2022`, `në korrik 2022`, `në vitin 2022`, `në pranverën e vitit 2022`. */
function at(date: EdtfDate): string {
  if (isAbout(date)) return `rreth ${withKind(date, ["datës", "muajit", "vitit"]).replace(/^rreth /u, "")}`;
  const doubt = isDoubted(date) ? " (e pasigurt)" : "";
  const part = partOf(date);
  if (part !== undefined) return `në ${part[1]} ${String(Number(date.year))}${doubt}`;
  if (date.year.includes("X")) return `në ${bare(date)}${doubt}`;
  if (hasDay(date)) return `më ${bare(date)}${doubt}`;
  return `në ${date.month === undefined || date.month === "XX" ? "vitin " : ""}${bare(date)}${doubt}`;
}

/** A time as it stands in a sentence: `më 15 korrik 2022`, `nga muaji maj 2021 deri në korrik 2022`. */
export function whenPhrase(edtf: string): string {
  const span = parseEdtf(edtf);
  if (span === undefined) return `në kohën «${oneLine(edtf, 40)}»`;
  const { start, end } = span;
  if (start === end) return isDate(start) ? at(start) : readableTime(edtf);
  if (isDate(start) && isDate(end)) return `nga ${withKind(start, ["data", "muaji", "viti"])} deri ${at(end)}`;
  if (isDate(end)) return `${at(end)} ose më herët`;
  if (isDate(start)) return `që nga ${withKind(start, ["data", "muaji", "viti"])}`;
  return readableTime(edtf);
}

/** `21 nëntor 2026, 10:46 UTC`. */
export function readableInstant(instant: string): string {
  const [day = "", clock = ""] = instant.split("T");
  return `${readableTime(day)}, ${clock.slice(0, 5)} UTC`;
}
