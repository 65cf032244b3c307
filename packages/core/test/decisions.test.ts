import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Decision, Subject, Verdict } from "../src/index.ts";
import {
  activityKey,
  applyDecisions,
  hypothesesByHand,
  hypothesisId,
  isClusterId,
  makeDecision,
  nextClusterId,
  readDecisions,
  standingDecisions,
} from "../src/index.ts";

const evidence = "b".repeat(64);

/** A decision of day `day`. */
function decide(day: number, about: Subject, verdict: Verdict, reason = "because", because?: string[]): Decision {
  const decidedAt = `2026-11-${String(day).padStart(2, "0")}T10:00:00.000Z`;
  return makeDecision({ about, verdict, author: "Ana", reason, ...(because && { because }), decidedAt });
}

const iran = { kind: "state", country: "Iran" } as const;
const hypothesis = hypothesisId("state", "whole", iran);
const consider = { kind: "consider", level: "state", role: "whole", actor: iran } as const;
const undo = { kind: "withdraw" } as const;

describe("decisions that are taken back", () => {
  const rating = decide(1, { source: { evidence } }, { kind: "rate", reliability: "B", credibility: "2" });
  const better = decide(2, { source: { evidence } }, { kind: "rate", reliability: "D", credibility: "4" });
  const undone = decide(3, { decision: better.id }, undo);
  const redone = decide(4, { decision: undone.id }, undo);

  test("the one before holds again, and the one taken back when its withdrawal is", () => {
    const ratings = (...decisions: Decision[]) => [...applyDecisions([], decisions).ratings.values()];
    expect(ratings(rating, better)).toEqual(["D4"]);
    expect(ratings(rating, better, undone)).toEqual(["B2"]);
    expect(ratings(rating, better, undone, redone)).toEqual(["D4"]);
  });

  test("the day decides what is known of it", () => {
    const all = [redone, undone, better, rating];
    const on = (day: number) => standingDecisions(all, `2026-11-0${day}T23:59:59.999Z`).map(({ id }) => id);
    expect(on(1)).toEqual([rating.id]);
    expect(on(2)).toEqual([rating.id, better.id]);
    expect(on(3)).toEqual([rating.id]);
    expect(on(4)).toEqual([rating.id, better.id]);
  });

  test("a chain of withdrawals of one instant alternates, however long, in any order", () => {
    const chain = [rating];
    for (let length = 0; length < 3_000; length += 1) {
      chain.push(decide(1, { decision: chain[chain.length - 1]!.id }, undo, String(length)));
      if (length > 6 && length < 2_998) continue;
      expect(standingDecisions([...chain].reverse()).map(({ id }) => id)).toEqual(length % 2 === 1 ? [rating.id] : []);
    }
  });

  test("forged withdrawals in a circle take back nothing and end", () => {
    const one = { ...undone, id: "d-1", about: { decision: "d-2" } };
    const other = { ...undone, id: "d-2", about: { decision: "d-1" } };
    expect(standingDecisions([rating, one, other]).map(({ id }) => id)).toEqual([rating.id]);
  });
});

describe("hypotheses by hand", () => {
  const item = "technique:T1485";
  const added = decide(1, { hypothesis }, consider);
  const rated = decide(2, { hypothesis, item }, { kind: "rating", rating: "II" });
  const rerated = decide(3, { hypothesis, item }, { kind: "rating", rating: "C" }, "read again");
  const argued = decide(
    4,
    { hypothesis, item: "analyst:letter" },
    { kind: "argue", ratio: 4, text: "A letter that we hold.", grade: "B2" },
  );
  const relevant = decide(5, { item }, { kind: "relevance", relevance: "low" });

  test("they stand with their author and reason; the newest rating holds", () => {
    const held = hypothesesByHand([relevant, argued, rerated, rated, added]);
    expect(held.added).toEqual([
      {
        hypothesis: "state:whole:Iran",
        level: "state",
        role: "whole",
        actor: iran,
        decision: added.id,
        author: "Ana",
        reason: "because",
        decidedAt: added.decidedAt,
        because: [],
      },
    ]);
    expect(held.ratings).toMatchObject([{ hypothesis, item, rating: "C", reason: "read again", decision: rerated.id }]);
    expect(held.arguments).toMatchObject([{ item: "analyst:letter", ratio: 4, grade: "B2" }]);
    expect(held.relevances).toMatchObject([{ item, relevance: "low" }]);
  });

  test("each is taken back by its subject or by itself, and all of it as of a day", () => {
    const all = [added, rated, rerated, argued, relevant];
    const bySubject = hypothesesByHand([
      ...all,
      decide(6, { hypothesis }, undo),
      decide(6, { hypothesis, item }, undo),
    ]);
    expect([bySubject.added, bySubject.ratings]).toEqual([[], []]);
    expect(bySubject.arguments).toHaveLength(1);
    const byItself = hypothesesByHand([...all, decide(6, { decision: rerated.id }, undo)]);
    expect(byItself.ratings).toMatchObject([{ rating: "II" }]);
    expect(hypothesesByHand(all, "2026-11-01T23:59:59.999Z")).toMatchObject({
      added: [{ hypothesis }],
      ratings: [],
      arguments: [],
    });
  });

  test("the order of the decisions does not matter", () => {
    const all = [added, rated, rerated, argued, relevant, decide(6, { hypothesis }, undo)];
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (shuffled) => {
        expect(hypothesesByHand(shuffled)).toEqual(hypothesesByHand(all));
      }),
    );
  });
});

describe("reading decisions from outside", () => {
  const activities = [
    { kind: "incident", case: "albania-2022", incident: "incident-2022-07-15-main" },
    { kind: "actor", case: "albania-2022", name: "DEV-0842" },
    { kind: "catalogue", id: "C0038" },
  ] as const;
  const cluster = "CL-0001";

  test.each<[Subject, Verdict]>([
    [{ hypothesis }, consider],
    [
      { hypothesis, item: "a" },
      { kind: "argue", ratio: 0.5, text: "Not theirs.", grade: "F6" },
    ],
    [
      { hypothesis, item: "a" },
      { kind: "rating", rating: "I" },
    ],
    [{ item: "a" }, { kind: "relevance", relevance: "high" }],
    [{ cluster }, { kind: "form", activities, shared: ["software:S1151"] }],
    [{ cluster }, { kind: "grow", activities }],
    [{ cluster }, { kind: "shrink", activities }],
    [{ cluster }, { kind: "keep-apart", clusters: ["CL-0002"] }],
    [{ cluster }, { kind: "keep-apart", activities }],
    [{ cluster }, { kind: "merge", clusters: ["CL-0002"] }],
    [{ cluster }, { kind: "split", parts: [{ cluster: "CL-0003", activities }] }],
    [{ cluster }, { kind: "promote", group: "Sandstorm", catalogue: "G0049" }],
    [{ cluster }, { kind: "rename", name: "Bora" }],
    [{ decision: `d-${"0".repeat(32)}` }, undo],
  ])("what was written comes back: %j %j", (about, verdict) => {
    const decision = decide(1, about, verdict);
    const cited = decide(1, about, verdict, "because", [`s-${"1".repeat(32)}`]);
    expect(cited.id).not.toBe(decision.id);
    for (const one of [decision, cited])
      expect(readDecisions([JSON.parse(JSON.stringify(one))])).toEqual({ value: [one], findings: [] });
  });

  test.each<[string, Subject, Verdict]>([
    ["a rating of a cluster", { cluster }, { kind: "rating", rating: "I" }],
    ["a cluster formed on a statement", { statement: `s-${"1".repeat(32)}` }, { kind: "form", activities }],
    ["a hypothesis under another's id", { hypothesis: "state:whole:Russia" }, consider],
    ["a ratio of nothing", { hypothesis, item: "a" }, { kind: "argue", ratio: 0, text: "x", grade: "A1" }],
    ["an empty cluster", { cluster }, { kind: "form", activities: [] }],
    ["a cluster without a number", { cluster: "CL" }, { kind: "form", activities }],
  ])("%s is refused", (_, about, verdict) => {
    expect(readDecisions([decide(1, about, verdict)]).findings.map(({ code }) => code)).toEqual(["decision-invalid"]);
  });
});

describe("names of clusters", () => {
  test("numbers go up within a scheme, and none is given twice", () => {
    expect(nextClusterId([])).toBe("CL-0001");
    expect(nextClusterId(["CL-0002", "CL-0009", "UNC-0040", "CL-x"])).toBe("CL-0010");
    expect(nextClusterId(["CL-9999"])).toBe("CL-10000");
    expect(nextClusterId(["CL-0001"], "UNC")).toBe("UNC-0001");
  });

  test.each(["CL-0001", "UNC3890-12"])("%s is one", (id) => {
    expect(isClusterId(id)).toBe(true);
  });

  test.each(["", "CL", "cl-0001", "CL-0001 ", "-1", "CL-123456789"])("%j is none", (id) => {
    expect(isClusterId(id)).toBe(false);
  });

  test("activities have one key each", () => {
    expect(activityKey({ kind: "actor", case: "a", name: "b/c" })).toBe("actor:a/b/c");
    expect(activityKey({ kind: "incident", case: "a", incident: "b" })).toBe("incident:a/b");
    expect(activityKey({ kind: "catalogue", id: "C0038" })).toBe("catalogue:C0038");
  });
});
