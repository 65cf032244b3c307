import type { FastifyInstance } from "fastify";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Access } from "../src/index.ts";
import { accessGate, createAccess, createServer } from "../src/index.ts";
import type { Browser, TestWorkspace } from "./access-server.ts";
import { addPerson, browserAt, openWorkspace, PASSWORD, signedIn } from "./access-server.ts";

const ORIGIN = "https://kulla.example.org";
const MINUTE = 60_000;

let workspace: TestWorkspace;
let app: FastifyInstance;
let access: Access;
let root: Browser;

beforeAll(async () => {
  workspace = await openWorkspace();
  ({ app, access } = await workspace.server({ mode: "team", origin: ORIGIN }));
  await addPerson(workspace, access, { name: "root", isAdmin: true });
  root = await signedIn(app, "root", ORIGIN);
}, 180_000);

afterAll(() => workspace.close());

const codeOf = (reply: { json(): unknown }) => (reply.json() as { code: string }).code;

describe("a request in somebody's name", () => {
  const open = { method: "POST", url: "/api/v1/cases", payload: { name: "forged", title: "Forged" } } as const;

  it.each([
    ["a form of another site", { "x-kulla-page": "", "sec-fetch-site": "cross-site", origin: "https://evil.example" }],
    ["another port of this host", { "sec-fetch-site": "same-site", origin: "https://kulla.example.org:8443" }],
    ["another subdomain", { "sec-fetch-site": "same-site", origin: "https://evil.kulla.example.org" }],
    ["this site without TLS", { origin: "http://kulla.example.org" }],
    ["a sandboxed frame", { "sec-fetch-site": "cross-site", origin: "null" }],
    ["an address typed in", { "sec-fetch-site": "none" }],
    ["an old browser on another site", { "sec-fetch-site": "", origin: "https://evil.example" }],
    ["an old browser's form, which says nothing", { "sec-fetch-site": "", "x-kulla-page": "" }],
  ])("is refused from %s", async (_where, given) => {
    const cookie = [...root.cookies].map(([name, value]) => `${name}=${value}`).join("; ");
    const usual = { host: "kulla.example.org", "x-kulla-page": "1", "sec-fetch-site": "same-origin", cookie };
    const entries = Object.entries({ ...usual, ...(given as Record<string, string>) });
    const headers = Object.fromEntries(entries.filter(([, value]) => value !== ""));
    const reply = await app.inject({ ...open, headers });
    expect([reply.statusCode, codeOf(reply)]).toEqual([403, "access-cross-site"]);
    expect((await workspace.workbench.store.cases()).map(({ name }) => name)).not.toContain("forged");
  });

  it("is served from this page", async () => {
    const payload = { name: "honest", title: "Honest" };
    const reply = await root.request({ ...open, payload, headers: { origin: ORIGIN } });
    expect(reply.statusCode).toBe(201);
  });

  it("is refused for reading too where another site asks", async () => {
    for (const site of ["cross-site", "same-site"]) {
      const reply = await root.request({ url: "/api/v1/cases", headers: { "sec-fetch-site": site } });
      expect([reply.statusCode, codeOf(reply)]).toEqual([403, "access-cross-site"]);
    }
    expect((await root.request({ url: "/api/v1/cases", headers: { "sec-fetch-site": "none" } })).statusCode).toBe(200);
  });

  it("is refused when it would sign the browser in", async () => {
    const payload = { name: "root", password: PASSWORD };
    const headers = { host: "kulla.example.org", "content-type": "application/json" };
    const reply = await app.inject({ method: "POST", url: "/api/v1/session", payload, headers });
    expect(codeOf(reply)).toBe("access-cross-site");
  });

  it("is never agreed to by CORS", async () => {
    const headers = {
      host: "kulla.example.org",
      origin: "https://evil.example",
      "access-control-request-method": "POST",
      "access-control-request-headers": "x-kulla-page",
    };
    const preflight = await app.inject({ method: "OPTIONS", url: "/api/v1/cases", headers });
    const simple = await app.inject({ url: "/api/v1/session", headers });
    for (const reply of [preflight, simple]) {
      expect(Object.keys(reply.headers).filter((name) => name.startsWith("access-control"))).toEqual([]);
      expect(reply.statusCode).toBeGreaterThanOrEqual(400);
    }
  });
});

describe("the host", () => {
  it("is the server's public name and no other", async () => {
    for (const host of [
      "kulla.example.org.evil.example",
      "evil.example",
      "127.0.0.1",
      "localhost:4280",
      "kulla.example.org:81",
    ]) {
      const reply = await app.inject({ url: "/api/v1/session", headers: { host } });
      expect([host, reply.statusCode]).toEqual([host, 421]);
    }
  });

  it("cannot be told by a header of a caller that is no trusted proxy", async () => {
    const headers = { host: "evil.example", "x-forwarded-host": "kulla.example.org", "x-forwarded-proto": "https" };
    expect((await app.inject({ url: "/api/v1/session", headers })).statusCode).toBe(421);
  });
});

describe("a proxy that is named", () => {
  it("is believed where the request comes from, and nobody before it", async () => {
    const own = createAccess({ store: workspace.store, now: workspace.clock.now, mode: "team", origin: ORIGIN });
    const { workbench } = workspace;
    const behind = await createServer({
      workbench,
      gate: accessGate(own),
      replies: own.store.replies,
      trustProxy: "127.0.0.1",
    });
    const headers = {
      host: "10.0.0.5:4280",
      "x-forwarded-host": "kulla.example.org",
      "x-forwarded-proto": "https",
      "x-forwarded-for": "198.51.100.66, 203.0.113.9", // the first is what the caller has made up
      "x-kulla-page": "1",
    };
    const payload = { name: "root", password: PASSWORD };
    const reply = await behind.inject({ method: "POST", url: "/api/v1/session", headers, payload });
    expect(reply.statusCode).toBe(200);
    expect(String(reply.headers["set-cookie"])).toContain("__Host-kulla=");
    const [newest] = await workspace.store.audit.page({ clearance: "TLP:RED", limit: 1 });
    expect(newest!.entry).toMatchObject({ kind: "sign-in", address: "203.0.113.9" });
    const remoteAddress = "192.0.2.77"; // somebody who goes around the proxy
    const around = await behind.inject({ url: "/api/v1/session", headers, remoteAddress });
    expect(around.statusCode).toBe(421);
    await behind.close();
  });
});

describe("every answer", () => {
  it.each([
    ["a route", "/api/v1/session", 200],
    ["a refusal", "/api/v1/cases", 401],
    ["no such address", "/api/v1/nothing", 404],
    ["no such page", "/nothing.txt", 404],
  ])("tells the browser to keep it to itself: %s", async (_what, url, status) => {
    const reply = await app.inject({ url, headers: { host: "kulla.example.org" } });
    expect(reply.statusCode).toBe(status);
    expect(reply.headers).toMatchObject({
      "content-security-policy": expect.stringMatching(/^default-src 'none'; .*frame-ancestors 'none'; sandbox$/u),
      "x-content-type-options": "nosniff",
      "referrer-policy": "no-referrer",
      "cross-origin-resource-policy": "same-origin",
      "cross-origin-opener-policy": "same-origin",
      "strict-transport-security": "max-age=63072000; includeSubDomains",
      "cache-control": "no-store",
      "content-type": expect.stringMatching(/^application\/(?:problem\+)?json(?:; charset=utf-8)?$/u),
    });
    expect(reply.headers).not.toHaveProperty("x-powered-by");
    expect(reply.headers).not.toHaveProperty("server");
  });

  it("asks for TLS for ever only where there is TLS", async () => {
    const local = await workspace.server();
    const reply = await local.app.inject({ url: "/api/v1/session" });
    expect(reply.headers).not.toHaveProperty("strict-transport-security");
  });

  it("has none for TRACE and CONNECT", async () => {
    for (const method of ["TRACE", "CONNECT"]) {
      const reply = await app
        .inject({ method: method as "GET", url: "/api/v1/session", headers: { host: "kulla.example.org" } })
        .catch(() => undefined);
      expect(reply === undefined || reply.statusCode >= 400).toBe(true);
    }
  });
});

describe("the allowance", () => {
  it("ends for one account and not for another, and comes back", async () => {
    const { app: small, access: own } = await workspace.server({ mode: "team", origin: ORIGIN, requestsPerMinute: 30 });
    await addPerson(workspace, own, { name: "hungry" });
    await addPerson(workspace, own, { name: "other" });
    const hungry = await signedIn(small, "hungry", ORIGIN);
    const statuses: number[] = [];
    for (let index = 0; index < 40; index += 1) {
      const remoteAddress = `198.51.100.${index}`;
      statuses.push((await hungry.request({ url: "/api/v1/cases", remoteAddress })).statusCode);
    }
    expect(statuses.filter((status) => status === 200)).toHaveLength(30);
    const refused = await hungry.request({ url: "/api/v1/cases", remoteAddress: "198.51.100.200" });
    expect(codeOf(refused)).toBe("access-too-many-requests");
    expect(Number(refused.headers["retry-after"])).toBeGreaterThan(0);
    const other = await signedIn(small, "other", ORIGIN);
    expect((await other.request({ url: "/api/v1/cases" })).statusCode).toBe(200);
    workspace.clock.pass(MINUTE);
    expect((await hungry.request({ url: "/api/v1/cases", remoteAddress: "198.51.100.201" })).statusCode).toBe(200);
  });

  it("is not used up at one address by the people who are signed in there", async () => {
    const { app: small, access: own } = await workspace.server({ mode: "team", origin: ORIGIN, requestsPerMinute: 30 });
    const names = ["first", "second", "third"];
    for (const name of names) await addPerson(workspace, own, { name });
    for (const name of names) {
      const person = await signedIn(small, name, ORIGIN);
      for (let index = 0; index < 20; index += 1)
        expect((await person.request({ url: "/api/v1/cases" })).statusCode).toBe(200);
    }
    const statuses: number[] = [];
    for (let index = 0; index < 40; index += 1)
      statuses.push((await browserAt(small, ORIGIN).request({ url: "/api/v1/session" })).statusCode);
    expect(statuses.at(-1)).toBe(429);
  });

  it("is not used up by another site's page, which can have a browser ask for addresses", async () => {
    const { app: small, access: own } = await workspace.server({ mode: "team", origin: ORIGIN, requestsPerMinute: 30 });
    await addPerson(workspace, own, { name: "lured" });
    const lured = await signedIn(small, "lured", ORIGIN);
    const headers = { "sec-fetch-site": "cross-site", "sec-fetch-mode": "no-cors" };
    const statuses = new Set<number>();
    for (const url of ["/api/reference", "/not/there", "/api/v1/session", "/api/v1/cases"]) {
      for (let index = 0; index < 20; index += 1) statuses.add((await lured.request({ url, headers })).statusCode);
    }
    expect([...statuses].sort((a, b) => a - b)).toEqual([200, 403, 404, 429]);
    expect((await lured.request({ url: "/api/v1/cases" })).statusCode).toBe(200);
  });

  it("ends soon for who guesses tokens", async () => {
    const { app: small } = await workspace.server({ mode: "team", origin: ORIGIN, requestsPerMinute: 100 });
    const statuses: number[] = [];
    for (let index = 0; index < 10; index += 1) {
      const authorization = `Bearer kulla_${String(index).padStart(43, "a")}`;
      statuses.push(
        (await small.inject({ url: "/api/v1/cases", headers: { host: "kulla.example.org", authorization } }))
          .statusCode,
      );
    }
    expect(statuses.filter((status) => status === 401).length).toBeLessThanOrEqual(5);
    expect(statuses.at(-1)).toBe(429);
  });
});
