import type { Finding, Place } from "@kulla/core";
import type { StoreFindingCode } from "./findings.ts";
import { storeFinding } from "./findings.ts";

/**
 * An expected problem that leaves no store to work with. It is thrown, since nothing can go on without the store, and carries the
 * finding that tells the user what was wrong, where, and what to do.
 */
export class StoreProblem extends Error {
  readonly finding: Finding;

  constructor(code: StoreFindingCode, message: string, details: { at?: Place; cause?: unknown } = {}) {
    super(message, details.cause === undefined ? {} : { cause: details.cause });
    this.name = "StoreProblem";
    this.finding = storeFinding(code, message, details.at);
  }
}

/** The `code` of an error of the operating system or of PostgreSQL (SQLSTATE), or undefined. */
export function codeOf(error: unknown): string | undefined {
  if (!(error instanceof Error) || !("code" in error)) return undefined;
  return typeof error.code === "string" ? error.code : undefined;
}

/** The message of whatever was thrown. A refused connection has its causes in an AggregateError without a message. */
export function messageOf(error: unknown): string {
  if (error instanceof AggregateError && error.message === "") return error.errors.map(messageOf).join("; ");
  return error instanceof Error ? error.message : String(error);
}
