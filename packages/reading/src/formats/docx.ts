import { placeOf, where } from "../draft.ts";
import type { Draft, ReadingContext, Source } from "../draft.ts";
import { finding } from "../findings.ts";
import { edtfOf } from "../metadata/printed-date.ts";
import { personName } from "../metadata/byline.ts";
import { publishedOf } from "../metadata/published.ts";
import { classify } from "../passages/classify.ts";
import { Layout } from "../passages/layout.ts";
import { layOutWord, wordStyles } from "./word-body.ts";
import { scanXml } from "./xml.ts";
import { listZip, unpackEntry } from "./zip-file.ts";
import type { ZipEntry } from "./zip-file.ts";

/** Reads a Word document (ECMA-376): body, notes; headers, footers and comments as furniture. Deleted text of tracked changes is left out. */
export function readDocx(source: Source, context: ReadingContext): Draft | undefined {
  const { findings, budget } = context;
  const at = placeOf(source);
  const { entries, isCut } = listZip(source.bytes, budget.limits.maxMembers);
  const parts = new Map(entries.map((entry) => [entry.name, entry]));
  const unpack = (name: string) => unpackPart(source, parts.get(name), context);
  const body = unpack("word/document.xml");
  if (body === undefined) {
    if (!findings.some((other) => other.at?.evidence === source.evidence && other.at.file === source.name)) {
      findings.push(finding("reading-damaged", "The Word document has no body.", at));
    }
    return undefined;
  }
  if (isCut) findings.push(finding("reading-damaged", "The Word document is cut: its archive has no directory.", at));
  const styles = wordStyles(unpack("word/styles.xml") ?? "");
  const layout = new Layout(budget.limits.maxCharacters);
  let deleted = layOutWord(body, styles, layout);
  for (const name of ["word/footnotes.xml", "word/endnotes.xml"])
    deleted += layOutWord(unpack(name) ?? "", styles, layout);
  for (const name of furnitureParts(entries)) layOutWord(unpack(name) ?? "", styles, layout, "furniture");
  if (deleted > 0)
    findings.push(finding("reading-changes-removed", `${String(deleted)} deleted characters were left out.`, at));
  if (layout.isCut) findings.push(finding("reading-text-cut", "The text was cut at the limit.", at));
  return draftOf(layout, coreProperties(unpack("docProps/core.xml") ?? ""));
}

function furnitureParts(entries: readonly ZipEntry[]): string[] {
  const names = entries
    .map((entry) => entry.name)
    .filter((name) => /^word\/(?:header\d{0,3}|footer\d{0,3}|comments)\.xml$/.test(name));
  return names.sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
}

function unpackPart(source: Source, entry: ZipEntry | undefined, context: ReadingContext): string | undefined {
  if (entry === undefined) return undefined;
  const { bytes, problem } = unpackEntry(source.bytes, entry, context.budget);
  if (problem !== undefined) {
    const code =
      problem === "bomb" || problem === "too-large"
        ? "reading-bomb"
        : problem === "encrypted"
          ? "reading-encrypted"
          : problem === "too-slow"
            ? "reading-too-slow"
            : "reading-damaged";
    context.findings.push(
      finding(
        code,
        `The part ${entry.name} of the Word document could not be read whole (${problem}).`,
        placeOf(source),
      ),
    );
  }
  return bytes.length === 0 ? undefined : new TextDecoder("utf-8").decode(bytes);
}

function coreProperties(xml: string): ReadonlyMap<string, string> {
  const properties = new Map<string, string>();
  let open = "";
  scanXml(xml, {
    open: (name) => {
      open = name;
    },
    close: () => {
      open = "";
    },
    text: (words) => {
      if (open !== "" && words.trim() !== "") properties.set(open, words.trim());
    },
  });
  return properties;
}

/** A date printed below the title is nearer to the publication than the one on which the file was made. */
function draftOf(layout: Layout, properties: ReadonlyMap<string, string>): Draft {
  const text = layout.text;
  const stated = properties.get("dc:title");
  const classified = classify(text, layout.blocks, { ...where("title", stated) });
  const created = edtfOf(properties.get("dcterms:created") ?? "");
  const author = personName(properties.get("dc:creator"));
  return {
    text,
    markup: [],
    passages: classified.passages,
    ...where("title", classified.title ?? (stated === undefined ? undefined : { value: stated })),
    ...where("publisher", classified.publisher),
    authors: classified.authors.length > 0 || author === undefined ? classified.authors : [{ value: author }],
    ...where(
      "published",
      publishedOf({ classified }) ?? (created === undefined ? undefined : { value: created, how: "metadata" as const }),
    ),
  };
}
