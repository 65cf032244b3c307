import { z } from "zod";
import { caseParams, pageOf, pageQuery } from "./page.ts";
import { defineRoute } from "./route.ts";
import { sentence } from "./sentence.ts";
import { tlp } from "./tlp-schema.ts";
import { toldIn } from "./told-in.ts";

/** A document of the case, as the dossier numbers it. */
export const sourceItem = z.object({
  number: z.number().int(),
  evidence: z.string(),
  part: z.array(z.string()).optional(),
  file: z.string(),
  mediaType: z.string(),
  size: z.number().int().optional(),
  origin: z.string(),
  title: z.string().optional(),
  publisher: z.string().optional(),
  authors: z.array(z.string()),
  url: z.string().optional(),
  published: z.object({ edtf: z.string(), readable: z.string(), how: z.string() }).optional(),
  language: z.string(),
  marking: tlp.optional(),
  /** Admiralty code; F and 6: cannot be judged, which is not “bad”. */
  grade: z.object({ reliability: z.string(), credibility: z.string(), decided: z.boolean() }),
  statements: z.number().int(),
  passages: z.number().int(),
  /** Whose text it is, where it is a copy. */
  copyOf: z.string().optional(),
  /** Whose text it says it is. */
  credit: z.string().optional(),
});

export type SourceItem = z.output<typeof sourceItem>;

const words = z.string().max(400).optional().describe("Beginnings of words.");

export const listSources = defineRoute({
  id: "sources.list",
  method: "GET",
  path: "/cases/:case/sources",
  summary:
    "The documents of a case: how reliable each is found, and whose text it is. A rating is a decision on a source.",
  params: caseParams,
  query: pageQuery.extend({ words, ...toldIn.shape }),
  reply: pageOf(sourceItem),
  tagged: true,
});

/** Somebody whose words several documents tell. */
export const originItem = z.object({
  name: z.string(),
  sources: z.array(z.number().int()),
  statements: z.number().int(),
  sentence,
  reasons: z.array(sentence),
});

export type OriginItem = z.output<typeof originItem>;

export const listOrigins = defineRoute({
  id: "sources.origins",
  method: "GET",
  path: "/cases/:case/origins",
  summary: "Whose words several documents tell: what leads back to one origin counts once.",
  params: caseParams,
  query: pageQuery.extend({ words, ...toldIn.shape }),
  reply: pageOf(originItem),
  tagged: true,
});

export const unreadItem = z.object({
  evidence: z.string(),
  file: z.string(),
  why: z.array(z.string()),
  reasons: z
    .array(z.object({ code: z.string(), message: z.string() }))
    .describe("The same with the codes of the error catalogue."),
});

export type UnreadItem = z.output<typeof unreadItem>;

export const listUnread = defineRoute({
  id: "sources.unread",
  method: "GET",
  path: "/cases/:case/unread",
  summary: "Evidence that gave no document, and why.",
  params: caseParams,
  query: pageQuery,
  reply: pageOf(unreadItem),
  tagged: true,
});
