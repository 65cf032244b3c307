import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { buildCatalogue, findInCatalogue, shippedCatalogue } from "../src/index.ts";

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "catalogue-"));
});
afterEach(() => {
  rmSync(root, { recursive: true });
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
