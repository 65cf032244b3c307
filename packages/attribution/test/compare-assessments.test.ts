import { describe, expect, it } from "vitest";
import type { Assessment, Hypothesis, Naming } from "../src/index.ts";
import { compareAssessments, isUnchanged } from "../src/index.ts";

const NOBODY: Naming = { verdict: "not attributable", actors: [], names: [], probability: 0.2, conditions: [] };

function hypothesis(id: string, probability: number, nats: Readonly<Record<string, number>>): Hypothesis {
  return {
    id,
    actor: { kind: "group", id },
    name: `Group ${id}`,
    level: "group",
    role: "whole",
    probability,
    likelihood: "unlikely",
    nats: 0,
    arguments: Object.entries(nats).map(([item, amount]) => ({
      item,
      channel: "malware",
      nats: amount,
      fakeable: "costly",
      works: [],
      because: [],
      text: `${item} was used.`,
    })),
  };
}

function assessment(hypotheses: readonly Hypothesis[], about: Partial<Assessment> = {}): Assessment {
  return {
    engine: "attribution 1",
    inputs: { evidence: "e1", knowledge: "k1" },
    prior: 0.35,
    roles: [{ role: "whole", naming: NOBODY, hypotheses }],
    levels: { cluster: [], organisation: [], state: [] },
    similar: [],
    sensitivity: [],
    next: [],
    confidence: { level: "low", reasons: [] },
    gaps: [],
    tested: [],
    matrix: { hypotheses: [], rows: [], inconsistency: [] },
    findings: [],
    ...about,
  };
}

describe("what changed since the last assessment", () => {
  const before = assessment([hypothesis("g1", 0.3, { old: 2, same: 1 }), hypothesis("g2", 0.2, { same: 1 })]);
  const after = assessment([hypothesis("g1", 0.6, { new: 3, same: 1 }), hypothesis("g3", 0.1, {})], {
    inputs: { evidence: "e2", knowledge: "k1" },
    confidence: { level: "moderate", reasons: [] },
  });

  it("is nothing where both are the same", () => {
    const change = compareAssessments(before, before);
    expect(change).toEqual({ inputs: [], namings: [], probabilities: [], items: [] });
    expect(isUnchanged(change)).toBe(true);
  });

  it("names the inputs, the probabilities that moved and what came in and went out of sight", () => {
    const change = compareAssessments(before, after);
    expect(isUnchanged(change)).toBe(false);
    expect(change.inputs).toEqual(["evidence"]);
    expect(change.confidence).toEqual({ before: "low", after: "moderate" });
    expect(change.probabilities).toEqual([
      { id: "g1", name: "Group g1", level: "group", role: "whole", before: 0.3, after: 0.6 },
      { id: "g2", name: "Group g2", level: "group", role: "whole", before: 0.2 },
      { id: "g3", name: "Group g3", level: "group", role: "whole", after: 0.1 },
    ]);
  });

  it("says which items made the difference for whoever leads or led", () => {
    const { items } = compareAssessments(before, after);
    expect(items.map(({ item, how, nats, for: whom }) => [item, how, nats, whom])).toEqual([
      ["new", "new", 3, "Group g1"],
      ["old", "gone", -2, "Group g1"],
    ]);
  });

  it("calls an item that weighs otherwise neither new nor gone, as when the knowledge is another", () => {
    const heavier = assessment([hypothesis("g1", 0.4, { old: 2.5, same: 1 }), hypothesis("g2", 0.2, { same: 1 })], {
      inputs: { evidence: "e1", knowledge: "k2", asOf: "2022-09-01" },
    });
    const change = compareAssessments(before, heavier);
    expect(change.inputs).toEqual(["knowledge", "date"]);
    expect(change.items).toEqual([
      { item: "old", channel: "malware", text: "old was used.", how: "weighs otherwise", for: "Group g1", nats: 0.5 },
    ]);
  });

  it("tells when the naming rule answers otherwise, role by role", () => {
    const named: Naming = { ...NOBODY, verdict: "group", names: ["Group g1"], probability: 0.95 };
    const [whole] = after.roles;
    const change = compareAssessments(
      before,
      assessment([], {
        roles: [
          { ...whole, naming: named },
          { ...whole, role: "wiping" },
        ],
      }),
    );
    expect(change.namings.map((one) => [one.role, one.before?.verdict, one.after?.verdict])).toEqual([
      ["whole", "not attributable", "group"],
      ["wiping", undefined, "not attributable"],
    ]);
  });
});
