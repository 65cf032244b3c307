import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Assessment } from "@kulla/attribution";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { assessmentFolder, assessmentVersions, issueAssessment, placeAmong } from "../src/index.ts";

const NOW = "2026-11-21T00:00:00.000Z";

function assessmentOf(evidence: string): Assessment {
  return {
    engine: "attribution 1",
    inputs: { evidence, knowledge: "k" },
    prior: 0.35,
    roles: [
      {
        role: "whole",
        naming: { verdict: "not attributable", actors: [], names: [], probability: 0.5, conditions: [] },
        hypotheses: [],
      },
    ],
    levels: { cluster: [], organisation: [], state: [] },
    similar: [],
    sensitivity: [],
    next: [],
    confidence: { level: "low", reasons: [] },
    gaps: [],
    tested: [],
    matrix: { hypotheses: [], rows: [], inconsistency: [] },
    findings: [],
  };
}

describe("the versions of an assessment", () => {
  let workspace: string;
  let folder: string;
  beforeEach(() => {
    workspace = mkdtempSync(join(tmpdir(), "kulla-versions-"));
    folder = assessmentFolder(workspace, "harbour");
  });
  afterEach(() => {
    rmSync(workspace, { recursive: true, maxRetries: 10 });
  });

  it("are none at first", async () => {
    expect(await assessmentVersions(folder)).toEqual({ value: [], findings: [] });
    expect(placeAmong([], assessmentOf("a"))).toEqual({ version: 1 });
  });

  it("are numbered, and one that says the same is none of its own", async () => {
    expect((await issueAssessment(folder, assessmentOf("a"), NOW)).number).toBe(1);
    expect((await issueAssessment(folder, assessmentOf("a"), "2026-11-22T00:00:00.000Z")).number).toBe(1);
    expect((await issueAssessment(folder, assessmentOf("b"), NOW)).number).toBe(2);
    expect((await issueAssessment(folder, assessmentOf("a"), NOW)).number).toBe(3);
    expect(readdirSync(folder)).toEqual(["0001.json", "0002.json", "0003.json"]);
    const { value } = await assessmentVersions(folder);
    expect(value.map(({ number, assessment }) => [number, assessment.inputs.evidence])).toEqual([
      [1, "a"],
      [2, "b"],
      [3, "a"],
    ]);
    expect(value[0]).toEqual({ number: 1, issuedAt: NOW, assessment: assessmentOf("a") });
  });

  it("give each assessment the one before it, whether it is issued already or about to be", async () => {
    await issueAssessment(folder, assessmentOf("a"), NOW);
    await issueAssessment(folder, assessmentOf("b"), NOW);
    const { value } = await assessmentVersions(folder);
    expect(placeAmong(value, assessmentOf("b"))).toMatchObject({ version: 2, previous: { number: 1 } });
    expect(placeAmong(value, assessmentOf("c"))).toMatchObject({ version: 3, previous: { number: 2 } });
    expect(placeAmong(value.slice(0, 1), assessmentOf("a"))).toEqual({ version: 1 });
  });

  it("get a number each where several are issued at once", async () => {
    const all = ["a", "b", "c", "d", "e"];
    const issued = await Promise.all(all.map((evidence) => issueAssessment(folder, assessmentOf(evidence), NOW)));
    expect(issued.map(({ number }) => number).sort()).toEqual([1, 2, 3, 4, 5]);
    expect(readdirSync(folder)).toHaveLength(5);
  });

  it("survive a file that is none, which is told", async () => {
    await issueAssessment(folder, assessmentOf("a"), NOW);
    writeFileSync(join(folder, "0002.json"), '{"format":"kulla-assessment","number":2,"assessment":{"roles":[null]}}');
    writeFileSync(join(folder, "0003.json"), readFileSync(join(folder, "0001.json")));
    writeFileSync(join(folder, "notes.txt"), "mine");
    const { value, findings } = await assessmentVersions(folder);
    expect(value.map(({ number }) => number)).toEqual([1]);
    expect(findings.map(({ code }) => code)).toEqual(["assessment-version-damaged", "assessment-version-damaged"]);
    expect((await issueAssessment(folder, assessmentOf("b"), NOW)).number).toBe(4);
  });
});
