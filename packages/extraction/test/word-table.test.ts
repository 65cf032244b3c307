import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { hashed, WordTable } from "../src/analysis/word-table.ts";
import { WordSearch } from "../src/analysis/word-search.ts";

const hashOf = (word: string): number =>
  [...Array(word.length).keys()].reduce((h, i) => hashed(h, word.charCodeAt(i)), 0);

describe("a table of words", () => {
  test("gives each word its own value, whatever shares its place", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ minLength: 1, maxLength: 6 }), { maxLength: 60 }), (words) => {
        const table = new WordTable<string>();
        for (const word of [...words, ...words])
          expect(table.get(`(${word})`, 1, word.length + 1, hashOf(word), (made) => made)).toBe(word);
      }),
    );
  });

  test("stays small and right where all words have one hash", () => {
    const table = new WordTable<number>();
    const words = Array.from({ length: 500 }, (_, i) => `w${i}`);
    for (const word of words)
      expect(table.get(word, 0, word.length, 7, (made) => Number(made.slice(1)))).toBe(Number(word.slice(1)));
  });

  test("makes a value once while the word is known", () => {
    const table = new WordTable<object>();
    const made = table.get("again", 0, 5, hashOf("again"), () => ({}));
    expect(table.get("and again", 4, 9, hashOf("again"), () => ({}))).toBe(made);
  });
});

describe("a search for words", () => {
  const search = new WordSearch("(?<!\\p{L})(?:two|twenty|a dozen)(?: (?:hundred|thousand))?(?!\\p{L})", "iu");
  const plain = new RegExp("(?<!\\p{L})(?:two|twenty|a dozen)(?: (?:hundred|thousand))?(?!\\p{L})", "giu");

  test("finds what the expression alone finds", () => {
    const piece = fc.constantFrom(
      "two",
      "Twenty",
      "A dozen",
      " ",
      "-",
      "x",
      "hundred",
      "é",
      "2",
      " thousand",
      "network",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
        const text = pieces.join("");
        const found = [...search.find(text, text.toLowerCase())].map((hit) => [hit.index, hit[0]]);
        expect(found).toEqual([...text.matchAll(plain)].map((hit) => [hit.index, hit[0]]));
      }),
    );
  });

  test("an expression that can start with anything is searched for everywhere", () => {
    const open = new WordSearch("[a-z]+ly(?!\\p{L})", "u");
    expect([...open.find("badly sadly", "badly sadly")].map((hit) => hit[0])).toEqual(["badly", "sadly"]);
  });
});
