import { readFileSync } from "node:fs";
import { request } from "node:https";
import { connect } from "node:tls";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Listening } from "../src/access/safe-listening.ts";
import { requireSafeListening } from "../src/access/safe-listening.ts";
import { accessGate, createAccess, createServer } from "../src/index.ts";
import type { TestWorkspace } from "./access-server.ts";
import { openWorkspace } from "./access-server.ts";

const ORIGIN = "https://kulla.example.org";
const base: Listening = { host: "127.0.0.1", mode: "team", hasTls: false, hasProxy: false };

describe("where a server may listen", () => {
  it.each<[string, Partial<Listening>]>([
    ["this machine, for one analyst", { mode: "local" }],
    ["this machine, for a team that tries it", {}],
    ["this machine, behind a proxy on it", { hasProxy: true, origin: ORIGIN }],
    ["a network, with TLS", { host: "0.0.0.0", hasTls: true, origin: ORIGIN }],
    ["a network, behind a proxy", { host: "192.0.2.1", hasProxy: true, origin: ORIGIN }],
    ["IPv6's own address", { host: "::1", mode: "local" }],
  ])("%s", (_where, given) => {
    expect(() => requireSafeListening({ ...base, ...given })).not.toThrow();
  });

  it.each<[string, Partial<Listening>]>([
    ["a network without accounts", { host: "0.0.0.0", mode: "local", hasTls: true, origin: ORIGIN }],
    ["a network without encryption", { host: "0.0.0.0", origin: ORIGIN }],
    ["all of IPv6 without encryption", { host: "::", origin: ORIGIN }],
    ["a network under any name", { host: "0.0.0.0", hasTls: true }],
    ["an origin in plain text", { host: "0.0.0.0", hasTls: true, origin: "http://kulla.example.org" }],
    ["an origin that promises TLS that nobody does", { origin: ORIGIN }],
    ["an origin with a path", { hasProxy: true, origin: `${ORIGIN}/kulla` }],
    ["an origin that is none", { hasProxy: true, origin: "kulla.example.org" }],
  ])("not %s", (_where, given) => {
    expect(() => requireSafeListening({ ...base, ...given })).toThrow(
      expect.objectContaining({ code: "access-listening-unsafe" }) as Error,
    );
  });
});

describe("TLS", () => {
  // A key for tests alone: nothing trusts its certificate.
  const cert = readFileSync(new URL("tls/test-only.cert.pem", import.meta.url));
  const key = readFileSync(new URL("tls/test-only.key.pem", import.meta.url));
  let workspace: TestWorkspace;
  let port: number;
  let close: () => Promise<void>;

  beforeAll(async () => {
    workspace = await openWorkspace();
    const access = createAccess({ store: workspace.store, now: workspace.clock.now, mode: "team" });
    const { workbench } = workspace;
    const app = await createServer({
      workbench,
      gate: accessGate(access),
      replies: workspace.store.replies,
      https: { cert, key },
    });
    await app.listen({ host: "127.0.0.1", port: 0 });
    ({ port } = app.server.address() as AddressInfo);
    close = () => app.close();
  }, 180_000);

  afterAll(async () => {
    await close();
    await workspace.close();
  });

  const handshake = (options: object) =>
    new Promise<string>((resolve) => {
      const socket = connect({ host: "127.0.0.1", port, ca: cert, servername: "localhost", ...options }, () => {
        resolve(`${socket.getProtocol() ?? ""} ${socket.getCipher().standardName}`);
        socket.destroy();
      });
      socket.on("error", (error) => resolve(`refused: ${error.message}`));
    });

  it("is spoken in its newest versions, with suites that keep forward secrecy", async () => {
    expect(await handshake({})).toMatch(/^TLSv1\.3 TLS_(?:AES_256_GCM_SHA384|CHACHA20)/u);
    expect(await handshake({ maxVersion: "TLSv1.2" })).toMatch(/^TLSv1\.2 TLS_ECDHE_.*(?:GCM|POLY1305)/u);
  });

  it.each([
    ["TLS 1.1", { minVersion: "TLSv1.1", maxVersion: "TLSv1.1", ciphers: "ALL:@SECLEVEL=0" }],
    ["no forward secrecy", { maxVersion: "TLSv1.2", ciphers: "AES256-GCM-SHA384" }],
    ["CBC", { maxVersion: "TLSv1.2", ciphers: "ECDHE-ECDSA-AES128-SHA256" }],
  ])("is not spoken with %s", async (_what, options) => {
    expect(await handshake(options)).toMatch(/^refused/u);
  });

  it("carries cookies that only go by TLS, and asks browsers to come back by TLS", async () => {
    const headers = await new Promise<Record<string, unknown>>((resolve, reject) => {
      const asked = request({ host: "localhost", port, path: "/api/v1/session", ca: cert }, (reply) => {
        reply.resume();
        resolve(reply.headers);
      });
      asked.on("error", reject).end();
    });
    expect(headers["strict-transport-security"]).toBe("max-age=63072000; includeSubDomains");
  });

  it("does not answer in plain text", async () => {
    await expect(fetch(`http://127.0.0.1:${port}/api/v1/session`)).rejects.toThrow();
  });
});
