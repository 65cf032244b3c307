// What somebody does who reaches the port and has no account: over real sockets, with what no client library would send.
import { connect } from "node:net";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Browser, TestWorkspace } from "./access-server.ts";
import { addPerson, browserAt, openWorkspace, PASSWORD, signedIn } from "./access-server.ts";

const CASE = "attacked";

let workspace: TestWorkspace;
let app: Awaited<ReturnType<TestWorkspace["server"]>>["app"];
let access: Awaited<ReturnType<TestWorkspace["server"]>>["access"];
let port: number;
let insider: Browser;
const failures: unknown[] = [];

/** Short, so that the test need not wait. */
const patience = { headers: 400, body: 400, request: 60_000, idle: 3_000 };

beforeAll(async () => {
  workspace = await openWorkspace();
  const server = await workspace.server({ mode: "team", requestsPerMinute: 100_000, patience }, failures);
  app = server.app;
  access = server.access;
  await workspace.workbench.store.openCase({ name: CASE, title: "Attacked", openedAt: workspace.clock.now() });
  await addPerson(workspace, server.access, { name: "ana", mayOpenCases: true, roles: { [CASE]: "admin" } });
  await app.listen({ host: "127.0.0.1", port: 0 });
  ({ port } = app.server.address() as AddressInfo);
  insider = await signedIn(app, "ana");
}, 180_000);

afterAll(() => workspace.close());

/** Writes bytes to the port and gives all that comes back until the line is closed. */
function raw(bytes: string, patience = 5_000): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1", () => socket.write(Buffer.from(bytes, "latin1")));
    let text = "";
    const timer = setTimeout(() => socket.destroy(), patience);
    socket.on("data", (chunk) => (text += chunk.toString("latin1")));
    socket.on("error", () => undefined);
    socket.on("close", () => {
      clearTimeout(timer);
      resolve(text);
    });
  });
}

const statusesOf = (text: string) => [...text.matchAll(/HTTP\/1\.1 (\d{3})/gu)].map(([, status]) => Number(status));
const HOST = () => `Host: 127.0.0.1:${port}`;

describe("requests that two readers could read in two ways", () => {
  it.each<[string, string]>([
    ["two lengths", "Content-Length: 4\r\nContent-Length: 40"],
    ["a length and chunks", "Content-Length: 4\r\nTransfer-Encoding: chunked"],
    ["chunks under another name", "Transfer-Encoding: xchunked"],
    ["chunks twice", "Transfer-Encoding: chunked, identity"],
    ["a length with a sign", "Content-Length: +4"],
    ["a length in two lines", "Content-Length:\r\n 4"],
    ["a header with a space before its colon", "Content-Length : 4"],
    ["a bare line feed", "X-One: 1\nX-Two: 2"],
    ["a NUL in a header", "X-One: a\u0000b"],
  ])("%s: are refused whole, and what follows is not read as another request", async (_what, headers) => {
    const hidden = `GET /api/v1/session HTTP/1.1\r\n${HOST()}\r\n\r\n`;
    const text = await raw(`POST /api/v1/session HTTP/1.1\r\n${HOST()}\r\n${headers}\r\n\r\n0\r\n\r\n${hidden}`, 2_000);
    expect(statusesOf(text)).toEqual([400]);
    expect(failures).toEqual([]);
  });

  it("with two hosts, no host, or a host in the address that is another's are not served", async () => {
    for (const head of [
      `GET /api/v1/session HTTP/1.1\r\n${HOST()}\r\nHost: evil.example\r\nConnection: close`,
      "GET /api/v1/session HTTP/1.1\r\nConnection: close",
      "GET /api/v1/session HTTP/1.0",
      `GET /api/v1/session HTTP/1.1\r\nHost: evil.example\r\nX-Forwarded-Host: 127.0.0.1:${port}\r\nConnection: close`,
      `GET /api/v1/session HTTP/1.1\r\nHost: 127.0.0.1.evil.example\r\nConnection: close`,
      `GET /api/v1/session HTTP/1.1\r\nHost: 127.0.0.1:${port}@evil.example\r\nConnection: close`,
    ])
      expect([
        head,
        statusesOf(await raw(`${head}\r\n\r\n`, 2_000)).every((status) => [400, 421].includes(status)),
      ]).toEqual([head, true]);
    const absolute = await raw(
      `GET http://evil.example/api/v1/session HTTP/1.1\r\n${HOST()}\r\nConnection: close\r\n\r\n`,
    );
    expect(absolute).not.toContain('"viewer"');
    expect(failures).toEqual([]);
  });

  it("with more headers than anybody needs are refused", async () => {
    const many = Array.from({ length: 4_000 }, (_, at) => `X-${at}: ${"a".repeat(20)}`).join("\r\n");
    expect(statusesOf(await raw(`GET / HTTP/1.1\r\n${HOST()}\r\n${many}\r\n\r\n`))).toEqual([431]);
  });
});

describe("every answer", () => {
  it.each([
    "/%zz",
    "/api/v1/cases/%",
    "/api/v1/cases/%C0%AF",
    `/api/v1/cases/${"a".repeat(3_000)}`,
    "/assets/..%2f..%2fpackage.json",
    "/assets/%2e%2e/%2e%2e/package.json",
    "/api/v1/nothing",
    "/api/v1/cases/..%2f..%2faudit",
    "//evil.example/",
    "/problems/__proto__",
  ])("keeps browsers from making anything of it: %s", async (path) => {
    const text = await raw(`GET ${path} HTTP/1.1\r\n${HOST()}\r\nConnection: close\r\n\r\n`);
    expect(statusesOf(text)[0]).toBeGreaterThanOrEqual(400);
    expect(statusesOf(text)[0]).toBeLessThan(500);
    expect(text.toLowerCase()).toContain("x-content-type-options: nosniff");
    expect(text).toContain("application/problem+json");
    expect(text).toMatch(/content-security-policy: default-src 'none'/iu);
  });
});

describe("JSON that is made to hurt", () => {
  const post = (url: string, payload: string, type = "application/json") =>
    insider.request({
      method: "POST",
      url,
      payload,
      headers: { "content-type": type, "idempotency-key": `k${Math.random()}` },
    });

  it.each<[string, string]>([
    ["deep lists", `${"[".repeat(400_000)}${"]".repeat(400_000)}`],
    ["deep objects", `${'{"a":'.repeat(100_000)}1${"}".repeat(100_000)}`],
    ["a list that is never closed", "[".repeat(1_000)],
    ["a prototype", '{"name":"polluted","title":"x","__proto__":{"isAdmin":true}}'],
    ["a constructor", '{"name":"polluted","title":"x","constructor":{"prototype":{"isAdmin":true}}}'],
    ["a number too large", `{"name":"polluted","title":${"9".repeat(5_000)}}`],
  ])("%s: changes nothing and fails nothing", async (_what, payload) => {
    for (const url of [
      "/api/v1/cases",
      `/api/v1/cases/${CASE}/decisions`,
      `/api/v1/cases/${CASE}/uploads/00000000-0000-0000-0000-000000000000/finish`,
      `/api/v1/cases/${CASE}/statements`,
      "/api/v1/clusters",
    ]) {
      const reply = await post(url, payload);
      expect([url, failures]).toEqual([url, []]);
      expect([url, reply.statusCode >= 400, reply.statusCode < 500]).toEqual([url, true, true]);
    }
    expect(({} as { isAdmin?: boolean }).isAdmin).toBeUndefined();
    expect((await workspace.workbench.store.cases()).map(({ name }) => name)).toEqual([CASE]);
  });

  it("is read once: of two of a name the last counts, for the check and for the use", async () => {
    const reply = await post("/api/v1/cases", '{"name":"BAD NAME","title":"x","name":"twice"}');
    expect(reply.json()).toMatchObject({ name: "twice" });
  });

  it("is not taken from a form, nor as text", async () => {
    const payload = '{"name":"by-a-form","title":"x"}';
    for (const type of ["application/x-www-form-urlencoded", "text/plain", "multipart/form-data; boundary=x"]) {
      const reply = await post("/api/v1/cases", payload, type);
      expect([type, [400, 415].includes(reply.statusCode)]).toEqual([type, true]);
    }
    expect((await insider.request({ url: "/api/v1/cases/by-a-form" })).statusCode).toBe(404);
  });
});

describe("somebody who is slow on purpose", () => {
  it("has the line closed where the body does not come", async () => {
    const head = `POST /api/v1/session HTTP/1.1\r\n${HOST()}\r\nX-Kulla-Page: 1\r\nContent-Type: application/json`;
    const text = await raw(`${head}\r\nContent-Length: 1000\r\n\r\n{`, 60_000);
    expect(statusesOf(text)).toEqual([408]);
    expect(text).toContain("server-request-slow");
  }, 90_000);

  it("has the line closed where nothing comes, or a piece of a file does not go on", async () => {
    expect(await raw("", 60_000)).not.toContain("200");
    const [name, value] = [...insider.cookies][0]!;
    const cookie = `Cookie: ${name.replace("80", String(port))}=${value}`;
    const path = `/api/v1/cases/${CASE}/evidence?name=slow.bin&marking=TLP:RED`;
    const head = `POST ${path} HTTP/1.1\r\n${HOST()}\r\n${cookie}\r\nX-Kulla-Page: 1\r\nContent-Type: application/octet-stream`;
    expect(statusesOf(await raw(`${head}\r\nContent-Length: 1000\r\n\r\n{`, 60_000))).not.toContain(201);
  }, 90_000);
});

describe("somebody who does not know who has an account", () => {
  it("learns it from no answer: unknown, without a password, disabled, with a second factor", async () => {
    const { store, now } = { store: workspace.store, now: workspace.clock.now };
    for (const name of ["disabled", "by-provider", "with-code"]) await addPerson(workspace, access, { name });
    await store.accounts.change("account-disabled", { disabledAt: now() });
    await store.accounts.change("account-with-code", {
      secondFactor: { key: "A".repeat(32), usedStep: 0, recoveryCodes: [] },
    });
    const answers = [];
    for (const name of ["unknown", "disabled", "by-provider", "with-code"]) {
      const reply = await browserAt(app).request({
        method: "POST",
        url: "/api/v1/session",
        payload: { name, password: "wrong wrong wrong" },
      });
      const { date: _date, ...headers } = reply.headers;
      answers.push({ status: reply.statusCode, headers, body: { ...reply.json<object>(), instance: "" } });
    }
    for (const answer of answers) expect(answer).toEqual(answers[0]);
    // Under a name that nobody has as much is written, so that the time that it takes tells nothing either.
    for (const account of ["account-with-code", "nobody"])
      expect(await store.events.of(account)).toMatchObject([{ kind: "refused" }]);
    const rightOne = await browserAt(app).request({
      method: "POST",
      url: "/api/v1/session",
      payload: { name: "disabled", password: PASSWORD },
    });
    expect({ ...rightOne.json<object>(), instance: "" }).toEqual(answers[0]!.body);
  });
});
