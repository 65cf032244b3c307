import type { Assessment } from "@kulla/attribution";
import { afterAll, describe, expect, it } from "vitest";
import { NOW, Place } from "./kulla.ts";

describe("kulla attribute --observed", () => {
  const place = new Place().put({
    "seen.json": JSON.stringify({ techniques: ["T1485", "T1486"], software: ["Industroyer"], sectors: ["energy"] }),
    "several.json": JSON.stringify([{ techniques: ["T1485"] }, { technique: "T1485" }]),
    "damaged.json": '{"techniques": [',
  });
  const run = (...words: string[]) => place.run(["attribute", ...words, "--now", NOW]);
  afterAll(() => {
    place.remove();
  });

  it("weighs a list without a case, and writes no workspace", async () => {
    const { stdout, status } = await run("--observed", "seen.json", "--json", "-q");
    expect(status).toBe(0);
    const assessment = JSON.parse(stdout) as Assessment;
    expect(assessment.items?.map(({ id }) => id)).toEqual([
      "software:S0604",
      "technique:T1485",
      "technique:T1486",
      "victim-sector:energy",
    ]);
    expect(assessment.roles[0].hypotheses[0]?.name).toBe("Sandworm Team");
    const told = await run("--observed", "seen.json");
    expect(told.stdout).toMatch(/^Probability of each group, none of which is named$/mu);
    expect(told.stdout).toMatch(/Sandworm Team/u);
  }, 60_000);

  it("judges several one by one, and says of each what cannot be read", async () => {
    const { stdout, stderr } = await run("--observed", "several.json", "--json");
    const [first, second] = JSON.parse(stdout) as (Assessment | null)[];
    expect(first?.roles[0].naming.verdict).toBe("not attributable");
    expect(second).toBeNull();
    expect(stderr).toContain("[attribution-observations-unread]");
  }, 60_000);

  it.each([
    [["--observed", "damaged.json"], "damaged.json is no JSON."],
    [["--observed", "none.json"], "The file none.json cannot be read."],
    [[], "Name either a case or, with --observed, a list of observations."],
    [["harbour", "--observed", "seen.json"], "Name either a case or, with --observed, a list of observations."],
  ])(
    "refuses %j",
    async (words, message) => {
      const { stderr, status } = await run(...words);
      expect(status).not.toBe(0);
      expect(stderr).toContain(message);
    },
    60_000,
  );
});
