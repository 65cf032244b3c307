import { z } from "zod";
import { caseParams } from "./page.ts";
import { defineRoute } from "./route.ts";
import { quoteInContext } from "./statements.ts";

const fields = z.record(z.string(), z.json());

export const readFacts = defineRoute({
  id: "facts.read",
  method: "GET",
  path: "/cases/:case/facts",
  summary: "Every fact and contradiction of a case with its place in the sources, as `kulla facts` gives them.",
  description:
    "Each fact has its type, file, words (`span`) and their place in code points, ready for a scorer of annotated reports. Computed when it is asked for, of what you may see.",
  params: caseParams,
  reply: z.object({
    facts: z.array(fields),
    contradictions: z.array(fields),
    /** Who said facts first. */
    origins: z.array(fields),
    /** Which files are copies of one text. */
    texts: z.array(fields),
  }),
});

export const explainStatement = defineRoute({
  id: "statements.explain",
  method: "GET",
  path: "/cases/:case/explanations/:statement",
  summary: "Why a statement stands in the case: its words, the rule that read them, decisions and contradictions.",
  description: "Computed when it is asked for, as `kulla explain` does; numbers of payment cards are masked.",
  params: caseParams.extend({
    statement: z
      .string()
      .regex(/^s-[0-9a-f]{1,32}$/)
      .describe("Id of the statement, or its first characters."),
  }),
  reply: z.object({
    /** As statements are elsewhere. */
    statement: fields,
    quotes: z.array(quoteInContext),
    decisions: z.array(fields),
    contradictions: z.array(fields),
  }),
});
