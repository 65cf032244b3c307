import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { openCatalogue } from "@kulla/knowledge";
import { createExtractor } from "../src/index.ts";
import { documentOf, NOW } from "./read-text.ts";
import { HOSTILE_LENGTH, HOSTILE_LIMIT } from "./hostile-length.ts";

const catalogue = openCatalogue(
  readFileSync(new URL("../../knowledge/data/catalogue.json", import.meta.url), "utf8"),
).value;
const extractor = createExtractor({ catalogue });
const extract = (text: string) => extractor.extract(documentOf(text), { now: NOW }).value;

/** Text made of the words that the rules look for, in no order. */
const WORDS =
  'the attack attacks cyberattack on against by Iran Iranian government said that “ ” " ( ) , . ; - and of four groups hackers Microsoft systems data were destroyed leaked 15 July 2022 last night Rama president it he who denied claimed not no linked to attributed DEV-0842 ZeroCleare 5,800 websites www.example.com \u0000 \ud800 ‮ 攻击 .. \n'.split(
    " ",
  );

test("nothing that is made of the rules' own words makes extraction throw, and every citation stands in the text", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...WORDS), { maxLength: 120 }), (words) => {
      const text = words.join(" ");
      for (const { citations } of extract(text)) {
        const [{ at, quote }] = citations;
        expect(at.kind === "text" && text.slice(at.start, at.end)).toBe(quote);
      }
    }),
    { numRuns: 150 },
  );
});

test("the same text gives the same statements", () => {
  const text =
    "Iran hired four groups to attack Albania, said Edi Rama. Mandiant linked the attack to Iranian hackers.";
  expect(extract(text)).toEqual(extract(text));
});

describe("hostile text comes to an end", () => {
  const shapes: Readonly<Record<string, string>> = {
    "one word": "attack ",
    "one letter": "a",
    "open quotes": "“the attack ",
    "open brackets": "((attack",
    "names without end": "Alpha Beta Gamma ",
    commas: "Iran, Iraq, ",
    numbers: "1,000,000.000 ",
    hyphens: "well-known-",
    speech: "Rama said Microsoft said ",
    "other names": "APT28 (formerly APT29, also known as APT33, ",
    "names that overlap": "APT28 and the likely overlaps with Sandworm ",
  };
  test.each(Object.entries(shapes))(
    "%s",
    (_name, unit) => {
      const text = unit.repeat(Math.ceil(HOSTILE_LENGTH / unit.length));
      for (const { citations } of extract(text)) {
        const [{ at, quote }] = citations;
        expect(at.kind === "text" && text.slice(at.start, at.end)).toBe(quote);
      }
    },
    HOSTILE_LIMIT,
  );
});
