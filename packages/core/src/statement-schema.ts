/** Statements and decisions that come from outside (database rows, JSON and STIX imports), checked before anything uses them. */
import { z } from "zod";
import { claimSchema, edtfText, shortText } from "./claim-schema.ts";
import { decisionSchema } from "./decision-schema.ts";
import type { Decision } from "./decision.ts";
import type { Finding, Place, Read } from "./finding.ts";
import { coreFinding } from "./findings.ts";
import { decisionId, statementId } from "./identity.ts";
import { instant, part, sha256, statementIdText } from "./id-schema.ts";
import type { Statement } from "./statement.ts";

const offset = z.number().int().nonnegative();

const locator = z.discriminatedUnion("kind", [
  z
    .strictObject({
      kind: z.literal("text"),
      part: part.exactOptional(),
      start: offset,
      end: offset,
    })
    .refine(({ start, end }) => start <= end, "a span ends before it starts"),
  z.strictObject({ kind: z.literal("record"), index: offset, field: shortText.exactOptional() }),
  z.strictObject({ kind: z.literal("json"), pointer: z.string().max(2000) }),
]);

const citation = z.strictObject({ evidence: sha256, at: locator, quote: z.string().max(20_000) }).readonly();

const speaker = z
  .strictObject({
    name: shortText,
    role: shortText.exactOptional(),
    for: shortText.exactOptional(),
    state: shortText.exactOptional(),
  })
  .readonly();

const wording = z.strictObject({
  words: shortText,
  likelihood: z
    .enum([
      "almost no chance",
      "very unlikely",
      "unlikely",
      "roughly even chance",
      "likely",
      "very likely",
      "almost certain",
    ])
    .exactOptional(),
  confidence: z.enum(["low", "moderate", "high"]).exactOptional(),
});

const author = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("tool"), name: shortText, version: shortText, rule: shortText }),
  z.strictObject({ kind: z.literal("person"), name: shortText }),
]);

export const statementSchema = z.strictObject({
  id: statementIdText,
  claim: claimSchema,
  speakers: z.array(speaker).max(32).readonly(),
  stance: z.enum(["asserts", "hedges", "rejects", "counter-accusation"]),
  wording: wording.exactOptional(),
  saidAt: edtfText.exactOptional(),
  citations: z.tuple([citation], citation).readonly(),
  author,
  madeAt: instant,
});

/** What a person states who read it in evidence: by whom and when is not theirs to say, nor is the id. */
export const statementDraftSchema = statementSchema.omit({ id: true, author: true, madeAt: true });

/** Reads statements from values of any kind. Those that are none, or whose id is not that of their content, are left out and told. */
export function readStatements(values: readonly unknown[], at?: Place): Read<readonly Statement[]> {
  return readAll(values, at, (value) => {
    const parsed = statementSchema.safeParse(value);
    if (!parsed.success) return coreFinding("statement-invalid", firstIssue(parsed.error, "statement"), at);
    const made = statementId(parsed.data);
    if (made !== parsed.data.id) return coreFinding("statement-id", idMessage(parsed.data.id, made), at);
    return { value: parsed.data };
  });
}

/** Reads decisions in the same way. */
export function readDecisions(values: readonly unknown[], at?: Place): Read<readonly Decision[]> {
  return readAll(values, at, (value) => {
    const parsed = decisionSchema.safeParse(value);
    if (!parsed.success) return coreFinding("decision-invalid", firstIssue(parsed.error, "decision"), at);
    const made = decisionId(parsed.data);
    if (made !== parsed.data.id) return coreFinding("decision-id", idMessage(parsed.data.id, made), at);
    return { value: parsed.data };
  });
}

function readAll<T>(
  values: readonly unknown[],
  at: Place | undefined,
  read: (value: unknown) => Finding | { readonly value: T },
): Read<readonly T[]> {
  const good: T[] = [];
  const findings: Finding[] = [];
  values.forEach((value, index) => {
    const result = read(value);
    if ("value" in result) good.push(result.value);
    else
      findings.push({
        ...result,
        message: `Item ${index + 1}: ${result.message}`,
        ...(at === undefined ? {} : { at }),
      });
  });
  return { value: good, findings };
}

function firstIssue(error: z.ZodError, what: string): string {
  const issue = error.issues[0];
  const path = issue === undefined || issue.path.length === 0 ? what : issue.path.map(String).join(".");
  return `${path}: ${issue?.message ?? "does not fit"}.`;
}

function idMessage(given: string, made: string): string {
  return `the id is ${given}, but the content makes ${made}.`;
}
