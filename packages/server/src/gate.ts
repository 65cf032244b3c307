import type { RouteContract } from "@kulla/api";
import type { FastifyInstance, FastifyRequest } from "fastify";
import type { Viewer } from "./access/viewer.ts";

/** Who may come in. The server asks it before each route, and before anything of the request is looked at. */
export interface Gate {
  /** Adds hooks and plugins that concern every request: headers, cookies, limits. Called once, before the routes are there. */
  install(app: FastifyInstance): Promise<void>;
  /**
   * Makes sure who asks, and that the policy of the route allows it; `request.params` are as they came.
   *
   * @throws Problem where it does not
   */
  admit(request: FastifyRequest, route: RouteContract): Promise<Viewer>;
}

/** A gate that lets the analyst at this machine do everything. For a server that nobody else can reach. */
export function openGate(viewer: Viewer): Gate {
  return { install: () => Promise.resolve(), admit: () => Promise.resolve(viewer) };
}
