import type { Author, Statement, Work } from "@kulla/core";
import { makeStatement } from "@kulla/core";
import { describe, expect, it } from "vitest";
import { currentStatements, toolName } from "../src/current-statements.ts";

const AT = "2026-11-21T10:00:00.000Z";
const tool = (version: string): Author => ({ kind: "tool", name: "kulla-extraction", version, rule: "r" });

function said(evidence: string, author: Author): Statement {
  return makeStatement({
    claim: { type: "victim", name: "Albania", kind: "country" },
    speakers: [],
    stance: "asserts",
    citations: [{ evidence, at: { kind: "text", start: 0, end: 7 }, quote: "Albania" }],
    author,
    madeAt: AT,
  });
}

const finished = (evidence: string, version: string, finishedAt = AT): Work => ({
  evidence,
  tool: toolName(version),
  findings: [],
  finishedAt,
});

describe("currentStatements", () => {
  it("takes of a finished piece only what the present tool found, and every person's word", () => {
    const old = said("a", tool("1"));
    const now = said("a", tool("2"));
    const person = said("a", { kind: "person", name: "Ana" });
    const work = [finished("a", "1"), finished("a", "2")];
    expect(currentStatements([old, now, person], work, toolName("2"))).toEqual([now, person]);
    expect(currentStatements([old, now, person], [...work].reverse(), toolName("2"))).toEqual([now, person]);
  });

  it("takes of a piece that the present tool has not finished what the last one wrote", () => {
    const first = said("a", tool("1"));
    const second = said("a", tool("2"));
    const work = [finished("a", "1", "2026-01-01T00:00:00.000Z"), finished("a", "2", "2026-02-01T00:00:00.000Z")];
    expect(currentStatements([first, second], work, toolName("3"))).toEqual([second]);
  });

  it("takes all of a piece that no tool has noted as finished", () => {
    const loose = said("a", tool("1"));
    expect(currentStatements([loose], [finished("b", "2")], toolName("2"))).toEqual([loose]);
  });
});
