import type { ChildProcess } from "node:child_process";
import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import type { Job, WorkspaceEvent } from "@kulla/core";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { WorkbenchStore } from "../src/index.ts";
import { openWorkbenchStore } from "../src/index.ts";
import { NOON } from "./samples.ts";
import { freshWorkspace } from "./workspace.ts";

const PROGRAM = fileURLToPath(new URL("./working-process.ts", import.meta.url));
const PATIENCE = { timeout: 60_000, interval: 50 };

const workspace = freshWorkspace();
const workers: ChildProcess[] = [];
const told: WorkspaceEvent[] = [];
const over = new AbortController();
let kept: WorkbenchStore;
let counter = 0;

beforeAll(async () => {
  kept = await openWorkbenchStore({ workspace });
  void kept.jobs.follow(over.signal, (event) => told.push(event));
});

afterAll(async () => {
  await Promise.all(workers.map(stopped));
  over.abort();
  await kept.close();
});

interface WorkerProcess {
  readonly process: ChildProcess;
  readonly begun: readonly string[];
}

async function startWorker(pace = 0): Promise<WorkerProcess> {
  const flags = ["--conditions=source", "--import", "tsx", PROGRAM, workspace, String(pace)];
  const child = spawn(process.execPath, flags, { stdio: ["ignore", "pipe", "inherit"] });
  workers.push(child);
  const begun: string[] = [];
  let isReady = false;
  createInterface({ input: child.stdout }).on("line", (line) => {
    if (line === "ready") isReady = true;
    else begun.push(line);
  });
  await expect.poll(() => isReady, PATIENCE).toBe(true);
  return { process: child, begun };
}

function stopped(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    child.once("exit", () => resolve());
    child.kill("SIGTERM");
  });
}

async function freshCase(): Promise<string> {
  counter += 1;
  return (await kept.store.openCase({ name: `case ${counter}`, title: "A case", openedAt: NOON })).name;
}

function ask(caseName: string, evidence: string): Promise<Job> {
  return kept.jobs.ask({ kind: "process", caseName, evidence }, "TLP:AMBER", "Ana");
}

async function stateOf(job: Job): Promise<string | undefined> {
  return (await kept.jobs.job(job.id))?.state;
}

async function statements(caseName: string): Promise<number> {
  return (await kept.store.statements(caseName)).length;
}

describe("jobs", { timeout: 180_000 }, () => {
  it("that wait are asked for once, and may be cancelled", async () => {
    const name = await freshCase();
    const first = await ask(name, "one");
    expect(first).toMatchObject({ state: "waiting", marking: "TLP:AMBER", askedBy: "Ana" });
    expect((await ask(name, "one")).id).toBe(first.id);
    const other = await ask(name, "other");
    expect((await kept.jobs.jobs(name, 10)).map(({ id }) => id)).toEqual(expect.arrayContaining([first.id, other.id]));
    for (const job of [first, other]) expect((await kept.jobs.cancel(job.id))?.state).toBe("cancelled");
    expect((await ask(name, "one")).id).not.toBe(first.id);
    for (const job of await kept.jobs.jobs(name, 10)) await kept.jobs.cancel(job.id);
    expect(await kept.jobs.job("no id")).toBeUndefined();
    expect(await kept.jobs.cancel("9a0d9cf5-66aa-4f5f-b4a5-1b5b8e9f3c11")).toBeUndefined();
  });

  it("are done by a process of its own, with progress that everybody hears of", async () => {
    const name = await freshCase();
    const worker = await startWorker(60);
    const job = await ask(name, "fine");
    await expect.poll(() => stateOf(job), PATIENCE).toBe("done");
    expect(await kept.jobs.job(job.id)).toMatchObject({ state: "done", startedAt: expect.any(String) as string });
    expect(await statements(name)).toBe(10);
    expect(worker.begun).toEqual(["fine"]);
    const states = told.flatMap((event) => (event.kind === "job" && event.job.id === job.id ? [event.job.state] : []));
    expect([states[0], states.at(-1)]).toEqual(["waiting", "done"]);
    const notes = told.filter((event) => event.kind === "job" && event.job.progress?.what === "Reading");
    expect(notes.length).toBeGreaterThan(0);
    const bad = await ask(name, "bad");
    await expect.poll(() => stateOf(bad), PATIENCE).toBe("failed");
    expect((await kept.jobs.job(bad.id))?.problem).toMatchObject({ code: "store-job-failed" });
    await stopped(worker.process);
  });

  it("stop when they are cancelled, and what they had appended is kept", async () => {
    const name = await freshCase();
    const worker = await startWorker(300);
    const job = await ask(name, "long");
    await expect.poll(() => statements(name), PATIENCE).toBeGreaterThan(1);
    expect((await kept.jobs.cancel(job.id))?.state).toBe("cancelled");
    const next = await ask(name, "next");
    await expect.poll(() => stateOf(next), PATIENCE).toBe("done");
    expect(await stateOf(job)).toBe("cancelled");
    const done = await statements(name);
    expect(done).toBeGreaterThanOrEqual(12);
    expect(done).toBeLessThan(20);
    await stopped(worker.process);
  });

  it("whose worker was killed are done by another, and nothing is doubled", async () => {
    const name = await freshCase();
    const killed = await startWorker(500);
    const jobs = await Promise.all(["a", "b", "c"].map((one) => ask(name, one)));
    await expect.poll(() => statements(name), PATIENCE).toBeGreaterThan(1);
    killed.process.kill("SIGKILL");
    const worker = await startWorker(0);
    for (const job of jobs) await expect.poll(() => stateOf(job), PATIENCE).toBe("done");
    expect(await statements(name)).toBe(30);
    expect(killed.begun).toHaveLength(1);
    expect([...worker.begun].sort()).toEqual(["a", "b", "c"]);
    await stopped(worker.process);
  });

  it("that are under way when their worker is told to stop wait for the next", async () => {
    const name = await freshCase();
    const first = await startWorker(500);
    const job = await ask(name, "given back");
    await expect.poll(() => first.begun.length, PATIENCE).toBe(1);
    await stopped(first.process);
    expect(await stateOf(job)).toBe("waiting");
    const second = await startWorker(0);
    await expect.poll(() => stateOf(job), PATIENCE).toBe("done");
    expect(await statements(name)).toBe(10);
    await stopped(second.process);
  });

  it("that kill each worker fail in the end, and the others go on", async () => {
    const name = await freshCase();
    const job = await ask(name, "dead");
    for (let begun = 0; begun < 3; begun += 1) {
      const worker = await startWorker();
      await expect.poll(() => worker.process.signalCode, PATIENCE).toBe("SIGKILL");
    }
    const worker = await startWorker();
    const fine = await ask(name, "after it");
    await expect.poll(() => stateOf(fine), PATIENCE).toBe("done");
    await expect.poll(() => stateOf(job), PATIENCE).toBe("failed");
    expect((await kept.jobs.job(job.id))?.problem).toMatchObject({ code: "store-job-worker-lost" });
    expect(worker.begun).toEqual(["after it"]);
    await stopped(worker.process);
  });

  it("that compute begin at once, but after a long one only when as much time has gone by", async () => {
    const clock = { now: Date.parse(NOON) };
    const own = await openWorkbenchStore({ workspace, now: () => new Date(clock.now).toISOString() });
    const owner = new pg.Client(own.database.connection);
    await owner.connect();
    const stop = new AbortController();
    const begun: (string | undefined)[] = [];
    const working = own.work({
      signal: stop.signal,
      onJob: (id) => begun.push(id),
      perform: () => {
        clock.now += 40_000;
        return Promise.resolve();
      },
    });
    const name = await freshCase();
    const compute = (clearance: "TLP:GREEN" | "TLP:RED") =>
      own.jobs.ask({ kind: "compute", caseName: name, clearance }, clearance, "Ana");
    const secondsToWait = async (job: Job): Promise<number> => {
      const { rows } = await owner.query<{ seconds: number }>(
        "select extract(epoch from start_after - created_on)::integer as seconds from pgboss.job where id = $1::uuid",
        [job.id],
      );
      return rows[0]?.seconds ?? NaN;
    };
    const first = await compute("TLP:GREEN");
    expect(await secondsToWait(first)).toBe(0);
    await expect.poll(() => stateOf(first), PATIENCE).toBe("done");
    clock.now += 10_000;
    const second = await compute("TLP:GREEN");
    expect(await secondsToWait(second)).toBe(30);
    expect((await compute("TLP:GREEN")).id).toBe(second.id);
    const other = await compute("TLP:RED"); // another task has not been done before
    await expect.poll(() => stateOf(other), PATIENCE).toBe("done");
    expect(await stateOf(second)).toBe("waiting");
    await own.jobs.cancel(second.id);
    clock.now += 60_000;
    const third = await compute("TLP:GREEN");
    expect(await secondsToWait(third)).toBe(0);
    await expect.poll(() => stateOf(third), PATIENCE).toBe("done");
    expect(begun).toEqual([first.id, undefined, other.id, undefined, third.id, undefined]);
    stop.abort();
    await working;
    await owner.end();
    await own.close();
  });

  it("of one task are done one after the other, however many workers there are", async () => {
    const name = await freshCase();
    const workers = [await startWorker(150), await startWorker(150)];
    const first = await ask(name, "same");
    await expect.poll(() => stateOf(first), PATIENCE).toBe("running");
    const second = await ask(name, "same");
    expect(second.id).not.toBe(first.id);
    await expect.poll(() => stateOf(second), PATIENCE).toBe("done");
    const [one, other] = [await kept.jobs.job(first.id), await kept.jobs.job(second.id)];
    expect(one?.state).toBe("done");
    expect(Date.parse(other?.startedAt ?? "")).toBeGreaterThanOrEqual(Date.parse(one?.endedAt ?? ""));
    for (const { process: child } of workers) await stopped(child);
  });
});
