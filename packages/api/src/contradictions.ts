import { z } from "zod";
import { caseParams, pageOf, pageQuery } from "./page.ts";
import { defineRoute } from "./route.ts";
import { tlp } from "./tlp-schema.ts";
import { otherLanguage, toldIn } from "./told-in.ts";

/** conflict: both cannot hold · development: true at different times · variant: one thing spelled twice · compatible: only looks like a conflict. */
export const contradictionNature = z.enum(["conflict", "development", "variant", "compatible"]);

export const contradictionKind = z.enum([
  "date",
  "time",
  "count",
  "identity",
  "spelling",
  "translation",
  "impact",
  "attribution",
  "target",
  "scope",
  "claim",
  "action",
]);

const severity = z.enum(["high", "medium", "low"]);

const sideWords = z.object({
  statement: z.string(),
  quote: z.string(),
  around: z
    .object({ before: z.string(), after: z.string() })
    .optional()
    .describe("The rest of the sentence that the words stand in."),
  evidence: z.string(),
  part: z.array(z.string()).optional(),
  document: z.string(),
  publisher: z.string().optional(),
  published: z.string().optional().describe("EDTF."),
  at: z.object({ start: z.number().int(), end: z.number().int() }).optional(),
  speakers: z.array(z.object({ name: z.string(), role: z.string().optional() })),
  stance: z.enum(["asserts", "hedges", "rejects", "counter-accusation"]),
});

/** A disagreement with both sides' words, and what a person said of it. */
export const contradictionItem = z.object({
  id: z.string(),
  kind: contradictionKind,
  nature: contradictionNature,
  topic: z.string().describe("What they disagree on: `date of the first attack`."),
  topicLang: otherLanguage,
  scope: z.enum(["within", "between"]).describe("Within one document, or between documents."),
  severity,
  why: z.string().describe("Why the check found what it found."),
  whyLang: otherLanguage,
  sides: z
    .array(
      z.object({
        value: z.string(),
        words: z.array(sideWords).describe("One for each document, at most five for each value."),
        statements: z.array(z.string()).describe("The first hundred."),
        told: z.object({
          statements: z.number().int(),
          documents: z.number().int(),
          origins: z.number().int().describe("Ten copies weigh once."),
        }),
      }),
    )
    .describe("One for each value."),
  pair: z
    .tuple([z.string(), z.string()])
    .optional()
    .describe("The two statements that a decision of kind `nature` on this contradiction is about."),
  alsoDecides: z.array(z.string()).describe("Topics that a decision on this pair decides as well."),
  decided: z
    .object({
      decision: z.string(),
      by: z.string(),
      at: z.string(),
      reason: z.string(),
      found: contradictionNature.describe("What the check had found."),
    })
    .optional(),
  marking: tlp,
});

export type ContradictionItem = z.output<typeof contradictionItem>;

const many = <T extends z.ZodType>(one: T) => z.union([one, z.array(one).max(20)]).optional();

export const listContradictions = defineRoute({
  id: "contradictions.list",
  method: "GET",
  path: "/cases/:case/contradictions",
  summary: "Where statements do not agree: conflicts first, the graver ones before the lesser.",
  description:
    "To resolve one, append a decision of kind `nature` about its `pair`; to take that back, withdraw the decision.",
  params: caseParams,
  query: pageQuery.extend({
    nature: many(contradictionNature),
    kind: many(contradictionKind),
    severity: many(severity),
    decided: z.enum(["yes", "no"]).optional(),
    words: z
      .string()
      .max(200)
      .optional()
      .describe("Words of topic, values, quotations, speakers, by their beginnings."),
    ...toldIn.shape,
  }),
  reply: pageOf(contradictionItem).extend({
    natures: z
      .partialRecord(contradictionNature, z.number().int())
      .describe("How many there are of each, with the other filters."),
  }),
  tagged: true,
});

export const readContradiction = defineRoute({
  id: "contradictions.read",
  method: "GET",
  path: "/cases/:case/contradictions/:contradiction",
  summary: "One contradiction.",
  description: "Its id is made of what it holds: new statements on one of its sides make it another.",
  params: caseParams.extend({ contradiction: z.string().max(80) }),
  query: toldIn,
  reply: contradictionItem,
  tagged: true,
});
