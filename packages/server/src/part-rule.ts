import type { PartRule } from "@kulla/api";
import type { z } from "zod";

type Issue = z.core.$ZodIssue;

/** Values that are told of those that a part may have. */
const MOST_CHOICES = 20;

/**
 * What a part of a request must be, by the rule that it breaks, so that a page can say so in the language of its reader. Undefined where a
 * contract has a rule of its own, which its message tells.
 *
 * @param value what was checked
 */
export function partRule(issue: Issue, value: unknown): PartRule | undefined {
  switch (issue.code) {
    case "invalid_type":
      return isThere(value, issue.path) ? { kind: "type", of: [issue.expected] } : { kind: "missing" };
    case "too_small":
      return tooSmall(issue);
    case "too_big":
      return { kind: tooBig(issue), limit: Number(issue.maximum) };
    case "invalid_value":
      if (!isThere(value, issue.path)) return { kind: "missing" };
      return { kind: "choice", of: issue.values.slice(0, MOST_CHOICES).map(String) };
    case "unrecognized_keys":
      return { kind: "unknown", of: issue.keys.slice(0, MOST_CHOICES).map((key) => key.slice(0, 200)) };
    case "invalid_format":
      return { kind: "form" };
    case "invalid_union":
      return isThere(value, issue.path) ? { kind: "form" } : { kind: "missing" };
    default:
      return undefined;
  }
}

/** Of what must have at least one character or one thing, nothing is there. */
function tooSmall({ origin, minimum }: Extract<Issue, { code: "too_small" }>): PartRule {
  const limit = Number(minimum);
  const isMany = origin === "array" || origin === "set";
  if (limit === 1 && (isMany || origin === "string")) return { kind: "missing" };
  return { kind: isMany ? "few" : origin === "string" ? "short" : "small", limit };
}

function tooBig({ origin }: Extract<Issue, { code: "too_big" }>): PartRule["kind"] {
  if (origin === "string") return "long";
  return origin === "array" || origin === "set" ? "many" : "large";
}

/** Whether what was checked has anything at this place. */
function isThere(value: unknown, path: readonly PropertyKey[]): boolean {
  let at = value;
  for (const step of path) {
    if (typeof at !== "object" || at === null || !Object.hasOwn(at, step)) return false;
    at = (at as Readonly<Record<PropertyKey, unknown>>)[step];
  }
  return at !== undefined && at !== null;
}
