import type { Document } from "@kulla/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { wordsAround } from "../src/views/words-around.ts";

/** A document of one passage, or of these. */
function documentOf(text: string, more: Partial<Document> = {}): Document {
  return {
    evidence: "0".repeat(64),
    name: "a.txt",
    mediaType: "text/plain",
    text,
    markup: [],
    passages: [{ kind: "paragraph", start: 0, end: text.length }],
    authors: [],
    language: "en",
    ...more,
  };
}

function around(text: string, quote: string, more: Partial<Document> = {}) {
  const start = text.indexOf(quote);
  return wordsAround(documentOf(text, more), { start, end: start + quote.length });
}

describe("wordsAround", () => {
  it("gives the rest of the sentence, and no other", () => {
    const text = "It was July. The prime minister said that no data had leaked from TIMS. Work went on.";
    expect(around(text, "no data had leaked")).toEqual({
      before: "The prime minister said that ",
      after: " from TIMS.",
    });
  });

  it("gives nothing where the words are all of it", () => {
    expect(around("no data had leaked", "no data had leaked")).toBeUndefined();
  });

  it("stays within the passage", () => {
    const text = "Title of it\nThey published documents of the police";
    const passages = [
      { kind: "title", start: 0, end: 11 },
      { kind: "paragraph", start: 12, end: text.length },
    ] as const;
    expect(around(text, "published documents", { passages })).toEqual({ before: "They ", after: " of the police" });
  });

  it("leaves markup out", () => {
    const text = "They <b>published documents</b> at last.";
    const markup = [
      { start: 5, end: 8 },
      { start: 27, end: 31 },
    ];
    expect(around(text, "published documents", { markup })).toEqual({ before: "They ", after: " at last." });
  });

  it("cuts a long sentence at white space and says so", () => {
    const text = `${"many words ".repeat(60)}the quote${" and more".repeat(60)}.`;
    const found = around(text, "the quote");
    expect(found?.before).toMatch(/^… (?:many|words) /u);
    expect(found?.after).toMatch(/ (?:and|more) …$/u);
    expect(found?.before.length).toBeLessThan(260);
  });

  it("is nothing but words of the text, whatever it holds", () => {
    const spans = fc.string({ unit: "grapheme", maxLength: 80 }).chain((text) =>
      fc.record({
        text: fc.constant(text),
        start: fc.nat({ max: text.length }),
        length: fc.nat({ max: text.length }),
      }),
    );
    fc.assert(
      fc.property(spans, ({ text, start, length }) => {
        const end = Math.min(text.length, start + length);
        const found = wordsAround(documentOf(text), { start, end });
        const plain = (words: string) => words.replaceAll(/[\s…]+/gu, "");
        if (found === undefined) return;
        expect(plain(text.slice(0, start)).endsWith(plain(found.before))).toBe(true);
        expect(plain(text.slice(end)).startsWith(plain(found.after))).toBe(true);
      }),
    );
  });
});
