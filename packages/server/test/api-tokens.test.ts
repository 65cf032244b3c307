import type { FastifyInstance } from "fastify";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Access } from "../src/index.ts";
import type { Browser, TestWorkspace } from "./access-server.ts";
import { addPerson, browserAt, openWorkspace, signedIn } from "./access-server.ts";

const ORIGIN = "https://kulla.example.org";
const DAY = 86_400_000;

let workspace: TestWorkspace;
let app: FastifyInstance;
let access: Access;
let root: Browser;

interface Made {
  readonly token: string;
  readonly item: { readonly id: string; readonly expiresAt: string; readonly scopes: readonly string[] };
}

beforeAll(async () => {
  workspace = await openWorkspace();
  ({ app, access } = await workspace.server({ mode: "team", origin: ORIGIN }));
  for (const name of ["one", "two"])
    await workspace.workbench.store.openCase({ name, title: name, openedAt: workspace.clock.now() });
  await addPerson(workspace, access, { name: "root", isAdmin: true, roles: { one: "admin", two: "admin" } });
  root = await signedIn(app, "root", ORIGIN);
}, 180_000);

afterAll(() => workspace.close());

async function make(browser: Browser, wish: object): Promise<Made> {
  const payload = { name: "test", scopes: ["read"], clearance: "TLP:RED", ...wish };
  const reply = await browser.request({ method: "POST", url: "/api/v1/tokens", payload });
  expect(reply.statusCode).toBe(201);
  return reply.json<Made>();
}

async function call(
  token: string,
  url: string,
  more: { method?: "GET" | "POST" | "PUT" | "DELETE"; payload?: object } = {},
) {
  const headers = { host: "kulla.example.org", authorization: `Bearer ${token}` };
  const reply = await app.inject({ url, headers, ...more });
  const { code } = reply.body === "" ? { code: undefined } : reply.json<{ code?: string }>();
  return { status: reply.statusCode, code, reply };
}

describe("an API token", () => {
  it("is shown once, works without a page, and is kept as a hash", async () => {
    const { token, item } = await make(root, {});
    expect(token).toMatch(/^kulla_[A-Za-z0-9_-]{43}$/u);
    expect((await call(token, "/api/v1/cases")).status).toBe(200);
    const listed = await root.request({ url: "/api/v1/tokens" });
    expect(listed.body).toContain(item.id);
    expect(listed.body).not.toContain(token.slice(6));
    expect(JSON.stringify(await access.store.tokens.ofAccount("account-root"))).not.toContain(token.slice(6));
  });

  it("expires, by default after 90 days", async () => {
    const { token, item } = await make(root, { days: 1 });
    expect(Date.parse((await make(root, {})).item.expiresAt) - Date.parse(access.now())).toBe(90 * DAY);
    workspace.clock.pass(Date.parse(item.expiresAt) - Date.parse(access.now()) - 1);
    expect((await call(token, "/api/v1/cases")).status).toBe(200);
    workspace.clock.pass(1);
    expect(await call(token, "/api/v1/cases")).toMatchObject({ status: 401, code: "access-sign-in-needed" });
    root = await signedIn(app, "root", ORIGIN);
  });

  it.each([[0], [367], [1.5], [-1]])("cannot be made for %d days", async (days) => {
    const payload = { name: "test", scopes: ["read"], clearance: "TLP:RED", days };
    expect((await root.request({ method: "POST", url: "/api/v1/tokens", payload })).statusCode).toBe(400);
  });

  it("does only what its scopes say", async () => {
    const read = (await make(root, { scopes: ["read"] })).token;
    const write = (await make(root, { scopes: ["write"] })).token;
    const open = { method: "POST", payload: { name: "by-token", title: "By token" } } as const;
    expect(await call(read, "/api/v1/cases", open)).toMatchObject({ status: 403, code: "access-token-scope" });
    expect(await call(write, "/api/v1/cases")).toMatchObject({ status: 403, code: "access-token-scope" });
    expect((await call(write, "/api/v1/cases", open)).status).toBe(201);
    expect(await call(read, "/api/v1/accounts")).toMatchObject({ status: 403, code: "access-token-scope" });
    const admin = (await make(root, { scopes: ["admin"] })).token;
    expect((await call(admin, "/api/v1/accounts")).status).toBe(200);
  });

  it("cannot do what only a person at the page can", async () => {
    const { token } = await make(root, { scopes: ["read", "write", "admin"] });
    for (const [method, url] of [
      ["GET", "/api/v1/tokens"],
      ["POST", "/api/v1/tokens"],
      ["GET", "/api/v1/sessions"],
      ["PUT", "/api/v1/session/password"],
      ["DELETE", "/api/v1/session"],
    ] as const)
      expect(await call(token, url, { method })).toMatchObject({ status: 403, code: "access-token-scope" });
  });

  it("sees no more than its own clearance, and than its owner's as that is now", async () => {
    const id = await addPerson(workspace, access, { name: "lowered", clearance: "TLP:AMBER" });
    const lowered = await signedIn(app, "lowered", ORIGIN);
    const clearanceOf = async (token: string) =>
      (await call(token, "/api/v1/session")).reply.json<{ viewer: { clearance: string } }>().viewer.clearance;
    const high = (await make(lowered, { clearance: "TLP:AMBER" })).token;
    const low = (await make(lowered, { clearance: "TLP:CLEAR" })).token;
    expect([await clearanceOf(high), await clearanceOf(low)]).toEqual(["TLP:AMBER", "TLP:CLEAR"]);
    await access.store.accounts.change(id, { clearance: "TLP:GREEN" });
    expect(await clearanceOf(high)).toBe("TLP:GREEN");
  });

  it("can be held to some cases: the others are not there for it", async () => {
    const { token } = await make(root, { scopes: ["read", "write"], cases: ["one"] });
    expect((await call(token, "/api/v1/cases/one")).status).toBe(200);
    expect((await call(token, "/api/v1/cases/two")).status).toBe(404);
    const listed = (await call(token, "/api/v1/cases")).reply.json<{ items: { name: string }[] }>();
    expect(listed.items.map(({ name }) => name)).toEqual(["one"]);
    const open = { method: "POST", payload: { name: "third", title: "Third" } } as const;
    expect((await call(token, "/api/v1/cases", open)).status).toBe(403);
  });

  it("stops when it is revoked, when its owner is disabled, and when an admin signs the owner out", async () => {
    const revoked = await make(root, {});
    const url = `/api/v1/tokens/${revoked.item.id}`;
    const id = await addPerson(workspace, access, { name: "owner" });
    const owner = await signedIn(app, "owner", ORIGIN);
    expect((await owner.request({ method: "DELETE", url })).statusCode).toBe(404);
    expect((await root.request({ method: "DELETE", url })).statusCode).toBe(204);
    expect((await call(revoked.token, "/api/v1/cases")).status).toBe(401);
    const first = (await make(owner, {})).token;
    await root.request({ method: "DELETE", url: `/api/v1/accounts/${id}/credentials` });
    expect((await call(first, "/api/v1/cases")).status).toBe(401);
    expect((await owner.request({ url: "/api/v1/cases" })).statusCode).toBe(401);
    const second = (await make(await signedIn(app, "owner", ORIGIN), {})).token;
    await root.request({ method: "PATCH", url: `/api/v1/accounts/${id}`, payload: { disabled: true } });
    expect((await call(second, "/api/v1/cases")).status).toBe(401);
    await root.request({ method: "PATCH", url: `/api/v1/accounts/${id}`, payload: { disabled: false } });
    expect((await call(second, "/api/v1/cases")).status).toBe(401);
  });

  it("does not fall back to a session where it does not hold", async () => {
    const headers = { authorization: "Bearer nonsense" };
    expect((await root.request({ url: "/api/v1/cases", headers })).statusCode).toBe(401);
    for (const authorization of ["Basic cm9vdDpyb290", "bearer x", "", "Bearer", `Bearer kulla_${"a".repeat(44)}`])
      expect(
        (await browserAt(app, ORIGIN).request({ url: "/api/v1/cases", headers: { authorization } })).statusCode,
      ).toBe(401);
  });
});
