import { describe, expect, test } from "vitest";
import type { AliasAssertion } from "../src/index.ts";
import { areOneName, openAliasGraph, resolveName, vendorOfScheme } from "../src/index.ts";
import { CATALOGUE } from "./catalogue-file.ts";
import { RELATIONS } from "./relations-file.ts";

const GRAPH = openAliasGraph(CATALOGUE, RELATIONS);

const said = (left: string, relation: AliasAssertion["relation"], right: string): AliasAssertion => ({
  left: { name: left },
  relation,
  right: { name: right },
  assertedBy: "Somebody",
  source: "report.html",
  quote: `${left} … ${right}`,
  works: [],
  published: "2022-09-08",
  derivation: "quoted",
  status: "active",
});

describe("what a name may mean", () => {
  test("a name means a record for each dataset that gives it, with who uses each name and since when", () => {
    const { meanings } = resolveName(GRAPH, "fancy-bear");
    expect(meanings.map(({ record }) => record.id)).toContain("G0007");
    expect(meanings.length).toBeGreaterThan(2);
    const names = meanings.find(({ record }) => record.id === "G0007")?.names ?? [];
    expect(names[0]).toMatchObject({ name: "APT28", vendor: "Mandiant" });
    expect(names.find(({ name }) => name === "Fancy Bear")).toMatchObject({
      vendor: "CrowdStrike",
      since: "2015-12-04",
      voices: ["MITRE ATT&CK"],
    });
    const cited = names.find(({ name }) => name === "GruesomeLarch")?.assertions[0]?.works;
    expect(cited).toEqual([{ key: "Nearest Neighbor Volexity", published: "2024-11-22", publisher: "Volexity" }]);
  });

  test("a vendor's viewpoint has its own names only", () => {
    const [meaning] = resolveName(GRAPH, "G0007", { of: "Microsoft" }).meanings.filter(
      ({ record }) => record.id === "G0007",
    );
    expect(meaning?.names.map(({ name }) => name).sort()).toEqual(["Forest Blizzard", "STRONTIUM"]);
  });

  test("a dataset's viewpoint has its own records only", () => {
    const { meanings } = resolveName(GRAPH, "APT38", { of: "MITRE ATT&CK" });
    expect(meanings.map(({ record }) => record.id)).toEqual(["G0082"]);
  });

  test("as of a day only names in print by then are known", () => {
    const { meanings, undated } = resolveName(GRAPH, "Fancy Bear", { asOf: "2017" });
    expect(meanings.map(({ record }) => record.id)).toEqual(["G0007"]);
    const names = meanings[0]?.names.map(({ name }) => name);
    expect(names).toContain("STRONTIUM");
    expect(names).not.toContain("Forest Blizzard");
    expect(undated).toBeGreaterThan(0);
  });

  test("a name that one dataset gives to two of its actors is a collision; who keeps two apart disputes those who join them", () => {
    const { collisions, disputes, related } = resolveName(GRAPH, "UAC-0056");
    expect(collisions).toContainEqual({ assertedBy: "MITRE ATT&CK", records: ["G1003", "G1031"] });
    expect(related.some(({ relation, left }) => relation === "distinct" && left.name === "Saint Bear")).toBe(true);
    const lazarus = resolveName(GRAPH, "APT38").disputes;
    expect(disputes.concat(lazarus)).toContainEqual(
      expect.objectContaining({ assertedBy: "MISP threat-actor", status: "disputed", disputedBy: ["MITRE ATT&CK"] }),
    );
  });

  test("a repeated page of ATT&CK is a copy and no second voice", () => {
    const apt28 = resolveName(GRAPH, "APT28").meanings.find(({ record }) => record.id.startsWith("misp:5b4ee3ea"));
    const copied = apt28?.names.find(({ name }) => name === "Sednit")?.assertions ?? [];
    expect(copied).toMatchObject([{ derivation: "dataset-copy", derivedFrom: "G0007" }]);
    const own = apt28?.names.find(({ name }) => name === "TA422")?.assertions ?? [];
    expect(own).toMatchObject([{ derivation: "quoted" }]);
  });

  test("Microsoft's names of April 2023 follow its former ones: inferred by us, dated, and joined only as its own", () => {
    const [storm] = resolveName(GRAPH, "Red Sandstorm").meanings;
    const renamed = (name: string) => storm?.names.find((one) => one.name === name)?.renamed;
    expect(renamed("DEV-0842")).toMatchObject({
      right: { name: "Storm-0842", vendor: "Microsoft" },
      assertedBy: "Kulla",
      derivation: "inferred",
      validFrom: "2023-04-18",
    });
    expect(renamed("Storm-0842")).toMatchObject({ right: { name: "Red Sandstorm" } });
    expect(renamed("Storm-0842")?.validFrom).toBeUndefined();
    expect(renamed("Red Sandstorm")).toBeUndefined();
    expect(areOneName(GRAPH, "STRONTIUM", "Forest Blizzard", { of: "Microsoft" })).toBe(true);
  });

  test("a name that nobody has means nothing", () => {
    expect(resolveName(GRAPH, "Ruritanian Marmot")).toMatchObject({ meanings: [], related: [], collisions: [] });
    expect(resolveName(GRAPH, "")).toMatchObject({ meanings: [] });
  });
});

describe("two names as one", () => {
  test("no two groups of ATT&CK are ever one, whatever names they share", () => {
    const groups = CATALOGUE.actors.filter(({ source, status }) => source === "MITRE ATT&CK" && status === undefined);
    const joined = groups.flatMap((a, index) =>
      groups
        .slice(index + 1)
        .filter((b) => areOneName(GRAPH, a.name, b.name))
        .map((b) => `${a.name} = ${b.name}`),
    );
    expect(joined).toEqual([]);
  });

  test("it depends on whose word one takes", () => {
    expect(areOneName(GRAPH, "Lazarus Group", "APT38", { of: "MISP threat-actor" })).toBe(true);
    expect(areOneName(GRAPH, "Lazarus Group", "APT38", { of: "MITRE ATT&CK" })).toBe(false);
    expect(areOneName(GRAPH, "Lazarus Group", "APT38")).toBe(false);
    expect(areOneName(GRAPH, "Fancy Bear", "Sofacy")).toBe(true);
    expect(areOneName(GRAPH, "Sofacy", "Fancy Bear")).toBe(true);
  });

  test("never by way of a third name, and not against a word that they are distinct", () => {
    const graph = openAliasGraph({ ...CATALOGUE, actors: [] }, RELATIONS, [
      said("A", "same", "B"),
      { ...said("B", "same", "C"), assertedBy: "Another" },
      said("D", "overlaps", "E"),
      said("F", "same", "G"),
      { ...said("G", "distinct", "F"), assertedBy: "Another" },
    ]);
    expect(areOneName(graph, "A", "B")).toBe(true);
    expect(areOneName(graph, "A", "C")).toBe(false);
    expect(areOneName(graph, "D", "E")).toBe(false);
    expect(areOneName(graph, "F", "G")).toBe(false);
    expect(areOneName(graph, "F", "G", { of: "Somebody" })).toBe(true);
    expect(resolveName(graph, "F").disputes).toMatchObject([{ disputedBy: ["Another"], status: "disputed" }]);
  });

  test("a retracted assertion joins nothing", () => {
    const graph = openAliasGraph({ ...CATALOGUE, actors: [] }, RELATIONS, [
      { ...said("A", "same", "B"), status: "retracted" },
    ]);
    expect(areOneName(graph, "A", "B")).toBe(false);
  });
});

test("what a case says stands beside the catalogue", () => {
  const graph = openAliasGraph(CATALOGUE, RELATIONS, [said("DEV-0861", "overlaps", "EUROPIUM")]);
  const { meanings, related } = resolveName(graph, "EUROPIUM");
  expect(meanings.map(({ record }) => record.id)).toContain("G0049");
  expect(related).toContainEqual(expect.objectContaining({ assertedBy: "Somebody", relation: "overlaps" }));
});

test.each([
  ["Storm-0842", "Microsoft"],
  ["Forest Blizzard", "Microsoft"],
  ["EUROPIUM", "Microsoft"],
  ["HEXANE", undefined],
  ["Banished Kitten", "CrowdStrike"],
  ["UNC1530", "Mandiant"],
  ["COBALT LYCEUM", "Secureworks"],
  ["Void Manticore", "Check Point"],
  ["UAC-0056", "CERT-UA"],
  ["Lazarus Group", undefined],
])("%s is a name in the manner of %s", (name, vendor) => {
  expect(vendorOfScheme(name)).toBe(vendor);
});
