import { addAll } from "@kulla/core";
import { Readable } from "node:stream";
import type { PartRule, RouteContract } from "@kulla/api";
import type { FastifyRequest } from "fastify";
import type { z } from "zod";
import { partRule } from "./part-rule.ts";
import { Problem } from "./problem.ts";

/** Parts of a request that do not fit and are told; the others are of the same kind. */
const MOST_ERRORS = 20;

/** Characters of what is said of a part: it may name what was sent. */
const MOST_SAID = 300;

interface InvalidPart {
  readonly pointer: string;
  readonly message: string;
  readonly rule?: PartRule;
}

/** Parameters, query and body as the schemas of the contract make them. @throws Problem that names every part that does not fit */
export function readRequest(route: RouteContract, request: FastifyRequest) {
  const errors: InvalidPart[] = [];
  const read = (schema: z.ZodType | undefined, value: unknown, isBody = false): unknown => {
    if (schema === undefined) return undefined;
    const parsed = schema.safeParse(value);
    if (parsed.success) return parsed.data;
    addAll(
      errors,
      parsed.error.issues.slice(0, MOST_ERRORS).map((issue) => invalidPart(issue, value, isBody)),
    );
    return undefined;
  };
  const params = read(route.params, request.params);
  const query = read(route.query?.strict(), request.query);
  const body = read(route.body, request.body instanceof Readable ? undefined : request.body, true);
  if (errors.length > 0) {
    const detail = `${errors[0]?.pointer ?? ""}: ${errors[0]?.message ?? ""}`;
    throw new Problem("server-request-invalid", detail, { errors: errors.slice(0, MOST_ERRORS) });
  }
  return { params, query, body };
}

function invalidPart(issue: z.core.$ZodIssue, value: unknown, isBody: boolean): InvalidPart {
  const steps = issue.path.map((step) => String(step).slice(0, 200));
  const rule = partRule(issue, value);
  const told = { message: issue.message.slice(0, MOST_SAID), ...(rule !== undefined && { rule }) };
  if (!isBody) return { pointer: steps.join("."), ...told };
  return { pointer: steps.map((step) => `/${step.replaceAll("~", "~0").replaceAll("/", "~1")}`).join(""), ...told };
}
