// Every route with malformed input of many kinds: whatever comes, the answer is a problem that names a code, never a failure of the server.
import type { RouteContract } from "@kulla/api";
import { API_BASE, problemDetails, ROUTES } from "@kulla/api";
import fc from "fast-check";
import type { FastifyInstance } from "fastify";
import { z } from "zod";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Browser, TestWorkspace } from "./access-server.ts";
import { addPerson, openWorkspace, signedIn } from "./access-server.ts";

const ORIGIN = "https://kulla.example.org";
const CASE = "fuzzed";

/** Requests of one route in one run; `KULLA_FUZZ` multiplies them. */
const RUNS = 12 * Number(process.env["KULLA_FUZZ"] ?? 1);

let workspace: TestWorkspace;
let app: FastifyInstance;
let root: Browser;
const failures: unknown[] = [];

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
  root = await signedIn(app, "root", ORIGIN);
}, 180_000);

afterAll(() => workspace.close());

/** What ends the caller's own session is fuzzed last, by itself. */
const ENDING = new Set([
  "session.signOut",
  "session.changePassword",
  "sessions.revoke",
  "accounts.change",
  "accounts.signOut",
]);

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
];

const hostileText = fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: "binary", maxLength: 60 }));
const hostileJson = fc.oneof(
  fc.jsonValue({ maxDepth: 4 }),
  hostileText,
  fc.constantFrom<unknown>(null, [], {}, [[]], 0, -1, 1e308, true, { __proto__: null, toString: 1 }),
);

/** A body that begins as the schema has it, and is spoilt in one place. */
function spoiltBody(schema: z.ZodType | undefined): fc.Arbitrary<unknown> {
  const shape = schema instanceof z.ZodObject ? Object.keys(schema.shape) : ["about", "verdict", "reason"];
  const fields = Object.fromEntries(shape.map((name) => [name, hostileJson]));
  return fc.oneof(hostileJson, fc.record(fields, { requiredKeys: [] }), fc.record({ ...fields, extra: hostileJson }));
}

function pathOf(route: RouteContract): fc.Arbitrary<string> {
  const names = [...route.path.matchAll(/:([a-zA-Z]{1,40})/gu)].map(([, name]) => name ?? "");
  const value = (name: string) =>
    name === "case" ? fc.oneof({ weight: 3, arbitrary: fc.constant(CASE) }, hostileText) : hostileText;
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
  const names = [...Object.keys(route.query?.shape ?? {}), "unknown", "cursor", "limit"];
  return fc
    .array(fc.tuple(fc.constantFrom(...names), hostileText), { maxLength: 4 })
    .map((pairs) =>
      new URLSearchParams(
        pairs.map(([name, text]): [string, string] => [name, Buffer.from(text, "utf8").toString("utf8")]),
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

describe("every route", () => {
  for (const route of ROUTES.filter(({ events, id }) => events !== true && !ENDING.has(id))) {
    it(`${route.id} answers malformed input with a problem`, async () => {
      const request = fc.record({
        path: pathOf(route),
        query: queryOf(route),
        body: spoiltBody(route.body),
        raw: fc.option(fc.constantFrom('{"a":', "[1,", '{"__proto__":{"a":1}}', "\u0000", '{"a":1}x'), {
          nil: undefined,
        }),
        type: contentType,
        headers,
        isSent: fc.boolean(),
      });
      await fc.assert(
        fc.asyncProperty(request, async ({ path, query, body, raw, type, headers: given, isSent }) => {
          const hasBody = route.method !== "GET" && isSent;
          const payload = raw ?? (JSON.stringify(body) as string | undefined) ?? "";
          const { cookie, ...others } = given;
          const reply = await root.request({
            method: route.method,
            url: `${API_BASE}${path}${query === "" ? "" : `?${query}`}`,
            headers: {
              ...others,
              ...(hasBody && { "content-type": type }),
              ...(cookie !== undefined && { "x-cookie": cookie }),
            },
            ...(hasBody && { payload }),
          });
          expect(failures).toEqual([]);
          expect(reply.statusCode).toBeLessThan(500);
          if (reply.statusCode < 400) return;
          expect(reply.headers["content-type"]).toContain("application/problem+json");
          expect(problemDetails.parse(reply.json()).status).toBe(reply.statusCode);
        }),
        { numRuns: RUNS, seed: 20_261_121 },
      );
    }, 120_000);
  }

  it("was asked by somebody who is still signed in, and is still there", async () => {
    const reply = await root.request({ method: "GET", url: `${API_BASE}/cases/${CASE}` });
    expect(reply.statusCode).toBe(200);
  });

  it("is among those that are fuzzed, but for streams and what ends the session", () => {
    const left = ROUTES.filter(({ events, id }) => events === true || ENDING.has(id)).map(({ id }) => id);
    expect(left.sort()).toEqual([...ENDING, "events.follow"].sort());
  });
});
