import { once } from "node:events";
import { get } from "node:http";
import type { AddressInfo } from "node:net";
import { fastify } from "fastify";
import { expect, test } from "vitest";
import { openEventStream } from "../src/event-stream.ts";

test("an event stream of somebody who went before it began is ended at once, and keeps nothing going", async () => {
  const app = fastify();
  const ended = new Promise<boolean>((resolve) => {
    app.get("/", async (_request, reply) => {
      await once(reply.raw, "close");
      openEventStream(reply, AbortSignal.abort());
      resolve(reply.raw.writableEnded);
    });
  });
  await app.listen({ host: "127.0.0.1", port: 0 });
  const { port } = app.server.address() as AddressInfo;
  const asked = get({ host: "127.0.0.1", port });
  asked.on("error", () => undefined);
  await once(app.server, "request");
  asked.destroy();
  expect(await ended).toBe(true);
  await app.close();
});
