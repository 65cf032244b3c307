import type { ProblemDetails } from "@kulla/api";
import { PROBLEM_MEDIA_TYPE } from "@kulla/api";
import { KnowledgeRefusal, StoreRefusal } from "@kulla/core";
import { StoreProblem, UploadRefusal } from "@kulla/store";
import type { FastifyReply, FastifyRequest } from "fastify";
import { notFound, Problem } from "./problem.ts";

/** Tells whoever runs the server of a failure that is no refusal. */
export type OnFailure = (error: unknown, request: { readonly id: string; readonly what: string }) => void;

/** Sends what was thrown as problem details (RFC 9457). What nobody expected is told by its id only: its words may hold what is not the caller's to know. */
export function sendProblem(error: unknown, request: FastifyRequest, reply: FastifyReply, onFailure: OnFailure): void {
  const details = detailsOf(error, request.id);
  if (details.status >= 500)
    onFailure(error, { id: request.id, what: `${request.method} ${request.url.split("?", 1)[0] ?? ""}` });
  if (details.retryAfter !== undefined) reply.header("retry-after", String(Math.ceil(details.retryAfter)));
  void reply
    .code(details.status)
    .type(PROBLEM_MEDIA_TYPE)
    .header("cache-control", "no-store")
    .send(JSON.stringify(details));
}

function detailsOf(error: unknown, id: string): ProblemDetails {
  if (error instanceof Problem) return error.details(id);
  if (error instanceof StoreProblem) return storeDetails(error, id);
  if (error instanceof UploadRefusal) return uploadProblem(error).details(id);
  if (error instanceof KnowledgeRefusal) return knowledgeProblem(error).details(id);
  if (error instanceof StoreRefusal) return refusalOf(error).details(id);
  return (frameworkProblem(error) ?? new Problem("server-failed", `Something failed that should not.`)).details(id);
}

/** The database or the disk: nothing that the caller did. */
function storeDetails({ finding }: StoreProblem, id: string): ProblemDetails {
  const title = "The database or the disk of the workbench is not at hand";
  return {
    type: `/problems/${finding.code}`,
    title,
    status: 503,
    instance: id,
    code: finding.code,
    retryAfter: 10,
  };
}

function refusalOf({ reason, message }: StoreRefusal): Problem {
  if (reason === "unknown-case") return new Problem("server-not-found", "There is no such case that you may see.");
  if (reason === "other-content") return new Problem("server-conflict", message);
  return new Problem("server-request-invalid", message);
}

function uploadProblem({ problem, message }: UploadRefusal): Problem {
  if (problem === "unknown-upload") return notFound("upload");
  if (problem === "too-many-uploads") return new Problem("server-uploads-full", message);
  return new Problem(problem === "too-many-bytes" ? "server-body-too-large" : "server-upload-offset", message);
}

function knowledgeProblem({ problem, message }: KnowledgeRefusal): Problem {
  if (problem === "unknown-build") return notFound("build");
  const codes = {
    "build-begun": "server-build-begun",
    "too-many-bytes": "server-body-too-large",
    "too-many-builds": "server-builds-full",
  } as const;
  return new Problem(codes[problem], message);
}

/** What Fastify itself refuses, before a handler has the request. */
function frameworkProblem(error: unknown): Problem | undefined {
  if (!(error instanceof Error) || !("statusCode" in error)) return undefined;
  if (error.statusCode === 413)
    return new Problem("server-body-too-large", "The body of the request is larger than the route takes.");
  if (error.statusCode === 415) return new Problem("server-media-unsupported", error.message);
  const isCallers = typeof error.statusCode === "number" && error.statusCode >= 400 && error.statusCode < 500;
  return isCallers ? new Problem("server-request-unreadable", error.message) : undefined;
}
