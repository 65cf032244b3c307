import { describe, expect, it } from "vitest";
import { markText } from "../src/panels/evidence/mark-text.ts";
import { blocksOfPart, partAt, textParts } from "../src/panels/evidence/text-parts.ts";

const lines = (count: number) => ({
  text: Array.from({ length: count }, (_, index) => `Line ${index}`).join("\n"),
  markup: [],
  passages: [],
});

describe("textParts", () => {
  it("cuts a text into parts that follow each other and together are all of it", () => {
    const document = lines(1_000);
    const parts = textParts(document, true);
    expect(parts).toHaveLength(4);
    expect(parts.map(({ start, end }) => document.text.slice(start, end)).join("")).toBe(document.text);
    expect(parts.slice(1).map(({ start }) => document.text.slice(start, start + 8).trim())).toEqual([
      "Line 300",
      "Line 600",
      "Line 900",
    ]);
  });

  it("shows more of a text whose statements are all loaded, and one part of one without text", () => {
    expect(textParts(lines(1_000), false)).toHaveLength(1);
    expect(textParts(lines(0), true)).toEqual([{ start: 0, end: 0 }]);
  });
});

describe("parts of a text in which long blocks are full of statements", () => {
  const addresses = (count: number, between: string) =>
    Array.from({ length: count }, (_, index) => `20.30.${index >> 8}.${index & 255}`).join(between);
  const shownOf = (text: string) => {
    const document = { text, markup: [], passages: [{ kind: "paragraph" as const, start: 0, end: text.length }] };
    const parts = textParts(document, true);
    const marks = [{ id: "one", start: 5, end: text.length - 5 }];
    return { parts, shown: parts.map((part) => blocksOfPart(markText(document, marks), part)) };
  };

  it.each([
    ["lines", "\n"],
    ["words", " "],
  ])("are short, and cut between %s", (_, between) => {
    const text = addresses(9_000, between);
    const { parts, shown } = shownOf(text);
    expect(parts.length).toBeGreaterThan(3);
    for (const { start, end } of parts) expect(end - start).toBeLessThanOrEqual(30_000);
    for (const { start } of parts.slice(1)) expect(text.slice(start - 1, start + 3)).toBe(`${between}20.`);
    expect(shown.map((blocks) => blocks.flatMap(({ runs }) => runs.map((run) => run.text)).join("")).join("")).toBe(
      text,
    );
    for (const { runs } of shown.flat())
      for (const run of runs) expect(text.startsWith(run.text, run.start)).toBe(true);
  });

  it("are cut where neither a line nor a word ends, never inside a character", () => {
    const text = `x${"\u{1F512}".repeat(40_000)}`;
    const { parts, shown } = shownOf(text);
    expect(parts.length).toBeGreaterThan(2);
    for (const { start } of parts.slice(1)) expect(text.slice(start, start + 2)).toBe("\u{1F512}");
    expect(
      shown
        .flat()
        .flatMap(({ runs }) => runs.map((run) => run.text))
        .join(""),
    ).toBe(text);
  });

  it("hold whole blocks where these are short enough", () => {
    const text = Array.from({ length: 200 }, (_, index) => `${index} `.padEnd(999, "x")).join("\n");
    const parts = textParts({ text, markup: [], passages: [] }, true);
    expect(parts.map(({ start }) => text.slice(start, start + 4).trim())).toEqual([
      "0 xx",
      "30 x",
      "60 x",
      "90 x",
      "120",
      "150",
      "180",
    ]);
    expect(textParts({ text, markup: [], passages: [] }, false)).toHaveLength(1);
  });
});

describe("partAt", () => {
  it("gives the part that a place is in, the last for one behind the text", () => {
    const parts = [
      { start: 0, end: 10 },
      { start: 10, end: 20 },
    ];
    expect([0, 9, 10, 19, 20, 99].map((place) => partAt(parts, place))).toEqual([0, 0, 1, 1, 1, 1]);
    expect(partAt([], 5)).toBe(0);
  });
});
