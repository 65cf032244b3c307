import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  askWhatIf,
  describeActor,
  explainStatement,
  listGroups,
  listStatements,
  listTechniques,
  listVersions,
  lookUpActor,
  readClusters,
  readFacts,
  readMatrix,
  weighCase,
  weighList,
} from "@kulla/api";
import type { Browser } from "./access-server.ts";
import type { MarkedCase } from "./marked-case.ts";
import { ask, openMarkedCase, send } from "./marked-case.ts";

/** Two reports on one attack: one for everybody, one that few may see and that alone names the malware. */
const OPEN = `On 15 July 2022 attackers wiped servers of Albania's government (T1485). Microsoft attributed the attack to Iran with high confidence.`;
const CLOSED = `DEV-0842 used the ZEROCLEAR wiper against Albania's government on 15 July 2022, Microsoft said. The attackers used web shells (T1505.003).`;

describe("judging a case over HTTP", () => {
  let opened: MarkedCase;
  let lead: Browser;
  let guest: Browser;

  beforeAll(async () => {
    const reports = [
      ["open.txt", "TLP:GREEN", OPEN],
      ["closed.txt", "TLP:RED", CLOSED],
    ] as const;
    opened = await openMarkedCase(reports, "analyst");
    ({ lead, guest } = opened);
  }, 180_000);

  afterAll(() => opened.close());

  const get = async (browser: Browser, path: string) => {
    const reply = await ask(browser, path);
    return { status: reply.statusCode, body: reply.json<unknown>(), text: reply.body };
  };
  const techniques = async (browser: Browser) =>
    listTechniques.reply.parse((await get(browser, "/cases/albania/attack")).body);
  const board = async (browser: Browser, query = "") =>
    readClusters.reply.parse((await get(browser, `/clusters${query}`)).body);
  const post = async (browser: Browser, path: string, body: object) => {
    const reply = await send(browser, path, body);
    return { status: reply.statusCode, body: reply.json<Record<string, string>>() };
  };

  it("gives each clearance the techniques of what it sees, and no count of more", async () => {
    const all = await techniques(lead);
    const some = await techniques(guest);
    expect(all.items.map(({ tid }) => tid)).toEqual(expect.arrayContaining(["T1485", "T1505.003"]));
    expect(some.items.map(({ tid }) => tid)).not.toContain("T1505.003");
    expect(some.total).toBe(some.items.length);
    expect(JSON.stringify(some)).not.toMatch(/ZERO|web shell/iu);
  });

  it("writes the label of what was seen into a layer", async () => {
    const layer = async (browser: Browser) => (await get(browser, "/cases/albania/attack/layer")).body;
    expect(await layer(guest)).toMatchObject({ metadata: [{ name: "TLP", value: "TLP:GREEN" }] });
    expect(await layer(lead)).toMatchObject({ metadata: [{ name: "TLP", value: "TLP:RED" }] });
  });

  it("weighs for each clearance what it sees: nothing of the closed report in ranking, matrix and changes", async () => {
    for (const part of ["ranking", "matrix", "changes"]) {
      const some = await get(guest, `/cases/albania/hypotheses/${part}`);
      expect(some.status).toBe(200);
      expect(some.body).toHaveProperty("value");
      expect(some.text).not.toMatch(/ZeroClear|DEV-0842|T1505/iu);
    }
    expect((await get(lead, "/cases/albania/actors")).text).toContain("DEV-0842");
    expect((await get(guest, "/cases/albania/actors")).text).not.toContain("DEV-0842");
  });

  it("keeps a rating of what is in the viewer's matrix, and refuses one of what is not", async () => {
    const { value } = readMatrix.reply.parse((await get(guest, "/cases/albania/hypotheses/matrix")).body);
    const [row] = value!.rows;
    const [column] = value!.columns;
    const rating = { hypothesis: column!.id, item: row!.item, rating: "N", reason: "seen everywhere" };
    expect(await post(guest, "/cases/albania/hypotheses/ratings", rating)).toMatchObject({ status: 201 });
    const unseen = { ...rating, item: "technique:T1505.003" };
    expect(await post(guest, "/cases/albania/hypotheses/ratings", unseen)).toMatchObject({
      status: 400,
      body: { code: "server-request-invalid", errors: [{ pointer: "/item" }] },
    });
    const nobody = { ...rating, hypothesis: "group:whole:G9999" };
    expect(await post(guest, "/cases/albania/hypotheses/ratings", nobody)).toMatchObject({ status: 400 });
  });

  it("puts a group of the catalogue among the hypotheses", async () => {
    const reply = await post(lead, "/cases/albania/hypotheses", { actor: "G0034", reason: "wiped before" });
    expect(reply.status).toBe(201);
    const { items } = listGroups.reply.parse((await get(lead, "/catalogue/groups")).body);
    expect(items.find(({ id }) => id === "G0034")?.name).toBe("Sandworm Team");
  });

  it("says what a name means by the catalogue's word, and forgets what was not known on a day", async () => {
    const report = async (query: string) =>
      describeActor.reply.parse((await get(guest, `/cases/albania/actor-names?name=OilRig${query}`)).body);
    expect((await report("")).meanings.map(({ id }) => id)).toContain("G0049");
    const then = (await report("&asOf=2001")).meanings.flatMap(({ names }) => names);
    expect(then.filter(({ since }) => since !== undefined && since > "2002")).toEqual([]);
    expect(await get(guest, "/cases/albania/actor-names?name=OilRig&asOf=soon")).toMatchObject({ status: 400 });
  });

  it("forms, renames and takes back clusters for who sees the whole workspace, and for nobody else", async () => {
    const [activity] = (await board(lead)).activities;
    const wanted = { activities: [activity!.key], reason: "to watch" };
    expect(await post(guest, "/clusters", wanted)).toMatchObject({ status: 403 });
    const formed = await post(lead, "/clusters", wanted);
    expect(formed).toMatchObject({ status: 201, body: { cluster: "CL-0001" } });
    const rename = { verdict: { kind: "rename", name: "Night Border" }, reason: "easier to say" };
    const renamed = await post(lead, "/clusters/CL-0001/decisions", rename);
    expect((await board(lead)).clusters[0]).toMatchObject({ id: "CL-0001", name: "Night Border" });
    expect((await board(guest)).clusters).toEqual([]);
    const undone = await post(lead, "/clusters/undo", { decision: renamed.body["decision"], reason: "no" });
    expect(undone.status).toBe(201);
    const [cluster] = (await board(lead)).clusters;
    expect(cluster!.name).toBeUndefined();
    expect(cluster!.history.map(({ kind, holds }) => [kind, holds])).toEqual([
      ["form", true],
      ["rename", false],
      ["withdraw", true],
    ]);
    expect((await board(lead, "?asOf=2001-01-01T00:00:00Z")).clusters).toEqual([]);
  });

  it("does not know a case in which the caller has no role", async () => {
    for (const path of ["attack", "hypotheses/ranking", "actors", "attack/layer"])
      expect(await get(lead, `/cases/other/${path}`)).toMatchObject({
        status: 404,
        body: { code: "server-not-found" },
      });
  });

  describe("asked anew", () => {
    const get200 = async (browser: Browser, path: string) => {
      const reply = await get(browser, `/cases/albania${path}`);
      expect([path, reply.status]).toEqual([path, 200]);
      return reply;
    };
    /** What only the closed report says. */
    const CLOSED_WORDS = /ZEROCLEAR|DEV-0842|T1505|web shell/iu;

    it("gives each clearance the facts, explanations and weighings of what it sees", async () => {
      expect((await get200(lead, "/facts")).text).toMatch(CLOSED_WORDS);
      for (const path of ["/facts", "/weighing?full=true", "/weighing?asOf=2022-12&full=true&prior=0.2"])
        expect(CLOSED_WORDS.test((await get200(guest, path)).text)).toBe(false);
      const facts = readFacts.reply.parse((await get200(guest, "/facts")).body);
      expect(facts.facts.map((one) => one["file"])).toContain("open.txt");
    });

    it("explains a statement by its first characters, and none that is above the viewer", async () => {
      const { items } = listStatements.reply.parse((await get200(lead, "/statements?limit=500")).body);
      const idOf = (name: string) =>
        items.find(({ statement: { claim } }) => claim.type === "malware" && claim.name === name)!.statement.id;
      const secret = idOf("ZEROCLEAR");
      const { quotes } = explainStatement.reply.parse((await get200(lead, `/explanations/${secret}`)).body);
      expect(quotes[0]).toMatchObject({ document: "closed.txt", line: 1 });
      expect((await get(guest, `/cases/albania/explanations/${secret}`)).status).toBe(404);
      expect((await get(guest, `/cases/albania/explanations/${secret.slice(0, 12)}`)).status).toBe(404);
      expect((await get(guest, `/cases/albania/what-if?without=${secret}`)).status).toBe(404);
      expect((await get(guest, "/cases/albania/explanations/x-1")).status).toBe(400);
    });

    it("says what the answer owes to a statement", async () => {
      const { items } = listStatements.reply.parse((await get200(guest, "/statements?limit=200")).body);
      const ids = items.map(({ statement }) => statement.id);
      const reply = await get200(guest, `/what-if?${ids.map((id) => `without=${id.slice(0, 16)}`).join("&")}`);
      const { without, changes, told } = askWhatIf.reply.parse(reply.body);
      expect(without.map(({ id }) => id).sort()).toEqual(ids.sort());
      expect(changes.change?.probabilities.length).toBeGreaterThan(0);
      expect(told).toBeUndefined();
      expect(CLOSED_WORDS.test(reply.text)).toBe(false);
    });

    it("weighs a list of another tool, and says what of it cannot be read", async () => {
      const observations = { techniques: ["T1485"], software: ["ROADSWEEP"], countries: ["AL"] };
      const reply = await send(guest, "/weighing", { observations });
      expect(reply.statusCode).toBe(200);
      expect(weighList.reply.parse(reply.json()).ranking.roles[0]?.hypotheses.length).toBeGreaterThan(1);
      const unread = { observations: { techniques: "T1485" } };
      expect(await post(guest, "/weighing", unread)).toMatchObject({
        status: 400,
        body: { code: "server-request-invalid" },
      });
      expect(await post(guest, "/weighing", { observations, prior: 2 })).toMatchObject({ status: 400 });
    });

    it("issues versions for who sees everything, and shows them to nobody else", async () => {
      const versions = async (browser: Browser) =>
        listVersions.reply.parse((await get200(browser, "/assessment-versions")).body).items;
      expect(await post(guest, "/cases/albania/assessment-versions", {})).toMatchObject({
        status: 403,
        body: { code: "access-denied" },
      });
      const first = await post(lead, "/cases/albania/assessment-versions", {});
      expect(first).toMatchObject({ status: 201, body: { number: 1 } });
      expect(await post(lead, "/cases/albania/assessment-versions", {})).toMatchObject({ body: { number: 1 } });
      expect(await versions(guest)).toEqual([]);
      expect(await versions(lead)).toMatchObject([{ number: 1, inputs: [] }]);
      const { ranking } = weighCase.reply.parse((await get200(lead, "/weighing")).body);
      expect(ranking.version).toBe(1);
      expect(weighCase.reply.parse((await get200(guest, "/weighing")).body).ranking.version).toBeUndefined();
    });

    it("finds the statements that have a name, at the viewer's clearance", async () => {
      const inCase = async (browser: Browser) =>
        describeActor.reply.parse((await get200(browser, "/actor-names?name=DEV-0842")).body).inCase;
      expect((await inCase(lead)).length).toBeGreaterThan(0);
      expect(await inCase(guest)).toEqual([]);
      const alone = lookUpActor.reply.parse((await get(guest, "/actor-names?name=OilRig")).body);
      expect(alone.meanings.find(({ id }) => id === "G0049")?.background?.countries.length).toBeGreaterThan(0);
    });
  });
});
