import { randomUUID } from "node:crypto";
import { createServer as createHttpsServer } from "node:https";
import { API_BASE, ROUTES, UPLOAD_MEDIA_TYPE } from "@kulla/api";
import type { KeptReplyRows } from "@kulla/store";
import type { FastifyInstance, FastifyServerOptions } from "fastify";
import { createServer as createHttpServer } from "node:http";
import { fastify } from "fastify";
import { setSecurityHeaders } from "./access/security-headers.ts";
import { TLS } from "./access/tls.ts";
import { addRoute } from "./add-route.ts";
import { addDescription } from "./description/add-description.ts";
import type { Gate } from "./gate.ts";
import type { ServedRoute } from "./handle.ts";
import { keptReplies } from "./kept-replies.ts";
import { addPage } from "./page-files.ts";
import type { Patience } from "./patience.ts";
import { bePatient, limitSlowBodies, PATIENCE } from "./patience.ts";
import { notFound, Problem } from "./problem.ts";
import { addJsonReader } from "./read-json.ts";
import { SERVED_ROUTES } from "./routes/served-routes.ts";
import type { OnFailure } from "./send-problem.ts";
import { sendProblem } from "./send-problem.ts";
import type { Workbench } from "./workbench.ts";

/** Bytes of a JSON body: a decision that names ten thousand statements has a third of it. */
const BODY_LIMIT = 1_048_576;

/** Longest part of an address: the name of a case has at most 200 characters, each of them up to twelve once encoded. */
const PARAM_LIMIT = 2_400;

export interface ServerOptions {
  readonly workbench: Workbench;
  readonly gate: Gate;
  /** Where replies are kept for writes that are sent again. */
  readonly replies: KeptReplyRows;
  /** Folder of the built page; without it there is the interface only. */
  readonly page?: string;
  readonly onFailure?: OnFailure;
  /** In place of all routes, for tests. */
  readonly routes?: readonly ServedRoute[];
  /** For TLS. */
  readonly https?: { readonly cert: Buffer; readonly key: Buffer };
  /** Addresses of proxies whose `X-Forwarded-…` headers count; none by default. */
  readonly trustProxy?: string | readonly string[];
  /** How long it waits for who is slow. */
  readonly patience?: Patience;
}

/** The workbench over HTTP, not yet listening. */
export async function createServer(options: ServerOptions): Promise<FastifyInstance> {
  const { workbench, gate, page, https, routes = SERVED_ROUTES, onFailure = () => undefined } = options;
  const { patience = PATIENCE } = options;
  const settings: FastifyServerOptions = {
    bodyLimit: BODY_LIMIT,
    routerOptions: { maxParamLength: PARAM_LIMIT },
    genReqId: () => randomUUID(),
    requestIdHeader: false,
    forceCloseConnections: true,
    frameworkErrors: (error, request, reply) => {
      setSecurityHeaders(reply, false); // an address that cannot be read reaches no hook
      sendProblem(error, request, reply, onFailure);
    },
    ...(options.trustProxy !== undefined && {
      trustProxy: typeof options.trustProxy === "string" ? options.trustProxy : [...options.trustProxy],
    }),
    serverFactory: (listener) => {
      const server =
        https === undefined ? createHttpServer(listener) : createHttpsServer({ ...https, ...TLS }, listener);
      bePatient(server, patience);
      return server;
    },
  };
  const app = fastify(settings);
  app.setErrorHandler((error, request, reply) => {
    sendProblem(error, request, reply, onFailure);
  });
  // Bytes are left to the handler, which reads them as they come.
  app.addContentTypeParser(["application/octet-stream", UPLOAD_MEDIA_TYPE], (_request, payload, done) =>
    done(null, payload),
  );
  addJsonReader(app);
  const streamed = new Set(
    routes.filter(({ route }) => route.bodyBytes !== undefined).map(({ route }) => API_BASE + route.path),
  );
  limitSlowBodies(app, ({ routeOptions }) => streamed.has(routeOptions.url ?? ""), patience);
  await gate.install(app);
  const parts = { gate, workbench, kept: keptReplies(options.replies, workbench.now) };
  for (const served of routes) addRoute(app, served, parts);
  addDescription(app, ROUTES);
  const sendPage = page === undefined ? undefined : await addPage(app, page);
  app.setNotFoundHandler((request, reply) => {
    const path = request.url.split("?", 1)[0] ?? "";
    const isPage = request.method === "GET" && !path.startsWith("/api/") && !path.includes(".");
    if (isPage && sendPage !== undefined) return sendPage(reply);
    const allowed = allowedMethods(routes, path);
    if (allowed.length === 0) return sendProblem(notFound("such address"), request, reply, onFailure);
    reply.header("allow", allowed.join(", "));
    const detail = `${request.method} is not among the methods of this address: ${allowed.join(", ")}.`;
    return sendProblem(new Problem("server-method-unknown", detail), request, reply, onFailure);
  });
  return app;
}

/** The methods of the routes that have this path. */
function allowedMethods(routes: readonly ServedRoute[], path: string): readonly string[] {
  const steps = path.split("/");
  const fits = (pattern: string) => {
    const wanted = (API_BASE + pattern).split("/");
    return wanted.length === steps.length && wanted.every((step, at) => step.startsWith(":") || step === steps[at]);
  };
  return [...new Set(routes.filter(({ route }) => fits(route.path)).map(({ route }) => route.method))].sort();
}
