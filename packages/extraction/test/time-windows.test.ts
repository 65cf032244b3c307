import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findTimes } from "../src/time/find-times.ts";

const PIECES = [
  "July 14-15, 2022",
  "14 to 15 July",
  "2022-07-14T10:00:00Z",
  "2022年7月15日",
  "7月15日",
  "12. 5. 2021",
  "25/12/2020",
  "Q3 2022",
  "the third quarter of 2019",
  "winter 2021",
  "in 2018",
  "mid-2017",
  "late May",
  "in early March of this year",
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
  "two weeks later",
  "14 months",
  "at 08:30 UTC",
];

const FILLER = `${"The servers of the company were encrypted and the staff went home without a word to anybody. ".repeat(3)}\n\n`;

describe("where times are looked for", () => {
  test("a time is found alone, and the same far behind other text", () => {
    for (const piece of PIECES) {
      const alone = findTimes(piece);
      expect(alone.length, piece).toBeGreaterThan(0);
      const behind = findTimes(FILLER + piece).map(({ start, end }) => [start - FILLER.length, end - FILLER.length]);
      expect(behind, piece).toEqual(alone.map(({ start, end }) => [start, end]));
    }
  });

  test("what stands far away changes nothing", () => {
    fc.assert(
      fc.property(fc.constantFrom(...PIECES), fc.constantFrom(...PIECES), (first, second) => {
        const spans = (text: string, offset: number): number[][] =>
          findTimes(text).map(({ start, end }) => [start + offset, end + offset]);
        const joint = `${first}.\n\n${FILLER}`;
        expect(spans(joint + second, 0)).toEqual([...spans(first, 0), ...spans(second, joint.length)]);
      }),
      { numRuns: 200 },
    );
  });

  test("text without words or figures of times has none", () => {
    expect(findTimes(FILLER.repeat(40))).toEqual([]);
  });
});
