import { listSavedViews, nodeKey, readGraph, readSavedView, SAVED_VIEW_LIMIT, savedView } from "@kulla/api";
import { computeViews } from "@kulla/casework";
import { makeDecision } from "@kulla/core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Browser } from "./access-server.ts";
import type { MarkedCase } from "./marked-case.ts";
import { ask, MARKED_CASE, openMarkedCase, send } from "./marked-case.ts";

const VIEWS = `/cases/${MARKED_CASE}/views`;

const TIMELINE = {
  panel: "timeline",
  view: "lanes",
  lanes: "actor",
  kinds: ["incident"],
  conflicting: true,
  words: "July",
  window: { from: 0, to: 1_000 },
};

/** A report for everybody, and one for few that alone names a tool. */
const REPORTS = [
  ["a.txt", "TLP:GREEN", "The wiper Roadsweep hit Albania's government on 15 July 2022, Microsoft said.\n"],
  ["b.txt", "TLP:RED", "The wiper ZeroCleare was used against Albania's government, CISA said.\n"],
] as const;

describe("kept views over HTTP", () => {
  let opened: MarkedCase;
  let lead: Browser;
  let guest: Browser;

  beforeAll(async () => {
    opened = await openMarkedCase(REPORTS, "reader");
    ({ lead, guest } = opened);
  }, 180_000);

  afterAll(() => opened.close());

  const save = async (browser: Browser, name: string, state: object) => {
    const reply = await send(browser, VIEWS, { name, state });
    expect([reply.statusCode, reply.body]).toEqual([201, reply.body]);
    return savedView.parse(reply.json());
  };
  const list = async (browser: Browser) =>
    listSavedViews.reply.parse((await ask(browser, VIEWS)).json()).items.map(({ name }) => name);
  const read = async (browser: Browser, id: string) =>
    readSavedView.reply.parse((await ask(browser, `${VIEWS}/${id}`)).json());
  const idsOf = async (browser: Browser) =>
    readGraph.reply.parse((await ask(browser, `/cases/${MARKED_CASE}/graph`)).json()).nodes.map(({ id }) => id);
  const keysOf = (ids: readonly string[]) => ids.map((id) => nodeKey(MARKED_CASE, id));
  const graphState = (keys: readonly string[], extra: object = {}) => ({
    panel: "graph",
    nodes: 2000,
    hiddenKinds: ["indicator"],
    hidden: keys,
    camera: { x: 0.5, y: 0.4, ratio: 0.7, angle: 0 },
    places: { keys, at: keys.flatMap((_key, at) => [at, -at - 0.5]) },
    ...extra,
  });

  it("gives back what was kept, in place of what the name stood for before, until it is removed", async () => {
    const keys = keysOf(await idsOf(lead));
    const first = await save(lead, "mine", graphState(keys, { only: keys.slice(0, 2) }));
    expect((await read(lead, first.id)).state).toEqual(graphState(keys, { only: keys.slice(0, 2) }));
    const second = await save(lead, "mine", graphState([]));
    expect((await read(lead, second.id)).state).toEqual(graphState([]));
    expect((await ask(lead, `${VIEWS}/${first.id}`)).statusCode).toBe(404);
    const dates = await save(lead, "mine", TIMELINE);
    expect((await read(lead, dates.id)).state).toEqual(TIMELINE);
    expect(await list(lead)).toEqual(["mine", "mine"]);
    for (const { id } of [second, dates]) expect((await ask(lead, `${VIEWS}/${id}`, "DELETE")).statusCode).toBe(204);
    expect(await list(lead)).toEqual([]);
    expect((await ask(lead, `${VIEWS}/${second.id}`, "DELETE")).statusCode).toBe(404);
  });

  it("shows nobody another's: neither in the list, nor by its id, nor to be removed", async () => {
    const { id } = await save(guest, "of the guest", TIMELINE);
    expect(await list(lead)).toEqual([]);
    expect((await ask(lead, `${VIEWS}/${id}`)).statusCode).toBe(404);
    expect((await ask(lead, `${VIEWS}/${id}`, "DELETE")).statusCode).toBe(404);
    await save(lead, "of the guest", TIMELINE);
    expect(await list(guest)).toEqual(["of the guest"]);
    expect((await read(guest, id)).savedAt).toBe(opened.workspace.clock.now());
  });

  it("has no node in it that its owner may not see: not by guessing its key, and not after it was marked higher", async () => {
    const secret = (await idsOf(lead)).filter((id) => id.includes("zerocleare"));
    const open = await idsOf(guest);
    expect(secret).not.toEqual([]);
    const { id } = await save(guest, "guess", graphState(keysOf([...open, ...secret])));
    expect((await read(guest, id)).state).toEqual(graphState(keysOf(open)));

    const { workbench, clock } = opened.workspace;
    const { store, views, tool, knowledge } = workbench;
    const [first] = (await store.evidence(MARKED_CASE)).filter(({ name }) => name === "a.txt");
    const about = { source: { evidence: first!.id } };
    const verdict = { kind: "mark", marking: "TLP:AMBER" } as const;
    const marked = makeDecision({ about, verdict, author: "lead", reason: "meant for few", decidedAt: clock.now() });
    await store.append(MARKED_CASE, { decisions: [marked] });
    expect(JSON.stringify((await read(guest, id)).state)).not.toContain(keysOf(open)[0]);
    const at = { store, views, tool, caseName: MARKED_CASE, now: clock.now() };
    await computeViews({ ...at, clearance: "TLP:GREEN", knowledge: { judgedBy: knowledge, version: "test" } });
    expect((await read(guest, id)).state).toEqual(graphState([]));
  });

  it("is not there under a lower clearance than it was kept under, since its name may tell", async () => {
    const demoted = await opened.add("demoted", "reader", "TLP:RED");
    const { id } = await save(demoted, "ZeroCleare only", TIMELINE);
    const { id: account } = (await opened.access.store.accounts.byName("demoted"))!;
    await opened.access.store.accounts.change(account, { clearance: "TLP:GREEN" });
    expect(await list(demoted)).toEqual([]);
    expect((await ask(demoted, `${VIEWS}/${id}`)).statusCode).toBe(404);
    await save(demoted, "ZeroCleare only", TIMELINE);
    await opened.access.store.accounts.change(account, { clearance: "TLP:RED" });
    expect(await list(demoted)).toEqual(["ZeroCleare only", "ZeroCleare only"]);
  });

  it("keeps so many and no more, and refuses what is no view", async () => {
    const many = await opened.add("many", "reader", "TLP:GREEN");
    for (let at = 0; at < SAVED_VIEW_LIMIT; at += 1) await save(many, `view ${String(at)}`, TIMELINE);
    const full = await send(many, VIEWS, { name: "one more", state: TIMELINE });
    expect([full.statusCode, full.json<{ code: string }>().code]).toEqual([409, "server-views-full"]);
    await save(many, "view 3", TIMELINE);
    await save(many, "of another panel", graphState([]));
    for (const [name, state] of [
      ["", TIMELINE],
      ["a\u0000b", TIMELINE],
      ["x", { ...TIMELINE, panel: "answer" }],
      ["x", { ...TIMELINE, note: "more" }],
      ["x", graphState(["party:iran"])],
      ["x", { ...graphState([]), places: { keys: ["0123456789abcdef"], at: [1] } }],
    ] as const)
      expect((await send(many, VIEWS, { name, state })).statusCode).toBe(400);
  });

  it("goes into the audit log", async () => {
    const { items } = (await ask(lead, `/cases/${MARKED_CASE}/audit`)).json<{ items: { route?: string }[] }>();
    expect(JSON.stringify(items)).toContain("savedViews.save");
  });
});
