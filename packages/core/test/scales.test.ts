import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  admiraltyText,
  claimsCertainty,
  compareTlp,
  confidenceOf,
  LIKELIHOOD_BANDS,
  likelihoodOf,
  likelihoodOfProbability,
  mostRestrictive,
  parseAdmiralty,
  parseTlp,
  TLP_LABELS,
  tlpColours,
} from "../src/index.ts";

describe("likelihood", () => {
  test("the bands of ICD 203 join and cover what they should", () => {
    expect(LIKELIHOOD_BANDS.map(({ from }) => from).slice(1)).toEqual(
      LIKELIHOOD_BANDS.map(({ to }) => to).slice(0, -1),
    );
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 0.99, noNaN: true }), (probability) => {
        const band = LIKELIHOOD_BANDS.find(({ likelihood }) => likelihood === likelihoodOfProbability(probability));
        expect(band !== undefined && band.from <= probability && probability <= band.to).toBe(true);
      }),
    );
    expect(likelihoodOfProbability(0)).toBe("almost no chance");
    expect(likelihoodOfProbability(1)).toBe("almost certain");
    expect(() => likelihoodOfProbability(NaN)).toThrow(RangeError);
  });

  test("each band is found by both of its words", () => {
    for (const band of LIKELIHOOD_BANDS) {
      expect(likelihoodOf(`It is ${band.likelihood.toUpperCase()} that`)).toBe(band.likelihood);
      expect(likelihoodOf(band.probability)).toBe(band.likelihood);
    }
  });

  test.each([
    ["The groups are likely linked to EUROPIUM", "likely"],
    ["Probably unrelated", "likely"],
    ["highly unlikely", "very unlikely"],
    ["not likely", "unlikely"],
    ["almost certainly", "almost certain"],
    ["ka shumë gjasa që", "very likely"],
    ["pothuajse me siguri", "almost certain"],
    ["pak gjasa", "unlikely"],
    ["mit hoher Wahrscheinlichkeit", "very likely"],
    ["mit an Sicherheit grenzender Wahrscheinlichkeit", "almost certain"],
    ["nicht sehr wahrscheinlich", undefined],
    ["selon toute vraisemblance", "very likely"],
    ["peu probable", "unlikely"],
    ["quasi certamente", "almost certain"],
    ["muy probablemente", "very likely"],
    ["no es probable", undefined],
    ["muito provavelmente", "very likely"],
    ["najvjerovatnije", "likely"],
    ["највероватније", "likely"],
    ["готово сигурно", "almost certain"],
    ["с высокой долей вероятности", "very likely"],
    ["скорее всего", "likely"],
    ["почти наверняка", "almost certain"],
    ["малоймовірно", "unlikely"],
    ["з високою ймовірністю", "very likely"],
    ["极有可能", "very likely"],
    ["几乎可以肯定的是", "almost certain"],
    ["并非很可能", undefined],
    ["not almost certain", undefined],
    ["may have", undefined],
    ["realistic possibility", undefined],
    ["indisputable evidence", undefined],
    ["", undefined],
  ])("%j is %s", (words, band) => {
    expect(likelihoodOf(words)).toBe(band);
  });

  test.each([
    ["assessed with high confidence that", "high"],
    ["moderate-to-high confidence", "moderate"],
    ["highly confident", "high"],
    ["me besueshmëri të lartë", "high"],
    ["medium confidence", "moderate"],
    ["low confidence", "low"],
    ["avec un haut degré de confiance", "high"],
    ["con moderata confidenza", "moderate"],
    ["con un alto grado de confianza", "high"],
    ["mit mittlerer Konfidenz", "moderate"],
    ["sa visokim stepenom pouzdanosti", "high"],
    ["с високим степеном поузданости", "high"],
    ["с высокой степенью уверенности", "high"],
    ["із середнім рівнем впевненості", "moderate"],
    ["以高置信度评估", "high"],
    ["not with high confidence", undefined],
    ["with confidence", undefined],
    ["irrefutable evidence", undefined],
  ])("%j is %s confidence", (words, level) => {
    expect(confidenceOf(words)).toBe(level);
  });

  test("a word of one language does not undo those of another", () => {
    // Albanian "pas" is "after", French "pas" is "not".
    expect(confidenceOf("pas sulmit me besueshmëri të lartë")).toBe("high");
    expect(likelihoodOf("pas probable")).toBeUndefined();
  });

  test("claims of certainty are told apart and get no band", () => {
    for (const words of [
      "undisputable evidence",
      "the irrefutable evidence",
      "“incontrovertible evidence”",
      "prova të pakundërshtueshme",
      "unwiderlegbare Beweise",
      "preuves irréfutables",
      "неопровержимые доказательства",
      "证据确凿",
    ]) {
      expect([claimsCertainty(words), likelihoodOf(words), confidenceOf(words)]).toEqual([true, undefined, undefined]);
    }
    expect(claimsCertainty("no conclusive evidence")).toBe(false);
    expect(claimsCertainty("likely")).toBe(false);
  });
});

describe("Admiralty code", () => {
  test("is read in its usual spellings", () => {
    expect(["B2", "b-2", " F 6 "].map(parseAdmiralty)).toEqual(["B2", "B2", "F6"]);
    expect(["G1", "B7", "BB", ""].map(parseAdmiralty)).toEqual([undefined, undefined, undefined, undefined]);
    expect(admiraltyText("B2")).toBe("usually reliable; probably true");
  });
});

describe("TLP", () => {
  const label = fc.constantFrom(...TLP_LABELS);

  test("the most restrictive label wins, in any order", () => {
    fc.assert(
      fc.property(fc.array(label), (labels) => {
        const strictest = mostRestrictive(labels);
        expect(labels.every((one) => compareTlp(one, strictest) <= 0)).toBe(true);
        expect(mostRestrictive([...labels].reverse())).toBe(strictest);
      }),
    );
    expect(mostRestrictive([])).toBe("TLP:CLEAR");
    expect(mostRestrictive(["TLP:GREEN", undefined])).toBe("TLP:AMBER+STRICT");
  });

  test("labels are read as people write them", () => {
    expect(["TLP:WHITE", "tlp: white", "Amber + Strict", "TLP:RED", "TLP:BLUE", ""].map(parseTlp)).toEqual([
      "TLP:CLEAR",
      "TLP:CLEAR",
      "TLP:AMBER+STRICT",
      "TLP:RED",
      undefined,
      undefined,
    ]);
    for (const one of TLP_LABELS) expect(tlpColours(one).text).toMatch(/^#[0-9A-F]{6}$/);
  });
});
