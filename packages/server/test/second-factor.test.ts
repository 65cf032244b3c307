import type { FastifyInstance } from "fastify";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { codeAt, newCodeKey, newRecoveryCodes, stepOfCode } from "../src/access/one-time-codes.ts";
import type { Access } from "../src/index.ts";
import type { Browser, TestWorkspace } from "./access-server.ts";
import { addPerson, browserAt, openWorkspace, PASSWORD, signedIn } from "./access-server.ts";

const ORIGIN = "https://kulla.example.org";

/** Base32 of `12345678901234567890`, the key of the vectors of RFC 6238, appendix B. */
const RFC_KEY = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";

describe("one-time codes", () => {
  it.each([
    [59, "287082"],
    [1_111_111_109, "081804"],
    [1_111_111_111, "050471"],
    [1_234_567_890, "005924"],
    [2_000_000_000, "279037"],
    [20_000_000_000, "353130"],
  ])("are those of RFC 6238 at %d s", (seconds, code) => {
    expect(codeAt(RFC_KEY, Math.floor(seconds / 30))).toBe(code);
    expect(stepOfCode(RFC_KEY, code, seconds * 1_000)).toBe(Math.floor(seconds / 30));
  });

  it("count a step early and late, and no more", () => {
    const at = 2_000_000_000;
    for (const steps of [-2, -1, 0, 1, 2]) {
      const found = stepOfCode(RFC_KEY, "279037", (at + steps * 30) * 1_000);
      expect([steps, found !== undefined]).toEqual([steps, Math.abs(steps) < 2]);
    }
  });

  it.each(["", "27903", "2790370", " 279037", "abcdef", "２７９０３７"])("do not fit %j", (code) => {
    expect(stepOfCode(RFC_KEY, code, 2_000_000_000_000)).toBeUndefined();
  });

  it("have keys and recovery codes of enough chance, each another", () => {
    const keys = new Set(Array.from({ length: 200 }, newCodeKey));
    expect(keys.size).toBe(200);
    for (const key of keys) expect(key).toMatch(/^[A-Z2-7]{32}$/u);
    const codes = newRecoveryCodes();
    expect(new Set(codes).size).toBe(10);
    for (const code of codes) expect(code).toMatch(/^[a-z2-7]{4}(?:-[a-z2-7]{4}){5}$/u);
  });
});

describe("a second factor", () => {
  let workspace: TestWorkspace;
  let app: FastifyInstance;
  let access: Access;
  let arta: Browser;
  let key = "";
  let recovery: readonly string[] = [];

  beforeAll(async () => {
    workspace = await openWorkspace();
    ({ app, access } = await workspace.server({ mode: "team", origin: ORIGIN }));
    await addPerson(workspace, access, { name: "arta" });
    await addPerson(workspace, access, { name: "root", isAdmin: true });
    arta = await signedIn(app, "arta", ORIGIN);
  }, 180_000);

  afterAll(() => workspace.close());

  const now = () => Math.floor(Date.parse(access.now()) / 30_000);
  const signIn = async (code?: string, password = PASSWORD) => {
    const payload = { name: "arta", password, ...(code !== undefined && { code }) };
    const reply = await browserAt(app, ORIGIN).request({ method: "POST", url: "/api/v1/session", payload });
    return [reply.statusCode, reply.json<{ code?: string }>().code];
  };
  const add = (payload: object) => arta.request({ method: "PUT", url: "/api/v1/session/second-factor", payload });
  const NEEDED = [401, "access-second-factor-needed"];

  it("is taken up with the password and a code that shows that the device has the key", async () => {
    const other = await signedIn(app, "arta", ORIGIN);
    const made = await arta.request({ method: "POST", url: "/api/v1/session/second-factor/key", payload: {} });
    const { address, ...given } = made.json<{ key: string; address: string }>();
    key = given.key;
    expect(address).toBe(`otpauth://totp/Kulla:arta?secret=${key}&issuer=Kulla&digits=6&period=30`);
    expect((await add({ password: "wrong", key, code: codeAt(key, now()) })).statusCode).toBe(401);
    expect((await add({ password: PASSWORD, key, code: "000000" })).statusCode).toBe(401);
    expect(await signIn()).toEqual([200, undefined]);
    const added = await add({ password: PASSWORD, key, code: codeAt(key, now()) });
    recovery = added.json<{ recoveryCodes: string[] }>().recoveryCodes;
    expect(recovery).toHaveLength(10);
    expect((await arta.request({ url: "/api/v1/cases" })).statusCode).toBe(200);
    expect((await other.request({ url: "/api/v1/cases" })).statusCode).toBe(401);
    const kept = JSON.stringify(await access.store.accounts.byName("arta"));
    for (const code of recovery) expect(kept).not.toContain(code);
  });

  it("is asked for after the password fits, and never before", async () => {
    expect(await signIn()).toEqual(NEEDED);
    expect(await signIn(codeAt(key, now() + 1), "wrong")).toEqual([401, "access-sign-in-refused"]);
  });

  it("takes each code once", async () => {
    expect(await signIn(codeAt(key, now()))).toEqual(NEEDED); // the code by which it was taken up
    workspace.clock.pass(30_000);
    const code = codeAt(key, now());
    expect(await signIn(` ${code.slice(0, 3)} ${code.slice(3)}`)).toEqual([200, undefined]);
    expect(await signIn(code)).toEqual(NEEDED);
    expect(await signIn(codeAt(key, now() - 1))).toEqual(NEEDED);
    workspace.clock.pass(30_000);
    const raced = await Promise.all([1, 2, 3].map(() => signIn(codeAt(key, now()))));
    expect(raced.filter(([status]) => status === 200)).toHaveLength(1);
  });

  it("takes each recovery code once", async () => {
    expect(await signIn(recovery[0])).toEqual([200, undefined]);
    expect(await signIn(recovery[0])).toEqual(NEEDED);
    expect(await signIn(recovery[1]!.toUpperCase())).toEqual([200, undefined]);
  });

  it("cannot be guessed: wrong codes count like wrong passwords", async () => {
    for (let failure = 0; failure < 5; failure += 1) expect(await signIn("000000")).toEqual(NEEDED);
    expect(await signIn("000000")).toEqual([429, "access-locked-out"]);
    workspace.clock.pass(3_600_000);
    arta = browserAt(app, ORIGIN);
    const payload = { name: "arta", password: PASSWORD, code: codeAt(key, now()) };
    expect((await arta.request({ method: "POST", url: "/api/v1/session", payload })).statusCode).toBe(200);
  });

  it("is put in place of another with a code of that one, which cannot be guessed there either", async () => {
    const fresh = newCodeKey();
    const swap = (current?: string) =>
      add({ password: PASSWORD, key: fresh, code: codeAt(fresh, now()), ...(current !== undefined && { current }) });
    expect((await swap()).json()).toMatchObject({ status: 401, code: "access-second-factor-needed" });
    expect((await swap("000000")).json()).toMatchObject({ status: 401, code: "access-second-factor-needed" });
    const remove = () =>
      arta.request({
        method: "POST",
        url: "/api/v1/session/second-factor/removal",
        payload: { password: PASSWORD, code: "000000" },
      });
    // The right password does not take wrong codes back; the first time the browser is forgotten, and counted no more by itself.
    const payload = { current: PASSWORD, next: PASSWORD };
    for (const failures of [0, 3, 2]) {
      for (let failure = 0; failure < failures; failure += 1) expect((await remove()).statusCode).toBe(401);
      if (failures === 2) break;
      expect((await arta.request({ method: "PUT", url: "/api/v1/session/password", payload })).statusCode).toBe(204);
    }
    expect((await remove()).json()).toMatchObject({ status: 429, code: "access-locked-out" });
    workspace.clock.pass(20 * 60_000); // the session is still open, and the wait is over
    const swapped = await swap(codeAt(key, now()));
    expect(swapped.statusCode).toBe(200);
    key = fresh;
    recovery = swapped.json<{ recoveryCodes: string[] }>().recoveryCodes;
    workspace.clock.pass(30_000);
    expect(await signIn(codeAt(key, now()))).toEqual([200, undefined]);
  });

  it("is given up with the password and a code, or taken away by who runs the workspace", async () => {
    const remove = (payload: object) =>
      arta.request({ method: "POST", url: "/api/v1/session/second-factor/removal", payload });
    expect((await remove({ password: PASSWORD, code: "000000" })).statusCode).toBe(401);
    expect((await remove({ password: PASSWORD, code: recovery[2] })).statusCode).toBe(204);
    expect(await signIn()).toEqual([200, undefined]);
    workspace.clock.pass(60_000);
    expect((await add({ password: PASSWORD, key, code: codeAt(key, now()) })).statusCode).toBe(200);
    const root = await signedIn(app, "root", ORIGIN);
    const url = "/api/v1/accounts/account-arta";
    await root.request({ method: "PATCH", url, payload: { forgetSecondFactor: true } });
    expect(await signIn()).toEqual([200, undefined]);
  });
});
