import type { Document, Evidence, Finding, Read } from "@kulla/core";
import { Budget } from "./budget.ts";
import { where } from "./draft.ts";
import type { Draft, Source } from "./draft.ts";
import { finding } from "./findings.ts";
import { readSource } from "./read-source.ts";
import { languagesOf } from "./language.ts";
import { READING_LIMITS } from "./limits.ts";
import type { ReadingLimits } from "./limits.ts";
import { detectMediaType } from "./media-type.ts";

export interface ReadingOptions {
  readonly limits?: Partial<ReadingLimits>;
  /** A clock in milliseconds that never goes back; without it the time per file is not limited. */
  readonly now?: () => number;
  /** Called between pages and members, so that the host can do something else. */
  readonly yield?: () => Promise<void>;
}

/**
 * Reads one file. A plain file gives one document; an archive, or a mail with attachments, gives several, each with its `part`.
 * Never throws on what the bytes are: a file that cannot be read gives findings and no document.
 */
export async function readEvidence(
  input: { readonly evidence: Evidence; readonly bytes: Uint8Array },
  options: ReadingOptions = {},
): Promise<Read<Document[]>> {
  const { evidence, bytes } = input;
  const limits = { ...READING_LIMITS, ...options.limits };
  const findings: Finding[] = [];
  const at = { file: evidence.name, evidence: evidence.id };
  if (bytes.length > limits.maxBytes) {
    const message = `The file has ${String(bytes.length)} bytes; at most ${String(limits.maxBytes)} are read.`;
    return { value: [], findings: [finding("reading-too-large", message, at)] };
  }
  const source: Source = {
    evidence: evidence.id,
    name: evidence.name,
    part: [],
    bytes,
    mediaType: detectMediaType(bytes, evidence.name),
  };
  const documents: Document[] = [];
  const budget = new Budget(limits, options.now, options.yield);
  await readSource(source, { budget, findings, add: (from, draft) => documents.push(documentOf(from, draft)) });
  return { value: documents, findings };
}

function documentOf(source: Source, draft: Draft): Document {
  const { main, passages } = languagesOf(draft.text, draft.passages, draft.language);
  return {
    evidence: source.evidence,
    ...(source.part.length > 0 ? { part: source.part } : {}),
    name: source.name,
    mediaType: source.mediaType,
    text: draft.text,
    markup: draft.markup,
    passages,
    ...where("title", draft.title),
    ...where("publisher", draft.publisher),
    authors: draft.authors,
    ...where("url", draft.url),
    ...where("published", draft.published),
    language: main,
  };
}
