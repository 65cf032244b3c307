import { basename } from "node:path";
import type { Document } from "@kulla/core";
import { maskCards } from "@kulla/sharing";
import type { CaseFile } from "./case-file.ts";
import type { FactOrigin, FactText } from "./fact-origins.ts";
import { factOrigins } from "./fact-origins.ts";
import type { GoldFormat } from "./gold-format.ts";
import { factsAsGold } from "./gold-format.ts";

/** Facts and contradictions, with who said them first; scorers pass over what they do not know. */
export interface FactList extends GoldFormat {
  readonly origins: readonly FactOrigin[];
  readonly texts: readonly FactText[];
}

/**
 * The facts and contradictions of a case in the exchange format of scorers, and who said each fact first. Files are named without their folders where that names
 * them clearly, as annotations do. Numbers of payment cards are masked, as in the dossier.
 */
export function caseFacts({ documents, statements, contradictions, graph, origins }: CaseFile): FactList {
  const named = withShortNames(documents);
  const facts = factsAsGold({ documents: named, statements, contradictions, graph });
  return maskCards({ ...facts, ...factOrigins(origins, named) }, statements);
}

function withShortNames(documents: readonly Document[]): readonly Document[] {
  const uses = new Map<string, number>();
  for (const { name } of documents) uses.set(basename(name), (uses.get(basename(name)) ?? 0) + 1);
  return documents.map((document) => {
    const short = basename(document.name);
    return uses.get(short) === 1 ? { ...document, name: short } : document;
  });
}
