import { z } from "zod";
import { caseParams, pageOf, pageQuery, viewOf } from "./page.ts";
import { defineRoute } from "./route.ts";
import { tlp } from "./tlp-schema.ts";

/** Lower-case hexadecimal SHA-256 of bytes. */
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

const severity = z.enum(["info", "warning", "error"]);

export const findingItem = z.object({
  code: z.string(),
  severity,
  message: z.string(),
  at: z
    .object({
      file: z.string().optional(),
      part: z.array(z.string()).optional(),
      evidence: z.string().optional(),
      offset: z.number().int().optional(),
      line: z.number().int().optional(),
      page: z.number().int().optional(),
    })
    .optional(),
});

export const evidenceItem = z.object({
  id: sha256,
  name: z.string(),
  size: z.number().int(),
  mediaType: z.string(),
  origin: z.string(),
  receivedAt: z.string(),
  /** The label that it has now; what nobody marked counts as TLP:AMBER+STRICT. */
  marking: tlp,
  /** waiting: added, not read yet · read: its statements are in the case · failed: reading met an error. */
  state: z.enum(["waiting", "read", "failed"]),
  statements: z.number().int(),
  findings: z.object({ info: z.number().int(), warning: z.number().int(), error: z.number().int() }),
});

export type EvidenceItem = z.output<typeof evidenceItem>;

/** What became of a file. */
export const addedEvidence = z.object({
  evidence: evidenceItem,
  /** The case did not have these bytes. */
  isNew: z.boolean(),
});

export const listEvidence = defineRoute({
  id: "evidence.list",
  method: "GET",
  path: "/cases/:case/evidence",
  summary: "The evidence of a case, by name: how far each piece is read, and what was noticed.",
  params: caseParams,
  query: pageQuery,
  reply: pageOf(evidenceItem),
  tagged: true,
});

export const evidenceParams = caseParams.extend({ evidence: sha256.describe("SHA-256 of the bytes.") });

export const readEvidence = defineRoute({
  id: "evidence.read",
  method: "GET",
  path: "/cases/:case/evidence/:evidence",
  summary: "One piece of evidence, with everything that was noticed on reading it.",
  params: evidenceParams,
  reply: evidenceItem.extend({ noticed: z.array(findingItem) }),
  tagged: true,
});

export const downloadEvidence = defineRoute({
  id: "evidence.bytes",
  method: "GET",
  path: "/cases/:case/evidence/:evidence/bytes",
  summary: "The bytes as they came, to be saved. They may be hostile: nothing of them is ever shown as a page.",
  params: evidenceParams,
  replyBytes: { mediaTypes: ["application/octet-stream"] },
});

export const addEvidence = defineRoute({
  id: "evidence.add",
  method: "POST",
  path: "/cases/:case/evidence",
  summary: "Add a file: the body is its bytes. Its SHA-256 is computed on the way, and it is read afterwards by a job.",
  description:
    "The same bytes are evidence once; sending them again changes nothing and gives what is there. For files over 100 MB, and over lines that break, use the route for uploads.",
  params: caseParams,
  query: z.object({
    name: z.string().min(1).max(1000).describe("Name of the file, with its folder where it has one."),
    origin: z.string().min(1).max(2000).optional().describe("Where it came from: an address, a person."),
    marking: tlp.optional(),
  }),
  bodyBytes: { mediaTypes: ["application/octet-stream"] },
  reply: addedEvidence,
  status: 201,
  idempotent: true,
});

const span = { start: z.number().int(), end: z.number().int() };
const known = z.object({ value: z.string(), at: z.object(span).optional() });

export const documentItem = z.object({
  evidence: sha256,
  /** Its place among the documents of the evidence, from 0. */
  index: z.number().int(),
  /** Member of an archive or attachment of a mail, outermost first. */
  part: z.array(z.string()).optional(),
  name: z.string(),
  mediaType: z.string(),
  language: z.string(),
  title: known.optional(),
  publisher: known.optional(),
  authors: z.array(known),
  url: known.optional(),
  published: known.extend({ how: z.string() }).optional(),
  /** UTF-16 code units. */
  length: z.number().int(),
});

export type DocumentItem = z.output<typeof documentItem>;

export const documentText = documentItem.extend({
  /** Offsets of statements count UTF-16 code units of it. */
  text: z.string(),
  /** Ranges that are markup and are not shown. */
  markup: z.array(z.object(span)),
  passages: z.array(
    z.object({
      ...span,
      kind: z.enum(["title", "heading", "paragraph", "list-item", "table-row", "post", "caption", "furniture", "code"]),
      language: z.string().optional(),
      level: z.number().int().optional(),
      post: z
        .object({
          author: z.string(),
          handle: z.string().optional(),
          date: z.string().optional(),
          byline: z.object(span),
        })
        .optional(),
    }),
  ),
});

export type DocumentText = z.output<typeof documentText>;

export const listDocuments = defineRoute({
  id: "documents.list",
  method: "GET",
  path: "/cases/:case/evidence/:evidence/documents",
  summary: "The documents that a piece of evidence gives: one for a report, several for an archive or a mail.",
  params: evidenceParams,
  query: pageQuery,
  reply: pageOf(documentItem),
  tagged: true,
});

export const readDocument = defineRoute({
  id: "documents.read",
  method: "GET",
  path: "/cases/:case/evidence/:evidence/documents/:index",
  summary: "The text of a document, as statements cite it.",
  params: evidenceParams.extend({ index: z.coerce.number().int().min(0).max(1_000_000) }),
  reply: viewOf(documentText),
  tagged: true,
});
