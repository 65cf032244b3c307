import type { TimeExpression, TimeShape } from "./time-shape.ts";
import type { TimeUnit } from "./words/time-words.ts";
import type { Window } from "./time-windows.ts";

/** Reads a match: its groups from 1 on. */
type ReadGroups = (groups: readonly (string | undefined)[]) => TimeShape | undefined;

const PARTS: Readonly<Record<string, "early" | "mid" | "late">> = {
  初: "early",
  年初: "early",
  月初: "early",
  上旬: "early",
  中: "mid",
  中旬: "mid",
  年中: "mid",
  底: "late",
  末: "late",
  年底: "late",
  年末: "late",
  下旬: "late",
  月底: "late",
  月末: "late",
};
const YEARS_BACK: Readonly<Record<string, number>> = { 今年: 0, 本年: 0, 同年: 0, 去年: 1, 前年: 2, 明年: -1 };
const SEASONS = "春夏秋冬";
const WEEKDAYS = "一二三四五六日";
const DAYS: Readonly<Record<string, number>> = {
  今天: 0,
  今日: 0,
  今早: 0,
  今晨: 0,
  今晚: 0,
  昨天: -1,
  昨日: -1,
  昨晚: -1,
  昨夜: -1,
  前天: -2,
  明天: 1,
};
const TOLD_DAYS: Readonly<Record<string, number>> = { 当天: 0, 当日: 0, 次日: 1, 翌日: 1, 第二天: 1, 前一天: -1 };
const UNITS: Readonly<Record<string, TimeUnit>> = {
  天: "day",
  日: "day",
  周: "week",
  星期: "week",
  个星期: "week",
  个月: "month",
  月: "month",
  年: "year",
  小时: "hour",
  个小时: "hour",
  季度: "quarter",
};

const PART = "(年初|年中|年底|年末|月初|月底|月末|上旬|中旬|下旬|初|底|末)?";
const NUMBER = "(\\d{1,3}|十[一二]?|[一二两三四五六七八九]|几|数)";
const UNIT = "(个星期|个小时|个月|季度|星期|小时|[天日周月年])";

/** 一 to 十二; 两 is two of something. */
function numberOf(text: string): number {
  if (/^\d/.test(text)) return Number(text);
  const ones = ["", ..."一二三四五六七八九"].indexOf(text.replace("十", "").replace("两", "二"));
  return ones + (text.startsWith("十") ? 10 : 0);
}

function calendar(
  year: string | undefined,
  back: string | undefined,
  rest: readonly (string | undefined)[],
): TimeShape | undefined {
  const [month, day, part] = rest;
  const yearsBack = back === undefined ? undefined : YEARS_BACK[back];
  const [m, d] = [Number(month ?? 1), Number(day ?? 1)];
  if (m < 1 || m > 12 || d < 1 || d > 31) return undefined;
  const known = part === undefined ? undefined : PARTS[part];
  return {
    kind: "calendar",
    ...(year === undefined ? {} : { year: Number(year) }),
    ...(yearsBack === undefined ? {} : { yearsBack }),
    ...(month === undefined ? {} : { month: m }),
    ...(day === undefined ? {} : { day: d }),
    ...(known === undefined ? {} : { part: known }),
  };
}

function coded(code: number, year: string | undefined, back: string | undefined): TimeShape {
  const yearsBack = back === undefined ? undefined : YEARS_BACK[back];
  return {
    kind: "season",
    code,
    ...(year === undefined ? {} : { year: Number(year) }),
    ...(yearsBack === undefined ? {} : { yearsBack }),
  };
}

const YEAR = "(?:((?:19|20)\\d\\d) ?年|(今年|本年|同年|去年|前年|明年))";

/** The ways in which Chinese writes times, the longer ones first. */
const RULES: readonly (readonly [RegExp, ReadGroups])[] = [
  [new RegExp(`${YEAR}第?([一二三四1-4])季度`, "gu"), ([y, b, nth]) => coded(32 + numberOf(nth ?? ""), y, b)],
  [new RegExp(`${YEAR}(上|下)半年`, "gu"), ([y, b, half]) => coded(half === "上" ? 40 : 41, y, b)],
  [new RegExp(`${YEAR}([春夏秋冬])[季天]?`, "gu"), ([y, b, s]) => coded(21 + SEASONS.indexOf(s ?? ""), y, b)],
  [
    new RegExp(`${YEAR} ?(?:(\\d{1,2}) ?月份?(?: ?(\\d{1,2}) ?[日号])?)?${PART}`, "gu"),
    ([year, back, ...rest]) => calendar(year, back, rest),
  ],
  [
    new RegExp(`(?<![\\d年])(\\d{1,2}) ?月(?:份| ?(\\d{1,2}) ?[日号])?${PART}`, "gu"),
    (rest) => calendar(undefined, undefined, rest),
  ],
  [
    /(?<=月 ?\d{1,2} ?[日号]?(?:至|到|-|—|–|~|、|和))(\d{1,2}) ?[日号]/gu,
    ([day]) => (Number(day) >= 1 && Number(day) <= 31 ? { kind: "calendar", day: Number(day) } : undefined),
  ],
  [/(上个?月|本月|这个月|下个月)/gu, ([which]) => ({ kind: "back", unit: "month", count: backOf(which) })],
  [
    /(上|本|这|下)?个?(?:周|星期|礼拜)([一二三四五六日天])/gu,
    ([which, day]) => ({
      kind: "weekday",
      weekday: day === "天" ? 7 : WEEKDAYS.indexOf(day ?? "") + 1,
      ...(which === "下" ? { isNext: true } : {}),
    }),
  ],
  [/(上|本|这|下)个?(?:周|星期|礼拜)/gu, ([which]) => ({ kind: "back", unit: "week", count: backOf(which) })],
  [
    new RegExp(`(?:过去|最近|近)(?:的)?${NUMBER}${UNIT}`, "gu"),
    ([count, unit]) => counted(count, unit, (n, u) => ({ kind: "lately", unit: u, count: n })),
  ],
  [
    new RegExp(`(?:约|大约)?${NUMBER}${UNIT}(?:多)?(之前|以前|前)(?!的)`, "gu"),
    ([count, unit]) => counted(count, unit, (n, u, about) => ({ kind: "back", unit: u, count: n, ...about })),
  ],
  [
    new RegExp(`(?:约|大约)?${NUMBER}${UNIT}(?:之后|以后|后)`, "gu"),
    ([count, unit]) => counted(count, unit, (n, u, about) => ({ kind: "told", unit: u, count: n, ...about })),
  ],
  [
    new RegExp(`(?<!第)(?<![年月\\d])${NUMBER}(个星期|个小时|个月|小时|[天周年])(?![月初底末前后])`, "gu"),
    ([count, unit]) => counted(count, unit, (n, u, about) => ({ kind: "duration", unit: u, count: n, ...about })),
  ],
  [new RegExp(Object.keys(DAYS).join("|"), "gu"), () => undefined],
  [new RegExp(Object.keys(TOLD_DAYS).join("|"), "gu"), () => undefined],
  [/(?:上世纪|20世纪)(\d)0年代/gu, ([tens]) => ({ kind: "decade", first: 1900 + Number(tens) * 10 })],
];

function backOf(which: string | undefined): number {
  if (which?.startsWith("上") === true) return 1;
  return which?.startsWith("下") === true ? -1 : 0;
}

function counted(
  count: string | undefined,
  unit: string | undefined,
  make: (count: number, unit: TimeUnit, about: { readonly approximate?: boolean }) => TimeShape,
): TimeShape | undefined {
  const known = UNITS[unit ?? ""];
  const isVague = count === "几" || count === "数";
  const value = isVague ? 3 : numberOf(count ?? "");
  return known === undefined || !Number.isFinite(value)
    ? undefined
    : make(value, known, isVague ? { approximate: true } : {});
}

/** Days are looked up by the whole match, not by groups. */
function dayShape(words: string): TimeShape | undefined {
  const day = DAYS[words];
  if (day !== undefined) return { kind: "back", unit: "day", count: -day };
  const told = TOLD_DAYS[words];
  return told === undefined ? undefined : { kind: "told", unit: "day", count: told };
}

/** Times in Chinese within a window, by rule: they may overlap. */
export function chineseTimes(text: string, { from, to }: Window): TimeExpression[] {
  const window = text.slice(from, to);
  const found: TimeExpression[] = [];
  for (const [find, read] of RULES) {
    find.lastIndex = 0;
    for (let hit = find.exec(window); hit !== null; hit = find.exec(window)) {
      const shape = read(hit.slice(1)) ?? dayShape(hit[0]);
      const start = from + hit.index;
      const end = start + hit[0].length;
      if (shape === undefined) continue;
      const behind = text.slice(end, end + 3);
      const before = text.slice(Math.max(0, start - 1), start);
      const bound = /^(?:之前|以前|前)/u.test(behind) ? "until" : before === "自" ? "from" : undefined;
      found.push({ start, end, shape, ...(bound === undefined ? {} : { bound }) });
    }
  }
  return withMonths(found);
}

/** Gives a day alone ("7月12日至15日") the month and year of the date before it. */
function withMonths(found: TimeExpression[]): TimeExpression[] {
  found.sort((a, b) => a.start - b.start);
  let month: TimeShape | undefined;
  return found.map((expression) => {
    const { shape } = expression;
    if (shape.kind !== "calendar") return expression;
    if (shape.month !== undefined) month = shape;
    return shape.day === undefined || shape.month !== undefined || month?.kind !== "calendar"
      ? expression
      : { ...expression, shape: { ...month, day: shape.day } };
  });
}
