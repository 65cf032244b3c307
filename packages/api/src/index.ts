// What api gives. Types first.
export type { ApiClient, CallOptions, ClientOptions } from "./client.ts";
export type { ProblemDetails } from "./problem.ts";
export type { CaseItem } from "./cases.ts";
export type { Sentence, SentencePart } from "./sentence.ts";
export type {
  BytesReply,
  Method,
  RouteArguments,
  RouteContract,
  RouteInput,
  RouteReply,
  RouteResult,
} from "./route.ts";

// The interface: contracts by resource, and all of them.
export { caseItem, caseRole, listCases, openCase, readCase } from "./cases.ts";
export { ROUTES } from "./routes.ts";

// What contracts are made of.
export { caseParams, freshness, PAGE_LIMIT, pageOf, pageQuery } from "./page.ts";
export { PROBLEM_MEDIA_TYPE, problemDetails } from "./problem.ts";
export { defineRoute } from "./route.ts";
export { sentence, sentencePart, told } from "./sentence.ts";
export { tlp } from "./tlp-schema.ts";

export { API_BASE, ApiProblem, createClient } from "./client.ts";
