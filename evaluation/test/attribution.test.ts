import { describe, expect, test } from "vitest";
import { coverageAt90, forecastsOf, rankFigures, reliabilityOf } from "../src/attribution/answer-figures.ts";
import { campaignCases } from "../src/attribution/campaign-cases.ts";
import { dayNumber } from "../src/attribution/day-number.ts";
import type { FitExample } from "../src/attribution/fit-weights.ts";
import { fitWeights } from "../src/attribution/fit-weights.ts";
import { interval } from "../src/attribution/intervals.ts";
import { shippedKnowledge } from "../src/attribution/knowledge.ts";
import type { FittedWeights, LinearTerms } from "../src/attribution/linear-terms.ts";
import { answerOf } from "../src/attribution/linear-terms.ts";
import { reportCases } from "../src/attribution/report-cases.ts";
import { seededRandom } from "../src/attribution/seeded-random.ts";
import type { Outcome } from "../src/attribution/trial.ts";

const known = { id: "case", techniques: [], software: [], truth: ["G1"], without: [] };
const NO_TERMS: LinearTerms = { groups: [], ofGroups: [], ofUnknown: new Float64Array(4), fixed: new Float64Array() };

function outcome(rank: number, top: number, topWithout?: number): Outcome {
  const trial = { known, present: ["G1"], terms: NO_TERMS, besides: [], baselines: [], sizes: new Float64Array() };
  const answer = { ranking: [], probabilities: [] };
  return { trial, answer, rank, top, ...(topWithout === undefined ? {} : { topWithout }) };
}

describe("figures", () => {
  test("shares of ranks, and the mean of their reciprocals", () => {
    const figures = rankFigures([1, 2, 4, Infinity]);
    expect(figures).toEqual({ cases: 4, top1: 0.25, top3: 0.5, top5: 0.75, reciprocal: (1 + 0.5 + 0.25) / 4 });
  });

  test("a case with its group taken away makes every name wrong", () => {
    const forecasts = forecastsOf([outcome(1, 0.95, 0.85)], 0.35);
    expect(forecasts).toEqual([
      { said: 0.95, right: true, weight: 0.65 },
      { said: 0.85, right: false, weight: 0.35 },
    ]);
    expect(reliabilityOf("", forecasts).calibrationError).toBeCloseTo(0.65 * 0.05 + 0.35 * 0.85, 12);
  });

  test("coverage is the largest share with nine in ten right, and does not part what is equally sure", () => {
    const sure = Array.from({ length: 9 }, () => outcome(1, 0.9));
    expect(coverageAt90([...sure, outcome(2, 0.8), outcome(2, 0.7)])).toBeCloseTo(10 / 11, 12);
    expect(coverageAt90([outcome(1, 0.9), outcome(2, 0.9)])).toBe(0);
  });

  test("intervals hold the figure and are the same twice", () => {
    const values = Array.from({ length: 60 }, (_, at) => at % 7);
    const mean = (items: readonly number[]): number => items.reduce((a, b) => a + b, 0) / items.length;
    const first = interval(values, String, mean);
    expect(interval(values, String, mean)).toEqual(first);
    expect(first.low).toBeLessThan(first.value);
    expect(first.high).toBeGreaterThan(first.value);
  });
});

describe("the fit", () => {
  /** Cases drawn from a model with known weights. */
  function drawn(count: number, nest = 1, constant = 5): FitExample[] {
    const random = seededRandom(1);
    const truth = { group: [1, 0.5, 2, 0, 1.5], unknown: [constant, 0.5, 0, 0], nest };
    return Array.from({ length: count }, (): FitExample => {
      const ofGroups = Array.from({ length: 8 }, () => Float64Array.from({ length: 5 }, () => 2 * random()));
      const groups = ofGroups.map((_, at) => `G${at}`);
      const ofUnknown = Float64Array.from([1, random(), random(), random()]);
      const terms = { groups, ofGroups, ofUnknown, fixed: new Float64Array(8) };
      const { ranking, probabilities } = answerOf(terms, truth, 0);
      let left = random();
      const chosen = probabilities.findIndex((probability) => (left -= probability) < 0);
      return { terms, actor: groups.indexOf(ranking[chosen] ?? ""), weight: 1 };
    });
  }

  test("finds the weights that cases were drawn with", () => {
    const examples = drawn(4000);
    const fitted = fitWeights(examples, { l2: 0.01 });
    [1, 0.5, 2, 0, 1.5].forEach((weight, at) => expect(Math.abs((fitted.group[at] ?? 9) - weight)).toBeLessThan(0.2));
    // The constant and λ make up for each other: what counts is how probable the unknown actor is by both.
    const truth = { group: [1, 0.5, 2, 0, 1.5], unknown: [5, 0.5, 0, 0], nest: 1 };
    const known = (terms: LinearTerms, weights: FittedWeights): number =>
      answerOf(terms, weights, 0).probabilities.reduce((a, b) => a + b, 0);
    const errors = examples.map(({ terms }) => Math.abs(known(terms, fitted) - known(terms, truth)));
    expect(errors.reduce((a, b) => a + b, 0) / errors.length).toBeLessThan(0.02);
  });

  test("finds how far the known groups are a nest", () => {
    const { group, nest } = fitWeights(drawn(4000, 0.4, 2), { l2: 0.01 });
    [1, 0.5, 2, 0, 1.5].forEach((weight, at) => expect(Math.abs((group[at] ?? 9) - weight)).toBeLessThan(0.2));
    expect(Math.abs(nest - 0.4)).toBeLessThan(0.1);
    expect(Math.abs(fitWeights(drawn(4000), { l2: 0.01 }).nest - 1)).toBeLessThan(0.1);
  });

  test("the answer of a nest is the formula of a nested logit", () => {
    const terms = {
      groups: ["G1", "G2"],
      ofGroups: [Float64Array.of(1, 0, 0, 0, 0), Float64Array.of(3, 0, 0, 0, 0)],
      ofUnknown: Float64Array.of(1, 0, 0, 0),
      fixed: new Float64Array(2),
    };
    const [scale, constant] = [0.5, 0.8];
    const answer = answerOf(terms, { group: [1 / scale, 0, 0, 0, 0], unknown: [constant, 0, 0, 0], nest: scale }, 0);
    const known = 1 / (1 + Math.exp(constant - scale * Math.log(Math.exp(1 / scale) + Math.exp(3 / scale))));
    expect(answer.ranking).toEqual(["G2", "G1"]);
    expect(answer.probabilities[0]).toBeCloseTo(known / (1 + Math.exp(-2 / scale)), 12);
    expect(answer.probabilities[1]).toBeCloseTo(known / (1 + Math.exp(2 / scale)), 12);
  });

  test("a strong pull leaves the weights where it pulls to, but for the constant of the unknown actor", () => {
    const towards = { group: [0.8, 0.9, 1, 0.1, 0], unknown: [3, 1.2, 0.9, 0], nest: 1 };
    const { group, unknown, nest } = fitWeights(drawn(200), { l2: 1e6, towards });
    group.forEach((weight, at) => expect(weight).toBeCloseTo(towards.group[at] ?? 9, 2));
    unknown.slice(1).forEach((weight, at) => expect(weight).toBeCloseTo(towards.unknown[at + 1] ?? 9, 2));
    expect(nest).toBeCloseTo(1, 2);
    expect(Math.abs((unknown[0] ?? 3) - 3)).toBeGreaterThan(0.1);
  });

  test("with the floor in the likelihood the weights are those that cases with a floor were drawn with", () => {
    const random = seededRandom(2);
    // One case in ten is the unknown actor's whatever the evidence.
    const examples = drawn(1500, 1, 2).map((one) => (random() < 0.1 ? { ...one, actor: -1 } : one));
    const [without, within] = [0, 0.1].map((floor) => fitWeights(examples, { l2: 0.01, floor }));
    const error = (weights: FittedWeights | undefined): number =>
      Math.max(...[1, 0.5, 2, 0, 1.5].map((weight, at) => Math.abs((weights?.group[at] ?? 9) - weight)));
    expect(error(within)).toBeLessThan(0.4);
    expect(Math.abs((within?.nest ?? 9) - 1)).toBeLessThan(Math.abs((without?.nest ?? 1) - 1));
  });

  test("a stronger penalty gives smaller weights", () => {
    const examples = drawn(200);
    const size = (l2: number): number => Math.hypot(...fitWeights(examples, { l2 }).group);
    expect(size(300)).toBeLessThan(size(3));
  });
});

describe("cases of the shipped knowledge", () => {
  const { catalogue, relations } = shippedKnowledge();
  const reports = reportCases(relations, catalogue);
  const dates = new Map(relations.works.map(({ key, published, knownBy }) => [key, published ?? knownBy]));

  test("a report is judged without itself and without what came around it", () => {
    expect(reports.length).toBeGreaterThan(600);
    for (const { id, without, published, techniques, software } of reports) {
      expect(without).toContain(id);
      expect(techniques.length + software.length).toBeGreaterThanOrEqual(3);
      for (const key of without) {
        expect(Math.abs((dayNumber(dates.get(key)) ?? Infinity) - (dayNumber(published) ?? 0))).toBeLessThanOrEqual(90);
      }
    }
  });

  test("a campaign is judged without every work that its relations cite", () => {
    const campaigns = campaignCases(relations, catalogue);
    expect(campaigns.filter(({ truth }) => truth.length > 0).length).toBeGreaterThanOrEqual(24);
    for (const { id, without } of campaigns) {
      const cited = relations.uses.filter(({ from }) => from === id).flatMap(({ works }) => works);
      for (const work of cited) expect(without).toContain(relations.works[work]?.key);
    }
  });
});
