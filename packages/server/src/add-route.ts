import { createHash, randomUUID } from "node:crypto";
import { API_BASE, statusOf } from "@kulla/api";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { POLICIES } from "./access/policies.ts";
import type { Viewer } from "./access/viewer.ts";
import { compressed } from "./compressed.ts";
import type { Gate } from "./gate.ts";
import type { Call, ServedRoute } from "./handle.ts";
import type { KeptReplies } from "./kept-replies.ts";
import { readRequest } from "./read-request.ts";
import type { Freshness } from "./read-view.ts";
import { freshnessOf } from "./read-view.ts";
import type { Workbench } from "./workbench.ts";

/** What all routes of a server share. */
export interface RouteParts {
  readonly gate: Gate;
  readonly workbench: Workbench;
  readonly kept: KeptReplies;
}

/** Bytes of a body of somebody who has not signed in: a name, a password of 128 characters however they are written, a code. */
const STRANGERS_BODY = 8_192;

/** Adds a route: whoever asks is made sure of, what they send is held to the contract, and so is what they get. */
export function addRoute(app: FastifyInstance, served: ServedRoute, parts: RouteParts): void {
  const { route, handle } = served;
  const { gate, workbench, kept } = parts;
  app.route({
    method: route.method,
    url: API_BASE + route.path,
    ...(POLICIES[route.id]?.who === "anybody" && { bodyLimit: STRANGERS_BODY }),
    // An event stream has no end that HEAD could tell.
    exposeHeadRoute: route.method === "GET" && route.events !== true,
    handler: async (request, reply) => {
      const viewer = await gate.admit(request, route);
      const input = readRequest(route, request);
      const held = await heldOfViews(served, request, viewer, parts);
      if (held !== undefined) return withReuse(reply, held).code(304).send();
      const call = { ...input, viewer, workbench, request, reply, signal: signalOf(reply) };
      let freshness: Freshness | undefined;
      const serve = async (): Promise<string> => {
        const given = await handle(call as Call<typeof route> as never);
        freshness = served.basis === undefined ? undefined : freshnessIn(given);
        // What the contract does not name does not go out.
        return route.reply === undefined || isSent(reply) ? "" : JSON.stringify(route.reply.parse(given));
      };
      const text = route.idempotent === true ? await kept.once(route, request, viewer, serve) : await serve();
      if (isSent(reply)) return reply;
      if (route.reply === undefined) return reply.code(statusOf(route)).send();
      reply.code(statusOf(route)).type("application/json; charset=utf-8");
      if (route.tagged !== true) return reply.header("cache-control", "no-store").send(text);
      const tag = freshness === undefined ? tagOf(text) : viewTag(request, viewer, freshness);
      return sendTagged(request, reply, text, tag);
    },
  });
}

/** Views of before a start may have been told by another contract: tags of this process hold for it alone. */
const PROCESS = randomUUID();

/** Tag of a reply that follows from views. It changes with the revision and its staleness, both of which the reply tells, and with nothing else. */
function viewTag({ url, method }: FastifyRequest, { clearance }: Viewer, { revision, stale }: Freshness): string {
  return tagOf(JSON.stringify([PROCESS, method === "HEAD" ? "GET" : method, url, clearance, revision, stale]));
}

function freshnessIn(given: unknown): Freshness | undefined {
  return (given as { readonly freshness?: Freshness } | undefined)?.freshness;
}

/** The tag of the reply that would be made from the views as they are, where the caller holds it: then it need not be made to say so. */
async function heldOfViews(
  { route, basis }: ServedRoute,
  request: FastifyRequest,
  viewer: Viewer,
  { workbench }: RouteParts,
): Promise<string | undefined> {
  const header = request.headers["if-none-match"];
  if (basis === undefined || route.tagged !== true || header === undefined) return undefined;
  const { case: caseName = "" } = request.params as { readonly case?: string };
  if ((await viewer.roleIn(caseName)) === undefined) return undefined;
  const revision = await workbench.views.revision(caseName, viewer.clearance);
  const tag = revision === undefined ? undefined : viewTag(request, viewer, freshnessOf(revision));
  return tag !== undefined && isHeld(header, tag) ? tag : undefined;
}

/** Whether the handler has sent the reply by itself, or sends it. */
function isSent({ sent, raw }: FastifyReply): boolean {
  return sent || raw.headersSent;
}

/** What this viewer gets, as a tag: it tells of nothing else. */
function tagOf(text: string): string {
  return `"${createHash("sha256").update(text).digest("base64url").slice(0, 27)}"`;
}

/** May be kept by the caller alone, who asks whether it holds before each use. */
function withReuse(reply: FastifyReply, tag: string): FastifyReply {
  return reply.header("etag", tag).header("cache-control", "private, no-cache").header("vary", "accept-encoding");
}

/** Sends the text with its tag, or 304 where the caller has it. Of a compressed text the tag is a weak one: the bytes are others. */
async function sendTagged(
  request: FastifyRequest,
  reply: FastifyReply,
  text: string,
  tag: string,
): Promise<FastifyReply> {
  if (isHeld(request.headers["if-none-match"], tag)) return withReuse(reply, tag).code(304).send();
  const { body, encoding } = await compressed(text, request);
  if (encoding === undefined) return withReuse(reply, tag).send(body);
  return withReuse(reply, `W/${tag}`).header("content-encoding", encoding).send(body);
}

/** Whether one of the tags that the caller names is this one; weak comparison, as RFC 9110 has it for reading. */
function isHeld(header: string | undefined, tag: string): boolean {
  if (header === undefined) return false;
  return header.split(",").some((one) => ["*", tag].includes(one.trim().replace(/^W\//u, "")));
}

function signalOf(reply: FastifyReply): AbortSignal {
  const gone = new AbortController();
  const leave = () => {
    gone.abort();
  };
  // Who asked may have gone while it was looked at who they are.
  if (reply.raw.destroyed) leave();
  else reply.raw.once("close", leave);
  return gone.signal;
}
