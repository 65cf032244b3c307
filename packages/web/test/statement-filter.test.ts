import type { StatementItem } from "@kulla/api";
import type { Claim } from "@kulla/core";
import { makeStatement } from "@kulla/core";
import { describe, expect, it } from "vitest";
import type { PlacedStatement } from "../src/panels/evidence/placed-statements.ts";
import { filterStatements, NO_FILTER, typesOf } from "../src/panels/evidence/statement-filter.ts";

const EVIDENCE = "e".repeat(64);

function placed(claim: Claim, speaker: string, quote: string, standing: StatementItem["standing"]): PlacedStatement {
  const at = { kind: "text", start: 0, end: quote.length } as const;
  const statement = makeStatement({
    ...{ claim, speakers: [{ name: speaker }], stance: "asserts" },
    citations: [{ evidence: EVIDENCE, at, quote }],
    author: { kind: "person", name: "ana" },
    madeAt: "2022-09-01T00:00:00Z",
  });
  return { item: { statement, standing, marking: "TLP:GREEN" }, places: [at] };
}

const wiper = { type: "malware", name: "ZEROCLEAR", kind: "wiper", polarity: "used", incident: "main" } as const;
const victim = { type: "victim", name: "Albania", kind: "country", incident: "main" } as const;
const all = [
  placed(wiper, "Mandiant", "the wiper that was used", "open"),
  placed(wiper, "Microsoft", "it wiped the servers", "rejected"),
  placed(victim, "Mandiant", "an attack on Albania", "accepted"),
];
const fitting = (filter: Partial<typeof NO_FILTER>) =>
  filterStatements(all, { ...NO_FILTER, ...filter }).map((one) => all.indexOf(one));

describe("filterStatements", () => {
  it("keeps all without a filter, and by standing and type what fits both", () => {
    expect(fitting({})).toEqual([0, 1, 2]);
    expect(fitting({ standing: "open" })).toEqual([0]);
    expect(fitting({ standing: "decided" })).toEqual([1, 2]);
    expect(fitting({ standing: "decided", type: "malware" })).toEqual([1]);
  });

  it("finds words in quotations, speakers and claims, all of them and in any case", () => {
    expect(fitting({ words: "  mandiant " })).toEqual([0, 2]);
    expect(fitting({ words: "zeroclear WIPED" })).toEqual([1]);
    expect(fitting({ words: "albania microsoft" })).toEqual([]);
  });
});

describe("typesOf", () => {
  it("names each type once", () => {
    expect(typesOf(all)).toEqual(["malware", "victim"]);
  });
});
