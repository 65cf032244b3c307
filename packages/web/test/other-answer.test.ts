import type { HypothesisRanking } from "@kulla/api";
import { describe, expect, it } from "vitest";
import { countryName } from "../src/messages/country-names.ts";
import { movesBetween } from "../src/panels/hypotheses/moves-between.ts";
import { isEmptyList, namesOf, readObservations, withNames } from "../src/panels/hypotheses/read-observations.ts";

function rankingOf(shares: Readonly<Record<string, number>>): HypothesisRanking {
  const hypotheses = Object.entries(shares).map(([id, probability]) => ({
    id,
    name: id,
    probability,
    likelihood: "likely",
    kind: "known" as const,
  }));
  const confidence = { level: "low", sentence: { parts: [], text: "", because: [] }, reasons: [] };
  return {
    roles: [{ role: "whole", title: "", verdict: [], conditions: [], hypotheses, others: 0 }],
    levels: [],
    confidence,
    gaps: [],
    prior: 0.35,
  };
}

describe("another answer beside that of the case", () => {
  it("tells what moved by a point in a hundred or more, the largest change first, and has no figure for what is not shown", () => {
    const moves = movesBetween(rankingOf({ a: 0.5, b: 0.3, c: 0.15 }), rankingOf({ a: 0.505, b: 0.1, d: 0.3 }));
    expect(moves.map(({ id, before, after }) => [id, before, after])).toEqual([
      ["d", undefined, 0.3],
      ["b", 0.3, 0.1],
      ["c", 0.15, undefined],
    ]);
    expect(movesBetween(rankingOf({ a: 1 }), rankingOf({ a: 1 }))).toEqual([]);
  });
});

describe("a list of observations", () => {
  it("is read from JSON, changed by fields, and keeps what fields do not have", () => {
    const list = readObservations('{"techniques": ["T1485", 7], "grade": "B2"}') ?? {};
    expect(namesOf(list, "techniques")).toEqual(["T1485"]);
    expect(withNames(list, "techniques", [])).toEqual({ grade: "B2" });
    expect(withNames(list, "software", ["ROADSWEEP"])).toMatchObject({ grade: "B2", software: ["ROADSWEEP"] });
  });

  it("is none where the text is no object, and empty without names", () => {
    expect(["[1, 2]", "null", "{", "7"].map(readObservations)).toEqual([undefined, undefined, undefined, undefined]);
    expect([{}, { techniques: [] }, { techniques: "T1485" }].map(isEmptyList)).toEqual([true, true, false]);
  });
});

describe("names of countries", () => {
  it("are those of the page's language, and the code where there is none", () => {
    expect([
      countryName("IR", "en"),
      countryName("IR", "sq"),
      countryName("XX!", "en"),
      countryName("ZZZ", "sq"),
    ]).toEqual(["Iran", "Iran", "XX!", "ZZZ"]);
    expect(countryName("GB", "sq")).toBe("Mbretëria e Bashkuar");
  });
});
