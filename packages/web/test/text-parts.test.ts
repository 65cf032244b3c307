import { describe, expect, it } from "vitest";
import { partAt, textParts } from "../src/panels/evidence/text-parts.ts";

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
