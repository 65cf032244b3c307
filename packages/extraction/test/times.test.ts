import { parseEdtf } from "@kulla/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findTimes } from "../src/time/find-times.ts";
import { resolveTimes } from "../src/time/resolve-time.ts";
import { anchorOf } from "../src/time/time-anchor.ts";
import { documentOf } from "./read-text.ts";
import { HOSTILE_LENGTH, HOSTILE_LIMIT } from "./hostile-length.ts";

const LATEST = parseEdtf("2026-01-01")?.latest ?? Infinity;

/** The times of a text, set against its date, as `words → EDTF`; `?` where the text gives too little. */
function timesIn(text: string, published?: string): string[] {
  const expressions = findTimes(text);
  const document = documentOf(text, published === undefined ? {} : { published });
  const anchor = anchorOf(document, expressions, LATEST);
  return resolveTimes(expressions, anchor).map((resolved) => resolved?.edtf ?? "?");
}

function basisOf(text: string, published?: string): string | undefined {
  const expressions = findTimes(text);
  const anchor = anchorOf(documentOf(text, published === undefined ? {} : { published }), expressions, LATEST);
  return resolveTimes(expressions, anchor)[0]?.basis;
}

/** A Saturday. */
const PUBLISHED = "2022-09-10";

describe("dates that print their year", () => {
  it.each<[string, string]>([
    ["on July 15, 2022", "2022-07-15"],
    ["on 15 July 2022", "2022-07-15"],
    ["on the 15th of July 2022", "2022-07-15"],
    ["on 15th July, 2022", "2022-07-15"],
    ["on Sept. 9, 2022", "2022-09-09"],
    ["on 2022-07-15", "2022-07-15"],
    ["at 2022-07-15T08:30:00Z", "2022-07-15"],
    ["on 15.07.2022", "2022-07-15"],
    ["on 25/12/2021", "2021-12-25"],
    ["on 12/25/2021", "2021-12-25"],
    ["on 05/06/2021", "2021"],
    ["in July 2022", "2022-07"],
    ["in early July 2022", "2022-07-01/2022-07-10"],
    ["in mid-July 2022", "2022-07-11/2022-07-20"],
    ["in late February 2024", "2024-02-21/2024-02-29"],
    ["in 2021", "2021"],
    ["in late 2021", "2021-09/2021-12"],
    ["in the second quarter of 2022", "2022-34"],
    ["in Q2 2022", "2022-34"],
    ["in summer 2022", "2022-22"],
    ["until July 2022", "../2022-07"],
    ["July 14-15, 2022", "2022-07-14/2022-07-15"],
    ["14-15 July 2022", "2022-07-14/2022-07-15"],
    ["from March 3 to 5, 2021", "2021-03-03/2021-03-05"],
    ["Friday, May 14, 2021", "2021-05-14"],
    ["Friday 14 May 2021", "2021-05-14"],
    ["am 24. Februar 2022", "2022-02-24"],
    ["il 24 febbraio 2022", "2022-02-24"],
    ["le 24 février 2022", "2022-02-24"],
    ["el 24 de febrero de 2022", "2022-02-24"],
    ["24 лютого 2022", "2022-02-24"],
    ["2022年2月24日", "2022-02-24"],
  ])("%s", (text, edtf) => {
    expect(timesIn(text)).toEqual([edtf]);
    expect(basisOf(text)).toBe("explicit");
  });
});

describe("Albanian", () => {
  it.each<[string, string]>([
    ["më 15 korrik 2022", "2022-07-15"],
    ["më 15 korrik të vitit 2022", "2022-07-15"],
    ["më 9 shtator", "2022-09-09"],
    ["në korrik", "2022-07"],
    ["dje", "2022-09-09"],
    ["mbrëmë", "2022-09-09"],
    ["sot", "2022-09-10"],
    ["pardje", "2022-09-08"],
    ["të premten", "2022-09-09"],
    ["javën e kaluar", "2022-08-29/2022-09-04"],
    ["muajin e kaluar", "2022-08"],
    ["vitin e kaluar", "2021"],
    ["dy javë më parë", "2022-08-22/2022-08-28"],
    ["para tri ditësh", "2022-09-07"],
  ])("%s", (text, edtf) => {
    expect(timesIn(text, PUBLISHED)).toEqual([edtf]);
  });
});

describe("times relative to the day of writing, always to the past", () => {
  it.each<[string, string]>([
    ["today", "2022-09-10"],
    ["yesterday", "2022-09-09"],
    ["last night", "2022-09-09"],
    ["the day before yesterday", "2022-09-08"],
    ["on Friday", "2022-09-09"],
    ["on Saturday", "2022-09-10"],
    ["on Sunday", "2022-09-04"],
    ["last Wednesday", "2022-09-07"],
    ["last week", "2022-08-29/2022-09-04"],
    ["last month", "2022-08"],
    ["this month", "2022-09"],
    ["last year", "2021"],
    ["three days ago", "2022-09-07"],
    ["two months ago", "2022-07"],
    ["about two years ago", "2020~"],
    ["a few days ago", "2022-09-07~"],
    ["on July 15", "2022-07-15"],
    ["on November 20", "2021-11-20"],
    ["in December", "2021-12"],
    ["in June of this year", "2022-06"],
    ["in June last year", "2021-06"],
    ["on Friday, September 9", "2022-09-09"],
    ["on Wednesday (September 7)", "2022-09-07"],
    ["on September 7 (Wednesday)", "2022-09-07"],
  ])("%s", (text, edtf) => {
    expect(timesIn(text, PUBLISHED)).toEqual([edtf]);
  });

  it("tells how it got the date", () => {
    expect(basisOf("on July 15", PUBLISHED)).toBe("relative-year");
    expect(basisOf("yesterday", PUBLISHED)).toBe("relative");
  });
});

describe("where the text says no date of its own", () => {
  it("takes the latest day that is printed in full, and marks days counted from it as about", () => {
    expect(timesIn("Attacked on May 3, 2021. Restored on May 7, 2021, and hit again yesterday.")).toEqual([
      "2021-05-03",
      "2021-05-07",
      "2021-05-06~",
    ]);
  });

  it("takes the year that is printed with months for days without one", () => {
    expect(timesIn("The attack of June 2017 began on June 27.")).toEqual(["2017-06", "2017-06-27"]);
  });

  it("goes on from the last date told, which may be the last that is printed in full", () => {
    expect(timesIn("It began on March 18, 2021. On May 7 they came back.")).toEqual(["2021-03-18", "2021-05-07"]);
    expect(timesIn("Since April 2020 they read mail. A report of August 3, 2022 says so, and one of July.")).toEqual([
      "2020-04",
      "2022-08-03",
      "2022-07",
    ]);
  });

  it("takes the year in which weekday and date fall together", () => {
    expect(timesIn("It was hit on Friday, May 14, and paid on Wednesday (May 19).")).toEqual([
      "2021-05-14",
      "2021-05-19",
    ]);
    expect(timesIn("The decree of Sunday, May 8, was signed.")).toEqual(["2022-05-08"]);
  });

  it("leaves open what it cannot know", () => {
    expect(timesIn("It was hit on August 19.")).toEqual(["?"]);
    expect(timesIn("It was hit on Friday.")).toEqual(["?"]);
    expect(timesIn("It was hit yesterday.")).toEqual(["?"]);
  });

  it("does not take a day that lies after the run for the day of writing", () => {
    expect(timesIn("The licence ends on May 1, 2031. It was hit yesterday.")).toEqual(["2031-05-01", "?"]);
  });
});

describe("what looks like a time and is none", () => {
  it.each<string>([
    "CVE-2021-44228",
    "version 10.0.2022",
    "The company may restore its systems.",
    "They march on the capital.",
    "Prime Minister Theresa May in a speech",
    "192.168.20.21",
    "port 2022",
    "2,021 computers",
    "every Friday",
    "on 31/31/2021",
    "Windows Server 2019",
  ])("%s", (text) => {
    expect(timesIn(text, PUBLISHED)).toEqual([]);
  });

  it("keeps days that no month has open", () => {
    expect(timesIn("on February 30, 2022")).toEqual(["?"]);
  });
});

describe("any text", () => {
  it("gives times in order that do not overlap, each with a valid date or none", () => {
    const word = fc.constantFrom(
      ..."on in May 15 2022 July , ( ) Friday last week 14-15 korrik ago two days 3.4.2020 early of the - yesterday".split(
        " ",
      ),
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 30 }), (words) => {
        const text = words.join(" ");
        const expressions = findTimes(text);
        const anchor = anchorOf(documentOf(text, { published: PUBLISHED }), expressions, LATEST);
        const resolved = resolveTimes(expressions, anchor);
        let end = 0;
        for (const [index, expression] of expressions.entries()) {
          expect(expression.start).toBeGreaterThanOrEqual(end);
          end = expression.end;
          const edtf = resolved[index]?.edtf;
          if (edtf !== undefined) expect(parseEdtf(edtf), edtf).toBeDefined();
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it("reads long runs of figures and words to their end", () => {
    const text = "May 15 2022 - 14-15 July ".repeat(8000);
    expect(findTimes(text, ["en", "sq"]).length).toBeGreaterThan(8000);
  });
});

describe("furniture", () => {
  it("tells nothing of when the text was written", () => {
    const text = "Hit on May 3, 2021. Restored on May 7, 2021.\nBank robbed, November 5, 2023.\n© 2024 Example Media";
    const document = documentOf(text);
    const [story, ...rest] = document.passages;
    if (story === undefined) throw new Error("no passage");
    const passages = [story, ...rest.map((passage) => ({ ...passage, kind: "furniture" as const }))];
    expect(anchorOf({ passages }, findTimes(text), LATEST).year).toBe(2021);
    expect(anchorOf(document, findTimes(text), LATEST).year).toBe(2023);
  });
});

describe("hostile text", () => {
  const units = [
    "May 15 2022 - 14-15 July ",
    "2022-07-15T",
    "08:30 UTC,",
    "12, ",
    "and May ",
    "from 12 to ",
    "last week ",
    "14 months ",
    "early-",
    "of the ",
    "1.2.",
    "日7月",
    "2022年",
    "il y a ",
    "e premte ",
    "Q3 ",
    "two weeks later ",
    "1990s-",
  ];

  it.each(units)(
    "%s over and over comes to an end",
    (unit) => {
      const text = unit.repeat(HOSTILE_LENGTH / unit.length);
      for (const { end } of findTimes(text, ["en", "sq", "fr", "zh"])) expect(end).toBeLessThanOrEqual(text.length);
    },
    HOSTILE_LIMIT,
  );
});

describe("a publication of which only the month is known", () => {
  it("leaves relative days within the month", () => {
    expect(timesIn("It happened last night, and on Thursday they were back.", "2022-09")).toEqual([
      "2022-09",
      "2022-09",
    ]);
  });

  it("takes the latest day that the text prints in that month", () => {
    expect(timesIn("He posted it on September 10, 2022. It happened last night.", "2022-09")).toEqual([
      "2022-09-10",
      "2022-09-09~",
    ]);
  });
});
