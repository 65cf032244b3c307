import { createMemoryStore, makeDecision, makeStatement } from "@kulla/core";
import type { AliasClaim, Statement, Store } from "@kulla/core";
import { beforeEach, describe, expect, it } from "vitest";
import {
  composeCaseFile,
  createTool,
  describeActor,
  investigate,
  openKnowledge,
  shippedCatalogue,
  shippedRelations,
} from "../src/index.ts";

const text = { catalogue: await shippedCatalogue(), relations: await shippedRelations() };
const knowledge = openKnowledge(text).value;
const tool = createTool(text.catalogue);
const NOW = "2026-11-21T10:00:00.000Z";
const WORDS = "DEV-0861 overlaps with the group that we track as EUROPIUM, but DEV-0842 is not DEV-0133.";

let store: Store;
beforeEach(async () => {
  store = createMemoryStore();
  const inline = [{ name: "report.txt", origin: "report.txt", bytes: new TextEncoder().encode(WORDS) }];
  await investigate({ paths: [], inline, from: "/", caseName: "c", store, now: NOW, tool });
});

async function say(
  claim: Omit<AliasClaim, "type" | "of">,
  stance: Statement["stance"] = "asserts",
): Promise<Statement> {
  const [evidence] = await store.evidence("c");
  if (evidence === undefined) throw new Error("The case has no evidence.");
  const statement = makeStatement({
    claim: { type: "alias", of: "actor", ...claim },
    speakers: [{ name: "Microsoft" }],
    stance,
    saidAt: "2022-09-08",
    citations: [{ evidence: evidence.id, at: { kind: "text", start: 0, end: WORDS.length }, quote: WORDS }],
    author: { kind: "person", name: "Ana" },
    madeAt: NOW,
  });
  await store.append("c", { statements: [statement] });
  return statement;
}

const file = () => composeCaseFile({ store, caseName: "c", tool, now: NOW });
const ask = async (query: string) => describeActor({ knowledge, query, file: await file() });

describe("describeActor", () => {
  it("tells of each record its names, whose they are, since when and by whose word", () => {
    const { value, findings } = describeActor({ knowledge, query: "Lyceum" });
    expect(findings).toEqual([]);
    const hexane = value.meanings.find(({ id }) => id === "G1001");
    expect(hexane?.names.map(({ name }) => name)).toEqual(["HEXANE", "Lyceum", "Siamesekitten", "Spirlin"]);
    expect(hexane?.names.every(({ saidBy }) => saidBy[0] === "MITRE ATT&CK")).toBe(true);
    expect(hexane?.background?.victims.sectors.map(({ value: sector }) => sector)).toContain("telecommunications");
    expect(value.meanings.length).toBeGreaterThan(1);
  });

  it("says so where nobody has the name, or nobody had it by then", () => {
    expect(describeActor({ knowledge, query: "Ruritanian Marmot" }).findings).toMatchObject([
      { code: "actor-unknown" },
    ]);
    const then = describeActor({ knowledge, query: "Forest Blizzard", viewpoint: { asOf: "2022" } });
    expect(then.findings).toMatchObject([{ code: "actor-unknown" }]);
    expect(then.value.undated).toBeGreaterThan(0);
  });

  it("sets what a case says beside the catalogue, with its words, and joins nothing by it", async () => {
    const statement = await say({ left: "DEV-0861", right: "EUROPIUM", relation: "overlaps" });
    const { value } = await ask("EUROPIUM");
    expect(value.meanings.map(({ id }) => id)).toContain("G0049");
    expect(value.relations).toContainEqual({
      left: { name: "DEV-0861" },
      relation: "overlaps",
      right: { name: "EUROPIUM" },
      saidBy: ["Microsoft"],
      since: "2022-09-08",
      status: "active",
      quote: WORDS,
      source: "report.txt",
      because: [statement.id],
    });
    expect(value.inCase).toContainEqual({ statement: statement.id, type: "alias", saidBy: "Microsoft", quote: WORDS });
    expect((await ask("DEV-0861")).value.relations.map(({ relation }) => relation)).toContain("overlaps");
  });

  it("takes a rejected sameness for a word that two are distinct, and a doubted one for a suspicion", async () => {
    await say({ left: "DEV-0842", right: "DEV-0133", relation: "same" }, "rejects");
    await say({ left: "DEV-0842", right: "DEV-0166", relation: "same" }, "hedges");
    const relations = (await ask("DEV-0842")).value.relations.filter(({ quote }) => quote !== undefined);
    expect(relations.map(({ relation, right }) => `${relation} ${right.name}`).sort()).toEqual([
      "distinct DEV-0133",
      "suspected-same DEV-0166",
    ]);
  });

  it("shows a statement that a person rejected as retracted", async () => {
    const { id } = await say({ left: "DEV-0861", right: "EUROPIUM", relation: "same" });
    const decision = {
      about: { statement: id },
      verdict: { kind: "reject" },
      author: "Ana",
      reason: "misread",
    } as const;
    await store.append("c", { decisions: [makeDecision({ ...decision, decidedAt: NOW })] });
    const { relations } = (await ask("DEV-0861")).value;
    expect(relations).toMatchObject([{ relation: "same", status: "retracted", because: [id] }]);
  });

  it("reads out of a document who calls whom what, and shows what is contradicted", async () => {
    const texts = [
      "Storm-9990, which Mandiant tracks as UNC9991, worked in concert with MuddyWater. Karma, a persona used by Storm-9990, leaked the files.",
      "Proofpoint said that Storm-9990 is not the same as UNC9991.",
    ];
    const inline = texts.map((text, index) => ({
      name: `names-${index}.txt`,
      origin: `names-${index}.txt`,
      bytes: new TextEncoder().encode(text),
    }));
    await investigate({ paths: [], inline, from: "/", caseName: "c", store, now: NOW, tool });
    const { value } = await ask("Storm-9990");
    const told = value.relations.map(
      ({ left, relation, right, saidBy, status }) =>
        `${left.name} ${relation} ${right.name}, ${saidBy.join("; ")}, ${status}`,
    );
    expect(told).toContain("Storm-9990 same UNC9991, Mandiant, disputed");
    expect(told).toContain("Storm-9990 distinct UNC9991, Proofpoint, active");
    expect(told.some((line) => line.startsWith("Storm-9990 works-with MuddyWater,"))).toBe(true);
    expect(told.some((line) => line.startsWith("Storm-9990 uses-persona Karma,"))).toBe(true);
    const { contradictions, dossier, graph } = await file();
    expect(contradictions.map(({ topic, nature }) => `${nature}: ${topic}`)).toContain(
      "conflict: whether Storm-9990 and UNC9991 are one",
    );
    expect(JSON.stringify(dossier)).toContain("is not the same as");
    const node = graph.nodes.find(({ id }) => id === "actor:storm9990");
    expect(node?.variants.map(({ relation, node: other }) => `${relation} ${other}`)).toEqual([
      "uses-persona actor:karma",
      "works-with actor:muddywater",
      "distinct actor:unc9991",
      "same actor:unc9991",
    ]);
  });
});
