// What api gives. Types first.
export type { ApiClient, CallOptions, ClientOptions } from "./client.ts";
export type { ProblemDetails } from "./problem.ts";
export type { ActorItem, ActorReport } from "./actors.ts";
export type { AttackCatalogue, AttackTechnique } from "./attack.ts";
export type { CaseItem } from "./cases.ts";
export type { HypothesisChanges, HypothesisMatrix, HypothesisRanking } from "./hypotheses.ts";
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
export { describeActor, listActors } from "./actors.ts";
export { downloadLayer, listGroups, listTechniques, readAttackCatalogue, readGroupTechniques } from "./attack.ts";
export {
  argueHypothesis,
  attackRole,
  considerHypothesis,
  judgeItem,
  keptDecision,
  matrixRating,
  rateItem,
  readChanges,
  readMatrix,
  readRanking,
} from "./hypotheses.ts";
export { caseItem, caseRole, listCases, openCase, readCase } from "./cases.ts";
export { ROUTES } from "./routes.ts";

// What contracts are made of.
export { caseParams, freshness, PAGE_LIMIT, pageOf, pageQuery, viewOf } from "./page.ts";
export { PROBLEM_MEDIA_TYPE, problemDetails } from "./problem.ts";
export { defineRoute } from "./route.ts";
export { sentence, sentencePart, told } from "./sentence.ts";
export { tlp } from "./tlp-schema.ts";

export { API_BASE, ApiProblem, createClient } from "./client.ts";
