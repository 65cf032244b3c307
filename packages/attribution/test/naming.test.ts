import { describe, expect, test } from "vitest";
import type { ActorRef, CaseEvidence, EvidenceItem, Naming } from "../src/index.ts";
import { assess, NAMING_RULE, openModel, REFERENCE_PARAMETERS } from "../src/index.ts";
import { evidence, item, software, technique } from "./evidence-of.ts";
import type { Use } from "./small-knowledge.ts";
import { smallKnowledge } from "./small-knowledge.ts";

/** What is tested here must not move with a fit. */
const REFERENCE = { parameters: REFERENCE_PARAMETERS };

/** Forty groups; G1 and G2 are described in one record, G1 to G3 are Iran's, each has a technique, a malware and an older malware of its own. */
const GROUPS = Array.from({ length: 40 }, (_, at) => `G${at + 1}`);
const uses = GROUPS.flatMap((group): Use[] => [
  [group, group.replace("G", "T"), `on ${group}`],
  [group, group.replace("G", "T2"), `on ${group}`],
  [group, group.replace("G", "S"), `on ${group}`],
  [group, group.replace("G", "S2"), `on ${group}`],
]);
const iran = { sponsors: ["IR"], countries: ["IR"] };
const knowledge = smallKnowledge(uses, {
  facts: {
    G1: { ...iran, links: [{ to: "G2", relation: "similar", assertedBy: "MISP threat-actor" }] },
    G3: iran,
    G4: { sponsors: ["RU"], countries: ["RU"] },
  },
});
const model = openModel(knowledge.relations, knowledge.catalogue, REFERENCE);

const group = (id: string): ActorRef => ({ kind: "group", id });
const state = (country: string): ActorRef => ({ kind: "state", country });

function pointer(id: string, to: ActorRef, ratio: number, changes: Partial<EvidenceItem> = {}): EvidenceItem {
  return item(
    id,
    { kind: "pointer", to, ratio },
    { channel: "infrastructure", grade: "A1", origins: [id], ...changes },
  );
}

function named(items: readonly EvidenceItem[]): Naming {
  const all: CaseEvidence = evidence(items);
  return assess(model, all).roles[0].naming;
}

const failed = ({ conditions }: Naming): readonly string[] =>
  conditions.filter(({ met }) => !met).map(({ text }) => text);

describe("a group is named", () => {
  const enough = [
    software("S1"),
    software("S21"),
    pointer("servers", group("G1"), 300),
    pointer("code", group("G1"), 300, { channel: "code" }),
  ];

  test("if it is probable, stays so without its strongest item, and two channels support it", () => {
    const naming = named(enough);
    expect(naming).toMatchObject({ verdict: "group", names: ["Name of G1"], actors: [group("G1")] });
    expect(naming.probability).toBeGreaterThanOrEqual(NAMING_RULE.probability);
    expect(naming.conditions.map(({ met }) => met)).toEqual([true, true, true]);
  });

  test("not if one item carries it", () => {
    const naming = named([pointer("servers", group("G4"), 100_000), technique("T4")]);
    expect(naming.verdict).not.toBe("group");
    expect(failed(naming)[0]).toContain("Without the strongest item it must stay at 50 % or more");
  });

  test("not by one channel, however much of it", () => {
    const naming = named(["a", "b", "c"].map((id) => pointer(id, group("G5"), 1_000)));
    expect(naming.verdict).toBe("not attributable");
    expect(failed(naming)).toEqual(["At least 2 independent channels must support Name of G5: infrastructure."]);
  });

  test("not by two channels that have one origin", () => {
    const origin = { origins: ["one report"] };
    const two = [
      pointer("a", group("G5"), 1_000, origin),
      pointer("b", group("G5"), 1_000, { ...origin, channel: "code" }),
    ];
    expect(named(two).verdict).toBe("not attributable");
    const apart = [two[0]!, pointer("b", group("G5"), 1_000, { channel: "code" })];
    expect(named(apart).verdict).toBe("group");
  });

  test("not by claims of responsibility, whatever else there is of one kind", () => {
    const claims = ["a", "b"].map((id) => pointer(id, group("G5"), 1_000, { channel: "persona" }));
    expect(named(claims).verdict).toBe("not attributable");
    expect(named([...claims, pointer("c", group("G5"), 1_000)]).verdict).toBe("not attributable");
  });

  test("not as the only one where parts of the attack are given to several", () => {
    const parts = [
      pointer("p1", { kind: "named", name: "DEV-1" }, 10, { roles: ["access"] }),
      pointer("p2", { kind: "named", name: "DEV-2" }, 10, { roles: ["wiping"] }),
    ];
    const naming = named([...enough, ...parts]);
    expect(naming.verdict).toBe("country");
    expect(naming.names).toEqual(["Iran"]);
    expect(failed(naming)).toEqual([
      "The attack must be that of one actor: evidence gives parts of it to DEV-1, DEV-2.",
    ]);
  });
});

test("sister groups are named together where the evidence cannot tell them apart", () => {
  const both = ["servers", "code"].flatMap((channel) =>
    ["G1", "G2"].map((id) =>
      pointer(`${channel} ${id}`, group(id), 1_000, {
        channel: channel === "code" ? "code" : "infrastructure",
        origins: [channel],
      }),
    ),
  );
  const naming = named(both);
  expect(naming).toMatchObject({ verdict: "sister groups", names: ["Name of G1", "Name of G2"] });
  expect(failed(naming)[0]).toContain("The probability of Name of G1 must be at least 90 %");
});

test("the country is named where its groups cannot be told apart", () => {
  const naming = named([
    pointer("state a", state("IR"), 300, { channel: "state's statement" }),
    pointer("vendor", state("IR"), 300, { channel: "vendor's statement" }),
  ]);
  expect(naming).toMatchObject({ verdict: "country", names: ["Iran"], actors: [state("IR")] });
});

test("whoever imitates imitates the country, and its probability without each item is told, where the country is named", () => {
  const items = [
    pointer("state a", state("IR"), 300, { channel: "state's statement" }),
    pointer("vendor", state("IR"), 300, { channel: "vendor's statement" }),
  ];
  const { falseFlag, sensitivity, levels } = assess(model, evidence(items));
  expect(falseFlag!.of).toEqual(state("IR"));
  const without = sensitivity.find((one) => "item" in one.without && one.without.item === "vendor")!;
  const left = assess(model, evidence(items.slice(0, 1))).levels.state[0]!;
  expect(without.named!.probability).toBeCloseTo(left.probability, 12);
  expect(without.named!.change).toBeCloseTo(left.probability - levels.state[0]!.probability, 12);
});

test("a state's blame supports no group of it", () => {
  const naming = named([
    software("S3"),
    pointer("servers", group("G3"), 1_000),
    pointer("samples", group("G3"), 1_000, { channel: "code" }),
    pointer("state", state("IR"), 100, { channel: "state's statement" }),
  ]);
  const channels = naming.conditions.find(({ text }) => text.startsWith("At least 2"))!.text;
  expect(channels).not.toContain("state's statement");
});

test("nobody is named on nothing, and the reason is told", () => {
  const naming = named([]);
  expect(naming).toMatchObject({ verdict: "not attributable", actors: [], names: [] });
  expect(failed(naming)).toEqual(["Some evidence must bear on a group: none does."]);
});
