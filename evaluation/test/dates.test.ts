import { describe, expect, it } from "vitest";
import { datesMatch, daysOf } from "../src/dates.ts";

describe("daysOf", () => {
  it("spans months and years, leap days too", () => {
    const length = (date: string): number => {
      const [first, last] = daysOf(date) ?? [0, 0];
      return last - first + 1;
    };
    expect(["2022-07-15", "2022-07", "2024-02", "2022", "2022-12"].map(length)).toEqual([1, 31, 29, 365, 31]);
    expect(length("2021-05/2022-07-01")).toBe(427);
  });

  it("has no days for what is no date", () => {
    expect(["spring", "2022-7", "", "2022/soon"].map((text) => daysOf(text))).toEqual(Array(4).fill(undefined));
  });
});

describe("datesMatch", () => {
  it.each([
    ["2022-07-15", "2022-07-16", true],
    ["2022-07-15", "2022-07-17", false],
    ["2022-07-15", "2022-07", true],
    ["2022-07-15", "2022", false],
    ["2022", "2022", true],
    ["../2022-07", "2021-03-01", true],
    ["2022-07-15", undefined, false],
    [undefined, "2022-07-15", undefined],
  ])("gold %s, predicted %s: %s", (gold, predicted, match) => {
    expect(datesMatch(gold, predicted)).toBe(match);
  });

  it("compares month and day only, where the year is from context", () => {
    expect(datesMatch("2022-07-15", "2023-07-15", "month-day")).toBe(true);
    expect(datesMatch("2022-07-15", "2022-07-16", "month-day")).toBe(false);
  });
});
