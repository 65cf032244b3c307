import type { Document, ViewRow } from "@kulla/core";
import { canonicalJson } from "@kulla/core";
import type { CaseFile } from "../case-file.ts";

/** A document without its text. */
export type DocumentBody = Omit<Document, "text" | "markup" | "passages"> & {
  /** Its place among the documents of its evidence, from 0. */
  readonly index: number;
  /** UTF-16 code units of the text. */
  readonly length: number;
};

export type DocumentTextBody = DocumentBody & Pick<Document, "text" | "markup" | "passages">;

/** Facet by which a document is found that a citation names: the parts that lead to it, `[]` for a plain file. */
export function partFacet(part: readonly string[] | undefined): string {
  return canonicalJson(part ?? []);
}

/** Rows `documents`, and `documents.text` under the same keys `<evidence>/<index>`. */
export function* documentsView({ documents }: Pick<CaseFile, "documents">): Generator<ViewRow> {
  const counts = new Map<string, number>();
  for (const [position, document] of documents.entries()) {
    const { text, markup, passages, ...about } = document;
    const index = counts.get(document.evidence) ?? 0;
    counts.set(document.evidence, index + 1);
    const body: DocumentBody = { ...about, index, length: text.length };
    const key = `${document.evidence}/${index}`;
    const facets = { evidence: document.evidence, part: partFacet(document.part) };
    yield { panel: "documents", key, position, facets, body };
    const whole: DocumentTextBody = { ...body, text, markup, passages };
    yield { panel: "documents.text", key, position, body: whole };
  }
}
