import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { FastifyInstance } from "fastify";
import { passwordHashes } from "../src/access/password-hashes.ts";
import type { Access } from "../src/index.ts";
import type { TestWorkspace } from "./access-server.ts";
import { addPerson, browserAt, openWorkspace, PASSWORD, signedIn } from "./access-server.ts";

const ORIGIN = "https://kulla.example.org";
const MINUTE = 60_000;

let workspace: TestWorkspace;
let app: FastifyInstance;
let access: Access;

beforeAll(async () => {
  workspace = await openWorkspace();
  ({ app, access } = await workspace.server({ mode: "team", origin: ORIGIN }));
  await workspace.workbench.store.openCase({ name: "one", title: "One", openedAt: workspace.clock.now() });
  await workspace.workbench.store.openCase({ name: "two", title: "Two", openedAt: workspace.clock.now() });
  await addPerson(workspace, access, { name: "root", isAdmin: true, roles: { one: "admin" } });
  await addPerson(workspace, access, { name: "reader", clearance: "TLP:GREEN", roles: { one: "reader" } });
}, 180_000);

afterAll(() => workspace.close());

const person = (name: string) => signedIn(app, name, ORIGIN);
const signIn = (name: string, password: string) =>
  browserAt(app, ORIGIN).request({ method: "POST", url: "/api/v1/session", payload: { name, password } });
const codeOf = (reply: { json(): unknown }) => (reply.json() as { code: string }).code;

describe("signing in", () => {
  it("gives a session in a cookie that only this host gets, over TLS, out of reach of scripts", async () => {
    const reply = await signIn("root", PASSWORD);
    expect(reply.json()).toMatchObject({ mode: "team", viewer: { name: "root", isAdmin: true } });
    const [header] = [reply.headers["set-cookie"]].flat();
    expect(header).toMatch(/^__Host-kulla=[A-Za-z0-9_-]{43}; Path=\/; HttpOnly; Secure; SameSite=Strict$/u);
    expect(reply.body).not.toContain(/=([^;]+)/u.exec(header!)![1]);
  });

  it("refuses a wrong name and a wrong password in the same words", async () => {
    await addPerson(workspace, access, { name: "without" });
    await access.store.accounts.change("account-without", { disabledAt: access.now() });
    const replies = [
      await signIn("reader", "wrong wrong wrong"),
      await signIn("nobody", "wrong wrong wrong"),
      await signIn("without", PASSWORD),
    ];
    const [first, ...others] = replies.map((reply) => ({ ...reply.json<object>(), instance: "" }));
    expect(first).toMatchObject({ status: 401, code: "access-sign-in-refused" });
    for (const other of others) expect(other).toEqual(first);
  });

  it("takes a name in any case, and the password to the letter", async () => {
    expect((await signIn("READER", PASSWORD)).statusCode).toBe(200);
    expect((await signIn("reader", PASSWORD.toUpperCase())).statusCode).toBe(401);
  });

  it("makes a guesser wait, longer each time, whether the name is somebody's or not", async () => {
    await addPerson(workspace, access, { name: "guessed" });
    for (const name of ["guessed", "no-account"]) {
      for (let failure = 0; failure < 5; failure += 1) expect((await signIn(name, "wrong")).statusCode).toBe(401);
      const waits: number[] = [];
      for (let more = 0; more < 8; more += 1) {
        const refused = await signIn(name, name === "guessed" ? PASSWORD : "wrong");
        expect([refused.statusCode, codeOf(refused)]).toEqual([429, "access-locked-out"]);
        const wait = Number(refused.headers["retry-after"]);
        waits.push(wait);
        workspace.clock.pass(wait * 1_000);
        expect((await signIn(name, "wrong")).statusCode).toBe(401);
      }
      expect(waits).toEqual([15, 30, 60, 120, 240, 480, 900, 900]);
    }
    workspace.clock.pass(15 * MINUTE);
    expect((await signIn("guessed", PASSWORD)).statusCode).toBe(200);
    expect((await signIn("guessed", "wrong")).statusCode).toBe(401);
  });

  it("works on a few passwords at once, lets some wait, and sends the rest away", async () => {
    const hashes = passwordHashes();
    const outcomes = await Promise.allSettled(Array.from({ length: 40 }, () => hashes.fits(undefined, "x")));
    const refused = outcomes.filter((outcome) => outcome.status === "rejected");
    expect(refused).toHaveLength(8);
    expect(refused[0]).toMatchObject({ reason: { code: "access-too-many-requests" } });
    expect(await hashes.fits(await hashes.of("later"), "later")).toBe(true);
  }, 180_000);

  it("counts attempts that are made at once", async () => {
    await addPerson(workspace, access, { name: "rushed" });
    const replies = await Promise.all(Array.from({ length: 12 }, () => signIn("rushed", "wrong")));
    const refused = replies.filter(({ statusCode }) => statusCode === 401);
    expect(refused).toHaveLength(5);
    workspace.clock.pass(60 * MINUTE);
  });

  it("slows down an address that tries many names, and nobody there in a browser in which he has signed in before", async () => {
    const other = await workspace.server({ mode: "team", origin: ORIGIN });
    const attempt = (name: string, password = "wrong", browser = browserAt(other.app, ORIGIN)) =>
      browser.request({
        method: "POST",
        url: "/api/v1/session",
        payload: { name, password },
        remoteAddress: "198.51.100.7",
      });
    await addPerson(workspace, access, { name: "neighbour" });
    const known = browserAt(other.app, ORIGIN);
    expect((await attempt("neighbour", PASSWORD, known)).statusCode).toBe(200);
    workspace.clock.pass(60 * MINUTE);
    const statuses: number[] = [];
    for (let index = 0; index < 42; index += 1) statuses.push((await attempt(`name-${index}`)).statusCode);
    expect(statuses.slice(0, 40).every((status) => status === 401)).toBe(true);
    expect(statuses.slice(40)).toEqual([429, 429]);
    expect((await attempt("neighbour", PASSWORD)).statusCode).toBe(429);
    expect((await attempt("neighbour", PASSWORD, known)).statusCode).toBe(200);
  });
});

describe("a session", () => {
  it("ends after half an hour of silence, and after twelve hours of work", async () => {
    const browser = await person("reader");
    const isOpen = async () => (await browser.request({ url: "/api/v1/cases" })).statusCode === 200;
    for (let minutes = 0; minutes < 700; minutes += 25) {
      workspace.clock.pass(25 * MINUTE);
      expect(await isOpen()).toBe(true);
    }
    workspace.clock.pass(25 * MINUTE);
    expect(await isOpen()).toBe(false);
    const silent = await person("reader");
    workspace.clock.pass(30 * MINUTE);
    expect((await silent.request({ url: "/api/v1/cases" })).statusCode).toBe(401);
  });

  it("is another one after each sign-in, and the old one is gone", async () => {
    const browser = await person("reader");
    const [old] = [...browser.cookies.values()];
    await browser.request({ method: "POST", url: "/api/v1/session", payload: { name: "reader", password: PASSWORD } });
    const [fresh] = [...browser.cookies.values()];
    expect(fresh).not.toBe(old);
    browser.cookies.set("__Host-kulla", old!);
    expect((await browser.request({ url: "/api/v1/cases" })).statusCode).toBe(401);
  });

  it("is listed for its owner, and can be ended from another", async () => {
    await addPerson(workspace, access, { name: "two-browsers" });
    const [one, other] = [await person("two-browsers"), await person("two-browsers")];
    const { items } = (await one.request({ url: "/api/v1/sessions" })).json<{
      items: { id: string; current: boolean }[];
    }>();
    expect(items.map(({ current }) => current).sort()).toEqual([false, true]);
    expect(JSON.stringify(items)).not.toMatch(/hash/u);
    const lost = items.find(({ current }) => !current)!;
    const stranger = await person("reader");
    const url = `/api/v1/sessions/${lost.id}`;
    expect((await stranger.request({ method: "DELETE", url })).statusCode).toBe(404);
    expect((await one.request({ method: "DELETE", url })).statusCode).toBe(204);
    expect((await other.request({ url: "/api/v1/cases" })).statusCode).toBe(401);
    expect((await one.request({ url: "/api/v1/cases" })).statusCode).toBe(200);
  });

  it("ends when the account is disabled, gets another password, or sees less", async () => {
    const root = await person("root");
    const changes = [{ disabled: true }, { password: "oblong tresk vargmal 9" }, { clearance: "TLP:CLEAR" }];
    for (const [index, payload] of changes.entries()) {
      const name = `changed-${index}`;
      const id = await addPerson(workspace, access, { name });
      const browser = await person(name);
      const changed = await root.request({ method: "PATCH", url: `/api/v1/accounts/${id}`, payload });
      expect(changed.statusCode).toBe(200);
      expect((await browser.request({ url: "/api/v1/cases" })).statusCode).toBe(401);
    }
  });

  it("stays when its owner changes the password, and the others end", async () => {
    await addPerson(workspace, access, { name: "changing" });
    const [one, other] = [await person("changing"), await person("changing")];
    const change = (current: string, next: string) =>
      one.request({ method: "PUT", url: "/api/v1/session/password", payload: { current, next } });
    expect(codeOf(await change("wrong", "oblong tresk vargmal 9"))).toBe("access-sign-in-refused");
    expect((await change(PASSWORD, "oblong tresk vargmal 9")).statusCode).toBe(204);
    expect((await one.request({ url: "/api/v1/cases" })).statusCode).toBe(200);
    expect((await other.request({ url: "/api/v1/cases" })).statusCode).toBe(401);
    expect((await signIn("changing", PASSWORD)).statusCode).toBe(401);
    expect((await signIn("changing", "oblong tresk vargmal 9")).statusCode).toBe(200);
  });
});

/** 128 characters. */
const LONG = "vargmal tresk oblong frymë qershi lumturi gurthyes shtëpiak errësirë ".padEnd(
  128,
  "vjeshtak bregdetar kryqëzim udhëtar mal hëna",
);

describe("passwords", () => {
  it.each([
    ["eleven characters", "vargmal tre"],
    ["a common one", "password1234"],
    ["a common one twice", "passwordpassword"],
    ["a row of keys", "qwertyuiop[]"],
    ["a run of digits", "123456789012"],
    ["one letter", "aaaaaaaaaaaaaaaaaaaa"],
    ["the name", "petrit.gashi1"],
    ["more than 128 characters", "vargmal tresk oblong ".repeat(7)],
  ])("refuses %s", async (_what, password) => {
    const root = await person("root");
    const payload = { name: "petrit.gashi", fullName: "Petrit Gashi", clearance: "TLP:AMBER", password };
    const reply = await root.request({ method: "POST", url: "/api/v1/accounts", payload });
    expect([reply.statusCode, codeOf(reply)]).toEqual([422, "access-password-weak"]);
  });

  it("takes any characters, spaces and 128 of them, and keeps an argon2id hash of them only", async () => {
    const root = await person("root");
    for (const [index, password] of ["çdo fjalë është e mirë 7", "塔の家は石でできている壁", LONG].entries()) {
      expect([12, 24, 128]).toContain([...password].length);
      const name = `any-${index}`;
      const payload = { name, fullName: "Any", clearance: "TLP:AMBER", password };
      const added = await root.request({ method: "POST", url: "/api/v1/accounts", payload });
      expect(added.statusCode).toBe(201);
      expect(added.body).not.toMatch(/argon2|password_?hash/iu);
      expect((await signIn(name, password)).statusCode).toBe(200);
      const kept = (await access.store.accounts.byName(name))!.passwordHash!;
      expect(kept).toMatch(/^\$argon2id\$v=19\$m=65536,t=3,p=1\$/u);
    }
  });
});

describe("accounts", () => {
  it("are for who runs the workspace", async () => {
    const reader = await person("reader");
    for (const [method, url] of [
      ["GET", "/api/v1/accounts"],
      ["GET", "/api/v1/accounts/account-root"],
      ["PATCH", "/api/v1/accounts/account-reader"],
      ["DELETE", "/api/v1/accounts/account-root/credentials"],
      ["GET", "/api/v1/audit"],
    ] as const) {
      const reply = await reader.request({ method, url, ...(method === "PATCH" && { payload: { isAdmin: true } }) });
      expect([url, reply.statusCode, codeOf(reply)]).toEqual([url, 403, "access-denied"]);
    }
  });

  it("are listed in pages, without anything secret", async () => {
    const root = await person("root");
    const names: string[] = [];
    let cursor = "";
    for (let page = 0; page < 50; page += 1) {
      const url = `/api/v1/accounts?limit=2${cursor}`;
      const reply = (await root.request({ url })).json<{ items: { name: string }[]; next?: string; total: number }>();
      names.push(...reply.items.map(({ name }) => name));
      expect(JSON.stringify(reply)).not.toMatch(/argon2|recovery|subject/u);
      if (reply.next === undefined) {
        expect(reply.total).toBe(names.length);
        break;
      }
      cursor = `&cursor=${encodeURIComponent(reply.next)}`;
    }
    expect(names).toEqual([...names].sort());
    expect(new Set(names).size).toBe(names.length);
  });

  it("have a name of their own", async () => {
    const root = await person("root");
    const payload = { name: "reader", fullName: "Another", clearance: "TLP:CLEAR" };
    expect(codeOf(await root.request({ method: "POST", url: "/api/v1/accounts", payload }))).toBe("access-name-taken");
  });

  it("are never left without somebody who runs the workspace", async () => {
    const root = await person("root");
    for (const payload of [{ isAdmin: false }, { disabled: true }]) {
      const reply = await root.request({ method: "PATCH", url: "/api/v1/accounts/account-root", payload });
      expect([reply.statusCode, codeOf(reply)]).toEqual([409, "access-last-admin"]);
    }
  });

  it("get no clearance above that of who gives it", async () => {
    await addPerson(workspace, access, { name: "green-admin", clearance: "TLP:GREEN", isAdmin: true });
    const green = await person("green-admin");
    const own = await green.request({
      method: "PATCH",
      url: "/api/v1/accounts/account-green-admin",
      payload: { clearance: "TLP:RED" },
    });
    const others = await green.request({
      method: "PATCH",
      url: "/api/v1/accounts/account-root",
      payload: { password: "oblong tresk vargmal 9" },
    });
    const fresh = await green.request({
      method: "POST",
      url: "/api/v1/accounts",
      payload: { name: "puppet", fullName: "Puppet", clearance: "TLP:AMBER" },
    });
    const out = await green.request({ method: "DELETE", url: "/api/v1/accounts/account-root/credentials" });
    for (const reply of [own, others, fresh, out])
      expect([reply.statusCode, codeOf(reply)]).toEqual([403, "access-denied"]);
    await access.store.accounts.change("account-green-admin", { disabledAt: access.now() });
  });
});

describe("roles in a case", () => {
  it("make a case that is not yours one that is not there, to the byte", async () => {
    const reader = await person("reader");
    const bodies = [];
    for (const name of ["two", "no-such-case"]) {
      const reply = await reader.request({ url: `/api/v1/cases/${name}` });
      expect(reply.statusCode).toBe(404);
      const { date: _date, ...headers } = reply.headers;
      bodies.push({ headers, body: { ...reply.json<object>(), instance: "" } });
    }
    expect(bodies[0]).toEqual(bodies[1]);
    const listed = (await reader.request({ url: "/api/v1/cases" })).json<{
      items: { name: string }[];
      total: number;
    }>();
    expect(listed).toMatchObject({ total: 1, items: [{ name: "one", role: "reader" }] });
  });

  it("are given and taken by the case's admin, and hold at once", async () => {
    await addPerson(workspace, access, { name: "newcomer" });
    const [root, newcomer] = [await person("root"), await person("newcomer")];
    const url = "/api/v1/cases/one/members/newcomer";
    const sees = async () => (await newcomer.request({ url: "/api/v1/cases/one" })).statusCode;
    expect(await sees()).toBe(404);
    expect((await root.request({ method: "PUT", url, payload: { role: "analyst" } })).json()).toMatchObject({
      role: "analyst",
    });
    expect(await sees()).toBe(200);
    expect((await newcomer.request({ method: "PUT", url, payload: { role: "admin" } })).statusCode).toBe(403);
    expect((await root.request({ method: "DELETE", url })).statusCode).toBe(204);
    expect(await sees()).toBe(404);
  });

  it("leave a case with an admin", async () => {
    const root = await person("root");
    const url = "/api/v1/cases/one/members/root";
    expect(codeOf(await root.request({ method: "DELETE", url }))).toBe("access-last-admin");
    expect(codeOf(await root.request({ method: "PUT", url, payload: { role: "lead" } }))).toBe("access-last-admin");
  });

  it("make who opens a case its admin, and only who may open one", async () => {
    await addPerson(workspace, access, { name: "opener", mayOpenCases: true });
    const [opener, reader] = [await person("opener"), await person("reader")];
    const open = (browser: typeof opener, name: string) =>
      browser.request({ method: "POST", url: "/api/v1/cases", payload: { name, title: "Opened" } });
    expect((await open(reader, "opened")).statusCode).toBe(403);
    expect((await open(opener, "opened")).json()).toMatchObject({ name: "opened", role: "admin" });
    expect((await reader.request({ url: "/api/v1/cases/opened" })).statusCode).toBe(404);
    const taken = await open(opener, "two");
    expect(taken.statusCode).toBe(409);
    expect((await opener.request({ url: "/api/v1/cases/two" })).statusCode).toBe(404);
  });
});
