import { z } from "zod";
import { addedEvidence } from "./evidence.ts";
import { caseParams } from "./page.ts";
import { defineRoute } from "./route.ts";
import { tlp } from "./tlp-schema.ts";

/** Most bytes of one file. */
export const UPLOAD_LIMIT = 1_073_741_824;

/** Most bytes of a file that is read; a larger one is kept as it came. */
export const READ_LIMIT = 100_000_000;

/** Kind of the body of a piece, as tus 1.0 has it; the header `Upload-Offset` says where the piece begins. */
export const UPLOAD_MEDIA_TYPE = "application/offset+octet-stream";

export const uploadItem = z.object({
  id: z.string(),
  name: z.string(),
  size: z.number().int(),
  /** Bytes that are kept: where the sender goes on. */
  received: z.number().int(),
  marking: tlp.optional(),
  /** As the sender named it. */
  fingerprint: z.string().optional(),
});

export type UploadItem = z.output<typeof uploadItem>;

export const beginUpload = defineRoute({
  id: "uploads.begin",
  method: "POST",
  path: "/cases/:case/uploads",
  summary: "Say that a file will come, in pieces: for large files, and lines that break.",
  description:
    "The pieces follow by PATCH, each with `Upload-Offset`; after a cut the sender asks for `received` and goes on there, with the semantics of tus 1.0. What nobody goes on with is thrown away after a day.",
  params: caseParams,
  body: z.strictObject({
    name: z.string().min(1).max(1000),
    size: z.number().int().min(0).max(UPLOAD_LIMIT),
    origin: z.string().min(1).max(2000).optional(),
    marking: tlp.optional(),
    fingerprint: z
      .string()
      .min(1)
      .max(200)
      .optional()
      .describe("What the sender knows the file by again, to go on with it later: it comes back with the upload."),
  }),
  reply: uploadItem,
  status: 201,
  idempotent: true,
});

export const listUploads = defineRoute({
  id: "uploads.list",
  method: "GET",
  path: "/cases/:case/uploads",
  summary: "Your uploads to a case that are not finished, the oldest first.",
  params: caseParams,
  reply: z.object({ items: z.array(uploadItem) }),
});

const uploadParams = caseParams.extend({ upload: z.string().min(1).max(100) });

export const readUpload = defineRoute({
  id: "uploads.read",
  method: "GET",
  path: "/cases/:case/uploads/:upload",
  summary: "How far an upload is. HEAD gives the same in `Upload-Offset` and `Upload-Length`.",
  params: uploadParams,
  reply: uploadItem,
});

export const appendToUpload = defineRoute({
  id: "uploads.append",
  method: "PATCH",
  path: "/cases/:case/uploads/:upload",
  summary: "A piece of the file, which begins at the header `Upload-Offset`. What came before a cut is kept.",
  params: uploadParams,
  bodyBytes: { mediaTypes: [UPLOAD_MEDIA_TYPE] },
  reply: uploadItem,
});

export const finishUpload = defineRoute({
  id: "uploads.finish",
  method: "POST",
  path: "/cases/:case/uploads/:upload/finish",
  summary: "All bytes have come: make evidence of them. It is read afterwards, by a job.",
  params: uploadParams,
  reply: addedEvidence,
  status: 201,
  idempotent: true,
});

export const removeUpload = defineRoute({
  id: "uploads.remove",
  method: "DELETE",
  path: "/cases/:case/uploads/:upload",
  summary: "Throw away what has come.",
  params: uploadParams,
});
