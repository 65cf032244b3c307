import { describe, expect, test } from "vitest";
import {
  collisions,
  findActor,
  findCampaign,
  findSoftware,
  findTechnique,
  openCatalogue,
  searchCatalogue,
  writeCatalogue,
} from "../src/index.ts";
import { CATALOGUE, CATALOGUE_TEXT } from "./catalogue-file.ts";

const idsOf = (matches: readonly { readonly record: { readonly id: string } }[]): string[] =>
  matches.map(({ record }) => record.id);

describe("the committed catalogue", () => {
  test("opens and writes to the same bytes", () => {
    expect(writeCatalogue(CATALOGUE)).toBe(CATALOGUE_TEXT);
  });

  test("is small enough to ship", () => {
    expect(Buffer.byteLength(CATALOGUE_TEXT)).toBeLessThan(2_500_000);
  });

  test("has the numbers of ATT&CK v18.1", () => {
    const live = CATALOGUE.techniques.filter(({ status }) => status === undefined);
    const groups = CATALOGUE.actors.filter(({ source, status }) => source === "MITRE ATT&CK" && status === undefined);
    const software = CATALOGUE.software.filter(({ source, status }) => source === "MITRE ATT&CK" && !status);
    expect([live.length, groups.length, software.length, CATALOGUE.campaigns.length]).toEqual([691, 172, 784, 52]);
    expect(CATALOGUE.campaigns.filter(({ attributedTo }) => attributedTo.length > 0)).toHaveLength(24);
    expect(CATALOGUE.actors.filter(({ source }) => source === "MISP threat-actor")).toHaveLength(1041);
  });

  test("every id in a relation is the id of a record", () => {
    const { actors, software, techniques, campaigns } = CATALOGUE;
    const ids = new Set([...actors, ...software, ...techniques, ...campaigns].map(({ id }) => id));
    expect(ids.size).toBe(actors.length + software.length + techniques.length + campaigns.length);
    const targets = [
      ...[...actors, ...campaigns].flatMap((record) => [...record.software, ...record.techniques]),
      ...campaigns.flatMap(({ attributedTo }) => attributedTo),
      ...techniques.flatMap(({ parent, replacedBy }) => [parent, replacedBy].filter((id) => id !== undefined)),
      ...software.flatMap((record) => [...record.techniques, ...record.links.map(({ to }) => to)]),
    ];
    expect(targets.filter((id) => !ids.has(id))).toEqual([]);
  });

  test("holds no sentences: names and labels are short", () => {
    const names = [...CATALOGUE.actors, ...CATALOGUE.software].flatMap((record) =>
      record.names.map(({ name }) => name),
    );
    expect(names.filter((name) => name.length > 80 && name.split(" ").length > 10)).toEqual([]);
    expect(CATALOGUE.actors.flatMap(({ motives }) => motives).filter((label) => label.length > 40)).toEqual([]);
  });
});

describe("facts", () => {
  test("HEXANE uses DnsSystem and Milan; C0038 is attributed to it alone", () => {
    const hexane = findActor(CATALOGUE, "HEXANE")[0]?.record;
    expect(hexane?.id).toBe("G1001");
    expect(hexane?.software).toEqual(expect.arrayContaining(["S1014", "S1021", "S0363"]));
    const campaign = findCampaign(CATALOGUE, "HomeLand Justice")[0]?.record;
    expect(campaign).toMatchObject({ id: "C0038", attributedTo: ["G1001"], firstSeen: "2021-05", lastSeen: "2022-09" });
    expect(campaign?.software).toEqual(expect.arrayContaining(["S1149", "S1150", "S1151"]));
  });

  test("APT28 and APT29 stay two, though one dataset gives both the name Grizzly Steppe", () => {
    expect(findActor(CATALOGUE, "APT 28")[0]?.record.id).toBe("G0007");
    expect(findActor(CATALOGUE, "Cozy Bear")[0]?.record.id).toBe("G0016");
    const shared = collisions(CATALOGUE).find(({ name }) => name.toLowerCase() === "grizzly steppe");
    expect(shared).toMatchObject({ assertedBy: "MISP threat-actor" });
    expect(shared?.of).toHaveLength(2);
  });

  test("collisions are names that one dataset gives to two actors or more", () => {
    const list = collisions(CATALOGUE);
    expect(list.length).toBeGreaterThan(50);
    for (const { of } of list) expect(new Set(of).size).toBeGreaterThan(1);
  });

  test("Storm-0842 is a name of two records; DEV-0842 is found by Microsoft's renaming, and says that we infer it", () => {
    const storm = findActor(CATALOGUE, "Storm-0842");
    const dev = findActor(CATALOGUE, "DEV-0842");
    expect(storm.map(({ record }) => record.name).sort()).toEqual(["BANISHED KITTEN", "Red Sandstorm"]);
    expect(idsOf(dev)).toEqual(idsOf(storm));
    expect(dev[0]?.because[0]).toMatchObject({ name: "DEV-0842", assertedBy: "Kulla", usedBy: ["Microsoft"] });
  });

  test("HomeLand Justice, BANISHED KITTEN and Void Manticore are apart at MISP and one at MITRE", () => {
    const sources = (name: string): string[] => findActor(CATALOGUE, name).map(({ record }) => record.source);
    expect(sources("HomeLand Justice")).toEqual(expect.arrayContaining(["Kulla", "MISP threat-actor"]));
    expect(idsOf(findActor(CATALOGUE, "Homeland Justice"))).toContain("G1055");
    expect(idsOf(findActor(CATALOGUE, "BANISHED KITTEN"))).toContain("G1055");
    const misp = ["HomeLand Justice", "BANISHED KITTEN", "Void Manticore"].map((name) =>
      findActor(CATALOGUE, name).find(({ record }) => record.source === "MISP threat-actor" && record.name === name),
    );
    expect(new Set(misp.map((match) => match?.record.id)).size).toBe(3);
    expect(misp.flatMap((match) => match?.record.links ?? [])).toEqual([]);
  });

  test("a front is a persona", () => {
    const record = findActor(CATALOGUE, "HomeLand Justice").find((match) => match.record.source === "Kulla")?.record;
    expect(record).toMatchObject({ kind: "persona", countries: ["IR"] });
  });

  test("MISP's APT28 is linked to ATT&CK's by what curators wrote, with the sponsor and the unit", () => {
    const misp = findActor(CATALOGUE, "APT28").find(({ record }) => record.source === "MISP threat-actor")?.record;
    expect(misp).toMatchObject({ countries: ["RU"], sponsors: ["RU"], unit: "GRU, military unit 26165" });
    expect(misp?.links).toContainEqual(expect.objectContaining({ to: "G0007", assertedBy: "MISP threat-actor" }));
    expect(misp?.victims.countries).toEqual(expect.arrayContaining(["UA", "DE", "NATO"]));
    expect(misp?.names).toContainEqual(expect.objectContaining({ name: "Forest Blizzard", usedBy: ["Microsoft"] }));
  });

  test.each([
    ["ZeroCleare", "wiper"],
    ["Zeroclear", "wiper"],
    ["ROADSWEEP", "ransomware"],
    ["Chimneysweep", "backdoor"],
    ["AcidRain", "wiper"],
    ["Shamoon", "wiper"],
    ["LockBit 3.0", "ransomware"],
    ["njRAT", "rat"],
    ["Olympic Destroyer", "wiper"],
    ["Vidar", "stealer"],
  ])("%s is known to be a %s", (name, kind) => {
    const kinds = findSoftware(CATALOGUE, name).flatMap(({ record }) => record.kinds.map((one) => one.kind));
    expect(kinds).toContain(kind);
  });

  test("techniques by id, by name, with parents and replacements", () => {
    expect(findTechnique(CATALOGUE, "t1561.002")[0]?.record).toMatchObject({
      name: "Disk Structure Wipe",
      parent: "T1561",
    });
    expect(findTechnique(CATALOGUE, "data encrypted for impact")[0]?.record.tactics).toEqual(["impact"]);
    const revoked = CATALOGUE.techniques.filter(({ status }) => status === "revoked");
    expect(revoked.length).toBeGreaterThan(100);
    for (const { replacedBy } of revoked) expect(replacedBy).toMatch(/^T\d{4}/);
  });
});

describe("searching", () => {
  test("exact names first, with who asserts them", () => {
    const hits = searchCatalogue(CATALOGUE, "fancy bear", 5);
    expect(hits[0]).toMatchObject({ kind: "actor", score: 4 });
    expect(hits[0]?.because[0]?.assertedBy).toBeTruthy();
    const scores = hits.map(({ score }) => score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
  });

  test("parts of names, ids, limits, and nothing for nothing", () => {
    expect(searchCatalogue(CATALOGUE, "manticore", 50).map(({ record }) => record.name)).toContain("Scarred Manticore");
    expect(searchCatalogue(CATALOGUE, "S1151", 3)[0]?.record.name).toBe("ZeroCleare");
    expect(searchCatalogue(CATALOGUE, "a", 7)).toHaveLength(7);
    expect(searchCatalogue(CATALOGUE, " - ", 7)).toEqual([]);
    expect(findActor(CATALOGUE, "…")).toEqual([]);
  });
});

describe("a damaged catalogue", () => {
  test.each(["", "{", "[]", '{"format":"kulla-catalogue/99"}'])("%j is no catalogue", (text) => {
    const { value, findings } = openCatalogue(text);
    expect(findings.map(({ code }) => code)).toEqual(["catalogue-malformed"]);
    expect(value.actors).toEqual([]);
  });

  test("a bad row is left out, the rest is kept", () => {
    const text = '{"format":"kulla-catalogue/1","actors":[{"id":"G1"},7,{"id":"G2","source":"s","name":"n"}]}';
    const { value, findings } = openCatalogue(text);
    expect(value.actors.map(({ id }) => id)).toEqual(["G2"]);
    expect(findings).toEqual([expect.objectContaining({ code: "catalogue-row-malformed", severity: "warning" })]);
  });
});
