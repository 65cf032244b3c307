import { readFileSync } from "node:fs";
import path from "node:path";
import { likelihoodOfProbability } from "@kulla/core";
import { openCatalogue } from "@kulla/knowledge";
import { describe, expect, test } from "vitest";
import type { AttributionModel, CaseEvidence } from "../src/index.ts";
import { assess, hypothesisOf, openModel, REFERENCE_PARAMETERS, weigh } from "../src/index.ts";
import { relationsOfBundle, SHARED } from "./attack-relations.ts";
import { observations } from "./evidence-of.ts";

interface Golden {
  readonly campaign: string;
  readonly name: string;
  readonly techniques: readonly string[];
  readonly software: readonly string[];
  readonly dropCitations: readonly string[];
  readonly unknown: number;
  readonly top: readonly (readonly [id: string, name: string, probability: number, nats: number])[];
  readonly contributions: readonly (readonly [nats: number, kind: string, id: string])[];
  readonly word: string;
}

const golden = JSON.parse(readFileSync(path.join(SHARED, "../attribution/golden.json"), "utf8")) as Golden[];
const catalogueText = readFileSync(new URL("../../knowledge/data/catalogue.json", import.meta.url), "utf8");
const catalogue = openCatalogue(catalogueText).value;
const relations = relationsOfBundle();

/** The model without what only the reports on the campaign say. */
function modelFor({ dropCitations, campaign }: Golden): AttributionModel {
  const without = [...dropCitations, `page:${campaign}`];
  return openModel(relations, catalogue, { without, parameters: REFERENCE_PARAMETERS });
}

const NEAR = 1e-5;

test("the oracle has 52 campaigns", () => {
  expect(golden).toHaveLength(52);
});

describe.each(golden)("$campaign $name", (one) => {
  const model = modelFor(one);
  const evidence: CaseEvidence = observations(one.techniques, one.software);
  const weighing = weigh(model, evidence, { prior: 0.35 });

  test("has the oracle's probabilities and scores", () => {
    const known = weighing.ranking.filter(({ actor }) => actor.kind === "group");
    const unknown = weighing.ranking.find(({ actor }) => actor.kind === "unknown")!;
    expect(Math.abs(unknown.probability - one.unknown)).toBeLessThan(NEAR);
    one.top.forEach(([id, name, probability, nats], rank) => {
      const hypothesis = known[rank]!;
      expect(hypothesis.actor).toEqual({ kind: "group", id });
      expect(hypothesis.name).toBe(name);
      expect(Math.abs(hypothesis.probability - probability)).toBeLessThan(NEAR);
      expect(Math.abs(hypothesis.nats - nats)).toBeLessThan(NEAR);
    });
    expect(likelihoodOfProbability(Math.max(known[0]!.probability, unknown.probability))).toBe(one.word);
  });

  test("has the oracle's contributions to the first group", () => {
    const first = hypothesisOf(
      weighing,
      weighing.ranking.find(({ actor }) => actor.kind === "group")!,
    );
    const strongest = first.arguments.slice(0, one.contributions.length);
    expect(strongest).toHaveLength(one.contributions.length);
    one.contributions.forEach(([nats], rank) => {
      expect(Math.abs(strongest[rank]!.nats - nats)).toBeLessThan(NEAR);
    });
    for (const [nats, , id] of one.contributions) {
      const own = first.arguments.find(({ item }) => item.endsWith(`:${id}`))!;
      expect(Math.abs(own.nats - nats)).toBeLessThan(NEAR);
    }
  });

  test("gives the assessment the same ranking, without groups that nothing bears on", () => {
    const { hypotheses } = assess(model, evidence, { prior: 0.35 }).roles[0];
    const ids = hypotheses.flatMap(({ actor }) => (actor.kind === "group" ? [actor.id] : []));
    const expected = one.top.filter(([, , , nats]) => nats !== 0).map(([id]) => id);
    expect(ids.slice(0, 5)).toEqual(expected);
  });
});
