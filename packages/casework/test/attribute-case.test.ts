import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Assessment } from "@kulla/attribution";
import { createMemoryStore } from "@kulla/core";
import type { Store } from "@kulla/core";
import { afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import {
  attributeCase,
  createTool,
  investigate,
  judgedBy,
  openKnowledge,
  panelIn,
  shippedCatalogue,
  shippedRelations,
} from "../src/index.ts";
import type { AttributeCaseInput, CaseFile, JudgedBy, KnowledgeText, Tool } from "../src/index.ts";
import { actorsView } from "../src/views/actors.ts";
import { contradictionsView } from "../src/views/contradictions.ts";
import { hypothesesView } from "../src/views/hypotheses.ts";
import { sourcesView } from "../src/views/sources.ts";
import { timelineView } from "../src/views/timeline.ts";
import { isLeftInEnglish, pairsOf, textOf } from "./told-pairs.ts";

const NOW = "2026-11-21T10:00:00.000Z";
const EXAMPLE = join(import.meta.dirname, "../../../examples/albania-2022");
const EARLY =
  "<html><head><meta property='article:published_time' content='2022-08-04'></head><body><h1>The attack on Albania</h1><p>Mandiant said on 4 August 2022 that the cyberattack on Albania of 15 July 2022 was conducted by Iran.</p></body></html>";
const LATE =
  "<html><head><meta property='article:published_time' content='2022-09-08'></head><body><h1>The attack on Albania</h1><p>Microsoft assessed with high confidence on 8 September 2022 that Iran was behind the cyberattack on Albania of 15 July 2022.</p></body></html>";

let text: KnowledgeText;
let tool: Tool;
let knowledge: JudgedBy;
beforeAll(async () => {
  text = { catalogue: await shippedCatalogue(), relations: await shippedRelations() };
  tool = createTool(text.catalogue);
  knowledge = judgedBy(tool, text);
});

let root: string;
let store: Store;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "attribute-"));
  store = createMemoryStore();
});
afterEach(() => {
  rmSync(root, { recursive: true, maxRetries: 10 });
});

async function add(caseName: string, files: Readonly<Record<string, string>>) {
  const folder = join(root, caseName);
  mkdirSync(folder);
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return investigate({ store, caseName, tool, now: NOW, paths: [folder], knowledge });
}
const attribute = (options: Partial<AttributeCaseInput> = {}) =>
  attributeCase({ store, caseName: "c", tool, knowledge, now: NOW, ...options });
const stateOf = ({ levels }: Assessment, country: string): number =>
  levels.state.find(({ actor }) => actor.kind === "state" && actor.country === country)?.probability ?? 0;

describe("attributeCase", () => {
  it("gives what the dossier has, byte for byte, and writes nothing", async () => {
    const file = await add("c", { "a.html": EARLY, "b.html": LATE });
    const before = JSON.stringify([await store.statements("c"), await store.decisions("c")]);
    const { value, findings } = await attribute();
    expect(JSON.stringify(value.assessment)).toBe(JSON.stringify(file.assessment));
    expect(findings).toEqual([]);
    expect(JSON.stringify([await store.statements("c"), await store.decisions("c")])).toBe(before);
    expect(stateOf(value.assessment, "IR")).toBeGreaterThan(0.5);
    await expect(attribute({ caseName: "none" })).rejects.toThrow("no case none");
  });

  it("judges a past day by the documents that were out by then", async () => {
    await add("c", {
      "a.html": EARLY,
      "b.html": LATE,
      "c.txt": "A cyberattack hit the government of Albania on 1 October 2022.\n",
    });
    const asOf = "2022-08";
    const past = await attribute({ asOf, knowledge: openKnowledge(text, asOf).value });
    expect(past.value.folded.sources.map(({ name }) => name)).toEqual(["a.html"]);
    expect(past.value.assessment.inputs.asOf).toBe(asOf);
    const now = await attribute();
    expect(stateOf(past.value.assessment, "IR")).toBeLessThan(stateOf(now.value.assessment, "IR"));
  });

  it("keeps a document that nothing dates, and says so", async () => {
    await add("c", { "a.txt": "Mandiant said that the attack on Albania was conducted by Iran.\n" });
    const { value, findings } = await attribute({ asOf: "2022-08-10" });
    expect(value.folded.sources).toHaveLength(1);
    expect(findings.map(({ code }) => code)).toEqual(["document-undated-kept"]);
  });

  it("shows what the answer owes to a statement; one that is not there is told", async () => {
    await add("c", { "a.html": EARLY, "b.html": LATE });
    const whole = (await attribute()).value.assessment;
    const microsoft = (whole.accounts ?? []).filter(({ voice }) => voice.key === "vendor:microsoft");
    const without = await attribute({ without: [...microsoft.flatMap(({ because }) => because), "s-0"] });
    expect(microsoft).not.toEqual([]);
    expect(stateOf(without.value.assessment, "IR")).toBeLessThan(stateOf(whole, "IR"));
    expect(without.findings.map(({ code }) => code)).toEqual(["statement-not-there"]);
  });

  it("lets an indicator that another case has point to whom that case blames", async () => {
    await add("other", {
      "a.txt":
        "APT28 was behind the attack on Bundestag of 1 May 2015, Germany said. The attackers used the server evil-updates[.]net.\n",
    });
    await add("c", {
      "a.txt": "Malware in the attack on Albania of 15 July 2022 called home to evil-updates[.]net.\n",
    });
    const { assessment } = (await attribute()).value;
    const apt28 = assessment.roles[0].hypotheses.find(({ actor }) => actor.kind === "group" && actor.id === "G0007");
    expect(apt28?.arguments.map(({ channel }) => channel)).toContain("infrastructure");
  });

  it("tells a case without evidence so", async () => {
    await add("c", { "a.txt": "Nothing happened.\n" });
    const { assessment } = (await attribute()).value;
    expect(assessment.roles[0].naming.verdict).toBe("not attributable");
    expect(assessment.findings.map(({ code }) => code)).toContain("attribution-no-evidence");
  });
});

describe("the example case", () => {
  let file: CaseFile;
  beforeAll(async () => {
    const empty = createMemoryStore();
    file = await investigate({ store: empty, caseName: "albania", tool, now: NOW, paths: [EXAMPLE], knowledge });
  });

  it("is told in Albanian on every row of its panels, with nothing of Kulla's own left in English", () => {
    const rows = [timelineView, actorsView, hypothesesView, contradictionsView, sourcesView].flatMap((view) => [
      ...view(file),
    ]);
    const told = rows.flatMap((row) => {
      const albanian = rows.find(({ panel, key }) => panel === panelIn(row.panel, "sq") && key === row.key);
      return albanian === undefined ? [] : [{ place: `${row.panel} ${row.key}`, english: row, albanian }];
    });
    const panels = new Set(told.map(({ english }) => english.panel));
    expect([...panels].sort()).toEqual([
      "actors",
      "contradictions",
      "hypotheses",
      "sources",
      "sources.origins",
      "timeline",
    ]);
    for (const panel of panels)
      expect(rows.filter((row) => row.panel === panelIn(panel, "sq")).length).toBe(
        rows.filter((row) => row.panel === panel).length,
      );
    const pairs = told.flatMap(({ place, english, albanian }) => pairsOf(place, english.body, albanian.body));
    expect(pairs.length).toBeGreaterThan(150);
    // What is left as it is in English would be found.
    expect(pairs.filter((one) => isLeftInEnglish({ ...one, albanian: one.english })).length).toBeGreaterThan(150);
    expect(pairs.filter(isLeftInEnglish).map(({ place, albanian }) => `${place}: ${textOf(albanian)}`)).toEqual([]);
  });

  it("shows four clusters with their parts, a related group, a state by whose word, a claim and a denial; and names no group", () => {
    const assessment = file.assessment as Assessment;
    const parts = assessment.levels.cluster.map(({ name, role }) => `${name} ${role}`);
    for (const part of [
      "DEV-0842 wiping",
      "DEV-0842 encryption",
      "DEV-0861 access",
      "DEV-0166 exfiltration",
      "DEV-0133 access",
    ])
      expect(parts).toContain(part);
    const accounts = assessment.accounts ?? [];
    expect(accounts.find(({ kind }) => kind === "related")).toMatchObject({
      shown: "EUROPIUM",
      confidence: "moderate",
    });
    const iran = accounts.filter(({ kind, shown }) => kind === "responsible" && shown === "Iran");
    expect(iran.find(({ voice }) => voice.key === "vendor:microsoft")).toMatchObject({ confidence: "high" });
    expect(iran.map(({ voice }) => voice.key)).toEqual(expect.arrayContaining(["state:US", "vendor:mandiant"]));
    expect(accounts.map(({ kind }) => kind)).toEqual(expect.arrayContaining(["claims", "denies", "catalogued"]));
    const { naming, hypotheses } = assessment.roles[0];
    expect([naming.verdict, ...naming.names]).toEqual(["country", "Iran"]);
    const [first] = assessment.levels.state;
    expect(first).toMatchObject({ name: "Iran", actor: { country: "IR" } });
    expect(hypotheses.slice(0, 5).map(({ name }) => name)).not.toContain("FIN13");
  });
});
