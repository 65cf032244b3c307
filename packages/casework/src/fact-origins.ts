import type { Document, DocumentKey, Origins } from "@kulla/core";
import { documentKeyOf } from "@kulla/core";

/** Who said facts first. Files are named as in the facts. */
export interface FactOrigin {
  readonly id: string;
  /** The voice, or of a text without one, the file. */
  readonly name: string;
  readonly kind: "voice" | "text";
  /** The earliest first; those without a date last. */
  readonly files: readonly string[];
  /** EDTF date of the first file. */
  readonly published?: string;
  /** Ids of the facts. */
  readonly facts: readonly string[];
  readonly reasons: readonly { readonly kind: string; readonly files: readonly string[]; readonly words?: string }[];
}

/** Files that are one text and its copies. */
export interface FactText {
  readonly files: readonly string[];
  readonly credit?: string;
  readonly copies: readonly {
    readonly file: string;
    readonly of: string;
    readonly kind: string;
    readonly share: number;
  }[];
}

/** The origins of a case by the names of its files. `documents` bear the names that the facts use. */
export function factOrigins(
  { origins, texts }: Origins,
  documents: readonly Document[],
): { readonly origins: readonly FactOrigin[]; readonly texts: readonly FactText[] } {
  const names = new Map(documents.map((document) => [documentKeyOf(document), document.name]));
  const fileOf = (document: DocumentKey) => names.get(document) ?? document;
  return {
    origins: origins.map(({ statements, documents: told, reasons, ...origin }) => ({
      ...origin,
      files: told.map(fileOf),
      facts: statements,
      reasons: reasons.map(({ documents: own, ...reason }) => ({ ...reason, files: own.map(fileOf) })),
    })),
    texts: texts.map(({ documents: own, credit, copies }) => ({
      files: own.map(fileOf),
      ...(credit !== undefined && { credit }),
      copies: copies.map(({ copy, of, kind, share }) => ({ file: fileOf(copy), of: fileOf(of), kind, share })),
    })),
  };
}
