import { describe, expect, it } from "vitest";
import { correctedClaim, lastDecision } from "../src/panels/evidence/last-decision.ts";
import type { DecisionLine } from "../src/panels/evidence/last-decision.ts";
import { speakersOf } from "../src/panels/evidence/speakers-of.ts";
import { wordsOf } from "../src/panels/evidence/find-words.ts";

describe("speakersOf", () => {
  it("goes from the one whose word it is to the one who published it", () => {
    expect(speakersOf(" Edi Rama ", "Prime Minister", "The Daily")).toEqual([
      { name: "Edi Rama", role: "Prime Minister" },
      { name: "The Daily" },
    ]);
    expect(speakersOf("", "", "The Daily")).toEqual([{ name: "The Daily" }]);
    expect(speakersOf("The Daily", "", "The Daily")).toEqual([{ name: "The Daily" }]);
    expect(speakersOf("Edi Rama", "", undefined)).toEqual([{ name: "Edi Rama" }]);
    expect(speakersOf("", "", undefined)).toEqual([]);
  });
});

describe("wordsOf", () => {
  it("reads a span without its markup and line breaks", () => {
    const text = "It was <b>Iran</b>,\n they said.";
    const markup = [
      { start: 7, end: 10 },
      { start: 14, end: 18 },
    ];
    expect(wordsOf(text, markup, { start: 3, end: 25 })).toBe("was Iran, they");
  });
});

const S = `s-${"1".repeat(32)}`;
const P = `s-${"2".repeat(32)}`;

function line(number: number, more: Pick<DecisionLine["decision"], "about" | "verdict">, holds = true): DecisionLine {
  return {
    decision: {
      id: `d-${String(number).repeat(32)}`,
      author: "Ana",
      reason: "why",
      decidedAt: `2026-11-21T10:00:0${number}.000Z`,
      ...more,
    },
    holds,
  };
}

describe("how a statement stands after decisions", () => {
  const claim = { type: "victim", name: "Albania", kind: "country" } as const;
  const corrected = line(1, { about: { statement: S }, verdict: { kind: "correct", claim } });
  const accepted = line(2, { about: { statement: S }, verdict: { kind: "accept" } });
  const onPair = line(3, { about: { pair: [S, P] }, verdict: { kind: "same" } });

  it("goes by the newest decision on it that holds; pairs do not count", () => {
    expect(lastDecision([corrected, accepted, onPair])).toBe(accepted);
    expect(correctedClaim([corrected, accepted])).toBeUndefined();
    expect(lastDecision([])).toBeUndefined();
  });

  it("goes back to the one before when the newest was taken back", () => {
    const gone = { ...accepted, holds: false };
    expect(lastDecision([corrected, gone])).toBe(corrected);
    expect(correctedClaim([corrected, gone])).toEqual(claim);
  });

  it("is open again after a withdrawal", () => {
    const withdrawn = line(4, { about: { statement: S }, verdict: { kind: "withdraw" } });
    expect(lastDecision([corrected, withdrawn])).toBeUndefined();
    expect(correctedClaim([corrected, withdrawn])).toBeUndefined();
  });
});
