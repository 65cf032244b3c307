import { basename } from "node:path";
import type { Document } from "@kulla/core";
import type { CaseFile } from "./case-file.ts";
import type { GoldFormat } from "./gold-format.ts";
import { factsAsGold } from "./gold-format.ts";

/**
 * The facts and contradictions of a case in the exchange format of scorers. Files are named without their folders where that names
 * them clearly, as annotations do.
 */
export function caseFacts({ documents, statements, contradictions, graph }: CaseFile): GoldFormat {
  return factsAsGold({ documents: withShortNames(documents), statements, contradictions, graph });
}

function withShortNames(documents: readonly Document[]): readonly Document[] {
  const uses = new Map<string, number>();
  for (const { name } of documents) uses.set(basename(name), (uses.get(basename(name)) ?? 0) + 1);
  return documents.map((document) => {
    const short = basename(document.name);
    return uses.get(short) === 1 ? { ...document, name: short } : document;
  });
}
