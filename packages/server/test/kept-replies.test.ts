// Writes that are sent again: done once, over a restart, two servers, and what kills one; and nothing of a reply lies open in the database.
import type { FastifyInstance } from "fastify";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { Browser, TestWorkspace } from "./access-server.ts";
import { addPerson, openWorkspace, signedIn } from "./access-server.ts";

let workspace: TestWorkspace;
let first: FastifyInstance;
let ana: Browser;

beforeAll(async () => {
  workspace = await openWorkspace();
  const { app, access } = await workspace.server({ mode: "team", requestsPerMinute: 100_000 });
  first = app;
  await workspace.workbench.store.openCase({ name: "one", title: "One", openedAt: workspace.clock.now() });
  await addPerson(workspace, access, { name: "ana", clearance: "TLP:AMBER", roles: { one: "analyst" } });
  await addPerson(workspace, access, { name: "ben", roles: { one: "analyst" } });
  ana = await signedIn(first, "ana");
}, 180_000);

afterAll(() => workspace.close());

const begin = (browser: Browser, key: string, name = "a file") =>
  browser.request({
    method: "POST",
    url: "/api/v1/cases/one/uploads",
    headers: { "idempotency-key": key },
    payload: { name, size: 1, marking: "TLP:AMBER" },
  });

it("are done once after a restart, and at another server", async () => {
  const reply = await begin(ana, "restart");
  expect(reply.statusCode).toBe(201);
  const restarted = await workspace.server({ mode: "team" });
  const elsewhere = await signedIn(restarted.app, "ana");
  expect((await begin(elsewhere, "restart")).body).toBe(reply.body);
  expect((await begin(elsewhere, "restart", "another file")).json()).toMatchObject({ code: "server-key-reused" });
  const own = (await ana.request({ url: "/api/v1/cases/one/uploads" })).json<{ items: unknown[] }>();
  expect(own.items).toHaveLength(1);
  expect((await begin(await signedIn(first, "ben"), "restart")).json()).not.toMatchObject(reply.json<object>());
});

it("are done once where they are sent at once, and are told to wait where another server has them", async () => {
  const replies = await Promise.all(Array.from({ length: 6 }, () => begin(ana, "at once")));
  expect(new Set(replies.map(({ body }) => body)).size).toBe(1);
  const { replies: rows } = workspace.store;
  const name = { account: "account-ana", clearance: "TLP:AMBER", keyHash: "f".repeat(64) } as const;
  const times = {
    at: "2026-11-21T10:00:00.000Z",
    until: "2026-11-22T10:00:00.000Z",
    staleBefore: "2026-11-21T09:58:00.000Z",
  };
  expect(await rows.claim(name, "one", times)).toEqual({ kind: "claimed" });
  expect(await rows.claim(name, "one", times)).toEqual({ kind: "running", digest: "one" });
  // Whoever had it was killed: it is the next one's after a while.
  expect(await rows.claim(name, "two", { ...times, staleBefore: "2026-11-21T10:00:01.000Z" })).toEqual({
    kind: "claimed",
  });
  await rows.release(name);
  expect(await rows.claim(name, "three", times)).toEqual({ kind: "claimed" });
});

it("that failed are as if never sent", async () => {
  const url = "/api/v1/cases/one/decisions";
  const headers = { "idempotency-key": "fails" };
  const about = { statement: `s-${"0".repeat(32)}` };
  const wrong = { about, verdict: { kind: "accept" }, reason: "x" };
  const right = { about: { item: "technique:T1485" }, verdict: { kind: "relevance", relevance: "low" }, reason: "x" };
  expect((await ana.request({ method: "POST", url, headers, payload: wrong })).statusCode).toBe(404);
  expect((await ana.request({ method: "POST", url, headers, payload: right })).statusCode).toBe(201);
});

it("leave nothing that can be read without the key, and end after a day", async () => {
  await begin(ana, "sealed key", "Zeltsealed.txt");
  const bytes = await workspace.database.db.selectFrom("kulla.kept_replies").select("reply").execute();
  const all = Buffer.concat(bytes.flatMap(({ reply }) => (reply === null ? [] : [reply]))).toString("latin1");
  expect(all.length).toBeGreaterThan(100);
  const rows = await workspace.database.db
    .selectFrom("kulla.kept_replies")
    .select(["account", "clearance", "key_hash", "digest"])
    .execute();
  expect(all + JSON.stringify(rows)).not.toMatch(/Zeltsealed|sealed key/u);
  const old = (await begin(ana, "sealed key", "Zeltsealed.txt")).body;
  workspace.clock.pass(86_400_000);
  ana = await signedIn(first, "ana");
  expect((await begin(ana, "sealed key", "Zeltsealed.txt")).body).not.toBe(old);
});

it("are kept two thousand of an account at most, the newest", async () => {
  const { db } = workspace.database;
  const at = (second: number) => new Date(Date.parse(workspace.clock.now()) + second * 1_000).toISOString();
  const many = Array.from({ length: 2_500 }, (_, index) => ({
    ...{ account: "account-many", clearance: "TLP:RED", key_hash: String(index + 1), digest: "x", reply: null },
    ...{ asked_at: String(index + 1).padStart(6, "0"), expires_at: at(100_000) },
  }));
  await db.insertInto("kulla.kept_replies").values(many).execute();
  const name = { account: "account-many", clearance: "TLP:RED", keyHash: "newest" } as const;
  await workspace.store.replies.claim(name, "x", { at: at(0), until: at(100_000), staleBefore: at(-100) });
  const kept = await db
    .selectFrom("kulla.kept_replies")
    .select("key_hash")
    .where("account", "=", "account-many")
    .execute();
  expect(kept.length).toBe(2_001);
  expect(kept.map(({ key_hash }) => key_hash)).toContain("newest");
  expect(kept.map(({ key_hash }) => key_hash)).not.toContain("500");
});
