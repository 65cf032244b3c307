import { describe, expect, test } from "vitest";
import type { EvidenceItem } from "../src/index.ts";
import { hypothesesOf, hypothesisOf, openModel, REFERENCE_PARAMETERS, weigh, weightOfGrade } from "../src/index.ts";
import { evidence, item, observations, software, technique } from "./evidence-of.ts";
import { smallKnowledge } from "./small-knowledge.ts";

const VICTIMS = { countries: ["AL"], sectors: ["Energy"], others: [] };
const knowledge = smallKnowledge(
  [
    ["G1", "T1", "a"],
    ["G1", "T2", "a", "b"],
    ["G1", "S1", "a"],
    ["G2", "T2", "c"],
    ["G2", "S2", "c"],
    ["G2", "Stool1", "c"],
    ["G3", "T3", "d"],
    ["S2", "T4", "e"],
    ["C1", "S3", "f"],
    ["C1", "T5", "f"],
  ],
  {
    attributions: [["C1", "G3"]],
    facts: {
      G1: { sponsors: ["IR"], countries: ["IR"], victims: VICTIMS },
      G2: { sponsors: ["IR"], countries: ["IR"], victims: { ...VICTIMS, countries: ["US"] } },
      G3: { sponsors: ["RU"], countries: ["RU"] },
    },
  },
);
const model = openModel(knowledge.relations, knowledge.catalogue, { parameters: REFERENCE_PARAMETERS });
const { technique: exT, inherited, malware, tool } = REFERENCE_PARAMETERS;
const idf = (having: number): number => Math.log((3 + 1) / (having + 0.5));

function pointer(id: string, to: object, ratio: number, changes: Partial<EvidenceItem> = {}): EvidenceItem {
  const observed = { kind: "pointer", to, ratio } as EvidenceItem["observed"];
  return item(id, observed, { channel: "infrastructure", grade: "A1", origins: [id], ...changes });
}

/** Nats of a group without those of the unknown actor. */
function natsOf(group: string, items: readonly EvidenceItem[]): number {
  const { ranking } = weigh(model, evidence(items));
  return ranking.find(({ actor }) => actor.kind === "group" && actor.id === group)!.nats;
}

describe("what an item is worth", () => {
  test("techniques by rarity and number, malware and tools by rarity, software's techniques by the share of users", () => {
    const items = [technique("T1"), technique("T2"), technique("T4"), software("S2"), software("Stool1")];
    expect(natsOf("G1", items)).toBeCloseTo((exT * idf(1) + exT * idf(2)) / Math.sqrt(3), 12);
    const inheritedNats = (inherited * 1 * idf(1)) / Math.sqrt(3);
    const expected = (exT * idf(2)) / Math.sqrt(3) + inheritedNats + malware * idf(1) + tool * idf(1);
    expect(natsOf("G2", items)).toBeCloseTo(expected, 12);
  });

  test("a group has what the campaigns attributed to it have", () => {
    expect(natsOf("G3", [software("S3")])).toBeCloseTo(malware * idf(1), 12);
  });

  test("relations that only works left out state do not count", () => {
    const without = openModel(knowledge.relations, knowledge.catalogue, {
      without: ["a"],
      parameters: REFERENCE_PARAMETERS,
    });
    const ranked = weigh(without, observations(["T1", "T2"], ["S1"])).ranking;
    const [first] = ranked.filter(({ actor }) => actor.kind === "group");
    // T2 of G1 stands in another work too; T1 and S1 are gone.
    expect(first!.nats).toBeCloseTo((exT * idf(2)) / Math.SQRT2, 12);
  });

  test("victims: the formula of the method, over √(items), and nothing for groups without a profile", () => {
    const al = item("victim:AL", { kind: "victim country", country: "AL" }, { channel: "victim" });
    const us = item("victim:US", { kind: "victim country", country: "US" }, { channel: "victim" });
    const share = 1 / 2;
    const [hit, miss] = [0.6 * Math.log((0.7 + 0.3 * share) / share), 0.6 * Math.log(0.3)];
    expect(natsOf("G1", [al])).toBeCloseTo(hit, 12);
    expect(natsOf("G2", [al])).toBeCloseTo(miss, 12);
    expect(natsOf("G3", [al])).toBe(0);
    expect(natsOf("G1", [al, us])).toBeCloseTo((hit + miss) / Math.SQRT2, 12);
  });

  test("a sector is matched whatever it is called", () => {
    const energy = item("victim:energy", { kind: "victim sector", sector: "energy" }, { channel: "victim" });
    expect(natsOf("G1", [energy])).toBeCloseTo(0.3 * Math.log(0.6 + 0.4), 12);
  });

  test("a pointer by its ratio, discounted for its grade", () => {
    const to = { kind: "group", id: "G1" };
    expect(natsOf("G1", [pointer("p", to, 10)])).toBeCloseTo(Math.log(10), 12);
    const weight = weightOfGrade("C3");
    expect(weight).toBeCloseTo(0.42, 12);
    expect(natsOf("G1", [pointer("p", to, 10, { grade: "C3" })])).toBeCloseTo(Math.log(weight * 10 + 1 - weight), 12);
    expect(natsOf("G1", [pointer("p", to, 0.1)])).toBeCloseTo(Math.log(0.1), 12);
  });

  test("of pointers with one origin only the strongest counts, within a channel", () => {
    const to = { kind: "group", id: "G1" };
    const strong = pointer("p1", to, 10, { origins: ["report", "server"] });
    const weak = pointer("p2", to, 4, { origins: ["report"] });
    const apart = pointer("p3", to, 3, { origins: ["another"] });
    const coded = pointer("p4", to, 5, { origins: ["report"], channel: "code" });
    expect(natsOf("G1", [weak, strong])).toBeCloseTo(Math.log(10), 12);
    expect(natsOf("G1", [weak, strong, apart])).toBeCloseTo(Math.log(30), 12);
    expect(natsOf("G1", [weak, strong, coded])).toBeCloseTo(Math.log(50), 12);
  });

  test("what points to a state speaks for its groups, and for the unknown actor by the state's share", () => {
    const items = [pointer("p", { kind: "state", country: "IR" }, 10)];
    expect(natsOf("G1", items)).toBeCloseTo(Math.log(10), 12);
    expect(natsOf("G2", items)).toBeCloseTo(Math.log(10), 12);
    expect(natsOf("G3", items)).toBe(0);
    const unknown = hypothesesOf(weigh(model, evidence(items)), 10).find(({ actor }) => actor.kind === "unknown")!;
    const ofPointer = unknown.arguments.find((argument) => argument.item === "p")!;
    expect(ofPointer.nats).toBeGreaterThan(0);
    expect(ofPointer.nats).toBeLessThan(Math.log(10));
  });

  test("observations of graded sources: ungraded in full, doubtful less", () => {
    const full = natsOf("G1", [software("S1")]);
    expect(natsOf("G1", [software("S1", { grade: "A1" })])).toBe(full);
    expect(natsOf("G1", [software("S1", { grade: "E5" })])).toBeLessThan(full / 2);
    expect(natsOf("G1", [software("S1", { grade: "E5" })])).toBeGreaterThan(0);
  });

  test("working hours speak for the countries whose day they are", () => {
    const byHour = Array.from({ length: 24 }, (_, hour) => (hour >= 5 && hour < 14 ? 20 : 1));
    const hours = item("hours", { kind: "working hours", byHour }, { channel: "working hours", grade: "A1" });
    expect(natsOf("G1", [hours])).toBeGreaterThan(0.5);
    expect(natsOf("G3", [hours])).toBeGreaterThan(0.5);
    const night = { kind: "working hours", byHour: [...byHour.slice(12), ...byHour.slice(0, 12)] } as const;
    expect(natsOf("G1", [item("hours", night, { channel: "working hours", grade: "A1" })])).toBeLessThan(-0.5);
  });
});

describe("what is said of an argument", () => {
  const first = (items: readonly EvidenceItem[]) => {
    const weighing = weigh(model, evidence(items));
    return hypothesisOf(
      weighing,
      weighing.ranking.find(({ actor }) => actor.kind === "group")!,
    );
  };

  test("works that the link rests on, and how many others have it", () => {
    const { arguments: all } = first([technique("T2"), technique("T1"), software("S1")]);
    expect(all.map(({ item: id, works }) => [id, works])).toEqual([
      ["software:S1", ["a"]],
      ["technique:T1", ["a"]],
      ["technique:T2", ["a", "b"]],
    ]);
    expect(all[0]!.text).toBe("Name of G1 is known to use Name of S1 (S1), as no other group is.");
    expect(all[2]!.text).toBe("Name of G1 is known to use Name of T2 (T2), as one other group is.");
  });

  test("a technique through software rests on the works on both", () => {
    const { arguments: all } = first([technique("T4"), software("S2")]);
    const inheritedOne = all.find(({ item: id }) => id === "technique:T4")!;
    expect(inheritedOne.works).toEqual(["c", "e"]);
    expect(inheritedOne.text).toBe("Software that Name of G2 is known for has Name of T4 (T4): Name of S2.");
  });

  test("retired ids are those of what replaced them", () => {
    const { catalogue } = knowledge;
    const retired = { ...catalogue.software[0]!, id: "S9", status: "revoked", replacedBy: "S1" } as const;
    const changed = { ...catalogue, software: [...catalogue.software, retired] };
    const renewed = openModel(knowledge.relations, changed, { parameters: REFERENCE_PARAMETERS });
    const { ranking } = weigh(renewed, observations([], ["S9", "S1"]));
    expect(ranking[0]!.nats > 0 && ranking.find(({ name }) => name === "Name of G1")!.nats).toBeCloseTo(
      malware * idf(1),
      12,
    );
  });
});

describe("who is weighed", () => {
  test("nothing observed: the unknown actor has the prior, and nobody else is shown", () => {
    for (const prior of [0.1, 0.35, 0.8]) {
      const weighing = weigh(model, { items: [] }, { prior });
      const shown = hypothesesOf(weighing, 20);
      expect(shown).toHaveLength(1);
      expect(shown[0]!.probability).toBeCloseTo(prior, 9);
    }
  });

  test("a group without a profile that evidence points to is a candidate", () => {
    const more = smallKnowledge([["G1", "T1"]], { groups: ["G7"] });
    const weighing = weigh(
      openModel(more.relations, more.catalogue),
      evidence([pointer("p", { kind: "group", id: "G7" }, 50)]),
    );
    expect(weighing.ranking.find(({ name }) => name === "Name of G7")!.nats).toBeCloseTo(Math.log(50), 12);
  });

  test("an actor that a person considers is shown, though nothing speaks for it", () => {
    const weighing = weigh(model, observations(["T1"], []), {
      considered: [{ kind: "named", name: "The neighbours" }],
    });
    const shown = hypothesesOf(weighing, 3);
    expect(shown.find(({ byHand }) => byHand === true)).toMatchObject({ name: "The neighbours", nats: 0 });
  });

  test("pointers to the author of a part do not count for the whole, observations do", () => {
    const items = [
      pointer("p", { kind: "group", id: "G1" }, 10, { roles: ["access"] }),
      software("S2", { roles: ["wiping"] }),
    ];
    expect(natsOf("G1", items)).toBe(0);
    expect(natsOf("G2", items)).toBeGreaterThan(0);
    const access = weigh(model, evidence(items), { role: "access" });
    expect(access.scorer.table.rows.map(({ item: { id } }) => id)).toEqual(["p"]);
  });
});

describe("malware of a state that is blamed", () => {
  const oddsOfG1 = (items: readonly EvidenceItem[], without?: ReadonlySet<number>): number => {
    const { scorer } = weigh(model, evidence(items));
    const scores = scorer.scores(without);
    return (scores[0] ?? 0) - (scores.at(-1) ?? 0);
  };
  const iran = (ratio: number) => pointer("says", { kind: "state", country: "IR" }, ratio);

  test("tells less of one of its groups, because actors of one state share what they have", () => {
    const [own, blamed] = [oddsOfG1([software("S1")]), oddsOfG1([software("S1"), iran(1e6)])];
    const known = oddsOfG1([technique("T1")]);
    const alone = oddsOfG1([technique("T1"), iran(1e6)]);
    // The more the state is blamed, the nearer the loss comes to ln 12 less what was to be expected before: two of three groups are Iran's.
    const share = 2 / 4;
    expect(alone - known - (blamed - own)).toBeCloseTo(Math.log(12) - Math.log(1 + share * 11), 3);
    expect(blamed - own).toBeLessThan(alone - known);
  });

  test("changes nothing without a blamed state, for another state's malware, for tools, and with the malware left out", () => {
    const russia = pointer("says", { kind: "state", country: "RU" }, 50);
    expect(oddsOfG1([software("S1")])).toBeCloseTo(oddsOfG1([software("S1"), iran(1)]), 12);
    const nats = (items: readonly EvidenceItem[]) => [...weigh(model, evidence(items)).scorer.scores()].at(-1) ?? 0;
    expect(nats([software("Stool1"), iran(50)]) - nats([software("Stool1")])).toBeCloseTo(
      nats([technique("T1"), iran(50)]) - nats([technique("T1")]),
      12,
    );
    expect(nats([software("S1"), russia]) - nats([software("S1")])).toBeLessThan(
      nats([technique("T1"), russia]) - nats([technique("T1")]),
    );
    const both = weigh(model, evidence([software("S1"), technique("T1"), iran(50)]));
    const malwareRow = both.scorer.table.rows.findIndex(({ kind }) => kind === "software");
    const left = weigh(model, evidence([technique("T1"), iran(50)]));
    expect(both.scorer.scores(new Set([malwareRow])).at(-1)).toBeCloseTo(left.scorer.scores().at(-1) ?? NaN, 12);
  });
});
