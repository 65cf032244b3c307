// Every route, asked by every role at every label: who may not call it does not get in, and what comes back has nothing above the label.
import { createHash } from "node:crypto";
import { computeViews } from "@kulla/casework";
import type { RouteContract } from "@kulla/api";
import { API_BASE, ROUTES } from "@kulla/api";
import type { Evidence, Statement, Tlp } from "@kulla/core";
import { compareTlp, makeDecision, makeStatement, TLP_LABELS } from "@kulla/core";
import type { FastifyInstance, LightMyRequestResponse } from "fastify";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { PLAIN_PATHS, POLICIES } from "../src/access/policies.ts";
import { guardedRoutes } from "../src/access/route-policies.ts";
import { hashOfSecret } from "../src/access/secret.ts";
import type { CaseRole } from "../src/access/viewer.ts";
import type { Access } from "../src/index.ts";
import { SERVED_ROUTES } from "../src/index.ts";
import type { TestWorkspace } from "./access-server.ts";
import { openWorkspace } from "./access-server.ts";

const CASE = "walk";
const ROLES: readonly (CaseRole | "none")[] = ["none", "reader", "analyst", "lead", "admin"];
/** A word for each label, which stands in the evidence of that label and nowhere else. */
const WORDS: Readonly<Record<Tlp, string>> = {
  "TLP:CLEAR": "Zeltclear",
  "TLP:GREEN": "Zeltgreen",
  "TLP:AMBER": "Zeltamber",
  "TLP:AMBER+STRICT": "Zeltstrict",
  "TLP:RED": "Zeltred",
};

let workspace: TestWorkspace;
let app: FastifyInstance;
let access: Access;
const evidence = new Map<Tlp, Evidence>();
const statements = new Map<Tlp, Statement>();
let decision = "";

beforeAll(async () => {
  workspace = await openWorkspace();
  ({ app, access } = await workspace.server({ mode: "team", requestsPerMinute: 1_000_000 }));
  const { store, views, tool } = workspace.workbench;
  const now = workspace.clock.now();
  await store.openCase({ name: CASE, title: "Walked", openedAt: now });
  for (const label of TLP_LABELS) await addLabelled(label);
  const red = statements.get("TLP:RED")!;
  const about = { author: "root", reason: "Zeltred is real", decidedAt: now };
  const made = makeDecision({ about: { statement: red.id }, verdict: { kind: "accept" }, ...about });
  await store.append(CASE, { decisions: [made] });
  decision = made.id;
  for (const clearance of TLP_LABELS) {
    await computeViews({ store, views, caseName: CASE, clearance, tool, now });
    for (const role of ROLES) await addSomeone(role, clearance);
  }
}, 600_000);

afterAll(() => workspace.close());

async function addLabelled(label: Tlp): Promise<void> {
  const { store, tool } = workspace.workbench;
  const at = TLP_LABELS.indexOf(label);
  const quote = `Agency ${WORDS[label]} said on 1${at} May 2022 that the wiper ${WORDS[label]} hit the ministry.`;
  const bytes = new TextEncoder().encode(`Report of ${WORDS[label]}\n\n${quote}\n`);
  const id = createHash("sha256").update(bytes).digest("hex");
  const now = workspace.clock.now();
  const one: Evidence = {
    id,
    size: bytes.length,
    name: `${WORDS[label]}.txt`,
    mediaType: "text/plain",
    origin: WORDS[label],
    receivedAt: now,
    marking: label,
  };
  const start = `Report of ${WORDS[label]}\n\n`.length;
  const version = tool.name.slice(tool.name.indexOf(" ") + 1);
  const statement = makeStatement({
    claim: { type: "malware", name: WORDS[label], kind: "wiper", polarity: "used", incident: "main" },
    speakers: [{ name: `Agency ${WORDS[label]}` }],
    stance: "asserts",
    citations: [{ evidence: id, at: { kind: "text", start, end: start + quote.length }, quote }],
    author: { kind: "tool", name: "kulla-extraction", version, rule: "test" },
    madeAt: now,
  });
  await store.addEvidence(CASE, one, bytes);
  const work = [{ evidence: id, tool: tool.name, findings: [], finishedAt: now }];
  await store.append(CASE, { statements: [statement], work });
  evidence.set(label, one);
  statements.set(label, statement);
}

const nameOf = (role: CaseRole | "none", clearance: Tlp) =>
  `${role}.${clearance.slice(4).toLowerCase().replace("+", ".")}`;
const secretOf = (name: string) => name.replaceAll(".", "-").padEnd(43, "x");

async function addSomeone(role: CaseRole | "none", clearance: Tlp): Promise<void> {
  const name = nameOf(role, clearance);
  const plain = { isAdmin: false, mayOpenCases: false, addedAt: access.now() };
  await access.store.accounts.add({ id: `account-${name}`, name, fullName: name, clearance, ...plain });
  if (role !== "none") await access.store.memberships.set(CASE, `account-${name}`, role);
  await openSessionOf(name);
}

/** A session as a sign-in opens it; the sign-in itself has tests of its own. */
async function openSessionOf(name: string): Promise<void> {
  const now = access.now();
  const session = {
    id: `session-${name}`,
    account: `account-${name}`,
    way: "password",
    address: "",
    agent: "",
  } as const;
  const times = {
    openedAt: now,
    seenAt: now,
    confirmedAt: now,
    expiresAt: new Date(Date.parse(now) + 3_600_000).toISOString(),
  };
  await access.store.sessions.closeAll(`account-${name}`);
  await access.store.sessions.open({ ...session, ...times }, hashOfSecret(secretOf(name)));
}

/** The address of a route about what is marked so. */
function addressOf(route: RouteContract, label: Tlp): string {
  const values: Readonly<Record<string, string>> = {
    case: CASE,
    evidence: evidence.get(label)!.id,
    statement: statements.get(label)!.id,
    decision,
    index: "0",
    section: "sources",
    name: "nobody",
    group: "G0007",
  };
  const path = route.path.replaceAll(/:([a-zA-Z]+)/gu, (_whole, name: string) =>
    encodeURIComponent(values[name] ?? "none"),
  );
  const needed: Readonly<Record<string, string>> = {
    "timeline.export": "?format=csv",
    "attack.layer": "?group=G0007",
    "actors.describe": `?name=${WORDS[label]}`,
    "graph.node": `?id=${WORDS[label]}&node=${WORDS[label]}`,
    "catalogue.search": "?q=zelt",
    "statements.list": "?words=zelt",
  };
  return API_BASE + path + (needed[route.id] ?? "");
}

function ask(route: RouteContract, name: string | undefined, label: Tlp): Promise<LightMyRequestResponse> {
  const cookie = name === undefined ? {} : { cookie: `kulla-80=${secretOf(name)}` };
  const hasBody = route.method !== "GET" && route.method !== "DELETE";
  return app.inject({
    method: route.method,
    url: addressOf(route, label),
    headers: { host: "localhost:80", "x-kulla-page": "1", "sec-fetch-site": "same-origin", ...cookie },
    ...(hasBody && { payload: {} }),
  });
}

/** Who may call a route, said anew: by its id, in the words of the issue. */
function isAllowed(route: RouteContract, role: CaseRole | "none"): boolean {
  const { who } = POLICIES[route.id]!;
  if (who === "anybody" || who === "signed-in") return true;
  if (typeof who === "object") return role !== "none" && ROLES.indexOf(role) >= ROLES.indexOf(who.role);
  return false; // nobody here runs the workspace or opens cases
}

describe("the table of policies", () => {
  it("has exactly the routes that there are, and the server serves exactly these", () => {
    const ids = ROUTES.map(({ id }) => id).sort();
    expect(new Set(ids).size).toBe(ids.length);
    expect(Object.keys(POLICIES).sort()).toEqual(ids);
    expect(SERVED_ROUTES.map(({ route }) => route.id).sort()).toEqual(ids);
  });

  it("does not let a server start that has a route without a policy", async () => {
    const stray: RouteContract = { id: "stray.read", method: "GET", path: "/stray", summary: "" };
    expect(() => guardedRoutes([stray])).toThrow(/stray\.read has no policy/u);
    const ofCase: RouteContract = { id: "cases.list", method: "GET", path: "/cases/:case/stray", summary: "" };
    expect(() => guardedRoutes([ofCase])).toThrow(/must need a role/u);
    const { app: fresh } = await workspace.server();
    expect(() => fresh.get("/api/v1/unlisted", () => "x")).toThrow(/has no policy/u);
    expect(() => fresh.get("/page-of-its-own", () => "x")).toThrow(/has no policy/u);
  });

  /** Asks with a body, and changes nothing: no case is in it, and nothing of it is kept. */
  const QUESTIONS: readonly string[] = ["weighing.list"];

  it("lets nobody change a case as a reader, and nobody write by a token for reading", () => {
    for (const route of ROUTES) {
      const { who, token, audit } = POLICIES[route.id]!;
      if (route.method === "GET" || QUESTIONS.includes(route.id)) continue;
      expect([route.id, token]).not.toEqual([route.id, "read"]);
      if (typeof who === "object") expect([route.id, who.role, audit]).not.toEqual([route.id, "reader", "none"]);
    }
  });

  it("writes down each change, and each reading of what is in a case", () => {
    const told = ["cases.read", "members.list", "jobs.list", "events.follow", "uploads.list", "uploads.read"]; // names, roles, progress
    for (const route of ROUTES) {
      const { who, audit } = POLICIES[route.id]!;
      const isOfSession = route.id.startsWith("session."); // these write entries of their own
      const isPiece = route.id === "uploads.append"; // its beginning and its end are written down
      const isWrite = route.method !== "GET" && !isOfSession && !isPiece && !QUESTIONS.includes(route.id);
      if (isWrite) expect([route.id, audit]).toEqual([route.id, "write"]);
      if (route.method === "GET" && typeof who === "object" && !told.includes(route.id))
        expect([route.id, audit]).toEqual([route.id, "read"]);
    }
  });

  it("keeps plain addresses to what holds nothing of the workspace", () => {
    expect(PLAIN_PATHS.filter((path) => path.includes("cases"))).toEqual([]);
  });
});

const walked = ROUTES.map((route) => [`${route.method} ${route.path}`, route] as const);

describe("each route", () => {
  it.each(walked)(
    "%s lets in whom its policy names, and nobody else",
    async (_name, route) => {
      const { who } = POLICIES[route.id]!;
      const stranger = await ask(route, undefined, "TLP:CLEAR");
      if (who === "anybody") expect(stranger.statusCode).toBeLessThan(500);
      else
        expect([stranger.statusCode, stranger.json<{ code: string }>().code]).toEqual([401, "access-sign-in-needed"]);
      for (const role of ROLES) {
        const isOpen = isAllowed(route, role);
        if (isOpen && route.events === true) continue; // it does not end: see event-streams.test.ts
        const name = nameOf(role, "TLP:RED");
        const reply = await ask(route, name, "TLP:RED");
        const what = [route.id, role, reply.statusCode, reply.body.slice(0, 200)];
        expect(reply.statusCode, String(what)).toBeLessThan(500);
        if (isOpen) expect([401, 403], String(what)).not.toContain(reply.statusCode);
        else expect(reply.statusCode, String(what)).toBe(typeof who === "object" && role === "none" ? 404 : 403);
        await openSessionOf(name); // some of the routes end it
      }
    },
    120_000,
  );

  it.each(walked)(
    "%s gives nothing above the label of who asks",
    async (_name, route) => {
      if (route.events === true) return;
      for (const clearance of TLP_LABELS) {
        const above = TLP_LABELS.filter((label) => compareTlp(label, clearance) > 0);
        const name = nameOf("admin", clearance);
        for (const label of TLP_LABELS) {
          if (!/:(?:evidence|statement)/u.test(route.path) && route.method !== "GET" && label !== "TLP:RED") continue;
          const reply = await ask(route, name, label);
          await openSessionOf(name);
          const isAsked = (word: string) => addressOf(route, label).includes(word);
          const leaked = above.map((one) => WORDS[one]).filter((word) => reply.body.includes(word) && !isAsked(word));
          const ids = above.flatMap((one) => [evidence.get(one)!.id, statements.get(one)!.id]);
          const named = ids.filter((id) => reply.body.includes(id) && !isAsked(id));
          expect([
            route.id,
            clearance,
            leaked,
            named,
            reply.body.includes(decision) && clearance !== "TLP:RED",
          ]).toEqual([route.id, clearance, [], [], false]);
          const isAboutHidden = /:(?:evidence|statement)/u.test(route.path) && above.includes(label);
          if (isAboutHidden)
            expect([route.id, clearance, label, reply.statusCode]).toEqual([route.id, clearance, label, 404]);
        }
      }
    },
    240_000,
  );

  it("gives what is at or below the label: the walk can tell a leak", async () => {
    for (const [id, isSeenIn] of [
      ["evidence.list", (word: string) => word],
      ["statements.list", (word: string) => word],
      ["graph.nodes", (word: string) => word],
    ] as const) {
      const route = ROUTES.find((one) => one.id === id)!;
      for (const clearance of TLP_LABELS) {
        const { body } = await ask(route, nameOf("reader", clearance), "TLP:CLEAR");
        const seen = TLP_LABELS.filter((label) => body.includes(isSeenIn(WORDS[label])));
        expect([id, seen]).toEqual([id, TLP_LABELS.filter((label) => compareTlp(label, clearance) <= 0)]);
      }
    }
  });
});
