import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { canonicalJson, decisionId, makeDecision, makeStatement, sha256Hex, statementId } from "../src/index.ts";
import type { Statement } from "../src/index.ts";

const content: Omit<Statement, "id"> = {
  claim: { type: "actor", name: "DEV-0842", kind: "cluster", roles: ["wiping"] },
  speakers: [{ name: "Microsoft" }],
  stance: "asserts",
  citations: [{ evidence: "0".repeat(64), at: { kind: "text", start: 0, end: 8 }, quote: "DEV-0842" }],
  author: { kind: "person", name: "Ana" },
  madeAt: "2026-11-21T10:46:00.000Z",
};

test("SHA-256 agrees with the platform's", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      expect(sha256Hex(bytes)).toBe(createHash("sha256").update(bytes).digest("hex"));
    }),
  );
});

describe("canonical JSON", () => {
  test("the order of keys does not matter, and it is JSON of the same value", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
        const turned = Object.fromEntries(Object.entries(value).reverse());
        expect(canonicalJson(turned)).toBe(canonicalJson(value));
        expect(canonicalJson(JSON.parse(canonicalJson(value)))).toBe(canonicalJson(value));
      }),
    );
  });

  test("the example of RFC 8785, section 3.2.3", () => {
    const sorted = canonicalJson({
      "\u20ac": "Euro Sign",
      "\r": "Carriage Return",
      "\ufb33": "Hebrew Letter Dalet With Dagesh",
      "1": "One",
      "\ud83d\ude00": "Emoji: Grinning Face",
      "\u0080": "Control",
      "\u00f6": "Latin Small Letter O With Diaeresis",
    });
    expect(Array.from(sorted.matchAll(/:"([^"]+)"/g), (found) => found[1])).toEqual([
      "Carriage Return",
      "One",
      "Control",
      "Latin Small Letter O With Diaeresis",
      "Euro Sign",
      "Emoji: Grinning Face",
      "Hebrew Letter Dalet With Dagesh",
    ]);
    expect(canonicalJson([1e30, 4.5, 2e-3, 1e-27, -0, '\u000f\n"', undefined].slice(0, 6))).toBe(
      '[1e+30,4.5,0.002,1e-27,0,"\\u000f\\n\\""]',
    );
  });

  test("what JSON cannot say throws", () => {
    for (const value of [NaN, Infinity, undefined, () => 1, 1n, [undefined], { a: Symbol("a") }]) {
      expect(() => canonicalJson(value)).toThrow(TypeError);
    }
    expect(canonicalJson({ a: undefined, b: null })).toBe('{"b":null}');
  });
});

describe("ids", () => {
  test("do not depend on the time, and do on all else", () => {
    const made = makeStatement(content);
    expect(made.id).toMatch(/^s-[0-9a-f]{32}$/);
    expect(statementId({ ...content })).toBe(made.id);
    expect(makeStatement({ ...content, madeAt: "2027-01-01T00:00:00.000Z" }).id).toBe(made.id);
    const others: Partial<Statement>[] = [
      { stance: "hedges" },
      { saidAt: "2022" },
      { speakers: [] },
      { wording: { words: "likely" } },
      { author: { kind: "person", name: "Ben" } },
      { claim: { type: "technique", tid: "T1485", explicit: true } },
    ];
    expect(new Set(others.map((other) => statementId({ ...content, ...other }))).add(made.id).size).toBe(
      others.length + 1,
    );
  });

  test("a pair is the same from either side", () => {
    const [a, b] = [`s-${"1".repeat(32)}`, `s-${"2".repeat(32)}`];
    const decide = (pair: readonly [string, string]) =>
      makeDecision({
        about: { pair },
        verdict: { kind: "same" },
        author: "Ana",
        reason: "",
        decidedAt: "2026-11-21T10:46:00.000Z",
      });
    expect(decide([b, a])).toEqual(decide([a, b]));
    expect(decide([a, b]).id).toBe(decisionId(decide([a, b])));
  });
});
