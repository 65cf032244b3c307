import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { namesOfPattern, parsePattern, quotePattern } from "../src/index.ts";

describe("parsePattern", () => {
  it("gives the syntax tree", () => {
    expect(parsePattern("[file:hashes.'MD5' IN ('d41d8cd98f00b204e9800998ecf8427e')] WITHIN 5.5 SECONDS")).toEqual({
      pattern: {
        kind: "qualified",
        of: {
          kind: "observation",
          comparison: {
            kind: "test",
            path: { type: "file", property: "hashes", steps: [{ kind: "property", name: "MD5" }] },
            negated: false,
            comparator: "IN",
            values: [{ kind: "string", value: "d41d8cd98f00b204e9800998ecf8427e" }],
          },
        },
        qualifier: { kind: "within", seconds: 5.5 },
      },
    });
  });

  it("binds AND closer than OR, and OR closer than FOLLOWEDBY", () => {
    const parsed = parsePattern("[a:b=1] OR [a:b=2] AND [a:b=3] FOLLOWEDBY [a:b=4]");
    expect(parsed).toMatchObject({
      pattern: { kind: "followedby", parts: [{ kind: "or", parts: [{}, { kind: "and" }] }, { kind: "observation" }] },
    });
  });

  it.each([
    ["", 1, "expected"],
    ["[file:name = 'a'", 17, '"]"'],
    ["[file:name = 'a]", 14, "not closed"],
    ["[file:name LIKE 3]", 17, "LIKE needs a string"],
    ["[file:size < true]", 18, "cannot order booleans"],
    ["[x:y = t'2022-13-01T00:00:00Z']", 8, "timestamp"],
    ["[a:b = 1] WITHIN 0 SECONDS", 18, "positive"],
    ["/* [a:b = 1]", 1, "comment"],
    [`${"(".repeat(200)}[a:b=1]${")".repeat(200)}`, 102, "deep"],
    [`[${"(".repeat(50_000)}`, 103, "deep"],
  ])("%.30s: a fault at column %d", (text, column, message) => {
    const parsed = parsePattern(text);
    expect(parsed).toHaveProperty("error.column", column);
    expect(parsed).toHaveProperty("error.message", expect.stringContaining(message));
  });

  it("reads back any string that quotePattern writes", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (value) => {
        expect(parsePattern(`[mutex:name = ${quotePattern(value)}]`)).toMatchObject({
          pattern: { comparison: { values: [{ kind: "string", value }] } },
        });
      }),
    );
  });

  it("never throws, whatever the text", () => {
    const words = fc.constantFrom(
      "[",
      "]",
      "(",
      ")",
      "a:b",
      "=",
      "'x'",
      "AND",
      "OR",
      "NOT",
      "IN",
      "WITHIN",
      "1",
      "t'",
      " ",
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(words).map((parts) => parts.join("")),
        ),
        (text) => {
          expect(Object.keys(parsePattern(text))).toContain("error" in parsePattern(text) ? "error" : "pattern");
        },
      ),
    );
  });

  it("takes time in proportion to the length", () => {
    const long = `[${"file:name = 'a' OR ".repeat(20_000)}file:name = 'b']`;
    const parsed = parsePattern(long);
    expect("pattern" in parsed && namesOfPattern(parsed.pattern)).toHaveLength(20_001);
  });
});
