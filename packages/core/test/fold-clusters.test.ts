import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ActivityRef, ClusterVerdict, Clusters, Decision } from "../src/index.ts";
import { activityKey, foldClusters, makeDecision } from "../src/index.ts";

const act = (name: string): ActivityRef => ({ kind: "actor", case: "albania-2022", name });
const activities = ["a", "b", "c", "d", "e"].map(act);
const [a, b, c, d] = activities as [ActivityRef, ActivityRef, ActivityRef, ActivityRef];

const instant = (minute: number): string => new Date(Date.UTC(2026, 10, 1, 0, minute)).toISOString();

function on(cluster: string, minute: number, verdict: ClusterVerdict): Decision {
  return makeDecision({
    about: { cluster },
    verdict,
    author: "Ana",
    reason: "seen together",
    decidedAt: instant(minute),
  });
}

function undo({ id }: Decision, minute: number): Decision {
  return makeDecision({
    about: { decision: id },
    verdict: { kind: "withdraw" },
    author: "Ana",
    reason: "not so",
    decidedAt: instant(minute),
  });
}

/** Which cluster has which actors, in short. */
function inShort({ clusters }: Clusters): Readonly<Record<string, string>> {
  const names = (keys: readonly string[]) => keys.map((key) => key.slice(-1)).join("");
  return Object.fromEntries(
    clusters.map(({ id, members, mergedInto }) => [
      id,
      mergedInto === undefined ? names(members.map(({ activity }) => activityKey(activity))) : `→ ${mergedInto}`,
    ]),
  );
}

const form1 = on("CL-0001", 1, { kind: "form", activities: [a, b] });
const form2 = on("CL-0002", 2, { kind: "form", activities: [c] });
const grow = on("CL-0002", 3, { kind: "grow", activities: [d, c], shared: ["software:S1151"] });
const merge = on("CL-0001", 4, { kind: "merge", clusters: ["CL-0002"] });
const split = on("CL-0001", 5, {
  kind: "split",
  parts: [
    { cluster: "CL-0003", activities: [a, d] },
    { cluster: "CL-0004", activities: [c] },
  ],
});
const story = [form1, form2, grow, merge, split];

describe("clusters from decisions", () => {
  test("form, grow, merge, split, and each as known on its day", () => {
    const asOf = (minute: number) => inShort(foldClusters(story, instant(minute)));
    expect(asOf(0)).toEqual({});
    expect(asOf(2)).toEqual({ "CL-0001": "ab", "CL-0002": "c" });
    expect(asOf(3)).toEqual({ "CL-0001": "ab", "CL-0002": "cd" });
    expect(asOf(4)).toEqual({ "CL-0001": "abcd", "CL-0002": "→ CL-0001" });
    expect(asOf(5)).toEqual({ "CL-0001": "b", "CL-0002": "→ CL-0001", "CL-0003": "ad", "CL-0004": "c" });
    expect(foldClusters(story).findings).toEqual([]);
  });

  test("a cluster says where its activities and it itself come from", () => {
    const { clusters } = foldClusters(story);
    const three = clusters.find(({ id }) => id === "CL-0003");
    expect(three).toEqual({
      id: "CL-0003",
      from: "CL-0001",
      members: [
        { activity: a, decision: split.id },
        { activity: d, decision: split.id },
      ],
      excluded: [],
      apart: [],
      history: [split.id],
    });
    const one = clusters.find(({ id }) => id === "CL-0001");
    expect(one?.history).toEqual([form1.id, merge.id, split.id]);
    expect(one?.excluded).toEqual([a, c, d].map(activityKey));
  });

  test("a name and a group stand beside the temporary name; the newest holds", () => {
    const named = [
      form1,
      on("CL-0001", 6, { kind: "rename", name: "Bora" }),
      on("CL-0001", 7, { kind: "promote", group: "Sandstorm", catalogue: "G0049" }),
      on("CL-0001", 8, { kind: "rename", name: "Murlan" }),
    ];
    const [cluster] = foldClusters(named).clusters;
    expect(cluster).toMatchObject({
      id: "CL-0001",
      name: "Murlan",
      group: { name: "Sandstorm", catalogue: "G0049" },
    });
    const [demoted] = foldClusters([...named, undo(named[2]!, 9)]).clusters;
    expect(demoted?.group).toBeUndefined();
  });

  test("what comes back is excluded no more", () => {
    const decisions = [
      form1,
      on("CL-0001", 2, { kind: "shrink", activities: [b] }),
      on("CL-0001", 3, { kind: "grow", activities: [b] }),
    ];
    expect(foldClusters(decisions, instant(2)).clusters[0]?.excluded).toEqual([activityKey(b)]);
    expect(foldClusters(decisions).clusters[0]?.excluded).toEqual([]);
  });
});

describe("taking back", () => {
  test("a merge that is taken back gives back both; a withdrawal that is taken back merges again", () => {
    const undone = undo(merge, 6);
    expect(inShort(foldClusters([form1, form2, grow, merge, undone]))).toEqual({ "CL-0001": "ab", "CL-0002": "cd" });
    expect(inShort(foldClusters([form1, form2, grow, merge, undone, undo(undone, 7)]))).toMatchObject({
      "CL-0001": "abcd",
    });
  });

  test("what rests on a decision that was taken back changes nothing, and is told", () => {
    const { clusters, findings } = foldClusters([...story, undo(form2, 6)]);
    expect(inShort({ clusters, findings })).toMatchObject({ "CL-0001": "b", "CL-0003": "a", "CL-0004": "" });
    expect(findings.map(({ code }) => code)).toEqual([
      "cluster-unknown",
      "cluster-unknown",
      "cluster-activity-missing",
      "cluster-activity-missing",
    ]);
  });

  test("a decision on what was merged away, and a second forming, are told", () => {
    const late = [on("CL-0002", 6, { kind: "rename", name: "x" }), on("CL-0001", 7, { kind: "form", activities: [d] })];
    const codes = foldClusters([form1, form2, merge, ...late]).findings.map(({ code }) => code);
    expect(codes).toEqual(["cluster-merged", "cluster-formed-twice"]);
    const own = on("CL-0001", 6, { kind: "merge", clusters: ["CL-0001"] });
    expect(inShort(foldClusters([form1, own]))).toEqual({ "CL-0001": "ab" });
  });
});

describe("keeping apart", () => {
  const apart = (decisions: readonly Decision[]) =>
    Object.fromEntries(
      foldClusters(decisions).clusters.map((one) => [one.id, one.apart.map(({ cluster }) => cluster)]),
    );
  const kept = on("CL-0002", 6, { kind: "keep-apart", clusters: ["CL-0001"] });

  test("holds for both, says by which decision, and is reversible", () => {
    const { clusters } = foldClusters([form1, form2, kept]);
    expect(clusters.map((one) => one.apart)).toEqual([
      [{ cluster: "CL-0002", decision: kept.id }],
      [{ cluster: "CL-0001", decision: kept.id }],
    ]);
    expect(clusters.map(({ history }) => history.at(-1))).toEqual([kept.id, kept.id]);
    expect(apart([form1, form2, kept, undo(kept, 7)])).toEqual({ "CL-0001": [], "CL-0002": [] });
  });

  test("a merge that is taken back keeps apart from then on, until they are merged again", () => {
    const undone = undo(merge, 6);
    const all = [form1, form2, merge, undone];
    expect(apart(all)).toEqual({ "CL-0001": ["CL-0002"], "CL-0002": ["CL-0001"] });
    expect(foldClusters(all).clusters[0]?.apart[0]?.decision).toBe(undone.id);
    expect(foldClusters(all, instant(5)).clusters[0]?.apart).toEqual([]);
    expect(apart([...all, on("CL-0002", 8, { kind: "merge", clusters: ["CL-0001"] })])).toEqual({
      "CL-0001": [],
      "CL-0002": [],
    });
    expect(apart([...all, undo(undone, 8)])).toEqual({ "CL-0001": [], "CL-0002": [] });
  });

  test("whatever takes a cluster in is kept apart from what that was kept apart from", () => {
    const form3 = on("CL-0003", 3, { kind: "form", activities: [d] });
    const taken = on("CL-0003", 7, { kind: "merge", clusters: ["CL-0002"] });
    expect(apart([form1, form2, form3, kept, taken])).toEqual({
      "CL-0001": ["CL-0003"],
      "CL-0002": [],
      "CL-0003": ["CL-0001"],
    });
  });

  test("a growth that is taken back keeps the activities out; one that it has cannot be kept apart", () => {
    expect(foldClusters([form2, grow, undo(grow, 6)]).clusters[0]?.excluded).toEqual([activityKey(d)]);
    const own = on("CL-0001", 6, { kind: "keep-apart", clusters: ["CL-0001"], activities: [a, c] });
    const { clusters, findings } = foldClusters([form1, own]);
    expect(findings.map(({ code }) => code)).toEqual(["cluster-apart-void", "cluster-apart-void"]);
    expect(clusters[0]?.excluded).toEqual([activityKey(c)]);
  });
});

describe("whatever is decided", () => {
  const id = fc.constantFrom("CL-0001", "CL-0002", "CL-0003");
  const some = fc.subarray(activities, { minLength: 1 });
  const verdict: fc.Arbitrary<ClusterVerdict> = fc.oneof(
    fc.record({ kind: fc.constant("form" as const), activities: some }),
    fc.record({ kind: fc.constant("grow" as const), activities: some }),
    fc.record({ kind: fc.constant("shrink" as const), activities: some }),
    fc.record({ kind: fc.constant("merge" as const), clusters: fc.array(id, { minLength: 1, maxLength: 2 }) }),
    fc.record({
      kind: fc.constant("split" as const),
      parts: fc.array(fc.record({ cluster: id, activities: some }), { minLength: 1, maxLength: 2 }),
    }),
    fc.record({ kind: fc.constant("keep-apart" as const), clusters: fc.array(id, { minLength: 1, maxLength: 2 }) }),
    fc.record({ kind: fc.constant("rename" as const), name: fc.constant("Bora") }),
  );
  const decisions = fc
    .array(fc.tuple(id, verdict), { maxLength: 12 })
    .map((list) => list.map(([cluster, one], minute) => on(cluster, minute, one)));

  // What was brought together and taken back is kept apart: that alone is left of it.
  const withoutApart = ({ clusters, findings }: Clusters) => ({
    clusters: clusters.map((one) => ({ ...one, apart: [], excluded: [] })),
    findings,
  });

  test("the last decision taken back leaves the clusters as before; a day is the decisions up to it", () => {
    fc.assert(
      fc.property(decisions, (all) => {
        for (const [index, one] of all.entries()) {
          const before = foldClusters(all.slice(0, index));
          const with_ = all.slice(0, index + 1);
          expect(withoutApart(foldClusters([...with_, undo(one, 100)]))).toEqual(withoutApart(before));
          expect(foldClusters(all, instant(index))).toEqual(foldClusters(with_));
          expect(foldClusters([...with_].reverse())).toEqual(foldClusters(with_));
        }
      }),
    );
  });

  test("what was merged away has no members; every member says which decision brought it", () => {
    fc.assert(
      fc.property(decisions, (all) => {
        const ids = new Set(all.map((one) => one.id));
        const { clusters } = foldClusters(all);
        for (const { id, members, mergedInto, apart } of clusters) {
          if (mergedInto !== undefined) expect([members, apart]).toEqual([[], []]);
          for (const { cluster } of apart) {
            const other = clusters.find((one) => one.id === cluster);
            expect(other?.apart.map((one) => one.cluster)).toContain(id);
          }
          expect(members.every(({ decision }) => ids.has(decision))).toBe(true);
        }
      }),
    );
  });
});
