import type { RouteContract } from "@kulla/api";
import { API_BASE, ROUTES } from "@kulla/api";
import type { FastifyRequest } from "fastify";
import type { Policy } from "./policies.ts";
import { PLAIN_PATHS, POLICIES } from "./policies.ts";

/** A route of the interface, with who may call it. */
export interface GuardedRoute {
  readonly route: RouteContract;
  readonly policy: Policy;
}

/** All routes by method and path, as the router names them. @throws Error where a route has no policy, or one that cannot be held */
export function guardedRoutes(routes: readonly RouteContract[] = ROUTES): ReadonlyMap<string, GuardedRoute> {
  return new Map(
    routes.map((route) => [keyOf(route.method, API_BASE + route.path), { route, policy: policyOf(route) }]),
  );
}

/** @throws Error */
function policyOf(route: RouteContract): Policy {
  const policy = Object.hasOwn(POLICIES, route.id) ? POLICIES[route.id] : undefined;
  if (policy === undefined) throw new Error(`The route ${route.id} has no policy: add it to access/policies.ts.`);
  const isOfCase = route.path.split("/").includes(":case");
  if ((typeof policy.who === "object") !== isOfCase)
    throw new Error(`The route ${route.id} must need a role where its path names a case, and only there.`);
  return policy;
}

function keyOf(method: string, path: string): string {
  return `${method === "HEAD" ? "GET" : method} ${path}`;
}

/** The route that a request has reached; undefined for plain addresses, and for those that are not there. */
export function reachedRoute(
  routes: ReadonlyMap<string, GuardedRoute>,
  request: FastifyRequest,
): GuardedRoute | undefined {
  const { url } = request.routeOptions;
  return url === undefined ? undefined : routes.get(keyOf(request.method, url));
}

/** Holds what is added to the server to the table of policies. @throws Error where a route is in neither list */
export function requirePolicy(
  routes: ReadonlyMap<string, GuardedRoute>,
  method: string | readonly string[],
  url: string,
): void {
  if (PLAIN_PATHS.includes(url)) return;
  for (const one of typeof method === "string" ? [method] : method) {
    if (!routes.has(keyOf(one, url))) throw new Error(`${one} ${url} has no policy: add it to access/policies.ts.`);
  }
}
