import { describe, expect, it } from "vitest";
import { OBJECT_KINDS, STIX_FINDINGS, tlpMarking, tlpOfMarking, validate } from "../src/index.ts";

const CORE = {
  spec_version: "2.1",
  created: "2022-07-15T10:00:00.000Z",
  modified: "2022-07-15T10:00:00.000Z",
};
const UUID = "8e2e2d2b-17d4-4cbf-938f-98ee46b3cd3f";
const REF = `tool--${UUID}`;

/** The least that each type needs to be valid. */
const LEAST: Readonly<Record<keyof typeof OBJECT_KINDS, object>> = {
  artifact: { url: "https://example.com/a", hashes: { MD5: "d41d8cd98f00b204e9800998ecf8427e" } },
  "attack-pattern": { name: "a" },
  "autonomous-system": { number: 64496 },
  campaign: { name: "a" },
  "course-of-action": { name: "a" },
  directory: { path: "/tmp" },
  "domain-name": { value: "bücher.example" },
  "email-addr": { value: "a@example.com" },
  "email-message": { is_multipart: false, subject: "a" },
  "extension-definition": { name: "a", schema: "https://a.example", version: "1", extension_types: ["new-sdo"] },
  file: { name: "a.exe" },
  grouping: { context: "unspecified", object_refs: [REF] },
  identity: { name: "a" },
  incident: { name: "a" },
  indicator: { pattern: "[file:name = 'a']", pattern_type: "stix", valid_from: CORE.created },
  infrastructure: { name: "a" },
  "intrusion-set": { name: "a" },
  "ipv4-addr": { value: "192.0.2.0/24" },
  "ipv6-addr": { value: "2001:db8::1" },
  "language-content": { object_ref: REF, contents: { sq: { name: "vegël" } } },
  location: { country: "AL" },
  "mac-addr": { value: "00:00:5e:00:53:01" },
  malware: { is_family: true, name: "a" },
  "malware-analysis": { product: "a", result: "benign" },
  "marking-definition": { definition_type: "statement", definition: { statement: "a" } },
  mutex: { name: "a" },
  "network-traffic": { src_ref: `ipv4-addr--${UUID}`, protocols: ["tcp"] },
  note: { content: "a", object_refs: [REF] },
  "observed-data": {
    first_observed: CORE.created,
    last_observed: CORE.created,
    number_observed: 1,
    object_refs: [`file--${UUID}`],
  },
  opinion: { opinion: "agree", object_refs: [REF] },
  process: { pid: 1 },
  relationship: { relationship_type: "uses", source_ref: `campaign--${UUID}`, target_ref: REF },
  report: { name: "a", published: CORE.created, object_refs: [REF] },
  sighting: { sighting_of_ref: REF },
  software: { name: "a", cpe: "cpe:2.3:a:adobe:acrobat:8.1:*:*:*:*:*:*:*" },
  "threat-actor": { name: "a" },
  tool: { name: "a" },
  url: { value: "https://example.com/" },
  "user-account": { user_id: "a" },
  vulnerability: { name: "a" },
  "windows-registry-key": { key: "HKEY_LOCAL_MACHINE\\System\\Foo" },
  "x509-certificate": { serial_number: "1" },
};

function example(type: keyof typeof OBJECT_KINDS, more: object = {}): object {
  const core = OBJECT_KINDS[type].category === "sco" ? {} : CORE;
  return { type, id: `${type}--${UUID}`, ...core, ...LEAST[type], ...more };
}

const types = Object.keys(LEAST) as (keyof typeof OBJECT_KINDS)[];

const codes = (content: unknown): readonly string[] => validate(content).map(({ code, at }) => `${code} ${at}`);

describe("every type of the standard", () => {
  it.each(types)("%s: the least that is valid has no finding that is an error", (type) => {
    expect(validate(example(type)).filter(({ severity }) => severity === "error")).toEqual([]);
  });

  it.each(types)("%s: is known by its own name, section and purpose", (type) => {
    const kind = OBJECT_KINDS[type];
    expect(kind.type).toBe(type);
    expect(kind.section).toMatch(/^[4567]\.\d/);
    expect(kind.description.length).toBeGreaterThan(8);
  });

  it.each(types)("%s: any property of it is missed, or a rule speaks, when it is the only one taken away", (type) => {
    for (const property of Object.keys(LEAST[type])) {
      if (property === "cpe" || property === "subject") continue;
      const { [property]: _, ...rest } = example(type) as Record<string, unknown>;
      expect(codes(rest), property).not.toEqual([]);
    }
  });

  it.each(types)("%s: the id must be of the type", (type) => {
    expect(codes(example(type, { id: `x-other--${UUID}` }))).toContain("stix-id /id");
  });
});

describe("rules", () => {
  it.each([
    ["a day that does not exist", example("tool", { created: "2022-02-30T00:00:00.000Z" }), "stix-timestamp /created"],
    ["no milliseconds", example("tool", { created: "2022-02-28T00:00:00Z" }), "stix-timestamp /created"],
    ["order", example("tool", { created: "2022-07-15T10:00:00.0001Z" }), "stix-timestamp-order /modified"],
    ["vocabulary", example("malware", { malware_types: ["wiper", "eraser"] }), "stix-vocabulary /malware_types"],
    ["hash", example("file", { hashes: { MD5: "abc" } }), "stix-hash /hashes/MD5"],
    ["empty", example("tool", { aliases: [] }), "stix-list-empty /aliases"],
    ["reserved", example("tool", { severity: 3 }), "stix-property-reserved /severity"],
    ["location", example("location", { precision: 3 }), "stix-property-combination /precision"],
    ["language", example("tool", { lang: "klingonish" }), "stix-language /lang"],
    [
      "CVE",
      example("tool", { external_references: [{ source_name: "cve", external_id: "CVE-1" }] }),
      "stix-external-reference /external_references/0",
    ],
    [
      "selector",
      example("tool", { granular_markings: [{ lang: "en", selectors: ["nothing"] }] }),
      "stix-marking-selector /granular_markings/0/selectors/0",
    ],
    ["pattern", example("indicator", { pattern: "[file:name = ]" }), "stix-pattern /pattern"],
    [
      "unmatchable",
      example("indicator", { pattern: "[file:name = 'a' AND url:value = 'b']" }),
      "stix-pattern-unmatchable /pattern",
    ],
    [
      "observable id",
      { ...example("url"), id: "url--2ed6657d-e927-568b-95e1-2665a8aea6a2" },
      "stix-id-not-deterministic /id",
    ],
    ["extension", example("tool", { extensions: { odd: { a: 1 } } }), "stix-extension /extensions/odd"],
  ])("%s", (_name, content, expected) => {
    expect(codes(content)).toContain(expected);
  });

  it("warns of a relationship that the standard does not suggest, and only then", () => {
    const link = (source: string, type: string, target: string): readonly string[] =>
      codes(
        example("relationship", {
          relationship_type: type,
          source_ref: `${source}--${UUID}`,
          target_ref: `${target}--${UUID}`,
        }),
      );
    expect(link("intrusion-set", "attributed-to", "threat-actor")).toEqual([]);
    expect(link("tool", "related-to", "note")).toEqual([]);
    expect(link("x-own", "anything", "tool")).toEqual([]);
    expect(link("threat-actor", "attributed-to", "threat-actor")).toEqual(["stix-relationship /relationship_type"]);
  });

  it("finds what is wrong only among objects", () => {
    const bundle = {
      type: "bundle",
      id: `bundle--${UUID}`,
      objects: [example("note"), example("tool"), example("tool")],
    };
    expect(codes(bundle)).toEqual(["stix-duplicate /objects/2"]);
    expect(codes({ ...bundle, objects: [example("note")] })).toEqual([
      "stix-reference-unresolved /objects/0/object_refs",
    ]);
  });
});

describe("STIX 2.0", () => {
  const old = { type: "malware", id: `malware--${UUID}`, created: CORE.created, modified: CORE.modified, name: "a" };

  it("objects in a bundle without spec_version are taken as such, with a warning", () => {
    expect(codes({ type: "bundle", id: `bundle--${UUID}`, objects: [old] })).toEqual(["stix-spec-version /objects/0"]);
  });

  it("alone, or in the name of 2.1, the same object is an error", () => {
    expect(codes(old)).toEqual(["stix-property-missing /spec_version", "stix-property-missing /is_family"]);
    const named = { ...old, spec_version: "2.1" };
    expect(codes({ type: "bundle", id: `bundle--${UUID}`, objects: [named] })).toEqual([
      "stix-property-missing /objects/0/is_family",
    ]);
  });
});

describe("TLP", () => {
  it("2.0 markings are valid and told apart", () => {
    for (const label of ["TLP:CLEAR", "TLP:GREEN", "TLP:AMBER", "TLP:AMBER+STRICT", "TLP:RED"] as const) {
      expect(validate(tlpMarking(label))).toEqual([]);
      expect(tlpOfMarking(tlpMarking(label).id)).toBe(label);
    }
  });

  it("1 markings are read; a changed one is an error", () => {
    const white = {
      type: "marking-definition",
      spec_version: "2.1",
      id: "marking-definition--613f2e26-407d-48c7-9eca-b8e91df99dc9",
      created: "2017-01-20T00:00:00.000Z",
      definition_type: "tlp",
      name: "TLP:WHITE",
      definition: { tlp: "white" },
    };
    expect(tlpOfMarking(white.id)).toBe("TLP:CLEAR");
    expect(validate(white).filter(({ severity }) => severity === "error")).toEqual([]);
    expect(codes({ ...white, name: "TLP:RED" })).toContain("stix-marking ");
  });
});

describe("the catalogue of findings", () => {
  it("says for each code what it means and what to do", () => {
    for (const [code, kind] of Object.entries(STIX_FINDINGS)) {
      expect(code).toMatch(/^stix-[a-z-]+$/);
      expect(kind.meaning).toMatch(/\.$/);
      expect(kind.remedy).toMatch(/\.$/);
    }
  });
});
