import type { ProblemDetails } from "@kulla/api";
import { ACCESS_FINDINGS } from "./access/findings.ts";
import { SERVER_FINDINGS } from "./findings.ts";

/** Everything that the server can refuse. */
const PROBLEMS = { ...SERVER_FINDINGS, ...ACCESS_FINDINGS };

export type ProblemCode = keyof typeof PROBLEMS;

type InvalidPart = NonNullable<ProblemDetails["errors"]>[number];

interface MoreOnProblem {
  readonly errors?: readonly InvalidPart[];
  /** Seconds after which it may be tried again. */
  readonly retryAfter?: number;
}

/** A refusal, thrown by whoever finds that a request cannot be served; it becomes the reply. */
export class Problem extends Error {
  readonly code: ProblemCode;
  readonly more: MoreOnProblem;

  constructor(code: ProblemCode, detail: string, more: MoreOnProblem = {}) {
    super(detail);
    this.name = "Problem";
    this.code = code;
    this.more = more;
  }

  /** As it goes out; `instance` is the id of the request. */
  details(instance: string): ProblemDetails {
    const { status, title } = PROBLEMS[this.code];
    const { errors, retryAfter } = this.more;
    return {
      type: `/problems/${this.code}`,
      title,
      status,
      detail: this.message,
      instance,
      code: this.code,
      ...(errors !== undefined && { errors: [...errors] }),
      ...(retryAfter !== undefined && { retryAfter }),
    };
  }
}

/** What is not there and what may not be seen are told in the same words, so that nobody learns which it is. */
export function notFound(what: string): Problem {
  return new Problem("server-not-found", `There is no ${what} here that you may see.`);
}
