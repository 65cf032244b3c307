import type { FastifyInstance } from "fastify";
import type { AuditEntry } from "@kulla/store";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Access } from "../src/index.ts";
import type { Browser, TestWorkspace } from "./access-server.ts";
import { addPerson, browserAt, openWorkspace, PASSWORD, signedIn } from "./access-server.ts";

const ORIGIN = "https://kulla.example.org";

let workspace: TestWorkspace;
let app: FastifyInstance;
let access: Access;
let root: Browser;

beforeAll(async () => {
  workspace = await openWorkspace();
  ({ app, access } = await workspace.server({ mode: "team", origin: ORIGIN }));
  await workspace.workbench.store.openCase({ name: "one", title: "One", openedAt: workspace.clock.now() });
  await addPerson(workspace, access, { name: "root", isAdmin: true, roles: { one: "admin" } });
  await addPerson(workspace, access, { name: "green", clearance: "TLP:GREEN", isAdmin: true, roles: { one: "lead" } });
  root = await signedIn(app, "root", ORIGIN);
}, 180_000);

afterAll(() => workspace.close());

async function entries(limit = 500): Promise<readonly AuditEntry[]> {
  const found = await access.store.audit.page({ clearance: "TLP:RED", limit });
  return found.map(({ entry }) => entry);
}

/** What was written down since. */
async function noted(act: () => Promise<unknown>): Promise<readonly AuditEntry[]> {
  const before = (await access.store.audit.verify()).entries;
  await act();
  return [...(await entries((await access.store.audit.verify()).entries - before))].reverse();
}

describe("the audit log", () => {
  it("has who signed in, by what, from where, and who was not let in", async () => {
    const signIn = (name: string, password: string) =>
      browserAt(app, ORIGIN).request({
        method: "POST",
        url: "/api/v1/session",
        payload: { name, password },
        remoteAddress: "198.51.100.9",
      });
    const written = await noted(async () => {
      await signIn("root", PASSWORD);
      await signIn("root", "wrong");
      await signIn("my password by mistake", "wrong");
    });
    expect(written).toMatchObject([
      { kind: "sign-in", name: "root", account: "account-root", address: "198.51.100.9", about: { way: "password" } },
      { kind: "sign-in-refused", name: "root", about: { way: "password", why: "access-sign-in-refused" } },
      { kind: "sign-in-refused", name: "", about: { way: "password" } },
    ]);
    expect(JSON.stringify(written)).not.toContain("mistake");
    expect(JSON.stringify(written)).not.toContain(PASSWORD);
  });

  it("has each reading of a case and each write, before it is done, with what it was about", async () => {
    const written = await noted(async () => {
      await root.request({ url: "/api/v1/cases/one/contradictions" });
      await root.request({ method: "PUT", url: "/api/v1/cases/one/members/green", payload: { role: "analyst" } });
      await root.request({ url: "/api/v1/cases" });
    });
    expect(written).toMatchObject([
      { kind: "read", route: "contradictions.list", case: "one", name: "root", marking: "TLP:RED" },
      { kind: "write", route: "members.set", case: "one", about: { name: "green" } },
      {
        kind: "role-changed",
        case: "one",
        name: "root",
        marking: "TLP:RED",
        about: { of: "green", role: "lead → analyst" },
      },
    ]);
    expect(written).toHaveLength(3);
    await access.store.memberships.set("one", "account-green", "lead");
  });

  it("has what was refused, and by which token", async () => {
    const made = await root.request({
      method: "POST",
      url: "/api/v1/tokens",
      payload: { name: "t", scopes: ["read"], clearance: "TLP:RED" },
    });
    const { token, item } = made.json<{ token: string; item: { id: string } }>();
    const headers = { host: "kulla.example.org", authorization: `Bearer ${token}` };
    const written = await noted(async () => {
      await root.request({ url: "/api/v1/cases/not-mine/contradictions" });
      await app.inject({ url: "/api/v1/accounts", headers });
      await app.inject({ url: "/api/v1/accounts", headers: { ...headers, authorization: "Bearer none" } });
    });
    expect(written).toMatchObject([
      { kind: "refused", route: "contradictions.list", case: "not-mine", about: { status: "404" } },
      { kind: "refused", route: "accounts.list", token: item.id, about: { status: "403" } },
      { kind: "refused", route: "accounts.list", name: "", about: { status: "401" } },
    ]);
    expect(JSON.stringify(await entries())).not.toContain(token.slice(6));
  });

  it("has what became of an account, from what to what, and no password", async () => {
    await addPerson(workspace, access, { name: "other" });
    const written = await noted(() =>
      root.request({
        method: "PATCH",
        url: "/api/v1/accounts/account-other",
        payload: { clearance: "TLP:GREEN", password: "oblong tresk vargmal 9" },
      }),
    );
    expect(written.at(-1)).toMatchObject({
      kind: "account-changed",
      name: "root",
      about: { of: "other", clearance: "TLP:RED → TLP:GREEN", password: "set" },
    });
    expect(JSON.stringify(written)).not.toContain("oblong");
  });

  it("cannot have a line of its own forged by what people send", async () => {
    const name = 'x","kind":"sign-in","name":"root"}\n{"forged":true';
    const written = await noted(() =>
      root.request({ url: `/api/v1/cases/${encodeURIComponent(name)}/contradictions` }),
    );
    expect(written).toMatchObject([{ kind: "refused", case: name }]);
    expect((await access.store.audit.verify()).brokenAt).toBeUndefined();
  });

  it("is read by who may see what its actors could, in pages, without telling how much is above", async () => {
    const green = await signedIn(app, "green", ORIGIN);
    interface Page {
      items: { id: string; marking: string }[];
      next?: string;
    }
    const pageAfter = async (cursor: string): Promise<Page> => {
      const url = `/api/v1/audit?limit=7${cursor === "" ? "" : `&cursor=${cursor}`}`;
      return (await green.request({ url })).json<Page>();
    };
    const seen: Page["items"] = [];
    for (let cursor: string | undefined = ""; cursor !== undefined;) {
      const page = await pageAfter(cursor);
      expect(Object.keys(page).filter((key) => !["items", "next"].includes(key))).toEqual([]);
      seen.push(...page.items);
      cursor = page.next;
    }
    expect(new Set(seen.map(({ marking }) => marking))).toEqual(new Set(["TLP:CLEAR", "TLP:GREEN"]));
    expect(new Set(seen.map(({ id }) => id)).size).toBe(seen.length);
    const ofCase = (await green.request({ url: "/api/v1/cases/one/audit" })).json<{ items: { case: string }[] }>();
    expect(new Set(ofCase.items.map((item) => item.case))).toEqual(new Set(["one"]));
    const unknown = await green.request({ url: "/api/v1/audit?cursor=%00nonsense" });
    expect(unknown.json()).toEqual({ items: [] });
  });

  it("keeps its order and its chain where many act at once", async () => {
    const before = (await access.store.audit.verify()).entries;
    const other = await workspace.server({ mode: "team", origin: ORIGIN });
    await Promise.all(
      Array.from({ length: 60 }, (_, index) =>
        (index % 2 === 0 ? access : other.access).log.record({
          at: access.now(),
          name: `many ${index}`,
          kind: "read",
          marking: "TLP:CLEAR",
        }),
      ),
    );
    const verdict = await access.store.audit.verify();
    expect([verdict.entries - before, verdict.brokenAt]).toEqual([60, undefined]);
  });

  it("fails the call where it cannot be written", async () => {
    const failing = await workspace.server({ mode: "team", origin: ORIGIN });
    const broken = { append: () => Promise.reject(new Error("disk full")) };
    const { auditLog } = await import("../src/access/audit-log.ts");
    Object.assign(failing.access, { log: auditLog(broken) });
    const headers = { cookie: [...root.cookies].map(([name, value]) => `${name}=${value}`).join("; ") };
    const reply = await browserAt(failing.app, ORIGIN).request({
      method: "PUT",
      url: "/api/v1/cases/one/members/other",
      payload: { role: "reader" },
      headers,
    });
    expect(reply.statusCode).toBe(500);
    expect(reply.body).not.toContain("disk full");
    expect((await access.store.memberships.ofCase("one")).map(({ name }) => name)).not.toContain("other");
  });
});
