// Nothing above a clearance shows in anything that comes over HTTP: every route of the list of routes, asked in every way that is known, gives of a case what it
// gives of its twin in which nothing above the clearance ever was: status, headers, and body to the last character. A route that comes new is walked too.
import type { RouteContract } from "@kulla/api";
import { createHash } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { API_BASE, ROUTES, UPLOAD_MEDIA_TYPE } from "@kulla/api";
import { computeViews } from "@kulla/casework";
import type { Tlp } from "@kulla/core";
import { TLP_LABELS } from "@kulla/core";
import fc from "fast-check";
import type { FastifyInstance, LightMyRequestResponse } from "fastify";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, it } from "vitest";
import { hashOfSecret } from "../src/access/secret.ts";
import type { Access } from "../src/index.ts";
import type { TestWorkspace } from "./access-server.ts";
import { openWorkspace } from "./access-server.ts";
import type { Built } from "./drawn-case.ts";
import { build, drawn, fill, NOW, seenBy } from "./drawn-case.ts";

/** One of the two workspaces, with what it has called things that are named at random. */
interface Side {
  readonly workspace: TestWorkspace;
  readonly app: FastifyInstance;
  readonly access: Access;
  readonly named: Map<string, string>;
}

/** What is asked about: the case as it is, and as the viewer sees it. */
interface Asked {
  readonly caseName: string;
  readonly clearance: Tlp;
  readonly built: Built;
  readonly seen: Built;
  /** Those who read it: no id of another run's is theirs. */
  readonly run: number;
}

let whole: Side;
let twin: Side;
let runs = 0;

async function openSide(): Promise<Side> {
  const workspace = await openWorkspace();
  workspace.clock.pass(Date.parse(NOW) - Date.parse(workspace.clock.now()));
  const { app, access } = await workspace.server({ mode: "team", requestsPerMinute: 100_000_000 });
  await app.listen({ host: "127.0.0.1", port: 0 });
  return { workspace, app, access, named: new Map() };
}

beforeAll(async () => {
  [whole, twin] = await Promise.all([openSide(), openSide()]);
}, 180_000);

afterAll(() => Promise.all([whole.workspace.close(), twin.workspace.close()]));

const secretOf = (name: string) => name.padEnd(43, "x");

/** A session as a sign-in opens it; the sign-in itself has tests of its own. */
async function enter({ access }: Side, name: string): Promise<void> {
  const now = access.now();
  const expiresAt = new Date(Date.parse(now) + 36_000_000).toISOString();
  await access.store.sessions.closeAll(`account-${name}`);
  const session = {
    id: `session-${name}`,
    account: `account-${name}`,
    way: "password",
    address: "",
    agent: "",
  } as const;
  await access.store.sessions.open(
    { ...session, openedAt: now, seenAt: now, confirmedAt: now, expiresAt },
    hashOfSecret(secretOf(name)),
  );
}

async function addReader(side: Side, name: string, clearance: Tlp, caseName: string): Promise<void> {
  const { access } = side;
  const may = { isAdmin: true, mayOpenCases: true, addedAt: NOW };
  await access.store.accounts.add({ id: `account-${name}`, name, fullName: name, clearance, ...may });
  await access.store.memberships.set(caseName, `account-${name}`, "admin");
  await enter(side, name);
}

interface Request {
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: string;
  readonly payload?: unknown;
  readonly bytes?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Ids of one kind: of what the viewer sees, of what is above, and of nothing. */
function someOf(all: readonly string[], seen: readonly string[], none: string): readonly string[] {
  const hidden = all.filter((id) => !seen.includes(id));
  return [...seen.slice(0, 2), ...hidden.slice(0, 2), none];
}

const NO_STATEMENT = `s-${"0".repeat(32)}`;
const NO_DECISION = `d-${"0".repeat(32)}`;

function idsOf({ built, seen }: Asked) {
  const ids = (one: Built) => ({
    evidence: one.evidence.map(([{ id }]) => id),
    statement: one.statements.map(({ id }): string => id),
    decision: one.decisions.map(({ id }): string => id),
  });
  const [all, own] = [ids(built), ids(seen)];
  return {
    evidence: someOf(all.evidence, own.evidence, "0".repeat(64)),
    statement: someOf(all.statement, own.statement, NO_STATEMENT),
    decision: someOf(all.decision, own.decision, NO_DECISION),
  };
}

/** Values of the parameters of paths; what is named at random goes by what it was called when it was made. */
function valuesOf(name: string, asked: Asked): readonly string[] {
  const ids = idsOf(asked);
  const values: Readonly<Record<string, readonly string[]>> = {
    case: [asked.caseName],
    ...ids,
    index: ["0", "1"],
    section: ["disagreements", "losses", "sources", "named"],
    format: ["html", "json", "stix"],
    group: ["G0007"],
    contradiction: ["{contradiction}", "none"],
    cluster: ["CL-0001"],
    job: ["{job}", "{hidden job}"],
    upload: ["{upload}", "{hidden upload}"],
    view: ["{view}", "none"],
    name: [`viewer-${asked.run}`, "nobody"],
    account: [`account-viewer-${asked.run}`, "account-none"],
    session: ["session-none"],
    token: ["{token}", "token-none"],
  };
  return values[name] ?? ["none"];
}

const WORDS = ["agency", "note1x", "reason1x", "system"];

/** Ways to ask the routes that take a query; every list is also asked in short pages. */
function queriesOf(route: RouteContract, asked: Asked): readonly string[] {
  const { evidence } = idsOf(asked);
  const shape = Object.keys(route.query?.shape ?? {});
  const facets = ["type", "stance", "standing", "speaker", "evidence", "author"].map((name) => `facet=${name}`);
  const own: Readonly<Record<string, readonly string[]>> = {
    "statements.list": evidence.map((id) => `evidence=${id}`),
    "statements.facets": [...facets, ...evidence.map((id) => `facet=type&evidence=${id}`)],
    "dossier.passages": ["id=1.1&id=2.1&id=3.1", "id=4.1"],
    "timeline.export": ["format=csv", "format=jsonl"],
    "graph.node": ["id={node}", "id=none"],
    "graph.edges": ["node={node}"],
    "actors.describe": ["name=Agency%201", "name=Group%201", "name=Tool0"],
    "catalogue.search": ["words=wiper"],
    "evidence.add": [`name=new.txt&marking=${encodeURIComponent(asked.clearance)}`, "name=new.txt&marking=TLP:RED"],
  };
  const words = shape.includes("words") && route.id !== "catalogue.search" ? WORDS.map((one) => `words=${one}`) : [];
  const pages = shape.includes("limit") && shape.includes("cursor") ? ["limit=1", "limit=1&cursor={cursor}"] : [];
  const needed = own[route.id] ?? [];
  const isNeeded = ["statements.facets", "dossier.passages", "timeline.export", "graph.node", "actors.describe"];
  const plain = [...isNeeded, "catalogue.search", "evidence.add"].includes(route.id) ? [] : [""];
  return [
    ...plain,
    ...words.map((one) => (isNeeded.includes(route.id) ? `${needed[0] ?? ""}&${one}` : one)),
    ...pages,
    ...needed,
  ];
}

/** A view of the graph in which every name that statements of the case give is hidden. */
function savedGraph(name: string, { caseName, built }: Asked): unknown {
  const names = built.statements.flatMap(({ claim, speakers }) => [
    ...speakers.map((one) => one.name),
    ...(Object.values(claim) as readonly unknown[]),
  ]);
  const hidden = [...new Set(names.filter((one) => typeof one === "string"))].map((one) =>
    createHash("sha256").update(`${caseName}\n${one}`).digest("hex").slice(0, 16),
  );
  const camera = { x: 0, y: 0, ratio: 1, angle: 0 };
  return { name, state: { panel: "graph", nodes: 100, hiddenKinds: [], hidden, camera } };
}

/** Bodies of the routes that take one. A route without an entry here fails the walk. */
function bodiesOf(route: RouteContract, asked: Asked): readonly unknown[] {
  const { evidence, statement, decision } = idsOf(asked);
  const reason = "Because it is so.";
  const item = "technique:T1485";
  const citing = (one: Built["statements"][number]) => ({
    claim: { type: "malware", name: "ByHand", kind: "wiper", polarity: "used", incident: "main" },
    speakers: [{ name: "Agency 9" }],
    stance: "asserts",
    citations: [one.citations[0]],
  });
  const bodies: Readonly<Record<string, readonly unknown[]>> = {
    "cases.open": [{ name: `opened-${asked.run}`, title: "Opened" }],
    "session.signIn": [{ name: "nobody", password: "wrong wrong wrong" }],
    "session.openLink": [{ key: "none" }],
    "session.changePassword": [{ current: "wrong wrong", next: "vargmal tresk oblong 8" }],
    "session.confirm": [{ password: "wrong wrong" }],
    "demands.change": [{ secondFactorFor: "nobody" }],
    "secondFactor.add": [{ password: "wrong", key: "A".repeat(32), code: "000000" }],
    "secondFactor.remove": [{ password: "wrong", code: "000000" }],
    "tokens.make": [{ name: "for a test", scopes: ["read"], clearance: asked.clearance }],
    "accounts.add": [{ name: `added-${asked.run}`, fullName: "Added", clearance: "TLP:CLEAR" }],
    "accounts.change": [{ fullName: "Changed" }],
    "members.set": [{ role: "reader" }],
    "uploads.begin": [
      { name: "pieces.txt", size: 5, marking: asked.clearance },
      { name: "pieces.txt", size: 5, marking: "TLP:RED" },
    ],
    "statements.add": [...asked.built.statements, ...asked.seen.statements.slice(0, 1)].slice(0, 5).map(citing),
    "decisions.make": [
      ...statement.flatMap((id) => [
        { about: { statement: id }, verdict: { kind: "accept" }, reason },
        {
          about: { statement: asked.seen.statements[0]?.id ?? NO_STATEMENT },
          verdict: { kind: "reject" },
          reason,
          because: [id],
        },
        {
          about: { pair: [asked.seen.statements[0]?.id ?? NO_STATEMENT, id] },
          verdict: { kind: "nature", nature: "variant" },
          reason,
        },
      ]),
      ...evidence.flatMap((id) => [
        { about: { source: { evidence: id } }, verdict: { kind: "rate", reliability: "B", credibility: "2" }, reason },
        { about: { source: { evidence: id } }, verdict: { kind: "mark", marking: asked.clearance }, reason },
      ]),
      ...decision.map((id) => ({ about: { decision: id }, verdict: { kind: "withdraw" }, reason })),
      { about: { item }, verdict: { kind: "relevance", relevance: "low" }, reason },
    ],
    "decisions.undo": [{ reason }],
    "decisions.makeMany": [
      ...statement.map((id) => ({ statements: [id], verdict: "reject", reason })),
      { statements: statement, verdict: "accept", reason },
    ],
    "decisions.undoMany": [...decision.map((id) => ({ decisions: [id], reason })), { decisions: decision, reason }],
    "hypotheses.consider": [{ actor: "Agency 9", reason }],
    "hypotheses.argue": [
      { hypothesis: "none", ratio: 2, text: "It is.", grade: { reliability: "B", credibility: "2" }, reason },
    ],
    "hypotheses.rate": [{ hypothesis: "none", item, rating: "C", reason }],
    "hypotheses.relevance": [{ item, relevance: "low", reason }],
    "weighing.list": [{ observations: { techniques: ["T1485"], countries: ["AL"] } }, { observations: { name: 1 } }],
    "catalogue.use": [{}],
    "savedViews.save": [savedGraph("seen", asked), savedGraph("all", asked)],
    "clusters.form": [{ activities: [`incident:${asked.caseName}:main`, "none"], reason }],
    "clusters.change": [{ verdict: { kind: "rename", name: "Named" }, reason }],
    "clusters.undo": [...decision, NO_DECISION].map((id) => ({ decision: id, reason })),
  };
  const found = bodies[route.id];
  if (found === undefined) throw new Error(`${route.id} takes a body: say here which, so that the walk can ask it.`);
  return found;
}

function requestsOf(route: RouteContract, asked: Asked): readonly Request[] {
  const names = [...route.path.matchAll(/:([a-zA-Z]{1,40})/gu)].map(([, name]) => name ?? "");
  let params: readonly Record<string, string>[] = [{}];
  for (const name of names)
    params = params.flatMap((one) => valuesOf(name, asked).map((value) => ({ ...one, [name]: value })));
  const queries = route.query === undefined ? [""] : queriesOf(route, asked);
  const payloads = route.body === undefined ? [undefined] : bodiesOf(route, asked);
  return params.flatMap((one) =>
    queries.flatMap((query) =>
      payloads.map((payload, at): Request => {
        const key = route.idempotent === true && at % 2 === 0 ? { "idempotency-key": `key ${route.id} ${at}` } : {};
        const piece =
          route.bodyBytes === undefined
            ? {}
            : { bytes: "piece", ...(route.id === "uploads.append" && { headers: { "upload-offset": "0" } }) };
        return { params: one, query, ...(payload !== undefined && { payload }), headers: key, ...piece };
      }),
    ),
  );
}

/** Sends a request to one side, as the viewer. */
function send(side: Side, route: RouteContract, request: Request, who: string): Promise<LightMyRequestResponse> {
  const { params = {}, query = "", payload, bytes, headers = {} } = request;
  const called = (text: string) =>
    text.replaceAll(/\{([a-z ]{1,40})\}/gu, (_, name: string) => side.named.get(name) ?? "none");
  const path = route.path.replaceAll(/:([a-zA-Z]{1,40})/gu, (_, name: string) =>
    encodeURIComponent(called(params[name] ?? "")),
  );
  const text = query.replaceAll(/\{([a-z ]{1,40})\}/gu, (_, name: string) =>
    encodeURIComponent(side.named.get(name) ?? "none"),
  );
  return side.app.inject({
    method: route.method,
    url: `${API_BASE}${path}${text === "" ? "" : `?${text}`}`,
    headers: {
      host: "localhost:80",
      "x-kulla-page": "1",
      "sec-fetch-site": "same-origin",
      cookie: `kulla-80=${secretOf(who)}`,
      ...(bytes !== undefined && {
        "content-type": route.id === "uploads.append" ? UPLOAD_MEDIA_TYPE : "application/octet-stream",
      }),
      ...headers,
    },
    ...(bytes !== undefined && { payload: bytes }),
    ...(payload !== undefined && { payload: payload as object }),
  });
}

const RANDOM =
  /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|(?:account|token|session)-[0-9a-f]{24}|kulla_[A-Za-z0-9_-]{43}/gu;

/** A text in which what is random is numbered in the order in which it comes. */
function settled(text: string): string {
  const order = new Map<string, string>();
  return text.replaceAll(RANDOM, (one) => {
    const name = order.get(one) ?? `random ${order.size}`;
    order.set(one, name);
    return name;
  });
}

/** What a caller gets, but for the time of day. */
function told(route: RouteContract, reply: LightMyRequestResponse): unknown {
  const { date: _date, etag, "content-length": length, ...headers } = reply.headers;
  const body = bodyOf(route, reply.body);
  // A tag and a length of a text with random names differ as the names do.
  const isRandom = body !== reply.body;
  return { status: reply.statusCode, headers: { ...headers, ...(!isRandom && { etag, length }) }, body: settled(body) };
}

function bodyOf({ id }: RouteContract, text: string): string {
  if (id.startsWith("audit.")) return auditBody(text);
  if (id !== "jobs.list" || !text.startsWith('{"items"')) return settled(text);
  // Jobs of one millisecond are in the order of their random names.
  const { items } = JSON.parse(text) as { items: readonly { id: string }[] };
  return JSON.stringify(items.map((one) => JSON.stringify({ ...one, id: "" })).sort());
}

/** Entries without what holds those above too: the hash, and the cursor made of it. */
function auditBody(text: string): string {
  return text.replaceAll(/"(?:id|next)":"[0-9a-f]{64}"/gu, '"hash"');
}

/** Notes what a reply calls what it has made or lists. */
function learn({ named }: Side, route: RouteContract, reply: LightMyRequestResponse): void {
  if (reply.statusCode >= 300 || !String(reply.headers["content-type"]).startsWith("application/json")) return;
  const body = reply.json<{ id?: string; next?: string; items?: readonly { id?: string }[]; item?: { id?: string } }>();
  const first = body.items?.[0]?.id;
  if (route.id === "uploads.begin" && body.id !== undefined) named.set("upload", body.id);
  if (route.id === "savedViews.save" && body.id !== undefined) named.set("view", body.id);
  if (route.id === "tokens.make" && body.item?.id !== undefined) named.set("token", body.item.id);
  if (route.id === "jobs.list" && first !== undefined) named.set("job", first);
  if (route.id === "contradictions.list" && first !== undefined) named.set("contradiction", first);
  if (route.id === "graph.nodes" && first !== undefined) named.set("node", first);
  if (body.next !== undefined) named.set("cursor", body.next);
  else named.delete("cursor");
}

/** What somebody with the highest clearance does in the whole case, with what is above the viewer. */
async function workAbove(side: Side, { caseName, built, seen, run }: Asked): Promise<void> {
  const routeOf = (id: string) => ROUTES.find((one) => one.id === id)!;
  const ask = (id: string, request: Request) =>
    send(side, routeOf(id), { ...request, params: { case: caseName, ...request.params } }, `root-${run}`);
  await ask("evidence.list", {});
  await ask("statements.list", { query: "words=agency" });
  const secret = built.statements.find(({ id }) => !seen.statements.some((one) => one.id === id));
  if (secret !== undefined) {
    const payload = { about: { statement: secret.id }, verdict: { kind: "accept" }, reason: "Zeltabove" };
    for (let at = 0; at < 3; at += 1)
      await ask("decisions.make", { payload, headers: { "idempotency-key": `key decisions.make ${at * 2}` } });
  }
  await ask("evidence.add", { query: "name=Zeltabove.txt&marking=TLP:RED", bytes: `Zeltabove ${run}` });
  const begun = await ask("uploads.begin", { payload: { name: "Zeltabove.txt", size: 9, marking: "TLP:RED" } });
  side.named.set("hidden upload", begun.json<{ id: string }>().id);
  const jobs = (await ask("jobs.list", {})).json<{ items: readonly { id: string; marking: Tlp }[] }>().items;
  side.named.set("hidden job", jobs.find(({ marking }) => marking === "TLP:RED")?.id ?? "none");
}

/** Follows the events of a case as somebody who sees what the viewer sees, and whose session nothing ends. */
async function follow({ app }: Side, { caseName, run }: Asked) {
  const { port } = app.server.address() as AddressInfo;
  const over = new AbortController();
  const headers = { cookie: `kulla-${port}=${secretOf(`listener-${run}`)}` };
  const reply = await fetch(`http://127.0.0.1:${port}${API_BASE}/cases/${caseName}/events`, {
    headers,
    signal: over.signal,
  });
  expect(reply.status).toBe(200);
  let text = "";
  const reading = (async () => {
    const decoder = new TextDecoder();
    for await (const chunk of reply.body!) text += decoder.decode(chunk as Uint8Array, { stream: true });
  })().catch(() => undefined);
  return {
    text: () => withoutBeats(text),
    stop: async () => {
      over.abort();
      await reading;
      return withoutBeats(text);
    },
  };
}

/** What was heard, without the comments that keep the line open. */
function withoutBeats(text: string): string {
  return text.replaceAll(/^: here\n\n/gmu, "");
}

/** Routes that end the session that asks: walked last. */
const ENDING: readonly string[] = ["session.signOut", "sessions.revoke", "accounts.signOut", "session.changePassword"];

/** All routes in the order of the walk: what is read, what is written, what is read then, and what ends the session. */
function walkOf(run: number): readonly RouteContract[] {
  const isOfAll = (route: RouteContract) => route.path.includes(":case") || route.id.startsWith("clusters.");
  const routes = ROUTES.filter((route) => route.events !== true && (run === 1 || isOfAll(route)));
  const reads = routes.filter(({ method }) => method === "GET");
  const writes = routes.filter(({ method, id }) => method !== "GET" && !ENDING.includes(id) && !id.endsWith(".remove"));
  const removes = routes.filter(({ id }) => id.endsWith(".remove") || ENDING.includes(id));
  return [...reads, ...writes, ...reads, ...removes];
}

async function prepare(side: Side, asked: Asked, built: Built): Promise<void> {
  const { workbench } = side.workspace;
  const { caseName, clearance, run } = asked;
  await fill(workbench, caseName, built, workbench.tool);
  await addReader(side, `viewer-${run}`, clearance, caseName);
  await addReader(side, `listener-${run}`, clearance, caseName);
  await addReader(side, `root-${run}`, "TLP:RED", caseName);
  const { store, views, tool } = workbench;
  await views.use(caseName, clearance);
  await computeViews({ store, views, caseName, clearance, tool, now: NOW });
  side.named.clear();
}

const walked = new Set<string>();

async function walk(asked: Asked): Promise<void> {
  const streams = await Promise.all([follow(whole, asked), follow(twin, asked)]);
  await workAbove(whole, asked);
  const who = `viewer-${asked.run}`;
  for (const route of walkOf(asked.run)) {
    walked.add(route.id);
    for (const side of [whole, twin]) await enter(side, who);
    for (const request of requestsOf(route, asked)) {
      const [given, wanted] = [await send(whole, route, request, who), await send(twin, route, request, who)];
      const what = `${route.id} ${JSON.stringify(request)} at ${asked.clearance}`;
      expect(told(route, given), what).toEqual(told(route, wanted));
      expect(given.body, what).not.toContain("Zeltabove");
      expect(given.statusCode, what).toBeLessThan(500);
      for (const [side, reply] of [
        [whole, given],
        [twin, wanted],
      ] as const) {
        learn(side, route, reply);
        if (ENDING.includes(route.id)) await enter(side, who);
        side.workspace.clock.pass(1_000);
      }
    }
  }
  // Events come a moment after what they tell of; where they never become the same, the difference is told below.
  const isSame = () => settled(streams[0].text()) === settled(streams[1].text());
  for (let look = 0; look < 300 && !isSame(); look += 1) await sleep(200);
  const [heard, wanted] = [await streams[0].stop(), await streams[1].stop()];
  expect(settled(heard)).toEqual(settled(wanted));
  expect(heard).toContain("event: changed");
}

it(
  "every route gives what it would give if all above had never been there: replies, headers, tags, events, replays",
  { timeout: 900_000 },
  async () => {
    const property = fc.asyncProperty(drawn, async (one) => {
      runs += 1;
      const clearance = TLP_LABELS[one.clearance]!;
      const built = build(one, whole.workspace.workbench.tool);
      const asked: Asked = { caseName: `case-${runs}`, clearance, built, seen: seenBy(built, clearance), run: runs };
      await prepare(whole, asked, built);
      await prepare(twin, asked, asked.seen);
      await walk(asked);
    });
    await fc.assert(property, {
      numRuns: Number(process.env["KULLA_RUNS"] ?? 1),
      seed: 20261122,
      endOnFailure: true,
    });
    const streams = ROUTES.filter(({ events }) => events === true).map(({ id }) => id);
    expect([...walked, ...streams].sort()).toEqual(ROUTES.map(({ id }) => id).sort());
  },
);
