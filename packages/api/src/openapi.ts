import { claimSchema, decisionSchema, statementSchema } from "@kulla/core";
import { z } from "zod";
import { API_BASE } from "./client.ts";
import { evidenceItem, findingItem } from "./evidence.ts";
import { jobItem } from "./jobs.ts";
import { freshness } from "./page.ts";
import { PROBLEM_MEDIA_TYPE, problemDetails } from "./problem.ts";
import type { RouteContract } from "./route.ts";
import { ROUTES } from "./routes.ts";
import { sentence } from "./sentence.ts";
import { tlp } from "./tlp-schema.ts";

/** Any JSON. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json };

type JsonObject = Readonly<Record<string, Json>>;

/** Headers of a write that is done once however often it is sent. */
const IDEMPOTENCY_KEY: JsonObject = {
  name: "Idempotency-Key",
  in: "header",
  required: false,
  description: "A name that the caller gives this very write; sent again with the same name it is done once.",
  schema: { type: "string", maxLength: 200 },
};

const IF_NONE_MATCH: JsonObject = {
  name: "If-None-Match",
  in: "header",
  required: false,
  description: "`ETag` that the caller holds: where nothing has changed the answer is 304.",
  schema: { type: "string" },
};

/** The interface as an OpenAPI 3.1 document, made from the contracts alone. */
export function openApiDocument(version: string, routes: readonly RouteContract[] = ROUTES): JsonObject {
  const book = new SchemaBook();
  const problem = book.of(problemDetails, "output");
  const paths: Record<string, Record<string, Json>> = {};
  for (const route of routes) {
    const path = API_BASE + route.path.replaceAll(/:([a-zA-Z]{1,40})/gu, "{$1}");
    paths[path] = { ...paths[path], [route.method.toLowerCase()]: operation(route, book) };
  }
  return {
    openapi: "3.1.0",
    info: {
      title: "Kulla",
      version,
      description:
        "The workbench of Kulla. Every error is `application/problem+json` (RFC 9457) with a code of the error catalogue.",
      license: { name: "Apache-2.0", identifier: "Apache-2.0" },
    },
    servers: [{ url: "/" }],
    security: [{ session: [] }, { token: [] }],
    tags: [...new Set(routes.map(resourceOf))].map((name) => ({ name })),
    paths,
    components: {
      schemas: { ...book.components(), Problem: problem },
      securitySchemes: {
        session: { type: "apiKey", in: "cookie", name: "kulla", description: "Given by signing in at the page." },
        token: { type: "http", scheme: "bearer", description: "An API token, made under Settings." },
      },
    },
  };
}

/** `statements` of `statements.list`. */
export function resourceOf({ id }: Pick<RouteContract, "id">): string {
  return id.split(".", 1)[0] ?? id;
}

function operation(route: RouteContract, book: SchemaBook): JsonObject {
  const parameters = [
    ...parametersOf(route.params, "path", book),
    ...parametersOf(route.query, "query", book),
    ...(route.idempotent === true ? [IDEMPOTENCY_KEY] : []),
    ...(route.tagged === true ? [IF_NONE_MATCH] : []),
  ];
  return {
    operationId: route.id,
    tags: [resourceOf(route)],
    summary: route.summary,
    ...(route.description !== undefined && { description: route.description }),
    ...(parameters.length > 0 && { parameters }),
    ...bodyOf(route, book),
    responses: {
      [String(statusOf(route))]: successOf(route, book),
      ...(route.tagged === true && { "304": { description: "The caller has it already." } }),
      default: {
        description: "A problem.",
        content: { [PROBLEM_MEDIA_TYPE]: { schema: { $ref: "#/components/schemas/Problem" } } },
      },
    },
  };
}

/** The status of success. */
export function statusOf({ status, reply, replyBytes }: RouteContract): number {
  return status ?? (reply === undefined && replyBytes === undefined ? 204 : 200);
}

function bodyOf({ body, bodyBytes }: RouteContract, book: SchemaBook): JsonObject {
  if (bodyBytes !== undefined) return { requestBody: { required: true, content: bytesOf(bodyBytes.mediaTypes) } };
  if (body === undefined) return {};
  return { requestBody: { required: true, content: { "application/json": { schema: book.of(body, "input") } } } };
}

function successOf({ reply, replyBytes, events }: RouteContract, book: SchemaBook): JsonObject {
  const description = events === true ? "Events, each with this as JSON in `data`." : "Done.";
  if (replyBytes !== undefined) return { description, content: bytesOf(replyBytes.mediaTypes) };
  if (reply === undefined) return { description };
  const type = events === true ? "text/event-stream" : "application/json";
  return { description, content: { [type]: { schema: book.of(reply, "output") } } };
}

function bytesOf(mediaTypes: readonly string[]): JsonObject {
  return Object.fromEntries(mediaTypes.map((type) => [type, {}]));
}

function parametersOf(schema: z.ZodObject | undefined, place: "path" | "query", book: SchemaBook): JsonObject[] {
  return Object.entries(schema?.shape ?? {}).map(([name, one]): JsonObject => {
    const field = one as z.ZodType;
    const { description } = field;
    const isRequired = place === "path" || !field.safeParse(undefined).success;
    const described = description === undefined ? {} : { description };
    return { name, in: place, required: isRequired, ...described, schema: withoutDescription(book.of(field, "input")) };
  });
}

function withoutDescription(schema: Json): Json {
  if (typeof schema !== "object" || schema === null || Array.isArray(schema)) return schema;
  const { description: _, ...rest } = schema as JsonObject;
  return rest;
}

/** What many contracts are made of: told once, and referred to. */
function namedSchemas() {
  const named = z.registry<{ readonly id: string }>();
  named.add(claimSchema, { id: "Claim" });
  named.add(decisionSchema, { id: "Decision" });
  named.add(findingItem, { id: "Finding" });
  named.add(freshness, { id: "Freshness" });
  named.add(evidenceItem, { id: "Evidence" });
  named.add(jobItem, { id: "Job" });
  named.add(sentence, { id: "Sentence" });
  named.add(statementSchema, { id: "Statement" });
  named.add(tlp, { id: "Tlp" });
  return named;
}

type Direction = "input" | "output";

/** Makes JSON Schemas that refer to the named ones, and collects these as they come up. */
class SchemaBook {
  readonly #names = namedSchemas();
  readonly #named = new Map<string, Json>();

  /** The named schemas that were referred to so far, by name. */
  components(): JsonObject {
    return Object.fromEntries([...this.#named].sort(([a], [b]) => (a < b ? -1 : 1)));
  }

  of(schema: z.ZodType, io: Direction): Json {
    // OpenAPI 3.1 has the dialect by default.
    const {
      $schema: _,
      $defs = {},
      ...rest
    } = z.toJSONSchema(schema, { io, unrepresentable: "any", metadata: this.#names });
    for (const [name, named] of Object.entries($defs)) this.#named.set(nameIn(name, io), relocated(named as Json, io));
    return relocated(rest as Json, io);
  }
}

/** What comes in and what goes out may differ (defaults, transformations): each has a name of its own. */
function nameIn(name: string, io: Direction): string {
  return io === "input" ? `${name}Input` : name;
}

/** The same schema with references into the document; ids are the book's. */
function relocated(value: Json, io: Direction): Json {
  if (Array.isArray(value)) return value.map((one: Json) => relocated(one, io));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value as JsonObject).flatMap(([key, one]): [string, Json][] => {
      if (key === "id" && typeof one === "string") return [];
      if (key === "$ref" && typeof one === "string")
        return [[key, `#/components/schemas/${nameIn(one.replace("#/$defs/", ""), io)}`]];
      return [[key, relocated(one, io)]];
    }),
  );
}
