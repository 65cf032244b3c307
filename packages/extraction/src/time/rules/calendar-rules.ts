import type { CalendarShape, TimeShape } from "../time-shape.ts";
import type { TimePart } from "../words/time-words.ts";
import { BACK_TAIL, BETWEEN, CONTEXT, rule, YEAR_TAIL, type TimeMatch, type TimeRule } from "./time-rule.ts";

const numberOf = (match: TimeMatch, classes: string): number | undefined => {
  const value = match.first(classes)?.value;
  return value === undefined ? undefined : Number(value);
};

/** How many years before the document's: "of this year", "last year". */
function yearsBackOf(match: TimeMatch): number | undefined {
  const word = match.first("LHjJz");
  if (word === undefined || match.first("arz") === undefined) return undefined;
  return word.cls === "H" ? 0 : word.cls === "z" ? -Number(word.value) : Math.abs(Number(word.value));
}

function calendar(match: TimeMatch, own: Partial<CalendarShape> = {}): CalendarShape {
  const [year, month, day] = [numberOf(match, "Y"), numberOf(match, "M"), numberOf(match, "D")];
  const part = match.first("P")?.value as TimePart | undefined;
  const yearsBack = year === undefined ? yearsBackOf(match) : undefined;
  return {
    kind: "calendar",
    ...(year === undefined ? {} : { year }),
    ...(month === undefined ? {} : { month }),
    ...(day === undefined ? {} : { day }),
    ...(part === undefined ? {} : { part }),
    ...(yearsBack === undefined ? {} : { yearsBack }),
    ...own,
  };
}

const read = (match: TimeMatch): TimeShape => calendar(match);

/** A day whose month is printed before or behind the whole list: "12 and 15 July". */
function listedDay(match: TimeMatch): TimeShape | undefined {
  const { lexemes, from } = match;
  for (let step = 1; step < 18; step += 1) {
    const month = lexemes[from + step];
    if (month?.cls === "M") return calendar(match, { month: Number(month.value) });
  }
  return undefined;
}

function dayBehind(match: TimeMatch): TimeShape | undefined {
  for (let step = 1; step < 6; step += 1) {
    const month = match.lexemes[match.from - step];
    if (month?.cls === "M") return calendar(match, { month: Number(month.value) });
  }
  return undefined;
}

/** "may" and "mars" need a capital or a context; "Theresa May" is a name. */
function month(match: TimeMatch): TimeShape | undefined {
  const at = match.first("M");
  if (at === undefined || isSurname(match.text, at.start, at.end)) return undefined;
  return calendar(match);
}

function isSurname(text: string, start: number, end: number): boolean {
  if (text.slice(start, end) !== "May") return false;
  const before = /(\p{Lu}[\p{L}.]{1,20}) $/u.exec(text.slice(Math.max(0, start - 24), start))?.[1];
  return (
    before !== undefined &&
    !/^(?:In|On|By|Since|Until|Early|Late|Mid|From|Last|This|During|Between|And|To|Of|The)$/.test(before)
  );
}

/** Names and figures that end or begin with a year: products, ports, counts. */
const NO_YEAR_BEFORE =
  /(?:[\p{L}\d]-|[$€£#%&=+*]|[\d][.,]|\b(?:port|ports|windows|server|office|exchange|sharepoint|studio|word|excel|outlook|access|acrobat|ubuntu|version|versions|v|sql|visio|project|autocad|room|page|line|id|no|nr|build|kb|rfc|iso|article|section|byte|bytes|error|code|event|figure|size|length|value|offset|tcp|udp|win|dynamics|dc|cc|cs)[ .:/]{1,2})$/iu;
const NO_YEAR_BEHIND =
  /^(?:[%°_/\\@]|[-+][\p{L}\d]|[.,]\d|\.\p{Ll}|:\d| (?:r2|sp\d|x64|x86|bytes?|kb|mb|gb|bits?|characters|computers|people|users|employees|machines|devices|systems|servers|customers|websites|records|hosts|dollars|euros?|usd|eur|km|meters|metres|mhz|ip addresses|domains|files|samples|times|hours|minutes|seconds|miles)\b)/iu;

/** A year alone: with a word before it that makes it a time, or such that it can be nothing else. */
function bareYear(match: TimeMatch): TimeShape | undefined {
  const year = match.first("Y");
  if (year === undefined) return undefined;
  const before = match.text.slice(Math.max(0, year.start - 16), year.start);
  const behind = match.text.slice(year.end, year.end + 16);
  if (NO_YEAR_BEHIND.test(behind) && !/^[-–](?:(?:19|20)?\d\d(?!\d)|\p{L}{2,})/u.test(behind)) return undefined;
  if (/^-\d/.test(behind) && !/^-(?:19|20)\d\d(?![\d-])/.test(behind)) return undefined;
  if (NO_YEAR_BEFORE.test(before) && !/(?:^|[\s(])(?:19|20)\d\d-$|\b(?:mid|pre|post|early|late)-$/i.test(before))
    return undefined;
  const value = Number(year.value);
  const context = match.lexemes[match.from - 1]?.cls ?? "";
  const isEnclosed = (before.endsWith("(") && behind.startsWith(")")) || hasYearBeside(match);
  const isCertain = (value >= 1990 && value <= 2035 && value !== 2000) || isEnclosed;
  return isCertain || (CONTEXT.includes(context) && context !== "q") || "ar".includes(context || "_")
    ? calendar(match)
    : undefined;
}

/** "1980–1988" */
function hasYearBeside({ lexemes, from, to }: TimeMatch): boolean {
  const isLink = (at: number): boolean => "-R&".includes(lexemes[at]?.cls ?? "_");
  return (isLink(to) && lexemes[to + 1]?.cls === "Y") || (isLink(from - 1) && lexemes[from - 2]?.cls === "Y");
}

function figures(match: TimeMatch): TimeShape | undefined {
  const lexeme = match.first("K");
  if (lexeme?.date === undefined) return undefined;
  return { kind: "calendar", ...lexeme.date, ...(lexeme.clock === undefined ? {} : { clock: lexeme.clock }) };
}

const MONTH_BEHIND = `${BETWEEN}[aU]?${BETWEEN}`;

/** Dates of the calendar: days, months and years. */
export const CALENDAR_RULES: readonly TimeRule[] = [
  rule("K", "K", figures),
  // "15 July 2022", "15 de julio de 2022", "më 15 korrik të vitit të kaluar", "24-Apr-2020"
  rule("D", `D${MONTH_BEHIND}M(?:${YEAR_TAIL}|${BACK_TAIL})?`, read),
  rule("D", "D-M-Y", read),
  // "July 15, 2022", "July 15th of last year"
  rule("M", `M${BETWEEN}D(?:${YEAR_TAIL}|${BACK_TAIL})?`, read),
  // "2019, 11 March", "2008-May-31", "2022 July 15"
  rule("Y", "Y,?DM(?!,?Y)|Y,?MD(?!,?Y)|Y-M-D", read),
  // "12" of "12–15 July", of "12, 14 and 15 July"
  rule("D", `D(?=(?:,D){0,6}(?:[-R]|,?&)t?D${BETWEEN}M)`, listedDay),
  rule("D", `(?<=,)D(?=(?:,D){0,6},?&D${BETWEEN}M)`, listedDay),
  // "15" of "July 12 to 15", of "July 12 and 15, 2022"
  rule("D", `(?<=M[ot]?D[-R]t?)D(?:${YEAR_TAIL}|${BACK_TAIL})?`, dayBehind),
  rule("D", `(?<=M[ot]?D,?&)D${YEAR_TAIL}`, dayBehind),
  // "late July 2022", "fillimi i korrikut", "July of last year"
  rule("PM", `(?:P[ot-]{0,2}(?:U[ot])?)?M(?:${YEAR_TAIL}|${BACK_TAIL})`, month),
  rule("M", "M-Y", month),
  rule("Y", "Y[,-]?M(?!D)", month),
  rule("P", "P[ot-]{0,2}(?:U[ot])?M", month),
  rule("LHM", `(?<=${CONTEXT})[LH]?M(?!D)`, month),
  rule("M", "(?<=M,?&?)M|M(?=(?:,M){0,6}(?:[-R]|,?&)M)|(?<=M[-R])M|(?<=U[ot]?)M|M[ot]?[LH](?![ar])", month),
  // "early 2021", "fund të vitit 2021", "late last year"
  rule("P", "P[otar-]{0,3}Yr?", read),
  rule("P", "P[ot]{0,2}(?:[LHj]t?[ar]|[ar]o?[LHj])", read),
  // "the beginning of the year": of the year of writing
  rule("P", "P[ot]{0,2}a(?![otr]*Y)", (match) =>
    match.first("P")?.value === "early" && match.first("a")?.isPlural !== true
      ? calendar(match, { yearsBack: 0 })
      : undefined,
  ),
  rule("Y", "Yr", read),
  rule("Y", "Y", bareYear),
];
