import { foldCase, makeDecision } from "@kulla/core";
import type { Claim, Statement } from "@kulla/core";
import type { StixObject } from "@kulla/stix";
import { kindOf, readBundle, tlpMarking, validate } from "@kulla/stix";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { renderStix, STIX_EXPORT_FINDINGS, toStixBundle } from "../src/index.ts";
import { CASE, CONTRADICTIONS, NOW, STATEMENTS } from "./stix-case.ts";

const { value: bundle, findings } = toStixBundle(CASE);

const ofType = (type: string): readonly StixObject[] => bundle.objects.filter((object) => object.type === type);

function named(type: string, name: string): StixObject {
  const found = ofType(type).find((object) => object.name === name);
  if (found === undefined) throw new Error(`no ${type} ${name}`);
  return found;
}

const links = (type: string): readonly StixObject[] =>
  ofType("relationship").filter((object) => object.relationship_type === type);

/** The part of an object that says on what it rests. */
function provenance(object: StixObject): readonly { statement: string; citations: readonly { quote: string }[] }[] {
  const extensions = object.extensions as Record<string, { statements: [] }> | undefined;
  return Object.values(extensions ?? {}).flatMap(({ statements }) => statements);
}

const CLAIM_TYPES: Readonly<Record<Claim["type"], true>> = {
  incident: true,
  victim: true,
  system: true,
  malware: true,
  actor: true,
  sponsor: true,
  attribution: true,
  denial: true,
  claim: true,
  action: true,
  indicator: true,
  technique: true,
  quantity: true,
  event: true,
  alias: true,
  sign: true,
};

describe("a case with every type of claim", () => {
  it("has them all, and every stance", () => {
    expect(new Set(STATEMENTS.map(({ claim }) => claim.type))).toEqual(new Set(Object.keys(CLAIM_TYPES)));
    expect(new Set(STATEMENTS.map(({ stance }) => stance)).size).toBe(4);
  });

  it("becomes a bundle without errors", () => {
    expect(validate(bundle).filter(({ severity }) => severity === "error")).toEqual([]);
  });

  it("warns only that somebody is attributed to an identity, which the standard knows of threat actors only", () => {
    const warned = validate(bundle).filter(({ severity }) => severity === "warning");
    expect(new Set(warned.map(({ code }) => code))).toEqual(new Set(["stix-relationship"]));
  });

  it("keeps every statement: an object besides the source rests on each", () => {
    const content = bundle.objects.filter(({ type }) => type !== "file" && type !== "report");
    const kept = new Set(content.flatMap(provenance).map(({ statement }) => statement));
    expect(STATEMENTS.filter(({ id }) => !kept.has(id))).toEqual([]);
    expect(findings.map(({ code }) => code)).not.toContain("stix-export-unrepresented");
  });

  it("gives with each statement its words and their place", () => {
    const [malware] = provenance(named("malware", "ROADSWEEP"));
    const statement = STATEMENTS.find(({ id }) => id === malware?.statement);
    expect(malware?.citations).toEqual([
      {
        evidence: statement?.citations[0].evidence,
        start: expect.any(Number),
        end: expect.any(Number),
        quote: statement?.citations[0].quote,
      },
    ]);
  });

  it("refers to nothing that is not in it", () => {
    expect(validate(bundle).map(({ code }) => code)).not.toContain("stix-reference-unresolved");
  });

  it("says what STIX has no object for", () => {
    const said = new Set(findings.map(({ code }) => code));
    for (const code of said) expect(Object.keys(STIX_EXPORT_FINDINGS)).toContain(code);
    expect(said).toEqual(
      new Set([
        "stix-export-bad-value",
        "stix-export-no-object",
        "stix-export-no-incident",
        "stix-export-no-date",
        "stix-export-vague-date",
      ]),
    );
  });
});

describe("what becomes of what", () => {
  it("clusters and groups are intrusion sets, personas and organs threat actors", () => {
    expect(named("intrusion-set", "DEV-0842").description).toContain("wiping");
    expect(named("intrusion-set", "EUROPIUM").external_references).toMatchObject([{ external_id: "G0049" }]);
    expect(named("threat-actor", "HomeLand Justice")).toBeDefined();
    expect(named("threat-actor", "Ministry of Shadows").threat_actor_types).toEqual(["nation-state"]);
  });

  it("malware is a family with its spellings; what is called a tool is one", () => {
    expect(named("malware", "ROADSWEEP")).toMatchObject({ is_family: true, malware_types: ["ransomware"] });
    expect(named("malware", "ROADSWEEP").aliases).toEqual(["Roadsweep"]);
    expect(named("tool", "PsExec").external_references).toMatchObject([{ source_name: "misp-galaxy" }]);
  });

  it("a country that is hit is a location where it is one of ISO 3166", () => {
    expect(named("location", "Albania").country).toBe("AL");
    expect(named("identity", "energy sector")).toMatchObject({ identity_class: "class", sectors: ["energy"] });
    expect(links("targets").map((link) => link.target_ref)).toContain(named("location", "Albania").id);
  });

  it("what is rejected is no relationship, but a note", () => {
    const denied = named("malware", "NotThere").id;
    expect(ofType("relationship").filter((link) => link.target_ref === denied)).toEqual([]);
    expect(ofType("note").some((note) => (note.object_refs as string[]).includes(denied))).toBe(true);
  });

  it("attributions carry confidence by Appendix A, the voice and the words", () => {
    const cluster = named("intrusion-set", "DEV-0842").id;
    const [sure] = links("attributed-to").filter((link) => link.target_ref === cluster);
    expect(sure).toMatchObject({ confidence: 85, source_ref: ofType("campaign")[0]?.id });
    expect(sure?.description).toContain("Example Vendor says (with high confidence)");
    const state = named("identity", "Iran").id;
    const toState = links("attributed-to").filter((link) => link.target_ref === state);
    expect(toState.map((link) => link.confidence)).toContain(95);
  });

  it("one who says without words of confidence has none in the bundle", () => {
    const claimed = links("attributed-to").filter((link) => link.labels !== undefined);
    const own = claimed.find((link) => (link.labels as string[]).includes("claim-of-responsibility"));
    expect(own).toBeDefined();
    expect(own).not.toHaveProperty("confidence");
  });

  it("a denial is an opinion on the attributions, which stay", () => {
    const state = named("identity", "Iran").id;
    const denial = ofType("opinion").find((one) => (one.authors as string[]).includes("Iran"));
    expect(denial?.opinion).toBe("strongly-disagree");
    const refs = denial?.object_refs as string[];
    expect(refs.length).toBeGreaterThan(0);
    for (const ref of refs) expect(bundle.objects.find(({ id }) => id === ref)?.target_ref).toBe(state);
  });

  it("a vendor that does not attribute disagrees with those who do", () => {
    const one = ofType("opinion").find((opinion) => opinion.opinion === "disagree");
    const refs = one?.object_refs as string[];
    expect(refs.map((ref) => bundle.objects.find(({ id }) => id === ref)?.target_ref)).toEqual([
      named("intrusion-set", "DEV-0842").id,
    ]);
  });

  it("a contradiction keeps both sides with their words", () => {
    const note = ofType("note").find((one) => (one.labels as string[] | undefined)?.includes("contradiction"));
    for (const side of CONTRADICTIONS[0]?.sides ?? []) {
      expect(note?.content).toContain(side.value);
      expect(note?.content).toContain(side.citation.quote);
    }
  });

  it("an indicator has a pattern and its observable; a good address has no indicator", () => {
    const patterns = ofType("indicator").map((one) => String(one.pattern));
    expect(patterns).toContain("[ipv4-addr:value ISSUBSET '198.51.100.0/24']");
    expect(patterns).toContain("[windows-registry-key:key = 'HKEY_LOCAL_MACHINE\\\\Software\\\\Odd']");
    expect(patterns).toContain(
      "[file:name = 'o\\'cl.exe' AND file:parent_directory_ref.path = 'C:\\\\ProgramData\\\\Microsoft']",
    );
    expect(patterns.filter((pattern) => pattern.includes("8.8.8.8") || pattern.includes("vendor.example"))).toEqual([]);
    expect(ofType("ipv4-addr").map((one) => one.value)).toContain("8.8.8.8");
    expect(named("vulnerability", "CVE-2019-0604").external_references).toMatchObject([{ source_name: "cve" }]);
  });

  it("techniques are known by their ATT&CK id", () => {
    expect(named("attack-pattern", "T1561.002").external_references).toEqual([
      {
        source_name: "mitre-attack",
        external_id: "T1561.002",
        url: "https://attack.mitre.org/techniques/T1561/002/",
      },
    ]);
    const catalogue = { technique: () => ({ name: "Data Destruction", tactics: ["Impact", "Command and Control"] }) };
    const pattern = toStixBundle({ ...CASE, catalogue }).value.objects.find(({ type }) => type === "attack-pattern");
    expect(pattern).toMatchObject({
      name: "Data Destruction",
      kill_chain_phases: [{ phase_name: "impact" }, { phase_name: "command-and-control" }],
    });
  });

  it("a sponsored actor is attributed to the state and to its organ", () => {
    const cluster = named("intrusion-set", "DEV-0842").id;
    const sponsors = links("attributed-to").filter((link) => link.source_ref === cluster);
    expect(sponsors.map((link) => link.target_ref).sort()).toEqual(
      [named("identity", "Iran").id, named("identity", "Ministry of Intelligence").id].sort(),
    );
  });

  it("a source is a report with its address and hash; without a date it is a note", () => {
    const report = named("report", "Attacks on Ruritania");
    expect(report.external_references).toEqual([
      {
        source_name: "Example Vendor",
        description: "vendor.html",
        url: "https://vendor.example/attacks",
        hashes: { "SHA-256": "a".repeat(64) },
      },
    ]);
    expect(report.published).toBe("2022-09-08T00:00:00.000Z");
    expect(report.object_refs).toContain(named("malware", "ROADSWEEP").id);
    expect(ofType("note").map((note) => note.abstract)).toContain("mails.zip > inner.eml");
  });
});

describe("the same input", () => {
  const text = renderStix(bundle);

  it("gives the same bytes, in whatever order the statements come", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...STATEMENTS], { minLength: STATEMENTS.length }), (statements) => {
        expect(renderStix(toStixBundle({ ...CASE, statements }).value)).toBe(text);
      }),
      { numRuns: 5 },
    );
  });

  it("gives the same bytes with the graph given or computed", () => {
    const graph = foldCase({ ...CASE, decisions: [] });
    expect(renderStix(toStixBundle({ ...CASE, graph }).value)).toBe(text);
  });

  it("is written as it is read", () => {
    const { objects } = readBundle(text);
    expect(renderStix({ ...bundle, objects })).toBe(text);
  });

  it("at a later time keeps every id and the time of creation of what rests on statements", () => {
    const later = toStixBundle({ ...CASE, now: "2027-01-01T00:00:00.000Z" }).value.objects;
    expect(later.map(({ id }) => id)).toEqual(bundle.objects.map(({ id }) => id));
    const changed = later.filter((object, index) => object.created !== bundle.objects[index]?.created);
    expect(changed.map((object) => object.name)).toEqual(["Ruritania 2022"]);
    for (const object of changed) expect(object.modified).toBe("2027-01-01T00:00:00.000Z");
  });

  it("of another case gives other objects, but the same observables", () => {
    const other = new Set(toStixBundle({ ...CASE, caseName: "other" }).value.objects.map(({ id }) => id));
    const same = bundle.objects.filter(({ id }) => other.has(id)).map(({ type }) => type);
    expect(same).toContain("ipv4-addr");
    for (const type of same)
      expect(kindOf(type)?.category === "sco" || ["identity", "extension-definition"].includes(type)).toBe(true);
  });
});

describe("marking", () => {
  it("is on every object that holds something of the case, and in the bundle", () => {
    const marked = toStixBundle({ ...CASE, marking: "TLP:AMBER+STRICT" }).value.objects;
    const { id } = tlpMarking("TLP:AMBER+STRICT");
    expect(marked.filter((object) => object.id === id)).toHaveLength(1);
    const unmarked = marked.filter((object) => object.object_marking_refs === undefined);
    expect(unmarked.map(({ type }) => type).sort()).toEqual(["extension-definition", "identity", "marking-definition"]);
    expect(validate({ ...bundle, objects: marked }).filter(({ severity }) => severity === "error")).toEqual([]);
  });

  it("is absent where none is given", () => {
    expect(bundle.objects.filter((object) => object.object_marking_refs !== undefined)).toEqual([]);
  });
});

describe("decisions", () => {
  const decide = (statement: Statement, verdict: { kind: "reject" } | { kind: "correct"; claim: Claim }) =>
    toStixBundle({
      ...CASE,
      decisions: [
        makeDecision({ about: { statement: statement.id }, verdict, author: "A", reason: "b", decidedAt: NOW }),
      ],
    });

  const statement = STATEMENTS.find(({ claim }) => claim.type === "quantity");
  if (statement === undefined) throw new Error("no quantity");

  it("take what a person rejects out, and say so", () => {
    const { value, findings: said } = decide(statement, { kind: "reject" });
    expect(renderStix(value)).not.toContain(statement.id);
    expect(said.map(({ code }) => code)).toContain("stix-export-rejected");
  });

  it("put the corrected claim in the place of the one that was read", () => {
    const claim: Claim = { type: "quantity", metric: "modems destroyed", value: 58, unit: "modems" };
    const { value } = decide(statement, { kind: "correct", claim });
    expect(renderStix(value)).toContain("modems destroyed: 58 modems");
    expect(renderStix(value)).not.toContain("over 5800");
  });
});

it("an empty case is a valid bundle", () => {
  const { value, findings: said } = toStixBundle({ ...CASE, documents: [], statements: [], contradictions: [] });
  expect(validate(value)).toEqual([]);
  expect(said).toEqual([]);
});
