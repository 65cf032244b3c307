import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { openRelations } from "@kulla/knowledge";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { buildCatalogue, findInCatalogue, shippedCatalogue } from "../src/index.ts";

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "catalogue-"));
});
afterEach(() => {
  rmSync(root, { recursive: true, maxRetries: 10 });
});

const ATTACK = {
  type: "bundle",
  id: "bundle--1f0c3a57-9d3f-4a3e-9d57-0d5a4c1f7a11",
  objects: [
    {
      type: "x-mitre-collection",
      id: "x-mitre-collection--1f0c3a57-9d3f-4a3e-9d57-0d5a4c1f7a12",
      x_mitre_version: "99.1",
    },
    {
      type: "intrusion-set",
      id: "intrusion-set--1f0c3a57-9d3f-4a3e-9d57-0d5a4c1f7a13",
      name: "Quiet Heron",
      aliases: ["Quiet Heron", "Grey Reed"],
      external_references: [{ source_name: "mitre-attack", external_id: "G9999" }],
    },
  ],
};
const GALAXY = {
  type: "threat-actor",
  version: 7,
  values: [{ uuid: "1f0c3a57-9d3f-4a3e-9d57-0d5a4c1f7a14", value: "Heron", meta: { synonyms: ["Grey Reed"] } }],
};

const id = (type: string, digits: string) => `${type}--1f0c3a57-9d3f-4a3e-9d57-0d5a4c1f7a${digits}`;
const record = (type: string, digits: string, attackId: string, more = {}) => ({
  ...{ type, id: id(type, digits), name: attackId, modified: "2024-05-06T00:00:00.000Z", ...more },
  external_references: [{ source_name: "mitre-attack", external_id: attackId }],
});
const relation = (digits: string, type: string, from: string, to: string, more = {}) => ({
  ...{
    type: "relationship",
    id: id("relationship", digits),
    relationship_type: type,
    source_ref: from,
    target_ref: to,
  },
  ...{ created: "2024-05-05T00:00:00.000Z", ...more },
});
const HERON = id("intrusion-set", "13");
/** A group that uses a technique (two relations, one by way of a retired record) and a tool, and a relation that was withdrawn. */
const USES = [
  record("attack-pattern", "21", "T9998"),
  record("attack-pattern", "22", "T9997", { revoked: true }),
  record("tool", "23", "S9998"),
  relation("31", "revoked-by", id("attack-pattern", "22"), id("attack-pattern", "21")),
  relation("32", "uses", HERON, id("attack-pattern", "21"), {
    description: "It does.(Citation: Other Report )",
  }),
  relation("33", "uses", HERON, id("attack-pattern", "22"), {
    external_references: [
      { source_name: "Heron Report", url: "https://www.example.org/a", description: "A. (2024, March 1). Herons." },
    ],
  }),
  relation("34", "uses", HERON, id("tool", "23")),
  relation("35", "uses", id("tool", "23"), id("attack-pattern", "21"), { x_mitre_deprecated: true }),
];

describe("buildCatalogue", () => {
  it("tells the files by their content, plain or gzipped, and notes what it was built from", async () => {
    writeFileSync(join(root, "one.json"), JSON.stringify(GALAXY));
    writeFileSync(join(root, "two.json.gz"), gzipSync(JSON.stringify(ATTACK)));
    const { value } = await buildCatalogue([root]);
    const { catalogue, text } = value!;
    expect(catalogue.builtFrom.map(({ name, version }) => [name, version])).toEqual([
      ["MISP galaxy one.json", "7"],
      ["MITRE ATT&CK Enterprise", "99.1"],
    ]);
    expect(catalogue.actors.map(({ name }) => name)).toEqual(expect.arrayContaining(["Quiet Heron", "Heron"]));
    expect(findInCatalogue(text, "grey reed").value).toMatchObject([
      { kind: "actor", name: "Quiet Heron", names: [{ name: "Grey Reed", assertedBy: ["MITRE ATT&CK"] }, {}] },
      { kind: "actor", name: "Heron" },
    ]);
    expect(text).toBe((await buildCatalogue([root])).value?.text);
  });

  it("gives the relations with what they cite, retired records followed to what replaced them", async () => {
    writeFileSync(join(root, "attack.json"), JSON.stringify({ ...ATTACK, objects: [...ATTACK.objects, ...USES] }));
    const { relations, relationsText } = (await buildCatalogue([root])).value!;
    expect(openRelations(relationsText)).toEqual({ value: relations, findings: [] });
    expect(relations.released).toBe("2024-05-06");
    const keysOf = (works: readonly number[]) => works.map((at) => relations.works[at]?.key);
    expect(relations.uses.map(({ from, to, works }) => [from, to, ...keysOf(works)])).toEqual([
      ["G9999", "S9998", "page:G9999"],
      ["G9999", "T9998", "Heron Report", "Other Report"],
    ]);
    expect(relations.works).toEqual([
      { key: "Heron Report", published: "2024-03-01", publisher: "example.org" },
      { key: "Other Report", knownBy: "2024-05-05" },
      { key: "page:G9999", knownBy: "2024-05-05" },
    ]);
    expect(relations.builtFrom.map(({ version }) => version)).toEqual(["99.1"]);
  });

  it("says which file is of no use, and that the bundle is missing", async () => {
    writeFileSync(join(root, "galaxy.json"), JSON.stringify(GALAXY));
    writeFileSync(join(root, "notes.txt"), "no JSON");
    const { value, findings } = await buildCatalogue([root]);
    expect(value).toBeUndefined();
    expect(findings.map(({ code, at }) => [code, at?.file])).toEqual([
      ["catalogue-source-unused", "notes.txt"],
      ["catalogue-source-unused", undefined],
    ]);
  });
});

describe("shippedCatalogue", () => {
  it("is there, and in the form that Kulla reads", async () => {
    expect((await shippedCatalogue()).slice(0, 200)).toContain("kulla-catalogue/1");
  });
});

it("finds techniques and tactics that a query tells in other words than their names", async () => {
  const { value } = findInCatalogue(await shippedCatalogue(), "moved laterally and stole passwords");
  const found = value.map(({ id, kind, names }) => [id, kind, names[0]?.name, names[0]?.assertedBy]);
  expect(found).toContainEqual(["TA0008", "tactic", "moved laterally", ["Kulla"]]);
  expect(found).toContainEqual(["TA0006", "tactic", "stole passwords", ["Kulla"]]);
  expect(findInCatalogue(await shippedCatalogue(), "gardening").value).toEqual([]);
});
