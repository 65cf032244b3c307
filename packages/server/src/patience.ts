import type { FastifyInstance, FastifyRequest, RawServerDefault } from "fastify";
import { PassThrough, Readable } from "node:stream";
import { Problem } from "./problem.ts";

/** Milliseconds for which the server waits for somebody who sends slowly. */
export interface Patience {
  /** For the lines before a body. */
  readonly headers: number;
  /** For a body that is read whole. */
  readonly body: number;
  /** For a request with all its bytes: a file of 100 MB at 1.4 Mbit/s; larger ones come in pieces. */
  readonly request: number;
  /** On a line on which nothing moves. */
  readonly idle: number;
}

export const PATIENCE: Patience = { headers: 20_000, body: 30_000, request: 600_000, idle: 120_000 };

/** Milliseconds for which a line stays open between two requests: longer than proxies keep theirs, so that none sends on one that is being closed. */
const KEEP_ALIVE = 72_000;

/** Holds the lines of a server to it. */
export function bePatient(server: RawServerDefault, { headers, request, idle }: Patience): void {
  server.headersTimeout = headers;
  server.requestTimeout = request;
  server.keepAliveTimeout = KEEP_ALIVE;
  server.setTimeout(idle, (socket: { destroy: () => void }) => socket.destroy());
}

/** Holds bodies that are read whole to it; those that are streams are their handlers'. */
export function limitSlowBodies(
  app: FastifyInstance,
  isStream: (request: FastifyRequest) => boolean,
  { body }: Patience,
) {
  app.addHook("preParsing", (request, reply, payload, done) => {
    if (!(payload instanceof Readable) || !hasBody(request) || isStream(request)) return done(null, payload);
    const held = new PassThrough();
    const timer = setTimeout(() => {
      void reply.header("connection", "close");
      held.destroy(new Problem("server-request-slow", `The body did not come within ${body / 1_000} s.`));
    }, body);
    const stop = () => clearTimeout(timer);
    held.once("close", stop);
    reply.raw.once("close", stop);
    held.on("error", () => undefined); // whoever reads it hears of it too; where nobody does, it is no matter
    payload.once("error", (error) => held.destroy(error));
    done(null, payload.pipe(held));
  });
}

function hasBody({ method, headers }: FastifyRequest): boolean {
  if (method === "GET" || method === "HEAD") return false;
  return headers["transfer-encoding"] !== undefined || (headers["content-length"] ?? "0") !== "0";
}
