import { readFileSync } from "node:fs";
import { sha256Hex, type Claim, type Document, type Passage, type Statement } from "@kulla/core";
import { openCatalogue } from "@kulla/knowledge";
import { createExtractor, type ExtractOptions, type Extractor } from "../src/index.ts";

/** The instant of the run in tests. */
export const NOW = "2026-01-01T00:00:00Z";

/** A document of plain text: one paragraph passage for each line. */
export function documentOf(
  text: string,
  known: { readonly published?: string; readonly language?: string; readonly title?: string } = {},
): Document {
  const passages: Passage[] = [];
  let start = 0;
  for (const line of text.split("\n")) {
    if (line.trim() !== "") passages.push({ kind: "paragraph", start, end: start + line.length });
    start += line.length + 1;
  }
  return {
    evidence: sha256Hex(new TextEncoder().encode(text)),
    name: "text.txt",
    mediaType: "text/plain",
    text,
    markup: [],
    passages,
    authors: [],
    ...(known.title === undefined ? {} : { title: { value: known.title } }),
    ...(known.published === undefined ? {} : { published: { value: known.published, how: "header" as const } }),
    language: known.language ?? "en",
  };
}

let extractor: Extractor | undefined;

/** The statements that the committed catalogue and all rules find in a plain text. */
export function readText(
  text: string,
  known: Parameters<typeof documentOf>[1] = {},
  options: Partial<ExtractOptions> = {},
): readonly Statement[] {
  extractor ??= createExtractor({ catalogue: committedCatalogue() });
  return extractor.extract(documentOf(text, known), { now: NOW, ...options }).value;
}

/** The claims of one type that are found in a plain text. */
export function claimsIn<T extends Claim["type"]>(
  type: T,
  text: string,
  known: Parameters<typeof documentOf>[1] = {},
  options: Partial<ExtractOptions> = {},
): readonly Extract<Claim, { type: T }>[] {
  return readText(text, known, options)
    .map(({ claim }) => claim)
    .filter((claim): claim is Extract<Claim, { type: T }> => claim.type === type);
}

function committedCatalogue() {
  const path = new URL("../../knowledge/data/catalogue.json", import.meta.url);
  return openCatalogue(readFileSync(path, "utf8")).value;
}
