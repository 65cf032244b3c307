import type { z } from "zod";
import type { ProblemDetails } from "./problem.ts";
import { PROBLEM_MEDIA_TYPE, problemDetails } from "./problem.ts";
import type { RouteArguments, RouteContract, RouteResult } from "./route.ts";
import { PAGE_HEADER } from "./session.ts";

/** Where every route of this version begins. */
export const API_BASE = "/api/v1";

/** What the caller may say beside what the route takes. */
export interface CallOptions {
  readonly signal?: AbortSignal;
  /** A write that was sent twice with the same key is done once. */
  readonly idempotencyKey?: string;
  /** ETag that the caller holds: where nothing has changed the call gives `notModified`. */
  readonly ifNoneMatch?: string;
}

export interface ClientOptions {
  /** `https://kulla.example.org`, or empty for the page's own host. */
  readonly server: string;
  /** The platform's own, given as a value. */
  readonly send: (address: string, request: RequestInit) => Promise<Response>;
  /** Sent with each call: `{ authorization: "Bearer …" }`. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** The server refused, as a value that can be shown. */
export class ApiProblem extends Error {
  readonly problem: ProblemDetails;

  constructor(problem: ProblemDetails) {
    super(problem.detail ?? problem.title);
    this.name = "ApiProblem";
    this.problem = problem;
  }

  /** What a reply says that is no success. */
  static async of(response: Response): Promise<ApiProblem> {
    return new ApiProblem(await problemOf(response));
  }
}

export interface ApiClient {
  /** Calls a route. @throws ApiProblem where the server refuses, TypeError where it cannot be reached */
  call<R extends RouteContract>(route: R, given: RouteArguments<R>, options?: CallOptions): Promise<RouteResult<R>>;
  /** The address of a route, for links, event streams and downloads. */
  url<R extends RouteContract>(route: R, given: Omit<RouteArguments<R>, "body">): string;
}

/** A client whose calls are typed by the contracts; replies are checked against their schemas. */
export function createClient(client: ClientOptions): ApiClient {
  const address = (route: RouteContract, given: Addressed) => client.server + API_BASE + addressOf(route, given);
  return {
    url: address,
    call: async (route, given, options = {}) => {
      const body = "body" in given ? given.body : undefined;
      const response = await client.send(address(route, given), {
        method: route.method,
        credentials: "same-origin",
        headers: {
          accept: "application/json",
          [PAGE_HEADER]: "1",
          ...(body !== undefined && { "content-type": "application/json" }),
          ...(options.idempotencyKey !== undefined && { "idempotency-key": options.idempotencyKey }),
          ...(options.ifNoneMatch !== undefined && { "if-none-match": options.ifNoneMatch }),
          ...client.headers,
        },
        ...(body !== undefined && { body: JSON.stringify(body) }),
        ...(options.signal !== undefined && { signal: options.signal }),
      });
      if (!response.ok) throw await ApiProblem.of(response);
      if (route.reply === undefined || response.status === 204) return undefined as RouteResult<typeof route>;
      return route.reply.parse(await response.json()) as RouteResult<typeof route>;
    },
  };
}

interface Addressed {
  readonly params?: unknown;
  readonly query?: unknown;
}

/** Path and query of a call. @throws Error where a parameter of the path is missing */
function addressOf(route: RouteContract, given: Addressed): string {
  const params = (given.params ?? {}) as Readonly<Record<string, unknown>>;
  const path = route.path.replaceAll(/:([a-zA-Z]{1,40})/gu, (_whole, name: string) => {
    const value = params[name];
    if (typeof value !== "string" && typeof value !== "number")
      throw new Error(`${route.id} needs the parameter ${name}.`);
    return encodeURIComponent(String(value));
  });
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries((given.query ?? {}) as Readonly<Record<string, unknown>>)) {
    for (const one of Array.isArray(value) ? (value as unknown[]) : [value]) {
      if (typeof one === "string" || typeof one === "number" || typeof one === "boolean")
        query.append(name, String(one));
    }
  }
  const text = query.toString();
  return text === "" ? path : `${path}?${text}`;
}

async function problemOf(response: Response): Promise<ProblemDetails> {
  const isProblem = response.headers.get("content-type")?.startsWith(PROBLEM_MEDIA_TYPE) === true;
  const parsed: z.ZodSafeParseResult<ProblemDetails> | undefined = isProblem
    ? problemDetails.safeParse(await response.json().catch(() => undefined))
    : undefined;
  if (parsed?.success === true) return parsed.data;
  const title = `The server answered ${response.status} ${response.statusText}`.trim();
  return { type: "about:blank", title, status: response.status, code: "server-unexpected-answer" };
}
