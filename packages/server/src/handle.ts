import type { RouteContract, RouteInput, RouteReply } from "@kulla/api";
import type { FastifyReply, FastifyRequest } from "fastify";
import type { Viewer } from "./access/viewer.ts";
import type { Workbench } from "./workbench.ts";

/** What a handler gets: checked input, who asks, and what to work with. It is called only after the route's policy has allowed it. */
export interface Call<R extends RouteContract> extends RouteInput<R> {
  readonly viewer: Viewer;
  readonly workbench: Workbench;
  readonly request: FastifyRequest;
  /** For streams, event streams and headers; a handler that sends by it returns nothing. */
  readonly reply: FastifyReply;
  /** Aborted when the caller goes away. */
  readonly signal: AbortSignal;
}

/** What a reply is made from, where it is made from nothing else. */
export interface ReplyBasis {
  /**
   * One panel of the newest views, whose revision is read before or with the rest, and tells in `freshness` what it was made from. Where the caller has a reply of that
   * revision it is not made again.
   */
  readonly from: "views";
}

/** A route with what serves it. */
export interface ServedRoute {
  readonly route: RouteContract;
  readonly handle: (call: never) => Promise<unknown>;
  readonly basis?: ReplyBasis;
}

/** Joins a contract with its handler, whose types follow from the contract. */
export function serve<R extends RouteContract>(
  route: R,
  handle: (call: Call<R>) => Promise<RouteReply<R>>,
  basis?: ReplyBasis,
): ServedRoute {
  return { route, handle, ...(basis !== undefined && { basis }) };
}

/** For `serve`: the reply follows from the views, the address and the clearance. */
export const FROM_VIEWS: ReplyBasis = { from: "views" };
