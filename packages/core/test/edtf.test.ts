import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  addDays,
  civilDay,
  compareEdtf,
  contains,
  dayNumber,
  dayOf,
  dayOfWeek,
  daysInMonth,
  edtfOfDays,
  formatEdtf,
  isoDay,
  lengthInDays,
  overlaps,
  parseEdtf,
  precisionOf,
  weekdayBefore,
  withYear,
} from "../src/index.ts";
import type { EdtfSpan } from "../src/index.ts";

const FIRST = dayNumber(0, 1, 1);
const LAST = dayNumber(9999, 12, 31);
const anyDay = fc.integer({ min: FIRST, max: LAST });
const anyQualifier = fc.constantFrom("", "~", "?", "%");

const anyDate: fc.Arbitrary<string> = fc
  .tuple(
    anyDay,
    fc.constantFrom("day", "month", "month-XX", "year", "year-XX", "part", "decade", "century"),
    anyQualifier,
  )
  .chain(([day, shape, qualifier]) => {
    const iso = isoDay(day) ?? "";
    const year = iso.slice(0, 4);
    const body: Record<string, fc.Arbitrary<string>> = {
      day: fc.constant(iso),
      month: fc.constant(iso.slice(0, 7)),
      "month-XX": fc.constant(`${iso.slice(0, 7)}-XX`),
      year: fc.constant(year),
      "year-XX": fc.constantFrom(`${year}-XX`, `${year}-XX-XX`),
      part: fc
        .constantFrom("21", "22", "23", "24", "33", "34", "35", "36", "40", "41")
        .map((code) => `${year}-${code}`),
      decade: fc.constant(`${year.slice(0, 3)}X`),
      century: fc.constant(`${year.slice(0, 2)}XX`),
    };
    return (body[shape] ?? fc.constant(iso)).map((text) => text + qualifier);
  });

const anyEdtf: fc.Arbitrary<string> = fc.oneof(
  anyDate,
  fc
    .tuple(anyDate, anyDate)
    .map(([a, b]) => (compareEdtf(a, b) <= 0 ? `${a}/${b}` : `${b}/${a}`))
    .filter((text) => parseEdtf(text) !== undefined),
  anyDate.map((date) => `../${date}`),
  anyDate.map((date) => `${date}/..`),
  anyDate.map((date) => `/${date}`),
  anyDate.map((date) => `${date}/`),
);

function span(text: string): EdtfSpan {
  const parsed = parseEdtf(text);
  if (parsed === undefined) throw new Error(`no EDTF: ${text}`);
  return parsed;
}

describe("days", () => {
  test("agree with the platform's calendar", () => {
    fc.assert(
      fc.property(fc.integer({ min: dayNumber(100, 1, 1), max: LAST }), (day) => {
        const date = new Date(day * 86_400_000);
        expect(isoDay(day)).toBe(date.toISOString().slice(0, 10));
        expect(dayOfWeek(day) % 7).toBe(date.getUTCDay());
      }),
    );
  });

  test("turn into calendar days and back", () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const civil = civilDay(day);
        expect(dayNumber(civil.year, civil.month, civil.day)).toBe(day);
        expect(civil.day).toBeLessThanOrEqual(daysInMonth(civil.year, civil.month));
      }),
    );
  });

  test("the weekday before lies one to seven days back", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 7 }), (day, weekday) => {
        const found = weekdayBefore(day, weekday);
        expect(dayOfWeek(found)).toBe(weekday);
        expect(day - found).toBeGreaterThanOrEqual(1);
        expect(day - found).toBeLessThanOrEqual(7);
      }),
    );
  });

  test("outside four-digit years there is no text", () => {
    expect(isoDay(FIRST - 1)).toBeUndefined();
    expect(isoDay(LAST + 1)).toBeUndefined();
    expect(isoDay(0.5)).toBeUndefined();
  });
});

describe("parse and format", () => {
  test("round trip on every value", () => {
    fc.assert(
      fc.property(anyEdtf, (text) => {
        expect(formatEdtf(span(text))).toBe(text);
      }),
    );
  });

  test("bounds are ordered, and a part lies within its year", () => {
    fc.assert(
      fc.property(anyDate, (text) => {
        const parsed = span(text);
        expect(parsed.earliest).toBeLessThanOrEqual(parsed.latest);
        expect(Number.isInteger(parsed.earliest) && Number.isInteger(parsed.latest)).toBe(true);
        const year = /^\d{4}/.exec(text)?.[0];
        // Winter (24) runs into the next year.
        if (year !== undefined && !text.includes("-24")) expect(contains(span(year), parsed)).toBe(true);
      }),
    );
  });

  test("any text gives a value or undefined, never a throw", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[0-9X~?%./-]{0,25}$/)), (text) => {
        const parsed = parseEdtf(text);
        if (parsed !== undefined) expect(formatEdtf(parsed)).toBe(text);
      }),
    );
  });

  test.each([
    ["2022-07-15", "2022-07-15", "2022-07-15", "day", undefined],
    ["2022-09-09~", "2022-09-09", "2022-09-09", "day", "~"],
    ["2022-07", "2022-07-01", "2022-07-31", "month", undefined],
    ["2024-02-XX?", "2024-02-01", "2024-02-29", "month", "?"],
    ["2022", "2022-01-01", "2022-12-31", "year", undefined],
    ["2022-XX", "2022-01-01", "2022-12-31", "year", undefined],
    ["202X", "2020-01-01", "2029-12-31", "decade", undefined],
    ["20XX", "2000-01-01", "2099-12-31", "century", undefined],
    ["2022-21", "2022-03-01", "2022-05-31", "season", undefined],
    ["2022-24", "2022-12-01", "2023-02-28", "season", undefined],
    ["2022-34", "2022-04-01", "2022-06-30", "quarter", undefined],
    ["2022-41", "2022-07-01", "2022-12-31", "half", undefined],
    ["2021-05/2022-07", "2021-05-01", "2022-07-31", "interval", undefined],
    ["2021~/2022?", "2021-01-01", "2022-12-31", "interval", "%"],
  ])("%s", (text, earliest, latest, precision, qualifier) => {
    const parsed = span(text);
    expect([isoDay(parsed.earliest), isoDay(parsed.latest)]).toEqual([earliest, latest]);
    expect(parsed.precision).toBe(precision);
    expect(parsed.qualifier).toBe(qualifier);
  });

  test("open and unknown ends", () => {
    expect(span("../2022-07")).toMatchObject({ start: "open", earliest: -Infinity, latest: dayNumber(2022, 7, 31) });
    expect(span("2022-07/")).toMatchObject({ end: "unknown", earliest: dayNumber(2022, 7, 1), latest: Infinity });
  });

  test.each([
    "",
    "/",
    "../..",
    "2022-13",
    "2022-02-30",
    "2022-00",
    "2022-07-00",
    "22-07",
    "2022-7-1",
    "2023/2022",
    "2022-XX-15",
    "202X-07",
    "2022-07-1X",
    "2022-21-03",
    "2022/2023/2024",
    "2022 ",
  ])("%j is no EDTF", (text) => expect(parseEdtf(text)).toBeUndefined());
});

describe("comparing", () => {
  test("overlap is symmetric, and holding each other means overlapping", () => {
    fc.assert(
      fc.property(anyEdtf, anyEdtf, (left, right) => {
        const [a, b] = [span(left), span(right)];
        expect(overlaps(a, b)).toBe(overlaps(b, a));
        if (contains(a, b)) expect(overlaps(a, b)).toBe(true);
        if (overlaps(a, b)) expect(overlaps(a, b, 1)).toBe(true);
      }),
    );
  });

  test("the order is total", () => {
    fc.assert(
      fc.property(anyEdtf, anyEdtf, anyEdtf, (a, b, c) => {
        expect(compareEdtf(a, b)).toBe(-compareEdtf(b, a) + 0);
        if (compareEdtf(a, b) <= 0 && compareEdtf(b, c) <= 0) expect(compareEdtf(a, c)).toBeLessThanOrEqual(0);
      }),
    );
  });

  test("a tolerance joins neighbours", () => {
    expect(overlaps(span("2022-07-15"), span("2022-07-16"))).toBe(false);
    expect(overlaps(span("2022-07-15"), span("2022-07-16"), 1)).toBe(true);
    expect(contains(span("2022-07"), span("2022-07-15"))).toBe(true);
    expect(contains(span("2022-07-15"), span("2022-07"))).toBe(false);
    expect(["zz", "2022-08", "2022-07-02", "2022-07", "../2020"].sort(compareEdtf)).toEqual([
      "../2020",
      "2022-07",
      "2022-07-02",
      "2022-08",
      "zz",
    ]);
  });
});

describe("arithmetic", () => {
  test("adding days and taking them away again", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: FIRST + 1000, max: LAST - 1000 }),
        fc.integer({ min: -1000, max: 1000 }),
        anyQualifier,
        (day, days, qualifier) => {
          const text = (isoDay(day) ?? "") + qualifier;
          const moved = addDays(text, days) ?? "";
          expect((dayOf(moved) ?? NaN) - day).toBe(days);
          expect(addDays(moved, -days)).toBe(text);
        },
      ),
    );
  });

  test("what is coarser than a day does not move by days", () => {
    expect(addDays("2022-07", 1)).toBeUndefined();
    expect(addDays("9999-12-31", 1)).toBeUndefined();
    expect(addDays("2022-07-30/2022-08-02", 2)).toBe("2022-08-01/2022-08-04");
    expect(addDays("2022-07-30/..", 2)).toBe("2022-08-01/..");
  });

  test("lengths, years, days", () => {
    expect(lengthInDays(span("2024-02"))).toBe(29);
    expect(lengthInDays(span("2024/.."))).toBe(Infinity);
    expect(withYear("2024-02-29", 2023)).toBeUndefined();
    expect(withYear("2000-09-10", 2022)).toBe("2022-09-10");
    expect(edtfOfDays(dayNumber(2022, 7, 15))).toBe("2022-07-15");
    expect(edtfOfDays(dayNumber(2022, 7, 15), dayNumber(2022, 7, 14))).toBeUndefined();
    expect(edtfOfDays(-Infinity, dayNumber(2022, 7, 14))).toBe("../2022-07-14");
    expect(precisionOf("2022-35~")).toBe("quarter");
    expect(precisionOf("soon")).toBeUndefined();
  });
});
