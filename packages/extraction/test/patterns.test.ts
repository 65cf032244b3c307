import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { abstractSentence, foldText, matches, pattern } from "../src/analysis/abstract.ts";
import { readExpression } from "../src/analysis/expression.ts";
import { MENTION_CLASSES, type Mention, type MentionClass } from "../src/analysis/mention.ts";

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

describe("what can be told of an expression", () => {
  const literalsOf = (source: string) => readExpression(source).requirements.map(({ literals }) => literals);

  test.each([
    ["abc|abd", [["abc", "abd"]]],
    ["(?:abc)?", []],
    ["ab|abcd", []],
    ["x(?:attributed|linked) to", [["xattributed^", "xlinked^"]]],
    ["colou?r", [["color", "colour"]]],
    ["(?!never)always", [["always"]]],
    ["shut (?:down|off) .{0,9} network", [["^network"], ["shut^"], ["^down^", "^off^"]]],
    ["(?<![\\w'-])by(?![\\w-]) .* sea", [["^sea"], ["^by^"]]],
  ])("words of %j", (source, literals) => {
    expect(new Set(literalsOf(source))).toEqual(new Set(literals));
  });

  test.each([
    ["\uE000 hit \uE008", [1 << 0, 1 << 8]],
    ["(?:\uE000|\uE001)ed", [0b11]],
    ["(?:\uE000)? \uE008", [1 << 8, (1 << 8) | (1 << 0)]],
    ["\uE000{0,3}\uE008", [1 << 8]],
    ["(?<a>\uE000)(?!\uE008)", [1 << 0]],
    ["[\uE000-\uE002] x", [0b111]],
  ])("mentions of %j", (source, classes) => {
    const found = readExpression(source).requirements.map((requirement) => requirement.classes);
    expect(found.filter((mask) => mask !== 0).sort()).toEqual(classes.sort());
  });

  test.each([
    ["(?:the )?\uE001 hackers?", ["the^", "\uE001"]],
    ["\\b(?:steal|stole) ", ["steal^", "stole^"]],
    ["(?<![\\w-])(?:a |an )?attack(?:ed)?", ["^a^", "^an^", "^attack", "^attacked"]],
    ['"?\uE005"? said', ['"', "\uE005"]],
    ["n't (?:deny|say)", ["n^"]],
    ["(?:[a-z]+ )?hit", undefined],
    [".", undefined],
  ])("starts of %j", (source, starts) => {
    const found = readExpression(source).starts;
    expect(found === undefined ? undefined : new Set(found)).toEqual(
      starts === undefined ? undefined : new Set(starts),
    );
  });

  const SOURCES = [
    "(?:foo|bar)+ baz?",
    "a{2,3}bcd|wxyz",
    "(?<n>one|two) (?:three )?four",
    "\uE000 (?:was|were) hit",
    "(?:the |an? )?(?:new |old ){0,2}(?:bank|port)s? (?:of|in) \uE004",
    "(?<=said )(?:he|she) (?:will|would)",
    "[\uE004\uE005](?:, [a-z]{1,5},)? (?:denies|denied)",
    "(?:[a-z]{2,4} ){0,2}fell",
  ];

  test.each(SOURCES)("a sentence with a match of %j is searched, and the match is found", (source) => {
    const rule = pattern(source);
    const texts = fc.tuple(
      fc.constantFrom("", "x ", "he said ", "\uE000 and "),
      fc.stringMatching(new RegExp(`^(?:${source.replace("(?<=said )", "")})$`)),
      fc.constantFrom("", " y", ", the bank fell", " of \uE004"),
    );
    fc.assert(
      fc.property(texts, ([before, middle, behind]) => {
        const sentence = sentenceOf(before + middle + behind);
        const expected = [...sentence.text.matchAll(new RegExp(source, "g"))].filter((hit) => hit[0] !== "");
        expect(matches(sentence, rule).map(({ from, to }) => [from, to])).toEqual(
          expected.map((hit) => [hit.index, hit.index + hit[0].length]),
        );
      }),
      { numRuns: 100 },
    );
  });
});

/** A sentence in which the private-use characters stand for mentions of their class. */
function sentenceOf(text: string) {
  const classes = Object.entries(MENTION_CLASSES);
  const mentions = [...text].flatMap((character, start) => {
    const cls = classes.find((entry) => entry[1] === character)?.[0];
    return cls === undefined
      ? []
      : [{ cls: cls as MentionClass, start, end: start + 1, name: character, rule: "test" }];
  });
  return abstractSentence(text, 0, text.length, mentions);
}
