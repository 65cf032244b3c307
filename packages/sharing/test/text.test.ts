import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { composeDossier, renderText } from "../src/index.ts";
import { cells, wrapped } from "../src/text/width.ts";
import { CATALOGUE, inputOf, RICH } from "./sample-case.ts";

const dossier = composeDossier(inputOf(RICH, { catalogue: CATALOGUE }));

describe("the answer for a terminal", () => {
  it("is at most 40 lines, each within the width, at every width", () => {
    for (const width of [40, 60, 80, 100, 120]) {
      const lines = renderText(dossier, { width, color: false }).trimEnd().split("\n");
      expect(lines.length).toBeLessThanOrEqual(40);
      for (const line of lines) expect(cells(line)).toBeLessThanOrEqual(width + 2);
    }
  });

  it("says who, when, what was hit and what disagrees", () => {
    const text = renderText(dossier, { width: 100, color: false });
    expect(text).toContain("Attack on the harbour of Lumi  TLP:AMBER");
    expect(text).toContain(
      "Who did it, by whose word\n  - DEV-4711 is held responsible for the main attack by Halberd Labs",
    );
    expect(text).toContain("  - Date of the main attack: 3 March 2024 or 2 March 2024.");
  });

  it("writes escape codes only where colour is wanted, and none that came from outside", () => {
    const { title } = dossier.case;
    const hostile = composeDossier(
      inputOf(RICH, { case: { name: "x", title: `${title}\u001b[2J\u0007`, openedAt: dossier.generatedAt } }),
    );
    expect(renderText(hostile, { width: 80, color: false })).not.toMatch(/[\u0000-\u0009\u000b-\u001f]/u);
    const colored = renderText(hostile, { width: 80, color: true });
    expect(colored).toContain("\u001b[1;38;2;255;192;0;48;2;0;0;0mTLP:AMBER\u001b[0m");
    expect(colored).not.toContain("\u001b[2J");
  });

  it("says of an empty case that nothing was found", () => {
    const empty = composeDossier(inputOf({ documents: [], statements: [] }));
    expect(renderText(empty, { width: 80, color: false })).toContain(
      "Nothing was found that says anything about an attack.",
    );
  });
});

describe("wrapping", () => {
  it("keeps every word and no line is wider than asked", () => {
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[a-z港🏴]{1,60}$/u), { maxLength: 20 }),
        fc.integer({ min: 10, max: 60 }),
        (words, width) => {
          const lines = wrapped(words.join(" "), width);
          expect(lines.join("").replaceAll(" ", "")).toBe(words.join(""));
          for (const line of lines) expect(cells(line)).toBeLessThanOrEqual(width);
        },
      ),
    );
  });

  it("counts wide characters twice and marks not at all", () => {
    expect([cells("abc"), cells("港口"), cells("e\u0301"), cells("🏴")]).toEqual([3, 4, 1, 2]);
  });
});
