import { listDocuments, readDocument } from "@kulla/api";
import type { ServedRoute } from "../handle.ts";
import { serve } from "../handle.ts";
import { asReply, readViewPage, readViewRow } from "../read-view.ts";
import { requireEvidence } from "../require-evidence.ts";

/** The documents that evidence gives, as text. */
export const DOCUMENT_ROUTES: readonly ServedRoute[] = [
  serve(listDocuments, async (call) => {
    const { id } = await requireEvidence(call);
    const { cursor, limit } = call.query;
    const query = { caseName: call.params.case, panel: "documents", limit, facets: { evidence: [id] } };
    return asReply(listDocuments, await readViewPage(call, { ...query, ...(cursor !== undefined && { cursor }) }));
  }),

  serve(readDocument, async (call) => {
    const { id } = await requireEvidence(call);
    const key = `${id}/${call.params.index}`;
    return asReply(readDocument, await readViewRow(call, call.params.case, "documents.text", key));
  }),
];
