import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { Access } from "../src/index.ts";
import { hashOfSecret, newSecret } from "../src/access/secret.ts";
import type { TestWorkspace } from "./access-server.ts";
import { addPerson, openWorkspace } from "./access-server.ts";

let workspace: TestWorkspace;
let access: Access;
let origin: string;

beforeAll(async () => {
  workspace = await openWorkspace();
  const server = await workspace.server({ mode: "team" });
  access = server.access;
  await workspace.workbench.store.openCase({ name: "one", title: "One", openedAt: workspace.clock.now() });
  await server.app.listen({ host: "127.0.0.1", port: 0 });
  origin = `http://127.0.0.1:${(server.app.server.address() as AddressInfo).port}`;
}, 180_000);

afterAll(() => workspace.close());

/** An event stream that somebody has open: whether it still is. */
interface Stream {
  isOpen: boolean;
  readonly account: string;
  readonly session: string;
  readonly stop: () => void;
}

async function openStream(name: string): Promise<Stream> {
  const account = await addPerson(workspace, access, { name, clearance: "TLP:AMBER", roles: { one: "reader" } });
  const secret = newSecret();
  const now = access.now();
  const expiresAt = new Date(Date.parse(now) + 3_600_000).toISOString();
  const session = { id: `session-${name}`, account, way: "password", address: "", agent: "" } as const;
  await access.store.sessions.open(
    { ...session, openedAt: now, seenAt: now, confirmedAt: now, expiresAt },
    hashOfSecret(secret),
  );
  const leaving = new AbortController();
  const headers = { cookie: `kulla-${new URL(origin).port}=${secret}` };
  const reply = await fetch(`${origin}/api/v1/cases/one/events`, { headers, signal: leaving.signal });
  expect([reply.status, reply.headers.get("content-type")]).toEqual([200, "text/event-stream; charset=utf-8"]);
  expect(reply.headers.get("x-content-type-options")).toBe("nosniff");
  const stream: Stream = { isOpen: true, account, session: session.id, stop: () => leaving.abort() };
  const reader = reply.body!.getReader();
  void (async () => {
    for (;;) {
      const { done } = await reader.read().catch(() => ({ done: true }));
      if (done) break;
    }
    stream.isOpen = false;
  })();
  return stream;
}

it(
  "an event stream ends when its owner may not have it any more, and no other does",
  { timeout: 120_000 },
  async () => {
    const names = ["stays", "signed-out", "without-role", "disabled", "lowered", "expired"];
    const streams = new Map<string, Stream>();
    for (const name of names) streams.set(name, await openStream(name));
    const of = (name: string) => streams.get(name)!;
    const { sessions, memberships, accounts } = access.store;
    await sessions.close(of("signed-out").account, of("signed-out").session);
    await memberships.remove("one", of("without-role").account);
    await accounts.change(of("disabled").account, { disabledAt: access.now() });
    await accounts.change(of("lowered").account, { clearance: "TLP:GREEN" });
    const open = () => names.filter((name) => of(name).isOpen);
    const patience = { timeout: 40_000, interval: 100 };
    await expect.poll(open, patience).toEqual(["stays", "expired"]);
    workspace.clock.pass(29 * 60_000);
    await new Promise((resolve) => setTimeout(resolve, 11_000)); // who may have a stream is asked anew meanwhile
    expect(open()).toEqual(["stays", "expired"]);
    workspace.clock.pass(60_000); // an open stream is no use of a session: it does not keep it alive
    await expect.poll(open, patience).toEqual([]);
  },
);

it("nobody gets a stream of a case that is not theirs", async () => {
  expect((await fetch(`${origin}/api/v1/cases/one/events`)).status).toBe(401);
});
