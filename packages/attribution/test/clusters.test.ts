import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ActivityRef, ClusterVerdict, Decision } from "@kulla/core";
import { activityKey, foldClusters, makeDecision } from "@kulla/core";
import type { Activity, ClusterProposal } from "../src/index.ts";
import {
  CLUSTER_PARAMETERS,
  describeCluster,
  joinParts,
  likenessOf,
  pairTable,
  proposeClusters,
  rarityOf,
} from "../src/index.ts";
import { activityOf } from "./activity-of.ts";

/** Many that have nothing to do with each other: what is common among them is no sign of anything. */
const CROWD = Array.from({ length: 200 }, (_, number) =>
  activityOf(`crowd-${String(number).padStart(3, "0")}`, [
    `malware OWN${String(number)}`,
    "technique T1566",
    "country US",
    `technique T${String(2000 + (number % 40))}`,
  ]),
);

const WAVE = [
  activityOf("wave-1", ["malware ROADSWEEP", "infrastructure one.example", "technique T1485", "country AL"], 19_188),
  activityOf("wave-2", ["malware ROADSWEEP", "infrastructure one.example", "technique T1561", "country AL"], 19_243),
  activityOf("wave-3", ["malware ROADSWEEP", "malware CHIMNEYSWEEP", "technique T1485", "country AL"], 19_250),
];
const OTHER = [
  activityOf("other-1", ["malware ACIDRAIN", "sample aa11", "country UA"], 19_047),
  activityOf("other-2", ["malware ACIDRAIN", "sample aa11", "country DE"], 19_050),
];

const refs = (activities: readonly Activity[]): readonly ActivityRef[] => activities.map(({ ref }) => ref);
const names = (list: readonly ActivityRef[]): readonly string[] =>
  list.map((ref) => activityKey(ref).split("/")[1] ?? "");

function inShort(proposal: ClusterProposal): string {
  if (proposal.kind === "merge") return `merge ${[proposal.cluster, ...proposal.clusters].join(" ")}`;
  if (proposal.kind === "split")
    return `split ${proposal.cluster} ${proposal.parts.map((part) => names(part).join("+")).join(" ")}`;
  return `${proposal.kind} ${proposal.kind === "grow" ? `${proposal.cluster} ` : ""}${names(proposal.activities).join(" ")}`;
}

function decide(minute: number, cluster: string, verdict: ClusterVerdict): Decision {
  const decidedAt = `2026-11-21T10:${String(minute).padStart(2, "0")}:00.000Z`;
  return makeDecision({ about: { cluster }, verdict, author: "Ana", reason: "alike", decidedAt });
}

function takeBack(minute: number, { id }: Decision): Decision {
  const decidedAt = `2026-11-21T10:${String(minute).padStart(2, "0")}:00.000Z`;
  return makeDecision({
    about: { decision: id },
    verdict: { kind: "withdraw" },
    author: "Ben",
    reason: "no",
    decidedAt,
  });
}

function proposed(activities: readonly Activity[], decisions: readonly Decision[] = []): readonly string[] {
  const { clusters } = foldClusters(decisions);
  return proposeClusters({ activities: [...CROWD, ...activities], clusters }).proposals.map(inShort);
}

describe("likeness", () => {
  const all = [...CROWD, ...WAVE, ...OTHER];
  const rarity = rarityOf(all);

  test("its parts add up, the rarest shared thing leads, and it is the same from either side", () => {
    const [one, two] = WAVE as [Activity, Activity, Activity];
    const likeness = likenessOf(one, two, rarity, CLUSTER_PARAMETERS);
    const sum = likeness.shared.reduce((nats, shared) => nats + shared.nats, 0);
    expect(likeness.nats).toBeCloseTo(likeness.base + likeness.otherMalware + likeness.time + sum, 12);
    expect(likeness.shared[0]).toMatchObject({ id: "indicator:domain:one.example", kind: "infrastructure" });
    expect(likeness.daysApart).toBe(55);
    expect(likenessOf(two, one, rarity, CLUSTER_PARAMETERS)).toEqual(likeness);
    expect(likeness.probability).toBeGreaterThan(0.9);
  });

  test("other malware speaks against, and what the crowd has says nearly nothing", () => {
    const [one, two] = CROWD as [Activity, Activity];
    const likeness = likenessOf(one, two, rarity, CLUSTER_PARAMETERS);
    expect(likeness.otherMalware).toBeLessThan(0);
    expect(likeness.probability).toBeLessThan(0.05);
  });

  const word = fc.constantFrom("A", "B", "C", "D", "E");
  const kind = fc.constantFrom("malware", "tool", "technique", "country", "sector", "infrastructure", "named actor");
  const activity = fc.record({
    features: fc.uniqueArray(
      fc.tuple(kind, word).map((parts) => parts.join(" ")),
      { maxLength: 8 },
    ),
    day: fc.option(fc.integer({ min: 18_000, max: 20_000 }), { nil: undefined }),
  });
  const activities = fc
    .array(activity, { maxLength: 14 })
    .map((list) => list.map(({ features, day }, at) => activityOf(`a-${String(at).padStart(2, "0")}`, features, day)));
  // So low that every linked pair stands in the table.
  const everything = { ...CLUSTER_PARAMETERS, floor: -100 };

  test("the table of pairs has the same nats, for the pairs that something links", () => {
    fc.assert(
      fc.property(activities, (list) => {
        const own = rarityOf(list);
        const table = pairTable(list, own, everything);
        for (const [a, one] of list.entries())
          for (const [b, other] of list.entries()) {
            if (a === b) continue;
            const likeness = likenessOf(one, other, own, everything);
            const linked = likeness.shared.some(
              ({ kind: shared }) => !["country", "sector", "victim"].includes(shared),
            );
            if (linked) expect(table.of[a]?.get(b)).toBeCloseTo(likeness.nats, 9);
            else expect(table.of[a]?.has(b)).toBe(false);
          }
      }),
    );
  });

  test("parts are joined as average linkage does it by hand", () => {
    fc.assert(
      fc.property(activities, (list) => {
        const table = pairTable(list, rarityOf(list), CLUSTER_PARAMETERS);
        const parameters = { ...CLUSTER_PARAMETERS, join: -1 };
        const parts = joinParts(
          table,
          list.map((_, index) => [index]),
          parameters,
        );
        const joined = parts.map((part) => part.activities);
        expect(joined.flat().sort((a, b) => a - b)).toEqual(list.map((_, index) => index));
        expect(joined).toEqual(byHand(list.length, (a, b) => table.of[a]?.get(b) ?? parameters.floor, parameters.join));
      }),
      { numRuns: 300 },
    );
  });
});

/** Average linkage by looking at every pair of parts in every round. */
function byHand(size: number, natsOf: (a: number, b: number) => number, join: number): readonly (readonly number[])[] {
  const parts = Array.from({ length: size }, (_, index) => [index]);
  for (;;) {
    let best: { a: number; b: number; mean: number } | undefined;
    for (let a = 0; a < parts.length; a += 1)
      for (let b = a + 1; b < parts.length; b += 1) {
        const nats = (parts[a] ?? []).flatMap((one) => (parts[b] ?? []).map((other) => natsOf(one, other)));
        const mean = nats.reduce((sum, value) => sum + value, 0) / nats.length;
        if (mean > join + 1e-9 && (best === undefined || mean > best.mean + 1e-9)) best = { a, b, mean };
      }
    if (best === undefined) return parts.map((part) => part.sort((a, b) => a - b)).sort(([a = 0], [b = 0]) => a - b);
    parts[best.a]?.push(...(parts[best.b] ?? []));
    parts.splice(best.b, 1);
  }
}

describe("proposals", () => {
  test("what is alike is to be formed, and the crowd is left alone", () => {
    expect(proposed([...WAVE, ...OTHER])).toEqual(["form other-1 other-2", "form wave-1 wave-2 wave-3"]);
  });

  test("victims and time alone never link", () => {
    const same = ["country XK", "sector energy", "victim KESH"];
    expect(proposed([activityOf("v-1", same, 19_000), activityOf("v-2", same, 19_000)])).toEqual([]);
  });

  test("a cluster that a person formed grows, is merged with its like, and is never formed again", () => {
    const form = decide(1, "CL-0001", { kind: "form", activities: refs(WAVE.slice(0, 1)) });
    expect(proposed(WAVE, [form])).toEqual(["grow CL-0001 wave-2 wave-3"]);
    const second = decide(2, "CL-0002", { kind: "form", activities: refs(WAVE.slice(1)) });
    expect(proposed(WAVE, [form, second])).toEqual(["merge CL-0001 CL-0002"]);
    expect(proposed(WAVE, [form, second, decide(3, "CL-0001", { kind: "merge", clusters: ["CL-0002"] })])).toEqual([]);
  });

  test("what a person took out or split off is not proposed back", () => {
    const form = decide(1, "CL-0001", { kind: "form", activities: refs(WAVE) });
    const shrink = decide(2, "CL-0001", { kind: "shrink", activities: refs(WAVE.slice(2)) });
    expect(proposed(WAVE, [form, shrink])).toEqual([]);
    const parts = [{ cluster: "CL-0002", activities: refs(WAVE.slice(1)) }];
    expect(proposed(WAVE, [form, decide(2, "CL-0001", { kind: "split", parts })])).toEqual([]);
  });

  test("a merge that was taken back is not proposed again, nor is one that a person refused", () => {
    const form = decide(1, "CL-0001", { kind: "form", activities: refs(WAVE.slice(0, 1)) });
    const second = decide(2, "CL-0002", { kind: "form", activities: refs(WAVE.slice(1)) });
    const merge = decide(3, "CL-0001", { kind: "merge", clusters: ["CL-0002"] });
    const undone = takeBack(4, merge);
    expect(proposed(WAVE, [form, second, merge, undone])).toEqual([]);
    const refused = decide(3, "CL-0001", { kind: "keep-apart", clusters: ["CL-0002"] });
    expect(proposed(WAVE, [form, second, refused])).toEqual([]);
    expect(proposed(WAVE, [form, second, refused, takeBack(4, refused)])).toEqual(["merge CL-0001 CL-0002"]);
  });

  test("an activity that a person keeps apart from a cluster is proposed for no growth of it", () => {
    const form = decide(1, "CL-0001", { kind: "form", activities: refs(WAVE.slice(0, 1)) });
    const kept = decide(2, "CL-0001", { kind: "keep-apart", activities: refs(WAVE.slice(1, 2)) });
    expect(proposed(WAVE, [form, kept])).toEqual(["grow CL-0001 wave-3"]);
    const grown = decide(2, "CL-0001", { kind: "grow", activities: refs(WAVE.slice(1, 2)) });
    expect(proposed(WAVE, [form, grown, takeBack(3, grown)])).toEqual(["grow CL-0001 wave-3"]);
  });

  test("an activity in two clusters weighs with each of them, and does not make them one", () => {
    const bridge = activityOf("both", ["infrastructure one.example", "sample aa11", "country AL"], 19_200);
    const third = activityOf("late", ["sample aa11", "malware ACIDRAIN"], 19_055);
    const decisions = [
      decide(1, "CL-0001", { kind: "form", activities: refs([WAVE[0]!, bridge]) }),
      decide(2, "CL-0002", { kind: "form", activities: refs([OTHER[0]!, bridge]) }),
    ];
    const own = [WAVE[0]!, OTHER[0]!, bridge];
    expect(proposed(own, decisions)).toEqual([]);
    // Both are linked to what the other cluster has beside the activity that they share.
    expect(proposed([...own, OTHER[1]!, third], decisions)).toEqual(["grow CL-0002 late other-2"]);
    expect(proposed([...own, WAVE[1]!], decisions)).toEqual(["grow CL-0001 wave-2"]);
    const swapped = [decisions[1]!, decisions[0]!];
    expect(proposed([...own, OTHER[1]!, third], swapped)).toEqual(["grow CL-0002 late other-2"]);
  });

  test("two clusters that share an activity are one where what each has by itself is alike", () => {
    const decisions = [
      decide(1, "CL-0001", { kind: "form", activities: refs([WAVE[0]!, WAVE[2]!]) }),
      decide(2, "CL-0002", { kind: "form", activities: refs([WAVE[1]!, WAVE[2]!]) }),
    ];
    expect(proposed(WAVE, decisions)).toEqual(["merge CL-0001 CL-0002"]);
  });

  test("a cluster of two things that hang together only in themselves is to be split", () => {
    const form = decide(1, "CL-0001", { kind: "form", activities: refs([...WAVE, ...OTHER]) });
    expect(proposed([...WAVE, ...OTHER], [form])).toEqual(["split CL-0001 other-1+other-2"]);
  });

  test("each proposal says what holds it together, and which activity hangs loosest", () => {
    const { proposals } = proposeClusters({ activities: [...CROWD, ...WAVE] });
    const description = proposals[0]?.description;
    expect(description?.common[0]).toMatchObject({ text: "ROADSWEEP", members: 3 });
    expect(description?.common.find(({ text }) => text === "one.example")).toMatchObject({ members: 2 });
    const sum = description?.common.reduce((nats, one) => nats + one.nats, description.base);
    expect(sum).toBeCloseTo(description?.nats ?? NaN, 9);
    expect(description?.ties.map(({ activity }) => activity.split("/")[1])[0]).toBe("wave-3");
    expect(description?.probability).toBeGreaterThan(0.5);
  });

  test("neither the order of the activities nor doubles change anything", () => {
    const all = [...CROWD.slice(0, 30), ...WAVE, ...OTHER];
    const expected = JSON.stringify(proposeClusters({ activities: all }));
    fc.assert(
      fc.property(fc.shuffledSubarray([...all, ...WAVE], { minLength: all.length + WAVE.length }), (shuffled) => {
        expect(JSON.stringify(proposeClusters({ activities: shuffled }))).toBe(expected);
      }),
      { numRuns: 20 },
    );
  });

  test("nothing, one activity, and activities without features give no proposals", () => {
    expect(proposeClusters({ activities: [] })).toEqual({ proposals: [], findings: [] });
    expect(proposeClusters({ activities: WAVE.slice(0, 1) }).proposals).toEqual([]);
    expect(proposeClusters({ activities: [activityOf("a", []), activityOf("b", [])] }).proposals).toEqual([]);
    expect(describeCluster(WAVE.slice(0, 1), rarityOf(WAVE), CLUSTER_PARAMETERS)).toBeUndefined();
  });

  test("a cluster whose activities are gone, or are in two clusters, does no harm", () => {
    const decisions = [
      decide(1, "CL-0001", { kind: "form", activities: [{ kind: "actor", case: "gone", name: "x" }] }),
      decide(2, "CL-0002", { kind: "form", activities: refs(WAVE) }),
      decide(3, "CL-0003", { kind: "form", activities: refs(WAVE) }),
    ];
    expect(proposed(WAVE, decisions)).toEqual([]);
  });
});
