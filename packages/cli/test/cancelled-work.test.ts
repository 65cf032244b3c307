// Cancelling work that hears of nothing: a worker in the middle of one long step.
import type { ChildProcess } from "node:child_process";
import { createHash } from "node:crypto";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { Evidence, Job } from "@kulla/core";
import type { WorkbenchStore } from "@kulla/store";
import { openWorkbenchStore } from "@kulla/store";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Ended } from "./kulla.ts";
import { ended, NOW, Place } from "./kulla.ts";

const PATIENCE = { timeout: 240_000, interval: 50 };
const CASE = "cancelled";
const place = new Place();
let kept: WorkbenchStore;
let working: ChildProcess;
let worked: Promise<Ended>;

beforeAll(async () => {
  const workspace = join(place.folder, ".kulla");
  kept = await openWorkbenchStore({ workspace });
  await kept.store.openCase({ name: CASE, title: "Cancelled", openedAt: NOW });
  working = place.start(["work", "--workers", "1", "--workspace", workspace]);
  worked = ended(working);
}, 60_000);

afterAll(async () => {
  working.kill("SIGTERM");
  const { stderr } = await worked;
  await kept.close();
  place.remove();
  expect(stderr).not.toContain("A worker ended"); // that one was ended on purpose
});

async function addText(name: string, text: string): Promise<Evidence> {
  const bytes = new TextEncoder().encode(text);
  const id = createHash("sha256").update(bytes).digest("hex");
  const about = { mediaType: "text/plain", origin: name, receivedAt: NOW, marking: "TLP:CLEAR" } as const;
  const evidence: Evidence = { id, size: bytes.length, name, ...about };
  await kept.store.addEvidence(CASE, evidence, bytes);
  return evidence;
}

function ask({ id }: Evidence): Promise<Job> {
  return kept.jobs.ask({ kind: "process", caseName: CASE, evidence: id }, "TLP:CLEAR", "Ana");
}

const stateOf = async ({ id }: Job) => (await kept.jobs.job(id))?.state;

const SENTENCE = "On 15 July 2022 the wiper ZeroCleare was used against the portal e-Albania, Microsoft said. ";

describe("a job that is cancelled", { timeout: 600_000 }, () => {
  it("ends though its worker hears nothing, nothing of it is kept, and the next is done", async () => {
    // Extraction of one document is one step, here of half a minute and more.
    const long = await addText("long.txt", `${SENTENCE.repeat(8)}\n\n`.repeat(20_000));
    const short = await addText("short.txt", SENTENCE);
    const job = await ask(long);
    await expect.poll(async () => (await kept.jobs.job(job.id))?.progress?.what, PATIENCE).toBe("Reading");
    await sleep(500); // into the step
    expect((await kept.jobs.cancel(job.id))?.state).toBe("cancelled");
    const next = await ask(short);
    await expect.poll(() => stateOf(next), PATIENCE).toBe("done");
    expect(await stateOf(job)).toBe("cancelled");
    // It was ended: had it been waited for, the next job would be the same worker's.
    const rows = await kept.database.db.selectFrom("kulla.jobs").select(["id", "worker"]).execute();
    const workers = new Map(rows.map(({ id, worker }) => [id, worker]));
    expect(workers.get(job.id)).toBeDefined();
    expect(workers.get(next.id)).not.toBe(workers.get(job.id));
    const statements = await kept.store.statements(CASE);
    expect(statements.length).toBeGreaterThan(0);
    expect(new Set(statements.flatMap(({ citations }) => citations.map((one) => one.evidence)))).toEqual(
      new Set([short.id]),
    );
    expect((await kept.store.work(CASE)).map((one) => one.evidence)).toEqual([short.id]);
  });
});
