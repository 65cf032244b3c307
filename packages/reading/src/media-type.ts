import { looksBinary } from "./charset.ts";

type Signature = readonly [mediaType: string, bytes: readonly number[], offset?: number];

const ascii = (text: string): number[] => Array.from(text, (char) => char.charCodeAt(0));

const SIGNATURES: readonly Signature[] = [
  ["application/vnd.ms-windows.evtx", ascii("ElfFile\0")],
  ["application/vnd.sqlite3", ascii("SQLite format 3\0")],
  ["application/x-cfb", [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
  ["application/gzip", [0x1f, 0x8b]],
  ["application/x-bzip2", ascii("BZh")],
  ["application/x-xz", [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00]],
  ["application/x-7z-compressed", [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c]],
  ["application/vnd.rar", ascii("Rar!\x1a\x07")],
  ["application/zstd", [0x28, 0xb5, 0x2f, 0xfd]],
  ["application/x-tar", ascii("ustar"), 257],
  ["application/x-elf", [0x7f, 0x45, 0x4c, 0x46]],
  ["application/vnd.microsoft.portable-executable", ascii("MZ")],
  ["application/rtf", ascii("{\\rtf")],
  ["application/vnd.tcpdump.pcap", [0xd4, 0xc3, 0xb2, 0xa1]],
  ["application/vnd.tcpdump.pcap", [0xa1, 0xb2, 0xc3, 0xd4]],
  ["application/vnd.tcpdump.pcapng", [0x0a, 0x0d, 0x0d, 0x0a]],
  ["image/png", [0x89, 0x50, 0x4e, 0x47]],
  ["image/jpeg", [0xff, 0xd8, 0xff]],
  ["image/gif", ascii("GIF8")],
  ["image/webp", ascii("WEBP"), 8],
  ["image/tiff", [0x49, 0x49, 0x2a, 0x00]],
  ["image/tiff", [0x4d, 0x4d, 0x00, 0x2a]],
  ["image/bmp", ascii("BM")],
  ["audio/mpeg", ascii("ID3")],
  ["video/mp4", ascii("ftyp"), 4],
];

/** Names tell the kind only where the bytes are text and do not tell it themselves. */
const TEXT_EXTENSIONS = new Map([
  ["md", "text/markdown"],
  ["markdown", "text/markdown"],
  ["mdown", "text/markdown"],
  ["eml", "message/rfc822"],
  ["htm", "text/html"],
  ["html", "text/html"],
  ["xhtml", "text/html"],
  ["shtml", "text/html"],
  ["json", "application/json"],
  ["jsonl", "application/json"],
  ["ndjson", "application/json"],
]);

/**
 * The media type of bytes, told from the bytes first and from the file name only where text could be one of several kinds.
 * `application/octet-stream` where it is none that is known. OOXML files are told from other ZIPs by their members' names.
 */
export function detectMediaType(bytes: Uint8Array, name: string): string {
  if (bytes.length === 0) return "application/x-empty";
  if (at(bytes, ascii("PK\x03\x04"), 0) || at(bytes, ascii("PK\x05\x06"), 0)) return zipKind(bytes);
  if (pdfHeader(bytes)) return "application/pdf";
  const signature = SIGNATURES.find(([, mark, offset = 0]) => at(bytes, mark, offset));
  // Two letters are no signature where the rest is text: a report may begin with "MZ" or "BM".
  if (signature !== undefined && (signature[1].length > 2 || looksBinary(bytes))) return signature[0];
  if (looksBinary(bytes)) return "application/octet-stream";
  return textKind(bytes, name);
}

function at(bytes: Uint8Array, mark: readonly number[], offset: number): boolean {
  return mark.every((byte, index) => bytes[offset + index] === byte);
}

/** The header may stand anywhere in the first kilobyte (PDF 1.7, appendix H.3, note 13), but a text may speak of `%PDF-` too. */
function pdfHeader(bytes: Uint8Array): boolean {
  const head = latin1(bytes.subarray(0, 1024));
  const found = head.indexOf("%PDF-");
  return found === 0 || (found > 0 && /^[\s\u0000\u00ef\u00bb\u00bf]*$/.test(head.slice(0, found)));
}

function zipKind(bytes: Uint8Array): string {
  const head = latin1(bytes.subarray(0, 8_192));
  const tail = latin1(bytes.subarray(Math.max(0, bytes.length - 65_536)));
  const has = (name: string) => head.includes(name) || tail.includes(name);
  if (has("word/document.xml")) return "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
  if (has("xl/workbook.")) return "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  if (has("ppt/presentation.xml")) return "application/vnd.openxmlformats-officedocument.presentationml.presentation";
  const declared = /^PK\x03\x04.{26}mimetype([\w./+-]{5,80}?)(?:PK|$)/s.exec(head)?.[1];
  if (declared !== undefined) return declared;
  if (has("META-INF/MANIFEST.MF")) return "application/java-archive";
  return "application/zip";
}

function textKind(bytes: Uint8Array, name: string): string {
  const head = headText(bytes);
  const extension = TEXT_EXTENSIONS.get(/\.([a-z\d]{1,8})$/i.exec(name)?.[1]?.toLowerCase() ?? "");
  if (
    /^\s{0,200}(?:<\?xml[^>]{0,200}>\s{0,200})?(?:<!--[^>]{0,400}-->\s{0,200})?<(?:!doctype html|html|head|body)[\s>]/i.test(
      head,
    )
  )
    return "text/html";
  if (/^\s{0,200}(?:[[{]|window\.YTD\.)/.test(head) && looksLikeJson(head)) return "application/json";
  if (extension === "application/json" && !/^\s{0,200}(?:[[{"]|window\.)/.test(head)) return "text/plain";
  if (extension !== undefined) return extension;
  return looksLikeMail(head) ? "message/rfc822" : "text/plain";
}

function looksLikeJson(head: string): boolean {
  return /^\s{0,200}(?:window\.YTD\.[\w.]{1,80}\s{0,5}=\s{0,5})?(?:\[\s{0,200}(?:[{["\]\d-]|true|false|null)|\{\s{0,200}["}])/.test(
    head,
  );
}

/** Two header fields of RFC 5322 that only a mail has, before the first empty line. */
function looksLikeMail(head: string): boolean {
  const block = head.split(/\r?\n\r?\n/, 1)[0] ?? "";
  if (!/^(?:From |[A-Za-z][A-Za-z-]{1,60}:)/.test(block)) return false;
  const marks =
    block.match(
      /^(?:Received|Message-ID|MIME-Version|Return-Path|Delivered-To|DKIM-Signature|From|To|Subject|Date|Content-Type|X-[\w-]{1,60}):/gim,
    ) ?? [];
  const strong = marks.filter((mark) =>
    /^(?:Received|Message-ID|MIME-Version|Return-Path|Delivered-To|DKIM)/i.test(mark),
  ).length;
  return strong >= 1 && marks.length >= 3;
}

function headText(bytes: Uint8Array): string {
  const head = bytes.subarray(0, 16_384);
  if (head[0] === 0xff && head[1] === 0xfe) return new TextDecoder("utf-16le").decode(head);
  if (head[0] === 0xfe && head[1] === 0xff) return new TextDecoder("utf-16be").decode(head);
  return new TextDecoder("utf-8").decode(head, { stream: true });
}

function latin1(bytes: Uint8Array): string {
  return new TextDecoder("windows-1252").decode(bytes);
}
