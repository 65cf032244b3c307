import type { AttackCatalogue, AttackTechnique } from "@kulla/api";
import { describe, expect, it } from "vitest";
import { attackColumns, heatOf, overlapOf } from "../src/panels/attack/attack-columns.ts";

const CATALOGUE: AttackCatalogue = {
  version: "18.1",
  tactics: [
    { id: "TA0001", name: "Initial Access" },
    { id: "TA0003", name: "Persistence" },
    { id: "TA0040", name: "Impact" },
  ],
  techniques: [
    { tid: "T1078", name: "Valid Accounts", tactics: ["Initial Access", "Persistence"] },
    { tid: "T1078.004", name: "Cloud Accounts", tactics: ["Initial Access", "Persistence"], parent: "T1078" },
    { tid: "T1190", name: "Exploit Public-Facing Application", tactics: ["Initial Access"] },
    { tid: "T1485", name: "Data Destruction", tactics: ["Impact"] },
  ],
};

const told = (tid: string, origins = 1): AttackTechnique => ({
  tid,
  tactics: [],
  basis: "printed",
  sentence: { text: "", parts: [], because: [] },
  statements: origins,
  documents: origins,
  origins,
});

const idsOf = (columns: ReturnType<typeof attackColumns>) =>
  columns.map(({ tactic, cells }) => [tactic, ...cells.map(({ tid }) => tid)]);

describe("the columns of the heat map", () => {
  it("hold what the case tells, in every tactic of it, and leave out tactics that nothing is told of", () => {
    expect(idsOf(attackColumns({ catalogue: CATALOGUE, told: [told("T1078")], whole: false }))).toEqual([
      ["Initial Access", "T1078"],
      ["Persistence", "T1078"],
    ]);
  });

  it("put a sub-technique below its technique, which is shown for it though nothing tells of it", () => {
    const [first] = attackColumns({ catalogue: CATALOGUE, told: [told("T1078.004")], whole: false });
    expect(first?.cells.map(({ tid, isSub, told: one }) => [tid, isSub, one !== undefined])).toEqual([
      ["T1078", false, false],
      ["T1078.004", true, true],
    ]);
  });

  it("show the whole matrix when asked, without the sub-techniques that nothing tells of", () => {
    expect(idsOf(attackColumns({ catalogue: CATALOGUE, told: [], whole: true }))).toEqual([
      ["Initial Access", "T1078", "T1190"],
      ["Persistence", "T1078"],
      ["Impact", "T1485"],
    ]);
  });

  it("mark what the comparison has, also where the case does not", () => {
    const other = new Set(["T1190", "T1485"]);
    const columns = attackColumns({ catalogue: CATALOGUE, told: [told("T1190")], other, whole: false });
    expect(columns.flatMap(({ cells }) => cells.map(({ tid, inOther, told: one }) => [tid, inOther, !!one]))).toEqual([
      ["T1190", true, true],
      ["T1485", true, false],
    ]);
    expect(overlapOf([told("T1190"), told("T1078")], other)).toEqual({ common: 1, onlyCase: 1, onlyOther: 1 });
  });

  it("keep an id that the catalogue does not have, in a column of its own", () => {
    const columns = attackColumns({ catalogue: CATALOGUE, told: [told("T9999")], whole: false });
    expect(columns).toHaveLength(1);
    expect(columns[0]?.tactic).toBeUndefined();
    expect(columns[0]?.cells.map(({ tid }) => tid)).toEqual(["T9999"]);
  });

  it("grow darker with the number of origins", () => {
    expect([1, 2, 5, 8, 10].map((origins) => heatOf(origins, 10))).toEqual([1, 2, 3, 4, 4]);
    expect(heatOf(1, 1)).toBe(1);
  });
});
