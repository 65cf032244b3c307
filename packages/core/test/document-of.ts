import type { Document, Passage, PassageKind, SourceInfo } from "../src/index.ts";
import { evidenceOf } from "./case-of.ts";

/** What a test says of a document; each line is a paragraph. */
export interface Page {
  readonly letter: string;
  readonly lines: readonly string[];
  readonly published?: string;
  readonly publisher?: string;
  readonly kind?: PassageKind;
}

export function documentOf({ letter, lines, published, publisher, kind = "paragraph" }: Page): Document {
  const passages: Passage[] = [];
  let start = 0;
  for (const line of lines) {
    passages.push({ kind, start, end: start + line.length });
    start += line.length + 1;
  }
  return {
    evidence: evidenceOf(letter),
    name: `${letter}.txt`,
    mediaType: "text/plain",
    text: lines.join("\n"),
    markup: [],
    passages,
    authors: [],
    language: "en",
    ...(published !== undefined && { published: { value: published, how: "header" as const } }),
    ...(publisher !== undefined && { publisher: { value: publisher } }),
  };
}

export function sourceOf({ evidence, name, language, published, publisher }: Document): SourceInfo {
  return {
    evidence,
    name,
    language,
    ...(published && { published: published.value }),
    ...(publisher && { publisher: publisher.value }),
  };
}
