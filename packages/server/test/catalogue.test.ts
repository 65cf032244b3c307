// Versions of the reference catalogue over HTTP: building one from files that are sent, and choosing which one all servers of a workspace use.
import { mkdtempSync, rmSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { CatalogueBuild, CatalogueVersion } from "@kulla/api";
import { followKnowledge, knowledgeDesk } from "@kulla/casework";
import { openWorkbenchStore } from "@kulla/store";
import type { FastifyInstance } from "fastify";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Access } from "../src/index.ts";
import type { Browser, TestWorkspace } from "./access-server.ts";
import { addPerson, openWorkspace, signedIn } from "./access-server.ts";
import { smallAttack } from "./small-attack.ts";

const PATIENCE = { timeout: 60_000, interval: 50 };
const CASE = "one";

let workspace: TestWorkspace;
let app: FastifyInstance;
let access: Access;
let origin = "";
let root: Browser;
let analyst: Browser;

beforeAll(async () => {
  workspace = await openWorkspace();
  ({ app, access } = await workspace.server({ mode: "team" }));
  await app.listen({ host: "127.0.0.1", port: 0 });
  origin = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`;
  await workspace.workbench.store.openCase({ name: CASE, title: "One", openedAt: workspace.clock.now() });
  await addPerson(workspace, access, { name: "root", isAdmin: true, roles: { [CASE]: "admin" } });
  await addPerson(workspace, access, { name: "ana", roles: { [CASE]: "admin" } });
  root = await signedIn(app, "root", origin);
  analyst = await signedIn(app, "ana", origin);
}, 180_000);

afterAll(() => workspace.close());

type Method = "GET" | "POST" | "PUT" | "DELETE";

async function ask<T>(browser: Browser, method: Method, path: string, payload?: object): Promise<[number, T]> {
  const isBytes = payload instanceof Uint8Array;
  const url = `/api/v1/catalogue${path}`;
  const headers = isBytes ? { "content-type": "application/octet-stream" } : {};
  const sent = payload === undefined ? {} : { payload: isBytes ? Buffer.from(payload) : payload };
  const reply = await browser.request({ method, url, headers, ...sent });
  return [reply.statusCode, (reply.body === "" ? undefined : reply.json()) as T];
}

interface Versions {
  readonly items: readonly CatalogueVersion[];
  readonly isFixed: boolean;
  readonly chosenBy?: string;
}

const versions = async (browser = root) => (await ask<Versions>(browser, "GET", "/versions"))[1];
const builds = async () => (await ask<{ items: CatalogueBuild[] }>(root, "GET", "/builds"))[1].items;

/** Sends files, has a version built of them, and gives what came of it. */
async function build(files: Readonly<Record<string, Uint8Array | object>>): Promise<CatalogueBuild> {
  const [begun, { id }] = await ask<CatalogueBuild>(root, "POST", "/builds", {});
  expect(begun).toBe(201);
  for (const [name, content] of Object.entries(files)) {
    const bytes = content instanceof Uint8Array ? content : Buffer.from(JSON.stringify(content));
    const [status] = await ask(root, "PUT", `/builds/${id}/files/${encodeURIComponent(name)}`, new Uint8Array(bytes));
    expect(status).toBe(200);
  }
  expect((await ask(root, "POST", `/builds/${id}/build`, {}))[0]).toBe(202);
  const mine = async () => (await builds()).find((one) => one.id === id)!;
  await workspace.workUntil(async () => ["done", "failed"].includes((await mine()).state));
  return mine();
}

/** The events of the catalogue that come, until it is told to stop. */
async function follow(): Promise<{ readonly kinds: Set<string>; readonly stop: () => void }> {
  const leaving = new AbortController();
  const cookie = [...root.cookies].map(([name, value]) => `${name}=${value}`).join("; ");
  const reply = await fetch(`${origin}/api/v1/catalogue/events`, { headers: { cookie }, signal: leaving.signal });
  expect([reply.status, reply.headers.get("content-type")]).toEqual([200, "text/event-stream; charset=utf-8"]);
  const kinds = new Set<string>();
  const read = async () => {
    const decoder = new TextDecoder();
    for await (const piece of reply.body ?? [])
      for (const [, kind] of decoder.decode(piece as Uint8Array).matchAll(/^event: (\w+)$/gmu)) kinds.add(kind ?? "");
  };
  read().catch(() => undefined);
  return { kinds, stop: () => leaving.abort() };
}

describe("the versions of the catalogue", { timeout: 120_000 }, () => {
  it("begin with the shipped one, which is used, and what is in it", async () => {
    const { items, isFixed } = await versions(analyst);
    expect(isFixed).toBe(false);
    expect(items).toHaveLength(1);
    expect(items[0]).toMatchObject({ kept: "shipped", isUsed: true });
    expect(items[0]!.contents.techniques).toBeGreaterThan(600);
    expect(items[0]!.contents.builtFrom.map(({ name }) => name)).toContain("MITRE ATT&CK Enterprise");
  });

  it("are built and chosen by those who run the workspace only", async () => {
    const [{ id } = { id: "" }] = (await versions()).items;
    for (const [method, path] of [
      ["POST", "/builds"],
      ["GET", "/builds"],
      ["GET", "/events"],
      ["POST", `/versions/${id}/use`],
    ] as const)
      expect([path, (await ask(analyst, method, path, method === "POST" ? {} : undefined))[0]]).toEqual([path, 403]);
  });

  it("gain nothing by files that are no catalogue: what is wrong is told, with the file", async () => {
    const before = await versions();
    const hollow = await build({ "hollow.json": { type: "bundle", objects: [] }, "notes.txt": Buffer.from("no JSON") });
    expect([hollow.state, hollow.problem?.code, hollow.version]).toEqual(["failed", "catalogue-not-built", undefined]);
    expect(hollow.findings.map(({ code, file }) => [code, file])).toEqual(
      expect.arrayContaining([
        ["catalogue-not-built", "hollow.json"],
        ["catalogue-attack-unreadable", "hollow.json"],
        ["catalogue-source-unused", "notes.txt"],
      ]),
    );
    const bomb = gzipSync(Buffer.alloc(210_000_000, "["));
    const hostile = await build({ "a/bomb.json.gz": bomb, "deep.json": Buffer.from("[".repeat(200_000)) });
    expect([hostile.state, hostile.problem?.code]).toEqual(["failed", "catalogue-not-built"]);
    expect(hostile.findings.map(({ file }) => file)).toEqual(expect.arrayContaining(["a/bomb.json.gz", "deep.json"]));
    const undated = await build({ "attack.json": smallAttack("Quiet Heron", "") });
    expect([undated.state, undated.problem?.code]).toEqual(["failed", "catalogue-undated"]);
    expect(await versions()).toEqual(before);
  });

  it("are refused in words where a build is not there, was begun, or there are too many", async () => {
    const one = await build({ "attack.json": { type: "bundle" } });
    const bytes = new Uint8Array([123, 125]);
    const late = await ask<{ code: string }>(root, "PUT", `/builds/${one.id}/files/more.json`, bytes);
    expect([late[0], late[1].code]).toEqual([409, "server-build-begun"]);
    expect((await ask(root, "PUT", "/builds/none/files/a.json", bytes))[0]).toBe(404);
    expect((await ask(root, "POST", "/versions/000000000000/use", {}))[0]).toBe(404);
    const open: string[] = [];
    for (let at = 0; at < 10; at += 1) open.push((await ask<CatalogueBuild>(root, "POST", "/builds", {}))[1].id);
    const [full, { code }] = await ask<{ code: string }>(root, "POST", "/builds", {});
    expect([full, code]).toEqual([429, "server-builds-full"]);
    for (const id of open) expect((await ask(root, "DELETE", `/builds/${id}`))[0]).toBe(204);
    expect((await builds()).map(({ id }) => id)).not.toContain(open[0]);
  });
});

describe("another version", { timeout: 120_000 }, () => {
  it("is built by a job, tells how it goes, and is used at every server once it is chosen, and not before", async () => {
    const { workbench } = workspace;
    await workbench.views.use(CASE, "TLP:RED");
    await workbench.jobs.ask({ kind: "compute", caseName: CASE, clearance: "TLP:RED" }, "TLP:RED", "test");
    await workspace.work(CASE);
    expect(await workbench.views.revision(CASE, "TLP:RED")).toMatchObject({ stale: false });
    const events = await follow();
    const galaxy = { type: "threat-actor", version: 7, values: [{ uuid: "1", value: "Heron", meta: {} }] };
    const built = await build({ "attack.json.gz": gzipSync(JSON.stringify(smallAttack("Quiet Heron"))), galaxy });
    expect(built).toMatchObject({ state: "done", begunBy: "root" });
    await expect.poll(() => [...events.kinds], PATIENCE).toContain("build");
    const search = async () => {
      const [, { items }] = await ask<{ items: { name: string }[] }>(analyst, "GET", "?words=Quiet%20Heron");
      return items.map(({ name }) => name);
    };
    expect(await search()).toEqual([]);
    const listed = (await versions()).items.find(({ id }) => id === built.version)!;
    expect(listed).toMatchObject({ released: "2026-10-20", kept: "workspace", isUsed: false, keptBy: "root" });
    expect(listed.contents).toMatchObject({ techniques: 1, software: 1, relations: 2 });
    expect((await versions(analyst)).items.find(({ id }) => id === built.version)).not.toHaveProperty("keptBy");

    // Another server on the same database, on a machine that has nothing of it.
    const elsewhere = mkdtempSync(join(process.env["KULLA_TEST_RUN"] ?? tmpdir(), "kulla-elsewhere-"));
    const other = await openWorkbenchStore({ workspace: workspace.folder });
    const first = workbench.desk.current();
    const { now } = workspace.clock;
    const desk = knowledgeDesk({
      shelf: other.knowledgeShelf,
      workspace: elsewhere,
      models: {},
      first,
      isFixed: false,
      now,
    });
    const stop = new AbortController();
    const failures: unknown[] = [];
    const following = followKnowledge(desk, other, stop.signal, (error) => failures.push(error));

    const used = await ask<CatalogueVersion>(root, "POST", `/versions/${built.version!}/use`, {});
    expect([used[0], used[1].isUsed]).toEqual([200, true]);
    expect(await search()).toEqual(["Quiet Heron"]);
    const after = await versions();
    expect([after.chosenBy, after.items.filter(({ isUsed }) => isUsed).map(({ id }) => id)]).toEqual([
      "root",
      [built.version],
    ]);
    await expect.poll(() => [...events.kinds], PATIENCE).toContain("used");
    await expect.poll(() => desk.current().id, PATIENCE).toBe(built.version);
    expect(desk.current().text).toEqual(workbench.desk.current().text);
    // What was computed with the other knowledge counts as not there, and is asked for anew.
    expect(await workbench.views.revision(CASE, "TLP:RED")).toBeUndefined();
    expect(await workbench.views.inUse(CASE)).toEqual([{ clearance: "TLP:RED", due: true }]);
    const waiting = (await workbench.jobs.jobs(CASE, 10)).filter(({ state }) => state === "waiting");
    expect(waiting.map(({ task }) => task.kind)).toEqual(["compute"]);
    expect(failures).toEqual([]);
    const log = await access.store.audit.page({ clearance: "TLP:RED", limit: 50 });
    expect(log.map(({ entry }) => entry)).toContainEqual(
      expect.objectContaining({
        route: "catalogue.use",
        name: "root",
        kind: "write",
        about: { version: built.version },
      }),
    );

    stop.abort();
    await following;
    await other.close();
    events.stop();
    rmSync(elsewhere, { recursive: true, force: true, maxRetries: 10 });
  });

  it("can be chosen back, and has all evidence read again only where that is asked for", async () => {
    const { workbench, clock } = workspace;
    const bytes = new TextEncoder().encode("On 15 July 2022 a wiper hit the ministry.\n");
    const reply = await root.request({
      method: "POST",
      url: `/api/v1/cases/${CASE}/evidence?name=a.txt`,
      headers: { "content-type": "application/octet-stream" },
      payload: Buffer.from(bytes),
    });
    expect(reply.statusCode).toBe(201);
    for (const { id } of await workbench.jobs.jobs(CASE, 50)) await workbench.jobs.cancel(id);
    const shipped = (await versions()).items.find(({ kept }) => kept === "shipped")!;
    const processing = async () =>
      (await workbench.jobs.jobs(CASE, 50)).filter(({ task, state }) => task.kind === "process" && state === "waiting");
    clock.pass(1_000);
    expect((await ask(root, "POST", `/versions/${shipped.id}/use`, {}))[0]).toBe(200);
    expect(await processing()).toEqual([]);
    const name = `${shipped.released}-${shipped.id}`;
    expect((await ask(root, "POST", `/versions/${name}/use`, { readAgain: true }))[0]).toBe(200);
    expect(await processing()).toHaveLength(1);
    expect((await versions()).items.find(({ isUsed }) => isUsed)?.id).toBe(shipped.id);
  });

  it("is not chosen at a server that was started with a catalogue of its own", async () => {
    const { workbench } = workspace;
    const desk = { ...workbench.desk, isFixed: true };
    const fixed = await workspace.server({ mode: "team", bench: { desk } });
    const browser = await signedIn(fixed.app, "root");
    const [{ id } = { id: "" }] = (await versions()).items;
    const [status, { code }] = await ask<{ code: string }>(browser, "POST", `/versions/${id}/use`, {});
    expect([status, code]).toEqual([409, "server-catalogue-fixed"]);
  });
});
