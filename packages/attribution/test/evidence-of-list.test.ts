import { readFileSync } from "node:fs";
import { openCatalogue } from "@kulla/knowledge";
import { describe, expect, it } from "vitest";
import { evidenceOfList, readObservations } from "../src/observe/evidence-of-list.ts";

const shipped = new URL("../../knowledge/data/catalogue.json", import.meta.url);
const catalogue = openCatalogue(readFileSync(shipped, "utf8")).value;

describe("observations listed elsewhere", () => {
  it("become items of evidence, sorted, each once", () => {
    const list = { techniques: ["t1485", "T1485", "T1486"], software: ["ZEROCLEAR", "S0029"] };
    const { value, findings } = evidenceOfList({ ...list, countries: ["Albania", "AL"], grade: "B2" }, catalogue);
    expect(value.items.map(({ id, channel, grade }) => [id, channel, grade])).toEqual([
      ["software:S0029", "tool", "B2"],
      ["software:S1151", "malware", "B2"],
      ["technique:T1485", "technique", "B2"],
      ["technique:T1486", "technique", "B2"],
      ["victim-country:AL", "victim", "B2"],
    ]);
    expect(findings).toEqual([]);
  });

  it("keep what the catalogue lacks, and say what cannot be read", () => {
    const { value, findings } = evidenceOfList({ software: ["GRUMPYGOAT"], countries: ["Ruritania"] }, catalogue);
    expect(value.items.map(({ id }) => id)).toEqual(["software:GRUMPYGOAT"]);
    expect(findings.map(({ code, message }) => [code, message])).toEqual([
      ["attribution-observations-unread", 'There is no country "Ruritania".'],
    ]);
  });

  it.each([
    [{ techniques: "T1485" }, "techniques"],
    [{ software: [7] }, "software.0"],
    [{ grade: "G9" }, "grade"],
    [[], ""],
    [null, ""],
  ])("refuse %j", (json, where) => {
    const { value, findings } = readObservations(json);
    expect(value).toBeUndefined();
    expect(findings[0]?.message).toContain(where);
  });
});
