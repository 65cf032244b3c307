import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Ended } from "./kulla.ts";
import { NOW, Place } from "./kulla.ts";

const ATTACK = `The ministry of Norland was hit by a cyberattack on 1 May 2024.
The attackers used the QUARTZFOX wiper against the ministry. The malware connected to the command and control server quartz-update[.]com.
The SHA-256 of the wiper is 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08.
`;
const MINISTRY = "ministry/incident-2024-05-01-main";
const PORT = "port/incident-2024-06-20-main";

const place = new Place().put({
  "ministry/a.txt": ATTACK,
  "port/b.txt": ATTACK.replaceAll("ministry", "port").replace("1 May", "20 June"),
});
const by = ["--by", "Ana", "--reason", "seen together"];

function kulla(...args: readonly string[]): Promise<Ended> {
  return place.run([...args, "--now", NOW]);
}

async function output(...args: readonly string[]): Promise<string> {
  const { status, stdout, stderr } = await kulla(...args);
  if (status !== 0) throw new Error(stderr);
  return stdout;
}

beforeAll(async () => {
  for (const folder of ["ministry", "port"]) await output("investigate", folder, "--quiet");
}, 120_000);
afterAll(() => {
  place.remove();
});

describe("kulla cluster", () => {
  it("proposes, forms, splits, merges, names and takes back, all on record", async () => {
    const proposed = await output("cluster", "propose");
    expect(proposed).toMatch(/^1 {2}Form a cluster of 2 activities\n/u);
    expect(proposed).toContain("malware QUARTZFOX, in 2");
    expect(await output("cluster", "accept", "1", ...by)).toBe("Ana formed CL-0001 of 2 activities.\n");
    expect(await output("cluster", "split", "CL-0001", PORT, ...by)).toBe("Ana split CL-0002 from CL-0001.\n");
    expect(await output("cluster", "merge", "CL-0001", "CL-0002", ...by)).toBe("Ana merged CL-0002 into CL-0001.\n");
    expect(await output("cluster", "rename", "CL-0001", "Bora", ...by)).toBe("Ana named CL-0001 “Bora”.\n");
    expect(await output("cluster", "promote", "Bora", "OilRig", ...by)).toBe("Ana promoted CL-0001 to OilRig.\n");
    const shown = await output("cluster", "show", "bora");
    expect(shown).toContain("“Bora”, promoted to OilRig (G0049)");
    expect(shown).toContain(`  incident:${MINISTRY}  cyberattack\n  incident:${PORT}  cyberattack\n`);
    const decisions = JSON.parse(await output("cluster", "history", "--json")) as { id: string; because?: string[] }[];
    expect(decisions).toHaveLength(5);
    expect(decisions[0]?.because?.length).toBeGreaterThan(2);
    await output("cluster", "undo", decisions[2]?.id ?? "", ...by);
    const listed = JSON.parse(await output("cluster", "list", "--json")) as { id: string; members: unknown[] }[];
    expect(listed.map(({ id, members }) => [id, members.length])).toEqual([
      ["CL-0001", 1],
      ["CL-0002", 1],
    ]);
    const before = JSON.parse(await output("cluster", "list", "--json", "--as-of", "2026-11-20")) as unknown[];
    expect(before).toEqual([]);
  }, 240_000);

  it.each([
    [["cluster", "show", "CL-0099"], "There is no cluster CL-0099."],
    [["cluster", "accept", "7", ...by], "There is no proposal 7."],
    [["cluster", "form", "nowhere", ...by], "There is no activity nowhere."],
    [["cluster", "form", MINISTRY, "--scheme", "a b", ...by], "a b is no scheme of names."],
    [["cluster", "undo", "d-", ...by], "There is no decision d-."],
    [["cluster", "list", "--as-of", "soon"], "soon"],
  ])("%j is refused", async (args, message) => {
    const { status, stderr } = await kulla(...args);
    expect(status).toBe(2);
    expect(stderr).toContain(message);
  });
});

describe("kulla hypothesis and kulla decision", () => {
  const at = ["--case", "port", ...by];

  it("puts up, argues, rates and takes back, all on record", async () => {
    expect(await output("hypothesis", "add", "Iran", ...at)).toBe("state:whole:IR is among the hypotheses.\n");
    const argued = await output(
      "hypothesis",
      "argue",
      "G0049",
      "--ratio",
      "5",
      "--grade",
      "b2",
      "--text",
      "A log.",
      ...at,
    );
    expect(argued).toBe("The evidence stands for group:whole:G0049, graded B2.\n");
    expect(await output("hypothesis", "rate", "quartzfox", "state:whole:IR", "ii", ...at)).toBe(
      "software:QUARTZFOX under state:whole:IR is rated II.\n",
    );
    await output("hypothesis", "relevance", "software:QUARTZFOX", "low", ...at);
    const list = async () =>
      JSON.parse(await output("hypothesis", "list", "--case", "port", "--json")) as {
        added: { decision: string }[];
        ratings: unknown[];
        arguments: unknown[];
        relevances: unknown[];
      };
    const held = await list();
    expect(held).toMatchObject({
      added: [{ hypothesis: "state:whole:IR", author: "Ana", reason: "seen together" }],
      arguments: [{ hypothesis: "group:whole:G0049", ratio: 5, grade: "B2", text: "A log." }],
      ratings: [{ item: "software:QUARTZFOX", rating: "II" }],
      relevances: [{ item: "software:QUARTZFOX", relevance: "low" }],
    });
    await output("decision", "undo", held.added[0]?.decision ?? "", ...at);
    expect((await list()).added).toEqual([]);
    const decisions = await output("decision", "list", "--case", "port");
    expect(decisions).toMatch(/consider +state:whole:IR +taken back/u);
    expect(decisions).toMatch(/rating +software:QUARTZFOX under state:whole:IR +stands/u);
  }, 240_000);

  it.each([
    [["hypothesis", "rate", "technique:T1485", "Iran", "X", ...at], "X is no rating."],
    [["hypothesis", "rate", "T1657", "unknown", "II", ...at], "The assessment has no item of evidence T1657."],
    [["hypothesis", "rate", "quartzfix", "unknown", "II", ...at], "near it there are software:QUARTZFOX."],
    [["hypothesis", "rate", "software:QUARTZFOX", "Sweden", "II", ...at], "no hypothesis state:whole:SE"],
    [["hypothesis", "relevance", "software:QUARTZ", "low", ...at], "near it there are software:QUARTZFOX."],
    [["hypothesis", "argue", "Iran", "--ratio", "0", "--grade", "B2", "--text", "x", ...at], "--ratio 0 is no ratio."],
    [["hypothesis", "add", "Iran", "--because", "s-nothing", ...at], "has no statement s-nothing"],
    [["decision", "undo", "d-1234", ...at], "There is no decision d-1234."],
  ])("%j is refused", async (args, message) => {
    const { status, stderr } = await kulla(...args);
    expect(status).toBe(2);
    expect(stderr).toContain(message);
  });
});
