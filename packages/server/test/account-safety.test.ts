// What keeps an account its owner's: a second factor that is demanded, proof that is not old, browsers that are known, and what its owner is told.
import type { FastifyInstance } from "fastify";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { codeAt } from "../src/access/one-time-codes.ts";
import { guardedRoutes } from "../src/access/route-policies.ts";
import type { Access } from "../src/index.ts";
import type { Browser, TestWorkspace } from "./access-server.ts";
import { addPerson, browserAt, openWorkspace, PASSWORD, signedIn } from "./access-server.ts";

const MINUTE = 60_000;
const NEXT = "oblong tresk vargmal 9";

let workspace: TestWorkspace;
let app: FastifyInstance;
let access: Access;

beforeAll(async () => {
  workspace = await openWorkspace();
  ({ app, access } = await workspace.server({ mode: "team", requestsPerMinute: 100_000 }));
  await workspace.workbench.store.openCase({ name: "one", title: "One", openedAt: workspace.clock.now() });
  await addPerson(workspace, access, { name: "root", isAdmin: true });
  await addPerson(workspace, access, { name: "leader", roles: { one: "lead" } });
  await addPerson(workspace, access, { name: "reader", roles: { one: "reader" } });
}, 180_000);

afterAll(() => workspace.close());

const codeOf = (reply: { json(): unknown }) => (reply.json() as { code: string }).code;
const signIn = (browser: Browser, name: string, password = PASSWORD) =>
  browser.request({ method: "POST", url: "/api/v1/session", payload: { name, password } });
const makeToken = (browser: Browser) =>
  browser.request({
    method: "POST",
    url: "/api/v1/tokens",
    payload: { name: "x", scopes: ["read"], clearance: "TLP:CLEAR" },
  });
const confirm = (browser: Browser, password: string) =>
  browser.request({ method: "POST", url: "/api/v1/session/confirmation", payload: { password } });

describe("what is delicate", () => {
  it("is each route that gives or takes a way in, or ends sessions", () => {
    const delicate = [...guardedRoutes().values()].filter(({ policy }) => policy.delicate === true);
    expect(delicate.map(({ route }) => route.id).sort()).toEqual([
      "accounts.add",
      "accounts.change",
      "accounts.signOut",
      "demands.change",
      "sessions.revoke",
      "tokens.make",
    ]);
  });

  it("needs a sign-in, or the password again, of the last quarter of an hour", async () => {
    const browser = await signedIn(app, "reader");
    expect((await makeToken(browser)).statusCode).toBe(201);
    workspace.clock.pass(15 * MINUTE);
    expect((await browser.request({ url: "/api/v1/cases" })).statusCode).toBe(200);
    expect([(await makeToken(browser)).statusCode, codeOf(await makeToken(browser))]).toEqual([
      403,
      "access-confirmation-needed",
    ]);
    expect((await browser.request({ method: "DELETE", url: "/api/v1/sessions/any" })).statusCode).toBe(403);
    expect(codeOf(await confirm(browser, "wrong wrong"))).toBe("access-sign-in-refused");
    expect((await makeToken(browser)).statusCode).toBe(403);
    expect((await confirm(browser, PASSWORD)).statusCode).toBe(204);
    expect((await makeToken(browser)).statusCode).toBe(201);
  });

  it("is not one's own password by way of the accounts: a stolen session or token does not keep the account", async () => {
    const root = await signedIn(app, "root");
    for (const payload of [{ password: NEXT }, { forgetSecondFactor: true }]) {
      const reply = await root.request({ method: "PATCH", url: "/api/v1/accounts/account-root", payload });
      expect([reply.statusCode, codeOf(reply)]).toEqual([403, "access-denied"]);
    }
  });
});

describe("a second factor that is demanded", () => {
  const demand = (root: Browser, secondFactorFor: string) =>
    root.request({ method: "PUT", url: "/api/v1/demands", payload: { secondFactorFor } });
  const cases = async (browser: Browser) => {
    const reply = await browser.request({ url: "/api/v1/cases" });
    return reply.statusCode === 200 ? "open" : codeOf(reply);
  };
  const lacks = async (browser: Browser) =>
    (await browser.request({ url: "/api/v1/session" })).json<{ viewer: { lacksSecondFactor: boolean } }>().viewer
      .lacksSecondFactor;

  it("closes everything but its setting up to who lacks it, of whom it is demanded", async () => {
    const [root, leader, reader] = [
      await signedIn(app, "root"),
      await signedIn(app, "leader"),
      await signedIn(app, "reader"),
    ];
    const seen = async () => [await cases(leader), await cases(reader)];
    expect(await seen()).toEqual(["open", "open"]);
    expect((await demand(leader, "everybody")).statusCode).toBe(403);
    expect((await demand(root, "leads")).statusCode).toBe(200);
    expect(await seen()).toEqual(["access-second-factor-demanded", "open"]);
    // It holds whoever demanded it too: it cannot be taken back without.
    expect(codeOf(await demand(root, "nobody"))).toBe("access-second-factor-demanded");
    expect([await lacks(leader), await lacks(reader)]).toEqual([true, false]);
    const token = await makeToken(leader);
    expect(codeOf(token)).toBe("access-second-factor-demanded");
    const { key } = (await leader.request({ method: "POST", url: "/api/v1/session/second-factor/key" })).json<{
      key: string;
    }>();
    const code = codeAt(key, Math.floor(Date.parse(workspace.clock.now()) / 30_000));
    const payload = { password: PASSWORD, key, code };
    expect((await leader.request({ method: "PUT", url: "/api/v1/session/second-factor", payload })).statusCode).toBe(
      200,
    );
    expect(await seen()).toEqual(["open", "open"]);
    workspace.clock.pass(MINUTE);
    const next = codeAt(key, Math.floor(Date.parse(workspace.clock.now()) / 30_000));
    const removal = await leader.request({
      method: "POST",
      url: "/api/v1/session/second-factor/removal",
      payload: { password: PASSWORD, code: next },
    });
    expect([removal.statusCode, codeOf(removal)]).toEqual([403, "access-denied"]);
    await access.demands.demandSecondFactor("everybody");
    expect(await cases(reader)).toBe("access-second-factor-demanded");
    expect((await signIn(reader, "reader")).json<object>()).toMatchObject({
      viewer: { lacksSecondFactor: true },
    });
    await access.demands.demandSecondFactor("nobody");
    expect(await cases(reader)).toBe("open");
  });

  it("is looked up by other servers of the workspace too", async () => {
    const other = await workspace.server({ mode: "team" });
    const reader = await signedIn(other.app, "reader");
    expect(await cases(reader)).toBe("open");
    await access.demands.demandSecondFactor("everybody");
    workspace.clock.pass(5_000);
    expect(await cases(reader)).toBe("access-second-factor-demanded");
    await access.demands.demandSecondFactor("nobody");
    workspace.clock.pass(5_000);
  });
});

describe("a browser in which somebody has signed in before", () => {
  it("lets him in while somebody else tries his name without end", async () => {
    await addPerson(workspace, access, { name: "sought" });
    const own = browserAt(app);
    expect((await signIn(own, "sought")).statusCode).toBe(200);
    await own.request({ method: "DELETE", url: "/api/v1/session" });
    for (let failure = 0; failure < 9; failure += 1) {
      const reply = await signIn(browserAt(app), "sought", "wrong wrong");
      if (reply.statusCode === 429) workspace.clock.pass(Number(reply.headers["retry-after"]) * 1_000);
    }
    // The name waits, for whoever is not known.
    expect((await signIn(browserAt(app), "sought")).statusCode).toBe(429);
    expect((await signIn(own, "sought")).statusCode).toBe(200);
    // The cookie opens nothing by itself, is no other account's, and its failures count too.
    await own.request({ method: "DELETE", url: "/api/v1/session" });
    expect((await own.request({ url: "/api/v1/cases" })).statusCode).toBe(401);
    for (let failure = 0; failure < 5; failure += 1)
      expect((await signIn(own, "sought", "wrong")).statusCode).toBe(401);
    expect((await signIn(own, "sought")).statusCode).toBe(429);
    workspace.clock.pass(60 * MINUTE);
  });

  it("is forgotten when the password is changed", async () => {
    await addPerson(workspace, access, { name: "moving" });
    const own = await signedIn(app, "moving");
    const secret = own.cookies.get("kulla-80-browser")!;
    const payload = { current: PASSWORD, next: NEXT };
    expect((await own.request({ method: "PUT", url: "/api/v1/session/password", payload })).statusCode).toBe(204);
    const left = browserAt(app);
    left.cookies.set("kulla-80-browser", secret);
    await signIn(left, "moving", NEXT);
    const events = (await left.request({ url: "/api/v1/session/events" })).json<{ items: { kind: string }[] }>();
    expect(events.items.map(({ kind }) => kind)).toEqual([
      "signed-in-new-browser",
      "password-changed",
      "signed-in-new-browser",
    ]);
  });
});

describe("the owner of an account", () => {
  it("is told of sign-ins, refused ones, and changes: his own only, bounded, and none driven out by repeating", async () => {
    await addPerson(workspace, access, { name: "told" });
    const own = await signedIn(app, "told");
    for (let failure = 0; failure < 4; failure += 1) await signIn(browserAt(app), "told", "wrong wrong");
    await makeToken(own);
    const root = await signedIn(app, "root");
    await root.request({ method: "DELETE", url: "/api/v1/accounts/account-told/credentials" });
    workspace.clock.pass(60 * MINUTE);
    const again = await signedIn(app, "told");
    const { items } = (await again.request({ url: "/api/v1/session/events" })).json<{
      items: { kind: string; times: number }[];
    }>();
    expect(items.map(({ kind, times }) => [kind, times])).toEqual([
      ["signed-in-new-browser", 1],
      ["changed-by-admin", 1],
      ["token-made", 1],
      ["refused", 4],
      ["signed-in-new-browser", 1],
    ]);
    expect(JSON.stringify(items)).not.toContain("wrong");
    for (let at = 0; at < 130; at += 1)
      await access.store.events.add("account-told", {
        kind: "signed-in",
        at: access.now(),
        address: `192.0.2.${at}`,
        agent: "",
      });
    expect(await access.store.events.of("account-told")).toHaveLength(100);
    expect(await access.store.events.of("account-root")).not.toHaveLength(100);
  });
});
