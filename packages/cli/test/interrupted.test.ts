import { readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ended, NOW, Place } from "./kulla.ts";

/** Reports that differ, and are many enough for a run to be cut off between any two of them. */
const REPORTS = Object.fromEntries(
  Array.from({ length: 24 }, (_, index) => [
    `reports/${String(index).padStart(2, "0")}.txt`,
    `Report ${index}\n\nMicrosoft said on ${1 + index} September 2022 that Iran was behind the cyberattack on Albania of 15 July 2022. ` +
      `The ransomware Roadsweep encrypted ${100 + index} servers. Iran denied responsibility.\n\n`.repeat(40),
  ]),
);
const ARGUMENTS = ["investigate", "reports", "--out", "out", "--now", NOW] as const;
const FILES = ["dossier.html", "dossier.json", "dossier.stix.json"] as const;

const places: Place[] = [];
const newPlace = () => {
  const place = new Place().put(REPORTS);
  places.push(place);
  return place;
};
afterAll(() => {
  for (const place of places) place.remove();
});

/** All that a case holds and all that was written: what must be the same after a cut. */
async function outcomeOf(place: Place) {
  const facts = await place.run(["facts", "--case", "reports", "--now", NOW]);
  const cases = await place.run(["case", "list", "--json"]);
  const evidence = await place.run(["evidence", "list", "--case", "reports", "--json"]);
  const written = FILES.map((file) => readFileSync(join(place.folder, "out", file), "utf8"));
  return { written, facts: facts.stdout, cases: cases.stdout, evidence: evidence.stdout };
}

describe("a run that is cut off", () => {
  let undisturbed: Awaited<ReturnType<typeof outcomeOf>>;
  let duration = 0;
  beforeAll(async () => {
    const place = newPlace();
    const started = performance.now();
    expect(await place.run(ARGUMENTS)).toMatchObject({ status: 0 });
    duration = performance.now() - started;
    undisturbed = await outcomeOf(place);
  }, 120_000);

  it.each([0.2, 0.5, 0.7, 0.9])(
    "by kill -9 after %s of its time is completed by the next, with nothing missing or doubled",
    async (share) => {
      const place = newPlace();
      const child = place.start(ARGUMENTS);
      const end = ended(child);
      await pause(duration * share);
      child.kill("SIGKILL");
      await end;
      const again = await place.run(ARGUMENTS);
      expect(again.status, again.stderr).toBe(0);
      expect(await outcomeOf(place)).toEqual(undisturbed);
    },
    120_000,
  );

  it("twice in a row, and then finished by two processes at once, is the same", async () => {
    const place = newPlace();
    for (const share of [0.5, 0.3]) {
      const child = place.start(ARGUMENTS);
      const end = ended(child);
      await pause(duration * share);
      child.kill("SIGKILL");
      await end;
    }
    const both = await Promise.all([place.run(ARGUMENTS), place.run(ARGUMENTS)]);
    expect(both.map(({ status, stderr }) => [status, stderr])).toEqual([
      [0, both[0].stderr],
      [0, both[1].stderr],
    ]);
    expect(await outcomeOf(place)).toEqual(undisturbed);
  }, 120_000);

  it("by Ctrl-C says that the work is kept, ends with 130, and goes on", async () => {
    const place = newPlace();
    const child = place.start(ARGUMENTS);
    const end = ended(child);
    await pause(duration * 0.5);
    child.kill("SIGINT");
    const stopped = await end;
    expect([130, 0]).toContain(stopped.status);
    if (stopped.status === 130) expect(stopped.stderr).toContain("What was done is kept");
    expect(await place.run(ARGUMENTS)).toMatchObject({ status: 0 });
    expect(await outcomeOf(place)).toEqual(undisturbed);
  }, 120_000);
});
