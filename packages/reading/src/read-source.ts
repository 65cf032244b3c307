import { placeOf } from "./draft.ts";
import type { Collector, Draft, Source } from "./draft.ts";
import { finding } from "./findings.ts";
import { readDocx } from "./formats/docx.ts";
import { readHtml } from "./formats/html.ts";
import { readMail } from "./formats/mail.ts";
import { readPdf } from "./formats/pdf.ts";
import { readText } from "./formats/text.ts";
import { readTweets } from "./formats/tweets.ts";
import { readZip } from "./formats/zip.ts";

/** Reads one source by its media type and gives its documents to the collector; members of archives and mails too. */
export async function readSource(source: Source, collector: Collector): Promise<void> {
  const at = placeOf(source);
  const { findings, budget } = collector;
  if (source.bytes.length === 0) {
    findings.push(finding("reading-empty", "The file has no bytes.", at));
    return;
  }
  if (source.bytes.length > budget.limits.maxBytes) {
    const message = `The file has ${String(source.bytes.length)} bytes; at most ${String(budget.limits.maxBytes)} are read.`;
    findings.push(finding("reading-too-large", message, at));
    return;
  }
  if (budget.timeIsUp) {
    if (budget.tellsTime) findings.push(finding("reading-too-slow", "Time was up before this was read.", at));
    return;
  }
  if (isContainer(source)) {
    await readContainer(source, collector);
    return;
  }
  const draft = await draftOf(source, collector);
  if (draft === undefined) return;
  if (draft.passages.length === 0) findings.push(finding("reading-empty", "The file holds no words.", at));
  else collector.add(source, draft);
}

function isContainer(source: Source): boolean {
  return source.mediaType === "application/zip" || source.mediaType === "message/rfc822";
}

async function readContainer(source: Source, collector: Collector): Promise<void> {
  if (source.part.length >= collector.budget.limits.maxDepth) {
    const message = `Nested deeper than ${String(collector.budget.limits.maxDepth)} levels; it was not opened.`;
    collector.findings.push(finding("reading-too-deep", message, placeOf(source)));
    return;
  }
  const read = (member: Source) => readSource(member, collector);
  if (source.mediaType === "application/zip") await readZip(source, collector, read);
  else await readMail(source, collector, read);
}

function draftOf(source: Source, collector: Collector): Draft | undefined | Promise<Draft | undefined> {
  switch (source.mediaType) {
    case "text/plain":
    case "text/markdown":
      return readText(source, collector);
    case "text/html":
      return readHtml(source, collector);
    case "application/pdf":
      return readPdf(source, collector);
    case "application/vnd.openxmlformats-officedocument.wordprocessingml.document":
      return readDocx(source, collector);
    case "application/json":
      return readTweets(source, collector);
    default: {
      const message = `Files of the kind ${source.mediaType} are not read.`;
      collector.findings.push(finding("reading-unsupported", message, placeOf(source)));
      return undefined;
    }
  }
}
