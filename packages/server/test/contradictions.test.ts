import { contradictionItem, listContradictions, listStatements, readStatement } from "@kulla/api";
import { computeViews, investigate } from "@kulla/casework";
import type { FastifyInstance } from "fastify";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Browser, TestWorkspace } from "./access-server.ts";
import { addPerson, openWorkspace, signedIn } from "./access-server.ts";

const BASE = "/api/v1/cases/albania";
const ORIGIN = "https://kulla.example.org";

/** Two reports that give the first attack different days, and a third, for few, that gives another. */
const REPORTS = [
  ["a.txt", "TLP:GREEN", "The cyberattack on Albania's government took place on 15 July 2022, Microsoft said."],
  ["b.txt", "TLP:GREEN", "The cyberattack on Albania's government took place on 18 June 2022, Mandiant said."],
  ["c.txt", "TLP:RED", "The cyberattack on Albania's government took place on 4 July 2022, CISA said."],
] as const;

describe("contradictions over HTTP", () => {
  let workspace: TestWorkspace;
  let app: FastifyInstance;
  let lead: Browser;
  let guest: Browser;
  let reader: Browser;

  const given = () => {
    const { workbench, clock } = workspace;
    return { store: workbench.store, caseName: "albania", tool: workbench.tool, now: clock.now() };
  };
  const compute = async () => {
    const { views, knowledge } = workspace.workbench;
    for (const clearance of ["TLP:GREEN", "TLP:RED"] as const)
      await computeViews({ ...given(), views, clearance, knowledge: { judgedBy: knowledge, version: "test" } });
  };

  beforeAll(async () => {
    workspace = await openWorkspace();
    for (const [name, marking, text] of REPORTS)
      await investigate({
        ...given(),
        paths: [],
        inline: [{ name, origin: "test", bytes: new TextEncoder().encode(`${text}\n`) }],
        marking,
      });
    await compute();
    const server = await workspace.server({ mode: "team", origin: ORIGIN });
    app = server.app;
    await addPerson(workspace, server.access, { name: "lead", isAdmin: true, roles: { albania: "lead" } });
    await addPerson(workspace, server.access, { name: "guest", clearance: "TLP:GREEN", roles: { albania: "analyst" } });
    await addPerson(workspace, server.access, { name: "reader", clearance: "TLP:GREEN", roles: { albania: "reader" } });
    lead = await signedIn(app, "lead", ORIGIN);
    guest = await signedIn(app, "guest", ORIGIN);
    reader = await signedIn(app, "reader", ORIGIN);
  }, 180_000);

  afterAll(() => workspace.close());

  const get = async (browser: Browser, path: string) => browser.request({ method: "GET", url: BASE + path });
  const post = async (browser: Browser, path: string, payload: object) =>
    browser.request({ method: "POST", url: BASE + path, payload });
  const list = async (browser: Browser, query = "") => {
    const reply = await get(browser, `/contradictions${query}`);
    expect(reply.statusCode).toBe(200);
    return listContradictions.reply.parse(reply.json());
  };

  it("gives rows that fit the contract, each with the words of its sides", async () => {
    const { items, total, natures } = await list(lead);
    expect(items.length).toBe(total);
    expect(Object.values(natures).reduce((sum, one) => sum + one, 0)).toBe(total);
    const [date] = items.filter(({ kind }) => kind === "date");
    expect(date?.sides.map(({ value }) => value).sort()).toEqual(["2022-06-18", "2022-07-04", "2022-07-15"]);
    expect(date?.sides.every(({ words }) => words.every(({ quote }) => quote !== ""))).toBe(true);
    const one = await get(lead, `/contradictions/${date!.id}`);
    expect(contradictionItem.parse(one.json())).toEqual(date);
    expect((await get(lead, "/contradictions/c-none")).statusCode).toBe(404);
  });

  it("shows nobody a side, a count or a word above the clearance", async () => {
    const some = await list(guest);
    const [date] = some.items.filter(({ kind }) => kind === "date");
    expect(date?.sides.map(({ value }) => value).sort()).toEqual(["2022-06-18", "2022-07-15"]);
    expect(date?.marking).toBe("TLP:GREEN");
    expect(JSON.stringify(some)).not.toMatch(/CISA|2022-07-04|c\.txt|TLP:RED/u);
    expect((await list(guest, "?words=cisa")).total).toBe(0);
    const [above] = (await list(lead)).items.filter(({ kind }) => kind === "date");
    expect((await get(guest, `/contradictions/${above!.id}`)).statusCode).toBe(404);
  });

  it("filters by nature, kind and words, and refuses what is no filter", async () => {
    const all = await list(guest);
    expect((await list(guest, "?kind=date")).items.every(({ kind }) => kind === "date")).toBe(true);
    expect((await list(guest, "?nature=development")).total).toBe(all.natures.development ?? 0);
    expect((await list(guest, "?words=mandiant")).total).toBeGreaterThan(0);
    expect((await get(guest, "/contradictions?nature=lie")).statusCode).toBe(400);
  });

  it("is settled by a decision on its pair, by those who may decide, and opened again by an undo", async () => {
    const [open] = (await list(guest, "?kind=date")).items;
    const draft = {
      about: { pair: open!.pair },
      verdict: { kind: "nature", nature: "development" },
      reason: "two waves",
    };
    expect((await post(reader, "/decisions", draft)).statusCode).toBe(403);
    const made = await post(guest, "/decisions", draft);
    expect(made.statusCode).toBe(201);
    await compute();
    const [settled] = (await list(guest, "?kind=date&decided=yes")).items;
    expect(settled).toMatchObject({
      nature: "development",
      decided: { by: "guest", reason: "two waves", found: "conflict" },
      why: open!.why,
    });
    const undo = await post(guest, `/decisions/${settled!.decided!.decision}/undo`, { reason: "a mistake" });
    expect(undo.statusCode).toBe(201);
    await compute();
    expect((await list(guest, "?kind=date")).items).toEqual([open]);
  });

  it("says of each decision on a statement whether it holds", async () => {
    const statements = listStatements.reply.parse((await get(guest, "/statements?limit=1")).json());
    const { id } = statements.items[0]!.statement;
    const read = async () => readStatement.reply.parse((await get(guest, `/statements/${id}`)).json());
    for (const kind of ["accept", "reject"])
      await post(guest, "/decisions", { about: { statement: id }, verdict: { kind }, reason: kind });
    const [accepted, rejected] = (await read()).decisions;
    await post(guest, `/decisions/${rejected!.decision.id}/undo`, { reason: "back" });
    const after = await read();
    expect(after.standing).toBe("accepted");
    expect(after.decisions.map(({ decision, holds }) => [decision.id, holds])).toEqual([
      [accepted!.decision.id, true],
      [rejected!.decision.id, false],
    ]);
  });
});
