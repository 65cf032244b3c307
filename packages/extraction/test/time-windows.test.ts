import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findTimes } from "../src/time/find-times.ts";
import { windowsIn, type Windows } from "../src/time/time-windows.ts";

function wholeText(text: string): Windows {
  const all = [{ from: 0, to: text.length }];
  return { month: all, year: all, moon: all, day: all, unit: all, ago: all, weekday: all };
}

const PIECES = [
  "July 14-15, 2022",
  "14 to 15 July",
  "2022-07-14T10:00:00Z",
  "2022年7月15日",
  "7月15日",
  "12. 5. 2021",
  "25/12/2020",
  "Q32022",
  "the third quarter of 2019",
  "winter 2021",
  "in 2018",
  "mid-2017",
  "late May",
  "in early march of this year",
  "më 15 korrik",
  "dy javë më parë",
  "para 3 muajsh",
  "javën e kaluar",
  "këtë vit",
  "aujourd'hui",
  "the night before",
  "the day before yesterday",
  "mëngjesit të sotëm",
  "昨晚",
  "letzten Monat",
  "about three weeks ago",
  "last Friday",
  "п'ятницю",
  "next Monday",
  "Wednesday (May 19)",
  "since at least",
  "until",
  "Theresa",
  "10.0.0.1",
  "MayJune2020",
  "x2019",
  "42",
  "😀",
  "Маршал",
  "the servers of the company were encrypted and the staff went home without a word to anybody at all",
];

describe("windows of time expressions", () => {
  test("give the same expressions as the whole text", () => {
    const piece = fc.oneof({ arbitrary: fc.constantFrom(...PIECES), weight: 8 }, fc.string({ maxLength: 12 }));
    const joint = fc.constantFrom(" ", " ", " ", ", ", "", "\n", " (", ". ");
    fc.assert(
      fc.property(fc.array(fc.tuple(piece, joint), { maxLength: 14 }), (parts) => {
        const text = parts.flat().join("");
        expect(findTimes(text)).toEqual(findTimes(text, wholeText(text)));
      }),
      { numRuns: 400 },
    );
  });

  test("every piece that is a time is found alone", () => {
    for (const piece of PIECES) expect(findTimes(piece)).toEqual(findTimes(piece, wholeText(piece)));
  });

  test("leave out text that holds no trigger", () => {
    const { month, year, weekday } = windowsIn(`${"Servers were down. ".repeat(40)}It began on 3 March 2020.`);
    expect(month).toHaveLength(1);
    expect(month[0]?.from).toBeGreaterThan(600);
    expect(year).toHaveLength(1);
    expect(weekday).toHaveLength(0);
  });

  test("that meet are one", () => {
    expect(windowsIn("On Monday and Tuesday").weekday).toEqual([{ from: 0, to: 21 }]);
  });
});
