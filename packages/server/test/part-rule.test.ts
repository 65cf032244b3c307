import { describe, expect, it } from "vitest";
import { z } from "zod";
import { partRule } from "../src/part-rule.ts";

const schema = z.strictObject({
  reason: z.string().trim().min(1).max(5),
  code: z.string().min(6),
  days: z.number().int().min(1).max(365),
  keys: z.array(z.string()).min(1).max(2),
  role: z.enum(["reader", "lead"]),
  email: z.email(),
});

const GOOD = { reason: "why", code: "123456", days: 7, keys: ["a"], role: "lead", email: "ana@example.org" };

/** The rules that a body with one other field breaks. */
function rulesOf(change: Readonly<Record<string, unknown>>) {
  const body = { ...GOOD, ...change };
  const { error } = schema.safeParse(body);
  return error?.issues.map((issue) => partRule(issue, body)) ?? [];
}

describe("partRule", () => {
  it.each([
    [{ reason: undefined }, { kind: "missing" }],
    [{ reason: "  " }, { kind: "missing" }],
    [{ reason: "because" }, { kind: "long", limit: 5 }],
    [{ code: "12" }, { kind: "short", limit: 6 }],
    [{ days: "7" }, { kind: "type", of: ["number"] }],
    [{ days: 0 }, { kind: "small", limit: 1 }],
    [{ days: 400 }, { kind: "large", limit: 365 }],
    [{ days: 1.5 }, { kind: "type", of: ["int"] }],
    [{ keys: [] }, { kind: "missing" }],
    [{ keys: ["a", "b", "c"] }, { kind: "many", limit: 2 }],
    [{ role: "owner" }, { kind: "choice", of: ["reader", "lead"] }],
    [{ role: undefined }, { kind: "missing" }],
    [{ email: "ana" }, { kind: "form" }],
    [{ colour: "red" }, { kind: "unknown", of: ["colour"] }],
  ])("of %j is %j", (change, rule) => {
    expect(rulesOf(change)).toEqual([rule]);
  });

  it("leaves a rule of the contract's own to its message", () => {
    const own = z.string().refine((text) => text === "yes", "Say yes.");
    const issue = own.safeParse("no").error?.issues[0];
    expect(issue === undefined ? "no issue" : partRule(issue, "no")).toBeUndefined();
  });
});
