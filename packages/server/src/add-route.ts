import { createHash } from "node:crypto";
import { API_BASE, statusOf } from "@kulla/api";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { Gate } from "./gate.ts";
import type { Call, ServedRoute } from "./handle.ts";
import type { KeptReplies } from "./kept-replies.ts";
import { readRequest } from "./read-request.ts";
import type { Workbench } from "./workbench.ts";

/** What all routes of a server share. */
export interface RouteParts {
  readonly gate: Gate;
  readonly workbench: Workbench;
  readonly kept: KeptReplies;
}

/** Adds a route: whoever asks is made sure of, what they send is held to the contract, and so is what they get. */
export function addRoute(app: FastifyInstance, { route, handle }: ServedRoute, parts: RouteParts): void {
  const { gate, workbench, kept } = parts;
  app.route({
    method: route.method,
    url: API_BASE + route.path,
    // An event stream has no end that HEAD could tell.
    exposeHeadRoute: route.method === "GET" && route.events !== true,
    handler: async (request, reply) => {
      const viewer = await gate.admit(request, route);
      const input = readRequest(route, request);
      const call = { ...input, viewer, workbench, request, reply, signal: signalOf(reply) };
      const serve = async (): Promise<string> => {
        const given = await handle(call as Call<typeof route> as never);
        // What the contract does not name does not go out.
        return route.reply === undefined || isSent(reply) ? "" : JSON.stringify(route.reply.parse(given));
      };
      const text = route.idempotent === true ? await kept.once(route, request, viewer, serve) : await serve();
      if (isSent(reply)) return reply;
      if (route.reply === undefined) return reply.code(statusOf(route)).send();
      reply.code(statusOf(route)).type("application/json; charset=utf-8");
      if (route.tagged !== true) return reply.header("cache-control", "no-store").send(text);
      return sendTagged(request, reply, text);
    },
  });
}

/** Whether the handler has sent the reply by itself, or sends it. */
function isSent({ sent, raw }: FastifyReply): boolean {
  return sent || raw.headersSent;
}

/** Sends the text with its hash as ETag, or 304 where the caller has it. The tag is made from what this viewer gets and tells of nothing else. */
function sendTagged(request: FastifyRequest, reply: FastifyReply, text: string): FastifyReply {
  const tag = `"${createHash("sha256").update(text).digest("base64url").slice(0, 27)}"`;
  reply.header("etag", tag).header("cache-control", "private, no-cache");
  return isHeld(request.headers["if-none-match"], tag) ? reply.code(304).send() : reply.send(text);
}

/** Whether one of the tags that the caller names is this one; weak comparison, as RFC 9110 has it for reading. */
function isHeld(header: string | undefined, tag: string): boolean {
  if (header === undefined) return false;
  return header.split(",").some((one) => ["*", tag].includes(one.trim().replace(/^W\//u, "")));
}

function signalOf(reply: FastifyReply): AbortSignal {
  const gone = new AbortController();
  reply.raw.once("close", () => {
    gone.abort();
  });
  return gone.signal;
}
