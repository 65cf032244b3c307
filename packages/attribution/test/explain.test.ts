import { describe, expect, test } from "vitest";
import type { ActorRef, EvidenceItem, Hypothesis } from "../src/index.ts";
import { assess, openModel, REFERENCE_PARAMETERS, weigh } from "../src/index.ts";
import { falseFlagOf } from "../src/explain/false-flag.ts";
import { evidence, item, software, technique } from "./evidence-of.ts";
import type { Use } from "./small-knowledge.ts";
import { smallKnowledge } from "./small-knowledge.ts";

/** What is tested here must not move with a fit. */
const REFERENCE = { parameters: REFERENCE_PARAMETERS };

const GROUPS = Array.from({ length: 30 }, (_, at) => `G${at + 1}`);
const uses = GROUPS.flatMap((group): Use[] => [
  [group, group.replace("G", "T"), `on ${group}`],
  [group, group.replace("G", "S"), `on ${group}`],
  [group, "S99", "on all"],
]);
const campaigns: readonly Use[] = [
  ["C1", "T1", "on C1"],
  ["C1", "S1", "on C1"],
  ["C2", "T1", "on C2"],
  ["C2", "T7", "on C2"],
  ["C2", "S99", "on C2"],
  ["C3", "T9", "on C3"],
];
const knowledge = smallKnowledge([...uses, ...campaigns], {
  attributions: [
    ["C1", "G1"],
    ["C2", "G7"],
  ],
});
const model = openModel(knowledge.relations, knowledge.catalogue, REFERENCE);
const group = (id: string): ActorRef => ({ kind: "group", id });

function pointer(id: string, to: ActorRef, ratio: number, changes: Partial<EvidenceItem> = {}): EvidenceItem {
  return item(
    id,
    { kind: "pointer", to, ratio },
    { channel: "infrastructure", grade: "A1", origins: [id], ...changes },
  );
}

describe("what would change the answer", () => {
  const items = [
    pointer("servers", group("G1"), 400, { sources: ["Agency"] }),
    pointer("code", group("G1"), 30, { channel: "code", sources: ["Agency", "Vendor"] }),
    software("S1", { sources: ["Vendor"] }),
    technique("T2", { sources: ["Paper"] }),
  ];
  const { sensitivity, roles, pivotal } = assess(model, evidence(items));
  const leader = roles[0].hypotheses[0]!;
  const [of] = [(id: string) => sensitivity.find(({ without }) => "item" in without && without.item === id)!];

  test("without an item: what the model gives for the evidence without it", () => {
    expect(leader.name).toBe("Name of G1");
    for (const lost of items) {
      const left = weigh(model, evidence(items.filter((one) => one !== lost)));
      const again = left.ranking.find(({ name }) => name === leader.name)!;
      expect(of(lost.id).probability).toBeCloseTo(again.probability, 12);
      expect(of(lost.id).change).toBeCloseTo(again.probability - leader.probability, 12);
    }
    expect(of("servers").leads).toBeUndefined();
  });

  test("without a source: what no other source has goes with it", () => {
    const without = (source: string) =>
      sensitivity.find((one) => "source" in one.without && one.without.source === source)!.probability;
    const left = (kept: readonly EvidenceItem[]) =>
      weigh(model, evidence(kept)).ranking.find(({ name }) => name === leader.name)!.probability;
    // The code was seen by the vendor too.
    expect(without("Agency")).toBeCloseTo(left(items.slice(1)), 12);
    expect(without("Vendor")).toBeCloseTo(left([items[0]!, items[1]!, items[3]!]), 12);
  });

  test("the largest change comes first", () => {
    const sizes = sensitivity.map(({ change }) => Math.abs(change));
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
  });

  test("the pivotal set changes the answer, and no smaller one does", () => {
    expect(pivotal).toBeDefined();
    const verdict = (kept: readonly EvidenceItem[]): string => {
      const { naming, hypotheses } = assess(model, evidence(kept)).roles[0];
      return [naming.verdict, ...naming.names, hypotheses[0]!.name].join(" ");
    };
    const without = (ids: readonly string[]) => items.filter(({ id }) => !ids.includes(id));
    expect(verdict(without(pivotal!))).not.toBe(verdict(items));
    for (const subset of subsets(items.map(({ id }) => id)).filter(({ length }) => length < pivotal!.length)) {
      expect(verdict(without(subset))).toBe(verdict(items));
    }
  });

  test("nothing changes an answer that rests on nothing", () => {
    const empty = assess(model, evidence([]));
    expect(empty.sensitivity).toEqual([]);
    expect(empty.pivotal).toBeUndefined();
    expect(empty.falseFlag).toBeUndefined();
  });
});

function subsets(ids: readonly string[]): string[][] {
  return ids.reduce<string[][]>((all, id) => [...all, ...all.map((one) => [...one, id])], [[]]);
}

describe("somebody who imitates", () => {
  function leaderOf(items: readonly EvidenceItem[]): Hypothesis {
    return assess(model, evidence(items)).roles[0].hypotheses.find(({ actor }) => actor.kind === "group")!;
  }

  test("is as probable as what he would have had to make is easy", () => {
    const share = (channel: EvidenceItem["channel"]): number => {
      const leader = leaderOf([pointer("p", group("G1"), 1_000, { channel })]);
      return falseFlagOf(leader)!.probability / leader.probability;
    };
    expect(share("language")).toBeGreaterThan(share("code"));
    expect(share("code")).toBeGreaterThan(share("infrastructure"));
    // Nothing easier than what is easy: then imitation is as probable as it was before.
    expect(share("language")).toBeCloseTo(0.05, 9);
    expect(share("infrastructure")).toBeLessThan(0.01);
  });

  test("would have needed every item in favour, the cheapest first", () => {
    const items = [pointer("servers", group("G1"), 50), software("S1"), technique("T1"), technique("T2")];
    const flag = assess(model, evidence(items)).falseFlag!;
    expect(flag.of).toEqual(group("G1"));
    expect(flag.needs.map(({ item: id, fakeable }) => [id, fakeable])).toEqual([
      ["technique:T1", "easy"],
      ["software:S1", "costly"],
      ["servers", "hard"],
    ]);
    for (const { text } of flag.needs) expect(text).toMatch(/^[A-Z].*\.$/u);
  });
});

describe("past campaigns", () => {
  const similar = assess(model, evidence([technique("T1"), software("S1"), software("S99")])).similar;

  test("that share what is rare come first, with what is shared and who is held responsible", () => {
    expect(similar.map(({ id }) => id)).toEqual(["C1", "C2"]);
    expect(similar[0]).toMatchObject({ name: "Name of C1", groups: ["G1"], shared: ["S1", "T1"] });
    expect(similar[0]!.similarity).toBeGreaterThan(0.9);
    expect(similar[1]!.similarity).toBeLessThan(0.5);
  });

  test("that only works left out tell of are left out", () => {
    const without = openModel(knowledge.relations, knowledge.catalogue, { ...REFERENCE, without: ["on C1"] });
    const found = assess(without, evidence([technique("T1"), software("S1"), software("S99")])).similar;
    expect(found.map(({ id }) => id)).toEqual(["C2"]);
  });
});

describe("what to look for next", () => {
  test("is worth more while much is open, and what was looked at is not asked for again", () => {
    const open = assess(model, evidence([technique("T1")])).next;
    const settled = assess(
      model,
      evidence([
        software("S1"),
        pointer("a", group("G1"), 5_000),
        pointer("b", group("G1"), 5_000, { channel: "code" }),
      ]),
    ).next;
    const gain = (list: typeof open, channel: string) => list.find((one) => one.channel === channel)?.gain ?? 0;
    expect(gain(open, "malware")).toBeGreaterThan(gain(settled, "malware"));
    expect(gain(open, "infrastructure")).toBeGreaterThan(gain(open, "working hours"));
    expect(settled.map(({ channel }) => channel)).not.toContain("infrastructure");
    expect(open.map(({ gain: own }) => own)).toEqual(open.map(({ gain: own }) => own).sort((a, b) => b - a));
  });

  test("malware that one group only has tells more than malware that all have", () => {
    const all = smallKnowledge(
      GROUPS.flatMap((one): Use[] => [
        [one, one.replace("G", "T")],
        [one, "S99"],
      ]),
    );
    const next = assess(openModel(all.relations, all.catalogue, REFERENCE), evidence([technique("T1")])).next;
    const shared = next.find(({ channel }) => channel === "malware")?.gain ?? 0;
    const own = assess(model, evidence([technique("T1")])).next.find(({ channel }) => channel === "malware")!.gain;
    expect(own).toBeGreaterThan(shared);
  });
});

describe("confidence", () => {
  const of = (items: readonly EvidenceItem[]) => assess(model, evidence(items)).confidence;
  const strong = (grade: EvidenceItem["grade"]): EvidenceItem[] => [
    software("S1", { grade, sources: ["Vendor"] }),
    technique("T1", { grade, sources: ["Vendor"] }),
    pointer("servers", group("G1"), 100, { grade, sources: ["Agency"] }),
    pointer("code", group("G1"), 100, { channel: "code", grade, sources: ["Lab"] }),
    pointer("vendor", group("G1"), 100, { channel: "vendor's statement", grade, sources: ["Vendor"] }),
    item("victim:AL", { kind: "victim country", country: "AL" }, { channel: "victim", grade, sources: ["Paper"] }),
  ];

  test("is high only with several channels, good sources and an answer that holds", () => {
    expect(of(strong("A2")).level).toBe("high");
    expect(of(strong("D4")).level).not.toBe("high");
    expect(of([technique("T1")]).level).toBe("low");
    expect(of([]).level).toBe("low");
  });

  test("gives its reasons without a word of likelihood", () => {
    const { reasons } = of(strong("A2"));
    expect(reasons.length).toBeGreaterThanOrEqual(3);
    for (const reason of reasons) expect(reason).not.toMatch(/likel|probab|certain|chance|even odds/iu);
  });
});

describe("gaps", () => {
  const SENTENCE = "What ties Name of G1 to such an attack is known from one publication.";

  test("tell when what ties the leading actor to the case is known from one publication", () => {
    const seen = evidence([technique("T1"), software("S1")]);
    const alone = smallKnowledge(uses);
    expect(assess(openModel(alone.relations, alone.catalogue, REFERENCE), seen).gaps).toContain(SENTENCE);
    // The campaign is G1's, and another work on it says the same.
    expect(assess(model, seen).gaps).not.toContain(SENTENCE);
  });

  test("tell what kinds of evidence are missing", () => {
    const { gaps } = assess(model, evidence([technique("T1")]));
    expect(gaps.some((gap) => gap.includes("malware"))).toBe(true);
    expect(gaps.some((gap) => gap.includes("how the attackers worked"))).toBe(false);
  });
});

describe("what a figure rests on", () => {
  test("is told of whoever is probable by one thing, and is what the model gives without it", () => {
    const items = [software("S1"), technique("T1")];
    const { roles } = assess(model, evidence([...items, pointer("code", group("G1"), 60, { channel: "code" })]));
    const leader = roles[0].hypotheses.find(({ actor }) => actor.kind === "group")!;
    expect(leader.restsOn?.item).toBe("code");
    const left = weigh(model, evidence(items)).ranking.find(({ name }) => name === leader.name)!;
    expect(leader.restsOn?.probability).toBeCloseTo(left.probability, 12);
    expect(leader.restsOn!.probability).toBeLessThan(leader.probability / 2);
  });

  test("is nothing where several things say the same, where the group is named, and of the unknown actor", () => {
    const several = [
      pointer("servers", group("G1"), 400),
      pointer("code", group("G1"), 400, { channel: "code" }),
      software("S1"),
      technique("T1"),
    ];
    const named = assess(model, evidence(several)).roles[0];
    expect(named.naming.verdict).toBe("group");
    expect(named.hypotheses.filter(({ restsOn }) => restsOn !== undefined)).toEqual([]);
    const unknown = assess(model, evidence([technique("T3")])).roles[0].hypotheses.find(
      ({ actor }) => actor.kind === "unknown",
    );
    expect(unknown?.restsOn).toBeUndefined();
  });
});

describe("levels by part", () => {
  const state = (country: string): ActorRef => ({ kind: "state", country });
  const blamed = [
    pointer("wiping", state("IR"), 200, { roles: ["wiping"], channel: "state's statement" }),
    pointer("access", state("RU"), 200, { roles: ["access"], channel: "state's statement" }),
    pointer("organ", { kind: "organ", country: "IR", organ: "IRGC" }, 50, {
      roles: ["wiping"],
      channel: "vendor's statement",
    }),
  ];
  const { levels } = assess(model, evidence(blamed));
  const told = (level: "state" | "organisation") =>
    levels[level].map(({ id, probability }) => [id, probability > 0.3] as const);

  test("have a state and an organ for each part that somebody names one of, and none of them for the whole", () => {
    expect(told("state")).toEqual([
      ["state:access:RU", true],
      ["state:wiping:IR", true],
    ]);
    expect(told("organisation").map(([id]) => id)).toEqual(["organisation:wiping:IR:IRGC"]);
  });
});
