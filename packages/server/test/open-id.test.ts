import type { FastifyInstance } from "fastify";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Access } from "../src/index.ts";
import type { Browser, TestWorkspace } from "./access-server.ts";
import { addPerson, browserAt, openWorkspace } from "./access-server.ts";
import type { OpenIdServer, Told } from "./open-id-server.ts";
import { CLIENT, startOpenIdServer } from "./open-id-server.ts";

const ORIGIN = "https://kulla.example.org";

let workspace: TestWorkspace;
let provider: OpenIdServer;
let app: FastifyInstance;
let access: Access;

beforeAll(async () => {
  [workspace, provider] = [await openWorkspace(), await startOpenIdServer()];
  const oidc = { issuer: provider.issuer, clientId: CLIENT.id, clientSecret: CLIENT.secret, title: "Example ID" };
  ({ app, access } = await workspace.server({ mode: "team", origin: ORIGIN, oidc }));
  await addPerson(workspace, access, { name: "arta" });
  await access.store.accounts.change("account-arta", { email: "arta@example.org" });
}, 180_000);

afterAll(async () => {
  await provider.close();
  await workspace.close();
});

beforeEach(() => {
  tell({ subject: "subject-arta" });
});

function tell(told: Told): void {
  for (const key of Object.keys(provider.told)) Reflect.deleteProperty(provider.told, key);
  Object.assign(provider.told, told);
}

/** Goes to the provider as a browser does, and comes back with its answer. */
async function goThere(browser: Browser): Promise<string> {
  const start = await browser.request({ url: "/sign-in/oidc", headers: { "sec-fetch-site": "same-origin" } });
  expect(start.statusCode).toBe(302);
  const there = await fetch(start.headers.location!, { redirect: "manual" });
  return there.headers.get("location")!;
}

async function comeBack(browser: Browser, location: string) {
  const { pathname, search } = new URL(location);
  const reply = await browser.request({ url: pathname + search, headers: { "sec-fetch-site": "cross-site" } });
  const { location: next } = reply.headers;
  const code = new URL(next ?? "/", ORIGIN).searchParams.get("problem") ?? undefined;
  return { status: reply.statusCode, code, reply };
}

async function signIn(told: Told) {
  tell(told);
  const browser = browserAt(app, ORIGIN);
  return { browser, ...(await comeBack(browser, await goThere(browser))) };
}

const REFUSED = { status: 302, code: "access-oidc-refused" };
const LET_IN = { status: 302, code: undefined };

describe("signing in by OpenID Connect", () => {
  it("is offered under the provider's name", async () => {
    const { ways } = (await browserAt(app, ORIGIN).request({ url: "/api/v1/session" })).json<{ ways: object }>();
    expect(ways).toEqual({ link: false, password: true, oidc: { title: "Example ID", start: "/sign-in/oidc" } });
  });

  it("asks with PKCE, state and nonce, each new, and for no more than is needed", async () => {
    const asked = async () => {
      const reply = await browserAt(app, ORIGIN).request({ url: "/sign-in/oidc" });
      expect(reply.headers["set-cookie"]).toMatch(/^__Host-kulla-sign-in=.*; HttpOnly; Secure; SameSite=Lax$/u);
      return new URL(reply.headers.location!).searchParams;
    };
    const [one, other] = [await asked(), await asked()];
    expect(Object.fromEntries(one)).toMatchObject({
      response_type: "code",
      client_id: CLIENT.id,
      redirect_uri: `${ORIGIN}/sign-in/oidc/callback`,
      scope: "openid email",
      code_challenge_method: "S256",
    });
    for (const name of ["state", "nonce", "code_challenge"]) {
      expect(one.get(name)!.length).toBeGreaterThanOrEqual(43);
      expect(one.get(name)).not.toBe(other.get(name));
    }
  });

  it("lets in whom somebody has written down, by a verified address first and by the provider's id from then on", async () => {
    const unverified = await signIn({ subject: "subject-arta", email: "arta@example.org", emailVerified: false });
    expect(unverified).toMatchObject(REFUSED);
    const first = await signIn({ subject: "subject-arta", email: "Arta@example.org", emailVerified: true });
    expect([first.status, first.reply.headers.location]).toEqual([302, "/"]);
    const state = await first.browser.request({ url: "/api/v1/session" });
    expect(state.json()).toMatchObject({ viewer: { name: "arta" } });
    expect(await signIn({ subject: "subject-arta", email: "new@example.org", emailVerified: true })).toMatchObject(
      LET_IN,
    );
    const thief = { subject: "another subject", email: "arta@example.org", emailVerified: true };
    expect(await signIn(thief)).toMatchObject(REFUSED);
  });

  it("makes no account, and lets in no disabled one", async () => {
    const before = await access.store.accounts.count();
    expect(await signIn({ subject: "stranger", email: "s@example.org", emailVerified: true })).toMatchObject(REFUSED);
    expect(await access.store.accounts.count()).toBe(before);
    await access.store.accounts.change("account-arta", { disabledAt: access.now() });
    expect(await signIn({ subject: "subject-arta" })).toMatchObject(REFUSED);
    await access.store.accounts.change("account-arta", { disabledAt: null });
    expect(await signIn({ subject: "subject-arta" })).toMatchObject(LET_IN);
  });

  it.each([
    ["another nonce", { nonce: "x" }],
    ["a token for another client", { audience: "other" }],
    ["another issuer", { issuer: "https://evil.example" }],
    ["a signature by another key", { key: "other" }],
    ["an expired token", { expired: true }],
    ["another state", { state: "x" }],
  ] as const)("refuses %s", async (_what, wrong) => {
    const { browser, ...refused } = await signIn({ subject: "subject-arta", wrong });
    expect(refused).toMatchObject(REFUSED);
    expect([...browser.cookies.keys()]).toEqual([]);
    expect(refused.reply.body).not.toMatch(/nonce|signature|jwt|stack/iu);
  });

  it("ends in the browser that began it, once, and soon", async () => {
    const [mine, other] = [browserAt(app, ORIGIN), browserAt(app, ORIGIN)];
    const location = await goThere(mine);
    expect(await comeBack(other, location)).toMatchObject(REFUSED);
    const kept = new Map(mine.cookies);
    expect(await comeBack(mine, location)).toMatchObject(LET_IN);
    for (const [name, value] of kept) mine.cookies.set(name, value);
    expect(await comeBack(mine, location)).toMatchObject(REFUSED);
    const late = browserAt(app, ORIGIN);
    const lateLocation = await goThere(late);
    workspace.clock.pass(600_000);
    expect(await comeBack(late, lateLocation)).toMatchObject(REFUSED);
  });

  it("says so where the provider is away, and goes on when it is back", async () => {
    const oidc = { issuer: "http://127.0.0.1:9", clientId: "x", title: "Away" };
    const away = await workspace.server({ mode: "team", origin: ORIGIN, oidc });
    for (let attempt = 0; attempt < 2; attempt += 1) {
      const reply = await browserAt(away.app, ORIGIN).request({ url: "/sign-in/oidc" });
      expect([reply.statusCode, reply.headers.location]).toEqual([302, "/?problem=access-oidc-refused"]);
    }
  });

  it("is not there without a provider", async () => {
    const none = await workspace.server({ mode: "team", origin: ORIGIN });
    expect((await browserAt(none.app, ORIGIN).request({ url: "/sign-in/oidc" })).statusCode).toBe(404);
  });
});
