import { describe, expect, it } from "vitest";
import { z } from "zod";
import type { Json } from "../src/index.ts";
import {
  ApiProblem,
  createClient,
  listStatements,
  makeDecision,
  openApiDocument,
  readAnswer,
  readPassages,
  ROUTES,
  signOut,
  statusOf,
} from "../src/index.ts";

describe("the contracts", () => {
  it("have ids, and addresses with methods, that no other has", () => {
    const ids = ROUTES.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const addresses = ROUTES.map(({ method, path }) => `${method} ${path.replaceAll(/:[a-zA-Z]+/gu, ":")}`);
    expect(new Set(addresses).size).toBe(addresses.length);
  });

  it.each(ROUTES.map((route) => [route.id, route] as const))("%s fits together", (_id, route) => {
    const inPath = [...route.path.matchAll(/:([a-zA-Z]+)/gu)].map(([, name]) => name);
    expect(Object.keys(route.params?.shape ?? {}).sort()).toEqual(inPath.sort());
    const takesBody = route.body !== undefined || route.bodyBytes !== undefined;
    if (route.method === "GET") expect([takesBody, route.idempotent]).toEqual([false, undefined]);
    else expect([route.tagged, route.events]).toEqual([undefined, undefined]);
    expect(route.body === undefined || route.bodyBytes === undefined).toBe(true);
    expect(route.reply === undefined || route.replyBytes === undefined).toBe(true);
    expect(route.summary).toMatch(/^[A-Z].*\.$/u);
  });
});

describe("openApiDocument", () => {
  const document = openApiDocument("1.2.3");

  it("has every route with its status, and refers to nothing that it lacks", () => {
    const paths = document["paths"] as Record<string, Record<string, { operationId: string; responses: object }>>;
    const operations = Object.values(paths).flatMap((path) => Object.values(path));
    expect(operations.map(({ operationId }) => operationId).sort()).toEqual(ROUTES.map(({ id }) => id).sort());
    for (const route of ROUTES) {
      const one = operations.find(({ operationId }) => operationId === route.id)!;
      expect(Object.keys(one.responses)).toContain(String(statusOf(route)));
    }
    const { schemas } = document["components"] as { schemas: Record<string, Json> };
    for (const reference of references(document))
      expect(Object.keys(schemas)).toContain(reference.replace("#/components/schemas/", ""));
    expect(references(document).length).toBeGreaterThan(20);
  });

  it("tells what is optional, what has a default, and what may be given several times", () => {
    const paths = document["paths"] as Record<
      string,
      Record<string, { parameters: { name: string; required: boolean; schema: object }[] }>
    >;
    const { parameters } = paths["/api/v1/cases/{case}/statements"]!["get"]!;
    const named = (name: string) => parameters.find((one) => one.name === name);
    expect(named("case")?.required).toBe(true);
    expect(named("limit")).toMatchObject({ required: false, schema: { default: 100, maximum: 500 } });
    expect(named("type")).toMatchObject({
      required: false,
      schema: { anyOf: [{ type: "array" }, { type: "string" }] },
    });
  });
});

function references(value: Json): string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, one]: [string, Json]) =>
    key === "$ref" && typeof one === "string" ? [one] : references(one),
  );
}

describe("createClient", () => {
  const sent: { address: string; request: RequestInit }[] = [];
  const clientOf = (reply: () => Response) =>
    createClient({
      server: "https://kulla.example.org",
      headers: { authorization: "Bearer x" },
      send: (address, request) => {
        sent.push({ address, request });
        return Promise.resolve(reply());
      },
    });
  const json =
    (body: unknown, status = 200, type = "application/json") =>
    () =>
      new Response(JSON.stringify(body), { status, headers: { "content-type": type } });

  it("makes addresses from parameters, escaped, and repeats what is given several times", () => {
    const client = clientOf(json({}));
    expect(
      client.url(listStatements, { params: { case: "a/b ü" }, query: { type: ["actor", "malware"], words: "a&b" } }),
    ).toBe("https://kulla.example.org/api/v1/cases/a%2Fb%20%C3%BC/statements?type=actor&type=malware&words=a%26b");
    expect(client.url(readPassages, { params: { case: "x" }, query: { id: "2.1" } })).toMatch(/\/passages\?id=2\.1$/u);
  });

  it("sends the body as JSON with its key, and checks the reply by the contract", async () => {
    const draft = {
      about: { statement: `s-${"0".repeat(32)}` },
      verdict: { kind: "accept" },
      reason: "Seen.",
    } as const;
    const call = clientOf(json({ decision: {}, holds: true })).call(
      makeDecision,
      { params: { case: "x" }, body: draft },
      { idempotencyKey: "k" },
    );
    await expect(call).rejects.toBeInstanceOf(z.ZodError);
    const { request } = sent.at(-1)!;
    expect(request.headers).toMatchObject({
      "idempotency-key": "k",
      authorization: "Bearer x",
      "content-type": "application/json",
    });
    expect(request.body).toBe(JSON.stringify(draft));
  });

  it("tells a refusal as a problem, whoever wrote it", async () => {
    const problem = { type: "/problems/server-not-found", title: "No", status: 404, code: "server-not-found" };
    const refused = clientOf(json(problem, 404, "application/problem+json")).call(readAnswer, {
      params: { case: "x" },
    });
    await expect(refused).rejects.toMatchObject({ problem });
    const proxy = clientOf(() => new Response("<html>", { status: 502 })).call(readAnswer, { params: { case: "x" } });
    await expect(proxy).rejects.toBeInstanceOf(ApiProblem);
    await expect(proxy).rejects.toMatchObject({ problem: { status: 502, code: "server-unexpected-answer" } });
  });

  it("gives nothing where there is nothing to give", async () => {
    const client = clientOf(() => new Response(null, { status: 204 }));
    expect(await client.call(signOut, {})).toBeUndefined();
  });
});
