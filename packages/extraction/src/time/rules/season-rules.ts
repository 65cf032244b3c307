import type { TimeShape } from "../time-shape.ts";
import type { TimePart } from "../words/time-words.ts";
import { BACK_TAIL, BETWEEN, rule, YEAR_TAIL, type TimeMatch, type TimeRule } from "./time-rule.ts";

function placed(match: TimeMatch, code: number): TimeShape {
  const year = match.first("Y")?.value;
  const part = match.first("P")?.value as TimePart | undefined;
  const back = match.first("LHVjz");
  const yearsBack = back === undefined ? undefined : back.cls === "z" ? -Number(back.value) : Number(back.value);
  return {
    kind: "season",
    code,
    ...(year === undefined ? {} : { year: Number(year) }),
    ...(part === undefined ? {} : { part }),
    ...(year !== undefined || yearsBack === undefined || match.first("ar") === undefined
      ? {}
      : { yearsBack: Math.abs(yearsBack) }),
  };
}

const season = (match: TimeMatch): TimeShape => placed(match, Number(match.first("F")?.value));

/** "last summer" is the last one that has begun; only "last year's" counts years. */
const quarterSign = (match: TimeMatch): TimeShape => placed(match, Number(match.first("Q")?.value));

/** "the third quarter of 2021", "erstes Halbjahr 2021" */
function ordinalPart(match: TimeMatch): TimeShape | undefined {
  const unit = match.first("U")?.value;
  const nth = Number(match.first("OD")?.value);
  if (unit === "quarter" && nth >= 1 && nth <= 4) return placed(match, 32 + nth);
  if (unit === "half" && nth >= 1 && nth <= 2) return placed(match, 39 + nth);
  return undefined;
}

/** "the first half of July", "the last week of June 2021", "the first days of May" */
function stretchOfMonth(match: TimeMatch): TimeShape | undefined {
  const unit = match.first("U")?.value;
  const nth = match.first("L") === undefined ? Number(match.first("O")?.value) : -1;
  if (!(unit === "half" && nth > 0 && nth <= 2) && !((unit === "week" || unit === "day") && Math.abs(nth) === 1))
    return undefined;
  const year = match.first("Y")?.value;
  return {
    kind: "calendar",
    month: Number(match.first("M")?.value),
    part: nth === 1 ? "early" : "late",
    ...(year === undefined ? {} : { year: Number(year) }),
  };
}

function yearsOfDecade(match: TimeMatch): TimeShape | undefined {
  const first = Number(match.first("Y")?.value);
  return match.first("a")?.isPlural === true && first % 10 === 0 ? { kind: "decade", first } : undefined;
}

function decade(match: TimeMatch): TimeShape {
  const part = match.first("P")?.value as TimePart | undefined;
  return { kind: "decade", first: Number(match.first("X")?.value), ...(part === undefined ? {} : { part }) };
}

/** Seasons, quarters, halves of a year, and decades. */
export const SEASON_RULES: readonly TimeRule[] = [
  rule("PF", `(?:P[ot-]{0,2})?F(?:-?Y|${YEAR_TAIL}|${BACK_TAIL})`, season),
  rule("LHjF", "[LHj]F|F[LHj]", season),
  rule("Q", `Q-?(?:${YEAR_TAIL}|${BACK_TAIL})`, quarterSign),
  rule("OD", `[OD]${BETWEEN}U(?:${YEAR_TAIL}|${BACK_TAIL})`, ordinalPart),
  rule("U", `U${BETWEEN}O(?:${YEAR_TAIL}|${BACK_TAIL})`, ordinalPart),
  rule("O", `(?<=[it])O${BETWEEN}U`, ordinalPart),
  rule("OL", `[OL]${BETWEEN}U${BETWEEN}M(?:${YEAR_TAIL})?`, stretchOfMonth),
  rule("OU", `U${BETWEEN}O${BETWEEN}M(?:${YEAR_TAIL})?`, stretchOfMonth),
  // "années 1990", "vitet 1990"
  rule("a", "a[ot]?Y(?![-R&]Y)", yearsOfDecade),
  rule("PX", "(?:P[ot]{0,2})?X", decade),
];
