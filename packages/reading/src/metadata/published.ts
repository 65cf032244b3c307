import type { DateSource } from "@kulla/core";
import type { Published } from "../draft.ts";
import type { Classified } from "../passages/classify.ts";
import { urlDate } from "./site.ts";

/**
 * The publication date of a document from what was found, the best first: metadata, header line, byline or dateline, address, a line that is a
 * date, the newest quoted post (the document is not older than that). Captions and "updated" lines are never asked.
 */
export function publishedOf(found: {
  readonly metadata?: Published | undefined;
  readonly header?: Published | undefined;
  readonly url?: string | undefined;
  readonly classified?: Classified | undefined;
}): Published | undefined {
  if (found.metadata !== undefined) return found.metadata;
  if (found.header !== undefined) return found.header;
  const line =
    found.classified?.bylineDate ?? found.classified?.dates.find((date) => date.says) ?? found.classified?.dateline;
  if (line !== undefined) return { value: line.edtf, at: { start: line.start, end: line.end }, how: "byline" };
  const inUrl = found.url === undefined ? undefined : urlDate(found.url);
  const printed = found.classified?.dates[0];
  if (inUrl !== undefined) return finer(inUrl, "url", printed);
  if (printed !== undefined)
    return { value: printed.edtf, at: { start: printed.start, end: printed.end }, how: "text" };
  return newestPost(found.classified);
}

/** `/2022/03/` tells the month; the line `March 24, 2022` of the same month tells the day. */
function finer(
  edtf: string,
  how: DateSource,
  printed: { edtf: string; start: number; end: number } | undefined,
): Published {
  if (printed !== undefined && printed.edtf.length > edtf.length && printed.edtf.startsWith(edtf)) {
    return { value: printed.edtf, at: { start: printed.start, end: printed.end }, how: "text" };
  }
  return { value: edtf, how };
}

function newestPost(classified: Classified | undefined): Published | undefined {
  let newest: Published | undefined;
  for (const passage of classified?.passages ?? []) {
    const date = passage.post?.date;
    if (date === undefined || passage.post === undefined || (newest !== undefined && date <= newest.value)) continue;
    newest = { value: date, at: passage.post.byline, how: "post" };
  }
  return newest;
}
