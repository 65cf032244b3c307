import type { Claim, Contradiction, Document, GraphNode, Statement } from "@kulla/core";
import { describe, expect, it } from "vitest";
import { factsAsGold, plainDate } from "../src/gold-format.ts";

const text = "𝕏 says TIMS is back. Iran denied it. 😀 APT34 did not hit TIMS.";

const document: Document = {
  evidence: "a".repeat(64),
  name: "a.txt",
  mediaType: "text/plain",
  text,
  markup: [],
  passages: [],
  authors: [],
  language: "en",
};

function statement(claim: Claim, quote: string, more: Partial<Statement> = {}): Statement {
  const start = text.indexOf(quote);
  return {
    id: `s-${quote}-${claim.type}`,
    claim,
    speakers: [{ name: "X" }],
    stance: "asserts",
    citations: [{ evidence: document.evidence, at: { kind: "text", start, end: start + quote.length }, quote }],
    author: { kind: "tool", name: "t", version: "1", rule: "r" },
    madeAt: "2026-11-21T00:00:00.000Z",
    ...more,
  };
}

const system = (status: "restored" | "unaffected"): Claim => ({ type: "system", name: "TIMS", status, words: "back" });
const convert = (...statements: Statement[]) =>
  factsAsGold({ documents: [document], statements, contradictions: [] }).facts;

describe("factsAsGold", () => {
  it("counts offsets in code points, and its spans are what stands there", () => {
    const facts = convert(
      statement({ type: "denial", by: "Iran" }, "Iran denied it"),
      statement({ type: "actor", name: "APT34", kind: "group", roles: [] }, "APT34"),
      statement(system("restored"), "TIMS is back"),
    );
    const points = Array.from(text);
    expect(facts.map(({ type }) => type)).toEqual(["system", "denial", "actor"]);
    for (const fact of facts) expect(points.slice(fact.start, fact.end).join("")).toBe(fact.span);
  });

  it("tells what is rejected only of attributions", () => {
    const rejects = { stance: "rejects" } as const;
    const attribution: Claim = { type: "attribution", by: ["X"], to: ["APT34", "Iran"], about: "actor" };
    const facts = convert(
      statement({ type: "victim", name: "TIMS", kind: "org" }, "TIMS", rejects),
      statement(attribution, "APT34 did not hit TIMS", { ...rejects, wording: { words: "did not" } }),
    );
    expect(facts).toHaveLength(1);
    expect(facts[0]).toMatchObject({ by: "X", to: "APT34; Iran", stance: "rejects", confidence: "did not" });
  });

  it("leaves out aliases, and what cites no known document", () => {
    const alias: Claim = { type: "alias", left: "a", right: "b", relation: "same", of: "actor" };
    const stranger = statement(system("restored"), "TIMS");
    const citation = { ...stranger.citations[0], evidence: "b".repeat(64) };
    expect(convert(statement(alias, "APT34"), { ...stranger, citations: [citation] })).toEqual([]);
  });

  it("names an incident as the case does, and puts its best-supported report first", () => {
    const incident = (edtf: string): Claim => ({
      type: "incident",
      incident: "main",
      role: "main",
      time: { edtf, basis: "explicit" },
    });
    const [june, july] = [statement(incident("2022-06"), "TIMS is"), statement(incident("2022-07-15~"), "Iran denied")];
    const input = { documents: [document], statements: [june, july], contradictions: [] };
    expect(factsAsGold(input).facts).toMatchObject([
      { canon: "main", date: "2022-06" },
      { canon: "main", date: "2022-07-15" },
    ]);
    const because = [june.id, july.id];
    const facts = {
      key: "incident-2022-07-15-main",
      role: "main",
      date: "2022-07-15",
      dates: [],
      documents: [],
    } as const;
    const node: GraphNode = {
      id: "incident:1",
      kind: "incident",
      name: "main",
      names: [],
      properties: {},
      variants: [],
      because,
      corrected: [],
      incident: facts,
    };
    const graph = { nodes: [node], incidentOf: new Map(because.map((id) => [id, node.id])) };
    expect(factsAsGold({ ...input, graph }).facts).toMatchObject([
      { canon: "incident:1", date: "2022-07-15" },
      { canon: "incident:1", date: "2022-06" },
    ]);
  });

  it("gives both sides of a contradiction with their words", () => {
    const [restored, denied] = [
      statement(system("restored"), "TIMS is back"),
      statement({ type: "denial", by: "Iran" }, "Iran denied it"),
    ];
    const contradiction: Contradiction = {
      id: "c-1",
      kind: "impact",
      nature: "conflict",
      topic: "state of TIMS",
      scope: "within",
      severity: "high",
      sides: [
        { value: "back", statements: [restored.id], citation: restored.citations[0] },
        { value: "denied", statements: [denied.id], citation: denied.citations[0] },
      ],
      why: "because",
    };
    const gold = factsAsGold({ documents: [document], statements: [], contradictions: [contradiction] });
    expect(gold.contradictions[0]?.sides).toEqual([
      { file: "a.txt", span: "TIMS is back", start: 7, end: 19, value: "back" },
      { file: "a.txt", span: "Iran denied it", start: 21, end: 35, value: "denied" },
    ]);
  });
});

describe("plainDate", () => {
  it.each([
    ["2022-07-15", "2022-07-15"],
    ["2022-09-09~", "2022-09-09"],
    ["2022?", "2022"],
    ["2021-05/2022-07", "2021-05/2022-07"],
    ["../2022-07", "../2022-07"],
    ["2022-07/..", "2022-07"],
    ["2022-07/", "2022-07"],
    ["2022-21", "2022-03-01/2022-05-31"],
    ["202X", "2020-01-01/2029-12-31"],
    ["..", undefined],
    ["soon", undefined],
  ])("reads %s as %s", (edtf, plain) => {
    expect(plainDate(edtf)).toBe(plain);
  });
});
