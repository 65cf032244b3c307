import { statementDraftSchema, statementSchema } from "@kulla/core";
import { z } from "zod";
import { decisionItem } from "./decisions.ts";
import { manyOf } from "./many-of.ts";
import { caseParams, pageOf, pageQuery } from "./page.ts";
import { defineRoute } from "./route.ts";
import { tlp } from "./tlp-schema.ts";

/** What a person has decided of a statement. */
export const standing = z.enum(["open", "accepted", "rejected", "corrected"]);

export const statementItem = z.object({
  statement: statementSchema,
  standing,
  /** Label of the evidence that it rests on. */
  marking: tlp,
});

export type StatementItem = z.output<typeof statementItem>;

/** Most values of one filter. */
const MOST_VALUES = 100;

/** An offset into the text of a document, in UTF-16 code units. */
const place = z.coerce.number().int().min(0).max(2_147_483_647);

const value = z.string().min(1).max(2000);

/** Filters of statements: each takes a choice of values. */
export const statementFilters = z.object({
  words: z.string().max(400).optional().describe("Beginnings of words, looked for in quotations, names and speakers."),
  type: manyOf(
    z.enum([
      "incident",
      "victim",
      "system",
      "malware",
      "actor",
      "sponsor",
      "attribution",
      "denial",
      "claim",
      "action",
      "indicator",
      "technique",
      "quantity",
      "event",
      "alias",
      "sign",
    ]),
    MOST_VALUES,
  ).optional(),
  stance: manyOf(z.enum(["asserts", "hedges", "rejects", "counter-accusation"]), MOST_VALUES).optional(),
  standing: manyOf(standing, MOST_VALUES).optional(),
  speaker: manyOf(value, MOST_VALUES).optional().describe("Name of who says it first."),
  evidence: manyOf(z.string().regex(/^[0-9a-f]{64}$/), MOST_VALUES).optional(),
  author: manyOf(z.enum(["tool", "person"]), MOST_VALUES).optional(),
});

export const listStatements = defineRoute({
  id: "statements.list",
  method: "GET",
  path: "/cases/:case/statements",
  summary: "The statements of a case, found by words and filters. Always as of now.",
  params: caseParams,
  query: pageQuery.extend({
    ...statementFilters.shape,
    from: place
      .optional()
      .describe("Only statements whose first words begin at this place of their document's text or behind it."),
    to: place.optional().describe("Only statements whose first words begin before this place."),
  }),
  reply: pageOf(statementItem).extend({
    more: z.boolean().describe("There are more than `total`, which counts to 10,000."),
  }),
  tagged: true,
});

export const countStatements = defineRoute({
  id: "statements.facets",
  method: "GET",
  path: "/cases/:case/statements/facets",
  summary: "How many statements have each value of a filter, with the other filters as given.",
  params: caseParams,
  query: statementFilters.extend({
    facet: z.enum(["type", "stance", "standing", "speaker", "evidence", "author"]),
  }),
  reply: z.object({ values: z.array(z.object({ value: z.string(), count: z.number().int() })) }),
  tagged: true,
});

export const statementParams = caseParams.extend({
  statement: z
    .string()
    .regex(/^s-[0-9a-f]{32}$/)
    .describe("Id of the statement."),
});

/** A citation with the words around it. */
export const quoteInContext = z.object({
  document: z.string(),
  before: z.string(),
  quote: z.string(),
  after: z.string(),
  line: z.number().int().optional(),
});

export const readStatement = defineRoute({
  id: "statements.read",
  method: "GET",
  path: "/cases/:case/statements/:statement",
  summary: "One statement: its words where they stand, the rule or person that made it, and what was decided of it.",
  params: statementParams,
  reply: statementItem.extend({
    quotes: z.array(quoteInContext),
    /** On it, and on pairs that it is one of; the oldest first. */
    decisions: z.array(decisionItem),
  }),
  tagged: true,
});

export const addStatement = defineRoute({
  id: "statements.add",
  method: "POST",
  path: "/cases/:case/statements",
  summary: "State by hand what a document says: the claim, who says it, and the words that it rests on.",
  description: "Each citation must have the words exactly as they stand at its place in the document's text.",
  params: caseParams,
  body: statementDraftSchema,
  reply: statementItem,
  status: 201,
  idempotent: true,
});
