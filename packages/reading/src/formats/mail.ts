import PostalMime from "postal-mime";
import type { Address, Attachment, Email } from "postal-mime";
import type { Known, Passage, Span } from "@kulla/core";
import { placeOf, where } from "../draft.ts";
import type { Collector, Draft, Source } from "../draft.ts";
import { finding } from "../findings.ts";
import { edtfOf } from "../metadata/printed-date.ts";
import { draftOfHtml } from "./html.ts";
import { draftOfText } from "./text.ts";
import { partOf } from "./zip.ts";

/**
 * Reads a mail (RFC 5322, MIME): header lines as furniture, the subject as title, the body (plain text, or HTML where that says more),
 * and each attachment with `read`.
 */
export async function readMail(
  source: Source,
  collector: Collector,
  read: (member: Source) => Promise<void>,
): Promise<void> {
  const mail = await parsed(source, collector);
  if (mail === undefined) return;
  const draft = draftOf(mail, source, collector);
  if (draft.passages.length > 0) collector.add(source, draft);
  else if (mail.attachments.length === 0)
    collector.findings.push(finding("reading-empty", "The mail holds no words.", placeOf(source)));
  for (const [index, attachment] of mail.attachments.entries()) {
    if (!collector.budget.takeMember()) {
      collector.findings.push(
        finding("reading-too-many-members", "The mail has more attachments than the limit.", placeOf(source)),
      );
      return;
    }
    await collector.budget.pause();
    const bytes = bytesOf(attachment);
    collector.budget.unpacked(bytes.length);
    const kind = attachment.mimeType === "message/rfc822" ? ".eml" : "";
    await read(partOf(source, attachment.filename ?? `attachment-${String(index + 1)}${kind}`, bytes));
  }
}

async function parsed(source: Source, collector: Collector): Promise<Email | undefined> {
  try {
    return await PostalMime.parse(source.bytes, {
      forceRfc822Attachments: true,
      attachmentEncoding: "arraybuffer",
      maxNestingDepth: 32,
    });
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    collector.findings.push(finding("reading-damaged", `The mail could not be parsed: ${why}.`, placeOf(source)));
    return undefined;
  }
}

function bytesOf(attachment: Attachment): Uint8Array {
  const { content } = attachment;
  if (typeof content === "string") return new TextEncoder().encode(content);
  return content instanceof Uint8Array ? content : new Uint8Array(content);
}

function draftOf(mail: Email, source: Source, collector: Collector): Draft {
  const body = bodyOf(mail, source, collector);
  const head = headOf(mail);
  const gap = head.text === "" ? "" : "\n\n";
  const by = head.text.length + gap.length;
  const date = mail.headers.find((header) => header.key === "date")?.value;
  const published = date === undefined ? undefined : edtfOf(date);
  return {
    text: head.text + gap + body.text,
    markup: body.markup.map((range) => shifted(range, by)),
    passages: [...head.passages, ...body.passages.map((passage) => shiftedPassage(passage, by))],
    ...where("title", head.title ?? shiftedKnown(body.title, by)),
    ...where("publisher", senderOf(mail)),
    authors: [...nameOf(mail.from)].map((value) => ({ value })),
    ...where("published", published === undefined ? undefined : { value: published, how: "metadata" as const }),
  };
}

/** The plain text, unless it is only a stub of the HTML part ("your program cannot show this mail"). */
function bodyOf(mail: Email, source: Source, collector: Collector): Draft {
  const plain = mail.text ?? "";
  if (mail.html === undefined || mail.html.trim() === "") return demoted(draftOfText(plain, false));
  const page = draftOfHtml(mail.html, source, collector);
  return plain.trim().length * 2 >= page.text.length ? demoted(draftOfText(plain, false)) : demoted(page);
}

/** The subject is the title of a mail: a title found in its body is a heading there. Signatures are furniture. */
function demoted(draft: Draft): Draft {
  const signature = /(?:^|\n)-- ?\r?\n/.exec(draft.text)?.index;
  const passages = draft.passages.map((passage): Passage => {
    if (signature !== undefined && passage.start >= signature)
      return { start: passage.start, end: passage.end, kind: "furniture" };
    return passage.kind === "title" ? { start: passage.start, end: passage.end, kind: "heading" } : passage;
  });
  return { ...draft, passages };
}

interface Head {
  readonly text: string;
  readonly passages: readonly Passage[];
  readonly title?: Known<string>;
}

const SHOWN = ["from", "to", "cc", "date"];

function headOf(mail: Email): Head {
  const passages: Passage[] = [];
  let text = "";
  const add = (words: string, kind: Passage["kind"]) => {
    const start = text === "" ? 0 : text.length + 1;
    text = text === "" ? words : `${text}\n${words}`;
    passages.push({ start, end: text.length, kind });
    return { start, end: text.length };
  };
  for (const key of SHOWN) {
    const words = key === "date" ? mail.headers.find((header) => header.key === key)?.value : addresses(mail, key);
    if (words !== undefined && words.trim() !== "")
      add(`${key.charAt(0).toUpperCase()}${key.slice(1)}: ${words.trim().slice(0, 2_000)}`, "furniture");
  }
  const subject = mail.subject?.replace(/\s+/g, " ").trim() ?? "";
  if (subject === "") return { text, passages };
  const at = add(subject, "title");
  return { text, passages, title: { value: subject, at } };
}

function addresses(mail: Email, key: string): string | undefined {
  const list = key === "from" ? [mail.from] : key === "to" ? mail.to : mail.cc;
  const shown = (list ?? []).flatMap((address) => (address === undefined ? [] : [shownAddress(address)]));
  return shown.length === 0 ? undefined : shown.join(", ");
}

function shownAddress(address: Address): string {
  if (address.group !== undefined) return address.name;
  return address.name === "" ? address.address : `${address.name} <${address.address}>`;
}

function nameOf(address: Address | undefined): string[] {
  if (address === undefined) return [];
  if (address.name !== "") return [address.name];
  return address.address === undefined || address.address === "" ? [] : [address.address];
}

function senderOf(mail: Email): Known<string> | undefined {
  const [name] = nameOf(mail.from);
  return name === undefined ? undefined : { value: name };
}

function shifted(span: Span, by: number): Span {
  return { start: span.start + by, end: span.end + by };
}

function shiftedPassage(passage: Passage, by: number): Passage {
  const moved = { ...passage, ...shifted(passage, by) };
  return passage.post === undefined
    ? moved
    : { ...moved, post: { ...passage.post, byline: shifted(passage.post.byline, by) } };
}

function shiftedKnown(known: Known<string> | undefined, by: number): Known<string> | undefined {
  return known?.at === undefined ? known : { value: known.value, at: shifted(known.at, by) };
}
