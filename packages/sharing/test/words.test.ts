import { describe, expect, it } from "vitest";
import { bytes, count, grouped, inWords } from "../src/dossier/english.ts";
import { defanged } from "../src/dossier/indicators.ts";
import { oneLine, quote } from "../src/dossier/sentence.ts";
import { agree, byTime, readableTime, whenPhrase, within } from "../src/dossier/time.ts";

describe("dates", () => {
  it.each([
    ["2022-07-15", "15 July 2022", "on 15 July 2022"],
    ["2022-07", "July 2022", "in July 2022"],
    ["2022", "2022", "in 2022"],
    ["202X", "the 2020s", "in the 2020s"],
    ["2022-09-09~", "about 9 September 2022", "around 9 September 2022"],
    ["2022-07?", "July 2022 (uncertain)", "in July 2022 (uncertain)"],
    ["2022-07%", "about July 2022 (uncertain)", "around July 2022 (uncertain)"],
    ["2021-05/2022-07", "May 2021 to July 2022", "from May 2021 to July 2022"],
    ["../2022-07", "July 2022 or before", "in July 2022 or before"],
    ["2022-07-15/..", "since 15 July 2022", "since 15 July 2022"],
    ["2022-34", "the second quarter of 2022", "in the second quarter of 2022"],
    ["2022-22", "summer 2022", "in summer 2022"],
    ["last week", "last week", "at “last week”"],
  ])("%s reads %s", (edtf, readable, phrase) => {
    expect([readableTime(edtf), whenPhrase(edtf)]).toEqual([readable, phrase]);
  });

  it("agree where they share a day, and lie within each other where one is as exact", () => {
    expect([agree("2022-07", "2022-07-15"), agree("2022-07-14", "2022-07-15"), agree("x", "x")]).toEqual([
      true,
      false,
      true,
    ]);
    expect([within("2022-07-15", "2022-07"), within("2022-07", "2022-07-15")]).toEqual([true, false]);
  });

  it("come in the order of time, an open start where it ends, what is no date last", () => {
    expect(["never", "2022-07-15", "2022", "../2022-07-01", "2022-07"].sort(byTime)).toEqual(
      ["2022", "2022-07-15", "2022-07", "../2022-07-01", "never"].sort(byTime),
    );
    expect(["never", "2022-07", "2021"].sort(byTime)).toEqual(["2021", "2022-07", "never"]);
  });
});

describe("numbers", () => {
  it("have the right number and commas", () => {
    expect([
      count(1, "source"),
      count(0, "source"),
      count(5800, "source"),
      inWords(1, "source"),
      inWords(12, "source"),
    ]).toEqual(["1 source", "0 sources", "5,800 sources", "one source", "12 sources"]);
    expect([grouped(1234567), grouped(-1234.5), grouped(999), grouped(1e21), grouped(0.1)]).toEqual([
      "1,234,567",
      "-1,234.5",
      "999",
      "1e+21",
      "0.1",
    ]);
    expect([bytes(1), bytes(14_200), bytes(2_340_000)]).toEqual(["1 byte", "14 kB", "2.3 MB"]);
  });
});

describe("outside words", () => {
  it("are one line without controls, and cut between words", () => {
    expect(oneLine("a\u202eb\n\tc\u0000d", 20)).toBe("a b c d");
    expect(oneLine("one two three four", 10)).toBe("one two…");
    expect(oneLine(`${"x".repeat(9)}🏴rest`, 10)).toBe(`${"x".repeat(9)}…`);
    expect(oneLine("\ud83c", 10)).toBe("\ufffd");
  });

  it("lose the quotation marks around them when they are quoted", () => {
    expect(quote("“indisputable evidence”")).toEqual({ kind: "quote", text: "indisputable evidence" });
  });
});

describe("defanging", () => {
  it.each([
    ["url", "https://a.example/b.php?x=1.2", "hxxps://a[.]example/b.php?x=1.2"],
    ["url", "ftp://1.2.3.4/x", "fxp://1[.]2[.]3[.]4/x"],
    ["domain", "a.b.example", "a[.]b[.]example"],
    ["email", "a@b.example", "a[@]b[.]example"],
    ["ipv6", "2001:db8::1", "2001[:]db8::1"],
    ["cidr", "203.0.113.0/24", "203[.]0[.]113[.]0/24"],
    ["filename", "cl.exe", "cl.exe"],
    ["sha256", "ab", "ab"],
  ] as const)("%s %s", (kind, value, shown) => {
    expect(defanged(kind, value)).toBe(shown);
  });
});
