import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { problems } from "../src/messages/sq/problems.ts";

/** Codes that are told in a terminal only: of opening files of a catalogue, and of checking and writing STIX. */
const OF_A_TERMINAL = /^(?:catalogue-(?:row-)?malformed|relations-.*|stix-.*)$/u;

/** The codes of the generated page, which a test of its own holds equal to the catalogues of all packages. */
function codesOfCatalogue(): readonly string[] {
  const page = readFileSync(join(import.meta.dirname, "../../../docs/errors.md"), "utf8");
  return [...page.matchAll(/^\| `([a-z-]+)` \|/gmu)].map(([, code = ""]) => code);
}

describe("problems and findings in Albanian", () => {
  const codes = codesOfCatalogue();

  it("has words for each code that can reach the page, and for no other", () => {
    expect(codes.length).toBeGreaterThan(100);
    const asked = codes.filter((code) => !OF_A_TERMINAL.test(code)).sort();
    expect(Object.keys(problems).sort()).toEqual(asked);
  });

  it("says what is wrong and what to do, in whole sentences", () => {
    for (const [code, words] of Object.entries(problems))
      for (const sentence of words) expect(sentence, code).toMatch(/^\p{Lu}.*[.]$/su);
  });
});
