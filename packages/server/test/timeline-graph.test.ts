import {
  exportTimeline,
  listEdges,
  listNodes,
  listTimeline,
  readGraph,
  readNode,
  readTimelineOverview,
  ROUTES,
} from "@kulla/api";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Browser } from "./access-server.ts";
import type { MarkedCase, MarkedReport } from "./marked-case.ts";
import { ask, MARKED_CASE, openMarkedCase } from "./marked-case.ts";

const BASE = `/cases/${MARKED_CASE}`;

/** Two reports that give the first attack different days, and a third, for few, that gives another and names a tool. */
const REPORTS: readonly MarkedReport[] = [
  ["a.txt", "TLP:GREEN", "The cyberattack on Albania's government took place on 15 July 2022, Microsoft said."],
  ["b.txt", "TLP:GREEN", "The cyberattack on Albania's government took place on 18 June 2022, Mandiant said."],
  [
    "c.txt",
    "TLP:RED",
    "The cyberattack on Albania's government took place on 2 March 2022, CISA said. The wiper ZeroCleare was used in the attack, CISA said.",
  ],
];

const ABOVE = /CISA|2022-03-02|c\.txt|TLP:RED|ZeroCleare/iu;

describe("timeline and graph over HTTP", () => {
  let opened: MarkedCase;
  let lead: Browser;
  let guest: Browser;

  beforeAll(async () => {
    opened = await openMarkedCase(REPORTS, "reader");
    ({ lead, guest } = opened);
  }, 180_000);

  afterAll(() => opened.close());

  const get = async (browser: Browser, path: string) => {
    const reply = await ask(browser, BASE + path);
    expect(reply.statusCode).toBe(200);
    return reply;
  };
  const timelineOf = async (browser: Browser, query = "") =>
    listTimeline.reply.parse((await get(browser, `/timeline${query}`)).json());
  const overviewOf = async (browser: Browser, query = "") =>
    readTimelineOverview.reply.parse((await get(browser, `/timeline/overview${query}`)).json());
  const graphOf = async (browser: Browser, query = "") =>
    readGraph.reply.parse((await get(browser, `/graph${query}`)).json());
  const edgesOf = async (browser: Browser, query = "") =>
    listEdges.reply.parse((await get(browser, `/graph/edges${query}`)).json());
  const nodesOf = async (browser: Browser, query = "") =>
    listNodes.reply.parse((await get(browser, `/graph/nodes${query}`)).json());

  it("gives events by time with all their dates, and finds them by kind, words, days and disagreement", async () => {
    const { items, total } = await timelineOf(lead);
    expect(items.length).toBe(total);
    const incidents = items.filter(({ kind }) => kind === "incident");
    const given = incidents.flatMap(({ dates }) => dates.map(({ edtf }) => edtf));
    expect(given.sort()).toEqual(["2022-03-02", "2022-06-18", "2022-07-15"]);
    const [attack] = incidents.filter(({ conflicting }) => conflicting);
    expect(attack?.dates.length).toBeGreaterThan(1);
    expect(attack?.dates.every(({ sources, passages }) => sources.length === 1 && passages.length > 0)).toBe(true);
    const kinds = async (query: string) => new Set((await timelineOf(lead, query)).items.map(({ kind }) => kind));
    expect(await kinds("?kind=incident")).toEqual(new Set(["incident"]));
    expect((await timelineOf(lead, "?conflicting=yes")).items.map(({ id }) => id)).toEqual([attack?.id]);
    const day = Date.UTC(2022, 6, 15) / 86_400_000;
    expect((await timelineOf(lead, `?from=${String(day)}&to=${String(day)}&kind=incident`)).total).toBe(1);
    expect((await timelineOf(lead, `?from=${String(day + 400)}`)).total).toBe(0);
    expect((await timelineOf(lead, "?words=zzzz")).total).toBe(0);
  });

  it("counts by month, kind and lane what the list has", async () => {
    const overview = await overviewOf(lead);
    const { total: all } = await timelineOf(lead);
    expect(overview.total + overview.undated).toBe(all);
    expect(overview.kinds.reduce((sum, { count }) => sum + count, 0)).toBe(all);
    expect(overview.months.reduce((sum, { count }) => sum + count, 0)).toBe(overview.total);
    expect(overview.months.map(({ name }) => name)).toEqual(overview.months.map(({ name }) => name).sort());
    expect(overview.lanes.source.map(({ name }) => name).sort()).toEqual(["a.txt", "b.txt", "c.txt"]);
    expect((await overviewOf(lead, "?conflicting=yes")).total).toBe(1);
  });

  it("exports every date that the list has as CSV and as JSON lines, narrowed by the same filters", async () => {
    const dates = (await timelineOf(lead, "?dated=yes")).items.flatMap((item) => item.dates.map(({ edtf }) => edtf));
    const jsonl = await get(lead, "/timeline/export?format=jsonl");
    expect(jsonl.headers["content-type"]).toContain("application/x-ndjson");
    expect(jsonl.headers["content-disposition"]).toBe('attachment; filename="albania.timeline.jsonl"');
    const lines = jsonl.body
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(new Set(lines.map((line) => line["edtf"]))).toEqual(new Set(dates));
    for (const field of ["message", "datetime", "timestamp_desc"])
      expect(lines.every((line) => typeof line[field] === "string" && line[field] !== "")).toBe(true);
    const csv = await get(lead, "/timeline/export?format=csv&kind=incident");
    expect(csv.headers["content-type"]).toContain("text/csv");
    expect(csv.body.split("\r\n")[0]).toMatch(/^message,datetime,/u);
    expect(csv.body).not.toContain("attribution:");
    expect(exportTimeline.replyBytes.mediaTypes).toEqual(["text/csv", "application/x-ndjson"]);
  });

  it("gives the picture of the most connected nodes, and no line to one that it leaves out", async () => {
    const whole = await graphOf(lead);
    expect(whole.nodes.length).toBe(whole.total);
    const some = await graphOf(lead, "?nodes=3");
    expect(some.nodes).toEqual(whole.nodes.slice(0, 3));
    expect(some.total).toBe(whole.total);
    for (const { from, to } of some.edges) expect(Math.max(from, to)).toBeLessThan(3);
  });

  it("gives the picture in pages, which together are the whole", async () => {
    const whole = await graphOf(lead);
    const pages = [];
    for (let from = 0; from < whole.total; from += 2) pages.push(await graphOf(lead, `?from=${String(from)}&nodes=2`));
    expect(pages.flatMap(({ nodes }) => nodes)).toEqual(whole.nodes);
    expect(pages.flatMap(({ edges }) => edges)).toEqual(whole.edges);
    expect((await graphOf(lead, `?from=${String(whole.total)}`)).nodes).toEqual([]);
  });

  it("explains every line of the picture, and every node of it", async () => {
    const { nodes, edges } = await graphOf(lead);
    expect(edges.length).toBeGreaterThan(0);
    for (const { from, to, kinds, standing } of edges) {
      const [one, other] = [nodes[from]!.id, nodes[to]!.id].map(encodeURIComponent);
      const explained = await edgesOf(lead, `?node=${other}&with=${one}`);
      expect([...new Set(explained.items.map(({ kind }) => kind))].sort()).toEqual([...kinds].sort());
      expect(explained.items.map((item) => item.standing)).toContain(standing);
      for (const { passages, told } of explained.items) {
        expect(passages.length).toBeGreaterThan(0);
        expect(told.documents).toBeGreaterThan(0);
      }
    }
    for (const { id, name } of nodes) {
      const { value } = readNode.reply.parse((await get(lead, `/graph/node?id=${encodeURIComponent(id)}`)).json());
      expect(value).toMatchObject({ id, name });
    }
  });

  it("finds nodes by the beginnings of their names", async () => {
    const found = await nodesOf(lead, "?words=zerocl");
    expect(found.items.map(({ name }) => name)).toEqual(["ZeroCleare"]);
    expect((await nodesOf(lead, "?kind=malware")).items.every(({ kind }) => kind === "malware")).toBe(true);
  });

  it("shows nobody an event, a date, a node, a relation or a count above the clearance", async () => {
    const [attack] = (await timelineOf(guest)).items.filter(({ kind }) => kind === "incident");
    expect(attack?.dates.map(({ edtf }) => edtf).sort()).toEqual(["2022-06-18", "2022-07-15"]);
    for (const path of [
      "/timeline",
      "/timeline/overview",
      "/timeline/export?format=csv",
      "/timeline/export?format=jsonl",
      "/graph",
      "/graph/nodes",
      "/graph/edges",
    ])
      expect((await get(guest, path)).body).not.toMatch(ABOVE);
    expect((await timelineOf(guest, "?words=cisa")).total).toBe(0);
    expect((await nodesOf(guest, "?words=zerocl")).total).toBe(0);
    expect((await graphOf(guest)).total).toBeLessThan((await graphOf(lead)).total);
    const hidden = await get(guest, `/graph/node?id=${encodeURIComponent("malware:zerocleare")}`);
    expect(readNode.reply.parse(hidden.json())).not.toHaveProperty("value");
  });

  it("says 304 where nothing has changed, and refuses what is no filter", async () => {
    for (const path of ["/timeline", "/timeline/overview", "/graph", "/graph/nodes", "/graph/edges"]) {
      const { headers } = await get(guest, path);
      const again = await guest.request({
        method: "GET",
        url: `/api/v1${BASE}${path}`,
        headers: { "if-none-match": String(headers["etag"]) },
      });
      expect(again.statusCode).toBe(304);
    }
    for (const path of ["/timeline?kind=war", "/timeline?limit=0", "/graph?nodes=0", "/timeline/export?format=pdf"]) {
      expect((await ask(guest, BASE + path)).statusCode).toBe(400);
    }
    expect(ROUTES.map(({ id }) => id)).toEqual(expect.arrayContaining(["timeline.export", "graph.picture"]));
  });
});
