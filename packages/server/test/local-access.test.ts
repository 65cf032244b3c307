import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { TestWorkspace } from "./access-server.ts";
import { browserAt, openWorkspace } from "./access-server.ts";

let workspace: TestWorkspace;

beforeAll(async () => {
  workspace = await openWorkspace();
}, 180_000);

afterAll(() => workspace.close());

const HOUR = 3_600_000;

describe("the workbench of one analyst", () => {
  it("opens by its link, once", async () => {
    const { app, access } = await workspace.server({ localName: "arta" });
    const link = access.links.make("http://localhost:4280/cases/one/answer");
    expect(link).toMatch(/^http:\/\/localhost:4280\/cases\/one\/answer#link=[A-Za-z0-9_-]{43}$/u);
    const payload = { key: link.split("#link=")[1] };
    const browser = browserAt(app);
    expect((await browser.request({ url: "/api/v1/cases" })).statusCode).toBe(401);
    const opened = await browser.request({ method: "POST", url: "/api/v1/session/link", payload });
    expect(opened.json()).toMatchObject({
      mode: "local",
      viewer: { account: "local", name: "arta", clearance: "TLP:RED", isAdmin: true },
    });
    const [cookie] = opened.cookies;
    expect(cookie).toMatchObject({ name: "kulla-80", httpOnly: true, sameSite: "Strict", path: "/" });
    expect((await browser.request({ url: "/api/v1/cases" })).statusCode).toBe(200);
    const again = await browserAt(app).request({ method: "POST", url: "/api/v1/session/link", payload });
    expect(again.statusCode).toBe(401);
    expect(again.json()).toMatchObject({ code: "access-link-spent" });
  });

  it("does not open by a link that is too old, or another server's", async () => {
    const { app, access } = await workspace.server();
    const other = await workspace.server();
    const keyOf = (link: string) => link.split("#link=")[1];
    const old = keyOf(access.links.make("http://localhost"));
    const foreign = keyOf(other.access.links.make("http://localhost"));
    workspace.clock.pass(HOUR);
    for (const key of [old, foreign, "x", "\u0000"]) {
      const reply = await browserAt(app).request({ method: "POST", url: "/api/v1/session/link", payload: { key } });
      expect(reply.statusCode).toBe(401);
    }
  });

  it("answers to this machine's own names only, so that no page elsewhere can take its place", async () => {
    const { app } = await workspace.server();
    for (const host of ["127.0.0.1:4280", "localhost:4280", "[::1]:4280"]) {
      expect((await app.inject({ url: "/api/v1/session", headers: { host } })).statusCode).toBe(200);
    }
    for (const host of ["evil.example", "127.0.0.1.evil.example", "localhost.evil.example:4280", "evil.example:127"]) {
      const reply = await app.inject({ url: "/api/v1/session", headers: { host } });
      expect([host, reply.statusCode, reply.json<{ code: string }>().code]).toEqual([host, 421, "access-host-unknown"]);
    }
  });

  it("ends the session after a day, and at once when signed out, for the server and the browser", async () => {
    const { app, access } = await workspace.server();
    const enter = async () => {
      const browser = browserAt(app);
      const payload = { key: access.links.make("http://localhost").split("#link=")[1] };
      await browser.request({ method: "POST", url: "/api/v1/session/link", payload });
      return browser;
    };
    const browser = await enter();
    const kept = new Map(browser.cookies);
    const left = await browser.request({ method: "DELETE", url: "/api/v1/session" });
    expect(left.statusCode).toBe(204);
    expect(left.headers["clear-site-data"]).toBe('"cache", "storage"');
    expect(browser.cookies.size).toBe(0);
    for (const [name, value] of kept) browser.cookies.set(name, value);
    expect((await browser.request({ url: "/api/v1/cases" })).statusCode).toBe(401);
    const next = await enter();
    workspace.clock.pass(23 * HOUR);
    expect((await next.request({ url: "/api/v1/cases" })).statusCode).toBe(200);
    workspace.clock.pass(HOUR);
    expect((await next.request({ url: "/api/v1/cases" })).statusCode).toBe(401);
  });

  it("has no accounts to sign in to", async () => {
    const { app } = await workspace.server();
    const payload = { name: "arta", password: "x" };
    const reply = await browserAt(app).request({ method: "POST", url: "/api/v1/session", payload });
    expect(reply.json()).toMatchObject({ status: 401, code: "access-sign-in-refused" });
  });
});
