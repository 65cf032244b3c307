import { describe, expect, test } from "vitest";
import { compileCatalogue, writeCatalogue } from "../src/index.ts";

const reference = (id: string): object => ({ external_references: [{ source_name: "mitre-attack", external_id: id }] });
const relation = (source_ref: string, relationship_type: string, target_ref: string): object => ({
  type: "relationship",
  source_ref,
  relationship_type,
  target_ref,
});

const ATTACK = {
  type: "bundle",
  objects: [
    {
      type: "intrusion-set",
      id: "intrusion-set--a",
      name: "Alpha",
      aliases: ["Alpha", "A-Team"],
      ...reference("G0001"),
    },
    { type: "intrusion-set", id: "intrusion-set--b", name: "Old Alpha", revoked: true, ...reference("G0002") },
    { type: "malware", id: "malware--m", name: "Shredder", x_mitre_aliases: ["Shredder"], ...reference("S0001") },
    { type: "malware", id: "malware--o", name: "Gone", x_mitre_deprecated: true, ...reference("S0002") },
    { type: "attack-pattern", id: "attack-pattern--t", name: "Disk Wipe", ...reference("T1561") },
    { type: "attack-pattern", id: "attack-pattern--u", name: "Erase", revoked: true, ...reference("T1000") },
    { type: "attack-pattern", id: "attack-pattern--n", ...reference("T1001") },
    relation("intrusion-set--b", "revoked-by", "intrusion-set--a"),
    relation("attack-pattern--u", "revoked-by", "attack-pattern--t"),
    relation("intrusion-set--a", "uses", "malware--m"),
    relation("intrusion-set--a", "uses", "malware--o"),
    { ...relation("intrusion-set--a", "uses", "attack-pattern--t"), x_mitre_deprecated: true },
    relation("malware--m", "uses", "attack-pattern--u"),
  ],
};

const ACTORS = {
  type: "threat-actor",
  values: [
    {
      uuid: "x",
      value: "ALPHA",
      description: "A sentence that must not be copied.",
      meta: { synonyms: ["G0001", "A-Team"], country: "IR", "cfr-suspected-victims": ["Albania", "Atlantis"] },
      related: [{ "dest-uuid": "a", type: "similar", tags: ['estimative-language:likelihood-probability="likely"'] }],
    },
    {
      uuid: "y",
      value: "Beta",
      meta: { synonyms: ["A-Team"] },
      related: [{ "dest-uuid": "nowhere", type: "similar" }],
    },
    { value: "no uuid" },
  ],
};

const compile = (galaxies: readonly { name: string; json: unknown }[]): ReturnType<typeof compileCatalogue> =>
  compileCatalogue({ attack: ATTACK, galaxies, builtFrom: [] });

describe("compiling", () => {
  const { value, findings } = compile([{ name: "threat-actor.json", json: ACTORS }]);
  const actor = (id: string): unknown => value.actors.find((record) => record.id === id);

  test("keeps records of two datasets two and links them as curated", () => {
    expect(actor("G0001")).toMatchObject({ name: "Alpha", source: "MITRE ATT&CK" });
    expect(actor("misp:x")).toMatchObject({
      countries: ["IR"],
      victims: { countries: ["AL"], others: ["Atlantis"] },
      links: [
        { to: "G0001", relation: "refers-to", assertedBy: "MISP threat-actor" },
        { to: "G0001", relation: "similar", likelihood: "likely", assertedBy: "MISP threat-actor" },
      ],
    });
    expect(JSON.stringify(actor("misp:x"))).not.toContain('"name":"G0001"');
  });

  test("follows revocations, leaves out what is deprecated", () => {
    expect(actor("G0002")).toMatchObject({ status: "revoked", replacedBy: "G0001" });
    expect(actor("G0001")).toMatchObject({ software: ["S0001"], techniques: [] });
    const shredder = value.software.find(({ id }) => id === "S0001");
    expect(shredder).toMatchObject({ techniques: ["T1561"], kinds: [{ kind: "wiper", basis: "T1561" }] });
  });

  test("copies no description", () => {
    expect(writeCatalogue(value)).not.toContain("sentence");
  });

  test("says what it left out", () => {
    const codes = findings.map(({ code }) => code);
    expect(codes.filter((code) => code === "catalogue-record-skipped")).toHaveLength(2);
    expect(codes).toContain("catalogue-relation-dangling");
    expect(findings.find(({ code }) => code === "catalogue-place-unknown")?.message).toContain("Atlantis");
  });

  test("the order of the input does not matter", () => {
    const tools = { type: "tool", values: [{ uuid: "t", value: "Hammer", meta: { type: ["Backdoor"] } }] };
    const files = [
      { name: "threat-actor.json", json: ACTORS },
      { name: "tool.json", json: tools },
    ];
    expect(writeCatalogue(compile(files.toReversed()).value)).toBe(writeCatalogue(compile(files).value));
  });

  test.each([undefined, null, 7, {}, { objects: "x" }, { objects: [null, 1, {}] }])("%j is no bundle", (attack) => {
    const result = compileCatalogue({ attack, galaxies: [{ name: "x.json", json: attack }], builtFrom: [] });
    const codes = result.findings.map(({ code }) => code);
    expect(codes).toContain("catalogue-galaxy-unreadable");
    expect(result.value.techniques).toEqual([]);
  });
});
