import type { Document, Evidence, Passage, PassageKind, Read } from "@kulla/core";
import { strToU8, zipSync } from "fflate";
import { detectMediaType, readEvidence } from "../src/index.ts";
import type { ReadingOptions } from "../src/index.ts";

/** Bytes in UTF-8. */
export function utf8(text: string): Uint8Array {
  return strToU8(text);
}

export function evidenceOf(name: string, bytes: Uint8Array): Evidence {
  return {
    id: "ab".repeat(32),
    size: bytes.length,
    name,
    mediaType: detectMediaType(bytes, name),
    origin: name,
    receivedAt: "2026-01-01T00:00:00.000Z",
  };
}

export function readBytes(name: string, bytes: Uint8Array, options?: ReadingOptions): Promise<Read<Document[]>> {
  return readEvidence({ evidence: evidenceOf(name, bytes), bytes }, options);
}

/** Reads a file that must give one document. */
export async function readOne(name: string, content: string | Uint8Array): Promise<Document> {
  const { value } = await readBytes(name, typeof content === "string" ? utf8(content) : content);
  const [document] = value;
  if (document === undefined || value.length !== 1) throw new Error(`${String(value.length)} documents`);
  return document;
}

/** `kind: words` of each passage. */
export function shown(document: Document): string[] {
  return document.passages.map((passage) => `${passage.kind}: ${words(document, passage)}`);
}

export function words(document: Document, passage: { readonly start: number; readonly end: number }): string {
  return document.text.slice(passage.start, passage.end);
}

export function passagesOf(document: Document, kind: PassageKind): Passage[] {
  return document.passages.filter((passage) => passage.kind === kind);
}

export function zip(members: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const files = Object.entries(members).map(
    ([name, content]) => [name, typeof content === "string" ? utf8(content) : content] as const,
  );
  return zipSync(Object.fromEntries(files), { mtime: new Date(Date.UTC(2022, 8, 10)) });
}

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/** A Word document around the XML of its body. */
export function docx(body: string, more: Readonly<Record<string, string>> = {}): Uint8Array {
  return zip({
    "[Content_Types].xml": '<?xml version="1.0"?><Types/>',
    "word/document.xml": `<?xml version="1.0"?><w:document ${W}><w:body>${body}</w:body></w:document>`,
    ...more,
  });
}

/** A paragraph of a Word document. */
export function wordParagraph(text: string, properties = ""): string {
  return `<w:p>${properties === "" ? "" : `<w:pPr>${properties}</w:pPr>`}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
}

/** A line of text on a page: where it begins and how large it is set. */
export interface MadeLine {
  readonly text: string;
  readonly x?: number;
  readonly y: number;
  readonly size?: number;
}

/** A PDF with one content stream a page, Helvetica, built by hand with a correct cross-reference table. */
export function pdf(
  pages: readonly (readonly MadeLine[])[],
  extra: { readonly info?: string; readonly trailer?: string } = {},
): Uint8Array {
  const objects: string[] = ["<< /Type /Catalog /Pages 2 0 R >>"];
  const kids = pages.map((_, index) => `${String(4 + index * 2)} 0 R`).join(" ");
  objects.push(`<< /Type /Pages /Kids [${kids}] /Count ${String(pages.length)} >>`);
  objects.push("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>");
  for (const [index, lines] of pages.entries()) {
    const stream = lines.map(drawn).join("\n");
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Resources << /Font << /F1 3 0 R >> >> /Contents ${String(5 + index * 2)} 0 R >>`,
      `<< /Length ${String(stream.length)} >>\nstream\n${stream}\nendstream`,
    );
  }
  if (extra.info !== undefined) objects.push(extra.info);
  let file = "%PDF-1.4\n";
  const offsets = objects.map((object, index) => {
    const offset = file.length;
    file += `${String(index + 1)} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const start = file.length;
  const table = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("");
  const info = extra.info === undefined ? "" : ` /Info ${String(objects.length)} 0 R`;
  file += `xref\n0 ${String(objects.length + 1)}\n0000000000 65535 f \n${table}`;
  file += `trailer\n<< /Size ${String(objects.length + 1)} /Root 1 0 R${info}${extra.trailer ?? ""} >>\nstartxref\n${String(start)}\n%%EOF\n`;
  return Uint8Array.from(file, (char) => char.charCodeAt(0));
}

function drawn(line: MadeLine): string {
  const text = line.text.replace(/[\\()]/g, (char) => `\\${char}`);
  return `BT /F1 ${String(line.size ?? 11)} Tf ${String(line.x ?? 72)} ${String(line.y)} Td (${text}) Tj ET`;
}
