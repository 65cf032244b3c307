import { resolve } from "node:path";
import type { Assessment } from "@kulla/attribution";
import { createMemoryStore } from "@kulla/core";
import { beforeAll, describe, expect, it } from "vitest";
import { createTool, investigate, judgedBy, shippedCatalogue, shippedModels, shippedRelations } from "../src/index.ts";

const DATA = process.env.KULLA_DATA ?? resolve(import.meta.dirname, "../../../../shared/data");
const SEEDS = resolve(DATA, "../seeds");

let assessment: Assessment;
beforeAll(async () => {
  const text = { catalogue: await shippedCatalogue(), relations: await shippedRelations() };
  const tool = createTool(text.catalogue, await shippedModels());
  const now = "2026-11-21T10:00:00.000Z";
  const knowledge = judgedBy(tool, text);
  const file = await investigate({ store: createMemoryStore(), caseName: "s", tool, now, paths: [SEEDS], knowledge });
  if (file.assessment === undefined) throw new Error("The case was not judged.");
  assessment = file.assessment;
});

describe("the three seed articles", () => {
  it("four clusters, each by Microsoft's word, and no part that is told of another operation", () => {
    const clusters = assessment.levels.cluster.filter(({ name }) => name.startsWith("DEV-"));
    const whole = clusters.filter(({ role }) => role === "whole").map(({ name }) => name);
    expect(whole.sort()).toEqual(["DEV-0133", "DEV-0166", "DEV-0842", "DEV-0861"]);
    // "Microsoft found that DEV-0861 had been exfiltrating mail from organizations in Israel, Jordan … since April 2020."
    expect(clusters.filter(({ role }) => role === "exfiltration")).toEqual([]);
    for (const { arguments: given } of clusters) expect(given[0]?.text).toContain("Microsoft");
  });

  it("EUROPIUM as related, with the words used", () => {
    const related = (assessment.accounts ?? []).filter(({ kind }) => kind === "related");
    expect(related).toMatchObject([
      { shown: "EUROPIUM", words: "likely linked", likelihood: "likely", actor: { id: "G0049" } },
    ]);
  });

  it("Iran as the sponsor at the level of states, by whose word and with what confidence", () => {
    expect(assessment.levels.state[0]).toMatchObject({ name: "Iran" });
    const blamed = (assessment.accounts ?? []).filter(({ kind, shown }) => kind === "responsible" && shown === "Iran");
    const voices = new Map(blamed.map((account) => [account.voice.key, account]));
    expect([...voices.keys()]).toEqual(
      expect.arrayContaining(["state:AL", "state:US", "vendor:mandiant", "vendor:microsoft"]),
    );
    expect(voices.get("vendor:microsoft")).toMatchObject({ words: "with high confidence", confidence: "high" });
    expect(voices.get("state:AL")?.words).toMatch(/disputable evidence|irrefutable/);
    expect(voices.get("state:AL")?.confidence).toBeUndefined();
  });

  it("the claim and the denial as statements", () => {
    const kinds = (assessment.accounts ?? []).map(({ kind, shown }) => `${shown} ${kind}`);
    expect(kinds).toEqual(expect.arrayContaining(["HomeLand Justice claims", "Iran denies"]));
  });

  it("no group as the sole actor, in no part of the attack; nobody unrelated near the top", () => {
    const { naming, hypotheses } = assessment.roles[0];
    expect(naming).toMatchObject({ verdict: "country", names: ["Iran"] });
    for (const role of assessment.roles) expect(role.naming.verdict).not.toBe("group");
    const top = hypotheses.slice(0, 5).map(({ name }) => name);
    expect(top).toContain("OilRig");
    for (const name of ["FIN13", "FIN7", "Wizard Spider"]) expect(top).not.toContain(name);
  });

  it("the report on the attack itself is no second source: HEXANE has nothing of it", () => {
    const hexane = assessment.roles[0].hypotheses.find(({ name }) => name === "HEXANE");
    expect(hexane?.arguments.some(({ channel }) => channel === "malware") ?? false).toBe(false);
    expect((assessment.accounts ?? []).find(({ kind }) => kind === "catalogued")).toMatchObject({ shown: "HEXANE" });
  });

  it("tests what was said officially", () => {
    const verdict = (words: string) => assessment.tested.find(({ text }) => text.includes(words))?.verdict;
    expect(verdict("4 groups did it")).toBe("supported");
    expect(verdict("beyond dispute")).toBe("not decidable");
    expect(verdict("Edi Rama says that Iran did it")).toBe("supported");
    expect(verdict("the attack failed")).toBe("contradicted");
  });
});
