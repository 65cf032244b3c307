import { describe, expect, expectTypeOf, test } from "vitest";
import type { z } from "zod";
import type { Claim, Decision, Statement } from "../src/index.ts";
import { makeDecision, makeStatement, readDecisions, readStatements } from "../src/index.ts";
import type { claimSchema, decisionSchema, statementSchema } from "../src/index.ts";

type DeepReadonly<T> = T extends readonly (infer _)[]
  ? { readonly [K in keyof T]: DeepReadonly<T[K]> }
  : T extends object
    ? { readonly [K in keyof T]: DeepReadonly<T[K]> }
    : T;

const statement = makeStatement({
  claim: { type: "malware", name: "ROADSWEEP", polarity: "used", incident: "main" },
  speakers: [{ name: "Mandiant" }],
  stance: "asserts",
  citations: [{ evidence: "a".repeat(64), at: { kind: "text", start: 3, end: 12 }, quote: "ROADSWEEP" }],
  author: { kind: "tool", name: "kulla-extraction", version: "0.1.0", rule: "malware" },
  madeAt: "2026-11-21T10:46:00.000Z",
});
const decision = makeDecision({
  about: { statement: statement.id },
  verdict: { kind: "reject" },
  author: "Ana",
  reason: "misread",
  decidedAt: "2026-11-21T10:46:00.000Z",
});

test("the schemas and the types say the same", () => {
  expectTypeOf<DeepReadonly<z.infer<typeof claimSchema>>>().toEqualTypeOf<DeepReadonly<Claim>>();
  expectTypeOf<DeepReadonly<z.infer<typeof statementSchema>>>().toEqualTypeOf<DeepReadonly<Statement>>();
  expectTypeOf<DeepReadonly<z.infer<typeof decisionSchema>>>().toEqualTypeOf<DeepReadonly<Decision>>();
});

describe("reading", () => {
  test("what was written comes back as it was", () => {
    expect(readStatements([JSON.parse(JSON.stringify(statement))])).toEqual({ value: [statement], findings: [] });
    expect(readDecisions([JSON.parse(JSON.stringify(decision))])).toEqual({ value: [decision], findings: [] });
    const rating = makeDecision({
      author: "Ana",
      reason: "known to us",
      decidedAt: "2026-11-21T10:46:00.000Z",
      about: { source: { evidence: "b".repeat(64), part: ["inner.zip", "a.txt"] } },
      verdict: { kind: "rate", reliability: "B", credibility: "2" },
    });
    expect(readDecisions([JSON.parse(JSON.stringify(rating))])).toEqual({ value: [rating], findings: [] });
  });

  test("what is bad is told with its place, and the rest is kept", () => {
    const changed = { ...statement, stance: "rejects" };
    const read = readStatements([{ ...statement, speakers: "x" }, statement, changed, null], { file: "a.json" });
    expect(read.value).toEqual([statement]);
    expect(read.findings.map((finding) => finding.code)).toEqual([
      "statement-invalid",
      "statement-id",
      "statement-invalid",
    ]);
    expect(read.findings[0]).toMatchObject({ severity: "error", at: { file: "a.json" } });
    expect(read.findings[0]?.message).toContain("Item 1: speakers");
  });

  test.each([
    ["no citation", { citations: [] }],
    ["a field that no claim has", { claim: { type: "malware", name: "A", polarity: "used", colour: "red" } }],
    ["a date that does not exist", { saidAt: "2022-02-30" }],
    [
      "a span that ends before it starts",
      { citations: [{ ...statement.citations[0], at: { kind: "text", start: 4, end: 3 } }] },
    ],
    ["an unknown stance", { stance: "thinks" }],
  ])("%s is refused", (_, change) => {
    expect(readStatements([{ ...statement, ...change }]).findings.map((finding) => finding.code)).toEqual([
      "statement-invalid",
    ]);
  });

  test("a decision whose reason was changed is refused", () => {
    expect(readDecisions([{ ...decision, reason: "other" }, 3]).findings.map((finding) => finding.code)).toEqual([
      "decision-id",
      "decision-invalid",
    ]);
  });
});
