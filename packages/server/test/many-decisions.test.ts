// Many statements decided about at once, for one reason, and all of it taken back.
import { createHash } from "node:crypto";
import { decideOnMany, listDecisions, listStatements, MANY_LIMIT } from "@kulla/api";
import { makeStatement } from "@kulla/core";
import type { Statement, Tlp } from "@kulla/core";
import type { FastifyInstance } from "fastify";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Browser, TestWorkspace } from "./access-server.ts";
import { addPerson, openWorkspace, signedIn } from "./access-server.ts";

const ORIGIN = "https://kulla.example.org";
const BASE = "/api/v1/cases/many";
const COUNT = 1_200;

describe("many decisions at once", () => {
  let workspace: TestWorkspace;
  let app: FastifyInstance;
  let lead: Browser;
  let guest: Browser;
  let reader: Browser;
  const open: Statement[] = [];
  const closed: Statement[] = [];

  beforeAll(async () => {
    workspace = await openWorkspace();
    const { store } = workspace.workbench;
    await store.openCase({ name: "many", title: "Many", openedAt: workspace.clock.now() });
    open.push(...(await addLabelled("TLP:GREEN", COUNT)));
    closed.push(...(await addLabelled("TLP:RED", 1)));
    const server = await workspace.server({ mode: "team", origin: ORIGIN });
    app = server.app;
    await addPerson(workspace, server.access, { name: "lead", clearance: "TLP:RED", roles: { many: "lead" } });
    await addPerson(workspace, server.access, { name: "guest", clearance: "TLP:GREEN", roles: { many: "analyst" } });
    await addPerson(workspace, server.access, { name: "reader", roles: { many: "reader" } });
    lead = await signedIn(app, "lead", ORIGIN);
    guest = await signedIn(app, "guest", ORIGIN);
    reader = await signedIn(app, "reader", ORIGIN);
  }, 180_000);

  afterAll(() => workspace.close());

  async function addLabelled(marking: Tlp, count: number): Promise<readonly Statement[]> {
    const { store, tool, now } = workspace.workbench;
    const lines = Array.from({ length: count }, (_, at) => `The wiper NAMED${at} hit the ministry.`);
    const text = `${marking}\n${lines.join("\n")}\n`;
    const bytes = new TextEncoder().encode(text);
    const id = createHash("sha256").update(bytes).digest("hex");
    const told = { id, size: bytes.length, name: `${marking}.txt`, mediaType: "text/plain", origin: "test" };
    await store.addEvidence("many", { ...told, receivedAt: now(), marking }, bytes);
    const statements = lines.map((quote, at) => {
      const start = text.indexOf(quote);
      return makeStatement({
        claim: { type: "malware", name: `NAMED${at}`, kind: "wiper", polarity: "used", incident: "main" },
        speakers: [{ name: "Agency" }],
        stance: "asserts",
        citations: [{ evidence: id, at: { kind: "text", start, end: start + quote.length }, quote }],
        author: { kind: "tool", name: "kulla-extraction", version: tool.name.split(" ")[1] ?? "", rule: "test" },
        madeAt: now(),
      });
    });
    await store.append("many", { statements });
    return statements;
  }

  const post = async (browser: Browser, path: string, payload: object) => {
    const reply = await browser.request({ method: "POST", url: BASE + path, payload });
    return { status: reply.statusCode, json: reply.json<unknown>() };
  };
  const withStanding = async (browser: Browser, standing: string) => {
    const reply = await browser.request({ method: "GET", url: `${BASE}/statements?limit=1&standing=${standing}` });
    return listStatements.reply.parse(reply.json()).total;
  };
  const decisions = async (browser: Browser) => {
    const reply = await browser.request({ method: "GET", url: `${BASE}/decisions?limit=1` });
    return listDecisions.reply.parse(reply.json()).total;
  };

  it("are one on each statement, with one reason, and are taken back at once", async () => {
    const statements = open.map(({ id }) => id);
    const body = { statements: [...statements, statements[0]], verdict: "reject", reason: "All from a leaked list." };
    const made = await post(guest, "/decisions/many", body);
    expect(made.status).toBe(201);
    const { decisions: ids } = decideOnMany.reply.parse(made.json);
    expect(new Set(ids).size).toBe(COUNT);
    expect([await withStanding(guest, "rejected"), await withStanding(lead, "rejected")]).toEqual([COUNT, COUNT]);
    const one = await lead.request({ method: "GET", url: `${BASE}/statements/${statements[7]!}` });
    expect(one.json()).toMatchObject({
      decisions: [{ decision: { id: ids[7], author: "guest", reason: "All from a leaked list." }, holds: true }],
    });
    const kept = await workspace.workbench.store.decisions("many");
    expect(new Set(kept.map(({ decidedAt }) => decidedAt)).size).toBe(COUNT);

    const undone = await post(lead, "/decisions/undo", { decisions: ids, reason: "The list is sound after all." });
    expect(undone.status).toBe(201);
    expect([await withStanding(guest, "rejected"), await withStanding(guest, "open")]).toEqual([0, COUNT]);
    expect(await decisions(lead)).toBe(2 * COUNT);
  });

  it("are none where one of the statements or decisions may not be seen, or is not there", async () => {
    const before = await decisions(lead);
    const given = { verdict: "accept", reason: "Read." };
    const hidden = { ...given, statements: [open[0]!.id, closed[0]!.id] };
    expect(await post(guest, "/decisions/many", hidden)).toMatchObject({ status: 404 });
    const missing = { ...given, statements: [open[0]!.id, `s-${"0".repeat(32)}`] };
    expect(await post(guest, "/decisions/many", missing)).toMatchObject({ status: 404 });
    expect(await decisions(lead)).toBe(before);

    const made = await post(lead, "/decisions/many", hidden);
    const { decisions: ids } = decideOnMany.reply.parse(made.json);
    expect(await post(guest, "/decisions/undo", { decisions: ids, reason: "No." })).toMatchObject({ status: 404 });
    expect(await withStanding(guest, "accepted")).toBe(1);
  });

  it("are for those who may decide, and for no more than the limit at once", async () => {
    const given = { statements: [open[0]!.id], verdict: "accept", reason: "Read." };
    expect(await post(reader, "/decisions/many", given)).toMatchObject({ status: 403 });
    expect(await post(reader, "/decisions/undo", { decisions: [`d-${"0".repeat(32)}`], reason: "No." })).toMatchObject({
      status: 403,
    });
    const ids = Array.from({ length: MANY_LIMIT + 1 }, (_, at) => `s-${String(at).padStart(32, "0")}`);
    expect(await post(guest, "/decisions/many", { ...given, statements: ids })).toMatchObject({ status: 400 });
    expect(await post(guest, "/decisions/many", { ...given, verdict: "correct" })).toMatchObject({ status: 400 });
    expect(await post(guest, "/decisions/many", { ...given, reason: "  " })).toMatchObject({ status: 400 });
  });
});
