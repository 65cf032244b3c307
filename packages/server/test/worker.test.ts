// The work of a workbench from end to end: evidence is read by a job, and the panels follow what is added and decided.
import { createHash } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createTool, CaseShelf, DocumentShelf, keepViewsFresh, performTask, shippedCatalogue } from "@kulla/casework";
import type { Evidence, Job, Tlp } from "@kulla/core";
import { makeDecision } from "@kulla/core";
import type { WorkbenchStore } from "@kulla/store";
import { openWorkbenchStore } from "@kulla/store";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const NOW = "2026-11-21T12:00:00.000Z";
const PATIENCE = { timeout: 60_000, interval: 50 };
const folder = mkdtempSync(join(tmpdir(), "kulla-worker-"));
const stop = new AbortController();
const failures: unknown[] = [];
const tool = createTool(await shippedCatalogue());
let kept: WorkbenchStore;
let working: Promise<unknown>;

beforeAll(async () => {
  kept = await openWorkbenchStore({ workspace: folder });
  const bench = {
    ...kept,
    tool,
    now: () => NOW,
    stopwatch: () => performance.now(),
    documents: new DocumentShelf(),
    shelf: new CaseShelf(150_000),
  };
  const onFailure = (error: unknown) => failures.push(error);
  working = Promise.all([
    keepViewsFresh(kept, stop.signal, onFailure),
    kept.work({
      signal: stop.signal,
      onFailure,
      perform: async ({ task, signal, onProgress }) => {
        await performTask({ task, signal, onProgress }, bench);
      },
    }),
  ]);
});

afterAll(async () => {
  stop.abort();
  await working;
  await kept.close();
  rmSync(folder, { recursive: true, force: true, maxRetries: 10 });
});

async function addReport(caseName: string, name: string, text: string, marking: Tlp): Promise<Evidence> {
  const bytes = new TextEncoder().encode(text);
  const id = createHash("sha256").update(bytes).digest("hex");
  const evidence = { id, size: bytes.length, name, mediaType: "text/plain", origin: name, receivedAt: NOW, marking };
  await kept.store.addEvidence(caseName, evidence, bytes);
  return evidence;
}

async function ended(job: Job): Promise<string | undefined> {
  await expect.poll(async () => (await kept.jobs.job(job.id))?.state, PATIENCE).toMatch(/done|failed/u);
  return (await kept.jobs.job(job.id))?.state;
}

const REPORT =
  "Iran attacked Albania, says Microsoft\n\nOn 15 July 2022 the wiper ZeroCleare was used against the portal e-Albania, Microsoft said. The group DEV-0842 deployed the ransomware.\n";

describe("the work of a workbench", { timeout: 120_000 }, () => {
  it("reads what is added once, whoever asks how often, and the panels follow", async () => {
    const name = "follow";
    await kept.store.openCase({ name, title: "Follow", openedAt: NOW });
    await kept.views.use(name, "TLP:GREEN");
    const evidence = await addReport(name, "report.txt", REPORT, "TLP:GREEN");
    const task = { kind: "process", caseName: name, evidence: evidence.id } as const;
    expect(await ended(await kept.jobs.ask(task, "TLP:GREEN", "Ana"))).toBe("done");
    const found = await kept.search.find({ caseName: name, clearance: "TLP:GREEN", limit: 100, words: "zeroclear" });
    expect(found.total).toBeGreaterThan(0);
    const before = await kept.store.statements(name);
    expect(await ended(await kept.jobs.ask(task, "TLP:GREEN", "Ben"))).toBe("done");
    expect(await kept.store.statements(name)).toEqual(before);
    const isFresh = async () => (await kept.views.revision(name, "TLP:GREEN"))?.stale === false;
    await expect.poll(isFresh, PATIENCE).toBe(true);
    const counted = (await kept.views.row(name, "TLP:GREEN", "overview", "case")) as { counts: { statements: number } };
    expect(counted.counts.statements).toBe(before.length);
    const [first] = found.items;
    const revision = await kept.views.revision(name, "TLP:GREEN");
    const about = { statement: first!.statement.id };
    const decision = makeDecision({ about, verdict: { kind: "reject" }, author: "Ana", reason: "no", decidedAt: NOW });
    await kept.store.append(name, { decisions: [decision] });
    await expect
      .poll(async () => (await kept.views.revision(name, "TLP:GREEN"))?.revision, PATIENCE)
      .toBeGreaterThan(revision!.revision);
    await expect.poll(isFresh, PATIENCE).toBe(true);
  });

  it("computes for a clearance only what it may see, and only when that changes", async () => {
    const name = "above";
    await kept.store.openCase({ name, title: "Above", openedAt: NOW });
    for (const clearance of ["TLP:GREEN", "TLP:RED"] as const) await kept.views.use(name, clearance);
    await addReport(name, "open.txt", REPORT, "TLP:GREEN");
    const revisionOf = async (clearance: Tlp) => (await kept.views.revision(name, clearance))?.revision ?? 0;
    await expect.poll(() => revisionOf("TLP:GREEN"), PATIENCE).toBe(1);
    await expect.poll(() => revisionOf("TLP:RED"), PATIENCE).toBe(1);
    await addReport(name, "secret.txt", `${REPORT} It is a secret.`, "TLP:RED");
    await expect.poll(() => revisionOf("TLP:RED"), PATIENCE).toBe(2);
    expect(await revisionOf("TLP:GREEN")).toBe(1);
    const asked = (await kept.jobs.jobs(name, 100)).filter(({ task }) => task.kind === "compute");
    expect(asked.filter(({ marking }) => marking === "TLP:GREEN").length).toBeLessThanOrEqual(2);
    expect(await kept.views.inUse(name)).toEqual([
      { clearance: "TLP:GREEN", due: false },
      { clearance: "TLP:RED", due: false },
    ]);
    expect(failures).toEqual([]);
  });
});
