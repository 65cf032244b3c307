// Every route with malformed input of many kinds: whatever comes, the answer is a problem that names a code, never a failure of the server.
import type { RouteContract } from "@kulla/api";
import {
  API_BASE,
  listEvidence,
  listJobs,
  listStatements,
  makeDecision,
  problemDetails,
  ROUTES,
  uploadItem,
} from "@kulla/api";
import fc from "fast-check";
import type { FastifyInstance } from "fastify";
import { readFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { connect } from "node:net";
import { z } from "zod";
import { hashOfSecret } from "../src/access/secret.ts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Browser, TestWorkspace } from "./access-server.ts";
import { addPerson, openWorkspace, signedIn } from "./access-server.ts";

const ORIGIN = "https://kulla.example.org";
const CASE = "fuzzed";
const SECRET = "s".repeat(43);
const REPORT = new URL("../../../examples/albania-2022/2022-07-18-akshi.txt", import.meta.url);

/** Requests of one route in one run, and a third of them over a socket; `KULLA_FUZZ` multiplies them. */
const RUNS = 12 * Number(process.env["KULLA_FUZZ"] ?? 1);

let workspace: TestWorkspace;
let app: FastifyInstance;
let root: Browser;
const failures: unknown[] = [];
let [asked, askedRaw] = [0, 0];

beforeAll(async () => {
  workspace = await openWorkspace();
  const server = await workspace.server({ mode: "team", origin: ORIGIN, requestsPerMinute: 10_000_000 }, failures);
  app = server.app;
  const { store, now } = workspace.workbench;
  await store.openCase({ name: CASE, title: "Fuzzed", openedAt: now() });
  await addPerson(workspace, server.access, {
    name: "root",
    isAdmin: true,
    mayOpenCases: true,
    roles: { [CASE]: "admin" },
  });
  await addPerson(workspace, server.access, { name: "other", roles: { [CASE]: "lead" } });
  root = await signedIn(app, "root", ORIGIN);
  if (RUNS > 12) await fillCase(); // it makes a run longer than one that is made each time should be
  await app.listen({ host: "127.0.0.1", port: 0 });
}, 180_000);

afterAll(() => workspace.close());

/** Names of what there is, by the parameter of a path that names it: a request for something goes further than one for nothing. */
const known: Record<string, readonly string[]> = {
  index: ["0"],
  account: ["account-root", "account-other"],
  name: ["root", "other"],
  format: ["html", "json", "stix"],
};

/** Has the case hold a report that has been read, a decision, an upload and a view, so that malformed requests are about something. */
async function fillCase(): Promise<void> {
  const ask = async (method: "GET" | "POST", path: string, payload?: object | Buffer, type = "application/json") => {
    const url = `${API_BASE}/cases/${CASE}/${path}`;
    const reply = await root.request({
      ...{ method, url },
      ...(payload !== undefined && { payload, headers: { "content-type": type } }),
    });
    if (reply.statusCode >= 400) throw new Error(`${path}: ${reply.body}`);
    return reply.json<unknown>();
  };
  await ask("POST", "evidence?name=akshi.txt&marking=TLP:RED", readFileSync(REPORT), "application/octet-stream");
  await workspace.work(CASE);
  const { items: evidence } = listEvidence.reply.parse(await ask("GET", "evidence"));
  const { items: statements } = listStatements.reply.parse(await ask("GET", "statements"));
  const { items: jobs } = listJobs.reply.parse(await ask("GET", "jobs"));
  const statement = statements[0]?.statement.id ?? "";
  const verdict = { about: { statement }, verdict: { kind: "accept" }, reason: "A word." };
  const { decision } = makeDecision.reply.parse(await ask("POST", "decisions", verdict));
  const upload = uploadItem.parse(await ask("POST", "uploads", { name: "a.bin", size: 20, marking: "TLP:RED" }));
  known["evidence"] = evidence.map(({ id }) => id);
  known["statement"] = statements.map(({ statement: { id } }) => id);
  known["decision"] = [decision.id];
  known["job"] = jobs.map(({ id }) => id);
  known["upload"] = [upload.id];
}

/** What ends the caller's own session, or takes the caller's account away: it is given back before each request. */
const ENDING = new Set([
  "session.signOut",
  "session.changePassword",
  "sessions.revoke",
  "accounts.change",
  "accounts.signOut",
  "secondFactor.add",
  "demands.change",
]);

/** Gives the caller back what the request before may have taken: the account, and a session in this browser. */
async function revive(): Promise<void> {
  const { accounts, sessions, settings } = workspace.store;
  const account = {
    isAdmin: true,
    mayOpenCases: true,
    clearance: "TLP:RED",
    disabledAt: null,
    secondFactor: null,
  } as const;
  await accounts.change("account-root", account);
  await settings.write("second-factor-for", "nobody");
  const now = workspace.clock.now();
  const expiresAt = new Date(Date.parse(now) + 3_600_000).toISOString();
  const times = { openedAt: now, seenAt: now, confirmedAt: now, expiresAt };
  await sessions.closeAll("account-root");
  const session = { id: "session-root", account: "account-root", way: "password", address: "", agent: "" } as const;
  await sessions.open({ ...session, ...times }, hashOfSecret(SECRET));
  root.cookies.set("__Host-kulla", SECRET);
  workspace.clock.pass(6_000); // servers look at what is demanded every five seconds
}

const HOSTILE = [
  "",
  " ",
  "0",
  "-1",
  "1e309",
  "NaN",
  "null",
  "__proto__",
  "constructor",
  "toString",
  "../../../../etc/passwd",
  "%00",
  "\u0000",
  "\ud800",
  "' or 1=1 --",
  "a".repeat(5_000),
  "s-" + "0".repeat(32),
  "d-" + "f".repeat(32),
  "0".repeat(64),
  "2022-13-45",
  "TLP:RED",
  CASE,
  "\u202e\u2066",
  "((((((((((((a+)+)+)+",
  "00000000-0000-0000-0000-000000000000",
  "eyJhIjoxfQ",
  "WzEsMiwzXQ",
  "W251bGxd",
  "WzllOTk5XQ",
  "9999-99-99T99:99:99.999Z",
  "0000-00-00",
  "9".repeat(400),
  "ﷺ".repeat(200),
  "e\u0301".repeat(300),
  "\ufeff\ufffe\uffff",
  "\r\nSet-Cookie: a=b",
  "account-root",
  "account-other",
  "root",
];

const hostileText = fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: "binary", maxLength: 60 }));
const hostileJson = fc.oneof(
  fc.jsonValue({ maxDepth: 4 }),
  hostileText,
  fc.constantFrom<unknown>(null, [], {}, [[]], 0, -1, -0, 0.5, 2 ** 53, 2 ** 31, 1e308, true, {
    __proto__: null,
    toString: 1,
  }),
);

/** A part of a JSON schema, as far as contracts have it. */
interface Shape {
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly anyOf?: readonly Shape[];
  readonly oneOf?: readonly Shape[];
  readonly allOf?: readonly Shape[];
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly required?: readonly string[];
  readonly items?: Shape;
  readonly prefixItems?: readonly Shape[];
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
}

/** Values that fit a schema, with something hostile here and there: what is wrong in one place only gets further than what is wrong everywhere. */
function nearly(shape: Shape, depth = 0): fc.Arbitrary<unknown> {
  const fitting = fittingOf(shape, depth);
  return depth > 6 ? fitting : fc.oneof({ weight: 12, arbitrary: fitting }, { weight: 1, arbitrary: hostileJson });
}

function fittingOf(shape: Shape, depth: number): fc.Arbitrary<unknown> {
  const choices = shape.anyOf ?? shape.oneOf ?? shape.allOf;
  if (choices !== undefined && choices.length > 0) return fc.oneof(...choices.map((one) => nearly(one, depth + 1)));
  if (shape.const !== undefined) return fc.constant(shape.const);
  if (shape.enum !== undefined) return fc.constantFrom(...shape.enum);
  if (shape.properties !== undefined) {
    const fields = Object.fromEntries(
      Object.entries(shape.properties).map(([name, part]) => [name, nearly(part, depth + 1)]),
    );
    return fc.record(fields, { requiredKeys: [...(shape.required ?? [])] });
  }
  if (shape.prefixItems !== undefined) return fc.tuple(...shape.prefixItems.map((one) => nearly(one, depth + 1)));
  if (shape.type === "array") return fc.array(nearly(shape.items ?? {}, depth + 1), { maxLength: 3 });
  if (shape.type === "boolean") return fc.boolean();
  if (shape.type === "integer") return fc.integer({ min: shape.minimum ?? -9, max: Math.max(9, shape.maximum ?? 9) });
  if (shape.type === "number") return fc.double({ noNaN: true, min: shape.minimum ?? -9, max: shape.maximum ?? 9 });
  if (shape.type === "string")
    return shape.pattern === undefined
      ? fc.constantFrom("a", CASE, "A few words.", "2022-07-15")
      : patterned(shape.pattern);
  return hostileJson;
}

function patterned(pattern: string): fc.Arbitrary<string> {
  const form = new RegExp(pattern, "u");
  const any = fc.stringMatching(form, { size: "small" });
  const there = Object.values(known)
    .flat()
    .filter((name) => form.test(name));
  return there.length === 0 ? any : fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...there) }, any);
}

/** A body that the contract nearly takes, or anything else. */
function bodyOf({ body }: RouteContract): fc.Arbitrary<unknown> {
  if (body === undefined) return hostileJson;
  const shape = z.toJSONSchema(body, { unrepresentable: "any", io: "input" }) as Shape;
  return fc.oneof({ weight: 4, arbitrary: nearly(shape) }, { weight: 1, arbitrary: hostileJson });
}

function pathOf(route: RouteContract): fc.Arbitrary<string> {
  const names = [...route.path.matchAll(/:([a-zA-Z]{1,40})/gu)].map(([, name]) => name ?? "");
  const value = (name: string) => {
    const there = name === "case" ? [CASE] : (known[name] ?? []);
    return there.length === 0
      ? hostileText
      : fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...there) }, hostileText);
  };
  return fc.tuple(...names.map(value), fc.boolean()).map((given) =>
    names.reduce<string>((path, name, at) => {
      const text = String(given[at]);
      // Now and then as it is, with what an address must not have.
      const isRaw = given.at(-1) === true && /^[\x21-\x7e]*$/u.test(text) && !/[?#]/u.test(text);
      return path.replace(`:${name}`, isRaw ? text : encodeURIComponent(Buffer.from(text, "utf8").toString("utf8")));
    }, route.path),
  );
}

function queryOf(route: RouteContract): fc.Arbitrary<string> {
  const shapes =
    route.query === undefined
      ? {}
      : ((z.toJSONSchema(route.query, { unrepresentable: "any", io: "input" }) as Shape).properties ?? {});
  const names = [...Object.keys(shapes), "unknown", "cursor", "limit"];
  const text = (value: unknown) =>
    typeof value === "string" ? value : ((JSON.stringify(value) as string | undefined) ?? "");
  const pair = fc.constantFrom(...names).chain((name) => {
    const fitting = shapes[name] === undefined ? hostileText : nearly(shapes[name]).map(text);
    return fc.tuple(
      fc.constant(name),
      fc.oneof({ weight: 2, arbitrary: fitting }, { weight: 1, arbitrary: hostileText }),
    );
  });
  return fc
    .array(pair, { maxLength: 5 })
    .map((pairs) =>
      new URLSearchParams(
        pairs.map(([name, value]): [string, string] => [name, Buffer.from(value, "utf8").toString("utf8")]),
      ).toString(),
    );
}

const contentType = fc.constantFrom(
  "application/json",
  "application/json; charset=utf-16",
  "text/plain",
  "application/octet-stream",
  "application/offset+octet-stream",
  "multipart/form-data; boundary=x",
  "",
);

const headers = fc.record(
  {
    "if-none-match": fc.constantFrom("*", '""', "W/", ",,,,"),
    "idempotency-key": fc.constantFrom("a", "b".repeat(300), "\u00e9"),
    "upload-offset": fc.constantFrom("0", "-1", "99999999999999999999", "x"),
    accept: fc.constantFrom("*/*", "text/html", "x"),
    cookie: fc.constantFrom("a=b", ";;;", "kulla=%%%"),
  },
  { requiredKeys: [] },
);

/** Bodies that are no JSON, are cut short, or are JSON that nobody should take. */
const RAW = [
  '{"a":',
  "[1,",
  '{"__proto__":{"a":1}}',
  "\u0000",
  '{"a":1}x',
  "[".repeat(5_000),
  '"\ud800"',
  "\ufeff{}",
  "nul",
  "1e999",
  "",
];

describe("every route", () => {
  for (const route of ROUTES.filter(({ events }) => events !== true)) {
    it(`${route.id} answers malformed input with a problem`, async () => {
      const request = fc.record({
        path: pathOf(route),
        query: queryOf(route),
        body: bodyOf(route),
        raw: fc.option(fc.constantFrom(...RAW), { nil: undefined, freq: 8 }),
        type: fc.oneof(
          { weight: 5, arbitrary: fc.constant("application/json") },
          { weight: 1, arbitrary: contentType },
        ),
        headers,
        isSent: fc.boolean().map((one) => one || route.body !== undefined),
      });
      await fc.assert(
        fc.asyncProperty(request, async ({ path, query, body, raw, type, headers: given, isSent }) => {
          if (ENDING.has(route.id)) await revive();
          const hasBody = route.method !== "GET" && isSent;
          const payload = raw ?? JSON.stringify(body);
          const { cookie, ...others } = given;
          const reply = await root.request({
            method: route.method,
            url: `${API_BASE}${path}${query === "" ? "" : `?${query}`}`,
            headers: {
              ...others,
              ...(hasBody && { "content-type": type }),
              ...(cookie !== undefined && {
                cookie: `${cookie}; __Host-kulla=${root.cookies.get("__Host-kulla") ?? ""}`,
              }),
            },
            ...(hasBody && { payload }),
          });
          asked += 1;
          expect(failures).toEqual([]);
          expect(reply.statusCode).toBeLessThan(500);
          if (reply.statusCode < 400) return;
          expect(reply.headers["content-type"]).toContain("application/problem+json");
          expect(problemDetails.parse(reply.json()).status).toBe(reply.statusCode);
        }),
        { numRuns: RUNS, seed: 20_261_121 },
      );
      if (ENDING.has(route.id)) await revive();
    }, 900_000);
  }

  it("was asked by somebody who is still signed in, and is still there", async () => {
    const reply = await root.request({ method: "GET", url: `${API_BASE}/cases/${CASE}` });
    expect(reply.statusCode).toBe(200);
    expect(asked).toBe(RUNS * ROUTES.filter(({ events }) => events !== true).length);
  });
});

/** Heads that are not what HTTP has, and bodies that do not come as they are announced. */
const spoiltHead = fc.constantFrom(
  "Content-Length: 10\r\n\r\n{",
  "Content-Length: -1\r\n\r\n",
  "Content-Length: 99999999999999999999\r\n\r\n{}",
  "Transfer-Encoding: chunked\r\n\r\nzz\r\n",
  "Transfer-Encoding: chunked\r\n\r\n5\r\n{",
  "Transfer-Encoding: gzip\r\n\r\n",
  "Content-Encoding: gzip\r\nContent-Length: 2\r\n\r\n{}",
  "Content-Type: application/json\r\nContent-Length: 4\r\n\r\n\xff\xfe{}",
  "Content-Type: \r\nContent-Length: 2\r\n\r\n{}",
  'Content-Type: application/json; charset="\r\nContent-Length: 2\r\n\r\n{}',
  "X-A: \x00\r\n\r\n",
  "X-\xe9: 1\r\n\r\n",
  ": 1\r\n\r\n",
  "Expect: 100-continue\r\nContent-Length: 9\r\n\r\n",
  "Expect: nothing\r\n\r\n",
  "Upgrade: websocket\r\nConnection: Upgrade\r\n\r\n",
  "Upgrade: h2c\r\nHTTP2-Settings: AAMAAABkAAQAAP__\r\nConnection: Upgrade, HTTP2-Settings\r\n\r\n",
  "Range: bytes=0-1,5-2\r\n\r\n",
  'If-None-Match: W/"\r\nUpload-Offset: 1e3\r\n\r\n',
  "Last-Event-ID: \xff\r\n\r\n",
  "Accept: */*;q=x\r\nAccept-Encoding: ,,;\r\n\r\n",
  "Cookie: __Host-kulla=a; __Host-kulla=b\r\n\r\n",
  "Authorization: Bearer kulla_%00\r\n\r\n",
  "Origin: null\r\n\r\n",
);

describe("every route, over a socket", () => {
  for (const route of ROUTES) {
    it(`${route.id} stands what is no HTTP, and bodies that are cut short`, async () => {
      const request = fc.record({ path: pathOf(route), query: queryOf(route), head: spoiltHead, cut: fc.nat(40) });
      await fc.assert(
        fc.asyncProperty(request, async ({ path, query, head, cut }) => {
          if (ENDING.has(route.id)) await revive();
          const secret = root.cookies.get("__Host-kulla") ?? "";
          const isOwn = !/Cookie|Authorization|Origin/u.test(head);
          const own = isOwn ? `Cookie: __Host-kulla=${secret}\r\n` : "";
          const line = `${route.method} ${API_BASE}${path}${query === "" ? "" : `?${query}`} HTTP/1.1\r\n`;
          const whole = `${line}Host: kulla.example.org\r\nX-Kulla-Page: 1\r\n${own}${head}`;
          const reply = await rawReply(cut === 0 ? whole.slice(0, Math.floor(whole.length / 2)) : whole);
          askedRaw += 1;
          expect(failures).toEqual([]);
          for (const [, status] of reply.matchAll(/HTTP\/1\.1 (\d{3})/gu)) expect(Number(status)).toBeLessThan(500);
        }),
        { numRuns: Math.ceil(RUNS / 3), seed: 20_261_122 },
      );
    }, 900_000);
  }

  it("was asked, and is still there", async () => {
    await revive();
    expect((await root.request({ method: "GET", url: `${API_BASE}/cases/${CASE}` })).statusCode).toBe(200);
    expect(askedRaw).toBe(Math.ceil(RUNS / 3) * ROUTES.length);
  });
});

/** Sends bytes, says that no more will come, and gives what came back until the line closed or has been quiet. */
function rawReply(bytes: string): Promise<string> {
  const { port } = app.server.address() as AddressInfo;
  return new Promise((resolve) => {
    const socket = connect({ port, host: "127.0.0.1" }, () => socket.end(Buffer.from(bytes, "latin1")));
    let text = "";
    socket.setTimeout(300, () => socket.destroy());
    socket.on("data", (chunk) => {
      text += chunk.toString("latin1");
      if (text.includes(": open\n\n")) socket.destroy(); // an event stream goes on
    });
    socket.on("error", () => undefined);
    socket.on("close", () => resolve(text));
  });
}
