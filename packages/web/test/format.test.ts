import { describe, expect, it } from "vitest";
import { dateWords } from "../src/messages/date-words.ts";
import { formatOf } from "../src/messages/format.ts";

const english = formatOf("en");
const albanian = formatOf("sq");

describe("formatOf", () => {
  it("writes dates in both languages whatever the browser knows", () => {
    expect(english.moment("2022-07-15T14:05:09.000Z")).toBe("15 Jul 2022, 14:05 UTC");
    expect(albanian.moment("2022-07-15T14:05:09.000Z")).toBe("15 korr 2022, 14:05 UTC");
    expect([english.day("2022-09-09T00:00:00Z"), albanian.day("2022-09-09T00:00:00Z")]).toEqual([
      "9 September 2022",
      "9 shtator 2022",
    ]);
    expect(english.day("no date")).toBe("no date");
  });

  it("writes numbers with each language's signs", () => {
    expect([english.number(1_234_567.25), albanian.number(1_234_567.25)]).toEqual([
      "1,234,567.25",
      "1\u00a0234\u00a0567,25",
    ]);
    expect([english.bytes(2_449_000), albanian.bytes(2_449_000), english.bytes(999)]).toEqual([
      "2.4 MB",
      "2,4 MB",
      "999 B",
    ]);
  });

  it("never rounds a probability to certainty", () => {
    expect([0, 0.004, 0.5, 0.996, 1].map(english.percent)).toEqual(["0%", "< 1%", "50%", "> 99%", "100%"]);
  });

  it("rounds a probability as the answer does: from a half on down, so that it seems to reach no threshold", () => {
    expect([0.126, 0.58, 0.796, 0.8999, 0.9].map(english.percent)).toEqual(["13%", "58%", "79%", "89%", "90%"]);
  });

  it("joins lists and names languages", () => {
    expect([[], ["a"], ["a", "b"], ["a", "b", "c"]].map(albanian.list)).toEqual(["", "a", "a dhe b", "a, b dhe c"]);
    expect([english.languageName("sq"), albanian.languageName("en"), albanian.languageName("en-GB")]).toEqual([
      "Albanian",
      "anglisht",
      "anglisht",
    ]);
    expect([english.languageName("not a code"), albanian.languageName("xx")]).toEqual(["not a code", "xx"]);
  });
});

describe("dateWords", () => {
  it("has every month in every style", () => {
    for (const language of ["en", "sq"] as const) {
      const months = Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(2022, month, 1)));
      expect(new Set(months.map((date) => dateWords(date, "month", language))).size).toBe(12);
      expect(new Set(months.map((date) => dateWords(date, "short month", language))).size).toBe(12);
    }
  });
});
