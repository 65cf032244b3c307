import type { StatementItem } from "@kulla/api";
import { makeStatement } from "@kulla/core";
import type { Citation } from "@kulla/core";
import { describe, expect, it } from "vitest";
import { marksOf, placedStatements } from "../src/panels/evidence/placed-statements.ts";

const E = "e".repeat(64);

function item(name: string, ...citations: readonly [Citation, ...Citation[]]): StatementItem {
  const statement = makeStatement({
    claim: { type: "victim", name, kind: "country" },
    speakers: [],
    stance: "asserts",
    citations,
    author: { kind: "person", name: "Ana" },
    madeAt: "2026-11-21T10:00:00.000Z",
  });
  return { statement, standing: "open", marking: "TLP:GREEN" };
}

const at = (start: number, end: number, part?: readonly string[], evidence = E): Citation => ({
  evidence,
  at: { kind: "text", start, end, ...(part === undefined ? {} : { part }) },
  quote: "x",
});

describe("placedStatements", () => {
  it("takes the statements of this document alone, in the order of their words", () => {
    const items = [
      item("late", at(50, 60)),
      item("elsewhere", at(0, 5, undefined, "f".repeat(64))),
      item("member", at(0, 5, ["a.txt"])),
      item("wide", at(10, 40)),
      item("narrow", at(10, 20)),
      item("twice", at(70, 75), at(5, 8)),
    ];
    const names = (found: ReturnType<typeof placedStatements>) =>
      found.map(({ item: { statement } }) => (statement.claim.type === "victim" ? statement.claim.name : ""));
    expect(names(placedStatements(items, { evidence: E }))).toEqual(["twice", "narrow", "wide", "late"]);
    expect(names(placedStatements(items, { evidence: E, part: ["a.txt"] }))).toEqual(["member"]);
  });

  it("marks every place of a statement; a citation of no text has none and comes last", () => {
    const record = item("record", { evidence: E, at: { kind: "record", index: 3 }, quote: "{}" });
    const twice = item("twice", at(70, 75), at(5, 8));
    const placed = placedStatements([record, twice], { evidence: E });
    expect(placed.at(-1)?.item).toBe(record);
    expect(marksOf(placed)).toEqual([
      { id: twice.statement.id, start: 70, end: 75 },
      { id: twice.statement.id, start: 5, end: 8 },
    ]);
  });
});
