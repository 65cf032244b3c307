import { createHash } from "node:crypto";
import type { Decision, Evidence, Statement, Work } from "@kulla/core";
import { makeDecision, makeStatement } from "@kulla/core";

export const NOON = "2026-11-21T12:00:00.000Z";

/** What databases, JSON and sorting stumble over. */
export const HOSTILE = [
  "a\u0000b",
  "\u0000",
  "\\u0000",
  "\\\\",
  "\ud800 lone high",
  "lone low \udfff",
  "\u{1f3f0} kulla",
  "'; drop table kulla.statements; --",
  '{"a": "b"}, {NULL}',
  "ë ç Ë Ç",
  "\u202e right to left",
  "",
  " ",
  "\r\n\t\u0085\u2028",
  "\ufffe\uffff",
  "x".repeat(100_000),
];

export function sampleStatement(quote: string, madeAt = NOON): Statement {
  return makeStatement({
    claim: { type: "quantity", metric: quote, value: 5800, unit: "modems" },
    speakers: [{ name: quote, role: "spokesperson" }],
    stance: "asserts",
    citations: [{ evidence: "ab".repeat(32), at: { kind: "text", start: 0, end: quote.length }, quote }],
    author: { kind: "tool", name: "kulla-extraction", version: "0.1.0", rule: "quantity" },
    madeAt,
  });
}

export function sampleDecision(statement: Statement, reason: string, decidedAt = NOON): Decision {
  return makeDecision({
    about: { statement: statement.id },
    verdict: { kind: "reject" },
    author: "Ana",
    reason,
    decidedAt,
  });
}

export function sampleWork(evidence: string, tool = "kulla-extraction 0.1.0"): Work {
  const finding = { code: "reading-empty", severity: "warning", message: "a\u0000b", at: { file: "\ud800" } } as const;
  return { evidence, tool, findings: [finding], finishedAt: NOON };
}

export function sampleEvidence(bytes: Uint8Array, name: string): Evidence {
  const id = createHash("sha256").update(bytes).digest("hex");
  return { id, size: bytes.length, name, mediaType: "text/plain", origin: `/tmp/${name}`, receivedAt: NOON };
}

export function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** The same bytes for the same seed: a linear congruential generator (Numerical Recipes). */
export function noise(size: number, seed: number): Uint8Array {
  const bytes = new Uint8Array(size);
  let state = seed >>> 0;
  for (let index = 0; index < size; index += 1) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    bytes[index] = state >>> 24;
  }
  return bytes;
}
