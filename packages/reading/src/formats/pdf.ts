import { placeOf, where } from "../draft.ts";
import type { Draft, ReadingContext, Source } from "../draft.ts";
import { finding } from "../findings.ts";
import { edtfOf } from "../metadata/printed-date.ts";
import { personName } from "../metadata/byline.ts";
import { publishedOf } from "../metadata/published.ts";
import { classify } from "../passages/classify.ts";
import { Layout } from "../passages/layout.ts";
import { openPdf } from "./pdf-file.ts";
import type { PdfFile } from "./pdf-file.ts";
import { layOutPages } from "./pdf-layout.ts";
import type { PdfPage } from "./pdf-layout.ts";

/** Reads a PDF: text in reading order, running heads and page numbers as furniture at the end. Scanned pages have no text. */
export async function readPdf(source: Source, context: ReadingContext): Promise<Draft | undefined> {
  const opened = await openPdf(source.bytes);
  const at = placeOf(source);
  if (opened.problem === "encrypted") {
    context.findings.push(finding("reading-encrypted", "The PDF is protected by a password.", at));
    return undefined;
  }
  if (opened.file === undefined) {
    context.findings.push(finding("reading-damaged", `The PDF could not be opened: ${opened.message}`, at));
    return undefined;
  }
  try {
    return await readOpen(opened.file, source, context);
  } finally {
    await opened.file.close();
  }
}

async function readOpen(file: PdfFile, source: Source, context: ReadingContext): Promise<Draft> {
  const pages = await pagesOf(file, source, context);
  const layout = new Layout(context.budget.limits.maxCharacters);
  layOutPages(pages, layout);
  if (layout.isCut)
    context.findings.push(finding("reading-text-cut", "The text was cut at the limit.", placeOf(source)));
  const text = layout.text;
  const stated = file.properties.title;
  const classified = classify(text, layout.blocks, { ...where("title", stated) });
  const created = file.properties.created;
  const author = personName(file.properties.author);
  return {
    text,
    markup: [],
    passages: classified.passages,
    ...where("title", classified.title ?? (stated === undefined ? undefined : { value: stated })),
    ...where("publisher", classified.publisher),
    authors: classified.authors.length > 0 || author === undefined ? classified.authors : [{ value: author }],
    // A printed date is nearer to the publication than the one on which the file was made.
    ...where("published", publishedOf({ classified }) ?? madeOn(created)),
  };
}

/** `D:20201029212407-04'00'` (PDF 1.7, 7.9.4). */
function madeOn(created: string | undefined): Draft["published"] {
  const match = /^(?:D:)?(\d{4})(\d{2})(\d{2})/.exec(created ?? "");
  const value = match === null ? undefined : edtfOf(`${match[1] ?? ""}-${match[2] ?? ""}-${match[3] ?? ""}`);
  return value === undefined ? undefined : { value, how: "metadata" };
}

async function pagesOf(file: PdfFile, source: Source, context: ReadingContext): Promise<PdfPage[]> {
  const { budget, findings } = context;
  const pages: PdfPage[] = [];
  const at = placeOf(source);
  let characters = 0;
  for (let number = 1; number <= file.pageCount; number += 1) {
    if (number > budget.limits.maxPages) {
      findings.push(
        finding(
          "reading-too-many-pages",
          `The PDF has ${String(file.pageCount)} pages; the first ${String(budget.limits.maxPages)} were read.`,
          at,
        ),
      );
      break;
    }
    if (budget.timeIsUp) {
      findings.push(
        finding("reading-too-slow", `Time was up after ${String(number - 1)} of ${String(file.pageCount)} pages.`, {
          ...at,
          page: number,
        }),
      );
      break;
    }
    await budget.pause();
    const page = await file.page(number);
    if (page === undefined)
      findings.push(finding("reading-damaged", "The page could not be read.", { ...at, page: number }));
    else pages.push(page);
    characters += page?.items.reduce((sum, item) => sum + item.text.length, 0) ?? 0;
    if (characters > budget.limits.maxCharacters) break;
  }
  return pages;
}
