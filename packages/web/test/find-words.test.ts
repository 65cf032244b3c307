import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findWords, trimmedSpan } from "../src/panels/evidence/find-words.ts";

describe("findWords", () => {
  it("finds words over line breaks and markup, at their places in the stored text", () => {
    const text = "<b>Iran</b> denied\n   it. Iran  denied it.";
    const markup = [
      { start: 0, end: 3 },
      { start: 7, end: 11 },
    ];
    const found = findWords(text, markup, " Iran denied it");
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual([
      "Iran</b> denied\n   it",
      "Iran  denied it",
    ]);
    expect(findWords(text, markup, "Albania")).toEqual([]);
    expect(findWords(text, markup, "   ")).toEqual([]);
  });

  it("finds every stretch of a text that is asked for, where it stands", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom("një", "sulm", "Iran", "x"), { minLength: 1, maxLength: 20 }),
        fc.nat(19),
        fc.nat(5),
        (words, from, count) => {
          const text = words.join("\n ");
          const part = words.slice(from % words.length, (from % words.length) + count + 1);
          const found = findWords(text, [], part.join(" "));
          expect(found.length).toBeGreaterThan(0);
          for (const { start, end } of found)
            expect(text.slice(start, end).replaceAll(/\s+/gu, " ")).toBe(part.join(" "));
        },
      ),
    );
  });
});

describe("trimmedSpan", () => {
  it("leaves out the white space that a selection takes along", () => {
    expect(trimmedSpan("ab  cd ", { start: 2, end: 7 })).toEqual({ start: 4, end: 6 });
    expect(trimmedSpan("ab  cd", { start: 2, end: 4 })).toBeUndefined();
  });
});
