import type { Lexeme } from "./lexeme.ts";

const ISO = /(\d{4})([-/.])(\d{1,2})(?:\2(\d{1,2}))?(?!\d)/y;
const COMPACT_TIME = /[T ](\d{2}:\d{2}(?::\d{2})?)(?:[.,]\d{1,9})?(?: ?(Z|UTC|GMT|[+-]\d{2}:?\d{2}))?(?![\d:])/y;
const DAY_FIRST = /(\d{1,2})(\. ?|[-/])(\d{1,2})(?:\2)((?:19|20)\d\d|\d\d)(?![\d\p{L}]|[./-]\d)/uy;
const CLOCK =
  /(\d{1,2})(?::(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?(?: ?([ap])\.? ?m\b\.?)?| ?([ap])\.? ?m\b\.?|h(\d{2})\b)/iy;
const ZONE =
  /,? ?\(?(?:(UTC|GMT|Z|CEST|CET|EEST|EET|EST|EDT|ET|CST|CDT|PST|PDT|PT|BST|MSK)(?![\p{L}])(?:([+-]\d{1,2})(?::?(\d\d))?)?|([+-]\d\d):?(\d\d)(?!\d)|(local time|ora lokale|sipas orës lokale|Ortszeit|heure locale|ora locale|hora local|po lokalnom vremenu|за місцевим часом|по местному времени)|(Moscow time|по московскому времени|за московським часом)|(Kyiv time|Kiev time|за київським часом))\)?/uy;

/** Hours east of Greenwich, by the name of a zone. */
const ZONES: Readonly<Record<string, string>> = {
  UTC: "Z",
  GMT: "Z",
  Z: "Z",
  CET: "+01:00",
  CEST: "+02:00",
  EET: "+02:00",
  EEST: "+03:00",
  EST: "-05:00",
  EDT: "-04:00",
  CST: "-06:00",
  CDT: "-05:00",
  PST: "-08:00",
  PDT: "-07:00",
  BST: "+01:00",
  MSK: "+03:00",
};

const two = (value: number | string): string => String(value).padStart(2, "0");

/** A date in figures that starts at a place: `2022-07-15`, with a time of day behind it or none, `15.07.2022`, `7/15/2022`. */
export function numericDateAt(text: string, at: number): Lexeme | undefined {
  return isoDateAt(text, at) ?? dayFirstAt(text, at);
}

function isoDateAt(text: string, at: number): Lexeme | undefined {
  ISO.lastIndex = at;
  const hit = ISO.exec(text);
  if (hit === null) return undefined;
  const [words, year, sign, month, day] = hit;
  const isLonger = /^[-/.\p{L}]?[\d\p{L}]/u.test(text.slice(at + words.length, at + words.length + 2));
  const follows = text.charAt(at + words.length);
  if (day === undefined && (sign !== "-" || month?.length !== 2 || isLonger)) return undefined;
  if (!isMonth(Number(month)) || (day !== undefined && !isDay(Number(day))) || !/^(?:19|20)/.test(year ?? ""))
    return undefined;
  if (day !== undefined && isLonger && follows !== "T") return undefined;
  let end = at + words.length;
  COMPACT_TIME.lastIndex = end;
  const time = day === undefined ? null : COMPACT_TIME.exec(text);
  if (time !== null) end += time[0].length;
  return {
    cls: "K",
    value: 0,
    start: at,
    end,
    date: { year: Number(year), month: Number(month), ...(day === undefined ? {} : { day: Number(day) }) },
    ...(time === null ? {} : { clock: { time: time[1] ?? "", ...isoZone(time[2]) } }),
  };
}

function isoZone(zone: string | undefined): { readonly zone?: string } {
  if (zone === undefined) return {};
  return { zone: ZONES[zone] ?? `${zone.slice(0, 3)}:${zone.slice(-2)}` };
}

function dayFirstAt(text: string, at: number): Lexeme | undefined {
  DAY_FIRST.lastIndex = at;
  const hit = DAY_FIRST.exec(text);
  if (hit === null) return undefined;
  const [words, first = "", sign = "", second = "", printed = ""] = hit;
  // `10.1.22` is a version as often as a date; `15.07.22` is one with both zeros.
  if (printed.length === 2 && (sign === "-" || (sign !== "/" && (words.length !== 8 || first === "00"))))
    return undefined;
  const [a, b] = [Number(first), Number(second)];
  const year = printed.length === 4 ? Number(printed) : 2000 + Number(printed);
  const isDayFirst = sign !== "/" || a > 12;
  const [day, month] = isDayFirst ? [a, b] : [b, a];
  if (!isMonth(month) || !isDay(day)) {
    // `07-15-2021`.
    if (sign !== "-" || !isMonth(a) || !isDay(b)) return undefined;
    return { cls: "K", value: 0, start: at, end: at + words.length, date: { year, month: a, day: b } };
  }
  const isSwappable = sign === "/" && a <= 12 && b <= 12 && a !== b;
  return {
    cls: "K",
    value: 0,
    start: at,
    end: at + words.length,
    date: { year, month, day, ...(isSwappable ? { isSwappable } : {}) },
  };
}

const isMonth = (value: number): boolean => value >= 1 && value <= 12;
const isDay = (value: number): boolean => value >= 1 && value <= 31;

/** A time of day that starts at a place: `08:30 UTC`, `5 p.m. local time`, `14h30`. */
export function clockAt(text: string, at: number): Lexeme | undefined {
  CLOCK.lastIndex = at;
  const hit = CLOCK.exec(text);
  if (hit === null) return undefined;
  const [words, hours, minutes, seconds, half, bareHalf, french] = hit;
  const meridiem = (half ?? bareHalf)?.toLowerCase();
  let hour = Number(hours);
  if (meridiem !== undefined && (hour < 1 || hour > 12)) return undefined;
  if (meridiem === "p" && hour < 12) hour += 12;
  if (meridiem === "a" && hour === 12) hour = 0;
  const minute = minutes ?? french ?? "00";
  if (hour > 23 || Number(minute) > 59 || Number(seconds ?? 0) > 59) return undefined;
  const end = at + words.length;
  if (/^(?::\d|\d|\p{L})/u.test(text.slice(end, end + 2))) return undefined;
  const zone = zoneAt(text, end);
  return {
    cls: "k",
    value: 0,
    start: at,
    end: zone?.end ?? end,
    clock: {
      time: `${two(hour)}:${minute}${seconds === undefined ? "" : `:${seconds}`}`,
      ...(zone?.zone === undefined ? {} : { zone: zone.zone }),
    },
  };
}

/** The zone behind a time of day; one of a whole land (`ET`) leaves the offset open. */
export function zoneAt(text: string, at: number): { readonly zone?: string; readonly end: number } | undefined {
  ZONE.lastIndex = at;
  const hit = ZONE.exec(text);
  if (hit === null) return undefined;
  const [words, name, hours, minutes, plainHours, plainMinutes, local, moscow, kyiv] = hit;
  const end = at + words.length;
  if (hours !== undefined) return { zone: `${hours.charAt(0)}${two(hours.slice(1))}:${minutes ?? "00"}`, end };
  if (plainHours !== undefined) return { zone: `${plainHours}:${plainMinutes ?? "00"}`, end };
  if (local !== undefined || kyiv !== undefined) return { zone: "local", end };
  if (moscow !== undefined) return { zone: "+03:00", end };
  const zone = ZONES[name ?? ""];
  return zone === undefined ? { end } : { zone, end };
}
