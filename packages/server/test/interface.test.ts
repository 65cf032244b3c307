import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import {
  addedEvidence,
  addStatement,
  countStatements,
  listDecisions,
  listDocuments,
  listEvidence,
  listJobs,
  listSources,
  listStatements,
  openApiDocument,
  problemDetails,
  readAnswer,
  readDocument,
  readEvidence,
  readPassages,
  readStatement,
  ROUTES,
  searchCatalogue,
  uploadItem,
} from "@kulla/api";
import type { FastifyInstance } from "fastify";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import type { Browser, TestWorkspace } from "./access-server.ts";
import { addPerson, openWorkspace, signedIn } from "./access-server.ts";

const BASE = "/api/v1";
const ORIGIN = "https://kulla.example.org";
const EXAMPLE = new URL("../../../examples/albania-2022/", import.meta.url);
const PRESS = readFileSync(new URL("2022-09-12-press-review.eml", EXAMPLE));
const AKSHI = readFileSync(new URL("2022-07-18-akshi.txt", EXAMPLE));
const MANDIANT = readFileSync(new URL("2022-08-04-mandiant.md", EXAMPLE));

const sha256 = (bytes: Buffer) => createHash("sha256").update(bytes).digest("hex");

let workspace: TestWorkspace;
let app: FastifyInstance;
let lead: Browser;
let analyst: Browser;

type Sent = Readonly<Record<string, string>>;

async function call(
  browser: Browser,
  method: "GET" | "POST" | "PATCH" | "DELETE" | "HEAD",
  path: string,
  given: { payload?: object | Buffer; headers?: Sent } = {},
) {
  const reply = await browser.request({ method, url: BASE + path, ...given });
  const isJson = String(reply.headers["content-type"]).includes("json") && reply.body !== "";
  return {
    status: reply.statusCode,
    headers: reply.headers,
    text: reply.body,
    bytes: reply.rawPayload,
    json: isJson ? reply.json<unknown>() : undefined,
  };
}

/** Objects of a JSON schema that take any part. */
function openObjects(schema: unknown): readonly unknown[] {
  if (typeof schema !== "object" || schema === null) return [];
  const { properties, additionalProperties } = schema as { properties?: unknown; additionalProperties?: unknown };
  const below = Object.values(schema).flatMap(openObjects);
  return properties !== undefined && additionalProperties !== false ? [properties, ...below] : below;
}

const problem = ({ json }: { json: unknown }) => problemDetails.parse(json);
const BYTES = { "content-type": "application/octet-stream" };

beforeAll(async () => {
  workspace = await openWorkspace();
  const server = await workspace.server({ mode: "team", origin: ORIGIN, requestsPerMinute: 100_000 });
  app = server.app;
  await addPerson(workspace, server.access, { name: "lead", isAdmin: true, mayOpenCases: true });
  await addPerson(workspace, server.access, { name: "analyst", clearance: "TLP:GREEN", roles: {} });
  lead = await signedIn(app, "lead", ORIGIN);
  analyst = await signedIn(app, "analyst", ORIGIN);
}, 180_000);

afterAll(() => workspace.close());

describe("cases", () => {
  it("opens a case once, however often the write is sent under one key", async () => {
    const payload = { name: "albania", title: "Albania 2022" };
    const headers = { "idempotency-key": "open-1" };
    const first = await call(lead, "POST", "/cases", { payload, headers });
    expect(first.status).toBe(201);
    const again = await call(lead, "POST", "/cases", { payload, headers });
    expect([again.status, again.text]).toEqual([201, first.text]);
    const other = await call(lead, "POST", "/cases", { payload: { ...payload, title: "Other" }, headers });
    expect([other.status, problem(other).code]).toEqual([422, "server-key-reused"]);
    await workspace.store.memberships.set("albania", "account-analyst", "analyst");
  });

  it("does not open a case of a name that is taken, and says so", async () => {
    workspace.clock.pass(1_000);
    const refused = await call(lead, "POST", "/cases", { payload: { name: "albania", title: "Again" } });
    expect([refused.status, problem(refused).code]).toEqual([409, "server-conflict"]);
  });

  it("gives 304 where the caller has what there is", async () => {
    const { headers } = await call(lead, "GET", "/cases/albania");
    const held = await call(lead, "GET", "/cases/albania", { headers: { "if-none-match": String(headers.etag) } });
    expect([held.status, held.text]).toEqual([304, ""]);
    const other = await call(lead, "GET", "/cases/albania", { headers: { "if-none-match": '"other"' } });
    expect(other.status).toBe(200);
  });

  it("names every part of a body that does not fit", async () => {
    const refused = await call(lead, "POST", "/cases", { payload: { name: "Not A Name" } });
    expect(refused.status).toBe(400);
    expect(refused.headers["content-type"]).toContain("application/problem+json");
    expect(problem(refused).errors?.map(({ pointer }) => pointer)).toEqual(["/name", "/title"]);
  });

  it("refuses parts that no contract knows, in every body, and does not give them all back", async () => {
    // Strangers' bodies are short, so that nobody can keep the server busy with them.
    const parts = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, at) => [`part-${at}`, at]));
    const refused = await call(lead, "POST", "/cases", { payload: { name: "a", title: "b", ...parts(5_000) } });
    expect(refused.status).toBe(400);
    expect(refused.text.length).toBeLessThan(4_000);
    const session = await call(lead, "POST", "/session", { payload: { name: "a", password: "b", ...parts(5_000) } });
    expect([session.status, problem(session).code]).toEqual([413, "server-body-too-large"]);
    for (const { id, body } of ROUTES) {
      if (body !== undefined) expect([id, ...openObjects(z.toJSONSchema(body, { io: "input" }))]).toEqual([id]);
    }
  });
});

describe("evidence", () => {
  it("takes a file as a stream, once, under its SHA-256", async () => {
    const path = "/cases/albania/evidence?name=reports/akshi.txt&marking=TLP:GREEN";
    const added = await call(analyst, "POST", path, { payload: AKSHI, headers: BYTES });
    expect(added.status).toBe(201);
    const { evidence, isNew } = addedEvidence.parse(added.json);
    expect(evidence).toMatchObject({
      id: sha256(AKSHI),
      name: "reports/akshi.txt",
      marking: "TLP:GREEN",
      state: "waiting",
    });
    expect(isNew).toBe(true);
    workspace.clock.pass(1_000);
    const again = await call(analyst, "POST", path, { payload: AKSHI, headers: BYTES });
    expect(addedEvidence.parse(again.json).isNew).toBe(false);
  });

  it("refuses a label that the sender may not see, and what has none", async () => {
    for (const query of ["name=x.txt&marking=TLP:RED", "name=x.txt"]) {
      const refused = await call(analyst, "POST", `/cases/albania/evidence?${query}`, {
        payload: AKSHI,
        headers: BYTES,
      });
      expect([refused.status, problem(refused).code]).toEqual([400, "server-request-invalid"]);
    }
  });

  it("refuses a body that is no bytes", async () => {
    const refused = await call(lead, "POST", "/cases/albania/evidence?name=x.txt", { payload: { a: 1 } });
    expect([refused.status, problem(refused).code]).toEqual([415, "server-media-unsupported"]);
  });

  it("goes on with an upload after a cut, and refuses pieces that do not go on there", async () => {
    const begun = await call(lead, "POST", "/cases/albania/uploads", {
      payload: { name: "press.eml", size: PRESS.length, marking: "TLP:RED" },
    });
    const { id } = uploadItem.parse(begun.json);
    const piece = (from: number, to: number, at = from) =>
      call(lead, "PATCH", `/cases/albania/uploads/${id}`, {
        payload: PRESS.subarray(from, to),
        headers: { "content-type": "application/offset+octet-stream", "upload-offset": String(at) },
      });
    expect(uploadItem.parse((await piece(0, 1000)).json).received).toBe(1000);
    const wrong = await piece(500, 700);
    expect([wrong.status, problem(wrong).code]).toEqual([409, "server-upload-offset"]);
    const early = await call(lead, "POST", `/cases/albania/uploads/${id}/finish`);
    expect([early.status, problem(early).code]).toEqual([409, "server-upload-offset"]);
    const head = await call(lead, "HEAD", `/cases/albania/uploads/${id}`);
    expect([head.headers["upload-offset"], head.headers["upload-length"]]).toEqual(["1000", String(PRESS.length)]);
    expect((await call(analyst, "GET", `/cases/albania/uploads/${id}`)).status).toBe(404);
    await piece(1000, PRESS.length);
    const done = await call(lead, "POST", `/cases/albania/uploads/${id}/finish`);
    expect(addedEvidence.parse(done.json).evidence).toMatchObject({ id: sha256(PRESS), marking: "TLP:RED" });
    expect((await call(lead, "GET", `/cases/albania/uploads/${id}`)).status).toBe(404);
  });

  it("gives the bytes as they came, to be saved and never shown", async () => {
    const given = await call(lead, "GET", `/cases/albania/evidence/${sha256(PRESS)}/bytes`);
    expect(given.bytes.equals(PRESS)).toBe(true);
    expect(given.headers["content-disposition"]).toBe(`attachment; filename="press.eml"; filename*=UTF-8''press.eml`);
    expect([given.headers["content-type"], given.headers["x-content-type-options"]]).toEqual([
      "application/octet-stream",
      "nosniff",
    ]);
  });

  it("is not there for whoever may not see it", async () => {
    expect((await call(analyst, "GET", `/cases/albania/evidence/${sha256(PRESS)}`)).status).toBe(404);
    expect((await call(analyst, "GET", `/cases/albania/evidence/${sha256(PRESS)}/bytes`)).status).toBe(404);
    const { items, total } = listEvidence.reply.parse((await call(analyst, "GET", "/cases/albania/evidence")).json);
    expect([items.map(({ name }) => name), total]).toEqual([["reports/akshi.txt"], 1]);
  });

  it("is read by jobs, page by page in a list", async () => {
    await call(lead, "POST", "/cases/albania/evidence?name=mandiant.md&marking=TLP:GREEN", {
      payload: MANDIANT,
      headers: BYTES,
    });
    await call(analyst, "GET", "/cases/albania/answer"); // a case is computed for those who read it
    await workspace.work("albania");
    const first = listEvidence.reply.parse((await call(lead, "GET", "/cases/albania/evidence?limit=2")).json);
    expect(first.items.map(({ name, state }) => [name, state])).toEqual([
      ["mandiant.md", "read"],
      ["press.eml", "read"],
    ]);
    const last = listEvidence.reply.parse(
      (await call(lead, "GET", `/cases/albania/evidence?limit=2&cursor=${String(first.next)}`)).json,
    );
    expect([last.items.map(({ name }) => name), last.next, last.total]).toEqual([["reports/akshi.txt"], undefined, 3]);
    const one = readEvidence.reply.parse((await call(lead, "GET", `/cases/albania/evidence/${sha256(AKSHI)}`)).json);
    expect(one.statements).toBeGreaterThan(0);
    expect(one.noticed).toHaveLength(one.findings.info + one.findings.warning + one.findings.error);
    const jobs = listJobs.reply.parse((await call(lead, "GET", "/cases/albania/jobs")).json).items;
    expect(new Set(jobs.map(({ state }) => state))).toEqual(new Set(["done"]));
  }, 180_000);

  it("gives its documents with the text that statements cite", async () => {
    const path = `/cases/albania/evidence/${sha256(MANDIANT)}/documents`;
    const { items } = listDocuments.reply.parse((await call(analyst, "GET", path)).json);
    expect(items).toHaveLength(1);
    const { value } = readDocument.reply.parse((await call(analyst, "GET", `${path}/0`)).json);
    expect(value?.text).toBe(MANDIANT.toString("utf8"));
    const cited = listStatements.reply.parse(
      (await call(analyst, "GET", `/cases/albania/statements?evidence=${sha256(MANDIANT)}`)).json,
    );
    for (const { statement } of cited.items) {
      const [{ at, quote }] = statement.citations;
      if (at.kind === "text") expect(value?.text.slice(at.start, at.end)).toBe(quote);
    }
    expect(cited.items.length).toBeGreaterThan(3);
  });
});

const statementsOf = async (browser: Browser, query = "") =>
  listStatements.reply.parse((await call(browser, "GET", `/cases/albania/statements?limit=500${query}`)).json);

describe("statements", () => {
  it("are found by words and filters, and counted by facets", async () => {
    const all = await statementsOf(lead);
    const types = countStatements.reply.parse(
      (await call(lead, "GET", "/cases/albania/statements/facets?facet=type")).json,
    ).values;
    expect(types.reduce((sum, { count }) => sum + count, 0)).toBe(all.total);
    const [first] = types;
    const some = await statementsOf(lead, `&type=${first!.value}`);
    expect(some.total).toBe(first!.count);
    expect(new Set(some.items.map(({ statement }) => statement.claim.type))).toEqual(new Set([first!.value]));
    const two = await statementsOf(lead, "&type=malware&type=actor");
    expect(new Set(two.items.map(({ statement }) => statement.claim.type))).toEqual(new Set(["malware", "actor"]));
    expect((await statementsOf(lead, "&words=zerocl")).total).toBeGreaterThan(0);
    expect((await statementsOf(lead, "&words=zqzqzq")).total).toBe(0);
  });

  it("of closed evidence are not there for others, by no route", async () => {
    const seen = await statementsOf(lead);
    const closed = seen.items.find(({ marking }) => marking === "TLP:RED")!.statement;
    expect((await statementsOf(analyst)).items.some(({ marking }) => marking !== "TLP:GREEN")).toBe(false);
    expect((await call(analyst, "GET", `/cases/albania/statements/${closed.id}`)).status).toBe(404);
    const about = { about: { statement: closed.id }, verdict: { kind: "reject" }, reason: "No." };
    expect((await call(analyst, "POST", "/cases/albania/decisions", { payload: about })).status).toBe(404);
  });

  it("tell their words where they stand", async () => {
    const { statement } = (await statementsOf(lead, `&evidence=${sha256(MANDIANT)}`)).items[0]!;
    const told = readStatement.reply.parse((await call(lead, "GET", `/cases/albania/statements/${statement.id}`)).json);
    const text = MANDIANT.toString("utf8");
    for (const { before, quote, after } of told.quotes) expect(text).toContain(before + quote + after);
    expect(told.quotes[0]?.quote).toBe(statement.citations[0].quote);
  });

  it("are stated by hand where the words stand in the document, and nowhere else", async () => {
    const text = MANDIANT.toString("utf8");
    const start = text.indexOf("Albania");
    const draft = (quote: string, at = start) => ({
      claim: { type: "victim", name: "Albania", kind: "country" },
      speakers: [{ name: "Mandiant" }],
      stance: "asserts",
      citations: [{ evidence: sha256(MANDIANT), at: { kind: "text", start: at, end: at + quote.length }, quote }],
    });
    const made = await call(analyst, "POST", "/cases/albania/statements", { payload: draft("Albania") });
    expect(made.status).toBe(201);
    const { statement, marking } = addStatement.reply.parse(made.json);
    expect([statement.author, marking]).toEqual([{ kind: "person", name: "analyst" }, "TLP:GREEN"]);
    expect((await statementsOf(analyst, "&author=person")).items.map((one) => one.statement.id)).toEqual([
      statement.id,
    ]);
    const refused = await call(analyst, "POST", "/cases/albania/statements", { payload: draft("Albanix") });
    expect([refused.status, problem(refused).errors?.[0]?.pointer]).toEqual([400, "/citations/0"]);
    const elsewhere = {
      ...draft("Albania"),
      citations: [{ ...draft("Albania").citations[0], evidence: sha256(PRESS) }],
    };
    expect((await call(analyst, "POST", "/cases/albania/statements", { payload: elsewhere })).status).toBe(400);
  });
});

describe("decisions", () => {
  it("say at once what stands, and are taken back by others", async () => {
    const { statement } = (await statementsOf(analyst, "&type=malware")).items[0]!;
    const payload = { about: { statement: statement.id }, verdict: { kind: "reject" }, reason: "A rumour." };
    const made = await call(analyst, "POST", "/cases/albania/decisions", {
      payload,
      headers: { "idempotency-key": "no-1" },
    });
    expect(made.status).toBe(201);
    await call(analyst, "POST", "/cases/albania/decisions", { payload, headers: { "idempotency-key": "no-1" } });
    expect((await statementsOf(analyst, "&standing=rejected")).items.map((one) => one.statement.id)).toEqual([
      statement.id,
    ]);
    const list = listDecisions.reply.parse((await call(analyst, "GET", "/cases/albania/decisions")).json);
    expect([list.total, list.items[0]?.holds]).toEqual([1, true]);
    const { id, author } = list.items[0]!.decision;
    expect(author).toBe("analyst");
    workspace.clock.pass(1_000);
    const undone = await call(analyst, "POST", `/cases/albania/decisions/${id}/undo`, {
      payload: { reason: "It is said twice." },
    });
    expect(undone.status).toBe(201);
    expect((await statementsOf(analyst, "&standing=rejected")).total).toBe(0);
    const after = listDecisions.reply.parse((await call(analyst, "GET", "/cases/albania/decisions")).json);
    expect(after.items.map(({ holds }) => holds)).toEqual([true, false]);
  });

  it("on a label are for leads, and change at once what others see", async () => {
    const payload = {
      about: { source: { evidence: sha256(MANDIANT) } },
      verdict: { kind: "mark", marking: "TLP:RED" },
      reason: "Told in confidence.",
    };
    const refused = await call(analyst, "POST", "/cases/albania/decisions", { payload });
    expect([refused.status, problem(refused).code]).toEqual([403, "access-denied"]);
    expect((await call(lead, "POST", "/cases/albania/decisions", { payload })).status).toBe(201);
    expect((await call(analyst, "GET", `/cases/albania/evidence/${sha256(MANDIANT)}`)).status).toBe(404);
    expect((await statementsOf(analyst, `&evidence=${sha256(MANDIANT)}`)).total).toBe(0);
    const documents = await call(analyst, "GET", `/cases/albania/evidence/${sha256(MANDIANT)}/documents/0`);
    expect(documents.status).toBe(404);
  });
});

describe("the dossier", () => {
  it("answers with sentences whose passages can be read", async () => {
    await workspace.work("albania");
    const { value, freshness } = readAnswer.reply.parse((await call(lead, "GET", "/cases/albania/answer")).json);
    expect(freshness.stale).toBe(false);
    const part = value?.rows
      .flatMap(({ sentences }) => sentences)
      .flatMap(({ parts }) => parts)
      .find(({ kind }) => kind === "reference");
    const id = part?.kind === "reference" ? part.passages[0]! : "";
    const { items } = readPassages.reply.parse(
      (await call(lead, "GET", `/cases/albania/passages?id=${id}&id=999.1`)).json,
    );
    expect(items.map((one) => one.id)).toEqual([id]);
    expect(items[0]?.quote.length).toBeGreaterThan(0);
    const sources = listSources.reply.parse((await call(lead, "GET", "/cases/albania/sources")).json);
    expect(sources.total).toBe(value?.counts.sources);
  }, 180_000);

  it("is taken away in three forms, of what the caller may see", async () => {
    const json = await call(lead, "GET", "/cases/albania/dossier-file/json");
    expect([json.headers["content-type"], json.headers["content-disposition"]]).toEqual([
      "application/json; charset=utf-8",
      'attachment; filename="albania.dossier.json"',
    ]);
    expect(JSON.parse(json.text)).toMatchObject({ format: "kulla-dossier", marking: "TLP:RED" });
    const html = await call(analyst, "GET", "/cases/albania/dossier-file/html");
    expect(html.text).toContain("TLP:GREEN");
    expect(html.text).not.toContain("Mandiant");
    const stix = JSON.parse((await call(lead, "GET", "/cases/albania/dossier-file/stix")).text) as { type: string };
    expect(stix.type).toBe("bundle");
    expect((await call(lead, "GET", "/cases/albania/dossier-file/pdf")).status).toBe(400);
  }, 60_000);
});

describe("what the interface says of itself", () => {
  it("looks names up in the catalogue", async () => {
    const { items } = searchCatalogue.reply.parse(
      (await call(analyst, "GET", "/catalogue?words=ZeroCleare&limit=3")).json,
    );
    expect(items[0]).toMatchObject({ kind: "software" });
  });

  it("is the OpenAPI document of the contracts, a page without script, and a page for each problem", async () => {
    const given = await app.inject({ url: `${BASE}/openapi.json`, headers: { host: "kulla.example.org" } });
    expect(given.json()).toEqual(JSON.parse(JSON.stringify(openApiDocument("0.1.0"))));
    const page = await app.inject({ url: "/api/reference", headers: { host: "kulla.example.org" } });
    expect(page.statusCode).toBe(200);
    expect(page.body).not.toContain("<script");
    expect(page.body).toContain("/api/v1/cases/:case/statements");
    const told = await app.inject({ url: "/problems/server-key-reused", headers: { host: "kulla.example.org" } });
    expect(told.body).toContain("Give each write a key of its own.");
    expect((await app.inject({ url: "/problems/toString", headers: { host: "kulla.example.org" } })).statusCode).toBe(
      404,
    );
  });

  it("names the methods of an address that has not this one", async () => {
    const refused = await call(lead, "DELETE", "/cases/albania");
    expect([refused.status, refused.headers.allow]).toEqual([405, "GET"]);
    expect((await call(lead, "GET", "/nothing")).status).toBe(404);
  });
});

describe("events", () => {
  it("tell whoever may know that something was decided, while it happens", async () => {
    const address = await app.listen({ host: "127.0.0.1", port: 0 });
    const cookie = [...lead.cookies].map(([name, value]) => `${name}=${value}`).join("; ");
    const stop = new AbortController();
    const headers = { cookie, host: "kulla.example.org", "x-kulla-page": "1", "sec-fetch-site": "same-origin" };
    const { request } = await import("node:http");
    const text = await new Promise<string>((resolve, reject) => {
      const asked = request(`${address}${BASE}/cases/albania/events`, { headers, signal: stop.signal }, (reply) => {
        expect([reply.statusCode, reply.headers["content-type"]]).toEqual([200, "text/event-stream; charset=utf-8"]);
        let told = "";
        reply.on("data", (piece: Buffer) => {
          told += piece.toString("utf8");
          if (told.includes("event: changed")) resolve(told);
        });
        reply.on("error", () => undefined);
        void statementsOf(lead, "&type=actor").then(({ items }) =>
          call(lead, "POST", "/cases/albania/decisions", {
            payload: { about: { statement: items[0]!.statement.id }, verdict: { kind: "accept" }, reason: "Seen." },
          }),
        );
      });
      asked.on("error", (error) => stop.signal.aborted || reject(error));
      asked.end();
    });
    stop.abort();
    expect(text).toContain('data: {"kind":"changed","caseName":"albania","what":"decisions"}');
    expect(text).not.toContain("marking");
  });
});
