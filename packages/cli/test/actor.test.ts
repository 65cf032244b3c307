import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { text } from "node:stream/consumers";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { runKulla } from "../src/index.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "kulla-actor-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true, maxRetries: 10 });
});

/** A command line in this process: none of these needs a database. */
async function run(...args: readonly string[]) {
  const [input, output, errors] = [new PassThrough(), new PassThrough(), new PassThrough()];
  const world = { folder, input, output, errors, environment: {}, now: () => 0, stopwatch: () => 0 };
  const status = await runKulla({ ...world, arguments: args, signal: new AbortController().signal });
  output.end();
  errors.end();
  return { status, stdout: await text(output), stderr: await text(errors) };
}

const bundle = (modified: string, name = "Quiet Heron") =>
  JSON.stringify({
    type: "bundle",
    objects: [
      {
        type: "intrusion-set",
        id: "intrusion-set--1f0c3a57-9d3f-4a3e-9d57-0d5a4c1f7a13",
        name,
        aliases: [name, "Grey Reed"],
        modified: `${modified}T00:00:00.000Z`,
        external_references: [{ source_name: "mitre-attack", external_id: "G9999" }],
      },
    ],
  });

describe("kulla actor", () => {
  it("tells names, whose they are, since when and by whose word, and what is not settled", async () => {
    const { status, stdout, stderr } = await run("actor", "Cadet", "Blizzard");
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toMatch(/^Cadet Blizzard is a name of 4 records, .*Nothing here makes them one\.$/mu);
    expect(stdout).toMatch(/^ +Cadet Blizzard +Microsoft +2023-06-14 +MITRE ATT&CK; /mu);
    expect(stdout).toMatch(/disputed by MITRE ATT&CK$/mu);
    expect(stdout).toMatch(/^ +Saint Bear \(G1031\) +distinct +Ember Bear \(G1003\)/mu);
    expect(stdout).toMatch(/^Not settled: MISP threat-actor gives this name to /mu);
  });

  it("looks from a viewpoint and at a day", async () => {
    const { stdout } = await run("actor", "STRONTIUM", "--viewpoint", "microsoft", "--as-of", "2023");
    expect(stdout).toContain("one record by the word of microsoft, as known in 2023");
    expect(stdout).not.toContain("Fancy Bear");
    const { stdout: json } = await run("actor", "G0007", "--as-of", "2016", "--json");
    const report = JSON.parse(json) as { meanings: { names: { name: string }[] }[] };
    expect(report.meanings[0]?.names.map(({ name }) => name)).not.toContain("Forest Blizzard");
  });

  it("says what to do where there is no such name, and what a date is", async () => {
    const unknown = await run("actor", "Ruritanian", "Marmot");
    expect(unknown).toMatchObject({ status: 0, stdout: "" });
    expect(unknown.stderr).toMatch(/Nobody in the catalogue is called Ruritanian Marmot\.\n.*kulla catalogue search/u);
    for (const date of ["soon", "2022-13", "2022-02-30", "22-01-01"]) {
      expect(await run("actor", "HEXANE", "--as-of", date)).toMatchObject({ status: 2 });
    }
  });

  it("prints names from outside without what moves a cursor", async () => {
    writeFileSync(join(folder, "attack.json"), bundle("2024-05-06", "Quiet\u001B[2J Heron"));
    await run("catalogue", "build", "attack.json", "--out", "mine.json");
    const { stdout } = await run("actor", "Grey Reed", "--catalogue", "mine.json");
    expect(stdout).toContain("Grey Reed");
    expect(stdout).not.toContain("\u001B");
  });
});

describe("kulla catalogue build and versions", () => {
  it("keeps a version in the workspace, uses the newest, and looks at the one of a day", async () => {
    writeFileSync(join(folder, "attack.json"), bundle("2099-05-06"));
    const built = await run("catalogue", "build", "attack.json");
    expect(built.stdout).toMatch(/^version 2099-05-06-[0-9a-f]{12}, kept in \.kulla: \d+ actors,/u);
    const rows = async (...args: readonly string[]) => {
      const { stdout } = await run("catalogue", "versions", "--json", ...args);
      return JSON.parse(stdout) as { released: string; kept: string; isUsed: boolean }[];
    };
    expect((await rows()).map(({ kept, isUsed }) => [kept, isUsed])).toEqual([
      ["shipped", false],
      ["workspace", true],
    ]);
    expect((await rows("--as-of", "2098")).map(({ isUsed }) => isUsed)).toEqual([true, false]);
    expect((await run("actor", "Quiet Heron")).stdout).toContain("G9999");
    expect((await run("actor", "APT28", "--as-of", "2030")).stdout).toContain("G0007");
    expect((await run("catalogue", "versions")).stdout).toMatch(/^2099-05-06 .* yes$/mu);
  });

  it("writes the relations beside the catalogue, and keeps what the files held before", async () => {
    writeFileSync(join(folder, "old.json"), bundle("2020-05-06", "Old Heron"));
    writeFileSync(join(folder, "new.json"), bundle("2021-05-06"));
    await run("catalogue", "build", "old.json", "--out", "mine.json");
    expect(existsSync(join(folder, "mine.relations.json"))).toBe(true);
    expect(existsSync(join(folder, ".kulla"))).toBe(false);
    const { stdout } = await run("catalogue", "build", "new.json", "--out", "mine.json");
    expect(stdout).toMatch(/^mine\.json: \d+ actors, .*as of 2021-05-06$/mu);
    expect(readdirSync(join(folder, ".kulla/knowledge"))).toEqual([expect.stringMatching(/^2020-05-06-/u)]);
    expect((await run("actor", "Quiet Heron", "--catalogue", "mine.json")).stdout).toContain("knowledge of 2021-05-06");
  });
});
