import type { ChildProcess } from "node:child_process";
import { spawn } from "node:child_process";
import { existsSync, readdirSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { isAlive, readPostmaster } from "../src/embedded/postmaster.ts";
import { openStore } from "../src/index.ts";
import { bytesOf, NOON, sampleEvidence, sampleStatement } from "./samples.ts";
import { freshWorkspace } from "./workspace.ts";

const PROGRAM = fileURLToPath(new URL("./appending-process.ts", import.meta.url));

interface Appender {
  readonly process: ChildProcess;
  /** What the store has acknowledged so far: ids of a statement and of evidence, with a space between. */
  readonly acknowledged: readonly string[];
  /** Resolves when so many appends are acknowledged, or when the process has ended. */
  reached(count: number): Promise<void>;
  /** Exit code; null where it was killed. */
  readonly ended: Promise<number | null>;
}

function startAppender(workspace: string, label: string, appends: number, openings = 1): Appender {
  const flags = [
    "--conditions=source",
    "--import",
    "tsx",
    PROGRAM,
    workspace,
    label,
    String(appends),
    String(openings),
  ];
  const child = spawn(process.execPath, flags, { stdio: ["ignore", "pipe", "inherit"] });
  const acknowledged: string[] = [];
  let awake: () => void = () => undefined;
  createInterface({ input: child.stdout }).on("line", (line) => {
    if (line !== "open") acknowledged.push(line);
    awake();
  });
  let over = false;
  const ended = new Promise<number | null>((resolve) => {
    child.once("close", (code) => {
      over = true;
      awake();
      resolve(code);
    });
  });
  async function reached(count: number): Promise<void> {
    while (acknowledged.length < count && !over) await new Promise<void>((resolve) => (awake = resolve));
  }
  return { process: child, acknowledged, reached, ended };
}

/** Opens the workspace and expects that all that was acknowledged is there, once, with its bytes. @returns number of statements */
async function expectWhole(workspace: string, acknowledged: readonly string[]): Promise<number> {
  const store = await openStore({ workspace });
  try {
    await store.openCase({ name: "shared", title: "Shared", openedAt: NOON });
    const statements = (await store.statements("shared")).map((one) => one.id);
    const evidence = (await store.evidence("shared")).map((one) => one.id);
    const finished = (await store.work("shared")).map((one) => one.evidence);
    for (const list of [statements, evidence, finished]) expect(new Set(list).size).toBe(list.length);
    expect(acknowledged.filter((line) => !statements.includes(line.split(" ")[0]!))).toEqual([]);
    expect(acknowledged.filter((line) => !finished.includes(line.split(" ")[1]!))).toEqual([]);
    for (const id of evidence) expect(await store.bytes(id)).toBeDefined(); // the hash is checked on the way
    expect(finished.filter((id) => !evidence.includes(id))).toEqual([]);
    expect(finished).toHaveLength(statements.length); // a statement and its work came in one transaction
    return statements.length;
  } finally {
    await store.close();
  }
}

async function serverOf(workspace: string): Promise<number | undefined> {
  return (await readPostmaster(join(workspace, "postgres")))?.pid;
}

describe("two processes in one workspace", () => {
  it("both start it at once, and all that each appends is there", { timeout: 180_000 }, async () => {
    const workspace = freshWorkspace();
    const both = [startAppender(workspace, "one", 200), startAppender(workspace, "other", 200)];
    expect(await Promise.all(both.map((one) => one.ended))).toEqual([0, 0]);
    expect(both.map((one) => one.acknowledged.length)).toEqual([200, 200]);
    expect(await serverOf(workspace)).toBeUndefined(); // the last one has stopped it
    const all = both.flatMap((one) => one.acknowledged);
    expect(await expectWhole(workspace, all)).toBe(400);
    expect(readdirSync(workspace).sort()).toEqual(["evidence", "postgres", "postgres.log"]);
  });

  it("append the same, and it is there once", { timeout: 180_000 }, async () => {
    const workspace = freshWorkspace();
    const both = [startAppender(workspace, "same", 100), startAppender(workspace, "same", 100)];
    expect(await Promise.all(both.map((one) => one.ended))).toEqual([0, 0]);
    expect(
      await expectWhole(
        workspace,
        both.flatMap((one) => one.acknowledged),
      ),
    ).toBe(100);
  });

  it("come and go while others stop and start the server", { timeout: 240_000 }, async () => {
    const workspace = freshWorkspace();
    const crowd = ["a", "b", "c"].map((label) => startAppender(workspace, label, 2, 12));
    expect(await Promise.all(crowd.map((one) => one.ended))).toEqual([0, 0, 0]);
    expect(
      await expectWhole(
        workspace,
        crowd.flatMap((one) => one.acknowledged),
      ),
    ).toBe(3 * 2 * 12);
    expect(await serverOf(workspace)).toBeUndefined();
  });

  it("share one server, which the last to close stops", async () => {
    const workspace = freshWorkspace();
    const first = await openStore({ workspace });
    const server = await serverOf(workspace);
    const second = await openStore({ workspace });
    expect(await serverOf(workspace)).toBe(server);
    await first.close();
    expect(await serverOf(workspace)).toBe(server);
    await second.openCase({ name: "still", title: "Still", openedAt: NOON });
    await second.close();
    expect(await serverOf(workspace)).toBeUndefined();
    await expect.poll(() => isAlive(server!)).toBe(false); // its last file goes before it does
  });
});

describe("kill -9", () => {
  it.each([1, 7, 40])(
    "after %d appends loses and doubles nothing; the next uses the server and completes",
    { timeout: 180_000 },
    async (count) => {
      const workspace = freshWorkspace();
      const killed = startAppender(workspace, "run", 1_000);
      await killed.reached(count);
      const server = await serverOf(workspace);
      killed.process.kill("SIGKILL");
      expect(await killed.ended).toBeNull();
      expect(await serverOf(workspace)).toBe(server);
      const again = startAppender(workspace, "run", count + 20);
      await again.reached(1);
      expect(await serverOf(workspace)).toBe(server);
      expect(await again.ended).toBe(0);
      const all = [...killed.acknowledged, ...again.acknowledged];
      const kept = await expectWhole(workspace, all);
      expect(kept - new Set(all).size).toBeLessThanOrEqual(1); // at most one was kept and not yet acknowledged
    },
  );

  it.each([100, 300, 450, 600, 750, 900])(
    "%d ms into the making of a workspace does no harm",
    { timeout: 180_000 },
    async (delay) => {
      const workspace = freshWorkspace();
      const killed = startAppender(workspace, "run", 1_000);
      await sleep(delay);
      killed.process.kill("SIGKILL");
      await killed.ended;
      const again = startAppender(workspace, "run", 5);
      expect(await again.ended).toBe(0);
      await expectWhole(workspace, [...killed.acknowledged, ...again.acknowledged]);
      expect(readdirSync(workspace).filter((name) => name.includes(".new-"))).toEqual([]);
    },
  );

  it(
    "of the server: the running call says so, and the next opening recovers everything",
    { timeout: 180_000 },
    async () => {
      const workspace = freshWorkspace();
      const store = await openStore({ workspace });
      await store.openCase({ name: "shared", title: "Shared", openedAt: NOON });
      const kept: string[] = [];
      process.kill((await serverOf(workspace))!, "SIGCONT"); // it is there
      const appending = (async () => {
        for (let index = 0; ; index += 1) {
          const statement = sampleStatement(`until the end ${index}`);
          await store.append("shared", { statements: [statement] });
          kept.push(statement.id);
          if (kept.length === 25) process.kill((await serverOf(workspace))!, "SIGKILL");
        }
      })();
      await expect(appending).rejects.toMatchObject({ finding: { code: "store-connection-lost", severity: "error" } });
      await store.close();
      expect(kept.length).toBeGreaterThanOrEqual(25);
      const again = await openStore({ workspace });
      const found = (await again.statements("shared")).map((one) => one.id);
      expect(kept.filter((id) => !found.includes(id))).toEqual([]);
      await again.close();
      expect(await serverOf(workspace)).toBeUndefined();
    },
  );
});

it("a postmaster.pid of which something else has the pid does not keep the server from starting", async () => {
  const workspace = freshWorkspace();
  await (await openStore({ workspace })).close();
  const file = join(workspace, "postgres", "postmaster.pid");
  const lines = [
    process.pid,
    join(workspace, "postgres"),
    1795259219,
    45999,
    "",
    "127.0.0.1",
    "  9977945         4",
    "ready   ",
  ];
  writeFileSync(file, `${lines.join("\n")}\n`);
  const store = await openStore({ workspace });
  expect(await serverOf(workspace)).not.toBe(process.pid);
  await store.close();
  expect(existsSync(file)).toBe(false);
});

it("a postmaster.pid that was never written does not either", async () => {
  const workspace = freshWorkspace();
  await (await openStore({ workspace })).close();
  const file = join(workspace, "postgres", "postmaster.pid");
  writeFileSync(file, "");
  const longAgo = new Date(Date.now() - 60_000);
  utimesSync(file, longAgo, longAgo);
  await (await openStore({ workspace })).close();
  expect(existsSync(file)).toBe(false);
});

it("half-written evidence of a killed process is never taken for evidence", async () => {
  const workspace = freshWorkspace();
  const store = await openStore({ workspace });
  await store.openCase({ name: "shared", title: "Shared", openedAt: NOON });
  const bytes = bytesOf("whole");
  const evidence = sampleEvidence(bytes, "whole");
  writeFileSync(join(workspace, "evidence", "tmp", evidence.id), "who");
  expect(await store.bytes(evidence.id)).toBeUndefined();
  await store.addEvidence("shared", evidence, bytes);
  expect(await store.bytes(evidence.id)).toEqual(bytes);
  await store.close();
});
