import { describe, expect, it } from "vitest";
import type { Decision, StatementId, Subject, Tlp, Verdict } from "../src/index.ts";
import {
  caseLabels,
  effectiveMarkings,
  isVisible,
  makeDecision,
  readDecisions,
  standingsOf,
  TLP_LABELS,
} from "../src/index.ts";

const [A, B] = ["aa".repeat(32), "bb".repeat(32)];
const [S, T] = [`s-${"1".repeat(32)}`, `s-${"2".repeat(32)}`];
const source = (evidence: string): Subject => ({ source: { evidence } });

function decide(minute: number, about: Subject, verdict: Verdict, because?: readonly StatementId[]): Decision {
  const decidedAt = `2026-11-21T12:${String(minute).padStart(2, "0")}:00.000Z`;
  const content = { about, verdict, author: "Ana", reason: "why", decidedAt };
  return makeDecision(because === undefined ? content : { ...content, because });
}

const mark = (minute: number, evidence: string, marking: Tlp): Decision =>
  decide(minute, source(evidence), { kind: "mark", marking });

describe("the label of evidence", () => {
  it("is the newest mark that stands, else what it came with, else TLP:AMBER+STRICT", () => {
    const evidence = [{ id: A, marking: "TLP:GREEN" as const }, { id: B }];
    expect([...effectiveMarkings(evidence, [])]).toEqual([
      [A, "TLP:GREEN"],
      [B, "TLP:AMBER+STRICT"],
    ]);
    const [red, clear] = [mark(1, A, "TLP:RED"), mark(2, A, "TLP:CLEAR")];
    expect(effectiveMarkings(evidence, [clear, red]).get(A)).toBe("TLP:CLEAR");
    const undone = decide(3, { decision: clear.id }, { kind: "withdraw" });
    expect(effectiveMarkings(evidence, [undone, clear, red]).get(A)).toBe("TLP:RED");
    expect(effectiveMarkings(evidence, [red, decide(4, source(A), { kind: "withdraw" })]).get(A)).toBe("TLP:RED");
    expect(effectiveMarkings(evidence, [mark(1, "cc".repeat(32), "TLP:RED")]).size).toBe(2);
  });

  it("is set for whole evidence: its parts have it", () => {
    const about: Subject = { source: { evidence: A, part: ["b.eml"] } };
    const ofPart = decide(1, about, { kind: "mark", marking: "TLP:CLEAR" });
    expect(effectiveMarkings([{ id: A, marking: "TLP:RED" }], [ofPart]).get(A)).toBe("TLP:RED");
    expect(readDecisions([ofPart]).findings.map(({ code }) => code)).toEqual(["decision-invalid"]);
    expect(readDecisions([mark(1, A, "TLP:CLEAR")]).findings).toEqual([]);
  });
});

describe("the label of a decision", () => {
  const evidence = [
    { id: A, marking: "TLP:GREEN" as const, receivedAt: "2026-11-21T12:00:00.000Z" },
    { id: B, marking: "TLP:RED" as const, receivedAt: "2026-11-21T12:30:00.000Z" },
  ];
  const known = new Map<StatementId, Tlp>([
    [S, "TLP:GREEN"],
    [T, "TLP:RED"],
  ]);
  const labelOf = (decisions: readonly Decision[], one: Decision): Tlp => {
    const markings = effectiveMarkings(evidence, decisions);
    return caseLabels({ evidence, decisions, markings, statement: (id) => known.get(id) }).decision(one);
  };

  it.each<readonly [string, Decision, Tlp]>([
    ["its statement", decide(1, { statement: S }, { kind: "accept" }), "TLP:GREEN"],
    ["what it rests on", decide(1, { statement: S }, { kind: "reject" }, [T]), "TLP:RED"],
    ["both of a pair", decide(1, { pair: [S, T] }, { kind: "same" }), "TLP:RED"],
    ["its source", decide(1, source(A), { kind: "rate", reliability: "B", credibility: "2" }), "TLP:GREEN"],
    ["nothing that the case has", decide(1, { statement: `s-${"3".repeat(32)}` }, { kind: "accept" }), "TLP:RED"],
    ["no evidence of the case", decide(1, source("cc".repeat(32)), { kind: "withdraw" }), "TLP:RED"],
    ["an item, before the secret came", decide(1, { item: "x" }, { kind: "relevance", relevance: "low" }), "TLP:GREEN"],
    ["an item, after it came", decide(40, { item: "x" }, { kind: "relevance", relevance: "low" }), "TLP:RED"],
    [
      "a hypothesis, before there was any evidence",
      { ...decide(1, { hypothesis: "h" }, { kind: "withdraw" }), decidedAt: "2026-01-01T00:00:00.000Z" },
      "TLP:CLEAR",
    ],
    ["a decision that there is not", decide(1, { decision: `d-${"4".repeat(32)}` }, { kind: "withdraw" }), "TLP:RED"],
  ])("is that of %s", (_, one, label) => {
    expect(labelOf([one], one)).toBe(label);
  });

  it("is for a withdrawal that of what it takes back, and of what it rests on", () => {
    const first = decide(1, { statement: S }, { kind: "accept" });
    const back = decide(2, { decision: first.id }, { kind: "withdraw" });
    const again = decide(3, { decision: back.id }, { kind: "withdraw" }, [T]);
    const all = [again, back, first];
    expect(all.map((one) => labelOf(all, one))).toEqual(["TLP:RED", "TLP:GREEN", "TLP:GREEN"]);
  });

  it("is for a change of label the most restrictive of the old and the new", () => {
    const lower = mark(1, B, "TLP:CLEAR");
    expect(labelOf([lower], lower)).toBe("TLP:RED");
    const raise = mark(1, A, "TLP:AMBER");
    expect(labelOf([raise], raise)).toBe("TLP:AMBER");
  });

  it("is the highest for withdrawals that take back each other", () => {
    const one = { ...decide(1, { decision: "d-b" }, { kind: "withdraw" }), id: "d-a" };
    const other = { ...decide(2, { decision: "d-a" }, { kind: "withdraw" }), id: "d-b" };
    expect(labelOf([one, other], one)).toBe("TLP:RED");
  });
});

it("a clearance sees its own label and those below", () => {
  const seen = TLP_LABELS.map((label) => isVisible(label, "TLP:AMBER"));
  expect(seen).toEqual([true, true, true, false, false]);
});

it("the newest decision on a statement is what stands", () => {
  const accept = decide(1, { statement: S }, { kind: "accept" });
  const reject = decide(2, { statement: S }, { kind: "reject" });
  const undo = decide(3, { decision: reject.id }, { kind: "withdraw" });
  const open = decide(4, { statement: S }, { kind: "withdraw" });
  const standing = (...decisions: Decision[]) => standingsOf(decisions).get(S);
  expect(standing(reject, accept)).toBe("rejected");
  expect(standing(accept, reject, undo)).toBe("accepted");
  expect(standing(accept, open)).toBe("open");
  expect(standing(decide(1, { statement: S }, { kind: "correct", claim: { type: "event", name: "x" } }))).toBe(
    "corrected",
  );
  expect(standing()).toBeUndefined();
});
