import type { z } from "zod";

export type Method = "GET" | "POST" | "PUT" | "PATCH" | "DELETE";

/** A reply that is not JSON: its media types, as the `Content-Type` says them. */
export interface BytesReply {
  readonly mediaTypes: readonly string[];
}

/**
 * One route of the REST interface: the single place that says what goes in and what comes out. Server, client, OpenAPI document and
 * the test of policies all read it.
 */
export interface RouteContract {
  /** Resource and verb: `statements.list`. Unique; the policy file and the OpenAPI document use it. */
  readonly id: string;
  readonly method: Method;
  /** Below `/api/v1`, parameters as `:name`: `/cases/:case/statements`. */
  readonly path: `/${string}`;
  /** One sentence for the reference page. */
  readonly summary: string;
  /** More for the reference page, where a sentence is not enough. */
  readonly description?: string;
  readonly params?: z.ZodObject;
  readonly query?: z.ZodObject;
  readonly body?: z.ZodType;
  /** A body that is not JSON is streamed, and not looked at by the contract. */
  readonly bodyBytes?: BytesReply;
  readonly reply?: z.ZodType;
  readonly replyBytes?: BytesReply;
  /** Server-sent events; `reply` is the schema of the data of one event. */
  readonly events?: true;
  /** Status of success; 200 with a reply, 204 without. */
  readonly status?: 200 | 201 | 202 | 204;
  /** The reply is a computed view of the case: it carries an ETag, and `If-None-Match` gives 304. */
  readonly tagged?: true;
  /** A write that repeats without harm where an `Idempotency-Key` comes with it. */
  readonly idempotent?: true;
}

/** Keeps the types of the schemas of a route. */
export function defineRoute<const R extends RouteContract>(route: R): R {
  return route;
}

type Output<T> = T extends z.ZodType ? z.output<T> : undefined;
type Input<T> = T extends z.ZodType ? z.input<T> : undefined;

/** What a handler gets: parameters, query and body as the schemas made them. */
export interface RouteInput<R extends RouteContract> {
  readonly params: Output<R["params"]>;
  readonly query: Output<R["query"]>;
  readonly body: Output<R["body"]>;
}

/** What a handler returns. */
export type RouteReply<R extends RouteContract> = Input<R["reply"]>;

/** What a caller gets. */
export type RouteResult<R extends RouteContract> = Output<R["reply"]>;

type Given<K extends string, T> = T extends z.ZodType
  ? Partial<z.input<T>> extends z.input<T>
    ? Partial<Record<K, z.input<T>>>
    : Record<K, z.input<T>>
  : Partial<Record<K, undefined>>;

/** What a caller gives: only what the route takes, and all that it demands. */
export type RouteArguments<R extends RouteContract> = Given<"params", R["params"]> &
  Given<"query", R["query"]> &
  Given<"body", R["body"]>;
