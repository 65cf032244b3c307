import { expect, test } from "vitest";
import { readDescription } from "../src/description-facts.ts";
import { groupBackgrounds, relationsAsOf, SECTORS, sectorOfLabel } from "../src/index.ts";
import { CATALOGUE } from "./catalogue-file.ts";
import { RELATIONS } from "./relations-file.ts";

const BACKGROUNDS = groupBackgrounds(CATALOGUE, RELATIONS);
const valuesOf = (values: readonly { readonly value: string }[] = []) => values.map(({ value }) => value);

test("a group has a state, a unit and victims by whose word, from its own record and those linked to it", () => {
  const apt28 = BACKGROUNDS.get("G0007");
  expect(valuesOf(apt28?.sponsors)).toEqual(["RU"]);
  expect(apt28?.sponsors[0]?.assertedBy).toEqual(["MISP threat-actor", "MITRE ATT&CK"]);
  expect(valuesOf(apt28?.units)).toEqual(["GRU, military unit 26165"]);
  expect(valuesOf(apt28?.victims.countries)).toEqual(expect.arrayContaining(["US", "UA", "DE"]));
  expect(apt28?.reported.first?.slice(0, 4)).toMatch(/^201[0-5]$/);
});

test("a dataset that has a record for a group keeps its other records apart, whatever name they share", () => {
  const sandworm = BACKGROUNDS.get("G0034");
  expect(valuesOf(sandworm?.countries)).toEqual(["RU"]);
  expect(sandworm?.counterparts.filter(({ source }) => source === "MISP threat-actor")).toHaveLength(1);
});

test("sister groups know of each other, and why; groups that are told apart say so", () => {
  const sistersOf = (group: string) => BACKGROUNDS.get(group)?.sisters ?? [];
  const carbanak = sistersOf("G0008").find(({ group }) => group === "G0046");
  expect(carbanak).toMatchObject({ because: ["record"], distinct: true });
  expect(sistersOf("G0032").find(({ group }) => group === "G0082")?.because).toContain("part-of");
  for (const [group, { sisters }] of BACKGROUNDS) {
    for (const { group: other } of sisters) expect(sistersOf(other).map((one) => one.group)).toContain(group);
    expect(sisters.map((one) => one.group)).not.toContain(group);
  }
});

test("what was not yet known on a day is not in the background of that day", () => {
  const then = groupBackgrounds(CATALOGUE, relationsAsOf(RELATIONS, "2015"));
  expect(then.get("G0034")?.victims.sectors.every(({ assertedBy }) => !assertedBy.includes("MITRE ATT&CK"))).toBe(true);
  expect((then.get("G0007")?.reported.last ?? "") <= "2015-12-31").toBe(true);
});

test("labels of datasets fold to sectors", () => {
  expect(sectorOfLabel("Telecomms")).toBe("telecommunications");
  expect(sectorOfLabel("News - Media")).toBe("communications");
  expect(sectorOfLabel("energy companies")).toBe("energy");
  expect(sectorOfLabel("Individuals")).toBeUndefined();
  for (const { id } of SECTORS) expect(sectorOfLabel(id)).toBe(id);
});

const facts = (text: string) => {
  const { countries, sectors, origins, sponsors, relatives, since } = readDescription(text, "G9999");
  const related = relatives.map(({ value, relation }) => `${value} ${relation}`);
  return [countries, sectors, origins, sponsors]
    .map(valuesOf)
    .concat([related, since === undefined ? [] : [since.value]]);
};

test.each([
  [
    "Kulla Bear is a Ruritanian-like, Iran-based group active since at least 2019 that has targeted banks in Albania and North America.",
    [["AL"], ["banking"], ["IR"], [], [], ["2019"]],
  ],
  [
    "It has been attributed to Iran's Ministry of Intelligence. Its victims were energy companies in Israel; lures had Syrian themes.",
    [["IL"], ["energy"], ["IR"], ["IR"], [], []],
  ],
  [
    "[X](https://attack.mitre.org/groups/G9999) overlaps with [Y](https://attack.mitre.org/groups/G0001), a suspected Indian group.",
    [[], [], [], [], ["G0001 overlaps"], []],
  ],
  [
    "It targeted Albania after ties between Iran and Israel were cut, an Iranian opposition group that was named by the US, and Syrian activists.",
    [["AL", "SY"], ["dissidents"], [], [], [], []],
  ],
  ["The Portuguese-speaking group compromised hotels.", [[], ["hospitality-leisure"], [], [], [], []]],
])("%s", (text, expected) => {
  expect(facts(text)).toEqual(expected);
});

test("a fact rests on the works that its sentence cites, or the next one does", () => {
  const { countries } = readDescription(
    "It targeted Albania. It attacked Kosovo.(Citation: A 2022)(Citation: B) Later Malta was a victim.",
    "G1",
  );
  expect(countries).toEqual([
    { value: "AL", keys: ["A 2022", "B"] },
    { value: "XK", keys: ["A 2022", "B"] },
  ]);
});

test("hostile descriptions are read to a bounded length and give no facts", () => {
  for (const text of [
    "(Citation: ".repeat(5_000),
    "US ".repeat(10_000),
    "[a](https://attack.mitre.org/".repeat(2_000),
  ]) {
    expect(readDescription(text, "G1").countries).toEqual([]);
  }
});
