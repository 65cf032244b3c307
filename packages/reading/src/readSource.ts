import { placeOf } from "./draft.ts";
import type { Draft, ReadingContext, Source } from "./draft.ts";
import { finding } from "./findings.ts";
import { readHtml } from "./formats/html.ts";
import { readText } from "./formats/text.ts";

/** Where documents go as they are read. */
export interface Collector extends ReadingContext {
  readonly add: (source: Source, draft: Draft) => void;
}

/** Reads one source by its media type and gives its documents to the collector. */
export async function readSource(source: Source, collector: Collector): Promise<void> {
  const at = placeOf(source);
  if (source.bytes.length === 0) {
    collector.findings.push(finding("reading-empty", "The file has no bytes.", at));
    return;
  }
  const draft = await draftOf(source, collector);
  if (draft === undefined) return;
  if (draft.passages.length === 0) collector.findings.push(finding("reading-empty", "The file holds no words.", at));
  else collector.add(source, draft);
}

function draftOf(source: Source, collector: Collector): Draft | undefined | Promise<Draft | undefined> {
  switch (source.mediaType) {
    case "text/plain":
    case "text/markdown":
      return readText(source, collector);
    case "text/html":
      return readHtml(source, collector);
    default:
      collector.findings.push(
        finding("reading-unsupported", `Files of the kind ${source.mediaType} are not read.`, placeOf(source)),
      );
      return undefined;
  }
}
