// What somebody does who has an account and wants more than it gives: other roles, other cases, what is marked above, everybody's memory.
import { createHash } from "node:crypto";
import { computeViews } from "@kulla/casework";
import type { Evidence, Tlp } from "@kulla/core";
import { makeDecision } from "@kulla/core";
import type { FastifyInstance } from "fastify";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { networkOf } from "../src/access/network-of.ts";
import type { Access } from "../src/index.ts";
import type { Browser, TestWorkspace } from "./access-server.ts";
import { addPerson, openWorkspace, signedIn } from "./access-server.ts";

const CASE = "inside";

let workspace: TestWorkspace;
let app: FastifyInstance;
let access: Access;
let lead: Browser;
let analyst: Browser;
let green: Browser;

beforeAll(async () => {
  workspace = await openWorkspace();
  ({ app, access } = await workspace.server({ mode: "team", requestsPerMinute: 100_000 }));
  await workspace.workbench.store.openCase({ name: CASE, title: "Inside", openedAt: workspace.clock.now() });
  await addPerson(workspace, access, { name: "lead", isAdmin: true, roles: { [CASE]: "lead" } });
  await addPerson(workspace, access, { name: "analyst", roles: { [CASE]: "analyst" } });
  await addPerson(workspace, access, {
    name: "green",
    clearance: "TLP:GREEN",
    mayOpenCases: true,
    roles: { [CASE]: "analyst" },
  });
  lead = await signedIn(app, "lead");
  analyst = await signedIn(app, "analyst");
  green = await signedIn(app, "green");
}, 180_000);

afterAll(() => workspace.close());

async function addMarked(marking: Tlp, words: string): Promise<string> {
  const bytes = new TextEncoder().encode(words);
  const id = createHash("sha256").update(bytes).digest("hex");
  const receivedAt = workspace.clock.now();
  const one: Evidence = {
    id,
    size: bytes.length,
    name: `${words}.txt`,
    mediaType: "text/plain",
    origin: words,
    receivedAt,
    marking,
  };
  await workspace.workbench.store.addEvidence(CASE, one, bytes);
  return id;
}

const decide = (browser: Browser, about: object, verdict: object) => {
  workspace.clock.pass(1_000);
  const payload = { about, verdict, reason: "Because." };
  return browser.request({ method: "POST", url: `/api/v1/cases/${CASE}/decisions`, payload });
};
const undo = (browser: Browser, decision: string) => {
  workspace.clock.pass(1_000);
  const url = `/api/v1/cases/${CASE}/decisions/${decision}/undo`;
  return browser.request({ method: "POST", url, payload: { reason: "Because." } });
};
const idOf = (reply: { json(): unknown }) => (reply.json() as { decision: { id: string } }).decision.id;

describe("a label", () => {
  it("is not changed by an analyst: not by a mark, nor by taking one back, in however many steps", async () => {
    const evidence = await addMarked("TLP:GREEN", "raised");
    const labelOf = async () =>
      (await lead.request({ url: `/api/v1/cases/${CASE}/evidence/${evidence}` })).json<{ marking: Tlp }>().marking;
    expect((await decide(analyst, { source: { evidence } }, { kind: "mark", marking: "TLP:CLEAR" })).statusCode).toBe(
      403,
    );
    const raised = idOf(await decide(lead, { source: { evidence } }, { kind: "mark", marking: "TLP:RED" }));
    expect(await labelOf()).toBe("TLP:RED");
    expect((await decide(analyst, { decision: raised }, { kind: "withdraw" })).statusCode).toBe(403);
    expect((await undo(analyst, raised)).statusCode).toBe(403);
    expect(await labelOf()).toBe("TLP:RED");
    const back = idOf(await undo(lead, raised));
    expect(await labelOf()).toBe("TLP:GREEN");
    // Taking back the taking back makes the label hold again: it is a change of a label too.
    expect((await undo(analyst, back)).statusCode).toBe(403);
    expect((await decide(analyst, { decision: back }, { kind: "withdraw" })).statusCode).toBe(403);
    const again = idOf(await undo(lead, back));
    expect((await undo(analyst, again)).statusCode).toBe(403);
    expect(await labelOf()).toBe("TLP:RED");
  });

  it("that is raised takes the jobs on the evidence with it, in the list and in events", async () => {
    const evidence = await addMarked("TLP:GREEN", "worked on");
    const { jobs } = workspace.workbench;
    const job = await jobs.ask({ kind: "process", caseName: CASE, evidence }, "TLP:GREEN", "lead");
    const listed = async (browser: Browser) =>
      (await browser.request({ url: `/api/v1/cases/${CASE}/jobs` })).body.includes(evidence);
    expect(await listed(green)).toBe(true);
    await workspace.workbench.search.find({ caseName: CASE, clearance: "TLP:RED", limit: 1 });
    await decide(lead, { source: { evidence } }, { kind: "mark", marking: "TLP:AMBER" });
    expect([await listed(green), await listed(lead)]).toEqual([false, true]);
    const cancel = `/api/v1/cases/${CASE}/jobs/${job.id}/cancel`;
    expect((await green.request({ method: "POST", url: cancel })).statusCode).toBe(404);
    expect((await jobs.cancel(job.id))?.marking).toBe("TLP:AMBER");
  });
});

describe("an API token", () => {
  const made = async (browser: Browser, wish: object) =>
    browser.request({ method: "POST", url: "/api/v1/tokens", payload: { name: "attack", ...wish } });
  const by = async (wish: object, url: string) => {
    const { token } = (await made(lead, wish)).json<{ token: string }>();
    const headers = { host: "localhost:80", authorization: `Bearer ${token}` };
    return (await app.inject({ url, headers })).statusCode;
  };

  it("that is limited to cases runs no workspace, whatever its scopes and its owner", async () => {
    const scopes = ["read", "write", "admin"];
    const wish = { scopes, clearance: "TLP:RED", cases: [CASE] };
    expect(await by(wish, "/api/v1/accounts")).toBe(403);
    expect(await by(wish, "/api/v1/audit")).toBe(403);
    expect(await by(wish, `/api/v1/cases/${CASE}`)).toBe(200);
    expect(await by({ scopes, clearance: "TLP:RED" }, "/api/v1/accounts")).toBe(200);
  });

  it("is not made for more than its owner sees, to be used on the day that he sees more", async () => {
    const reply = await made(green, { scopes: ["read"], clearance: "TLP:AMBER" });
    expect([reply.statusCode, reply.json<{ code: string }>().code]).toEqual([403, "access-denied"]);
    expect((await made(green, { scopes: ["read"], clearance: "TLP:GREEN" })).statusCode).toBe(201);
  });
});

describe("whether there is anything above", () => {
  it("is not told by who may decide on clusters", async () => {
    const payload = { activities: [`incident:${CASE}:main`], reason: "Because." };
    const attempt = async () => {
      const reply = await green.request({ method: "POST", url: "/api/v1/clusters", payload });
      return { status: reply.statusCode, body: { ...reply.json<object>(), instance: "" } };
    };
    const before = await attempt();
    await addMarked("TLP:RED", "above");
    expect(await attempt()).toEqual(before);
  });

  it("is not told by what becomes of one's own decision: it is seen by who made it", async () => {
    await addMarked("TLP:RED", "above too");
    const reply = await decide(green, { item: "technique:T1485" }, { kind: "relevance", relevance: "low" });
    expect(reply.statusCode).toBe(201);
    const listed = await green.request({ url: `/api/v1/cases/${CASE}/decisions` });
    expect(listed.body).toContain(idOf(reply));
    // Who sees more makes a decision that may tell of it.
    const amber = await decide(lead, { item: "technique:T1486" }, { kind: "relevance", relevance: "low" });
    expect((await green.request({ url: `/api/v1/cases/${CASE}/decisions` })).body).not.toContain(idOf(amber));
  });

  it("is not told by words that somebody else sent under the same Idempotency-Key", async () => {
    const send = (browser: Browser, name: string) =>
      browser.request({
        method: "POST",
        url: `/api/v1/cases/${CASE}/uploads`,
        headers: { "idempotency-key": "the same" },
        payload: { name, size: 1, marking: "TLP:GREEN" },
      });
    const first = await send(lead, "of the lead");
    const own = await send(green, "of the lead");
    expect(own.json<{ id: string }>().id).not.toBe(first.json<{ id: string }>().id);
    expect((await send(green, "another")).json<{ code: string }>().code).toBe("server-key-reused");
    expect((await send(lead, "of the lead")).body).toBe(first.body);
  });
});

describe("files that come out", () => {
  it("are saved and never shown, whatever they are and are called", async () => {
    const bytes = new TextEncoder().encode("<html><script>alert(1)</script>");
    const id = createHash("sha256").update(bytes).digest("hex");
    const name = 'x/../"evil\r\nSet-Cookie: a=b"; filename=shown.html\u202etxt.html';
    const one: Evidence = {
      id,
      size: bytes.length,
      name,
      mediaType: "text/html",
      origin: "x",
      receivedAt: workspace.clock.now(),
      marking: "TLP:GREEN",
    };
    await workspace.workbench.store.addEvidence(CASE, one, bytes);
    const { store, views, tool } = workspace.workbench;
    await computeViews({ store, views, caseName: CASE, clearance: "TLP:RED", tool, now: workspace.clock.now() });
    for (const path of [
      `evidence/${id}/bytes`,
      "dossier-file/html",
      "dossier-file/stix",
      "timeline/export?format=csv",
      "attack/layer",
    ]) {
      const { statusCode, headers } = await lead.request({ url: `/api/v1/cases/${CASE}/${path}` });
      expect([path, statusCode]).toEqual([path, 200]);
      expect(headers["content-disposition"]).toMatch(/^attachment; filename="[^"\r\n]{1,200}"/u);
      expect(headers["x-content-type-options"]).toBe("nosniff");
      expect(headers["content-security-policy"]).toMatch(/default-src 'none'.*sandbox/u);
      expect(headers["set-cookie"]).toBeUndefined();
    }
    const { headers } = await lead.request({ url: `/api/v1/cases/${CASE}/evidence/${id}/bytes` });
    expect(headers["content-type"]).toBe("application/octet-stream");
    // No sign that turns the order of letters round, and no control, in either form of the name.
    expect(decodeURIComponent(String(headers["content-disposition"]))).toMatch(
      /^[^\p{Cc}\u202a-\u202e\u2066-\u2069]{1,400}$/u,
    );
  });
});

describe("what one account can take from all", () => {
  it("are no more than sixty event streams", async () => {
    await app.listen({ host: "127.0.0.1", port: 0 });
    const { port } = app.server.address() as AddressInfo;
    const [secret] = [...green.cookies.values()];
    const over = new AbortController();
    const open = () =>
      fetch(`http://127.0.0.1:${port}/api/v1/cases/${CASE}/events`, {
        headers: { cookie: `kulla-${port}=${secret!}` },
        signal: over.signal,
      }).then(({ status }) => status);
    const statuses = await Promise.all(Array.from({ length: 62 }, open));
    expect(statuses.filter((status) => status === 200)).toHaveLength(60);
    expect(statuses.filter((status) => status === 429)).toHaveLength(2);
    over.abort();
  }, 60_000);

  it("is no more room for uploads than is said", async () => {
    const begin = (size: number) =>
      green.request({
        method: "POST",
        url: `/api/v1/cases/${CASE}/uploads`,
        payload: { name: "large", size, marking: "TLP:GREEN" },
      });
    const large = [];
    for (let at = 0; at < 21; at += 1) large.push(await begin(1_073_741_824));
    expect(large.at(0)!.statusCode).toBe(201);
    expect(large.at(-1)!.json()).toMatchObject({ status: 429, code: "server-uploads-full" });
    expect(
      (
        await lead.request({
          method: "POST",
          url: `/api/v1/cases/${CASE}/uploads`,
          payload: { name: "other", size: 1 },
        })
      ).statusCode,
    ).toBe(201);
  });
});

describe("a decision of another case", () => {
  it("is not there to be taken back here", async () => {
    await workspace.workbench.store.openCase({ name: "elsewhere", title: "Else", openedAt: workspace.clock.now() });
    const decidedAt = workspace.clock.now();
    const there = makeDecision({
      about: { item: "technique:T1" },
      verdict: { kind: "withdraw" },
      author: "x",
      reason: "x",
      decidedAt,
    });
    await workspace.workbench.store.append("elsewhere", { decisions: [there] });
    expect((await decide(lead, { decision: there.id }, { kind: "withdraw" })).statusCode).toBe(404);
    expect((await undo(lead, there.id)).statusCode).toBe(404);
  });
});

describe("an address of IPv6", () => {
  it.each([
    ["2001:db8:1:2::1", "2001:db8:1:2::/64"],
    ["2001:0db8:0001:0002:ffff:ffff:ffff:ffff", "2001:db8:1:2::/64"],
    ["2001:db8::1", "2001:db8:0:0::/64"],
    ["fe80::1%eth0", "fe80:0:0:0::/64"],
    ["::1", "0:0:0:0::/64"],
    ["::ffff:192.0.2.7", "192.0.2.7"],
    ["192.0.2.7", "192.0.2.7"],
  ])("%s counts as %s", (address, network) => {
    expect(networkOf(address)).toBe(network);
  });
});
