// What goes over the line: tags that spare making a reply, and texts that are compressed.
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Browser } from "./access-server.ts";
import type { MarkedCase, MarkedReport } from "./marked-case.ts";
import { MARKED_CASE, openMarkedCase } from "./marked-case.ts";

const SENTENCE = "The cyberattack on Albania's government took place on 15 July 2022, Microsoft said. ";

const REPORTS: readonly MarkedReport[] = [
  ["a.txt", "TLP:GREEN", SENTENCE],
  ["b.txt", "TLP:RED", `${SENTENCE} The wiper ZeroCleare was used in the attack, CISA said.`],
];

const BASE = `/api/v1/cases/${MARKED_CASE}`;

/** Replies of routes that follow from the views alone. */
const VIEWED = [
  "/answer",
  "/dossier/gaps",
  "/timeline",
  "/graph/nodes",
  "/graph/edges",
  "/contradictions",
  "/attack",
  "/hypotheses/ranking",
  "/hypotheses/matrix",
  "/hypotheses/changes",
  "/sources",
  "/origins",
];

describe("replies", () => {
  let opened: MarkedCase;
  let lead: Browser;
  let guest: Browser;

  beforeAll(async () => {
    opened = await openMarkedCase(REPORTS, "analyst");
    ({ lead, guest } = opened);
  }, 180_000);

  afterAll(() => opened.close());

  const get = (browser: Browser, path: string, headers: Readonly<Record<string, string>> = {}, from = "127.0.0.1") =>
    browser.request({ method: "GET", url: BASE + path, headers, remoteAddress: from });

  it("are not made again for who holds them, until the views are others or stale", async () => {
    const held = new Map<string, string>();
    for (const path of VIEWED) {
      const reply = await get(guest, path);
      expect([path, reply.statusCode]).toEqual([path, 200]);
      held.set(path, String(reply.headers["etag"]));
      const again = await get(guest, path, { "if-none-match": `"other", W/${held.get(path) ?? ""}` });
      expect([again.statusCode, again.body, again.headers["etag"]]).toEqual([304, "", held.get(path)]);
      expect(again.headers["cache-control"]).toBe("private, no-cache");
      // Who sees more has another reply, and another tag, at the same address.
      expect((await get(lead, path, { "if-none-match": held.get(path) ?? "" })).statusCode).toBe(200);
      expect((await get(guest, `${path}?limit=1`, { "if-none-match": held.get(path) ?? "" })).statusCode).not.toBe(304);
    }
    const { items } = (await get(guest, "/statements")).json<{ items: { statement: { id: string } }[] }>();
    const about = { statement: items[0]!.statement.id };
    const payload = { about, verdict: { kind: "accept" }, reason: "read it" };
    expect((await guest.request({ method: "POST", url: `${BASE}/decisions`, payload })).statusCode).toBe(201);
    for (const path of VIEWED) {
      const reply = await get(guest, path, { "if-none-match": held.get(path) ?? "" });
      expect([path, reply.statusCode]).toEqual([path, 200]);
      expect(reply.json<{ freshness: object }>().freshness).toMatchObject({ stale: true });
    }
  });

  it("of views are known to be the same without reading a row", async () => {
    const before = new Map<string, string>();
    for (const path of VIEWED) before.set(path, String((await get(lead, path)).headers["etag"]));
    const { db } = opened.workspace.database;
    await db.deleteFrom("kulla.view_rows").where("rank", "=", 4).execute();
    for (const path of VIEWED)
      expect((await get(lead, path, { "if-none-match": before.get(path) ?? "" })).statusCode).toBe(304);
    // Others are made from what is there, and found to be others.
    const statements = await get(lead, "/statements?limit=1");
    expect((await get(lead, "/statements", { "if-none-match": String(statements.headers["etag"]) })).statusCode).toBe(
      200,
    );
  });

  it("hold nobody's tag who has no place in the case", async () => {
    const tag = String((await get(guest, "/sources")).headers["etag"]);
    const url = "/api/v1/cases/nowhere/sources";
    const asked = await guest.request({ method: "GET", url, headers: { "if-none-match": tag } });
    const other = await guest.request({ method: "GET", url });
    expect([asked.statusCode, other.statusCode]).toEqual([404, 404]);
  });

  it("are compressed over a line, as the caller takes it, and the same text", async () => {
    const plain = await get(guest, "/answer");
    expect(plain.body.length).toBeGreaterThan(4_096);
    const far = (encoding: string) => get(guest, "/answer", { "accept-encoding": encoding }, "10.1.2.3");
    const brotli = await far("gzip, deflate, br");
    expect(brotli.headers["content-encoding"]).toBe("br");
    expect(brotliDecompressSync(brotli.rawPayload).toString("utf8")).toBe(plain.body);
    const zipped = await far("gzip;q=0.5, br;q=0");
    expect(zipped.headers["content-encoding"]).toBe("gzip");
    expect(gunzipSync(zipped.rawPayload).toString("utf8")).toBe(plain.body);
    expect(Number(zipped.headers["content-length"])).toBe(zipped.rawPayload.length);
    for (const reply of [brotli, zipped, plain]) expect(reply.headers["vary"]).toBe("accept-encoding");
    const tag = String(brotli.headers["etag"]);
    expect(tag).toBe(`W/${String(plain.headers["etag"])}`);
    const again = await get(guest, "/answer", { "accept-encoding": "br", "if-none-match": tag }, "10.1.2.3");
    expect(again.statusCode).toBe(304);
    for (const encoding of ["", "identity", "zstd", "br;q=0"])
      expect((await far(encoding)).headers["content-encoding"]).toBeUndefined();
  });

  it("are not compressed on this machine, nor where they are short or carry a secret", async () => {
    const accepts = { "accept-encoding": "gzip, br" };
    const near = [await get(guest, "/answer", accepts), await get(guest, "/answer", accepts, "::1")];
    const short = await get(guest, "", accepts, "10.1.2.3");
    const payload = { name: "x".repeat(100), scopes: ["read"], clearance: "TLP:GREEN", days: 1 };
    const made = await guest.request({
      method: "POST",
      url: "/api/v1/tokens",
      headers: accepts,
      remoteAddress: "10.1.2.3",
      payload,
    });
    const session = await guest.request({
      method: "GET",
      url: "/api/v1/session",
      headers: accepts,
      remoteAddress: "10.1.2.3",
    });
    expect(made.statusCode).toBe(201);
    for (const reply of [...near, short, made, session]) expect(reply.headers["content-encoding"]).toBeUndefined();
    expect(made.headers["cache-control"]).toBe("no-store");
  });
});
