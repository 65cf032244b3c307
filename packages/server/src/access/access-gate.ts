import fastifyCookie from "@fastify/cookie";
import type { FastifyReply, FastifyRequest } from "fastify";
import type { Gate } from "../gate.ts";
import { Problem } from "../problem.ts";
import type { Access, Caller } from "./access.ts";
import { actorOf } from "./access.ts";
import { authorise, caseNameOf, NOBODY } from "./authorise.ts";
import { requireDemands } from "./demands.ts";
import { callerOf } from "./callers.ts";
import { addOpenIdSignIn } from "./open-id-sign-in.ts";
import type { OpenStreams } from "./open-streams.ts";
import { openStreams } from "./open-streams.ts";
import type { RequestLimit } from "./request-limit.ts";
import { requestLimit } from "./request-limit.ts";
import { networkOf } from "./network-of.ts";
import { requireKnownHost, requireOwnPage } from "./request-origin.ts";
import type { GuardedRoute } from "./route-policies.ts";
import { guardedRoutes, reachedRoute, requirePolicy } from "./route-policies.ts";
import { setSecurityHeaders } from "./security-headers.ts";
import { isEncrypted } from "./session-cookie.ts";

declare module "fastify" {
  interface FastifyInstance {
    /** Who may come in. Absent on a server whose gate is open. */
    access: Access;
  }
  interface FastifyRequest {
    /** Who asks; undefined where nobody has signed in. */
    caller: Caller | undefined;
  }
}

/** Requests that a refused sign-in or token counts for: guessing is slowed down long before it can succeed. */
const COST_OF_REFUSAL = 20;

interface Guard {
  readonly access: Access;
  readonly routes: ReadonlyMap<string, GuardedRoute>;
  readonly limit: RequestLimit;
  /** How often it is written down that somebody has no allowance left. */
  readonly notes: RequestLimit;
  readonly streams: OpenStreams;
}

/**
 * The gate of the workbench: before anything of a request is read it makes sure of the host, the page, the caller, their allowance and
 * the policy of the route, and writes the audit log. Everything happens in one hook, so that no route can be reached around it.
 */
export function accessGate(access: Access): Gate {
  const routes = guardedRoutes();
  const guard: Guard = {
    access,
    routes,
    limit: requestLimit(access.settings.requestsPerMinute),
    notes: requestLimit(1),
    streams: openStreams(),
  };
  return {
    install: async (app) => {
      app.decorate("access", access);
      app.decorateRequest("caller", undefined);
      app.addHook("onRoute", ({ method, url }) => {
        requirePolicy(routes, method, url);
      });
      app.addHook("onRequest", (request, reply) => {
        setSecurityHeaders(reply, isEncrypted(request, access.settings));
        requireKnownHost(request, access.settings);
        return Promise.resolve();
      });
      await app.register(fastifyCookie);
      app.addHook("onRequest", (request, reply) => enter(request, reply, guard));
      app.addHook("onSend", (request, reply) => noteRefusal(request, reply, guard));
      addOpenIdSignIn(app, access);
      app.addHook("onClose", () => {
        guard.streams.close();
      });
    },
    admit: (request) => Promise.resolve(request.caller?.viewer ?? NOBODY),
  };
}

/** Lets a request in, or throws the Problem why not. */
async function enter(request: FastifyRequest, reply: FastifyReply, guard: Guard): Promise<void> {
  const { access, routes } = guard;
  const reached = reachedRoute(routes, request);
  const address = `address ${networkOf(request.ip)}`;
  // Apart, since pages of other sites can have a browser ask for these, and would use up what its user needs.
  if (reached === undefined) return takeAllowance(guard, `plain ${address}`);
  if (request.headers.authorization === undefined) requireOwnPage(request, access.settings);
  takeAllowance(guard, address);
  const caller = await callerOf(request, access);
  if (caller !== undefined) {
    // Who is known is counted as that, so that many people behind one address do not use up each other's.
    guard.limit.giveBack(address, Date.parse(access.now()));
    takeAllowance(guard, `account ${caller.viewer.account}`);
  }
  request.caller = caller;
  await authorise(reached.policy, caller, request.params);
  await requireDemands(reached.policy, caller, access);
  await noteCall(request, reached, access);
  if (reached.route.events === true)
    guard.streams.watch(reply, caller?.viewer.account ?? "", () => mayStay(request, reached, access));
}

/** @throws Problem `access-too-many-requests` */
function takeAllowance({ limit, access }: Guard, whose: string): void {
  const seconds = limit.take(whose, Date.parse(access.now()));
  if (seconds === undefined) return;
  throw new Problem("access-too-many-requests", `Try again in ${seconds} s.`, { retryAfter: seconds });
}

/** Whether the caller of an open stream may have it still, and sees what it saw when it began. */
async function mayStay(request: FastifyRequest, { policy }: GuardedRoute, access: Access): Promise<boolean> {
  const caller = await callerOf(request, access, false);
  if (caller?.viewer.clearance !== request.caller?.viewer.clearance) return false;
  await authorise(policy, caller, request.params);
  return true;
}

/** Writes a call into the audit log before it is served: what cannot be written down is not done. */
async function noteCall(request: FastifyRequest, { route, policy }: GuardedRoute, access: Access): Promise<void> {
  const { caller } = request;
  if (policy.audit === "none" || caller === undefined) return;
  await access.log.record({
    ...actorOf(caller, request.ip),
    ...aboutOf(request),
    at: access.now(),
    kind: policy.audit,
    route: route.id,
  });
}

/** Statuses of calls that did not fit a rule; others of the caller's mistakes tell of nothing. */
const REFUSALS: readonly number[] = [401, 403, 404, 409, 421, 422, 429];

/** Writes down that a call was refused, or failed. Of those who are nobody only what they send in vain counts. */
async function noteRefusal(request: FastifyRequest, reply: FastifyReply, guard: Guard): Promise<void> {
  const { statusCode } = reply;
  const { access, routes, limit, notes } = guard;
  const reached = reachedRoute(routes, request);
  if (reached === undefined || (statusCode < 500 && !REFUSALS.includes(statusCode))) return;
  const { caller } = request;
  const now = Date.parse(access.now());
  const isGuess = request.headers.authorization !== undefined || reached.policy.who === "anybody";
  if (isGuess && [401, 429].includes(statusCode))
    limit.charge(`address ${networkOf(request.ip)}`, now, COST_OF_REFUSAL);
  if (caller === undefined && request.headers.authorization === undefined) return;
  if (statusCode === 429 && notes.take(caller?.viewer.account ?? request.ip, now) !== undefined) return;
  const nobody = { name: "", address: request.ip, marking: "TLP:CLEAR" as const };
  const about = aboutOf(request);
  const entry = {
    ...(caller === undefined ? nobody : actorOf(caller, request.ip)),
    ...about,
    at: access.now(),
    kind: "refused",
    route: reached.route.id,
    about: { ...about.about, status: String(statusCode) },
  };
  // A refusal is given whether it can be written down or not; what changed something was written down before.
  await access.log.record(entry).catch(() => undefined);
}

/** What a call is about: the case, and the other parameters of its path. */
function aboutOf(request: FastifyRequest): { case?: string; about?: Readonly<Record<string, string>> } {
  const name = caseNameOf(request.params);
  const others = Object.entries((request.params ?? {}) as Readonly<Record<string, unknown>>).filter(
    (pair): pair is [string, string] => pair[0] !== "case" && typeof pair[1] === "string",
  );
  return {
    ...(name !== "" && { case: name }),
    ...(others.length > 0 && { about: Object.fromEntries(others.map(([key, value]) => [key, value.slice(0, 300)])) }),
  };
}
