import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { abstractSentence, foldText, matches, pattern } from "../src/analysis/abstract.ts";
import type { Mention } from "../src/analysis/mention.ts";
import { neededCharacters } from "../src/analysis/needed-characters.ts";
import { requiredLiterals } from "../src/analysis/required-literals.ts";

function mention(cls: Mention["cls"], text: string, words: string): Mention {
  const start = text.indexOf(words);
  return { cls, start, end: start + words.length, name: words, rule: "test" };
}

describe("abstract sentences", () => {
  const text = "Norland’s ministry blamed Sudland for “the attack”.";
  const mentions = [
    mention("country", text, "Norland"),
    mention("country", text, "Sudland"),
    mention("attack", text, "attack"),
  ];
  // Patterns are made before sentences, as the rules' are: the prefilter knows them from then on.
  const blamed = pattern("blamed (?<c>{country}) for");
  const quoted = pattern('for "the {attack}');
  const listed = pattern("on (?<v>{list:country})");
  const sentence = abstractSentence(foldText(text), 0, text.length, mentions);

  test("replace each mention by one character and fold the rest", () => {
    expect(sentence.text).toBe('\uE000\'s ministry blamed \uE000 for "the \uE008".');
  });

  test("lead every match back to the words of the text", () => {
    const [match] = matches(sentence, blamed);
    expect(match && text.slice(match.start, match.end)).toBe("blamed Sudland for");
    expect(match?.mentionOf("c")?.name).toBe("Sudland");
  });

  test("end where the last mention ends", () => {
    const [match] = matches(sentence, quoted);
    expect(match && text.slice(match.start, match.end)).toBe("for “the attack");
  });

  test("read enumerations as one group", () => {
    const list = "attacks on Norland, Sudland and the Westmark";
    const named = ["Norland", "Sudland", "Westmark"].map((name) => mention("country", list, name));
    const [match] = matches(abstractSentence(foldText(list), 0, list.length, named), listed);
    expect(match?.mentionsOf("v").map(({ name }) => name)).toEqual(["Norland", "Sudland", "Westmark"]);
  });
});

test("folding keeps every offset", () => {
  fc.assert(fc.property(fc.string({ unit: "grapheme" }), (text) => foldText(text).length === text.length));
});

test("an unknown macro is refused when the pattern is made", () => {
  expect(() => pattern("{nonsense}")).toThrow("unknown macro");
});

describe("what a pattern cannot do without", () => {
  test.each([
    ["\uE000 hit \uE008", ["\uE000", "\uE008"]],
    ["(?:\uE000|\uE001) hit", []],
    ["(?:\uE000 a|\uE000 b)", ["\uE000"]],
    ["(?:\uE000)? \uE008", ["\uE008"]],
    ["\uE000{0,3}\uE008", ["\uE008"]],
    ["(?<a>\uE000)(?!\uE008)", ["\uE000"]],
    ["[\uE000\uE001] x", []],
  ])("characters of %j", (source, needed) => {
    expect(neededCharacters(source)).toEqual(needed);
  });

  test.each([
    ["abc|abd", ["abc", "abd"]],
    ["(?:abc)?", undefined],
    ["ab|abcd", undefined],
    ["x(?:attributed|linked) to", ["attributed", "linked"]],
    ["colou?r", ["colo"]],
    ["(?!never)always", ["always"]],
  ])("literals of %j", (source, literals) => {
    expect(requiredLiterals(source)).toEqual(literals);
  });

  test("every match of an expression holds one of its literals and all of its characters", () => {
    const sources = ["(?:foo|bar)+ baz?", "a{2,3}bcd|wxyz", "(?<n>one|two) (?:three )?four", "\uE000 (?:was|were) hit"];
    for (const source of sources) {
      const literals = requiredLiterals(source) ?? [""];
      const needed = neededCharacters(source);
      fc.assert(
        fc.property(fc.stringMatching(new RegExp(`^(?:${source})$`)), (match) => {
          return (
            literals.some((literal) => match.includes(literal)) &&
            needed.every((character) => match.includes(character))
          );
        }),
        { numRuns: 50 },
      );
    }
  });
});
