import { cpSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Assessment } from "@kulla/attribution";
import type { Dossier } from "@kulla/sharing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { NOW, Place } from "./kulla.ts";

const EXAMPLE = fileURLToPath(new URL("../../../examples/albania-2022", import.meta.url));

describe("kulla attribute and kulla what-if", () => {
  const place = new Place();
  const LATER = "2022-09-21-advisory.html";
  const versions = join(place.folder, ".kulla/cases/albania-2022/assessments");
  const run = (...words: string[]) => place.run([...words, "--now", NOW]);
  const dossier = () =>
    JSON.parse(readFileSync(join(place.folder, ".kulla/cases/albania-2022/dossier.json"), "utf8")) as Dossier;
  let assessment: Assessment;

  beforeAll(async () => {
    cpSync(EXAMPLE, join(place.folder, "albania-2022"), {
      recursive: true,
      filter: (from) => !from.endsWith(LATER),
    });
    const { status, stderr } = await run("investigate", "albania-2022");
    expect(status, stderr).toBe(0);
    assessment = JSON.parse((await run("attribute", "albania-2022", "--json", "-q")).stdout) as Assessment;
  }, 120_000);
  afterAll(() => {
    place.remove();
  });

  it("gives the very assessment that the dossier tells, as its first version", async () => {
    expect(dossier().assessment?.assessment).toEqual(assessment);
    expect(dossier().assessment?.version).toBe(1);
    expect(dossier().assessment?.change).toBeUndefined();
    expect(readdirSync(versions)).toEqual(["0001.json"]);
    const { stdout } = await run("attribute", "albania-2022", "--versions");
    expect(stdout).toMatch(/^version +issued[^]*\n1 +2026-11-21 00:00 +/u);
  });

  it("names no group for an attack by four, and says which conditions are not met", async () => {
    const { stdout, status } = await run("attribute", "albania-2022");
    expect(status).toBe(0);
    expect(assessment.roles[0].naming.verdict).not.toBe("group");
    expect(stdout).toMatch(/^ {2}not met {2}/mu);
    expect(stdout).toMatch(/^Confidence: (?:low|moderate)$/mu);
    for (const name of ["DEV-0842", "DEV-0861", "DEV-0166", "DEV-0133"]) expect(stdout).toContain(name);
    expect(stdout).not.toContain("\u001B");
  });

  it("explains by items and statements, which kulla explain takes", async () => {
    const { stdout } = await run("attribute", "albania-2022", "--explain");
    expect(stdout).toMatch(/^What speaks for and against /mu);
    expect(stdout).toMatch(/^Competing hypotheses/mu);
    const id = /\bs-[0-9a-f]{8}\b/u.exec(stdout)?.[0] ?? "";
    expect(await run("explain", id, "--case", "albania-2022")).toMatchObject({ status: 0 });
  });

  it("tells what the answer owes to a statement, and keeps nothing of it", async () => {
    const [strongest] = assessment.levels.state[0]?.arguments ?? [];
    const because = strongest?.because ?? [];
    expect(because.length).toBeGreaterThan(0);
    const told = await run("what-if", "albania-2022", "--without", ...because.map((id) => id.slice(0, 12)));
    expect(told.stderr).toBe(told.stderr.replace(/error/u, ""));
    expect(told.stdout).toMatch(/^Without:\n {2}s-[^]*The answer then[^]*Because of/u);
    const json = await run("what-if", "albania-2022", "--without", ...because, "--json", "-q");
    const { before, after, change } = JSON.parse(json.stdout) as {
      before: Assessment;
      after: Assessment;
      change: { inputs: string[] };
    };
    expect(before).toEqual(assessment);
    expect(change.inputs).toEqual(["evidence"]);
    expect(after.levels.state[0]?.probability).not.toBe(before.levels.state[0]?.probability);
    expect(readdirSync(versions)).toEqual(["0001.json"]);
  });

  it("judges the past by what was out then", async () => {
    const { stdout } = await run("attribute", "albania-2022", "--as-of", "2022-07-20", "--json", "-q");
    const past = JSON.parse(stdout) as Assessment;
    expect(past.inputs).toMatchObject({ asOf: "2022-07-20" });
    expect(past.inputs.evidence).not.toBe(assessment.inputs.evidence);
    expect(past.roles[0].naming).toMatchObject({ verdict: "not attributable", names: [] });
  });

  it("keeps a second version when a report comes in, says what changed, and no third when nothing does", async () => {
    cpSync(join(EXAMPLE, LATER), join(place.folder, LATER));
    expect(await run("investigate", LATER, "--case", "albania-2022")).toMatchObject({ status: 0 });
    const told = dossier().assessment;
    expect(told?.version).toBe(2);
    expect(told?.change?.sentences[0]?.text).toMatch(/^Other than in version 1 of 21 November 2026/u);
    const bytes = readFileSync(join(place.folder, ".kulla/cases/albania-2022/dossier.html"), "utf8");
    expect(await run("investigate", LATER, "--case", "albania-2022")).toMatchObject({ status: 0 });
    expect(readFileSync(join(place.folder, ".kulla/cases/albania-2022/dossier.html"), "utf8")).toBe(bytes);
    expect(readdirSync(versions)).toEqual(["0001.json", "0002.json"]);
    expect((await run("attribute", "albania-2022")).stdout).toContain("Since the last version");
  }, 180_000);

  it("says what is wrong with a case, a statement, a date and a share", async () => {
    const wrong = async (...words: string[]) => {
      const { status, stderr } = await run(...words);
      expect(status).toBe(2);
      return stderr;
    };
    expect(await wrong("attribute", "albania")).toContain("There is no case albania.");
    expect(await wrong("attribute", "albania-2022", "--as-of", "soon")).toContain("--as-of soon is not a date.");
    expect(await wrong("attribute", "albania-2022", "--prior", "2")).toContain("--prior 2 is no share.");
    expect(await wrong("what-if", "albania-2022", "--without", "s-zz")).toContain("s-zz is no id of a statement");
    expect(await wrong("what-if", "albania-2022")).toContain("--without");
  });
});
