import type { Document, Sha256, Tlp, ViewStore } from "@kulla/core";
import type { KnownDocuments } from "../case-file.ts";
import type { DocumentTextBody } from "./documents.ts";

/** Texts that are fetched at once. */
const PAGE = 100;

/**
 * The documents of a case as its panels have them for a clearance, so that a question need not read all evidence again: reading is pure, and panels that
 * another reader's version made count as not there. None where the case was not computed, or is computed anew meanwhile.
 */
export async function storedDocuments(
  views: Pick<ViewStore, "page">,
  caseName: string,
  clearance: Tlp,
): Promise<KnownDocuments> {
  const documents = new Map<Sha256, Document[]>();
  const query = { caseName, clearance, panel: "documents.text", limit: PAGE };
  const first = await views.page(query);
  for (let page = first; page !== undefined;) {
    // What stood on this page may stand on the one before in another revision.
    if (page.revision.revision !== first?.revision.revision) return new Map();
    for (const { body } of page.items) {
      const { index: _, length: __, ...document } = body as DocumentTextBody;
      const own = documents.get(document.evidence);
      if (own === undefined) documents.set(document.evidence, [document]);
      else own.push(document);
    }
    if (page.next === undefined) return documents;
    page = await views.page({ ...query, cursor: page.next });
  }
  return new Map();
}
